import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import {
  readBindings,
  writeBindings,
  type BoundIds,
} from '../../diffusion/models/bindings-file.ts';
import { makeFolder } from '../../diffusion/models/make-folder.ts';
import { partialFolder } from '../../diffusion/models/models-folder.ts';
import { CommandFailure } from '../exit-codes.ts';

const PATIENCE_MS = 5000;
const LOOK_EVERY_MS = 50;

/** Changes the bindings in the light of what they are now; commands wait for each other. */
export async function changeBindings(
  folder: string,
  change: (bindings: BoundIds) => BoundIds,
): Promise<BoundIds> {
  const { takePullLock } = await import('../../start/model-hub.ts');
  await makeFolder(partialFolder(folder));
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const release = takePullLock(join(partialFolder(folder), 'bindings.lock'));
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
      throw new CommandFailure('Another command is changing the bindings. Try again.');
    }
    await sleep(LOOK_EVERY_MS);
  }
}
