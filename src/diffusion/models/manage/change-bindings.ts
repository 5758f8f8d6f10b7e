import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { readBindings, writeBindings, type BoundIds } from '../bindings-file.ts';
import { makeFolder } from '../make-folder.ts';
import { partialFolder } from '../models-folder.ts';
import type { ModelShelf } from './model-shelf.ts';

const PATIENCE_MS = 5000;
const LOOK_EVERY_MS = 50;

/** Somebody else has been changing the bindings for longer than anybody waits. */
export class BindingsBusy extends Error {
  override readonly name = 'BindingsBusy';
}

/**
 * Changes the bindings in the light of what they are now; whoever changes them waits for the others, in
 * this process and in every other one.
 * @throws BindingsBusy; BindingsUnreadable; what `change` throws, and then nothing has changed.
 */
export async function changeBindings(
  { folder, takeLock }: Pick<ModelShelf, 'folder' | 'takeLock'>,
  change: (bindings: BoundIds) => BoundIds,
): Promise<BoundIds> {
  await makeFolder(partialFolder(folder));
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const release = takeLock(join(partialFolder(folder), 'bindings.lock'));
    if (release !== undefined) {
      try {
        const before = readBindings(folder);
        const after = change(before);
        if (JSON.stringify(after) !== JSON.stringify(before)) await writeBindings(folder, after);
        return after;
      } finally {
        release();
      }
    }
    if (performance.now() > until) {
      throw new BindingsBusy('Somebody else is changing the bindings. Try again.');
    }
    await sleep(LOOK_EVERY_MS);
  }
}
