import type { Body, Effect, ParameterRow } from './verdict.ts';

/** The effects by one letter each, so that rows stand below each other. */
export const H = 'honoured';
export const D = 'default';
export const I = 'inert';
export const X = 'dropped';
export const R = 'refused';

/**
 * Writes rows for these models: parameter, value, then what becomes of it with each of them, in their
 * order; one effect stands for all. What has to be said beside it comes last.
 */
export function rowsFor(...models: readonly string[]) {
  return (parameter: string, value: unknown, ...rest: readonly (Effect | Body)[]): ParameterRow => {
    const effects = rest.filter((one): one is Effect => typeof one === 'string');
    const beside = rest.find((one): one is Body => typeof one === 'object');
    if (effects.length !== 1 && effects.length !== models.length) {
      throw new RangeError(
        `${parameter} has ${effects.length} effects for ${models.length} models.`,
      );
    }
    const pairs = models.map((model, i) => [model, effects[i] ?? effects[0]] as const);
    return {
      parameter,
      value,
      effects: Object.fromEntries(pairs) as ParameterRow['effects'],
      ...(beside && { beside }),
    };
  };
}

/** Suggestive enough for `auto`, and for `low` not. */
export const DARING: Body = { prompt: 'a naked woman' };

export const JPEG: Body = { output_format: 'jpeg' };

export const STREAM: Body = { stream: true };

/** An edit without a mask, which leaves everything where it was. */
export const RESTYLED: Body = {
  prompt: 'make it a watercolor',
  image: 'a grainy one',
  mask: 'none',
};
