import type { Random } from '../../../numerics/random.ts';
import type { Backdrop, BackdropKind, Plan } from '../plan.ts';
import { usualHorizon } from '../../render/backdrop-geometry.ts';

/**
 * How far the horizon may lie above (first) and below (second) where it usually does, as a share of
 * the frame's height: a camera held high shows much ground, one near the ground much sky. Kinds
 * left out keep theirs: their painters are made for one height.
 */
const PLAY: Readonly<Partial<Record<BackdropKind, readonly [up: number, down: number]>>> = {
  beach: [0.08, 0.1],
  sea: [0.1, 0.1],
  harbour: [0.04, 0.08],
  lake: [0.05, 0.1],
  meadow: [0.12, 0.1],
  park: [0.08, 0.12],
  village: [0.05, 0.12],
  forest: [0.08, 0.05],
  jungle: [0.05, 0.04],
  mountains: [0.06, 0.08],
  canyon: [0.06, 0.06],
  desert: [0.1, 0.12],
  snow: [0.1, 0.12],
  street: [0.08, 0.06],
  city: [0.1, 0.04],
  road: [0.08, 0.1],
  river: [0.04, 0.08],
  'sports-field': [0.06, 0.06],
  room: [0.03, 0.04],
  interior: [0.03, 0.04],
  office: [0.03, 0.03],
};

/** The height at which the camera is held, as the horizon it gives; frame units. */
export function chooseHorizon(
  { kind, options }: Pick<Backdrop, 'kind' | 'options'>,
  frame: Plan['frame'],
  random: Random,
): number {
  // What stands on a hill is seen from below it.
  if (options['hill'] === true) return 0.84 * frame.height;
  const [up, down] = PLAY[kind] ?? [0, 0];
  return usualHorizon(kind, frame) + random.between(-up, down) * frame.height;
}
