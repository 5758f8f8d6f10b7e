import type { Random } from '../../numerics/random.ts';
import type { Rgb } from './rgb.ts';
import { hex, mixed, scaled } from './rgb.ts';

const n = (value: number): string => value.toFixed(1);

export interface TowerOptions {
  readonly x: number;
  /** Where it meets the ground. */
  readonly y: number;
  readonly wide: number;
  readonly tall: number;
  readonly wall: Rgb;
  /** Colour of a dark pane and of a lit one. */
  readonly pane: Rgb;
  readonly lamp: Rgb;
  /** Share of lit windows, 0 … 1. */
  readonly lit: number;
}

/** A tower block with rows of windows and one of several roofs. Thousandths of frame units. */
export function tower(random: Random, options: TowerOptions): string {
  const { x, y, wide, tall, wall } = options;
  const top = y - tall;
  const side = wide * 0.2;
  let markup = roof(random, x, top, wide, wall);
  markup +=
    `<rect x="${n(x)}" y="${n(top)}" width="${n(wide)}" height="${n(tall + 4)}" fill="${hex(wall)}"/>` +
    `<rect x="${n(x + wide - side)}" y="${n(top)}" width="${n(side)}" height="${n(tall + 4)}" fill="${hex(scaled(wall, 0.8))}"/>`;
  const columns = Math.max(2, Math.round(wide / 22));
  const pitch = (wide - 8) / columns;
  const storey = pitch * random.between(1.1, 1.5);
  const bands = random.chance(0.3);
  let dark = '';
  let bright = '';
  for (let row = 0; (row + 1) * storey < tall - 6; row++) {
    const wy = top + 6 + row * storey;
    if (bands && options.lit < 0.2) {
      dark += `M${n(x + 5)} ${n(wy)}h${n(wide - 10)}v${n(storey * 0.5)}h${n(-(wide - 10))}z`;
      continue;
    }
    for (let column = 0; column < columns; column++) {
      const pane = `M${n(x + 5 + column * pitch)} ${n(wy)}h${n(pitch * 0.62)}v${n(storey * 0.6)}h${n(-pitch * 0.62)}z`;
      if (random.chance(options.lit)) bright += pane;
      else dark += pane;
    }
  }
  return (
    markup +
    `<path fill="${hex(options.pane)}" d="${dark}"/><path fill="${hex(options.lamp)}" d="${bright}"/>`
  );
}

function roof(random: Random, x: number, top: number, wide: number, wall: Rgb): string {
  const middle = x + wide / 2;
  const colour = hex(scaled(wall, 0.9));
  const kind = random.integer(0, 4);
  if (kind === 0) {
    return `<path fill="${colour}" d="M${n(x + wide * 0.2)} ${n(top + 2)}v${n(-wide * 0.25)}h${n(wide * 0.6)}v${n(wide * 0.25)}zM${n(middle - 1.6)} ${n(top)}v${n(-wide * 0.9)}h3.2v${n(wide * 0.9)}z"/>`;
  }
  if (kind === 1) {
    return `<path fill="${colour}" d="M${n(x)} ${n(top + 2)}L${n(middle)} ${n(top - wide * 0.5)}L${n(x + wide)} ${n(top + 2)}z"/>`;
  }
  if (kind === 2) {
    return `<path fill="${colour}" d="M${n(x)} ${n(top + 2)}L${n(x)} ${n(top - wide * 0.1)}L${n(x + wide)} ${n(top - wide * 0.42)}V${n(top + 2)}z"/>`;
  }
  if (kind === 3) {
    return `<rect x="${n(x + wide * 0.16)}" y="${n(top - wide * 0.16)}" width="${n(wide * 0.28)}" height="${n(wide * 0.2)}" fill="${colour}"/><rect x="${n(x + wide * 0.55)}" y="${n(top - wide * 0.1)}" width="${n(wide * 0.2)}" height="${n(wide * 0.14)}" fill="${colour}"/>`;
  }
  return `<rect x="${n(x - 2)}" y="${n(top - 4)}" width="${n(wide + 4)}" height="8" fill="${hex(mixed(wall, [1, 1, 1], 0.2))}"/>`;
}
