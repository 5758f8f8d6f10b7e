import type { Command } from 'commander';

import { modelsCommandOf, type ModelsOptions } from './models-command.ts';

export function showCommand(): Command {
  return modelsCommandOf('show', 'Show what is known of a model.')
    .argument('<name>', 'name of an installed model')
    .action(async (name: string, options: ModelsOptions) => {
      const { showModel } = await import('./show-model.ts');
      await showModel(name, options);
    });
}
