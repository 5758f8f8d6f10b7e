import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import type { PaintedSource } from './painted-source.ts';
import type { SourceMap } from './source-map.ts';
import { resizedMap } from './source-map.ts';

/** Pixels painted between two chances to stop. */
const BAND = 65_536;

/** Paints a picture through a map. */
export function renderMap(
  source: PaintedSource,
  map: SourceMap,
  size: Size,
  stage: (fraction: number) => void,
): Pixels {
  const { width, height } = size;
  const dense = resizedMap(map, size);
  const count = width * height;
  const data = new Uint8ClampedArray(count * 3);
  const colours = new Float32Array(3);
  for (let at = 0; at < count; at++) {
    if (at % BAND === 0) stage(at / count);
    source.colourInto(colours, 0, dense.x[at]! / width, dense.y[at]! / height);
    data.set(colours, 3 * at);
  }
  return { width, height, channels: 3, data };
}
