import { blur } from '../../../../numerics/blur.ts';
import { between, clamp01 } from '../../../../numerics/interpolate.ts';
import { mixed } from '../../rgb.ts';
import { along, type Form, washed } from './sheet.ts';

/** Parameters of Clifford's map whose orbits fill a fine shape. */
const ORBITS = [
  [-1.4, 1.7, 1, 0.7],
  [1.6, -0.6, -1.2, 1.6],
  [1.7, 1.7, 0.6, 1.2],
  [1.5, -1.8, 1.6, 0.9],
  [-1.7, 1.3, -0.1, -1.2],
  [-1.8, -2, -0.5, -0.9],
  [-1.9, -1.9, -1.9, -1],
] as const;
const POINTS = 900_000;
const CELLS = 520;

/** A strange attractor: where a point goes that obeys four sines for ever (Clifford Pickover). */
export const attractor: Form = (sheet) => {
  const { view, scheme, random } = sheet;
  const { width, height } = view.plan.frame;
  const [a, b, c, d] = random.pick(ORBITS);
  const reachX = 1 + Math.abs(c);
  const reachY = 1 + Math.abs(d);
  const hits = new Float32Array(CELLS * CELLS);
  const pace = new Float32Array(CELLS * CELLS);
  let [x, y] = [0.1, 0.1];
  for (let i = 0; i < POINTS; i++) {
    const nx = Math.sin(a * y) + c * Math.cos(a * x);
    const ny = Math.sin(b * x) + d * Math.cos(b * y);
    const moved = Math.abs(nx - x) + Math.abs(ny - y);
    [x, y] = [nx, ny];
    const column = ((x / reachX + 1) * 0.5 * (CELLS - 1)) | 0;
    const row = ((y / reachY + 1) * 0.5 * (CELLS - 1)) | 0;
    const at = row * CELLS + column;
    hits[at] = hits[at]! + 1;
    pace[at] = pace[at]! + moved;
  }
  const spare = new Float32Array(hits.length);
  blur(hits, spare, CELLS, CELLS, 0.7);
  blur(pace, spare, CELLS, CELLS, 0.7);
  const sorted = Float32Array.from(hits).sort();
  const most = Math.log(2 + sorted[Math.floor(sorted.length * 0.997)]!);
  const tilt = random.between(-0.5, 0.5);
  const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)];
  const scale = 1.02 / Math.min(1.25, Math.max(width, height));
  const colours = Array.from({ length: 64 }, (_, i) => along(scheme, i / 63));
  const light = scheme.dark ? ([1, 1, 1] as const) : scheme.ink;
  washed(sheet, 760, (px, py, to) => {
    const dx = (px - width / 2) * scale;
    const dy = (py - height / 2) * scale;
    const u = (0.5 + dx * cos - dy * sin) * (CELLS - 1);
    const v = (0.5 + dx * sin + dy * cos) * (CELLS - 1);
    const rim = Math.hypot(dx, dy) * 1.3;
    const inside = u >= 0 && v >= 0 && u < CELLS - 1 && v < CELLS - 1;
    const at = inside ? Math.round(v) * CELLS + Math.round(u) : 0;
    const count = inside ? between(hits, CELLS, CELLS, u, v) : 0;
    const density = clamp01((Math.log(1 + count) / most - 0.1) / 0.9);
    const hue = count > 0 ? Math.min(63, ((pace[at]! / Math.max(1e-3, hits[at]!)) * 20) | 0) : 0;
    const bright = mixed(colours[hue]!, light, density > 0.75 ? (density - 0.75) * 1.6 : 0);
    const cover = density ** 0.8;
    for (let k = 0; k < 3; k++) {
      const base = scheme.ground[k]! + (scheme.deep[k]! - scheme.ground[k]!) * Math.min(1, rim);
      to[k] = base + (bright[k]! - base) * cover;
    }
  });
};
