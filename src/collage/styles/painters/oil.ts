import type { Random } from '../../../numerics/random.ts';
import { drawStroke, makeBrushes, type Paint, type StrokePath } from '../craft/brush.ts';
import { flowOf, type Flow } from '../craft/flow.ts';
import { lightRelief } from '../craft/lit-relief.ts';
import { pixelsOf, planesOf, type Planes } from '../craft/planes.ts';
import { shrunkTo } from '../craft/resample.ts';
import { vivid } from '../craft/tone.ts';
import type { Easel, Style } from '../style.ts';

interface Layer {
  /** Half the brush's width as a share of the shorter edge. */
  readonly radius: number;
  /** How far the canvas may differ from the picture before it is painted over. */
  readonly tolerance: number;
  /** Longest stroke, in radii. */
  readonly longest: number;
}

/** From the broad brush to the fine one (Hertzmann 1998). */
const layers: readonly Layer[] = [
  { radius: 0.026, tolerance: -1, longest: 7 },
  { radius: 0.0125, tolerance: 0.045, longest: 8 },
  { radius: 0.0062, tolerance: 0.07, longest: 9 },
  { radius: 0.0032, tolerance: 0.075, longest: 9 },
  { radius: 0.0019, tolerance: 0.085, longest: 7 },
];

/** A finer brush than this, in pixels, would only copy the picture. */
const FINEST = 1.1;
/** The warm ground that shows where no paint lies. */
const GROUND = { r: 0.42, g: 0.27, b: 0.16 };

/** Curved strokes of ever finer brushes, each bristle leaving its ridge, lit from the side. */
export const oil: Style = { title: 'an oil painting', least: 512, paint };

function paint(picture: Parameters<Style['paint']>[0], easel: Easel): ReturnType<Style['paint']> {
  const { arena, unit } = easel;
  const subject = planesOf(picture, arena);
  vivid(subject, 1.14);
  const canvas: Paint = {
    ...subject,
    r: arena.floats(subject.r.length).fill(GROUND.r),
    g: arena.floats(subject.r.length).fill(GROUND.g),
    b: arena.floats(subject.r.length).fill(GROUND.b),
    thickness: arena.zeros(subject.r.length),
  };
  const small = shrunkTo(subject, 384, arena);
  const spread = Math.min(small.width, small.height) * 0.009;
  const flow = flowOf(small, { spread, drift: easel.random.next() }, arena);
  easel.stage(0.15);
  for (const [i, layer] of layers.entries()) {
    if (i > 1 && layer.radius * unit < FINEST && layers[i - 1]!.radius * unit <= FINEST) break;
    arena.scoped(() => paintLayer(canvas, subject, flow, layer, easel));
    easel.stage(0.15 + 0.16 * (i + 1));
  }
  lightRelief(canvas, canvas.thickness, { depth: 0.34, gloss: 0.5 });
  return pixelsOf(canvas);
}

function paintLayer(
  canvas: Paint,
  subject: Planes,
  flow: Flow,
  layer: Layer,
  { arena, unit, random }: Easel,
): void {
  const radius = Math.max(FINEST, layer.radius * unit);
  // A brush sees no more than a third of its width.
  const reference = shrunkTo(subject, Math.ceil(unit / Math.max(1, radius / 3)), arena);
  const scale = reference.width / subject.width;
  const brushes = makeBrushes(random);
  const path: StrokePath = { x: new Float32Array(16), y: new Float32Array(16), length: 0 };
  const colour = { r: 0, g: 0, b: 0 };
  const thick = Math.min(3.2, 0.6 + radius * 0.16);
  for (const start of placesOf(canvas, reference, radius, layer.tolerance, random)) {
    const x = start % subject.width;
    const y = Math.floor(start / subject.width);
    const at = pixelAt(reference, x * scale, y * scale);
    const tone = (random.next() - 0.5) * 0.07;
    colour.r = reference.r[at]! + tone + (random.next() - 0.5) * 0.03;
    colour.g = reference.g[at]! + tone + (random.next() - 0.5) * 0.03;
    colour.b = reference.b[at]! + tone + (random.next() - 0.5) * 0.03;
    follow(path, x, y, radius, layer.longest, canvas, reference, flow, at, random);
    drawStroke(canvas, random.pick(brushes), path, radius, thick, colour);
  }
}

/** Where strokes start, shuffled: in each square of the brush's size the pixel that differs most. */
function placesOf(
  canvas: Paint,
  reference: Planes,
  radius: number,
  tolerance: number,
  random: Random,
): Int32Array {
  const { width, height } = canvas;
  const scale = reference.width / width;
  const pitch = Math.max(1.5, radius);
  const samples = Math.min(4, Math.max(2, Math.round(pitch)));
  const places: number[] = [];
  for (let top = 0; top < height; top += pitch) {
    for (let left = 0; left < width; left += pitch) {
      let worst = -1;
      let place = 0;
      let sum = 0;
      for (let j = 0; j < samples; j++) {
        const y = Math.min(height - 1, Math.floor(top + ((j + 0.5) * pitch) / samples));
        for (let i = 0; i < samples; i++) {
          const x = Math.min(width - 1, Math.floor(left + ((i + 0.5) * pitch) / samples));
          const to = pixelAt(reference, x * scale, y * scale);
          const at = y * width + x;
          const difference =
            Math.abs(canvas.r[at]! - reference.r[to]!) +
            Math.abs(canvas.g[at]! - reference.g[to]!) +
            Math.abs(canvas.b[at]! - reference.b[to]!);
          sum += difference;
          if (difference > worst) {
            worst = difference;
            place = at;
          }
        }
      }
      if (sum / (3 * samples * samples) > tolerance) places.push(place);
    }
  }
  const shuffled = Int32Array.from(places);
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = random.integer(0, i);
    const other = shuffled[j]!;
    shuffled[j] = shuffled[i]!;
    shuffled[i] = other;
  }
  return shuffled;
}

/** Walks along the flow until the picture suits the canvas better than the stroke's colour. */
function follow(
  path: StrokePath,
  startX: number,
  startY: number,
  radius: number,
  longest: number,
  canvas: Paint,
  reference: Planes,
  flow: Flow,
  origin: number,
  random: Random,
): void {
  const scale = reference.width / canvas.width;
  const flowScale = flow.width / canvas.width;
  let x = startX;
  let y = startY;
  let sense = random.chance(0.5) ? 1 : -1;
  let lastX = 0;
  let lastY = 0;
  path.length = 0;
  for (let step = 0; step <= longest; step++) {
    path.x[path.length] = x;
    path.y[path.length] = y;
    path.length++;
    if (x < 0 || y < 0 || x >= canvas.width || y >= canvas.height) break;
    if (step > 2) {
      const to = pixelAt(reference, x * scale, y * scale);
      const at = Math.floor(y) * canvas.width + Math.floor(x);
      const fromStroke =
        Math.abs(reference.r[to]! - reference.r[origin]!) +
        Math.abs(reference.g[to]! - reference.g[origin]!) +
        Math.abs(reference.b[to]! - reference.b[origin]!);
      const fromCanvas =
        Math.abs(reference.r[to]! - canvas.r[at]!) +
        Math.abs(reference.g[to]! - canvas.g[at]!) +
        Math.abs(reference.b[to]! - canvas.b[at]!);
      if (fromStroke > fromCanvas && fromStroke > 0.06) break;
    }
    const at = pixelAt(flow, x * flowScale, y * flowScale);
    let dx = flow.x[at]! * sense;
    let dy = flow.y[at]! * sense;
    if (step > 0 && dx * lastX + dy * lastY < 0) {
      sense = -sense;
      dx = -dx;
      dy = -dy;
    }
    // Half of the last direction stays: a hand does not turn at once.
    dx = 0.5 * dx + 0.5 * lastX;
    dy = 0.5 * dy + 0.5 * lastY;
    const length = Math.hypot(dx, dy) || 1;
    lastX = dx / length;
    lastY = dy / length;
    x += lastX * radius;
    y += lastY * radius;
  }
  if (path.length < 2) {
    path.x[1] = startX + radius;
    path.y[1] = startY;
    path.length = 2;
  }
}

function pixelAt(size: { width: number; height: number }, x: number, y: number): number {
  const i = Math.min(size.width - 1, Math.max(0, Math.floor(x)));
  const j = Math.min(size.height - 1, Math.max(0, Math.floor(y)));
  return j * size.width + i;
}
