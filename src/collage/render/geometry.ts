import type { Point } from '../art/figure.ts';
import type { Plan } from '../compose/plan.ts';

/** Frame units. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Far left, far right, near right, near left. */
export type Quad = readonly [Point, Point, Point, Point];

/** Where things may go before a backdrop. Frame units. */
export interface BackdropGeometry {
  /** The line towards which the ground runs; a wall's foot indoors. */
  readonly horizon: number;
  /** Height at which things on the ground would shrink to nothing: above the wall's foot indoors. */
  readonly eye: number;
  /** What feet stand on; `none` in the air, in space and under water without a floor in sight. */
  readonly surface: 'ground' | 'floor' | 'table' | 'water' | 'cloud' | 'none';
  /** Where feet may be: `top` is farthest away. Absent when `surface` is `none`. */
  readonly standing: Area | undefined;
  /** Open water for what floats, swims or wades: the sea, a river, a pool. */
  readonly water: Quad | undefined;
  /** Free wall for what hangs, clear of the windows. */
  readonly wall: Area | undefined;
  readonly windows: readonly Area[];
  /** Where things fly, or swim when `medium` is `water`. */
  readonly air: Area;
  readonly medium: 'air' | 'water' | 'space';
}

export type Frame = Plan['frame'];
