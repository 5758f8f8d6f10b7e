import type { Command } from 'commander';

import type { ListOptions } from './list-models.ts';
import { modelsCommandOf } from './models-command.ts';

export function listCommand(): Command {
  return modelsCommandOf('list', 'List the installed models, or those that are known to work.')
    .option('--available', 'list the models of the catalogue instead')
    .action(async (options: ListOptions) => {
      const { listModels } = await import('./list-models.ts');
      await listModels(options);
    });
}
