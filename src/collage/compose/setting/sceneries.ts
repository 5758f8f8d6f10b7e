import type { Place } from '../../../language/scene.ts';
import type { Backdrop, BackdropKind } from '../plan.ts';
import { backdropOptions } from '../../render/backdrop-options.ts';
import named from './sceneries.json' with { type: 'json' };

/**
 * The name of a scenery: a kind of backdrop, or one that `sceneries.json` makes of a kind and some
 * of its options, such as `cafe`.
 */
export type SceneryName = string;

export interface Scenery {
  readonly kind: BackdropKind;
  readonly options: Backdrop['options'];
}

const made: ReadonlyMap<string, Scenery> = new Map(
  Object.entries(named as Readonly<Record<string, Scenery>>),
);

/** @throws RangeError for a name that is no scenery. */
export function sceneryNamed(name: SceneryName): Scenery {
  const scenery = made.get(name);
  if (scenery) return scenery;
  if (!Object.hasOwn(backdropOptions, name)) throw new RangeError(`no scenery is called ${name}`);
  return { kind: name as BackdropKind, options: {} };
}

/** The sceneries that show a place; most are called like it. */
const SHOWN: Readonly<Partial<Record<Place, readonly SceneryName[]>>> = {
  field: ['meadow'],
  bridge: ['river'],
  sky: ['sky', 'clouds'],
  pool: ['pool-room'],
};

/** The sceneries that show a place. */
export const sceneriesOf = (place: Place): readonly SceneryName[] => SHOWN[place] ?? [place];
