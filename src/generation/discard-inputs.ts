import { inputKeys } from '../kernel/image-task.ts';
import type { ImageRecord, ImageRecordRepository } from '../ledger/image-record.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import { discardUnowned } from './store-pictures.ts';

/**
 * Deletes the inputs of work in the background once nothing owns them any more: nobody waits for it who
 * would. Those of other records are for whoever brought them.
 */
export async function discardInputs(
  parts: {
    readonly records: Pick<ImageRecordRepository, 'ownedKeys'>;
    readonly store: Pick<ObjectStore, 'delete'>;
  },
  record: ImageRecord | undefined,
): Promise<void> {
  if (!record?.background || record.task.inputs === undefined) return;
  await discardUnowned(parts, inputKeys(record.task.inputs));
}
