import { hex, mixed } from '../../rgb.ts';
import { dimGround, inksOf } from './flow.ts';
import { cut, type Form, path } from './sheet.ts';

/** Bands that swing across the picture like a flag in the wind. */
export const ribbons: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  dimGround(sheet);
  const [, middle, bright, accent, other] = inksOf(scheme);
  const start = random.between(0.15, 0.3);
  const phase = random.between(0, 6.28);
  const colours = [accent, bright, other, mixed(accent, bright, 0.5), middle];
  for (let i = 0; i < 6; i++) {
    const base = (start + i * 0.12) * height;
    const thick = random.between(26, 70);
    const upper: [number, number][] = [];
    const lower: [number, number][] = [];
    for (let x = -60; x <= width + 60; x += 14) {
      const u = x / 1000;
      const swing =
        110 * Math.sin(u * 3.1 + phase + i * 0.35) + 45 * Math.sin(u * 7 + phase * 2 + i);
      const wide = thick * (0.55 + 0.45 * Math.sin(u * 4.3 + i * 1.3 + phase));
      upper.push([x, base + swing - wide]);
      lower.unshift([x, base + swing + wide]);
    }
    const band = `<path fill="${hex(colours[i % colours.length]!)}" d="${path([...upper, ...lower])}Z"/>`;
    cut(sheet, band, thick * 3.2, 1);
  }
};
