import { inputKeys, type TaskInputs } from '../kernel/image-task.ts';
import type { ImageRecordRepository } from '../ledger/image-record.ts';
import type { ObjectStore } from '../storage/object-store.ts';

export interface ReleaseParts {
  readonly store: Pick<ObjectStore, 'delete'>;
  readonly records: Pick<ImageRecordRepository, 'ownedKeys'>;
}

/** Deletes those objects of these inputs that no record came to own. */
export async function releaseInputs(parts: ReleaseParts, inputs: TaskInputs): Promise<void> {
  const keys = inputKeys(inputs);
  const owned = await parts.records.ownedKeys(keys);
  const unowned = keys.filter((key) => !owned.has(key));
  await Promise.allSettled(unowned.map((key) => parts.store.delete(key)));
}
