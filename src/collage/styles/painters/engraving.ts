import { blur } from '../../../numerics/blur.ts';
import { clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { levelFor, lookUp } from '../../../numerics/noise-tile.ts';
import { smooth } from '../../render/noise.ts';
import { lightlyModelled } from '../../render/manner.ts';
import { outlineFlow } from '../craft/flow.ts';
import { linesOn } from '../craft/inked-lines.ts';
import { linesOf } from '../craft/lines.ts';
import { toothOf } from '../craft/paper.ts';
import { lumaOf, pixelsOf, planesOf } from '../craft/planes.ts';
import { spreadValues } from '../craft/value-range.ts';
import type { Style } from '../style.ts';

interface Tool {
  readonly title: string;
  /** Between two cuts, as a share of the shorter edge. */
  readonly pitch: number;
  /** How far cuts bend over light and dark forms, in pitches. */
  readonly bend: number;
  /** A second set of lines crosses the first where it is darker than this. */
  readonly crossed: number;
  /** Width of the outlines, as a share of the shorter edge. */
  readonly outline: number;
  /** Roughness of the cuts, 0 … 1. */
  readonly rough: number;
  readonly ink: readonly [number, number, number];
  readonly paper: readonly [number, number, number];
}

/** Parallel cuts that swell with the dark, as a gouge or a burin leaves them. */
function cutBy(tool: Tool): Style {
  return {
    title: tool.title,
    ground: lightlyModelled,
    least: 512,
    paint: (picture, easel) => {
      const { arena, unit, random, stage, things } = easel;
      const { width, height } = picture;
      const full = planesOf(picture, arena);
      const outlines = linesOf(
        full,
        outlineFlow(full, easel),
        { width: unit * tool.outline, reach: unit * 0.012, faint: 0.02, full: 0.045 },
        arena,
      );
      stage(0.4);
      easel.show?.(0.4, () => linesOn(outlines, picture, tool.paper, tool.ink));
      const value = lumaOf(full, arena);
      spreadValues(value, 0.55);
      const spare = arena.floats(value.length);
      const broad = Float32Array.from(value);
      blur(value, spare, width, height, unit * 0.0025);
      blur(broad, spare, width, height, unit * 0.02);
      stage(0.6);
      const tooth = toothOf(width, height, 1, random, arena);
      const tile = smooth();
      const k = levelFor(tile, 3 / unit);
      const level = tile.levels[k]!;
      const bits = tile.bits - k;
      const drift = random.between(0, 5);
      const pitch = Math.max(2.6, tool.pitch * unit);
      const sheet = full;
      for (let y = 0, at = 0; y < height; y++) {
        for (let x = 0; x < width; x++, at++) {
          const wave = lookUp(level, bits, (x / unit) * 0.5 + drift, (y / unit) * 0.5) - 0.5;
          const chip = lookUp(level, bits, (x / unit) * 3.1, (y / unit) * 3.1 + drift) - 0.5;
          const bent = tool.bend * broad[at]! + 2.4 * wave;
          // Things are cut aslant, the ground behind them level.
          const slant = things[at] === 0 ? 0 : 0.55 * (x - y * 0.4);
          const dark = clamp01(1.04 - value[at]! + tool.rough * 0.4 * chip);
          const one = lineAt((y + slant) / pitch + bent, dark, pitch);
          const other =
            dark > 1 - tool.crossed
              ? lineAt((x - y * 0.35) / pitch - bent, 1.6 * (dark - 1 + tool.crossed), pitch)
              : 0;
          const worn = 1 - tool.rough * smoothstep(0.66, 0.86, tooth[at]!);
          const ink = Math.max(one, other, outlines[at]!) * worn;
          const paper = 1 + 0.06 * (tooth[at]! - 0.5);
          sheet.r[at] = paper * (tool.paper[0] + (tool.ink[0] - tool.paper[0]) * ink);
          sheet.g[at] = paper * (tool.paper[1] + (tool.ink[1] - tool.paper[1]) * ink);
          sheet.b[at] = paper * (tool.paper[2] + (tool.ink[2] - tool.paper[2]) * ink);
        }
      }
      return pixelsOf(sheet);
    },
  };
}

/** How much of a pixel a line covers that is `dark` of the pitch wide; `place` counts pitches. */
function lineAt(place: number, dark: number, pitch: number): number {
  const wide = dark < 0.14 ? 0 : dark > 0.9 ? 1.2 : dark;
  const off = Math.abs(place - Math.round(place)) * 2;
  return clamp01(0.5 + ((wide - off) * pitch) / 2);
}

/** Cut with a gouge from a plank: bold, black, a little uneven. */
export const woodcut = cutBy({
  title: 'a woodcut',
  pitch: 0.0125,
  bend: 2.2,
  crossed: 0,
  outline: 0.0052,
  rough: 0.5,
  ink: [0.09, 0.075, 0.075],
  paper: [0.945, 0.905, 0.815],
});

/** Cut with a burin into copper: fine lines that cross in the shade. */
export const engraving = cutBy({
  title: 'an engraving',
  pitch: 0.0066,
  bend: 3.4,
  crossed: 0.5,
  outline: 0.0022,
  rough: 0.12,
  ink: [0.16, 0.12, 0.1],
  paper: [0.955, 0.93, 0.865],
});
