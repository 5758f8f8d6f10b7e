import type { Size } from '../../kernel/size.ts';
import type { ColourGrid } from './colour-grid.ts';

/** Something that stands out and is moved as a whole. */
export interface SalientObject {
  /** Pixels of the grid that belong to it, holes and a margin included. */
  readonly mask: Uint8Array;
  readonly area: number;
  /** Bounds in pixels, right and bottom exclusive. */
  readonly box: Box;
  /** The frame cuts it: there is more to it than can be seen. */
  readonly cut: boolean;
  /** What is around it is smooth, so that it can be moved; lines that run into it would bend. */
  readonly free: boolean;
}

type Region = Pick<SalientObject, 'mask' | 'area' | 'box'>;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Share of the largest value from which something stands out. */
const THRESHOLD = 0.34;
/** Differences below this are texture, however even the rest is. */
const LEAST = 0.14;
/** What is smaller than this share of the picture is texture, too. */
const SMALLEST = 0.003;
/** What is larger is the picture itself. */
const LARGEST = 0.85;
/** Share of its box that an object fills; scattered and branching things fill less. */
const COMPACT = 0.42;
const MOST = 6;

/** The compact regions that stand out, largest first; none where nothing does. */
export function objectsOf(saliency: Float32Array, grid: ColourGrid): SalientObject[] {
  const size: Size = grid;
  const count = size.width * size.height;
  const sorted = Float32Array.from(saliency).sort();
  const top = sorted[Math.floor(count * 0.99)]!;
  const threshold = Math.max(LEAST, THRESHOLD * top);
  const salient = Uint8Array.from(saliency, (value) => (value > threshold ? 1 : 0));
  return components(dilated(dilated(salient, size), size), size)
    .map((found) => filled(found, size))
    .filter((found) => isObject(found, size))
    .map((found) => ({ ...found, cut: isCut(found, salient, size), free: isApart(found, grid) }))
    .sort((a, b) => b.area - a.area)
    .slice(0, MOST);
}

function isObject({ area, box }: Region, { width, height }: Size): boolean {
  const share = area / (width * height);
  const fills = area / ((box.right - box.left) * (box.bottom - box.top));
  return share >= SMALLEST && share <= LARGEST && fills >= COMPACT;
}

/** Share of its length along which an object that only touches the frame may touch it. */
const TOUCHING = 0.3;

function isCut({ mask, box }: Region, salient: Uint8Array, { width, height }: Size): boolean {
  // The outermost pixels are where saliency starts from, and never salient themselves.
  const sides = [0, 0, 0, 0];
  const count = (side: number, at: number): void => {
    sides[side] = sides[side]! + (mask[at]! & salient[at]!);
  };
  for (let y = 0; y < height; y++) {
    count(0, y * width + 1);
    count(1, y * width + width - 2);
  }
  for (let x = 0; x < width; x++) {
    count(2, width + x);
    count(3, (height - 2) * width + x);
  }
  const down = TOUCHING * (box.bottom - box.top);
  const across = TOUCHING * (box.right - box.left);
  return sides.some((length, side) => length > (side < 2 ? down : across));
}

/** Difference of neighbours, summed over three channels, that is an edge. */
const EDGE = 40;
/** Share of the surroundings that edges may take up. */
const EDGY = 0.015;

function isApart({ mask }: Region, { width, height, data }: ColourGrid): boolean {
  const ring = dilated(dilated(mask, { width, height }), { width, height });
  let edges = 0;
  let count = 0;
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width - 1; x++) {
      const at = y * width + x;
      if (ring[at] === 0 || mask[at] === 1) continue;
      let across = 0;
      let down = 0;
      for (let c = 0; c < 3; c++) {
        const value = data[3 * at + c]!;
        across += Math.abs(data[3 * at + 3 + c]! - value);
        down += Math.abs(data[3 * (at + width) + c]! - value);
      }
      if (Math.max(across, down) > EDGE) edges++;
      count++;
    }
  }
  return edges <= EDGY * count;
}

/** With what it encloses. */
function filled({ mask, box }: Region, size: Size): Region {
  const outside = mask.map((inside) => 1 - inside);
  const own = mask.slice();
  let area = 0;
  for (const hole of components(outside, size)) {
    const { left, top, right, bottom } = hole.box;
    if (left === 0 || top === 0 || right === size.width || bottom === size.height) continue;
    hole.mask.forEach((within, at) => (own[at] = own[at]! | within));
  }
  for (const inside of own) area += inside;
  return { mask: own, area, box };
}

function dilated(mask: Uint8Array, { width, height }: Size): Uint8Array {
  const to = new Uint8Array(mask.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      to[at] =
        mask[at]! |
        (x > 0 ? mask[at - 1]! : 0) |
        (x < width - 1 ? mask[at + 1]! : 0) |
        (y > 0 ? mask[at - width]! : 0) |
        (y < height - 1 ? mask[at + width]! : 0);
    }
  }
  return to;
}

function components(mask: Uint8Array, { width, height }: Size): Region[] {
  const seen = new Uint8Array(mask.length);
  const found: Region[] = [];
  for (let start = 0; start < mask.length; start++) {
    if (mask[start] === 0 || seen[start] === 1) continue;
    const own = new Uint8Array(mask.length);
    const box = { left: width, top: height, right: 0, bottom: 0 };
    const stack = [start];
    seen[start] = 1;
    let area = 0;
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      own[at] = 1;
      area++;
      const x = at % width;
      const y = (at - x) / width;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y + 1);
      const next = [
        x > 0 ? at - 1 : at,
        x < width - 1 ? at + 1 : at,
        y > 0 ? at - width : at,
        y < height - 1 ? at + width : at,
      ];
      for (const to of next) {
        if (mask[to] === 0 || seen[to] === 1) continue;
        seen[to] = 1;
        stack.push(to);
      }
    }
    found.push({ mask: own, area, box });
  }
  return found;
}
