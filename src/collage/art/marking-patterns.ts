import type { Random } from '../../numerics/random.ts';
import type { Figure, Layer } from './figure.ts';

/** The box in which a pattern is laid, and the circle around the face that it leaves free. */
export interface Field {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly free: { readonly x: number; readonly y: number; readonly radius: number };
}

export function fieldOf(figure: Figure, layer: Layer): Field {
  const [x, y, width, height] = layer.viewBox;
  const { eyes, head } = figure.anchors;
  const face = eyes ?? head;
  const free =
    face === undefined
      ? { x: 0, y: 0, radius: 0 }
      : { x: x + face.x, y: y + face.y, radius: face.width * 0.65 };
  return { x, y, width, height, free };
}

function isFree({ free }: Field, x: number, y: number, reach: number): boolean {
  return Math.hypot(x - free.x, y - free.y) > free.radius + reach;
}

/** Slanting wedges from the back and the belly, broken around the face. */
export function striped(field: Field, colour: string): string {
  const { x, y, width, height } = field;
  const count = Math.max(6, Math.round((width / height) * 8));
  const pitch = width / count;
  const wedges: string[] = [];
  for (let i = 0; i <= count; i++) {
    for (let row = 0; row < 5; row++) {
      const cx = x + (i + (row % 2) * 0.5) * pitch;
      const cy = y + ((row + 0.5) / 5) * height;
      const [w, h] = [pitch * 0.56, height * 0.1];
      if (!isFree(field, cx, cy, h)) continue;
      wedges.push(
        `M${f(cx - w / 2)} ${f(cy - h)}Q${f(cx + w)} ${f(cy)} ${f(cx)} ${f(cy + h)}` +
          `Q${f(cx + w * 0.2)} ${f(cy)} ${f(cx - w / 2)} ${f(cy - h)}Z`,
      );
    }
  }
  return `<path d="${wedges.join('')}" fill="${colour}" fill-opacity=".88"/>`;
}

/** Round blots scattered so that none touches another (best of some random places). */
export function spotted(
  field: Field,
  colour: string,
  random: Random,
  share: number,
  count: number,
): string {
  const size = share * Math.sqrt(field.width * field.height);
  const placed: { x: number; y: number; r: number }[] = [];
  for (let tries = 0; tries < count * 12 && placed.length < count; tries++) {
    const r = size * random.between(0.6, 1.15);
    const x = field.x + random.next() * field.width;
    const y = field.y + random.next() * field.height;
    if (!isFree(field, x, y, r * 0.7)) continue;
    if (placed.some((spot) => Math.hypot(x - spot.x, y - spot.y) < (r + spot.r) * 1.25)) continue;
    placed.push({ x, y, r });
  }
  return placed.map((spot) => blot(spot, colour, random)).join('');
}

function blot(
  { x, y, r }: { x: number; y: number; r: number },
  colour: string,
  random: Random,
): string {
  const corners = Array.from({ length: 7 }, (_, i) => {
    const angle = (i / 7) * 2 * Math.PI;
    const reach = r * random.between(0.78, 1.16);
    return { x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach * 0.9 };
  });
  const middle = (i: number): string => {
    const [a, b] = [corners[i % 7]!, corners[(i + 1) % 7]!];
    return `${f((a.x + b.x) / 2)} ${f((a.y + b.y) / 2)}`;
  };
  const curves = corners.map((_, i) => {
    const next = corners[(i + 1) % 7]!;
    return `Q${f(next.x)} ${f(next.y)} ${middle(i + 1)}`;
  });
  return `<path d="M${middle(0)}${curves.join('')}Z" fill="${colour}" fill-opacity=".9"/>`;
}

function f(value: number): string {
  return String(Math.round(value * 100) / 100);
}
