import { z } from 'zod';

/** A whole number in a query, where everything is text. What is no number stays text. */
export const queryNumber = (min: number, max: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value),
    z.int().min(min).max(max).optional(),
  );
