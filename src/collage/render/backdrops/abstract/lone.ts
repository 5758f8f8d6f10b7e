import { mixed, hex } from '../../rgb.ts';
import { cut, drawn, type Form, ground } from './sheet.ts';

/** One small thing in a great emptiness, and its long shadow. */
export const lone: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  const light = mixed(scheme.ground, [1, 1, 1], scheme.dark ? 0.16 : 0.35);
  ground(sheet, light, scheme.deep);
  const level = height * random.between(0.66, 0.76);
  const floor = mixed(scheme.deep, scheme.accents[0], 0.22);
  drawn(
    sheet,
    `<rect x="0" y="${level}" width="${width}" height="${height - level}" fill="${hex(floor)}b0"/>`,
  );
  const left = random.chance(0.5);
  const x = width * (left ? random.between(0.24, 0.36) : random.between(0.64, 0.76));
  const size = random.between(48, 78);
  const y = level + height * 0.06;
  const reach = (left ? 1 : -1) * random.between(330, 560);
  const shade = hex(mixed(floor, scheme.ink, 0.75));
  const long = Array.from({ length: 6 }, (_, k) => {
    const wide = size * (0.3 + 0.05 * k);
    const far = reach * (1 - 0.1 * k);
    return `<path d="M${x} ${y - wide * 0.3}L${x + far} ${y + 36}L${x + far} ${y + 36 + wide}L${x} ${y + wide * 0.3}z" fill="${shade}2c"/>`;
  });
  drawn(sheet, long.join(''));
  const colour = scheme.accents[1];
  const form = random.pick([
    `<circle cx="${x}" cy="${y - size}" r="${size}"/>`,
    `<rect x="${x - size * 0.8}" y="${y - size * 1.6}" width="${size * 1.6}" height="${size * 1.6}" rx="5"/>`,
    `<path d="M${x} ${y - size * 2.5}L${x + size * 0.62} ${y}H${x - size * 0.62}z"/>`,
    `<path d="M${x - size * 0.42} ${y}V${y - size * 2.2}a${size * 0.42} ${size * 0.42} 0 0 1 ${size * 0.84} 0V${y}z"/>`,
  ]);
  cut(sheet, `<g fill="${hex(colour)}">${form}</g>`, size * 2, 0.85);
};
