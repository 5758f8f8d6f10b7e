import type { Command } from 'commander';

import type { BindOptions } from './bind-models.ts';
import { modelsCommandOf, type ModelsOptions } from './models-command.ts';

export function bindCommand(): Command {
  return modelsCommandOf(
    'bind',
    'Have a model id drawn by a local model; a running server follows.',
  )
    .argument('<id>', 'the id that clients send, such as dall-e-2')
    .argument('<model>', 'name of an installed model, auto for the best one, or collage')
    .option('--like <id>', 'for an id of your own: whose rules and prices it has')
    .addHelpText(
      'after',
      `
Examples:
  $ gala models bind dall-e-2 lcm-dreamshaper-v7
  $ gala models bind dall-e-3 auto
  $ gala models bind our-painter sd-1.5 --like dall-e-2

auto takes, for each request, the best installed model that can do what it asks for.`,
    )
    .action(async (id: string, target: string, options: BindOptions) => {
      const { bindModel } = await import('./bind-models.ts');
      await bindModel(id, target, options);
    });
}

export function unbindCommand(): Command {
  return modelsCommandOf(
    'unbind',
    'Take a binding back: the id is drawn by collage again, or gone.',
  )
    .argument('<id>', 'the id that was bound')
    .action(async (id: string, options: ModelsOptions) => {
      const { unbindModel } = await import('./bind-models.ts');
      await unbindModel(id, options);
    });
}

export function bindingsCommand(): Command {
  return modelsCommandOf('bindings', 'List what was bound.').action(
    async (options: ModelsOptions) => {
      const { listBindings } = await import('./bind-models.ts');
      await listBindings(options);
    },
  );
}
