import { hex, mixed } from '../../rgb.ts';
import { inksOf, stirred } from './flow.ts';
import { cut, disc, type Form, path } from './sheet.ts';

/** Layered hills of colour under a round light, each casting a soft shadow on the one behind. */
export const waves: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  const [dark, middle, bright, accent, other] = inksOf(scheme);
  stirred(
    sheet,
    [mixed(bright, middle, 0.4), mixed(bright, other, 0.5), bright, bright, bright],
    0.25,
    0.2,
  );
  const radius = random.between(60, 130);
  cut(
    sheet,
    disc(random.between(0.25, 0.75) * width, random.between(0.2, 0.34) * height, radius, accent),
    300,
    0.5,
  );
  const layers = 5;
  for (let layer = 0; layer < layers; layer++) {
    const t = layer / (layers - 1);
    const base = (0.42 + 0.46 * t) * height;
    const colour = t < 0.5 ? mixed(other, middle, t * 2) : mixed(middle, dark, t * 2 - 1);
    const swing = random.between(40, 90) * Math.min(1.5, height / 1000);
    const phase = random.between(0, 6.28);
    const pace = random.between(3, 6);
    const crest = Array.from({ length: Math.ceil(width / 12) + 9 }, (_, i): [number, number] => {
      const x = i * 12 - 50;
      const u = x / 1000;
      const y = Math.sin(u * pace + phase) + 0.4 * Math.sin(u * pace * 2.3 + phase * 2);
      return [x, base + swing * y];
    });
    const hill = `<path fill="${hex(colour)}" d="${path(crest)}V${height + 90}H-50Z"/>`;
    cut(sheet, hill, 340, 0.75);
  }
};
