import type { BoundIds } from '../../diffusion/models/bindings-file.ts';
import { idsBoundTo } from '../../diffusion/models/bind-model.ts';
import type { CatalogueEntry } from '../../diffusion/models/catalogue/model-catalogue.ts';
import type { InstalledModel } from '../../diffusion/models/model-store.ts';

/** An installed model as JSON. */
export function modelObject(model: InstalledModel, bindings: BoundIds) {
  const { name, folder, family, complete, origin, bytes, operations, inpainting } = model;
  return {
    name,
    folder,
    state: stateOf(model),
    family: family ?? null,
    bytes,
    operations,
    inpainting,
    repository: origin?.repository ?? null,
    revision: origin?.revision ?? null,
    licence: origin?.licence ?? null,
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
  trouble,
}: Pick<InstalledModel, 'complete' | 'trouble'>): 'ready' | 'half fetched' | 'unusable' {
  if (!complete) return 'half fetched';
  return trouble === undefined ? 'ready' : 'unusable';
}
