import type { BackdropKind } from '../plan.ts';

/** The scenery of a picture. */
export interface BackdropChoice {
  readonly kind: BackdropKind;
  /** Things stand on a table top in the foreground. */
  readonly table: boolean;
}

/** Backdrops with a roof over them. */
export const INDOORS: ReadonlySet<BackdropKind> = new Set([
  'room',
  'pool-room',
  'kitchen',
  'office',
  'stage',
  'studio',
]);
