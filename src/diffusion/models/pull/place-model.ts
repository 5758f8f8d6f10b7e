import { createHash } from 'node:crypto';
import { link, lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import {
  MANIFEST_FILE,
  readManifest,
  writeManifest,
  type Manifest,
  type ManifestFile,
} from '../manifest.ts';
import { modelFolder } from '../models-folder.ts';
import { wholeFile } from './fetch-files.ts';
import { linkOrCopy } from './link-or-copy.ts';
import type { PullPlan } from './pull-plan.ts';

export interface Fetched {
  /** Where its files lie, by hash. */
  readonly folder: string;
  /** SHA-256 by path in the repository. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly acceptedAt: string;
  readonly now: Date;
}

/**
 * Puts a model that is all there into its place; whatever was installed under its name goes. The new
 * folder is filled out of sight and then renamed, so that whoever is killed meanwhile leaves the old model,
 * the new one, or fetched files that the next download only has to place.
 */
export async function placeModel(
  modelsFolder: string,
  plan: PullPlan,
  fetched: Fetched,
): Promise<void> {
  const place = modelFolder(modelsFolder, plan.name);
  const draft = join(fetched.folder, 'model');
  await rm(join(fetched.folder, 'old'), { recursive: true, force: true });
  const old = await readManifest(place, plan.name).catch(() => undefined);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  const added = await keepAddOns(place, draft, old);
  const files = [...(await moveFiles(plan, fetched, draft)), ...(await supplyConfigs(plan, draft))];
  await writeManifest(draft, {
    format: 1,
    name: plan.name,
    ...(plan.family && { family: plan.family }),
    origin: originOf(plan, fetched),
    addOns: added.addOns,
    files: [...files, ...added.files].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    completedAt: fetched.now.toISOString(),
  });
  await swap(draft, place, join(fetched.folder, 'old'));
}

/** Adds a part to an installed model, in the folder `target`, and notes it in its manifest. */
export async function placePart(
  target: string,
  part: string,
  plan: PullPlan,
  fetched: Fetched,
): Promise<void> {
  const manifest = await readManifest(target, plan.name);
  await rm(join(target, part), { recursive: true, force: true });
  const files = await moveFiles(plan, fetched, target);
  const others = (manifest?.files ?? []).filter(({ path }) => !path.startsWith(`${part}/`));
  const addOns = (manifest?.addOns ?? []).filter((one) => one.part !== part);
  const next: Manifest = {
    ...(manifest ?? {
      format: 1,
      name: plan.name,
      completedAt: fetched.now.toISOString(),
    }),
    addOns: [...addOns, { ...originOf(plan, fetched), part }],
    files: [...others, ...files].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
  await writeManifest(fetched.folder, next);
  await rename(join(fetched.folder, MANIFEST_FILE), join(target, MANIFEST_FILE));
}

function originOf(plan: PullPlan, { acceptedAt }: Fetched): NonNullable<Manifest['origin']> {
  const { repository, revision, licence } = plan;
  return {
    repository,
    revision,
    licence: { id: licence.id, ...(licence.url && { url: licence.url }), acceptedAt },
  };
}

/** Fetched files stay where they are, too, where the file system has links: placing may be cut short. */
async function moveFiles(
  { files, placeOf }: PullPlan,
  { folder, hashes }: Fetched,
  target: string,
): Promise<readonly ManifestFile[]> {
  const placed = new Map<string, string>();
  const moved: ManifestFile[] = [];
  for (const file of files) {
    const path = placeOf(file.path);
    const to = join(target, path);
    await mkdir(dirname(to), { recursive: true, mode: 0o700 });
    const twin = placed.get(file.hash.value);
    if (twin === undefined) await linkOrMove(wholeFile(folder, file), to);
    else await linkOrCopy(twin, to);
    placed.set(file.hash.value, to);
    moved.push({ path, bytes: file.bytes, sha256: hashes.get(file.path)! });
  }
  return moved;
}

/** Writes the configs that a repository is known to lack; those it has come first. */
async function supplyConfigs(
  { files, placeOf, supplied }: PullPlan,
  target: string,
): Promise<readonly ManifestFile[]> {
  const there = new Set(files.map(({ path }) => placeOf(path)));
  const written: ManifestFile[] = [];
  for (const [path, config] of Object.entries(supplied)) {
    if (there.has(path)) continue;
    const bytes = Buffer.from(`${JSON.stringify(config, null, 2)}\n`);
    await mkdir(dirname(join(target, path)), { recursive: true, mode: 0o700 });
    await writeFile(join(target, path), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    written.push({ path, bytes: bytes.length, sha256 });
  }
  return written;
}

/** What was added to the model that goes is added to the one that comes. */
async function keepAddOns(
  place: string,
  draft: string,
  old: Manifest | undefined,
): Promise<Pick<Manifest, 'addOns' | 'files'>> {
  const parts = (old?.addOns ?? []).map(({ part }) => `${part}/`);
  const files = (old?.files ?? []).filter(({ path }) =>
    parts.some((part) => path.startsWith(part)),
  );
  for (const { path } of files) {
    await mkdir(dirname(join(draft, path)), { recursive: true, mode: 0o700 });
    await linkOrCopy(join(place, path), join(draft, path));
  }
  return { addOns: old?.addOns ?? [], files };
}

async function linkOrMove(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => rename(from, to));
}

/** @param aside where what is there now lies until it is deleted. */
async function swap(draft: string, place: string, aside: string): Promise<void> {
  const there = await lstat(place).catch(() => undefined);
  if (there) await rename(place, aside);
  try {
    await rename(draft, place);
  } catch (error) {
    if (there) await rename(aside, place);
    throw error;
  }
}
