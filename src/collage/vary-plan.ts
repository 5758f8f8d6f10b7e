import type { Size } from '../kernel/size.ts';
import type { DrawHooks } from './draw-hooks.ts';
import type { Plan } from './compose/plan.ts';
import type { RecordedScene } from './recorded-scene.ts';
import { seededRandom } from '../numerics/random.ts';
import { openWorkshop } from './compose/open-workshop.ts';
import { recompose } from './compose/vary/recompose.ts';
import { frameFor } from './draw-picture.ts';
import { paintPlan } from './paint-plan.ts';
import { shrunk, sizeWithin, type ColourGrid } from './synthesis/colour-grid.ts';
import { rated } from './synthesis/rated.ts';

/** Longer edge at which compositions are compared with the source. */
const PREVIEW = 96;
/** Compositions that are tried before the best of them is taken. */
const ATTEMPTS = 10;
/** So many of them have scenery of their own, whose tones may stray. */
const FRESH = 5;

/**
 * Another composition of what was recorded of a picture of this engine's own: the first one of which
 * a small preview differs enough and has the same colours. `undefined` when there is none.
 */
export function varyPlan(
  { scene, plan }: RecordedScene,
  size: Size,
  seed: number,
  hooks: DrawHooks,
): Plan | undefined {
  const random = seededRandom(seed);
  const workshop = openWorkshop();
  const small = sizeWithin(size, PREVIEW);
  // Without its styles: they cost more than the painting, and change neither palette nor places.
  const preview = (one: Plan): ColourGrid => {
    const picture = paintPlan({ ...one, styles: [] }, small, { stage: () => undefined });
    return shrunk(picture, { left: 0, top: 0, ...small }, small);
  };
  const before = preview({ ...plan, frame: frameFor(size) });
  let best: { readonly plan: Plan; readonly score: number } | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    hooks.stage('composing', attempt / ATTEMPTS);
    const how = { seed: random.integer(0, 0xffffffff), keepsGround: attempt >= FRESH };
    const next = recompose(scene, plan, frameFor(size), how, workshop);
    if (next === undefined) return undefined;
    const score = rated(before, preview(next));
    if (best === undefined || score > best.score) best = { plan: next, score };
    if (score >= 0) break;
  }
  return best?.plan;
}
