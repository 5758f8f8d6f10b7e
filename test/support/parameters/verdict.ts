import type { Observation } from './observation.ts';

/**
 * `honoured`: what the client gets is another with it than without · `inert`: it is taken, and the
 * client gets the same, byte by byte · `refused`: a 400 that names it.
 */
export type Effect = 'honoured' | 'inert' | 'refused';

type Body = Readonly<Record<string, unknown>>;

/** Sends a body that need not be complete: what every request of the operation needs is added. */
export type Door = (body: Body) => Promise<Observation>;

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
  const known = new Map<string, Promise<Observation>>();
  return (body) => {
    const form = JSON.stringify(body);
    const observation = known.get(form) ?? door(body);
    known.set(form, observation);
    return observation;
  };
}

/** What really becomes of a parameter: sends a request without it and the same with it. */
export async function verdictOn(
  door: Door,
  { parameter, value, beside }: ParameterRow,
  model: string,
): Promise<Effect> {
  const body = { ...beside, model };
  const [without, given] = [await door(body), await door({ ...body, [parameter]: value })];
  if (given.status === 400) {
    if (new RegExp(`\\b${parameter}\\b`, 'u').test(given.text)) return 'refused';
    throw new Error(`${parameter} was refused without being named: ${given.text}`);
  }
  if (given.status !== 200) throw new Error(`${parameter} got ${given.status}: ${given.text}`);
  return given.seen === without.seen ? 'inert' : 'honoured';
}
