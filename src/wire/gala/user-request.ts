import { z } from 'zod';

export const userName = z
  .string()
  .min(1)
  .meta({ description: 'For people, to know the user by.', examples: ['Ada'] });

/** The body of `POST /gala/v1/users`, and of `PATCH /gala/v1/users/{id}`. */
export const userRequest = z.strictObject({ name: userName });
