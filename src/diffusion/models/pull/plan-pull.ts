import { lstat, realpath } from 'node:fs/promises';

import { closest } from '../../../config/closest.ts';
import { modelFault } from '../../faults.ts';
import { MODEL_CATALOGUE, type CatalogueEntry } from '../catalogue/model-catalogue.ts';
import { createModelStore } from '../create-model-store.ts';
import type { HubAccess } from '../hub/hub-access.ts';
import { HubFault, hubFault } from '../hub/hub-faults.ts';
import {
  parseHubAddress,
  type HubAddress,
  type HubFile,
  type HubRepository,
} from '../hub/hub-repository.ts';
import { readRepository } from '../hub/read-repository.ts';
import { assertSafePaths } from '../hub/safe-paths.ts';
import { readManifest, type Manifest } from '../manifest.ts';
import type { Family } from '../model-folder.ts';
import { isModelName, modelNameFrom, NAME_FORM } from '../model-name.ts';
import { modelFolder } from '../models-folder.ts';
import { begunPull, type LicenceTerms, type PullPlan } from './pull-plan.ts';
import { partFiles, wantedFiles } from './wanted-files.ts';

/** What somebody asked to be fetched. */
export interface PullRequest {
  /** An id of the catalogue, `owner/name[@revision]`, or the name of an installed model. */
  readonly what: string;
  /** What to call it; from the catalogue or the repository when left out. */
  readonly name?: string;
  /** The installed model that a part is for. */
  readonly into?: string;
}

export interface PlannedPull {
  readonly plan: PullPlan;
  /** When this licence was accepted for this model before; ISO 8601. */
  readonly acceptedAt?: string;
}

/** Where the name of a request leads. */
interface Source {
  readonly address: HubAddress;
  readonly entry?: CatalogueEntry;
  readonly name: string;
}

/**
 * Finds out what there is to fetch: asks the hub for the commit and the files, and the disk for what was
 * begun. Fetches no weights, and writes nothing.
 * @throws HubFault; ModelFault `model_not_installed`, `model_incomplete`; `AbortError`.
 */
export async function planPull(
  hub: HubAccess,
  modelsFolder: string,
  request: PullRequest,
  signal: AbortSignal,
): Promise<PlannedPull> {
  const source = await sourceOf(modelsFolder, request);
  const { entry, address } = source;
  const part = entry?.part;
  const home = part === undefined ? undefined : await homeOf(modelsFolder, entry!, request.into);
  const name = home ?? source.name;
  if (home === undefined) await assertFree(modelsFolder, name, address.repository);

  const key = part === undefined ? name : `${name}+${part.name}`;
  const begun = await begunPull(modelsFolder, key);
  const asked = address.revision ?? 'main';
  const goesOn = begun?.repository === address.repository && begun.asked === asked;
  const found = await readAt(hub, address, goesOn ? begun.revision : undefined, signal);

  const installed = await readManifest(modelFolder(modelsFolder, name), name).catch(
    () => undefined,
  );
  const files =
    part === undefined
      ? wantedFiles(found.repository, found.files).filter(notAdded(installed))
      : partFiles(found.repository, found.files, part.folder);
  const placeOf = (path: string): string =>
    part === undefined ? path : path.replace(`${part.folder}/`, `${part.name}/`);
  assertSafePaths(
    found.repository,
    files.map(({ path }) => path),
  );
  const licence = entry?.licence ?? licenceOf(hub, found);
  const accepted = goesOn ? begun : acceptedBefore(installed, found.repository);
  const { repository, revision } = found;
  return {
    plan: {
      name,
      repository,
      asked,
      revision,
      licence,
      notes: entry?.notes ?? [],
      files,
      placeOf,
      supplied: entry?.supplied ?? {},
      ...(entry?.family && { family: entry.family }),
      ...(part && { part: part.name }),
    },
    ...(accepted?.licence === licence.id && { acceptedAt: accepted.acceptedAt }),
  };
}

async function sourceOf(modelsFolder: string, { what, name }: PullRequest): Promise<Source> {
  if (name !== undefined && !isModelName(name)) {
    throw hubFault('name_unfit', { name, form: NAME_FORM });
  }
  const entry = MODEL_CATALOGUE.find(({ id }) => id === what);
  if (entry !== undefined) return { address: addressOf(entry), entry, name: name ?? entry.id };
  const address = parseHubAddress(what);
  if (address !== undefined) {
    const called = name ?? modelNameFrom(address.repository);
    if (called === undefined) {
      throw hubFault('name_unfit', { name: address.repository, form: NAME_FORM });
    }
    return { address, name: called };
  }
  const known = await originOf(modelsFolder, what);
  if (known !== undefined) return { address: known, name: name ?? what };
  const all = MODEL_CATALOGUE.map(({ id }) => id);
  throw hubFault('model_unknown', { model: what, known: all, closest: closest(what, all) });
}

const addressOf = ({ repository, revision }: CatalogueEntry): HubAddress => ({
  repository,
  ...(revision && { revision }),
});

/** Where an installed or half fetched model came from, so that it can be fetched again by its name. */
async function originOf(modelsFolder: string, name: string): Promise<HubAddress | undefined> {
  if (!isModelName(name)) return undefined;
  const begun = await begunPull(modelsFolder, name);
  if (begun !== undefined) return { repository: begun.repository, revision: begun.asked };
  const folder = modelFolder(modelsFolder, name);
  const manifest = await readManifest(folder, name).catch(() => undefined);
  if (manifest?.origin) return { ...manifest.origin };
  const there = await realpath(folder).catch(() => undefined);
  if (there === undefined) return undefined;
  throw hubFault('origin_unknown', { model: name, folder: there });
}

/** The commit that was begun with, while the repository still has it. */
async function readAt(
  hub: HubAccess,
  address: HubAddress,
  begun: string | undefined,
  signal: AbortSignal,
): Promise<HubRepository> {
  if (begun !== undefined) {
    try {
      return await readRepository(hub, { ...address, revision: begun }, signal);
    } catch (error) {
      if (!(error instanceof HubFault && error.code === 'revision_unknown')) throw error;
    }
  }
  return readRepository(hub, address, signal);
}

async function homeOf(
  modelsFolder: string,
  { id, part }: CatalogueEntry,
  into: string | undefined,
): Promise<string> {
  const store = createModelStore(modelsFolder);
  if (into === undefined) {
    const installed = (await store.list()).filter(({ complete }) => complete);
    throw hubFault('part_homeless', { part: id, installed: installed.map(({ name }) => name) });
  }
  const { complete, folder, family } = await store.find(into);
  if (!complete) throw modelFault('model_incomplete', { model: into });
  // A family that cannot be read today is not known to be wrong; nothing is drawn with it either.
  if (family !== undefined && !part!.families.includes(family)) {
    throw hubFault('part_unfit', { part: id, model: into, family, fitting: fitting(part!, family) });
  }
  if ((await lstat(folder)).isSymbolicLink()) {
    throw hubFault('part_foreign', { part: id, model: into, folder: await realpath(folder) });
  }
  return into;
}

/** The entries that are such a part for models of a family. */
function fitting(part: NonNullable<CatalogueEntry['part']>, family: Family): readonly string[] {
  return MODEL_CATALOGUE.filter(
    (entry) => entry.part?.name === part.name && entry.part.families.includes(family),
  ).map(({ id }) => id);
}

/** A name stands for one repository, whose newer state may come in the place of an older one. */
async function assertFree(modelsFolder: string, name: string, repository: string): Promise<void> {
  const place = modelFolder(modelsFolder, name);
  const there = await lstat(place).catch(() => undefined);
  if (there === undefined) return;
  const manifest = await readManifest(place, name).catch(() => undefined);
  if (manifest?.origin?.repository === repository && !there.isSymbolicLink()) return;
  throw hubFault('name_taken', { name, holder: manifest?.origin?.repository ?? place });
}

/** A part that was added to a model goes before one that the model brings along. */
function notAdded(installed: Manifest | undefined): (file: HubFile) => boolean {
  const parts = (installed?.addOns ?? []).map(({ part }) => `${part}/`);
  return ({ path }) => !parts.some((part) => path.startsWith(part));
}

function acceptedBefore(
  installed: Manifest | undefined,
  repository: string,
): { readonly licence: string; readonly acceptedAt: string } | undefined {
  if (installed?.origin?.repository !== repository) return undefined;
  const { id, acceptedAt } = installed.origin.licence;
  return { licence: id, acceptedAt };
}

function licenceOf(hub: HubAccess, { repository, licence }: HubRepository): LicenceTerms {
  const card = `${hub.endpoint}/${repository}`;
  if (licence === undefined) {
    return { id: 'unstated', url: card, summary: 'Its repository names no licence.' };
  }
  return {
    id: licence.id,
    url: licence.url ?? card,
    ...(licence.name && { summary: licence.name }),
  };
}
