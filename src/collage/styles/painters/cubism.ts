import type { Random } from '../../../numerics/random.ts';
import { between, clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { kuwahara } from '../craft/kuwahara.ts';
import { toothOf } from '../craft/paper.ts';
import { pixelsOf, planesOf } from '../craft/planes.ts';
import { shrunkTo } from '../craft/resample.ts';
import type { Style } from '../style.ts';

/** A straight cut; leaves hang on both of its sides. */
interface Cut {
  readonly nx: number;
  readonly ny: number;
  readonly at: number;
  readonly above: Cut | Facet;
  readonly below: Cut | Facet;
}

/** A piece of the picture that is seen from a place of its own. */
interface Facet {
  readonly dx: number;
  readonly dy: number;
  readonly cos: number;
  readonly sin: number;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** The way in which it darkens. */
  readonly sx: number;
  readonly sy: number;
  readonly tint: readonly [number, number, number];
}

/** Ochre, umber, slate, bone: the earths of the first cubists. */
const EARTHS = [
  [1.1, 0.98, 0.76],
  [0.9, 0.96, 1.06],
  [1.08, 0.92, 0.78],
  [1, 1, 0.96],
  [0.92, 1, 0.92],
] as const;
const DEPTH = 7;

/** The picture broken into flat facets, each seen from another side, in earths and greys. */
export const cubism: Style = {
  title: 'a cubist painting',
  paint: (picture, easel) => {
    const { arena, unit, random, stage } = easel;
    const full = planesOf(picture, arena);
    const { width, height } = full;
    const small = shrunkTo(full, 520, arena);
    const flat = kuwahara(small, 3, arena);
    stage(0.3);
    const box = { left: 0, top: 0, right: width, bottom: height };
    const root = split(box, unit, DEPTH, random);
    const tooth = toothOf(width, height, 1.6, random, arena);
    const scale = flat.width / width;
    const sheet = full;
    const edge = { near: 0, ink: 0 };
    for (let y = 0, at = 0; y < height; y++) {
      if (y % 256 === 0) stage(0.3 + (0.7 * y) / height);
      // Planes are cut from the top down.
      if (y === height >> 1) easel.show?.(0.65, () => sheet);
      for (let x = 0; x < width; x++, at++) {
        const facet = facetAt(root, x, y, edge);
        const [ox, oy] = [x - facet.x, y - facet.y];
        const px = (facet.x + facet.dx + (ox * facet.cos - oy * facet.sin) * facet.scale) * scale;
        const py = (facet.y + facet.dy + (ox * facet.sin + oy * facet.cos) * facet.scale) * scale;
        const shade = 1 + 0.34 * clamp01(0.5 + (ox * facet.sx + oy * facet.sy) / unit) - 0.17;
        const line = 0.78 * (1 - smoothstep(0.0008 * unit, 0.0034 * unit, edge.near)) * edge.ink;
        // Along the cut one plane passes into shadow under the next.
        const under = 1 - 0.24 * (1 - smoothstep(0, 0.045 * unit, edge.near));
        const light = shade * under * (1 + 0.16 * (tooth[at]! - 0.5));
        const r = between(flat.r, flat.width, flat.height, px, py);
        const g = between(flat.g, flat.width, flat.height, px, py);
        const b = between(flat.b, flat.width, flat.height, px, py);
        const grey = 0.3 * r + 0.59 * g + 0.11 * b;
        sheet.r[at] = inked((grey + (r - grey) * 0.68) * light * facet.tint[0], line, 0.13);
        sheet.g[at] = inked((grey + (g - grey) * 0.68) * light * facet.tint[1], line, 0.1);
        sheet.b[at] = inked((grey + (b - grey) * 0.68) * light * facet.tint[2], line, 0.09);
      }
    }
    return pixelsOf(sheet);
  },
};

const inked = (value: number, line: number, ink: number): number => value + (ink - value) * line;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Cuts a box in two, again and again, along lines that lean. The box is only a bound. */
function split(box: Box, unit: number, depth: number, random: Random): Cut | Facet {
  const wide = box.right - box.left;
  const tall = box.bottom - box.top;
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  if (depth === 0 || Math.max(wide, tall) < 0.09 * unit || (depth < 4 && random.chance(0.12))) {
    const turn = random.between(-0.13, 0.13);
    return {
      x,
      y,
      dx: random.between(-0.022, 0.022) * unit,
      dy: random.between(-0.022, 0.022) * unit,
      cos: Math.cos(turn),
      sin: Math.sin(turn),
      scale: random.between(0.9, 1.08),
      sx: random.between(-4, 4),
      sy: random.between(-4, 4),
      tint: random.pick(EARTHS),
    };
  }
  const lean = random.between(-0.75, 0.75) + (wide > tall ? 0 : Math.PI / 2);
  const [nx, ny] = [Math.cos(lean), Math.sin(lean)];
  const at =
    nx * (x + wide * random.between(-0.16, 0.16)) + ny * (y + tall * random.between(-0.16, 0.16));
  const across = wide > tall;
  const first = across ? { ...box, right: x } : { ...box, bottom: y };
  const second = across ? { ...box, left: x } : { ...box, top: y };
  return {
    nx,
    ny,
    at,
    below: split(first, unit, depth - 1, random),
    above: split(second, unit, depth - 1, random),
  };
}

/** The facet a pixel lies in; tells how near the nearest cut is, pixels, and how dark it is drawn. */
function facetAt(
  root: Cut | Facet,
  x: number,
  y: number,
  edge: { near: number; ink: number },
): Facet {
  let node = root;
  edge.near = Infinity;
  edge.ink = 0;
  while ('above' in node) {
    const off: number = node.nx * x + node.ny * y - node.at;
    const near = Math.abs(off);
    if (near < edge.near) {
      edge.near = near;
      edge.ink = off > 0 ? 1 : 0.75;
    }
    node = off > 0 ? node.above : node.below;
  }
  return node;
}
