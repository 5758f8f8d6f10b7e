import { between } from '../../../numerics/interpolate.ts';
import type { Arena } from '../../../numerics/arena.ts';
import type { Flow } from './flow.ts';
import { emptyPlanes, type Planes } from './planes.ts';

/**
 * Each pixel becomes the mean of what lies `reach` pixels up and down the flow through it: stairs
 * and fringes melt into smooth outlines, edges stay (line integral convolution, Cabral and
 * Leedom 1993).
 */
export function smoothedAlong(picture: Planes, flow: Flow, reach: number, arena: Arena): Planes {
  const { width, height } = picture;
  const result = emptyPlanes(width, height, arena);
  planeAlong(picture.r, width, height, flow, reach, result.r);
  planeAlong(picture.g, width, height, flow, reach, result.g);
  planeAlong(picture.b, width, height, flow, reach, result.b);
  return result;
}

/** The same for one plane; the flow may be of another size. */
export function planeAlong(
  values: Float32Array,
  width: number,
  height: number,
  flow: Flow,
  reach: number,
  result: Float32Array,
): void {
  const scaleX = flow.width / width;
  const scaleY = flow.height / height;
  const steps = Math.min(5, Math.max(1, Math.ceil(reach / 1.5)));
  const stride = reach / steps;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      let sum = values[at]!;
      let weights = 1;
      for (let sense = -1; sense <= 1; sense += 2) {
        let px = x;
        let py = y;
        let lastX = 0;
        let lastY = 0;
        for (let step = 1; step <= steps; step++) {
          let i = (px * scaleX) | 0;
          let j = (py * scaleY) | 0;
          if (i >= flow.width) i = flow.width - 1;
          if (j >= flow.height) j = flow.height - 1;
          const to = j * flow.width + i;
          let dx = flow.x[to]!;
          let dy = flow.y[to]!;
          const turned = step === 1 ? sense < 0 : dx * lastX + dy * lastY < 0;
          if (turned) {
            dx = -dx;
            dy = -dy;
          }
          lastX = dx;
          lastY = dy;
          px += dx * stride;
          py += dy * stride;
          if (px < 0 || py < 0 || px > width - 1 || py > height - 1) break;
          const weight = 1 - step / (steps + 1);
          sum += weight * between(values, width, height, px, py);
          weights += weight;
        }
      }
      result[at] = sum / weights;
    }
  }
}
