import type { RecordList, RecordObject } from '../../../src/wire/gala/record-response.ts';
import { sendForJson } from './send.ts';

/**
 * The record of the request that this page sent under a name, see `request-name.ts`; `undefined` as long
 * as it has not been taken up.
 */
export async function recordNamed(name: string): Promise<RecordObject | undefined> {
  const query = new URLSearchParams({ client_request_id: name, limit: '1' });
  const { data } = await sendForJson<RecordList>(`/gala/v1/records?${query.toString()}`);
  return data[0];
}
