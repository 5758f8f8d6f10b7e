import type { Arena } from '../../../numerics/arena.ts';
import { clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import type { Random } from '../../../numerics/random.ts';
import { changeOf } from '../craft/detail.ts';
import { type Flow, flowOf } from '../craft/flow.ts';
import { kuwahara } from '../craft/kuwahara.ts';
import { toothOf } from '../craft/paper.ts';
import { emptyPlanes, pixelsOf, type Planes, planesOf } from '../craft/planes.ts';
import { shrunkTo } from '../craft/resample.ts';
import { vivid } from '../craft/tone.ts';
import { lightlyModelled } from '../../render/manner.ts';
import type { Easel, Style } from '../style.ts';

/** Stones along the shorter edge. */
const STONES = 94;

/** Square stones, each of one colour: where they lie (pixels) and which way they are turned. */
interface Stones {
  readonly count: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly cos: Float32Array;
  readonly sin: Float32Array;
}

/** Little stones set in rows along the outlines, in pale mortar. */
export const mosaic: Style = {
  title: 'a mosaic',
  ground: lightlyModelled,
  least: 512,
  paint: (picture, easel) => {
    const { arena, unit, random, stage } = easel;
    const full = planesOf(picture, arena);
    vivid(full, 1.5);
    const size = Math.max(2.5, unit / STONES);
    const small = shrunkTo(full, 420, arena);
    const edge = Math.min(small.width, small.height);
    const flat = kuwahara(small, Math.max(1, Math.round(edge * 0.006)), arena);
    const flow = flowOf(flat, { spread: edge * 0.02, drift: random.next() }, arena);
    easel.show?.(0.2, () => flat);
    const stones = settled(flat, flow, (size * edge) / unit, easel);
    stage(0.45);
    return pixelsOf(laid(full, enlarged(stones, unit / edge), size, easel));
  },
};

/** Stones pushed apart until they lie evenly, away from edges and turned along them (Hausner 2001). */
function settled(flat: Planes, flow: Flow, size: number, { arena, random }: Easel): Stones {
  const { width, height } = flat;
  const columns = Math.max(1, Math.round(width / size));
  const rows = Math.max(1, Math.round(height / size));
  const count = columns * rows;
  const stones: Stones = {
    count,
    x: Float32Array.from(
      { length: count },
      (_, i) => (((i % columns) + 0.3 + 0.4 * random.next()) * width) / columns,
    ),
    y: Float32Array.from(
      { length: count },
      (_, i) => ((Math.floor(i / columns) + 0.3 + 0.4 * random.next()) * height) / rows,
    ),
    cos: new Float32Array(count),
    sin: new Float32Array(count),
  };
  const change = changeOf(flat, arena);
  for (let round = 0; round < 5; round++) {
    turnAlong(stones, flow);
    const sums = new Float64Array(count * 3);
    eachNearest(stones, width, height, size, (at, x, y, stone) => {
      // An edge between two stones is wanted, one through a stone is not.
      const weight = change[at]! > 0.12 ? 0.04 : 1;
      sums[stone * 3] = sums[stone * 3]! + weight * x;
      sums[stone * 3 + 1] = sums[stone * 3 + 1]! + weight * y;
      sums[stone * 3 + 2] = sums[stone * 3 + 2]! + weight;
    });
    for (let k = 0; k < count; k++) {
      const weight = sums[k * 3 + 2]!;
      if (weight === 0) continue;
      stones.x[k] = sums[k * 3]! / weight + 0.5;
      stones.y[k] = sums[k * 3 + 1]! / weight + 0.5;
    }
  }
  turnAlong(stones, flow);
  return stones;
}

function turnAlong(stones: Stones, flow: Flow): void {
  for (let k = 0; k < stones.count; k++) {
    const i = Math.min(flow.width - 1, Math.max(0, Math.floor(stones.x[k]!)));
    const j = Math.min(flow.height - 1, Math.max(0, Math.floor(stones.y[k]!)));
    stones.cos[k] = flow.x[j * flow.width + i]!;
    stones.sin[k] = flow.y[j * flow.width + i]!;
  }
}

function enlarged(stones: Stones, scale: number): Stones {
  return { ...stones, x: stones.x.map((x) => x * scale), y: stones.y.map((y) => y * scale) };
}

/**
 * Finds for every pixel the stone it belongs to: the nearest one, measured so that circles are the
 * stones' squares. `gap` is how much nearer it is than the next.
 */
function eachNearest(
  stones: Stones,
  width: number,
  height: number,
  size: number,
  visit: (at: number, x: number, y: number, stone: number, distance: number, gap: number) => void,
): void {
  const columns = Math.ceil(width / size);
  const rows = Math.ceil(height / size);
  const heads = new Int32Array(columns * rows).fill(-1);
  const nexts = new Int32Array(stones.count).fill(-1);
  for (let k = 0; k < stones.count; k++) {
    const i = Math.min(columns - 1, Math.max(0, Math.floor(stones.x[k]! / size)));
    const j = Math.min(rows - 1, Math.max(0, Math.floor(stones.y[k]! / size)));
    nexts[k] = heads[j * columns + i]!;
    heads[j * columns + i] = k;
  }
  for (let y = 0, at = 0; y < height; y++) {
    const j = Math.min(rows - 1, Math.floor(y / size));
    for (let x = 0; x < width; x++, at++) {
      const i = Math.min(columns - 1, Math.floor(x / size));
      let best = Infinity;
      let next = Infinity;
      let stone = 0;
      for (let b = Math.max(0, j - 1); b <= Math.min(rows - 1, j + 1); b++) {
        for (let a = Math.max(0, i - 1); a <= Math.min(columns - 1, i + 1); a++) {
          for (let k = heads[b * columns + a]!; k >= 0; k = nexts[k]!) {
            const dx = x + 0.5 - stones.x[k]!;
            const dy = y + 0.5 - stones.y[k]!;
            const u = Math.abs(dx * stones.cos[k]! + dy * stones.sin[k]!);
            const v = Math.abs(dy * stones.cos[k]! - dx * stones.sin[k]!);
            const distance = u > v ? u + 0.12 * v : v + 0.12 * u;
            if (distance < best) {
              next = best;
              best = distance;
              stone = k;
            } else if (distance < next) {
              next = distance;
            }
          }
        }
      }
      visit(at, x, y, stone, best, next - best);
    }
  }
}

function laid(full: Planes, stones: Stones, size: number, easel: Easel): Planes {
  const { arena, random } = easel;
  const { width, height } = full;
  const owner = new Int32Array(width * height);
  const inside = arena.floats(width * height);
  const sums = new Float64Array(stones.count * 4);
  const mortar = Math.max(0.7, size * 0.045);
  eachNearest(stones, width, height, size, (at, _x, _y, stone, distance, gap) => {
    owner[at] = stone;
    inside[at] = Math.min(gap * 0.5, size * 0.62 - distance) - mortar;
    const s = stone * 4;
    sums[s] = sums[s]! + full.r[at]!;
    sums[s + 1] = sums[s + 1]! + full.g[at]!;
    sums[s + 2] = sums[s + 2]! + full.b[at]!;
    sums[s + 3] = sums[s + 3]! + 1;
  });
  easel.stage(0.75);
  const colours = coloursOf(sums, stones.count, random);
  return shaded(width, height, owner, inside, colours, stones, size, easel, arena);
}

/** Each stone's colour, no two pieces of quite the same; the fourth value is how it shines. */
function coloursOf(sums: Float64Array, count: number, random: Random): Float32Array {
  const colours = new Float32Array(count * 4);
  for (let k = 0; k < count; k++) {
    const n = Math.max(1, sums[k * 4 + 3]!);
    const tone = 1 + 0.17 * (random.next() - 0.5);
    for (let c = 0; c < 3; c++) {
      colours[k * 4 + c] = (sums[k * 4 + c]! / n) * tone + 0.03 * (random.next() - 0.5);
    }
    colours[k * 4 + 3] = random.next();
  }
  return colours;
}

function shaded(
  width: number,
  height: number,
  owner: Int32Array,
  inside: Float32Array,
  colours: Float32Array,
  stones: Stones,
  size: number,
  { random }: Easel,
  arena: Arena,
): Planes {
  const sheet = emptyPlanes(width, height, arena);
  const tooth = toothOf(width, height, 1, random, arena);
  const bevel = Math.max(1, size * 0.16);
  // Dark pictures are set in dark mortar, which would outshine them otherwise.
  let green = 0;
  for (let k = 0; k < stones.count; k++) green += colours[k * 4 + 1]!;
  const mortar = 0.2 + 0.52 * (green / stones.count);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const stone = owner[at]!;
      const cover = clamp01(inside[at]! + 0.5);
      const dx = (x - stones.x[stone]!) / size;
      const dy = (y - stones.y[stone]!) / size;
      // Edges that face the light upper left are bright, the others dark; faces tilt a little.
      const rim = 1 - smoothstep(0, bevel, inside[at]!);
      const facing = -(0.6 * dx + 0.8 * dy);
      const shine = colours[stone * 4 + 3]!;
      const light =
        1 + 0.5 * rim * facing + 0.16 * facing * (shine - 0.3) + 0.16 * (tooth[at]! - 0.5);
      const glint = shine > 0.9 ? 0.18 * clamp01(facing + 0.2) : 0;
      // Mortar lies deeper: darker towards the shaded side of the stone above it.
      const bed = mortar + 0.34 * (tooth[at]! - 0.5) + 0.12 * facing;
      sheet.r[at] = 0.98 * bed + (colours[stone * 4]! * light + glint - 0.98 * bed) * cover;
      sheet.g[at] = 0.94 * bed + (colours[stone * 4 + 1]! * light + glint - 0.94 * bed) * cover;
      sheet.b[at] = 0.87 * bed + (colours[stone * 4 + 2]! * light + glint - 0.87 * bed) * cover;
    }
  }
  return sheet;
}
