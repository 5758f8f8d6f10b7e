import type { IdBinding, LocalModel, ModelLicence, ModelPull } from '../../../catalogue/local-models.ts';
import { MODEL_CATALOGUE, type CatalogueEntry } from '../catalogue/model-catalogue.ts';
import { readManifest, type Manifest } from '../manifest.ts';
import type { InstalledModel } from '../model-store.ts';
import { begunPull } from '../pull/pull-plan.ts';
import type { ModelShelf } from './model-shelf.ts';
import type { Pulls } from './pulls.ts';
import { idsDrawnBy } from './tell-binding.ts';

/** What is known of the models of a machine besides themselves. */
export interface Surroundings {
  readonly bindings: readonly IdBinding[];
  readonly pulls: Pick<Pulls, 'of'>;
}

/** What lies under a name, with what was written of it. */
interface Found {
  readonly model: InstalledModel;
  readonly manifest: Manifest | undefined;
}

/** The models that are known to work, in the order in which they are recommended, then all others. */
export async function tellModels(
  { folder, store }: Pick<ModelShelf, 'folder' | 'store'>,
  around: Surroundings,
): Promise<readonly LocalModel[]> {
  const found = await Promise.all(
    (await store.list()).map(async (model): Promise<Found> => {
      const manifest = model.complete
        ? await readManifest(model.folder, model.name).catch(() => undefined)
        : undefined;
      return { model, manifest };
    }),
  );
  const byName = new Map(found.map((one) => [one.model.name, one]));
  const known = new Set(MODEL_CATALOGUE.map(({ id }) => id));
  const entries = MODEL_CATALOGUE.map((entry) =>
    entry.part === undefined
      ? tellModel(folder, entry.id, entry, byName.get(entry.id), around)
      : tellPart(entry, entry.part.name, found, around),
  );
  const others = found
    .filter(({ model }) => !known.has(model.name))
    .map((one) => tellModel(folder, one.model.name, undefined, one, around));
  return Promise.all([...entries, ...others]);
}

async function tellModel(
  folder: string,
  name: string,
  known: CatalogueEntry | undefined,
  found: Found | undefined,
  { bindings, pulls }: Surroundings,
): Promise<LocalModel> {
  const entry = known && entryOf(known, found);
  const { model, manifest } = found ?? {};
  const installed = model?.complete === true;
  const begun = installed ? undefined : await begunPull(folder, name);
  const origin = manifest?.origin;
  return {
    name,
    title: entry?.title ?? null,
    installed,
    shipped: model?.shipped === true,
    bytes: installed ? model.bytes : (entry?.bytes ?? 0),
    partialBytes: installed ? 0 : (model?.bytes ?? 0),
    family: model?.family ?? entry?.family ?? null,
    operations: model?.operations ?? [],
    part: null,
    installedIn: [],
    notes: entry?.notes ?? [],
    repository: origin?.repository ?? (installed ? null : (entry ?? begun)?.repository) ?? null,
    licence:
      licenceOf(entry) ??
      (origin === undefined
        ? named(manifest?.licence ?? begun?.licence)
        : { name: origin.licence.id, url: origin.licence.url ?? null, summary: null }),
    draws: installed ? idsDrawnBy(bindings, name) : [],
    trouble: model?.trouble ?? null,
    pull: isOvertaken(pulls.of(name), installed) ? null : pulls.of(name),
  };
}

/** Somebody else was fetching it, and has brought it to its end by now. */
const isOvertaken = (pull: ModelPull | null, installed: boolean): boolean =>
  installed && pull?.error?.code === 'pull_running';

/** A model of somebody's own may be called like a known one. */
function entryOf(entry: CatalogueEntry, found: Found | undefined): CatalogueEntry | undefined {
  if (found?.model.complete !== true) return entry;
  return found.manifest?.origin?.repository === entry.repository ? entry : undefined;
}

function tellPart(
  entry: CatalogueEntry,
  part: string,
  found: readonly Found[],
  { pulls }: Surroundings,
): LocalModel {
  const withIt = found.filter(({ manifest }) =>
    manifest?.addOns.some((one) => one.part === part && one.repository === entry.repository),
  );
  return {
    name: entry.id,
    title: entry.title,
    installed: withIt.length > 0,
    shipped: false,
    bytes: entry.bytes,
    partialBytes: 0,
    family: entry.family ?? null,
    operations: [],
    part,
    installedIn: withIt.map(({ model }) => model.name),
    notes: entry.notes,
    repository: entry.repository,
    licence: licenceOf(entry) ?? null,
    draws: [],
    trouble: null,
    pull: pulls.of(entry.id),
  };
}

const licenceOf = (entry: CatalogueEntry | undefined): ModelLicence | undefined =>
  entry && { name: entry.licence.id, url: entry.licence.url, summary: entry.licence.summary };

const named = (licence: string | undefined): ModelLicence | null =>
  licence === undefined ? null : { name: licence, url: null, summary: null };
