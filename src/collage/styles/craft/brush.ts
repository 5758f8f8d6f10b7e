import type { Random } from '../../../numerics/random.ts';
import type { Planes } from './planes.ts';

/** Bristles told apart across a brush. */
const BRISTLES = 48;
/** Kinds of brush to choose from, so that no two strokes side by side look stamped. */
const KINDS = 12;

/** How a brush lays paint, from its left edge to its right one. */
interface Brush {
  /** How thickly each bristle paints, 0 … 1. */
  readonly load: Float32Array;
  /** Share of the stroke after which each bristle has run dry. */
  readonly reach: Float32Array;
  /** How much lighter or darker each bristle's paint is. */
  readonly tone: Float32Array;
}

/** Wet paint: its colour and how thick it lies, pixels. */
export interface Paint extends Planes {
  readonly thickness: Float32Array;
}

/** The middle of a stroke: points in pixels, `length` of them in use. */
export interface StrokePath {
  readonly x: Float32Array;
  readonly y: Float32Array;
  length: number;
}

export interface StrokeColour {
  r: number;
  g: number;
  b: number;
}

export function makeBrushes(random: Random): readonly Brush[] {
  return Array.from({ length: KINDS }, () => {
    const load = new Float32Array(BRISTLES);
    const reach = new Float32Array(BRISTLES);
    const tone = new Float32Array(BRISTLES);
    let tuft = random.next();
    for (let i = 0; i < BRISTLES; i++) {
      // Bristles stick together in tufts of two to five.
      if (random.chance(0.33)) tuft = random.next();
      const across = (2 * i) / (BRISTLES - 1) - 1;
      const ridge = Math.exp(-(((Math.abs(across) - 0.82) / 0.12) ** 2));
      load[i] = 0.25 + 0.55 * tuft + 0.2 * random.next() + 0.45 * ridge;
      reach[i] = Math.abs(across) > 0.9 ? 0.55 + 0.4 * random.next() : 0.72 + 0.5 * random.next();
      tone[i] = (tuft - 0.5) * 0.09 + (random.next() - 0.5) * 0.03;
    }
    return { load, reach, tone };
  });
}

/**
 * Draws one stroke along a path: round where it starts, running dry bristle by bristle at its end.
 *
 * @param radius half the brush's width, pixels.
 * @param height how thick a full bristle paints, pixels.
 */
export function drawStroke(
  paint: Paint,
  brush: Brush,
  path: StrokePath,
  radius: number,
  height: number,
  colour: StrokeColour,
): void {
  const { width, height: rows, r, g, b, thickness } = paint;
  const last = path.length - 1;
  let total = 0;
  for (let i = 0; i < last; i++) {
    total += Math.hypot(path.x[i + 1]! - path.x[i]!, path.y[i + 1]! - path.y[i]!);
  }
  const stepAcross = Math.min(0.8, radius);
  const halfSteps = Math.ceil(radius / stepAcross);
  let gone = 0;
  for (let i = 0; i < last; i++) {
    const x0 = path.x[i]!;
    const y0 = path.y[i]!;
    const dx = path.x[i + 1]! - x0;
    const dy = path.y[i + 1]! - y0;
    const length = Math.hypot(dx, dy);
    const steps = Math.max(1, Math.ceil(length / 0.8));
    // Normals turn from this piece's to the next one's, which rounds the corners.
    const ahead = Math.min(last, i + 2);
    const ex = i + 1 < last ? path.x[ahead]! - path.x[i + 1]! : dx;
    const ey = i + 1 < last ? path.y[ahead]! - path.y[i + 1]! : dy;
    const nextLength = Math.hypot(ex, ey) || 1;
    for (let s = 0; s < steps; s++) {
      const t = s / steps;
      const along = (gone + t * length) / total;
      const nx = -(dy / length) * (1 - t) - (ey / nextLength) * t;
      const ny = (dx / length) * (1 - t) + (ex / nextLength) * t;
      const fromStart = (gone + t * length) / radius;
      const toEnd = (total - gone - t * length) / radius;
      const round = fromStart < 1 ? Math.sqrt(fromStart * (2 - fromStart)) : 1;
      const tip = toEnd < 0.6 ? 0.55 + 0.75 * toEnd : 1;
      const reach = halfSteps * round * tip;
      const cx = x0 + dx * t;
      const cy = y0 + dy * t;
      for (let k = -halfSteps; k <= halfSteps; k++) {
        if (k > reach || k < -reach) continue;
        const bristle = (((k + halfSteps) * (BRISTLES - 1)) / (2 * halfSteps)) | 0;
        if (along > brush.reach[bristle]!) continue;
        const x = (cx + nx * k * stepAcross + 0.5) | 0;
        const y = (cy + ny * k * stepAcross + 0.5) | 0;
        if (x < 0 || y < 0 || x >= width || y >= rows) continue;
        const at = y * width + x;
        const load = brush.load[bristle]!;
        const cover = load > 0.5 ? 0.92 : 0.5 + 0.84 * load;
        const tone = brush.tone[bristle]!;
        r[at] = r[at]! + (colour.r + tone - r[at]!) * cover;
        g[at] = g[at]! + (colour.g + tone - g[at]!) * cover;
        b[at] = b[at]! + (colour.b + tone - b[at]!) * cover;
        thickness[at] = thickness[at]! * 0.3 + load * height * 0.7;
      }
    }
    gone += length;
  }
}
