import { buildFigure } from './art/build-figure.ts';
import type { Item, Plan } from './compose/plan.ts';
import { paintWith } from './render/paint.ts';

/** Share of the frame that a cut-out fills, its longer side. */
const FILLS = 0.9;
/** The scale and the shorter edge at which it is painted to be measured. */
const TRIAL = 0.3;
const TRIAL_EDGE = 160;

/** In which light a thing is shown that stands nowhere. */
const PLAIN: Pick<Plan, 'light' | 'backdrop'> = {
  light: { time: 'day', source: { x: -0.4, y: -0.8 }, visible: false, air: 'clear' },
  backdrop: { kind: 'studio', horizon: 0.7, weather: [], mood: 'plain', options: {} },
};

/**
 * The plan of the things that a picture is about, alone, with nothing behind them: in plain light,
 * near, and as large as the frame has room for. `undefined` when it has none but props of its scenery.
 */
export function cutOutPlan(plan: Plan): Plan | undefined {
  const items = plan.items
    .filter(({ entity, recipe }) => entity !== undefined || recipe.lettering.length > 0)
    .map((item) => ({ ...item, distance: 0 }));
  const bare: Plan = { ...plan, ...PLAIN, items, finish: { ...plan.finish, cutOut: true } };
  const { width, height } = plan.frame;
  const middle = { x: width / 2, y: height / 2 };
  const seen = extentOf({ ...bare, items: items.map((one) => moved(one, middle, TRIAL, middle)) });
  if (seen === undefined) return undefined;
  const scale = FILLS * Math.min(width / seen.width, height / seen.height);
  const from = {
    x: middle.x + (seen.x - middle.x) / TRIAL,
    y: middle.y + (seen.y - middle.y) / TRIAL,
  };
  return { ...bare, items: items.map((one) => moved(one, from, TRIAL * scale, middle)) };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function moved(item: Item, from: Point, scale: number, to: Point): Item {
  return {
    ...item,
    x: to.x + (item.x - from.x) * scale,
    y: to.y + (item.y - from.y) * scale,
    height: item.height * scale,
  };
}

/** The middle and the size of what a plan shows, in frame units. */
function extentOf(
  plan: Plan,
): (Point & { readonly width: number; readonly height: number }) | undefined {
  const size = {
    width: Math.round(plan.frame.width * TRIAL_EDGE),
    height: Math.round(plan.frame.height * TRIAL_EDGE),
  };
  const quiet = { stage: () => undefined };
  const { data } = paintWith(buildFigure, plan, size, quiet, { cutOut: true });
  let [left, top, right, bottom] = [size.width, size.height, 0, 0];
  for (let y = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++) {
      if (data[4 * (y * size.width + x) + 3]! < 8) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = y + 1;
    }
  }
  if (right <= left) return undefined;
  return {
    x: (left + right) / 2 / TRIAL_EDGE,
    y: (top + bottom) / 2 / TRIAL_EDGE,
    width: (right - left) / TRIAL_EDGE,
    height: (bottom - top) / TRIAL_EDGE,
  };
}
