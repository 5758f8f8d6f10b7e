import { z } from 'zod';

import { nameOf } from './name.ts';

export const userName = nameOf('user', 'Ada');

/** The body of `POST /gala/v1/users`, and of `PATCH /gala/v1/users/{id}`. */
export const userRequest = z.strictObject({ name: userName });
