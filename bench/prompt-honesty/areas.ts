import type { LabelMap } from '../../src/collage/render/label-map.ts';

/** The pixels of one part, or of several taken together. Pixel coordinates, edges inclusive. */
export interface Area {
  readonly pixels: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Centre of gravity. */
  readonly x: number;
  readonly y: number;
}

const NOWHERE: Area = {
  pixels: 0,
  left: Infinity,
  top: Infinity,
  right: -Infinity,
  bottom: -Infinity,
  x: 0,
  y: 0,
};

/** The area of each part of the map, in its order. */
export function areasOf({ labels, width, parts }: LabelMap): readonly Area[] {
  const areas = parts.map(() => ({ ...NOWHERE }));
  for (const [at, label] of labels.entries()) {
    const area = areas[label - 1];
    if (area === undefined) continue;
    const x = at % width;
    const y = Math.floor(at / width);
    area.left = Math.min(area.left, x);
    area.right = Math.max(area.right, x);
    area.top = Math.min(area.top, y);
    area.bottom = Math.max(area.bottom, y);
    area.x += (x - area.x) / (area.pixels + 1);
    area.y += (y - area.y) / (area.pixels + 1);
    area.pixels++;
  }
  return areas;
}

/** Several areas as one; `undefined` when nothing of them is to be seen. */
export function together(areas: readonly Area[]): Area | undefined {
  const seen = areas.filter(({ pixels }) => pixels > 0);
  if (seen.length === 0) return undefined;
  const pixels = seen.reduce((sum, area) => sum + area.pixels, 0);
  const mean = (of: 'x' | 'y'): number =>
    seen.reduce((sum, area) => sum + area[of] * area.pixels, 0) / pixels;
  return {
    pixels,
    left: Math.min(...seen.map(({ left }) => left)),
    top: Math.min(...seen.map(({ top }) => top)),
    right: Math.max(...seen.map(({ right }) => right)),
    bottom: Math.max(...seen.map(({ bottom }) => bottom)),
    x: mean('x'),
    y: mean('y'),
  };
}

/** Size of the largest connected patch of pixels that show the item or what is attached to it. */
export function largestPatch({ labels, width, parts }: LabelMap, item: number): number {
  const ofItem = new Uint8Array(parts.length + 1);
  for (const [index, part] of parts.entries()) if (part.item === item) ofItem[index + 1] = 1;
  const visited = new Uint8Array(labels.length);
  let largest = 0;
  for (let start = 0; start < labels.length; start++) {
    if (visited[start] === 1 || ofItem[labels[start]!] === 0) continue;
    let size = 0;
    const open = [start];
    visited[start] = 1;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      size++;
      const x = at % width;
      for (const next of [
        x > 0 ? at - 1 : -1,
        x < width - 1 ? at + 1 : -1,
        at - width,
        at + width,
      ]) {
        if (next < 0 || next >= labels.length || visited[next] === 1) continue;
        if (ofItem[labels[next]!] === 0) continue;
        visited[next] = 1;
        open.push(next);
      }
    }
    largest = Math.max(largest, size);
  }
  return largest;
}
