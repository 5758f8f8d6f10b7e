import type { SourceMap } from './source-map.ts';

const ROUNDS = 110;
/** Over-relaxation; 2 is the limit of stability. */
const OVER = 1.9;
/** How strongly what is not held is drawn back to the base, against its neighbours' pull. */
const SPRING = 0.004;

/**
 * Lets the map around what is `stiff` follow it smoothly: the difference to `base` is a membrane
 * held at the stiff nodes, and at the frame, where it may slide along an edge but not off it.
 */
export function relaxed(map: SourceMap, base: SourceMap, stiff: Uint8Array): SourceMap {
  const { width, height } = map;
  return {
    width,
    height,
    x: membrane(map.x, base.x, stiff, map, 'x'),
    y: membrane(map.y, base.y, stiff, map, 'y'),
  };
}

function membrane(
  values: Float32Array,
  base: Float32Array,
  stiff: Uint8Array,
  { width, height }: SourceMap,
  axis: 'x' | 'y',
): Float32Array {
  const delta = values.map((value, i) => value - base[i]!);
  for (let round = 0; round < ROUNDS; round++) {
    for (let j = 0; j < height; j++) {
      for (let i = 0; i < width; i++) {
        const at = j * width + i;
        if (stiff[at] === 1) continue;
        const edge = axis === 'x' ? i === 0 || i === width - 1 : j === 0 || j === height - 1;
        if (edge) {
          delta[at] = 0;
          continue;
        }
        const left = delta[i > 0 ? at - 1 : at]!;
        const right = delta[i < width - 1 ? at + 1 : at]!;
        const above = delta[j > 0 ? at - width : at]!;
        const below = delta[j < height - 1 ? at + width : at]!;
        const wanted = (left + right + above + below) / (4 + SPRING);
        delta[at] = delta[at]! + OVER * (wanted - delta[at]!);
      }
    }
  }
  return delta.map((value, i) => value + base[i]!);
}
