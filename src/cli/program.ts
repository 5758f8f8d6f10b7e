import { Command } from 'commander';

import { galaVersion } from '../start/version.ts';
import { creditsCommand } from './commands/credits.ts';
import { doctorCommand } from './commands/doctor.ts';
import { editCommand } from './commands/edit.ts';
import { explainCommand } from './commands/explain.ts';
import { generateCommand } from './commands/generate.ts';
import { gpuCommand } from './commands/gpu.ts';
import { keysCommand } from './commands/keys.ts';
import { linkCommand } from './commands/link.ts';
import { maskCommand } from './commands/mask.ts';
import { recordsCommand } from './commands/records.ts';
import { membersCommand } from './commands/members.ts';
import { modelsCommand } from './commands/models.ts';
import { serveCommand } from './commands/serve.ts';
import { teamsCommand } from './commands/teams.ts';
import { usersCommand } from './commands/users.ts';
import { varyCommand } from './commands/vary.ts';
import { EXIT } from './exit-codes.ts';

/** The whole command line. Commands load what they need when they run, so that help is quick. */
export function createProgram(): Command {
  const program = new Command('gala')
    .description('The DALL·E image API on your own machine.')
    .version(galaVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .showHelpAfterError('(add --help for more)')
    .addHelpText(
      'after',
      `
Examples:
  $ gala serve
  $ gala generate "a white siamese cat" --out cat.png
  $ gala mask rect --on cat.png 10%,10%,30%x30% --out mask.png
  $ gala edit cat.png --mask mask.png "a white siamese cat and a red balloon"
  $ gala vary cat.png -n 4
  $ gala explain "three red balloons above a small blue house"
  $ gala link
  $ gala keys create --name "my app"
  $ gala teams create --name "marketing" --limited
  $ gala members add team_… --name "Ada" --role admin
  $ gala credits grant team_… 20
  $ gala records list --since 2026-11-01 --state failed
  $ gala models pull lcm-dreamshaper-v7
  $ gala models bind dall-e-2 lcm-dreamshaper-v7
  $ gala doctor

Exit codes: ${EXIT.ok} done, ${EXIT.failure} failed, ${EXIT.usage} wrong usage, ${EXIT.licence} licence not accepted,
${EXIT.interrupted} interrupted.`,
    );
  const commands = [
    serveCommand(),
    generateCommand(),
    editCommand(),
    varyCommand(),
    maskCommand(),
    explainCommand(),
    linkCommand(),
    keysCommand(),
    teamsCommand(),
    usersCommand(),
    membersCommand(),
    creditsCommand(),
    recordsCommand(),
    modelsCommand(),
    gpuCommand(),
    doctorCommand(),
  ];
  for (const command of commands) program.addCommand(command);
  for (const command of [program, ...descendants(program)]) {
    // Errors are thrown, so that every exit goes through runCli.
    command.exitOverride().copyInheritedSettings(program);
  }
  return program;
}

function descendants(command: Command): readonly Command[] {
  return command.commands.flatMap((child) => [child, ...descendants(child)]);
}
