import type { Operation } from '../../../kernel/image-task.ts';
import { modelChoice, type RequestRules } from '../image-fields.ts';
import type { Adaptation, Granted, Told } from './adaptation.ts';
import { isDroppable, UNKNOWN_FIELDS } from './droppable.ts';
import { FITTINGS } from './fittings.ts';
import { MODEL_NAMES } from './model-names.ts';
import { SPELLINGS } from './spellings.ts';

/** Everything that is done for a lenient key, in its order. */
export const ADAPTATIONS: readonly Told[] = [
  ...SPELLINGS,
  ...MODEL_NAMES,
  ...FITTINGS,
  UNKNOWN_FIELDS,
];

/** A body as the schemas take it, and what was done to get there. */
export interface AdaptedRequest {
  readonly body: unknown;
  readonly granted: Granted;
  /** Names of what was left out, in the order in which it came. */
  readonly ignored: readonly string[];
  /** `quality=standard->medium`: what took the place of what. */
  readonly adjusted: readonly Adjustment[];
}

export interface Adjustment {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** The models of this server, as far as their requests go. */
export interface ServedRules {
  readonly operation: Operation;
  readonly find: (
    id: string,
  ) => (RequestRules & { readonly operations: readonly Operation[] }) | undefined;
  /** The names that a model's schema takes. */
  readonly known: (id: string, rules: RequestRules) => ReadonlySet<string>;
  /** Names the model of a body without one, where its pictures decide. */
  readonly settle?: ((body: unknown) => Promise<unknown>) | undefined;
}

/**
 * Fits a parsed body, or a form put together like one, to the model it is meant for. Whatever no row is
 * about stays as it is, to be refused as ever.
 */
export async function adaptRequest(raw: unknown, models: ServedRules): Promise<AdaptedRequest> {
  const work = new Work(raw);
  const { operation, find, known, settle } = models;

  work.apply(SPELLINGS, {});
  work.apply(MODEL_NAMES, {
    operation,
    serves: (id, needed) => {
      const able = find(id)?.operations;
      return able !== undefined && (needed === undefined || able.includes(needed));
    },
  });
  const choice = modelChoice.safeParse(await (settle?.(work.body) ?? work.body));
  const rules = choice.success ? find(choice.data.model) : undefined;
  if (choice.success && rules) {
    const { model } = choice.data;
    const names = known(model, rules);
    work.apply(FITTINGS, { operation, body: work.body, rules, known: names });
    work.dropUnknown(names);
    // What is left out may have been what the choice was made by.
    work.body['model'] = model;
  }
  return work.done();
}

/** A body that is being adapted. */
class Work {
  readonly body: Record<string, unknown>;
  readonly #raw: unknown;
  #granted: Granted = {};
  readonly #ignored: string[] = [];
  /** The first value of a field, and the last. */
  readonly #adjusted = new Map<string, Adjustment>();

  constructor(raw: unknown) {
    this.#raw = raw;
    const isObject = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
    // Null means left out, for every parameter.
    const given = Object.entries(isObject ? raw : {}).filter(([, value]) => value !== null);
    this.body = Object.fromEntries(given);
  }

  apply<A>(rows: readonly Adaptation<A>[], about: A): void {
    for (const row of rows) {
      for (const field of row.fields) {
        if (!Object.hasOwn(this.body, field)) continue;
        const value = this.body[field];
        const change = row.adapt(value, { ...about, field });
        if (change?.kind === 'adjusted') this.#adjust(field, value, change.to);
        else if (change?.kind === 'ignored') this.#ignore(field);
        else if (change?.kind === 'granted') {
          this.#granted = { ...this.#granted, ...change.granted };
          delete this.body[field];
        }
      }
    }
  }

  dropUnknown(known: ReadonlySet<string>): void {
    for (const [field, value] of Object.entries(this.body)) {
      if (!known.has(field) && isDroppable(field, value)) this.#ignore(field);
    }
  }

  done(): AdaptedRequest {
    const adjusted = [...this.#adjusted.values()];
    const touched = this.#ignored.length + adjusted.length + Object.keys(this.#granted).length > 0;
    return {
      body: touched ? this.body : this.#raw,
      granted: this.#granted,
      ignored: this.#ignored,
      adjusted,
    };
  }

  #adjust(field: string, from: unknown, to: unknown): void {
    this.body[field] = to;
    this.#adjusted.set(field, { field, from: this.#adjusted.get(field)?.from ?? from, to });
  }

  #ignore(field: string): void {
    delete this.body[field];
    // What was first respelled and then left out was left out.
    this.#adjusted.delete(field);
    this.#ignored.push(field);
  }
}
