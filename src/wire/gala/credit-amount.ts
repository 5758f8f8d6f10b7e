import { z } from 'zod';

/** A hundred million dollars, so that sums stay whole numbers. */
export const MOST_CREDITS = 2e14;

/** What may be spent at most: 2 000 000 credits are a dollar. */
export const creditLimit = z.int().min(0).max(MOST_CREDITS);
