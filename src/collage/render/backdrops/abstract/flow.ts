import { clamp01, smoothstep } from '../../../../numerics/interpolate.ts';
import { lookUp } from '../../../../numerics/noise-tile.ts';
import { smooth } from '../../noise.ts';
import { type Rgb, mixed, scaled } from '../../rgb.ts';
import type { Scheme } from './scheme.ts';
import { type Form, type Sheet, washed } from './sheet.ts';

/** Five colours from dark to light and two that run through them. */
export type Inks = readonly [dark: Rgb, middle: Rgb, bright: Rgb, accent: Rgb, other: Rgb];

export function inksOf({ dark, ground, deep, ink, accents }: Scheme): Inks {
  return dark
    ? [deep, accents[0], mixed(accents[3], [1, 1, 1], 0.2), accents[1], accents[2]]
    : [mixed(ink, accents[0], 0.3), accents[0], ground, accents[1], accents[2]];
}

/** Colour that has been stirred. */
export const flow: Form = (sheet) => stirred(sheet, inksOf(sheet.scheme), 1.1, 0.55);

/** The same, dim and slow: a ground for things that shine. */
export function dimGround(sheet: Sheet): void {
  const { scheme } = sheet;
  const base = scheme.dark ? scheme.ground : scheme.ink;
  const lit = mixed(base, scheme.accents[0], 0.45);
  stirred(sheet, [scaled(base, 0.6), base, mixed(base, lit, 0.7), lit, lit], 0.4, 0.35);
}

/** Noise that looks itself up through noise, twice. */
export function stirred(sheet: Sheet, inks: Inks, scale: number, stir: number): void {
  const { view, random } = sheet;
  const { drift, plan } = view;
  const turn = random.between(0, Math.PI * 2);
  const { levels, bits } = smooth();
  const coarse = levels[2]!;
  const fine = levels[1]!;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  washed(sheet, 500, (u, v, to) => {
    const x = (u * cos - v * sin) * scale * 0.32 + drift.x;
    const y = (u * sin + v * cos) * scale * 0.2 + drift.y;
    const a = lookUp(coarse, bits - 2, x, y) - 0.5;
    const b = lookUp(coarse, bits - 2, x + 0.37, y + 0.71) - 0.5;
    const c = lookUp(coarse, bits - 2, x + a * stir, y + b * stir) - 0.5;
    const [fx, fy] = [x + c * stir * 1.2 + a * 0.2, y + c * stir * 0.6];
    const n = lookUp(fine, bits - 1, fx, fy);
    const sheen = (n - lookUp(fine, bits - 1, fx + 0.006, fy + 0.006)) * 4.2;
    const t = clamp01((n - 0.5) * 1.9 + 0.5 + c * 0.5 + (v / plan.frame.height - 0.5) * 0.25);
    const accent = smoothstep(0.06, 0.26, a * 1.2 + c * 0.7) * 0.85;
    const other = smoothstep(0.08, 0.3, b - c) * 0.7;
    const [from, next] = t < 0.5 ? [inks[0], inks[1]] : [inks[1], inks[2]];
    const share = t < 0.5 ? t * 2 : t * 2 - 1;
    for (let k = 0; k < 3; k++) {
      let value = from[k]! + (next[k]! - from[k]!) * share;
      value += (inks[3][k]! - value) * accent;
      value += (inks[4][k]! - value) * other;
      to[k] = value * (1 + sheen);
    }
  });
}
