import type { Command } from 'commander';

import { modelsCommandOf, type ModelsOptions } from './models-command.ts';

export function verifyCommand(): Command {
  return modelsCommandOf(
    'verify',
    'Hash the files of a model again, and look whether it can be used.',
  )
    .argument('<name>', 'name of an installed model')
    .action(async (name: string, options: ModelsOptions) => {
      const { verifyInstalled } = await import('./verify-installed.ts');
      await verifyInstalled(name, options);
    });
}
