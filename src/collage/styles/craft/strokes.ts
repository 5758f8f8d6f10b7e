import type { Pixels } from '../../../kernel/pixels.ts';
import type { Random } from '../../../numerics/random.ts';
import type { Easel } from '../style.ts';
import { drawStroke, makeBrushes, type Paint, type StrokePath } from './brush.ts';
import { type Flow, flowOf, swirled } from './flow.ts';
import { lightRelief } from './lit-relief.ts';
import { pixelsOf, planesOf, type Planes } from './planes.ts';
import { shrunkTo } from './resample.ts';
import { vivid } from './tone.ts';

export interface StrokeLayer {
  /** Half the brush's width as a share of the shorter edge. */
  readonly radius: number;
  /** How far the canvas may differ from the picture before it is painted over. */
  readonly tolerance: number;
  /** Longest stroke, in radii. */
  readonly longest: number;
}

/** How a painter lays strokes. */
export interface StrokeManner {
  /** From the broad brush to the fine one. */
  readonly layers: readonly StrokeLayer[];
  /** Strength of colour: 1 leaves the picture's. */
  readonly vivid: number;
  /** How far neighbouring strokes differ in lightness, and in each channel. */
  readonly tone: number;
  readonly hue: number;
  /** How far strokes leave the picture's own directions for curls in the air, 0 … 1. */
  readonly swirl: number;
  /** How steeply the paint stands. */
  readonly relief: number;
  /** The primed ground that shows where no paint lies. */
  readonly ground: { readonly r: number; readonly g: number; readonly b: number };
}

/** A finer brush than this, in pixels, would only copy the picture. */
const FINEST = 1.1;

/** Paints a picture in curved strokes of ever finer brushes (Hertzmann 1998), lit from the side. */
export function inStrokes(picture: Pixels, manner: StrokeManner, easel: Easel): Pixels {
  const { arena, unit, random } = easel;
  const { layers, ground } = manner;
  const subject = planesOf(picture, arena);
  vivid(subject, manner.vivid);
  const canvas: Paint = {
    ...subject,
    r: arena.floats(subject.r.length).fill(ground.r),
    g: arena.floats(subject.r.length).fill(ground.g),
    b: arena.floats(subject.r.length).fill(ground.b),
    thickness: arena.zeros(subject.r.length),
  };
  const small = shrunkTo(subject, 384, arena);
  const spread = Math.min(small.width, small.height) * 0.009;
  const flow = flowOf(small, { spread, drift: random.next() }, arena);
  if (manner.swirl > 0) swirled(flow, small, manner.swirl, easel, picture);
  easel.stage(0.15);
  for (const [i, layer] of layers.entries()) {
    if (i > 1 && layer.radius * unit < FINEST && layers[i - 1]!.radius * unit <= FINEST) break;
    arena.scoped(() => paintLayer(canvas, subject, flow, layer, manner, easel));
    const fraction = 0.15 + (0.8 * (i + 1)) / layers.length;
    easel.stage(fraction);
    easel.show?.(fraction, () => litCopy(canvas, manner));
  }
  return pixelsOf(lit(canvas, manner));
}

function lit(canvas: Paint, { relief }: StrokeManner): Paint {
  lightRelief(canvas, canvas.thickness, { depth: relief, gloss: 0.5 });
  return canvas;
}

function litCopy(canvas: Paint, manner: StrokeManner): Paint {
  const [r, g, b] = [canvas.r.slice(), canvas.g.slice(), canvas.b.slice()];
  return lit({ ...canvas, r, g, b }, manner);
}

function paintLayer(
  canvas: Paint,
  subject: Planes,
  flow: Flow,
  layer: StrokeLayer,
  manner: StrokeManner,
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
    const tone = (random.next() - 0.5) * manner.tone;
    colour.r = reference.r[at]! + tone + (random.next() - 0.5) * manner.hue;
    colour.g = reference.g[at]! + tone + (random.next() - 0.5) * manner.hue;
    colour.b = reference.b[at]! + tone + (random.next() - 0.5) * manner.hue;
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
