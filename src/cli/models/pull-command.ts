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
  { config, folder, remarks }: ModelsHome,
  signal: AbortSignal,
): Promise<void> {
  for (const remark of remarks) printError(`warning: ${remark}`);
  const [{ planPull }, { pullModel }, { inspectModel }, start] = await Promise.all([
    import('../../diffusion/models/pull/plan-pull.ts'),
    import('../../diffusion/models/pull/pull-model.ts'),
    import('../../diffusion/models/inspect-model.ts'),
    import('../../start/model-hub.ts'),
  ]);
  const hub = start.modelHub(config);
  const { name, into } = options;
  const { plan, acceptedAt } = await planPull(
    hub,
    folder,
    { what, ...(name !== undefined && { name }), ...(into !== undefined && { into }) },
    signal,
  );
  const bytes = plan.files.reduce((sum, file) => sum + file.bytes, 0);
  if (!options.json) tellPlan(plan, hub, bytes);
  const accepted = acceptedAt ?? (await acceptance(plan, options, signal));
  const display = createPullDisplay({
    json: options.json === true,
    stream: process.stderr,
    now: () => performance.now(),
  });
  let pulled;
  try {
    pulled = await pullModel(plan, {
      modelsFolder: folder,
      hub,
      takeLock: start.takePullLock,
      acceptedAt: accepted,
      now: () => new Date(),
      signal,
      onProgress: (progress) => {
        display.update(progress);
      },
    });
  } catch (error) {
    display.clear();
    if (signal.aborted) printError('What has been fetched is kept; pull again to go on.');
    throw error;
  }
  display.clear();
  // What was fetched is what was published; whether one can draw with it is another question.
  const model = await inspectModel(pulled.folder, plan.name);
  if (options.json) {
    return printJson({
      name: plan.name,
      folder: pulled.folder,
      repository: plan.repository,
      revision: plan.revision,
      licence: plan.licence.id,
      family: model.family,
      bytes,
      fetched_bytes: pulled.fetchedBytes,
      part: plan.part ?? null,
    });
  }
  print(doneWords(plan, pulled.fetchedBytes));
}

function tellPlan(plan: PullPlan, hub: HubAccess, bytes: number): void {
  const { name, part, repository, revision, licence, notes, files } = plan;
  const what = part === undefined ? name : `${part} of ${name}`;
  printError(`${what}: ${repository} at ${revision.slice(0, 12)}, from ${hub.endpoint}`);
  printError(`  ${files.length} files, ${bytesCell(bytes)}`);
  for (const note of notes) printError(`  ${note}`);
  printError(`  licence ${licenceWords(licence)}`);
}

/** Cards are written by strangers. */
const licenceWords = ({ id, url, summary }: LicenceTerms): string =>
  onOneLine([`${id}${url ? ` (${url})` : ''}`, summary].filter(Boolean).join(': '));

/** @throws CommandFailure when nobody accepts the licence; nothing is fetched then. */
async function acceptance(
  { name, licence }: PullPlan,
  { acceptLicence }: PullOptions,
  signal: AbortSignal,
): Promise<string> {
  const accepts =
    acceptLicence === true || (canAsk() && (await askYes('Do you accept this licence?', signal)));
  if (accepts) return new Date().toISOString();
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
