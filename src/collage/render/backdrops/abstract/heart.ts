import { hex, mixed } from '../../rgb.ts';
import { cut, drawn, disc, type Form, ground, path } from './sheet.ts';

/** Hearts within hearts, each cut a little freer than the last, like the rings of a tree. */
export const heart: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  ground(sheet);
  const confetti = Array.from({ length: 46 }, () => {
    const colour = mixed(random.pick(scheme.accents), scheme.ground, 0.35);
    return disc(random.next() * width, random.next() * height, random.between(2, 11), colour);
  });
  drawn(sheet, confetti.join(''));
  const layers = random.integer(5, 7);
  const reach = 0.45 * Math.min(width, height);
  const tilt = random.between(-0.16, 0.16);
  const [x0, y0] = [width / 2 + random.between(-30, 30), height / 2 + 0.04 * reach];
  for (let n = 0; n < layers; n++) {
    const size = (reach * (layers - n)) / layers / 16.5;
    const lean = tilt + random.between(-0.07, 0.07);
    const phase = random.between(0, 6.28);
    const points = Array.from({ length: 90 }, (_, i): [number, number] => {
      const t = (i / 90) * 2 * Math.PI;
      const free = 1 + 0.022 * Math.sin(3 * t + phase);
      const x = 16 * Math.sin(t) ** 3 * size * free;
      const y =
        -(13 * Math.cos(t) - 5 * Math.cos(2 * t) - 2 * Math.cos(3 * t) - Math.cos(4 * t)) *
        size *
        free;
      return [
        x0 + x * Math.cos(lean) - y * Math.sin(lean),
        y0 + x * Math.sin(lean) + y * Math.cos(lean),
      ];
    });
    const colour = n === layers - 1 ? scheme.accents[3] : scheme.accents[n % 3]!;
    cut(sheet, `<path fill="${hex(colour)}" d="${path(points)}z"/>`, 120, 0.65);
  }
};
