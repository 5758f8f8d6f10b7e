import {
  planRemoval,
  RemovalRefused,
  removeModel as removePlanned,
  type Removal,
} from '../../diffusion/models/manage/remove-model.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { interruptible } from '../interruptible.ts';
import { print, printJson } from '../print.ts';
import { askYes, canAsk } from './ask.ts';
import { bytesCell } from './byte-cells.ts';
import { modelsHome, type ModelsHome, type ModelsOptions } from './models-command.ts';

export interface RemoveOptions extends ModelsOptions {
  readonly yes?: true;
  readonly force?: true;
}

/** Deletes a model, once its user agreed and nothing needs it. */
export async function removeModel(name: string, options: RemoveOptions): Promise<void> {
  const home = await modelsHome(options);
  const removal = await planned(home, name, options.force === true);
  await assertAgreed(name, removal.model.bytes, options);
  await removePlanned(home, removal);
  const { needing } = removal;
  if (options.json) return printJson({ name, removed: true, unbound_ids: needing });
  print(`${name} is removed${needing.length > 0 ? `, and ${needing.join(', ')} unbound` : ''}.`);
}

async function planned(home: ModelsHome, name: string, force: boolean): Promise<Removal> {
  try {
    return await planRemoval(home, name, force);
  } catch (error) {
    if (error instanceof RemovalRefused) throw new CommandFailure(error.message);
    throw error;
  }
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
