import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { idsThatNeed, withoutBindings } from '../../diffusion/models/bind-model.ts';
import { readBindings } from '../../diffusion/models/bindings-file.ts';
import { createModelStore } from '../../diffusion/models/create-model-store.ts';
import { hubFault } from '../../diffusion/models/hub/hub-faults.ts';
import { partialFolder } from '../../diffusion/models/models-folder.ts';
import { takePullLock } from '../../start/model-hub.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { interruptible } from '../interruptible.ts';
import { print, printJson } from '../print.ts';
import { askYes, canAsk } from './ask.ts';
import { bytesCell } from './byte-cells.ts';
import { changeBindings } from './change-bindings.ts';
import { modelsHome, type ModelsOptions } from './models-command.ts';

export interface RemoveOptions extends ModelsOptions {
  readonly yes?: true;
  readonly force?: true;
}

/** Deletes a model, once its user agreed and nothing needs it. */
export async function removeModel(name: string, options: RemoveOptions): Promise<void> {
  const { folder } = await modelsHome(options);
  const store = createModelStore(folder);
  const model = await store.find(name);
  const bound = idsThatNeed(readBindings(folder), name, await store.list());
  if (bound.length > 0 && !options.force) {
    throw new CommandFailure(
      `${bound.join(', ')} ${bound.length === 1 ? 'is' : 'are'} bound to ${name}, or drawn by nothing else. Bind something else first, or remove it with --force.`,
    );
  }
  await assertAgreed(name, model.bytes, options);
  const release = existsSync(partialFolder(folder))
    ? takePullLock(join(partialFolder(folder), `${name}.lock`))
    : () => {};
  if (release === undefined) throw hubFault('pull_running', { model: name });
  try {
    await changeBindings(folder, (bindings) => withoutBindings(bindings, bound));
    await store.remove(name);
  } finally {
    release();
  }
  if (options.json) return printJson({ name, removed: true, unbound_ids: bound });
  print(`${name} is removed${bound.length > 0 ? `, and ${bound.join(', ')} unbound` : ''}.`);
}

async function assertAgreed(name: string, bytes: number, { yes }: RemoveOptions): Promise<void> {
  if (yes) return;
  if (!canAsk()) {
    throw new CommandFailure(`Say with --yes that ${name} is to be deleted.`, EXIT.usage);
  }
  const agreed = await interruptible((signal) =>
    askYes(`Delete ${name} (${bytesCell(bytes)})?`, signal),
  );
  if (!agreed) throw new CommandFailure(`${name} was not deleted.`);
}
