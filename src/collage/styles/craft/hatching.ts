import type { Random } from '../../../numerics/random.ts';

export interface Hatch {
  /** Radians; 0 runs to the right, positive turns clockwise. */
  readonly angle: number;
  /** Between neighbouring strokes, pixels. */
  readonly spacing: number;
  /** Usual length of a stroke, pixels. */
  readonly length: number;
  /** How far angle and place stray, 0 … 1. */
  readonly looseness: number;
}

/** One movement of the hand. */
export interface HatchStroke {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly length: number;
  /** By how many radians it turns from end to end. */
  readonly bend: number;
}

/** Covers a sheet with rows of nearly parallel strokes, row by row. */
export function hatchOver(
  width: number,
  height: number,
  hatch: Hatch,
  random: Random,
  draw: (stroke: HatchStroke) => void,
): void {
  const cos = Math.cos(hatch.angle);
  const sin = Math.sin(hatch.angle);
  const half = Math.hypot(width, height) / 2;
  const stray = hatch.looseness;
  // Strokes closer than a pixel, or shorter than a few, only cost time.
  const spacing = Math.max(1, hatch.spacing);
  const usual = Math.max(6, hatch.length);
  for (let across = -half; across < half; across += spacing) {
    let along = -half - random.next() * usual;
    while (along < half) {
      const length = usual * random.between(0.6, 1.35);
      const aside = across + stray * spacing * (random.next() - 0.5) * 1.4;
      const x = width / 2 + along * cos - aside * sin;
      const y = height / 2 + along * sin + aside * cos;
      const outside = x < -length || y < -length || x > width + length || y > height + length;
      const turn = stray * (random.next() - 0.5);
      const bend = stray * (random.next() - 0.5) * 0.5;
      if (!outside) draw({ x, y, angle: hatch.angle + turn * 0.16, length, bend });
      along += length * (0.86 + 0.12 * random.next());
    }
  }
}

/**
 * Draws a stroke into `marks` (0 bare … 1 covered), swelling in from its start and lifting off at
 * its end. `pressure` says how firmly the point presses at a pixel, 0 … 1.
 */
export function drawMark(
  marks: Float32Array,
  width: number,
  height: number,
  stroke: HatchStroke,
  breadth: number,
  pressure: (at: number) => number,
): void {
  const steps = Math.max(2, Math.ceil(stroke.length / 0.75));
  const reach = Math.max(1, Math.ceil(breadth));
  const narrow = 1 / (0.35 * breadth * breadth + 0.12);
  let { x, y } = stroke;
  for (let step = 0; step < steps; step++) {
    const t = step / (steps - 1);
    const angle = stroke.angle + stroke.bend * (t - 0.5);
    x += Math.cos(angle) * 0.75;
    y += Math.sin(angle) * 0.75;
    const i = Math.round(x);
    const j = Math.round(y);
    if (i < 0 || j < 0 || i >= width || j >= height) continue;
    const firm = pressure(j * width + i) * Math.min(1, 6 * t, 2.2 * (1 - t));
    if (firm < 0.01) continue;
    const nx = -Math.sin(angle);
    const ny = Math.cos(angle);
    // Only across the stroke, along its steeper axis: cheaper than a round point, same line.
    const upright = Math.abs(ny) > Math.abs(nx);
    for (let k = -reach; k <= reach; k++) {
      const px = upright ? i : i + k;
      const py = upright ? j + k : j;
      if (px < 0 || py < 0 || px >= width || py >= height) continue;
      const off = (px - x) * nx + (py - y) * ny;
      const amount = firm * Math.exp(-off * off * narrow);
      const at = py * width + px;
      marks[at] = marks[at]! + (1 - marks[at]!) * amount * 0.8;
    }
  }
}
