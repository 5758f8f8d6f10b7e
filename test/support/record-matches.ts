import type { ImageRecord } from '../../src/ledger/image-record.ts';
import type { RecordFilter, RecordQuery } from '../../src/ledger/record-filter.ts';

/** Whether a record is meant, said the plain way. */
function isMeant(record: ImageRecord, filter: RecordFilter): boolean {
  const { task } = record;
  const equal: readonly (readonly [unknown, unknown])[] = [
    [filter.teamId, record.teamId],
    [filter.userId, record.userId],
    [filter.keyId, record.keyId],
    [filter.state, record.state],
    [filter.operation, task.operation],
    [filter.model, task.model],
    [filter.engine, task.engine],
    [filter.dialect, record.dialect],
    [filter.endUser, record.notes['user']],
    [filter.clientRequestId, record.notes['client_request_id']],
    [filter.rating, record.rating],
    [filter.faultCode, record.fault?.code],
  ];
  const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
  return (
    equal.every(([asked, is]) => asked === undefined || asked === is) &&
    record.createdAt >= (filter.since ?? -Infinity) &&
    record.createdAt < (filter.until ?? Infinity) &&
    [task.prompt, task.askedPrompt ?? ''].some((prompt) =>
      fold(prompt).includes(fold(filter.text ?? '')),
    )
  );
}

/** A page of these records, as every repository has to give it. */
export function pageOf(records: Iterable<ImageRecord>, query: RecordQuery): readonly ImageRecord[] {
  const { after, order = 'newest', limit } = query;
  const sign = order === 'newest' ? -1 : 1;
  type Place = Pick<ImageRecord, 'createdAt' | 'id'>;
  const compare = (a: Place, b: Place): number =>
    sign * (a.createdAt - b.createdAt || (a.id < b.id ? -1 : Number(a.id > b.id)));
  return [...records]
    .filter((record) => isMeant(record, query))
    .filter((record) => after === undefined || compare(record, after) > 0)
    .toSorted(compare)
    .slice(0, limit);
}
