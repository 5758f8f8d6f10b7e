import type { Random } from '../../numerics/random.ts';
import type { Rgb } from './rgb.ts';
import { hex, mixed, scaled } from './rgb.ts';

/** Markup of plants in thousandths of frame units; `x`, `y` is where they come out of the ground. */

const n = (value: number): string => value.toFixed(1);

/** A heap of leaves: overlapping balls, darker below and behind, lighter above. */
export function leaves(random: Random, x: number, y: number, radius: number, colour: Rgb): string {
  const dark = hex(scaled(colour, 0.74));
  const light = hex(mixed(scaled(colour, 1.1), [1, 1, 0.6], 0.12));
  const ball = (cx: number, cy: number, r: number, fill: string): string =>
    `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}" fill="${fill}"/>`;
  let back = '';
  let front = '';
  let top = '';
  for (let i = 0; i < 7; i++) {
    const angle = (i / 7) * 2 * Math.PI + random.between(-0.3, 0.3);
    const far = radius * random.between(0.45, 0.62);
    const r = radius * random.between(0.42, 0.56);
    const cx = x + Math.cos(angle) * far * 1.12;
    const cy = y + Math.sin(angle) * far * 0.82;
    back += ball(cx, cy + r * 0.16, r, dark);
    front += ball(cx * 0.92 + x * 0.08, cy * 0.9 + y * 0.1 - r * 0.08, r * 0.86, hex(colour));
    if (Math.sin(angle) < 0.1) top += ball(cx * 0.8 + x * 0.2, cy - r * 0.12, r * 0.52, light);
  }
  return back + front + ball(x, y, radius * 0.62, hex(colour)) + top;
}

/** A broad-leaved tree of height `tall`. */
export function tree(
  random: Random,
  x: number,
  y: number,
  tall: number,
  leaf: Rgb,
  bark: Rgb,
): string {
  const lean = random.between(-0.05, 0.05) * tall;
  const thick = tall * random.between(0.045, 0.06);
  const crown = y - tall * 0.64;
  return (
    `<path fill="${hex(bark)}" d="M${n(x - thick * 1.5)} ${n(y)}Q${n(x - thick * 0.7)} ${n(y - tall * 0.2)} ${n(x + lean - thick * 0.5)} ${n(crown)}` +
    `L${n(x + lean + thick * 0.5)} ${n(crown)}Q${n(x + thick * 0.7)} ${n(y - tall * 0.2)} ${n(x + thick * 1.5)} ${n(y)}Z"/>` +
    leaves(random, x + lean, crown, tall * 0.34, leaf)
  );
}

/** A tree of the savanna: bare forked trunk, flat crown. */
export function acacia(random: Random, x: number, y: number, tall: number, leaf: Rgb): string {
  const thick = tall * 0.05;
  const crown = y - tall * 0.86;
  const half = tall * random.between(0.55, 0.75);
  let markup = `<path fill="none" stroke="${hex(mixed(leaf, [0.3, 0.2, 0.14], 0.8))}" stroke-width="${n(thick)}" stroke-linecap="round" d="M${n(x)} ${n(y)}Q${n(x + tall * 0.04)} ${n(y - tall * 0.4)} ${n(x)} ${n(y - tall * 0.5)}L${n(x - half * 0.45)} ${n(crown)}M${n(x)} ${n(y - tall * 0.5)}L${n(x + half * 0.5)} ${n(crown)}M${n(x)} ${n(y - tall * 0.46)}L${n(x + half * 0.1)} ${n(crown)}"/>`;
  for (const [share, k] of [
    [-0.4, 0.86],
    [0.42, 0.9],
    [0, 1],
  ] as const) {
    markup += `<ellipse cx="${n(x + share * half)}" cy="${n(crown - k * tall * 0.03)}" rx="${n(half * 0.62)}" ry="${n(tall * 0.1)}" fill="${hex(scaled(leaf, k))}"/>`;
  }
  return markup;
}

/** A fir; `snow` lies on its boughs when given. */
export function fir(
  random: Random,
  x: number,
  y: number,
  tall: number,
  leaf: Rgb,
  snow?: Rgb,
): string {
  const wide = tall * random.between(0.2, 0.26);
  let markup = `<rect x="${n(x - tall * 0.025)}" y="${n(y - tall * 0.12)}" width="${n(tall * 0.05)}" height="${n(tall * 0.12)}" fill="${hex(mixed(leaf, [0.3, 0.2, 0.15], 0.7))}"/>`;
  const tiers = 5;
  for (let i = 0; i < tiers; i++) {
    const t = i / (tiers - 1);
    const half = wide * (1 - 0.72 * t);
    const foot = y - tall * (0.08 + 0.66 * t);
    const tip = foot - tall * 0.3;
    const sag = half * 0.22;
    const bough = (spread: number, drop: number): string =>
      `M${n(x)} ${n(tip)}Q${n(x + half * 0.25)} ${n(foot - tall * 0.1)} ${n(x + half * spread)} ${n(foot + drop)}` +
      `Q${n(x + half * 0.5 * spread)} ${n(foot + drop + sag)} ${n(x)} ${n(foot + sag * 0.4 + drop * 0.5)}` +
      `Q${n(x - half * 0.5 * spread)} ${n(foot + drop + sag)} ${n(x - half * spread)} ${n(foot + drop)}` +
      `Q${n(x - half * 0.25)} ${n(foot - tall * 0.1)} ${n(x)} ${n(tip)}Z`;
    markup += `<path fill="${hex(scaled(leaf, 0.78 + 0.3 * t))}" d="${bough(1, 0)}"/>`;
    if (snow) markup += `<path fill="${hex(snow)}" d="${bough(0.86, -tall * 0.035)}"/>`;
  }
  return markup;
}

/** A low bush. */
export function bush(random: Random, x: number, y: number, wide: number, leaf: Rgb): string {
  const heap = (share: number, size: number): string => {
    const r = wide * size * random.between(0.9, 1.15);
    return leaves(
      random,
      x + share * wide,
      y - r * 0.55,
      r,
      scaled(leaf, random.between(0.9, 1.06)),
    );
  };
  return heap(-0.34, 0.2) + heap(0.36, 0.23) + heap(random.between(-0.08, 0.1), 0.32);
}

/** A tuft of grass or reeds. */
export function tuft(random: Random, x: number, y: number, tall: number, colour: Rgb): string {
  let markup = '';
  for (let i = 0; i < 6; i++) {
    const bend = random.between(-0.6, 0.6) * tall;
    const high = tall * random.between(0.6, 1);
    const foot = x + random.between(-0.18, 0.18) * tall;
    const thick = tall * 0.05;
    const fill = hex(scaled(colour, random.between(0.75, 1.15)));
    markup += `<path fill="${fill}" d="M${n(foot - thick)} ${n(y)}Q${n(foot + bend * 0.2)} ${n(y - high * 0.6)} ${n(foot + bend)} ${n(y - high)}Q${n(foot + bend * 0.3 + thick)} ${n(y - high * 0.5)} ${n(foot + thick)} ${n(y)}Z"/>`;
  }
  return markup;
}

/** A flower on its stalk. */
export function flower(random: Random, x: number, y: number, tall: number, petal: Rgb): string {
  const head = y - tall;
  const r = tall * 0.2;
  let petals = '';
  const turn = random.between(0, 1);
  for (let i = 0; i < 5; i++) {
    const angle = ((i + turn) / 5) * 2 * Math.PI;
    petals += `<circle cx="${n(x + Math.cos(angle) * r)}" cy="${n(head + Math.sin(angle) * r * 0.8)}" r="${n(r * 0.78)}"/>`;
  }
  return (
    `<path stroke="#3f7d34" stroke-width="${n(tall * 0.06)}" fill="none" d="M${n(x)} ${n(y)}Q${n(x + tall * 0.08)} ${n(y - tall * 0.5)} ${n(x)} ${n(head)}"/>` +
    `<g fill="${hex(petal)}">${petals}</g><circle cx="${n(x)}" cy="${n(head)}" r="${n(r * 0.6)}" fill="#f7cf4a"/>`
  );
}
