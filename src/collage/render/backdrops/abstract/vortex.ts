import { lookUp } from '../../../../numerics/noise-tile.ts';
import { smooth } from '../../noise.ts';
import { mixed } from '../../rgb.ts';
import { type Form, washed } from './sheet.ts';

/** Stripes that are drawn into a whirl. */
export const vortex: Form = (sheet) => {
  const { view, scheme, random } = sheet;
  const { width, height } = view.plan.frame;
  const [x0, y0] = [random.between(0.4, 0.6) * width, random.between(0.4, 0.6) * height];
  const arms = random.integer(3, 6);
  const wind = random.between(1.3, 2.6) * (random.chance(0.5) ? 1 : -1);
  const colours = [scheme.deep, ...scheme.accents, mixed(scheme.accents[1], [1, 1, 1], 0.4)];
  const { levels, bits } = smooth();
  const { drift } = view;
  const soft = 0.018;
  washed(sheet, 760, (x, y, to) => {
    const [dx, dy] = [x - x0, y - y0];
    const far = Math.hypot(dx, dy);
    const wobble = lookUp(levels[3]!, bits - 3, x * 0.35 + drift.x, y * 0.35 + drift.y) - 0.5;
    const angle = Math.atan2(dy, dx) + wind * Math.log(far + 0.03) + 1.5 * wobble;
    const turn = (angle / (2 * Math.PI)) * arms + 64;
    const place = (turn - Math.floor(turn)) * colours.length;
    const i = Math.floor(place);
    const t = place - i;
    const edge = Math.min(0.5, soft / Math.max(0.01, far) / 0.6);
    const blend = t > 1 - edge ? (t - 1 + edge) / edge / 2 : t < edge ? -(edge - t) / edge / 2 : 0;
    const from = colours[i % colours.length]!;
    const next = colours[(i + (blend < 0 ? colours.length - 1 : 1)) % colours.length]!;
    const grain = lookUp(levels[1]!, bits - 1, far * 1.4, turn * 0.6) - 0.5;
    // Each stripe is rounded like a rope, and all of them sink into the eye of the whirl.
    const light =
      (0.86 + 0.32 * Math.sin(t * Math.PI) + 0.14 * grain) * Math.min(1, 0.25 + far * 3.4);
    const share = Math.abs(blend);
    for (let c = 0; c < 3; c++) to[c] = (from[c]! + (next[c]! - from[c]!) * share) * light;
  });
};
