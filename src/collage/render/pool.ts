import { clamp01, smoothstep } from '../../numerics/interpolate.ts';
import { levelFor, lookUp } from '../../numerics/noise-tile.ts';
import type { Quad } from './geometry.ts';
import { net, smooth } from './noise.ts';
import { rgb } from './rgb.ts';
import type { View } from './view.ts';

const shallow = rgb('#58dbdc');
const deep = rgb('#1a93b8');
const stone = rgb('#efe3cc');

/**
 * A pool let into the floor: stone rim, tiled inner walls, water that bends the tiles at its
 * bottom, and the net of light that ripples throw. `quad` is the water, `eye` where its sides meet.
 */
export function paintPool(view: View, quad: Quad, eye: number): void {
  const { canvas, unit, palette, plan, drift } = view;
  const [farLeft, , nearRight, nearLeft] = quad;
  const middle = plan.frame.width / 2;
  const zNear = 1 / (nearLeft.y - eye);
  const zFar = 1 / (farLeft.y - eye);
  const half = ((nearRight.x - nearLeft.x) / 2) * zNear;
  const rim = 0.055;
  const rimDepth = rim * 0.42;
  const lip = 0.028;
  const top = Math.max(0, Math.floor((1 / (zFar + rimDepth) + eye) * unit) - 1);
  const bottom = Math.min(canvas.height, Math.ceil((1 / (zNear - rimDepth) + eye) * unit) + 1);
  const ripple = smooth();
  const light = net();
  const [lightR, lightG, lightB] = palette.light;
  const sky = palette.skyMiddle;
  for (let y = top; y < bottom; y++) {
    const v = (y + 0.5) / unit;
    const z = 1 / (v - eye);
    const pixel = z / unit;
    const deeper = (z - zNear) / (zFar - zNear);
    const lipZ = 1 / (v - lip - eye);
    const rippleLevel = levelFor(ripple, pixel * 1.2);
    const values = ripple.levels[rippleLevel]!;
    const bits = ripple.bits - rippleLevel;
    const netLevel = levelFor(light, pixel * 1.4);
    const rays = light.levels[netLevel]!;
    const rayBits = light.bits - netLevel;
    const along = z * 1.9;
    for (let x = 0; x < canvas.width; x++) {
      const across = ((x + 0.5) / unit - middle) * z;
      const outX = Math.abs(across) - half;
      const outZ = Math.max(zNear - z, z - zFar) / 0.42;
      const out = Math.max(outX, outZ);
      if (out > rim + pixel) continue;
      const at = (y * canvas.width + x) * 3;
      const inside = 1 - smoothstep(-pixel * 0.7, pixel * 0.7, out);
      let r = canvas.rgb[at]!;
      let g = canvas.rgb[at + 1]!;
      let b = canvas.rgb[at + 2]!;
      const onRim = 1 - smoothstep(rim - pixel * 0.7, rim + pixel * 0.7, out);
      if (onRim > 0 && inside < 1) {
        const grainy = lookUp(values, bits, across * 1.7, z * 4) - 0.5;
        const round = 0.86 + 0.3 * Math.sin(clamp01(out / rim) * Math.PI) + grainy * 0.16;
        r += (stone[0] * round * lightR - r) * onRim;
        g += (stone[1] * round * lightG - g) * onRim;
        b += (stone[2] * round * lightB - b) * onRim;
      }
      if (inside > 0) {
        const n = lookUp(values, bits, across * 0.55 + drift.x, along * 1.5 + drift.y) - 0.5;
        const m = lookUp(values, bits, across * 1.3 + drift.y, along * 3.4 + drift.x) - 0.5;
        // Far wall between rim and water: seen straight, tiled, in shadow.
        const wall = lipZ > zFar ? 1 : 0;
        let wr: number;
        let wg: number;
        let wb: number;
        if (wall) {
          const tileX = Math.abs(((across * 14) % 1) + (across < 0 ? 1 : 0) - 0.5);
          const joint = smoothstep(0.42, 0.49, tileX) * 0.25;
          const tone = 0.6 + 0.25 * clamp01((v - farLeft.y) / lip) - joint;
          wr = 0.5 * tone;
          wg = 0.86 * tone;
          wb = 0.92 * tone;
        } else {
          const bendX = across + n * 0.16 + m * 0.05;
          const bendZ = along + n * 0.2 + m * 0.06;
          const t = clamp01(deeper * 0.8 + 0.1);
          wr = shallow[0] + (deep[0] - shallow[0]) * t;
          wg = shallow[1] + (deep[1] - shallow[1]) * t;
          wb = shallow[2] + (deep[2] - shallow[2]) * t;
          const gx = Math.abs(bendX * 5.2 - Math.floor(bendX * 5.2) - 0.5);
          const gz = Math.abs(bendZ * 5.2 - Math.floor(bendZ * 5.2) - 0.5);
          const seam =
            Math.max(smoothstep(0.44, 0.49, gx), smoothstep(0.43, 0.49, gz)) *
            0.14 *
            (1 - deeper * 0.6);
          const ray = lookUp(rays, rayBits, bendX * 0.62 + drift.x, bendZ * 0.62 + drift.y);
          const caustic = smoothstep(0.72, 1, ray) ** 1.5 * (0.34 + m * 0.6);
          // Water is darker under the near and side walls, which keep the light out.
          const wallShade =
            1 - 0.26 * smoothstep(-0.11, 0, outX) - 0.12 * smoothstep(0.16, 0, z - zNear);
          const tone = (0.98 + n * 0.22 - seam) * wallShade;
          wr = wr * tone + caustic;
          wg = wg * tone + caustic;
          wb = wb * tone + caustic * 0.95;
          const mirror = clamp01(0.1 + deeper * 0.34 + n * 0.5) * 0.55;
          wr += (sky[0] * 0.4 + 0.6 - wr) * mirror * 0.45;
          wg += (sky[1] * 0.4 + 0.6 - wg) * mirror * 0.45;
          wb += (sky[2] * 0.4 + 0.6 - wb) * mirror * 0.45;
        }
        r += (wr * lightR - r) * inside;
        g += (wg * lightG - g) * inside;
        b += (wb * lightB - b) * inside;
      }
      canvas.rgb[at] = r;
      canvas.rgb[at + 1] = g;
      canvas.rgb[at + 2] = b;
    }
  }
}
