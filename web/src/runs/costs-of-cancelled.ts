import { recordNamed } from '../api/record-named.ts';
import { hasEnded } from '../api/records.ts';
import type { Run } from './run.ts';

const TRIES = 12;
const BETWEEN_MS = 400;

/**
 * What a run cost that was cancelled: nothing, unless it was done before the server heard of it.
 * @returns credits; null when the server does not say
 */
export async function costsOfCancelled({ id }: Run): Promise<number | null> {
  for (let i = 0; i < TRIES; i++) {
    try {
      const own = await recordNamed(id);
      if (own && hasEnded(own)) return own.credits;
      // It may not have come as far as being written down, and then it never will.
      if (!own && i > 1) return 0;
    } catch {
      return null;
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  return null;
}
