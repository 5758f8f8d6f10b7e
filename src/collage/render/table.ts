import { clamp01, smoothstep } from '../../numerics/interpolate.ts';
import { levelFor, lookUp } from '../../numerics/noise-tile.ts';
import { tableEdge } from './room-geometry.ts';
import { smooth } from './noise.ts';
import { rgb } from './rgb.ts';
import type { View } from './view.ts';
import { rowAt } from './view.ts';

const tops = {
  wood: rgb('#a9672f'),
  white: rgb('#eee9df'),
  stone: rgb('#8d8f94'),
} as const;

/** A table top across the lower part of the picture, seen from a seat at it. */
export function paintTable(view: View, kind: keyof typeof tops): void {
  const { canvas, unit, palette, plan, drift } = view;
  const edge = tableEdge(plan.frame);
  const lip = 0.035;
  const front = plan.frame.height - lip;
  const colour = tops[kind];
  const tile = smooth();
  const eye = edge - 0.35;
  const middle = plan.frame.width / 2;
  const span = front - edge;
  darkenAbove(view, edge);
  for (let y = rowAt(view, edge); y < canvas.height; y++) {
    const v = (y + 0.5) / unit;
    const z = 1 / (Math.min(v, front) - eye);
    const level = levelFor(tile, (z * 1.2) / unit);
    const values = tile.levels[level]!;
    const bits = tile.bits - level;
    const t = clamp01((v - edge) / span);
    const isFront = v >= front;
    const sheen = 0.16 * Math.exp(-(((t - 0.2) / 0.28) ** 2));
    const rowShade = isFront ? 0.66 : 0.9 + 0.14 * t;
    const rim =
      Math.exp(-(((v - front) / 0.004) ** 2)) * 0.25 + Math.exp(-(((v - edge) / 0.003) ** 2)) * 0.2;
    for (let x = 0; x < canvas.width; x++) {
      const across = ((x + 0.5) / unit - middle) * z;
      let tone: number;
      if (kind === 'wood') {
        const fibre = lookUp(values, bits, across * 0.2 + drift.x, z * 3.1 + drift.y) - 0.5;
        const figure = lookUp(values, bits, across * 0.5, z * 9 + fibre) - 0.5;
        tone = 0.98 + fibre * 0.42 + figure * 0.22;
      } else if (kind === 'stone') {
        const n = lookUp(values, bits, across * 1.3 + drift.x, z * 2.6) - 0.5;
        const vein = Math.abs(lookUp(values, bits, across * 0.4, z + n * 0.3) - 0.5);
        tone = 1 + n * 0.35 - (1 - smoothstep(0, 0.03, vein)) * 0.22;
      } else {
        tone = 1 + (lookUp(values, bits, across * 0.8 + drift.x, z * 1.6) - 0.5) * 0.05;
      }
      const bright = tone * rowShade + rim;
      const at = (y * canvas.width + x) * 3;
      canvas.rgb[at] = (colour[0] * bright + sheen) * palette.light[0];
      canvas.rgb[at + 1] = (colour[1] * bright + sheen) * palette.light[1];
      canvas.rgb[at + 2] = (colour[2] * bright + sheen * 0.9) * palette.light[2];
    }
  }
}

/** The room behind the table lies in its shadow for a hand's breadth. */
function darkenAbove(view: View, edge: number): void {
  const { canvas, unit } = view;
  const end = rowAt(view, edge);
  for (let y = rowAt(view, edge - 0.05); y < end; y++) {
    const keep = 1 - 0.35 * smoothstep(0.05, 0, edge - (y + 0.5) / unit) ** 2;
    for (let at = y * canvas.width * 3; at < (y + 1) * canvas.width * 3; at++) {
      canvas.rgb[at] = canvas.rgb[at]! * keep;
    }
  }
}
