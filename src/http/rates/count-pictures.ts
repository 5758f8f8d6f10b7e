import type { ApiKey } from '../../ledger/api-key.ts';
import type { RateCounters } from '../../limits/limits.ts';
import { refusal } from './refusal.ts';

/**
 * Counts the pictures that a request asks for against the limit of its key, then does the work. They
 * count from the moment they are admitted to be drawn, whatever becomes of them; where the work ends
 * before that, as with a replay or without credits, they did not count.
 *
 * @param work is handed what to call once they are admitted.
 * @throws GalaError `rate_limited` or `over_rate_limit` before the work begins, or what the work throws.
 */
export async function countPictures<T>(
  rates: RateCounters,
  { id, limits }: Pick<ApiKey, 'id' | 'limits'>,
  count: number,
  work: (onAdmitted: () => void) => Promise<T>,
): Promise<T> {
  const limit = limits.imagesPerMinute;
  if (limit === null) return work(() => {});
  const taking = await rates.take(pictureCounter(id), count, limit);
  if (!taking.granted) throw refusal('images', count, limit, taking);
  let admitted = false;
  try {
    return await work(() => {
      admitted = true;
    });
  } finally {
    if (!admitted) await taking.giveBack();
  }
}

/** The name of the counter of a key's pictures. */
export const pictureCounter = (keyId: string): string => `images:${keyId}`;
