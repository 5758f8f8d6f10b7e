import { grey, n } from '../canvas.ts';
import type { Canvas } from '../canvas.ts';
import type { Grain } from './grain.ts';
import { veins } from './marks.ts';

/** Flat faces at random angles: folded paper, cut stones, crumpled foil. */
function facets(canvas: Canvas, size: number, strength: number, seam?: number): string {
  const { unit, random } = canvas;
  const step = unit * size;
  const points = new Map<string, { x: number; y: number }>();
  const at = (column: number, row: number): { x: number; y: number } => {
    const key = `${column} ${row}`;
    let point = points.get(key);
    if (point === undefined) {
      point = {
        x: (column + random.between(-0.32, 0.32)) * step,
        y: (row + random.between(-0.32, 0.32)) * step,
      };
      points.set(key, point);
    }
    return point;
  };
  const faces: string[] = [];
  const face = (corners: readonly { x: number; y: number }[]): void => {
    const tone = grey(random.between(-strength, strength));
    const d = corners.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');
    const edge = seam === undefined ? tone : grey(seam);
    const width = unit * (seam === undefined ? 0.06 : 0.55);
    faces.push(`<path d="${d}Z" fill="${tone}" stroke="${edge}" stroke-width="${n(width)}"/>`);
  };
  for (let row = -1; row * step < canvas.height + step; row++) {
    for (let column = -1; column * step < canvas.width + step; column++) {
      const [a, b] = [at(column, row), at(column + 1, row)];
      const [c, d] = [at(column + 1, row + 1), at(column, row + 1)];
      const split = random.chance(0.5);
      face(split ? [a, b, c] : [a, b, d]);
      face(split ? [a, c, d] : [b, c, d]);
    }
  }
  return faces.join('');
}

export const cut: Grain = (canvas) => facets(canvas, 5, 0.6);

export const frozen: Grain = (canvas) => facets(canvas, 8, 0.3) + veins(canvas, 7, 0.85, 0.14);

export const folded: Grain = (canvas) => facets(canvas, 9, 0.22);

export const crumpled: Grain = (canvas) => facets(canvas, 3.4, 0.75);

/** Panes held by strips of lead. */
export const stained: Grain = (canvas) => facets(canvas, 7, 0.3, -0.85);
