import { hex, mixed } from '../../rgb.ts';
import { inksOf, stirred } from './flow.ts';
import { cut, type Form } from './sheet.ts';

/** A few large soft shapes of cut paper that overlap. */
export const cutOuts: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  const inks = inksOf(scheme);
  const pale = inks.map((colour) => mixed(colour, scheme.ground, 0.62));
  stirred(sheet, pale as unknown as typeof inks, 0.4, 0.3);
  const count = random.integer(7, 10);
  for (let i = 0; i < count; i++) {
    const size = random.between(90, 300) * (1 - (0.5 * i) / count);
    const x = random.between(0.12, 0.88) * width;
    const y = random.between(0.12, 0.88) * height;
    const colour = hex(random.pick([...scheme.accents, scheme.ink]));
    const turn = random.between(0, 180);
    const forms = [
      `<circle r="${size * 0.6}"/>`,
      `<path d="M${-size} 0a${size} ${size} 0 0 1 ${2 * size} 0z"/>`,
      `<rect x="${-size * 0.9}" y="${-size * 0.16}" width="${size * 1.8}" height="${size * 0.32}" rx="${size * 0.16}"/>`,
      `<path fill-rule="evenodd" d="M${-size * 0.7} 0a${size * 0.7} ${size * 0.7} 0 1 0 ${size * 1.4} 0a${size * 0.7} ${size * 0.7} 0 1 0 ${-size * 1.4} 0zm${size * 0.32} 0a${size * 0.38} ${size * 0.38} 0 1 1 ${size * 0.76} 0a${size * 0.38} ${size * 0.38} 0 1 1 ${-size * 0.76} 0z"/>`,
      `<path stroke-linejoin="round" stroke="${colour}" stroke-width="${size * 0.16}" d="M0 ${-size * 0.6}L${size * 0.6} ${size * 0.45}H${-size * 0.6}z"/>`,
    ];
    const markup = `<g fill="${colour}" transform="translate(${x} ${y}) rotate(${turn})">${random.pick(forms)}</g>`;
    cut(sheet, markup, size * 0.9, 0.8);
  }
};
