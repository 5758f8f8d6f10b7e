import { smoothstep } from '../../numerics/interpolate.ts';
import type { Area } from './geometry.ts';
import type { Rgb } from './rgb.ts';
import { hex, mixed, rgb, scaled } from './rgb.ts';
import { paintSetPiece } from './set-piece.ts';
import type { View } from './view.ts';
import { rowAt } from './view.ts';

/** Width of a stripe with its gap, frame units. */
const PITCH = 0.085;
/** How much darker a stripe is than the wall. */
const TINT = 0.07;

/** Vertical stripes, tone on tone, down to `foot`. */
export function paintStripes(view: View, foot: number): void {
  const { canvas, unit } = view;
  const end = rowAt(view, foot);
  const soft = Math.max(0.03, 1 / (PITCH * unit));
  const tones = Float32Array.from({ length: canvas.width }, (_, x) => {
    const along = ((x + 0.5) / unit / PITCH) % 1;
    const inside =
      smoothstep(0.25 - soft, 0.25 + soft, along) - smoothstep(0.75 - soft, 0.75 + soft, along);
    return 1 - TINT * inside;
  });
  for (let y = 0; y < end; y++) {
    let at = y * canvas.width * 3;
    for (let x = 0; x < canvas.width; x++, at += 3) {
      const tone = tones[x]!;
      for (let c = at; c < at + 3; c++) canvas.rgb[c] = canvas.rgb[c]! * tone;
    }
  }
}

/** Small dots in rows, tone on tone, down to `foot`. */
export function paintDots(view: View, foot: number): void {
  const { canvas, unit } = view;
  const end = rowAt(view, foot);
  const pitch = 0.066;
  const radius = 0.2;
  const soft = Math.max(0.04, 1 / (pitch * unit));
  for (let y = 0; y < end; y++) {
    const v = (y + 0.5) / unit / pitch;
    const row = Math.floor(v);
    const down = v - row - 0.5;
    const shift = row & 1 ? 0.5 : 0;
    let at = y * canvas.width * 3;
    for (let x = 0; x < canvas.width; x++, at += 3) {
      const u = (x + 0.5) / unit / pitch + shift;
      const aside = u - Math.floor(u) - 0.5;
      const far = Math.sqrt(aside * aside + down * down);
      if (far > radius + soft) continue;
      const tone = 1 + TINT * (1 - smoothstep(radius - soft, radius + soft, far));
      for (let c = at; c < at + 3; c++) canvas.rgb[c] = canvas.rgb[c]! * tone;
    }
  }
}

/** The lower part of the wall in a deeper tone of its colour, under a rail. */
export function paintDado(view: View, foot: number, colour: Rgb): void {
  const { width } = view.plan.frame;
  const top = foot * 0.64;
  const deep = mixed(scaled(colour, 0.72), [0.3, 0.24, 0.3], 0.12);
  const markup =
    `<rect x="-50" y="${top * 1000}" width="${width * 1000 + 100}" height="${(foot - top) * 1000 + 4}" fill="${hex(deep)}"/>` +
    `<rect x="-50" y="${top * 1000 - 10}" width="${width * 1000 + 100}" height="20" rx="5" fill="#f3ecdd"/>`;
  const area = { left: 0, right: width, top: top - 0.015, bottom: foot + 0.004 };
  paintSetPiece(view, area, markup, { relief: 0.4, size: 0.05, shadow: 'none' });
}

/** Wooden panelling along the lower part of the wall, with a rail on top. */
export function paintPanels(view: View, foot: number, colour = '#efe9dc'): void {
  const { width } = view.plan.frame;
  const base = rgb(colour);
  const top = foot * 0.66;
  const [from, to] = [top * 1000, foot * 1000];
  const step = 118;
  let markup = `<rect x="-50" y="${from}" width="${width * 1000 + 100}" height="${to - from + 4}" fill="${hex(base)}"/>`;
  const [sunk, field] = [hex(scaled(base, 0.94)), hex(scaled(base, 0.99))];
  for (let x = -30; x < width * 1000 + 50; x += step) {
    markup +=
      `<rect x="${x}" y="${from + 22}" width="${step - 22}" height="${to - from - 84}" rx="3" fill="${sunk}"/>` +
      `<rect x="${x + 6}" y="${from + 28}" width="${step - 34}" height="${to - from - 96}" rx="2" fill="${field}"/>`;
  }
  markup += `<rect x="-50" y="${from - 12}" width="${width * 1000 + 100}" height="18" rx="6" fill="${hex(mixed(base, [1, 1, 1], 0.25))}"/>`;
  const area = { left: 0, right: width, top: top - 0.02, bottom: foot + 0.004 };
  paintSetPiece(view, area, markup, { relief: 0.5, size: 0.05, shadow: 'wall' });
}

/** One rod over all windows of a wall, and a curtain gathered at either end of it. */
export function paintCurtains(view: View, windows: readonly Area[], colour: Rgb): void {
  const [first] = windows;
  const last = windows.at(-1);
  if (!first || !last) return;
  const [left, right] = [first.left * 1000 - 18, last.right * 1000 + 18];
  const rod = first.top * 1000 - 42;
  const hang = first.bottom * 1000 + 46;
  const wide = Math.min(84, (first.right - first.left) * 300);
  const cloth = hex(colour);
  const markup =
    drape({ edge: left, side: 1, wide, rod, hang }, cloth) +
    drape({ edge: right, side: -1, wide, rod, hang }, cloth) +
    `<rect x="${left - 54}" y="${rod - 8}" width="${right - left + 108}" height="12" rx="6" fill="#a9773f"/>` +
    `<circle cx="${left - 56}" cy="${rod - 2}" r="12" fill="#b98748"/>` +
    `<circle cx="${right + 56}" cy="${rod - 2}" r="12" fill="#b98748"/>`;
  const area = {
    left: first.left - 0.12,
    right: last.right + 0.12,
    top: (rod - 20) / 1000,
    bottom: (hang + 10) / 1000,
  };
  paintSetPiece(view, area, markup, { relief: 0.8, size: 0.06, shadow: 'wall' });
}

/** Lengths in thousandths of frame units. */
interface Drape {
  /** The outer edge of the window, and 1 when the cloth reaches from there to the right. */
  readonly edge: number;
  readonly side: 1 | -1;
  readonly wide: number;
  readonly rod: number;
  readonly hang: number;
}

function drape({ edge, side, wide, rod, hang }: Drape, cloth: string): string {
  const outer = edge - side * 34;
  const inner = edge + side * wide;
  const waist = edge + side * wide * 0.42;
  const tie = rod + (hang - rod) * 0.64;
  const folds = [0.2, 0.5, 0.8].map((share) => {
    const x = edge + side * wide * share;
    const held = edge + side * wide * share * 0.4;
    return `<path d="M${x} ${rod + 6}Q${x} ${tie - 70} ${held} ${tie}L${x - side * 8} ${hang - 4}" fill="none" stroke="#00000022" stroke-width="5"/>`;
  });
  return (
    `<path fill="${cloth}" d="M${outer} ${rod}H${inner}Q${inner - side * 6} ${tie - 80} ${waist} ${tie}L${inner - side * wide * 0.2} ${hang}H${outer}Z"/>` +
    folds.join('') +
    `<path d="M${outer} ${tie - 6}L${waist} ${tie - 8}v16L${outer} ${tie + 12}z" fill="#f3e3b4"/>`
  );
}
