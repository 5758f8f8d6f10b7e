import { clamp01, smoothstep } from '../../numerics/interpolate.ts';
import { levelFor, lookUp } from '../../numerics/noise-tile.ts';
import { mix } from '../../numerics/random.ts';
import { eyeLevel } from './room-geometry.ts';
import { grain, smooth } from './noise.ts';
import type { Rgb } from './rgb.ts';
import { rgb } from './rgb.ts';
import type { View } from './view.ts';
import { rowAt } from './view.ts';

export type FloorKind = 'planks' | 'tiles' | 'checker' | 'carpet' | 'slabs' | 'rubber';

const usualColours: Readonly<Record<FloorKind, Rgb>> = {
  planks: rgb('#b9793f'),
  tiles: rgb('#dccfb8'),
  checker: rgb('#e6e0d6'),
  carpet: rgb('#8d93a8'),
  slabs: rgb('#a39a8a'),
  rubber: rgb('#565c66'),
};

/**
 * A floor in perspective from the wall's foot to the lower edge. `colour` replaces the usual one of
 * its kind.
 */
export function paintFloor(view: View, foot: number, kind: FloorKind, colour?: Rgb): void {
  view.pause?.();
  const { canvas, unit, palette, plan } = view;
  const top = rowAt(view, foot);
  const eye = eyeLevel(foot);
  const [r0, g0, b0] = colour ?? usualColours[kind];
  const [lightR, lightG, lightB] = palette.light;
  const middle = plan.frame.width / 2;
  const depth = Math.max(0.05, plan.frame.height - foot);
  const pattern = view.arena.floats(canvas.width);
  for (let y = top; y < canvas.height; y++) {
    const v = (y + 0.5) / unit;
    const z = 1 / (v - eye);
    fillPattern(view, kind, pattern, z, middle);
    const t = clamp01((v - foot) / depth);
    // The wall's foot keeps light away; the middle of the floor gets most of it.
    const shade = 0.74 + 0.34 * smoothstep(0, 0.3, t) - 0.1 * t;
    for (let x = 0; x < canvas.width; x++) {
      const tone = pattern[x]! * shade;
      const at = (y * canvas.width + x) * 3;
      canvas.rgb[at] = r0 * tone * lightR;
      canvas.rgb[at + 1] = g0 * (tone * 0.97 + 0.03) * lightG;
      canvas.rgb[at + 2] = b0 * (tone * 0.94 + 0.06) * lightB;
    }
  }
}

/** Brightness along one row. `z` is the row's depth; a floor unit at depth z is 1/z wide. */
function fillPattern(
  view: View,
  kind: FloorKind,
  out: Float32Array,
  z: number,
  middle: number,
): void {
  const { unit, drift, canvas } = view;
  const tile = smooth();
  // Width of a pixel on the floor.
  const pixel = z / unit;
  const shift = drift.x * 8;
  const level = levelFor(tile, pixel * 1.6);
  const values = tile.levels[level]!;
  const bits = tile.bits - level;
  const film = grain();
  const filmLevel = levelFor(film, pixel * 1.5);
  for (let x = 0; x < canvas.width; x++) {
    const across = ((x + 0.5) / unit - middle) * z;
    let tone: number;
    if (kind === 'planks') tone = plank(values, bits, across + shift, z * 3.2, pixel);
    else if (kind === 'carpet' || kind === 'rubber') {
      const fibre =
        lookUp(film.levels[filmLevel]!, film.bits - filmLevel, across * 1.5, z * 4) - 0.5;
      const worn = lookUp(values, bits, across * 0.4, z * 1.2) - 0.5;
      tone = 0.98 + fibre * (kind === 'carpet' ? 0.34 : 0.12) + worn * 0.2;
    } else tone = square(values, bits, across + shift, z * 3.2, pixel, kind);
    out[x] = tone;
  }
}

const plankWidth = 0.105;
const plankLength = 1.15;

function plank(
  values: Float32Array,
  bits: number,
  across: number,
  along: number,
  pixel: number,
): number {
  const board = Math.floor(across / plankWidth);
  const offset = (mix(board) & 1023) / 1023;
  const place = along / plankLength + offset;
  const piece = Math.floor(place);
  const hue = (mix(board * 131 + piece) & 1023) / 1023;
  const aside = across - board * plankWidth;
  const edge = Math.min(aside, plankWidth - aside);
  const gap = 1 - smoothstep(0.0012, 0.0012 + Math.max(0.0016, pixel), edge);
  const end = Math.abs(place - Math.round(place)) * plankLength;
  const joint = 1 - smoothstep(0.004, 0.004 + Math.max(0.008, pixel * 4), end);
  const bevel =
    smoothstep(0, 0.012, aside) * 0.05 - smoothstep(plankWidth - 0.012, plankWidth, aside) * 0.06;
  const fibre = lookUp(values, bits, across * 1.9 + hue * 7, along * 0.16 + hue * 3) - 0.5;
  const figure = lookUp(values, bits, across * 5.5 + hue * 5, along * 0.32) - 0.5;
  const wood = 0.86 + hue * 0.22 + fibre * 0.34 + figure * 0.2 + bevel;
  return wood * (1 - 0.62 * Math.max(gap, joint * 0.8));
}

const squareSize = 0.3;

function square(
  values: Float32Array,
  bits: number,
  across: number,
  along: number,
  pixel: number,
  kind: FloorKind,
): number {
  const checker = kind === 'checker';
  const rough = kind === 'slabs';
  const i = Math.floor(across / squareSize);
  const j = Math.floor(along / squareSize);
  const hue = (mix(i * 57 + j * 131) & 1023) / 1023;
  const edgeX = squareSize * (0.5 - Math.abs(across / squareSize - i - 0.5));
  const edgeY = squareSize * (0.5 - Math.abs(along / squareSize - j - 0.5));
  const joint = Math.max(
    1 - smoothstep(0.003, 0.003 + Math.max(0.003, pixel), edgeX),
    1 - smoothstep(0.004, 0.004 + Math.max(0.004, pixel * 3.2), edgeY),
  );
  const marble = lookUp(values, bits, across * 0.9 + hue * 5, along * 0.9 + hue * 3) - 0.5;
  const base = checker
    ? (i + j) & 1
      ? 0.34
      : 1.03
    : (rough ? 0.82 : 0.96) + hue * (rough ? 0.3 : 0.1);
  const tone = base * (1 + marble * (rough ? 0.5 : checker ? 0.16 : 0.12));
  return tone + ((checker ? 0.6 : 0.72) - tone) * joint;
}
