import type { RecordObject } from '../../../src/wire/gala/record-response.ts';
import { ownAddress } from './own-address.ts';
import type { PlannedRequest } from './planned-request.ts';
import { recentRecords } from './recent-records.ts';

/**
 * The record of a request that has just been answered, for answers that took so long that they name none.
 * Links tell it for certain; for pictures that came as bytes it is the latest with the same words.
 */
export async function findRecord(
  { body, operation }: PlannedRequest,
  links: readonly string[],
): Promise<RecordObject | undefined> {
  const records = await recentRecords(String(body['model']), 'succeeded');
  const [link] = links;
  if (link !== undefined) {
    const path = pathOf(link);
    return records.find(({ images }) => images.some(({ url }) => pathOf(url) === path));
  }
  return records.find(
    (record) => record.operation === operation && record.prompt === (body['prompt'] ?? ''),
  );
}

/** What a link says besides until when it is good. */
const pathOf = (url: string): string => ownAddress(url).split('?')[0] ?? '';
