import { hex, mixed } from '../../rgb.ts';
import { cut, disc, type Form, ground } from './sheet.ts';

/** Petals in rings around a middle, every ring in its own number and shape. */
export const mandala: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  ground(sheet);
  const [x, y] = [width / 2, height / 2];
  const petals = random.pick([8, 10, 12, 16]);
  const rings = random.integer(6, 8);
  const reach = 0.47 * Math.min(1.1 * Math.min(width, height), Math.max(width, height));
  for (let n = 0; n < rings; n++) {
    const outer = reach * (1 - (0.86 * n) / rings);
    const inner = outer * random.between(0.45, 0.62);
    const count = n % 3 === 2 ? petals * 2 : petals;
    const wide = ((Math.PI * outer) / count) * random.between(0.82, 1.02);
    const middle = (outer + inner) / 2;
    const shape = random.pick([
      `M0 ${-inner}C${wide} ${-middle} ${wide * 0.7} ${-outer * 0.94} 0 ${-outer}C${-wide * 0.7} ${-outer * 0.94} ${-wide} ${-middle} 0 ${-inner}z`,
      `M0 ${-inner}L${wide * 0.72} ${-middle}L0 ${-outer}L${-wide * 0.72} ${-middle}z`,
      `M${-wide * 0.42} ${-inner}V${-middle}A${wide * 0.42} ${outer - middle} 0 0 1 ${wide * 0.42} ${-middle}V${-inner}z`,
      `M0 ${-inner}Q${wide * 1.1} ${-outer} 0 ${-outer}Q${-wide * 1.1} ${-outer} 0 ${-inner}z`,
    ]);
    const colour = scheme.accents[n % 4]!;
    const other = mixed(colour, n % 2 ? scheme.ink : [1, 1, 1], 0.3);
    const shift = n % 2 ? 180 / count : 0;
    const leaves = Array.from(
      { length: count },
      (_, k) =>
        `<path transform="rotate(${(shift + (360 * k) / count).toFixed(2)})" d="${shape}" fill="${hex(k % 2 && n % 3 === 2 ? other : colour)}"/>`,
    );
    const dots = Array.from({ length: count }, (_, k) => {
      const angle = ((shift + (360 * (k + 0.5)) / count) * Math.PI) / 180;
      return disc(Math.sin(angle) * outer, -Math.cos(angle) * outer, wide * 0.16, other);
    });
    const markup = `<g transform="translate(${x} ${y})">${leaves.join('')}${n < 4 ? dots.join('') : ''}</g>`;
    cut(sheet, markup, wide * 1.9, 0.6);
  }
  cut(sheet, disc(x, y, reach * 0.1, scheme.accents[(rings + 1) % 4]!), reach * 0.2, 0.9);
};
