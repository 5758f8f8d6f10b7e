import type { BoundIds } from '../../diffusion/models/bindings-file.ts';
import { idsBoundTo } from '../../diffusion/models/bind-model.ts';
import type { CatalogueEntry } from '../../diffusion/models/catalogue/model-catalogue.ts';
import type { InstalledModel } from '../../diffusion/models/model-store.ts';

/** An installed model as JSON. */
export function modelObject(model: InstalledModel, bindings: BoundIds) {
  const { name, folder, family, complete, origin, licence, bytes, operations } = model;
  return {
    name,
    folder,
    state: stateOf(model),
    family: family ?? null,
    bytes,
    operations,
    blends: model.blends,
    inpainting: model.inpainting,
    repository: origin?.repository ?? null,
    revision: origin?.revision ?? null,
    licence: licence ?? null,
    shipped: model.shipped ?? false,
    bound_ids: complete ? idsBoundTo(bindings, name) : [],
    trouble: model.trouble ?? null,
  };
}

/** A model of the catalogue as JSON. */
export function entryObject(entry: CatalogueEntry, installed: boolean) {
  const { id, title, repository, revision, family, part, bytes, precision, licence, notes } = entry;
  return {
    id,
    title,
    repository,
    revision: revision ?? null,
    family: family ?? null,
    part: part?.name ?? null,
    bytes,
    precision,
    licence,
    notes,
    installed,
  };
}

export function stateOf({
  complete,
  shipped,
  trouble,
}: Pick<InstalledModel, 'complete' | 'shipped' | 'trouble'>):
  'ready' | 'part of Gala' | 'half fetched' | 'unusable' {
  if (!complete) return 'half fetched';
  if (trouble !== undefined) return 'unusable';
  return shipped ? 'part of Gala' : 'ready';
}
