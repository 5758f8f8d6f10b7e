import type { Backdrop, BackdropKind } from '../plan.ts';
import type { SceneryName } from './sceneries.ts';
import { sceneryNamed } from './sceneries.ts';

/** The scenery of a picture. */
export interface BackdropChoice {
  readonly kind: BackdropKind;
  /** What the place is called: `cafe`, or the kind where it has no name of its own. */
  readonly name: SceneryName;
  /** What the place asks of its backdrop. */
  readonly options: Backdrop['options'];
  /** Things stand on a table top in the foreground. */
  readonly table: boolean;
}

/** A scenery, perhaps with a table top before it. */
export interface SceneryChoice {
  readonly name: SceneryName;
  readonly table: boolean;
}

/** The backdrop of a scenery. */
export function backdropOf({ name, table }: SceneryChoice): BackdropChoice {
  return { name, table, ...sceneryNamed(name) };
}

/** Backdrops with a roof over them. */
export const INDOORS: ReadonlySet<BackdropKind> = new Set([
  'room',
  'interior',
  'pool-room',
  'kitchen',
  'office',
  'stage',
  'studio',
]);

/** True for a scenery under a roof. */
export const isIndoors = (name: SceneryName): boolean => INDOORS.has(sceneryNamed(name).kind);
