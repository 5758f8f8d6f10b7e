import type { Command } from 'commander';

import type { HubAccess } from '../../diffusion/models/hub/hub-access.ts';
import type { LicenceTerms, PullPlan } from '../../diffusion/models/pull/pull-plan.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { onOneLine } from '../format-table.ts';
import { interruptible } from '../interruptible.ts';
import { print, printError, printJson } from '../print.ts';
import { askYes, canAsk } from './ask.ts';
import { bytesCell } from './byte-cells.ts';
import {
  modelsCommandOf,
  modelsHome,
  type ModelsHome,
  type ModelsOptions,
} from './models-command.ts';
import { createPullDisplay } from './pull-progress.ts';

interface PullOptions extends ModelsOptions {
  readonly name?: string;
  readonly into?: string;
  readonly acceptLicence?: true;
}

export function pullCommand(): Command {
  return modelsCommandOf('pull', 'Fetch a model, or go on fetching it; also mends a spoiled one.')
    .argument(
      '<what>',
      'a name from gala models list --available, or owner/name[@revision] on the hub',
    )
    .option('--name <name>', 'what to call it here')
    .option('--into <model>', 'the installed model that a part such as taesd is for')
    .option('--accept-licence', 'accept its licence without being asked')
    .addHelpText(
      'after',
      `
Examples:
  $ gala models pull lcm-dreamshaper-v7
  $ gala models pull taesd --into lcm-dreamshaper-v7 --accept-licence
  $ gala models pull owner/name@main --name mine
  $ HF_ENDPOINT=https://mirror.example gala models pull sd-turbo

Stopped at any moment, it goes on from there when it is asked again.`,
    )
    .action(async (what: string, options: PullOptions) => {
      const home = await modelsHome(options);
      await interruptible((signal) => pull(what, options, home, signal));
    });
}

async function pull(
  what: string,
  options: PullOptions,
  home: ModelsHome,
  signal: AbortSignal,
): Promise<void> {
  for (const remark of home.remarks) printError(`warning: ${remark}`);
  const [{ fetchModel, NothingToFetch }, { modelHub }] = await Promise.all([
    import('../../diffusion/models/pull/fetch-model.ts'),
    import('../../start/model-hub.ts'),
  ]);
  const hub = modelHub(home.config);
  const { name, into } = options;
  const display = createPullDisplay({
    json: options.json === true,
    stream: process.stderr,
    now: () => performance.now(),
  });
  const request = { what, ...(name !== undefined && { name }), ...(into !== undefined && { into }) };
  let begun = false;
  try {
    const { plan, pulled, model } = await fetchModel(home, request, {
      hub,
      now: () => new Date(),
      signal,
      onPlan: (planned) => {
        if (!options.json) tellPlan(planned, hub);
      },
      accept: (planned) => assertAccepted(planned, options, signal),
      onProgress: (progress) => {
        begun = true;
        display.update(progress);
      },
    });
    display.clear();
    if (!options.json) return print(doneWords(plan, pulled.fetchedBytes));
    printJson({
      name: plan.name,
      folder: pulled.folder,
      repository: plan.repository,
      revision: plan.revision,
      licence: plan.licence.id,
      family: model.family,
      bytes: bytesOf(plan),
      fetched_bytes: pulled.fetchedBytes,
      part: plan.part ?? null,
    });
  } catch (error) {
    display.clear();
    if (begun && signal.aborted) printError('What has been fetched is kept; pull again to go on.');
    if (error instanceof NothingToFetch) throw new CommandFailure(error.message);
    throw error;
  }
}

const bytesOf = ({ files }: PullPlan): number => files.reduce((sum, file) => sum + file.bytes, 0);

function tellPlan(plan: PullPlan, hub: HubAccess): void {
  const { name, part, repository, revision, licence, notes, files } = plan;
  const what = part === undefined ? name : `${part} of ${name}`;
  printError(`${what}: ${repository} at ${revision.slice(0, 12)}, from ${hub.endpoint}`);
  printError(`  ${files.length} files, ${bytesCell(bytesOf(plan))}`);
  for (const note of notes) printError(`  ${note}`);
  printError(`  licence ${licenceWords(licence)}`);
}

/** Cards are written by strangers. */
const licenceWords = ({ id, url, summary }: LicenceTerms): string =>
  onOneLine([`${id}${url ? ` (${url})` : ''}`, summary].filter(Boolean).join(': '));

/** @throws CommandFailure when nobody accepts the licence; nothing is fetched then. */
async function assertAccepted(
  { name, licence }: PullPlan,
  { acceptLicence }: PullOptions,
  signal: AbortSignal,
): Promise<void> {
  const accepts =
    acceptLicence === true || (canAsk() && (await askYes('Do you accept this licence?', signal)));
  if (accepts) return;
  throw new CommandFailure(
    `Nothing was fetched: the licence of ${name} was not accepted. Read it (${licence.url ?? licence.id}), and accept it with --accept-licence.`,
    EXIT.licence,
  );
}

function doneWords({ name, part, files }: PullPlan, fetched: number): string {
  const what = part === undefined ? name : `${part} of ${name}`;
  const checked = `${files.length} files are what was published`;
  if (fetched === 0) return `${what} was there already; its ${checked}.`;
  const next = part === undefined ? ` Draw with it: gala models bind dall-e-2 ${name}` : '';
  return `${what} is installed; its ${checked}.${next}`;
}
