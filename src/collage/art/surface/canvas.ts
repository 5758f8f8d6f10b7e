import type { Random } from '../../../numerics/random.ts';
import { seededRandom } from '../../../numerics/random.ts';

/** What a texture is drawn on: the box of a whole figure, and its measure. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** The unit of textures: a fortieth of the mean of width and height. */
  readonly unit: number;
  readonly random: Random;
}

/** A canvas of a figure's size; its stream depends on `seed` alone. */
export function canvasOf(width: number, height: number, seed: number): Canvas {
  return { width, height, unit: (width + height) / 80, random: seededRandom(seed) };
}

/** Two decimals are finer than a pixel. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A rectangle over all of the canvas. */
export function filled({ width, height }: Canvas, paint: string): string {
  return `<rect width="${n(width)}" height="${n(height)}" fill="${paint}"/>`;
}

/** Points of a grid that covers the canvas, odd rows half a step aside. */
export function* lattice(
  { width, height }: Canvas,
  across: number,
  down: number,
): Generator<{
  readonly x: number;
  readonly y: number;
  readonly row: number;
  readonly column: number;
}> {
  const rows = Math.ceil(height / down) + 1;
  const columns = Math.ceil(width / across) + 1;
  for (let row = 0; row < rows; row++) {
    for (let column = -1; column < columns; column++) {
      yield { x: (column + (row % 2) * 0.5) * across, y: row * down, row, column };
    }
  }
}

/** A grey for a shading texture: −1 black, 0 no change, 1 white. */
export function grey(change: number): string {
  const level = Math.max(0, Math.min(255, Math.round(128 + 127 * change)));
  return `#${level.toString(16).padStart(2, '0').repeat(3)}`;
}
