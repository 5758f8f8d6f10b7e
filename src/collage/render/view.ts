import type { Arena } from '../../numerics/arena.ts';
import type { Random } from '../../numerics/random.ts';
import { seededRandom } from '../../numerics/random.ts';
import type { Plan } from '../compose/plan.ts';
import type { BackdropGeometry } from './geometry.ts';
import { backdropGeometry } from './backdrop-geometry.ts';
import type { Canvas } from './canvas.ts';
import type { Manner } from './manner.ts';
import { modelled } from './manner.ts';
import type { Palette } from './palette.ts';
import { paletteFor } from './palette.ts';

/** Everything a part of the painter needs to know about the picture it paints on. */
export interface View {
  readonly canvas: Canvas;
  /** Pixels per frame unit. */
  readonly unit: number;
  readonly plan: Plan;
  readonly geometry: BackdropGeometry;
  readonly palette: Palette;
  readonly arena: Arena;
  readonly manner: Manner;
  /** For each pixel one more than the index of the item it shows, 0 for scenery; when wanted. */
  readonly things: Uint8Array | undefined;
  /**
   * Called before a large part of the scenery is painted: what is behind it is done, and somebody may
   * want to see that. Absent when nobody watches.
   */
  readonly pause?: (() => void) | undefined;
  /** Where in the noise tiles this picture looks, tile edges. */
  readonly drift: { readonly x: number; readonly y: number };
  /** A stream of the picture's seed of its own for each purpose. */
  readonly random: (purpose: string) => Random;
}

export function viewOf(
  plan: Plan,
  canvas: Canvas,
  arena: Arena,
  manner = modelled,
  things?: Uint8Array,
): View {
  const random = seededRandom(plan.seed).fork('paint');
  const drift = random.fork('drift');
  return {
    canvas,
    unit: Math.min(canvas.width / plan.frame.width, canvas.height / plan.frame.height),
    plan,
    geometry: backdropGeometry(plan.backdrop, plan.frame, plan.seed),
    palette: paletteFor(plan),
    arena,
    manner,
    things,
    drift: { x: drift.next(), y: drift.next() },
    random: (purpose) => random.fork(purpose),
  };
}

/** The same view, nobody watching: for what looks less like the end than what was laid in. */
export const unwatched = (view: View): View => ({ ...view, pause: undefined });

/** The first pixel row whose centre lies at or below height `y`, kept within the canvas. */
export function rowAt(view: View, y: number): number {
  return Math.min(view.canvas.height, Math.max(0, Math.ceil(y * view.unit - 0.5)));
}
