import type { IdBinding, LocalModel } from '../../catalogue/local-models.ts';
import type { BindingObject, LocalModelObject } from '../../wire/gala/local-model-response.ts';

/** A local model as Gala's own API shows it. */
export function localModelObject(model: LocalModel): LocalModelObject {
  const { pull } = model;
  return {
    name: model.name,
    object: 'local_model',
    title: model.title,
    installed: model.installed,
    shipped: model.shipped,
    bytes: model.bytes,
    partial_bytes: model.partialBytes,
    family: model.family,
    operations: [...model.operations],
    part: model.part,
    installed_in: [...model.installedIn],
    notes: [...model.notes],
    repository: model.repository,
    licence: model.licence,
    draws: [...model.draws],
    trouble: model.trouble,
    pull: pull && {
      state: pull.state,
      received_bytes: pull.receivedBytes,
      total_bytes: pull.totalBytes,
      error: pull.error,
    },
  };
}

/** A binding as Gala's own API shows it. */
export function bindingObject({ id, engine, model, like, drawsNow }: IdBinding): BindingObject {
  return { id, object: 'binding', engine, model, like, draws_now: drawsNow };
}
