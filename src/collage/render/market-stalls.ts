import type { Random } from '../../numerics/random.ts';
import type { Rgb } from './rgb.ts';
import { hex, rgb, scaled, times } from './rgb.ts';
import { paintSetPiece } from './set-piece.ts';
import type { View } from './view.ts';

const awnings = ['#c8433c', '#2f7f6f', '#e0a030', '#3f6fae', '#8a4f9c'].map(rgb);
const goods = ['#d9534a', '#f0b93a', '#7fb04a', '#e8873a', '#9a5fae', '#c9d86a', '#b5432f'].map(
  rgb,
);

/** Stalls with striped awnings and heaps of fruit along both sides of a street. */
export function paintMarketStalls(view: View): void {
  const { frame, backdrop, light } = view.plan;
  const depth = frame.height - backdrop.horizon;
  const night = light.time === 'night';
  const shown: Rgb = night ? [0.78, 0.68, 0.6] : [1, 1, 1];
  for (let row = 4; row >= 0; row--) {
    const z = 1.35 + row * 0.72;
    const foot = backdrop.horizon - 0.035 + (depth + 0.035) / z;
    for (const side of [-1, 1] as const) {
      const random = view.random(`stall ${row} ${side}`);
      const x = frame.width / 2 + (side * 0.5 * frame.width) / z ** 0.86;
      const wide = 0.46 / z;
      const markup = stall(random, x * 1000, foot * 1000, wide * 1000, shown, night);
      paintSetPiece(
        view,
        {
          left: x - wide * 0.7,
          right: x + wide * 0.7,
          top: foot - wide * 1.3,
          bottom: foot + 0.01,
        },
        markup,
        {
          relief: 0.7,
          size: 0.08 / z,
          shadow: 'ground',
          haze: 0.06 * row,
          ...(night ? { tint: [1, 1, 1] as const } : {}),
        },
      );
    }
  }
}

/** One stall, `wide` across its counter; thousandths of frame units. */
function stall(
  random: Random,
  x: number,
  y: number,
  wide: number,
  shown: Rgb,
  lit: boolean,
): string {
  const colour = (value: Rgb): string => hex(times(value, shown));
  const cloth = colour(random.pick(awnings));
  const pale = colour(rgb('#f6efe0'));
  const half = wide / 2;
  const [counter, eaves, ridge] = [y - wide * 0.36, y - wide * 0.86, y - wide * 1.12];
  let markup = `<path fill="${colour(rgb('#7a5536'))}" d="M${x - half} ${y}V${ridge}h${wide * 0.04}V${y}zM${x + half - wide * 0.04} ${y}V${ridge}h${wide * 0.04}V${y}z"/>`;
  markup += `<rect x="${x - half}" y="${eaves}" width="${wide}" height="${counter - eaves}" fill="${colour(scaled(rgb('#5a4030'), 0.8))}"/>`;
  if (lit)
    markup += `<circle cx="${x}" cy="${eaves + wide * 0.14}" r="${wide * 0.07}" fill="#ffe6a0"/>`;
  markup += `<path fill="${colour(rgb('#a3744a'))}" d="M${x - half * 1.06} ${counter}h${wide * 1.06}v${y - counter}h${-wide * 1.06}z"/>`;
  for (let i = 1; i < 5; i++) {
    markup += `<path stroke="${colour(rgb('#7a5536'))}" stroke-width="${wide * 0.012}" d="M${x - half * 1.06 + (i * wide * 1.06) / 5} ${counter}V${y}"/>`;
  }
  const heaps = 4;
  for (let i = 0; i < heaps; i++) {
    const hx = x - half + ((i + 0.5) * wide) / heaps;
    const fruit = random.pick(goods);
    const r = wide * 0.042;
    for (let tier = 0; tier < 3; tier++) {
      for (let k = 0; k < 3 - tier; k++) {
        const fx = hx + (k - (2 - tier) / 2) * r * 1.8;
        markup += `<circle cx="${fx.toFixed(1)}" cy="${(counter - r * (0.7 + tier * 1.4)).toFixed(1)}" r="${r.toFixed(1)}" fill="${colour(scaled(fruit, random.between(0.9, 1.1)))}"/>`;
      }
    }
  }
  const stripes = 8;
  for (let i = 0; i < stripes; i++) {
    const a = x - half * 1.14 + (i * wide * 1.14) / stripes;
    const w = (wide * 1.14) / stripes;
    const top = x - half + (i * wide) / stripes;
    markup += `<path fill="${i % 2 === 0 ? cloth : pale}" d="M${top} ${ridge}h${wide / stripes}L${a + w} ${eaves}q${-w / 2} ${wide * 0.09} ${-w} 0Z"/>`;
  }
  return markup;
}
