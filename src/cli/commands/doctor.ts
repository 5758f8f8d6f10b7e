import { Command } from 'commander';

import { broken, type Check, type Finding, type Verdict } from '../doctor/check.ts';
import { CommandFailure } from '../exit-codes.ts';
import { print, printError, printJson } from '../print.ts';
import { configFrom, settingOption } from '../setting-options.ts';

const MARKS: Readonly<Record<Verdict, string>> = {
  ok: 'ok    ',
  notice: 'notice',
  broken: 'BROKEN',
};

/** `gala doctor` */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Check everything Gala needs on this machine; fails when something is broken.')
    .addOption(settingOption('host'))
    .addOption(settingOption('port'))
    .addOption(settingOption('dataFolder'))
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ gala doctor
  $ gala doctor --data /var/lib/gala --json`,
    )
    .action(async (options: Readonly<Record<string, unknown>> & { readonly json?: true }) => {
      const findings: (Finding & { readonly name: string })[] = [];
      for await (const check of checksFor(options)) {
        const finding = { name: check.name, ...(await look(check)) };
        findings.push(finding);
        if (!options.json) {
          print(`${MARKS[finding.verdict]}  ${finding.name.padEnd(16)}  ${finding.detail}`);
        }
      }
      if (options.json) printJson(findings);
      const bad = findings.filter(({ verdict }) => verdict === 'broken');
      if (bad.length > 0) {
        throw new CommandFailure(`Broken: ${bad.map(({ name }) => name).join(', ')}.`);
      }
    });
}

async function* checksFor(options: Readonly<Record<string, unknown>>): AsyncGenerator<Check> {
  const { config, remarks } = configFrom(options);
  for (const remark of remarks) printError(`warning: ${remark}`);
  const [program, folder, port, art, engines, bindings, models] = await Promise.all([
    import('../doctor/program.ts'),
    import('../doctor/data-folder.ts'),
    import('../doctor/port.ts'),
    import('../doctor/art.ts'),
    import('../doctor/engines.ts'),
    import('../doctor/bindings.ts'),
    import('../doctor/local-models.ts'),
  ]);
  yield* [
    ...program.PROGRAM_CHECKS,
    folder.dataFolderCheck(config.dataFolder),
    port.portCheck(config.host, config.port),
    ...art.ART_CHECKS,
    ...engines.engineChecks(),
    bindings.bindingsCheck(config),
  ];
  // Finding out which checks these are takes a while.
  yield* await models.localModelChecks();
}

async function look(check: Check): Promise<Finding> {
  try {
    return await check.run();
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return broken(cause instanceof Error ? cause.message.split('\n')[0]! : String(cause));
  }
}
