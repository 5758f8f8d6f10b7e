import { hex, mixed } from '../../rgb.ts';
import { cut, disc, filled, type Form, path, raised } from './sheet.ts';

/** Beams that open from a light low in the picture and fill it. */
export const sunburst: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  const x = random.between(0.3, 0.7) * width;
  const y = random.pick([0.5, 0.68, 0.82, 1]) * height;
  const beams = random.integer(11, 17);
  const far = 1.6 * Math.hypot(width, height);
  const turn = random.between(0, Math.PI);
  const light = mixed(scheme.ground, [1, 1, 1], scheme.dark ? 0.08 : 0.3);
  filled(sheet, light);
  const wedges = Array.from({ length: beams }, (_, k) => {
    const from = turn + ((k + random.between(-0.08, 0.08)) / beams) * 2 * Math.PI;
    const to = from + (Math.PI / beams) * random.between(0.8, 1.25);
    const colour = mixed(scheme.accents[k % 3]!, light, 0.12);
    const points: [number, number][] = [
      [x, y],
      [x + far * Math.cos(from), y + far * Math.sin(from)],
      [x + far * Math.cos(to), y + far * Math.sin(to)],
    ];
    return `<path fill="${hex(colour)}" d="${path(points)}z"/>`;
  });
  raised(sheet, wedges.join(''), 160, 0.45);
  const radius = random.between(110, 160);
  const rings = random.integer(2, 4);
  for (let n = 0; n < rings; n++) {
    const colour =
      n === rings - 1 ? scheme.accents[3] : mixed(light, scheme.accents[(n + 1) % 3]!, 0.35);
    cut(sheet, disc(x, y, radius * (1.5 - (0.95 * n) / rings), colour), 190, 0.6);
  }
};
