import type { Random } from '../../../numerics/random.ts';
import type { Planes } from './planes.ts';

/** Strokes of the seal's device on a grid of five by five: a plain pattern, no writing. */
const DEVICE = ['11111', '10001', '10101', '10001', '11011'] as const;

/** Stamps a small red square with a pale device into the lower right corner, a little askew. */
export function seal(sheet: Planes, random: Random): void {
  const { width, height, r, g, b } = sheet;
  const unit = Math.min(width, height);
  const size = unit * 0.052;
  const cx = width - unit * 0.085;
  const cy = height - unit * 0.09;
  const turn = random.between(-0.06, 0.06);
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  const reach = Math.ceil(size);
  for (let y = Math.floor(cy) - reach; y <= cy + reach; y++) {
    for (let x = Math.floor(cx) - reach; x <= cx + reach; x++) {
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      const u = ((x - cx) * cos + (y - cy) * sin) / size;
      const v = ((y - cy) * cos - (x - cx) * sin) / size;
      const edge = (0.5 - Math.max(Math.abs(u), Math.abs(v))) * size;
      if (edge <= 0) continue;
      const i = Math.floor((u / 0.78 + 0.5) * 5);
      const j = Math.floor((v / 0.78 + 0.5) * 5);
      const carved = DEVICE[j]?.[i] === '1';
      const at = y * width + x;
      const cover = Math.min(1, edge) * (carved ? 0.12 : 0.88);
      r[at] = r[at]! + (0.74 - r[at]!) * cover;
      g[at] = g[at]! + (0.16 - g[at]!) * cover;
      b[at] = b[at]! + (0.12 - b[at]!) * cover;
    }
  }
}
