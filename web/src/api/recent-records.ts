import type { RecordList, RecordObject } from '../../../src/wire/gala/record-response.ts';
import { sendForJson } from './send.ts';

/**
 * The latest requests for a model, newest first.
 * @param state only those that stand like this
 */
export async function recentRecords(
  model: string,
  state?: RecordObject['state'],
): Promise<readonly RecordObject[]> {
  const query = new URLSearchParams({ model, limit: '10', ...(state && { state }) });
  const { data } = await sendForJson<RecordList>(`/gala/v1/records?${query.toString()}`);
  return data;
}
