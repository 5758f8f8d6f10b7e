import { recentRecords } from '../api/recent-records.ts';
import type { Run } from './run.ts';

const TRIES = 12;
const BETWEEN_MS = 400;
/** Clocks of two machines are seldom the same. */
const LEEWAY_MS = 5000;

/**
 * What a run cost that was cancelled: nothing, unless it was done before the server heard of it.
 * @returns credits; null when the server does not say
 */
export async function costsOfCancelled({ planned, prompt, since }: Run): Promise<number | null> {
  const { model } = planned.body;
  for (let i = 0; i < TRIES; i++) {
    try {
      const records = await recentRecords(String(model));
      const age = Date.now() - since + LEEWAY_MS;
      const own = records.find(
        (record) => record.prompt === prompt && Date.now() - Date.parse(record.created_at) < age,
      );
      if (own && own.finished_at !== null) return own.credits;
      // It may not have come as far as being written down, and then it never will.
      if (!own && i > 1) return 0;
    } catch {
      return null;
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  return null;
}
