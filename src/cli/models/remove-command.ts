import type { Command } from 'commander';

import { modelsCommandOf } from './models-command.ts';
import type { RemoveOptions } from './remove-model.ts';

export function removeCommand(): Command {
  return modelsCommandOf('remove', 'Delete a model from this machine.')
    .argument('<name>', 'name of an installed or half fetched model')
    .option('--yes', 'do not ask')
    .option('--force', 'remove it also while ids are bound to it, and unbind them')
    .addHelpText('after', '\nOf a folder that was added without --copy only the link goes.')
    .action(async (name: string, options: RemoveOptions) => {
      const { removeModel } = await import('./remove-model.ts');
      await removeModel(name, options);
    });
}
