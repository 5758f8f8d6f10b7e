import { hex, mixed } from '../../rgb.ts';
import type { Rgb } from '../../rgb.ts';
import { cut, drawn, filled, type Form, path } from './sheet.ts';

/** Squares side by side, each with rings around its middle, drawn by a free hand. */
export const rings: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  const edge = 1000 / random.integer(2, 4);
  const columns = Math.max(1, Math.round(width / edge));
  const rows = Math.max(1, Math.round(height / edge));
  const [across, down] = [width / columns, height / rows];
  const colours: readonly Rgb[] = [
    ...scheme.accents,
    scheme.ground,
    scheme.ink,
    mixed(scheme.accents[0], scheme.ground, 0.5),
    mixed(scheme.accents[1], scheme.ink, 0.4),
  ];
  const squares: string[] = [];
  const layers: string[][] = [];
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      let last = random.pick(colours);
      squares.push(
        `<rect x="${i * across}" y="${j * down}" width="${across + 0.5}" height="${down + 0.5}" fill="${hex(last)}"/>`,
      );
      const count = random.integer(4, 5);
      const [x, y] = [(i + 0.5) * across, (j + 0.5) * down];
      for (let n = 0; n < count; n++) {
        const used = last;
        last = random.pick(colours.filter((colour) => colour !== used));
        const radius = 0.47 * Math.min(across, down) * (1 - n / (count + random.between(0, 0.4)));
        const phase = random.between(0, 6.28);
        const points = Array.from({ length: 48 }, (_, k): [number, number] => {
          const angle = (k / 48) * 2 * Math.PI;
          const wobble =
            1 + 0.025 * Math.sin(2 * angle + phase) + 0.018 * Math.sin(3 * angle - phase);
          return [x + radius * wobble * Math.cos(angle), y + radius * wobble * Math.sin(angle)];
        });
        (layers[n] ??= []).push(`<path fill="${hex(last)}" d="${path(points)}z"/>`);
      }
    }
  }
  filled(sheet, scheme.ink);
  drawn(sheet, squares.join(''));
  for (const layer of layers) cut(sheet, layer.join(''), edge * 0.5, 0.5);
};
