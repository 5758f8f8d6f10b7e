import { flattened } from '../colour/figure-colours.ts';
import type { Figure } from '../figure.ts';
import { uniqueIds } from '../unique-ids.ts';
import { lattice, n } from './canvas.ts';
import type { Canvas } from './canvas.ts';

/** Width of one of the many, in units of the canvas; they overlap like scales. */
const SIZE = 10.5;
const PITCH = 0.68;

/** Many small copies of figures, close together, turned every way, over all of the canvas. */
export function tiled(canvas: Canvas, figures: readonly Figure[]): string {
  const { unit, random } = canvas;
  const size = unit * SIZE;
  const symbols = figures.map(
    (figure, i) => `<g id="tile${i}">${uniqueIds(flattened(figure), `t${i}`)}</g>`,
  );
  const copies = [...lattice(canvas, size * PITCH, size * PITCH * 0.86)].map(({ x, y }) => {
    const i = random.integer(0, figures.length - 1);
    const { width, height } = figures[i]!;
    const scale = (size / Math.max(width, height)) * random.between(0.85, 1.15);
    const [cx, cy] = [
      x + random.between(-0.12, 0.12) * size,
      y + random.between(-0.12, 0.12) * size,
    ];
    return (
      `<use xlink:href="#tile${i}" transform="translate(${n(cx)} ${n(cy)}) ` +
      `rotate(${n(random.between(-180, 180))}) scale(${Math.round(scale * 1e4) / 1e4}) ` +
      `translate(${n(-width / 2)} ${n(-height / 2)})"/>`
    );
  });
  return `<defs>${symbols.join('')}</defs>${copies.join('')}`;
}
