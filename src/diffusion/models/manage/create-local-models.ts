import type { IdBinding, LocalModel, LocalModels } from '../../../catalogue/local-models.ts';
import { fault, type GalaError } from '../../../kernel/errors.ts';
import { ModelFault } from '../../faults.ts';
import { BindingRefused, withBinding, withoutBindings } from '../bind-model.ts';
import { BindingsUnreadable, readBindings } from '../bindings-file.ts';
import type { HubAccess } from '../hub/hub-access.ts';
import { HubFault, hubFault } from '../hub/hub-faults.ts';
import { fetchModel } from '../pull/fetch-model.ts';
import type { PullPlan } from '../pull/pull-plan.ts';
import { BindingsBusy, changeBindings } from './change-bindings.ts';
import type { ModelShelf } from './model-shelf.ts';
import { createPulls } from './pulls.ts';
import { planRemoval, RemovalRefused, removeModel } from './remove-model.ts';
import { tellBindings } from './tell-binding.ts';
import { tellModels } from './tell-models.ts';

export interface LocalModelsParts {
  readonly shelf: ModelShelf;
  readonly hub: HubAccess;
  readonly now: () => Date;
  /** Has what changed be served at once. */
  readonly onChange: () => Promise<void>;
  /** Hears of a download that failed for no reason that anybody foresaw. */
  readonly onTrouble: (model: string, error: unknown) => void;
}

/** The local models of a process that goes on, whose downloads nobody has to wait for. */
export interface OpenLocalModels extends LocalModels {
  /** Stops all downloads; what has been fetched is kept. */
  close(): Promise<void>;
}

export function createLocalModels(parts: LocalModelsParts): OpenLocalModels {
  const { shelf, hub, now, onChange } = parts;
  const pulls = createPulls(parts.onTrouble);

  const bindings = async (): Promise<readonly IdBinding[]> =>
    tellBindings(readBindings(shelf.folder), await shelf.store.list());

  const list = async (): Promise<readonly LocalModel[]> =>
    tellModels(shelf, { bindings: await bindings(), pulls });

  async function find(name: string): Promise<LocalModel> {
    const found = (await list()).find((model) => model.name === name);
    if (found) return found;
    throw fault('not_found', { what: 'local model', id: name });
  }

  function begin(model: LocalModel, into: string | undefined): void {
    const { name } = model;
    pulls.begin(name, {
      into,
      totalBytes: model.installed ? null : model.bytes || null,
      async work({ signal, onProgress }) {
        const wanted = { what: name, ...(into !== undefined && { into }) };
        const accept = async (plan: PullPlan): Promise<void> => assertSameLicence(model, plan);
        try {
          await fetchModel(shelf, wanted, { hub, now, signal, accept, onProgress });
        } finally {
          await onChange();
        }
      },
    });
  }

  return {
    list: () => told(list),
    find: (name) => told(() => find(name)),
    pull: (name, { acceptsLicence, into }) =>
      told(async () => {
        const model = await find(name);
        assertPullable(model, acceptsLicence, into);
        if (into !== undefined) await assertTakesParts(into);
        const target = pulls.targetOf(name);
        if (target !== undefined && target !== (into ?? name)) {
          throw refused(`${name} is being added to ${target} already. Wait for that, or stop it.`);
        }
        begin(model, into);
        return { ...model, pull: pulls.of(name) };
      }),
    stopPull: (name) =>
      told(async () => {
        await find(name);
        await pulls.stop(name);
        return find(name);
      }),
    remove: (name, { force }) =>
      told(async () => {
        const { installed, part, partialBytes } = await find(name);
        if (!installed && partialBytes === 0) throw refused(`${name} is not installed.`);
        if (part !== null) {
          throw refused(`${name} is a part of other models, and goes when they are removed.`);
        }
        const removal = await planRemoval(shelf, name, force);
        await removeModel(shelf, removal);
        await pulls.stop(name);
        await onChange();
        return removal.needing;
      }),
    bindings: () => told(bindings),
    bind: (id, target, like) =>
      told(async () => {
        const installed = await shelf.store.list();
        const wanted = { id, target, ...(like !== undefined && { like }) };
        await changeBindings(shelf, (before) => withBinding(before, wanted, installed));
        await onChange();
        return (await bindings()).find((one) => one.id === id)!;
      }),
    unbind: (id) =>
      told(async () => {
        await changeBindings(shelf, (before) => {
          if (Object.hasOwn(before, id)) return withoutBindings(before, [id]);
          throw fault('not_found', { what: 'binding', id });
        });
        await onChange();
      }),
    close: () => pulls.close(),
  };

  async function assertTakesParts(name: string): Promise<void> {
    const { installed, part, shipped } = await find(name);
    if (!installed || part !== null) throw fault('not_found', { what: 'local model', id: name });
    if (shipped) throw refused(`${name} is a part of Gala, and nothing is added to it.`);
  }
}

function assertPullable(model: LocalModel, accepts: boolean, into: string | undefined): void {
  const { name, shipped, part, repository, licence } = model;
  if (shipped) throw refused(`${name} is a part of Gala: there is nothing to fetch.`);
  if (repository === null) {
    throw refused(`${name} is somebody’s own: nobody knows where it could be fetched from.`);
  }
  if (part === null && into !== undefined) throw fault('unknown_parameter', { param: 'into' });
  if (part !== null && into === undefined) throw fault('missing_parameter', { param: 'into' });
  if (accepts) return;
  const { name: called = 'not stated', url = null } = licence ?? {};
  throw fault('licence_not_accepted', { model: name, licence: called, url });
}

/** What was accepted is what was shown: the hub may know of another licence by now. */
function assertSameLicence({ licence }: LocalModel, plan: PullPlan): void {
  if (plan.licence.id === licence?.name) return;
  throw hubFault('licence_changed', {
    model: plan.name,
    was: licence?.name ?? 'not stated',
    is: plan.licence.id,
    url: plan.licence.url,
  });
}

const refused = (trouble: string): GalaError => fault('local_model_refused', { trouble });

/** What stands in the way, in the words that every route has for it. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BindingRefused) {
      throw fault('binding_refused', { trouble: error.message }, { cause: error });
    }
    if (error instanceof ModelFault) {
      throw fault('local_model_refused', { trouble: `${error.message}.` }, { cause: error });
    }
    if (
      error instanceof HubFault ||
      error instanceof RemovalRefused ||
      error instanceof BindingsUnreadable ||
      error instanceof BindingsBusy
    ) {
      throw fault('local_model_refused', { trouble: error.message }, { cause: error });
    }
    throw error;
  }
}
