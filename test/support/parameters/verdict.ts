import type { DrawTask } from '../../../src/engines/engine.ts';
import { meaningOf } from './meanings.ts';
import type { Observation } from './observation.ts';

/**
 * `honoured`: what the client gets is another than without it, in the way the parameter means ·
 * `default`: it is what is done anyway when nothing is said · `inert`: it is taken, and the client
 * gets the same, byte by byte · `dropped`: the same, and a header names it · `refused`: a 400 that
 * names it, and nothing is drawn.
 */
export type Effect = 'honoured' | 'default' | 'inert' | 'dropped' | 'refused';

export type Body = Readonly<Record<string, unknown>>;

/** A request that was answered, and what it had an engine draw, where that can be watched. */
export interface Asked extends Observation {
  readonly drawn: readonly DrawTask[] | undefined;
}

/**
 * Asks a model for something. The body need not be complete: what every request of the operation needs
 * is added, the model too unless the body has another.
 */
export type Door = (model: string, body: Body) => Promise<Asked>;

/** A parameter with one value of it, and what becomes of that with each model. */
export interface ParameterRow {
  readonly parameter: string;
  readonly value: unknown;
  /** What has to be said with it for it to show, with and without the parameter. */
  readonly beside?: Body;
  readonly effects: Readonly<Record<string, Effect>>;
}

/** A door that sends the same body once: with its seed it would get the same again. */
export function remembering(door: Door): Door {
  const known = new Map<string, Promise<Asked>>();
  return (model, body) => {
    const form = JSON.stringify([model, body]);
    const asked = known.get(form) ?? door(model, body);
    known.set(form, asked);
    return asked;
  };
}

/**
 * What really becomes of a parameter: sends a request without it and the same with it. That a value is
 * the default is a matter of words, and shows as `inert`.
 * @throws Error when it is something that no word fits.
 */
export async function verdictOn(
  door: Door,
  { parameter, value, beside = {} }: ParameterRow,
  model: string,
): Promise<Exclude<Effect, 'default'>> {
  const without = await door(model, beside);
  const given = await door(model, { ...beside, [parameter]: value });
  // What moderation lets pass is compared with what it does not.
  if (without.status !== 200 && parameter !== 'moderation') {
    throw new Error(`${model}: without ${parameter} it got ${without.status}: ${without.text}`);
  }
  if (given.status === 400) {
    if (!new RegExp(`\\b${parameter}\\b`, 'u').test(given.text)) {
      throw new Error(`${model}: ${parameter} was refused without being named: ${given.text}`);
    }
    if (given.drawn?.length) throw new Error(`${model}: ${parameter} was drawn and then refused.`);
    return 'refused';
  }
  if (given.status !== 200) {
    throw new Error(`${model}: ${parameter} got ${given.status}: ${given.text}`);
  }
  const named = (given.headers.get('x-gala-ignored') ?? '').split(', ').includes(parameter);
  if (given.seen === without.seen) return named ? 'dropped' : 'inert';
  if (named) throw new Error(`${model}: ${parameter} is said to be dropped, and was not.`);
  const trouble = await meaningOf(parameter)({ value, without, given });
  if (trouble !== undefined) throw new Error(`${model}: ${parameter}: ${trouble}`);
  return 'honoured';
}
