import { clamp01 } from '../../../numerics/interpolate.ts';
import type { Random } from '../../../numerics/random.ts';
import { pixelsOf, type Planes, planesOf } from '../craft/planes.ts';
import { shrunkTo } from '../craft/resample.ts';
import { vivid } from '../craft/tone.ts';
import type { Style } from '../style.ts';

interface Layer {
  /** Radius of a dot as a share of the shorter edge. */
  readonly radius: number;
  /** Dots for each that would fit side by side. */
  readonly density: number;
  /** Only where the canvas differs from the picture by more than this. */
  readonly tolerance: number;
}

const LAYERS: readonly Layer[] = [
  { radius: 0.0082, density: 2.6, tolerance: -1 },
  { radius: 0.0054, density: 1.5, tolerance: 0.1 },
  { radius: 0.0034, density: 1.4, tolerance: 0.2 },
];
const CANVAS = { r: 0.93, g: 0.9, b: 0.82 };

/** Dots of unmixed colour that the eye puts together: each strays from its place's hue. */
export const pointillism: Style = {
  title: 'a pointillist painting',
  least: 512,
  paint: (picture, { arena, unit, random, stage, show }) => {
    const subject = planesOf(picture, arena);
    vivid(subject, 1.35);
    const { width, height } = subject;
    const canvas: Planes = {
      width,
      height,
      r: arena.floats(width * height).fill(CANVAS.r),
      g: arena.floats(width * height).fill(CANVAS.g),
      b: arena.floats(width * height).fill(CANVAS.b),
    };
    for (const [i, { radius, density, tolerance }] of LAYERS.entries()) {
      const size = Math.max(1.1, radius * unit);
      const seen = shrunkTo(subject, unit / (1.2 * size), arena);
      const scale = seen.width / width;
      const count = (density * width * height) / (Math.PI * size * size);
      for (let n = 0; n < count; n++) {
        const x = random.next() * width;
        const y = random.next() * height;
        const j = Math.min(seen.height - 1, Math.floor(y * scale));
        const from = j * seen.width + Math.min(seen.width - 1, Math.floor(x * scale));
        const at = Math.floor(y) * width + Math.floor(x);
        const apart =
          Math.abs(canvas.r[at]! - seen.r[from]!) +
          Math.abs(canvas.g[at]! - seen.g[from]!) +
          Math.abs(canvas.b[at]! - seen.b[from]!);
        if (apart <= tolerance) continue;
        dot(canvas, x, y, size * random.between(0.75, 1.15), strayed(seen, from, random));
      }
      stage((i + 1) / LAYERS.length);
      show?.((i + 1) / LAYERS.length, () => canvas);
    }
    return pixelsOf(canvas);
  },
};

type Colour = readonly [r: number, g: number, b: number];

/** A purer colour beside the one that is meant: warmer or cooler, now and then its opposite. */
function strayed({ r, g, b }: Planes, at: number, random: Random): Colour {
  const light = random.between(-0.07, 0.09);
  const warm = 0.13 * random.normal();
  const opposite = random.chance(0.045);
  const grey = 0.3 * r[at]! + 0.59 * g[at]! + 0.11 * b[at]!;
  const turned = (value: number): number => (opposite ? 2 * grey - value : value) + light;
  return [turned(r[at]!) + warm, turned(g[at]!) + 0.25 * warm, turned(b[at]!) - warm];
}

/** A round dab with a soft rim, lit a little from the upper left. */
function dot(canvas: Planes, x: number, y: number, radius: number, [r, g, b]: Colour): void {
  const { width, height } = canvas;
  const reach = radius + 0.5;
  const left = Math.max(0, Math.floor(x - reach));
  const right = Math.min(width - 1, Math.ceil(x + reach));
  const bottom = Math.min(height - 1, Math.ceil(y + reach));
  for (let py = Math.max(0, Math.floor(y - reach)); py <= bottom; py++) {
    for (let px = left; px <= right; px++) {
      const dx = px + 0.5 - x;
      const dy = py + 0.5 - y;
      const cover = 0.94 * clamp01(reach - Math.sqrt(dx * dx + dy * dy));
      if (cover === 0) continue;
      const light = 1 - (0.07 * (dx + dy)) / radius;
      const at = py * width + px;
      canvas.r[at] = canvas.r[at]! + (r * light - canvas.r[at]!) * cover;
      canvas.g[at] = canvas.g[at]! + (g * light - canvas.g[at]!) * cover;
      canvas.b[at] = canvas.b[at]! + (b * light - canvas.b[at]!) * cover;
    }
  }
}
