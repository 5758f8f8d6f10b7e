import type { ColourGrid } from './colour-grid.ts';
import type { SourceMap } from './source-map.ts';

/** Shows a map at its own size, from a source of the same size. */
export function shownGrid(source: ColourGrid, map: SourceMap): ColourGrid {
  const { width, height } = map;
  const data = new Float32Array(width * height * 3);
  for (let i = 0; i < width * height; i++) {
    const u = Math.min(Math.max(map.x[i]! - 0.5, 0), width - 1);
    const v = Math.min(Math.max(map.y[i]! - 0.5, 0), height - 1);
    const x = Math.min(Math.floor(u), width - 2);
    const y = Math.min(Math.floor(v), height - 2);
    const tx = u - x;
    const ty = v - y;
    const at = (y * width + x) * 3;
    const below = at + width * 3;
    for (let c = 0; c < 3; c++) {
      const top = source.data[at + c]! * (1 - tx) + source.data[at + 3 + c]! * tx;
      const low = source.data[below + c]! * (1 - tx) + source.data[below + 3 + c]! * tx;
      data[3 * i + c] = top * (1 - ty) + low * ty;
    }
  }
  return { width, height, data };
}
