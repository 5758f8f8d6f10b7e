import { Command } from 'commander';

import { addCommand } from '../models/add-command.ts';
import { bindCommand, bindingsCommand, unbindCommand } from '../models/bind-commands.ts';
import { listCommand } from '../models/list-command.ts';
import { pullCommand } from '../models/pull-command.ts';
import { removeCommand } from '../models/remove-command.ts';
import { showCommand } from '../models/show-command.ts';
import { verifyCommand } from '../models/verify-command.ts';

/** `gala models list | pull | add | show | verify | remove | bind | unbind | bindings` */
export function modelsCommand(): Command {
  const models = new Command('models')
    .description('Fetch diffusion models, and say which ids they draw; also while a server runs.')
    .addHelpText(
      'after',
      `
Examples:
  $ gala models list --available
  $ gala models pull lcm-dreamshaper-v7
  $ gala models bind dall-e-2 lcm-dreamshaper-v7
  $ gala models pull taesd --into lcm-dreamshaper-v7
  $ gala models verify lcm-dreamshaper-v7
  $ gala models bindings

Models lie in GALA_MODELS, models in the data folder when it is not set. They have licences of their own,
which are shown and must be accepted before anything is fetched.`,
    );
  const commands = [
    listCommand(),
    pullCommand(),
    addCommand(),
    showCommand(),
    verifyCommand(),
    removeCommand(),
    bindCommand(),
    unbindCommand(),
    bindingsCommand(),
  ];
  for (const command of commands) models.addCommand(command);
  return models;
}
