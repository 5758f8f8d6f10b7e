import { clamp01, smoothstep } from '../../../../numerics/interpolate.ts';
import { lookUp } from '../../../../numerics/noise-tile.ts';
import { smooth } from '../../noise.ts';
import { mixed } from '../../rgb.ts';
import { type Form, washed } from './sheet.ts';

/** Two or three soft fields of colour that hover over each other. */
export const fields: Form = (sheet) => {
  const { view, scheme, random } = sheet;
  const { width, height } = view.plan.frame;
  const count = random.integer(2, 3);
  const margin = random.between(0.045, 0.06);
  const shares = Array.from({ length: count }, () => random.between(0.6, 1.4));
  const total = shares.reduce((a, b) => a + b, 0);
  const gap = 0.035;
  let top = margin;
  const blocks = shares.map((share, i) => {
    const tall = ((height - 2 * margin - gap * (count - 1)) * share) / total;
    const block = { top, bottom: top + tall, colour: scheme.accents[i]! };
    top += tall + gap;
    return block;
  });
  const base = mixed(scheme.accents[3], scheme.dark ? scheme.deep : scheme.ink, 0.45);
  const { levels, bits } = smooth();
  const { drift } = view;
  washed(sheet, 420, (x, y, to) => {
    const wide = lookUp(levels[2]!, bits - 2, x * 0.5 + drift.x, y * 0.5 + drift.y) - 0.5;
    const hand = lookUp(levels[1]!, bits - 1, x * 0.7 + drift.y, y * 2.1 + drift.x) - 0.5;
    const fray = 0.016 * hand + 0.014 * wide;
    const light = 1 + 0.12 * hand + 0.18 * wide;
    for (let c = 0; c < 3; c++) to[c] = base[c]! * (1 + 0.1 * hand);
    for (const { top: from, bottom, colour } of blocks) {
      const inside = Math.min(x - margin, width - margin - x, y - from, bottom - y) + fray;
      const cover = smoothstep(-0.007, 0.016, inside) * clamp01(0.86 + 0.5 * wide);
      for (let c = 0; c < 3; c++) to[c] = to[c]! + (colour[c]! * light - to[c]!) * cover;
    }
  });
};
