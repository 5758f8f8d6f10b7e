import { Command } from 'commander';

import { settingsHelp } from '../../config/settings-help.ts';
import { printError } from '../print.ts';
import { configFrom, SETTINGS_WITH_FLAG, settingOption } from '../setting-options.ts';

/** `gala serve` */
export function serveCommand(): Command {
  const command = new Command('serve')
    .description('Serve the API until told to stop.')
    .addHelpText(
      'after',
      () => `
Examples:
  $ gala serve
  $ gala serve --port 8080 --data ./gala-data
  $ GALA_API_KEY=… gala serve --host 0.0.0.0 --public-url https://pictures.example

Environment (flags win over it):
${settingsHelp()}

SIGTERM or Ctrl-C lets running requests finish; a second one stops at once.`,
    )
    .action(async (options: Record<string, unknown>) => {
      const { config, remarks } = configFrom(options);
      for (const remark of remarks) printError(`warning: ${remark}`);
      const { serve } = await import('../../start/serve.ts');
      await serve(config);
    });
  for (const name of SETTINGS_WITH_FLAG) command.addOption(settingOption(name));
  return command;
}
