import type { Random } from '../../numerics/random.ts';
import type { Rgb } from './rgb.ts';
import { hex, mixed, rgb, scaled, times } from './rgb.ts';

/** Markup of small houses in thousandths of frame units; `x`, `y` is the middle of the foot. */

const n = (value: number): string => value.toFixed(1);

const plaster = ['#f3e7cf', '#f0d8b0', '#e9c4a0', '#dfe3e2', '#f2d6cf', '#d8b48a', '#cfd9c4'].map(
  rgb,
);
const tiles = ['#b5533c', '#9a4a3a', '#c9714a', '#7a5a4a', '#5f6b78', '#8a4038'].map(rgb);

export interface HouseLook {
  /** What the light of the hour does to painted walls; panes that are lit stay bright. */
  readonly light: Rgb;
  /** Share of windows with a lamp behind them, 0 … 1. */
  readonly lit: number;
  /** Snow lies on the roofs. */
  readonly snow: boolean;
}

/** A cottage with a pitched roof, a door, windows and a chimney, `wide` across. */
export function cottage(
  random: Random,
  x: number,
  y: number,
  wide: number,
  look: HouseLook,
): string {
  const shown = (colour: Rgb): string => hex(times(colour, look.light));
  const wall = random.pick(plaster);
  const roof = look.snow ? rgb('#f1f6fb') : random.pick(tiles);
  const high = wide * random.between(0.5, 0.72);
  const pitch = wide * random.between(0.42, 0.58);
  const [l, r] = [x - wide / 2, x + wide / 2];
  const eaves = y - high;
  const over = wide * 0.09;
  const gable = random.chance(0.45);
  const chimney = x + wide * random.pick([-0.28, 0.24]);
  let markup =
    `<rect x="${n(chimney)}" y="${n(eaves - pitch * 0.95)}" width="${n(wide * 0.11)}" height="${n(pitch * 0.7)}" fill="${shown(rgb('#8f5d4a'))}"/>` +
    `<rect x="${n(l)}" y="${n(eaves - 2)}" width="${n(wide)}" height="${n(high + 2)}" fill="${shown(wall)}"/>`;
  markup += gable
    ? `<path fill="${shown(wall)}" d="M${n(l)} ${n(eaves)}L${n(x)} ${n(eaves - pitch)}L${n(r)} ${n(eaves)}Z"/>` +
      `<path fill="${shown(roof)}" d="M${n(l - over)} ${n(eaves + over * 0.5)}L${n(x)} ${n(eaves - pitch - over)}L${n(r + over)} ${n(eaves + over * 0.5)}L${n(r + over * 0.2)} ${n(eaves + over * 0.6)}L${n(x)} ${n(eaves - pitch + over * 0.9)}L${n(l - over * 0.2)} ${n(eaves + over * 0.6)}Z"/>`
    : `<path fill="${shown(roof)}" d="M${n(l - over)} ${n(eaves + over * 0.3)}L${n(l + wide * 0.14)} ${n(eaves - pitch * 0.8)}H${n(r - wide * 0.14)}L${n(r + over)} ${n(eaves + over * 0.3)}Z"/>` +
      `<path fill="${shown(scaled(roof, 0.8))}" d="M${n(l - over)} ${n(eaves + over * 0.3)}H${n(r + over)}v${n(-wide * 0.045)}H${n(l - over * 0.6)}Z"/>`;
  const door = wide * 0.17;
  const at = x + wide * random.pick([-0.26, 0, 0.24]);
  markup += `<path fill="${shown(random.pick(doors))}" d="M${n(at - door / 2)} ${n(y)}v${n(-high * 0.5)}q${n(door / 2)} ${n(-door * 0.5)} ${n(door)} 0V${n(y)}Z"/>`;
  const pane = wide * 0.15;
  for (const share of [-0.34, -0.06, 0.2, 0.36]) {
    const px = x + share * wide - pane / 2;
    if (Math.abs(px + pane / 2 - at) < door || px < l + 3 || px + pane > r - 3) continue;
    const bright = random.chance(look.lit);
    const py = y - high * 0.74;
    markup +=
      `<rect x="${n(px - pane * 0.14)}" y="${n(py - pane * 0.14)}" width="${n(pane * 1.28)}" height="${n(pane * 1.48)}" fill="${shown(rgb('#f7f1e4'))}"/>` +
      `<rect x="${n(px)}" y="${n(py)}" width="${n(pane)}" height="${n(pane * 1.2)}" fill="${bright ? '#ffe08a' : shown(rgb('#5d7488'))}"/>` +
      `<path fill="${shown(rgb('#f7f1e4'))}" d="M${n(px + pane * 0.44)} ${n(py)}h${n(pane * 0.12)}v${n(pane * 1.2)}h${n(-pane * 0.12)}z"/>`;
  }
  return markup;
}

const doors = ['#6b4127', '#35604f', '#2f4a78', '#8a3330'].map(rgb);

/** A village church: nave, tower and spire. */
export function church(
  random: Random,
  x: number,
  y: number,
  wide: number,
  look: HouseLook,
): string {
  const shown = (colour: Rgb): string => hex(times(colour, look.light));
  const wall = rgb('#ece3d2');
  const roof = look.snow ? rgb('#f1f6fb') : random.pick([rgb('#7a4a3e'), rgb('#5d6a78')]);
  const side = random.chance(0.5) ? 1 : -1;
  const tower = x - side * wide * 0.36;
  const t = wide * 0.26;
  const glass = look.lit > 0.2 ? '#ffe08a' : shown(rgb('#586f86'));
  const window = (wx: number, wy: number, w: number): string =>
    `<path fill="${glass}" d="M${n(wx - w / 2)} ${n(wy)}v${n(-w * 1.6)}q${n(w / 2)} ${n(-w)} ${n(w)} 0v${n(w * 1.6)}z"/>`;
  return (
    `<rect x="${n(x - wide / 2)}" y="${n(y - wide * 0.44)}" width="${n(wide)}" height="${n(wide * 0.44)}" fill="${shown(wall)}"/>` +
    `<path fill="${shown(roof)}" d="M${n(x - wide * 0.54)} ${n(y - wide * 0.42)}L${n(x - wide * 0.42)} ${n(y - wide * 0.74)}H${n(x + wide * 0.42)}L${n(x + wide * 0.54)} ${n(y - wide * 0.42)}Z"/>` +
    `<rect x="${n(tower - t / 2)}" y="${n(y - wide)}" width="${n(t)}" height="${n(wide)}" fill="${shown(mixed(wall, [1, 1, 1], 0.25))}"/>` +
    `<path fill="${shown(roof)}" d="M${n(tower - t * 0.62)} ${n(y - wide * 0.98)}L${n(tower)} ${n(y - wide * 1.75)}L${n(tower + t * 0.62)} ${n(y - wide * 0.98)}Z"/>` +
    `<path stroke="${shown(rgb('#d8b04a'))}" stroke-width="${n(wide * 0.02)}" d="M${n(tower)} ${n(y - wide * 1.72)}v${n(-wide * 0.16)}m${n(-wide * 0.045)} ${n(wide * 0.05)}h${n(wide * 0.09)}"/>` +
    `<circle cx="${n(tower)}" cy="${n(y - wide * 0.82)}" r="${n(t * 0.22)}" fill="${shown(rgb('#f7e9b8'))}"/>` +
    window(tower, y - wide * 0.42, t * 0.3) +
    [0.02, 0.2, 0.36]
      .map((share) => window(x + side * share * wide, y - wide * 0.14, wide * 0.08))
      .join('')
  );
}

/** A castle far away: keep, towers with pointed roofs, walls with battlements. */
export function castle(
  random: Random,
  x: number,
  y: number,
  wide: number,
  look: HouseLook,
): string {
  const shown = (colour: Rgb): string => hex(times(colour, look.light));
  const stone = random.pick([rgb('#cfc4b0'), rgb('#b9b4ae'), rgb('#d6c3a6')]);
  const roof = random.pick([rgb('#5f6f9c'), rgb('#a8493c'), rgb('#4f7a6f')]);
  const glass = look.lit > 0.2 ? '#ffe08a' : shown(rgb('#4a4f5c'));
  const tower = (share: number, half: number, tall: number, k: number): string => {
    const [tx, h, top] = [x + share * wide, half * wide, y - tall * wide];
    return (
      `<rect x="${n(tx - h)}" y="${n(top)}" width="${n(2 * h)}" height="${n(y - top)}" fill="${shown(scaled(stone, k))}"/>` +
      `<rect x="${n(tx - h * 1.2)}" y="${n(top - h * 0.1)}" width="${n(2.4 * h)}" height="${n(h * 0.5)}" fill="${shown(scaled(stone, k * 1.06))}"/>` +
      `<path fill="${shown(roof)}" d="M${n(tx - h * 1.3)} ${n(top)}L${n(tx)} ${n(top - h * 3)}L${n(tx + h * 1.3)} ${n(top)}Z"/>` +
      `<path fill="${glass}" d="M${n(tx - h * 0.22)} ${n(top + h * 2)}v${n(-h * 0.8)}q${n(h * 0.22)} ${n(-h * 0.4)} ${n(h * 0.44)} 0v${n(h * 0.8)}z"/>`
    );
  };
  let battlements = '';
  for (let i = 0; i < 11; i++) {
    battlements += `<rect x="${n(x - wide / 2 + (i * wide) / 10.5)}" y="${n(y - wide * 0.27)}" width="${n(wide * 0.05)}" height="${n(wide * 0.06)}"/>`;
  }
  return (
    tower(-0.14, 0.06, 0.62, 0.9) +
    tower(0.2, 0.055, 0.54, 0.92) +
    tower(0.03, 0.085, 0.74, 0.97) +
    `<rect x="${n(x - wide / 2)}" y="${n(y - wide * 0.24)}" width="${n(wide)}" height="${n(wide * 0.26)}" fill="${shown(stone)}"/>` +
    `<g fill="${shown(stone)}">${battlements}</g>` +
    `<path fill="${shown(rgb('#5a4232'))}" d="M${n(x - wide * 0.055)} ${n(y)}v${n(-wide * 0.1)}q${n(wide * 0.055)} ${n(-wide * 0.08)} ${n(wide * 0.11)} 0V${n(y)}z"/>` +
    tower(-0.46, 0.065, 0.4, 1) +
    tower(0.46, 0.065, 0.42, 1)
  );
}

/** A red barn with a silo. */
export function barn(x: number, y: number, wide: number, look: HouseLook): string {
  const shown = (colour: Rgb): string => hex(times(colour, look.light));
  const red = rgb('#b8443a');
  const roof = look.snow ? rgb('#f1f6fb') : rgb('#6d6560');
  const h = wide * 0.5;
  return (
    `<path fill="${shown(rgb('#c9cdd0'))}" d="M${n(x + wide * 0.56)} ${n(y)}v${n(-wide * 0.86)}q${n(wide * 0.12)} ${n(-wide * 0.16)} ${n(wide * 0.24)} 0V${n(y)}z"/>` +
    `<path fill="${shown(red)}" d="M${n(x - wide / 2)} ${n(y)}v${n(-h)}l${n(wide * 0.16)} ${n(-wide * 0.2)}l${n(wide * 0.34)} ${n(-wide * 0.14)}l${n(wide * 0.34)} ${n(wide * 0.14)}l${n(wide * 0.16)} ${n(wide * 0.2)}V${n(y)}z"/>` +
    `<path fill="none" stroke="${shown(roof)}" stroke-width="${n(wide * 0.07)}" stroke-linejoin="round" d="M${n(x - wide * 0.54)} ${n(y - h + wide * 0.03)}l${n(wide * 0.2)} ${n(-wide * 0.25)}l${n(wide * 0.34)} ${n(-wide * 0.13)}l${n(wide * 0.34)} ${n(wide * 0.13)}l${n(wide * 0.2)} ${n(wide * 0.25)}"/>` +
    `<path fill="none" stroke="${shown(rgb('#f4ece0'))}" stroke-width="${n(wide * 0.025)}" d="M${n(x - wide * 0.16)} ${n(y)}v${n(-wide * 0.34)}h${n(wide * 0.32)}V${n(y)}M${n(x - wide * 0.16)} ${n(y)}l${n(wide * 0.32)} ${n(-wide * 0.34)}m${n(-wide * 0.32)} 0L${n(x + wide * 0.16)} ${n(y)}"/>`
  );
}
