import type { Random } from '../../../../numerics/random.ts';
import { hex } from '../../rgb.ts';
import type { Rgb } from '../../rgb.ts';
import { cut, type Form, ground, raised } from './sheet.ts';

/** Paint flung and dripped from a stick, one colour over the other, thick enough to catch light. */
export const splatter: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  ground(sheet);
  const colours: readonly Rgb[] = [
    scheme.ink,
    ...scheme.accents,
    scheme.dark ? scheme.accents[0] : scheme.ink,
  ];
  for (const [i, colour] of colours.entries()) {
    const throws = Array.from({ length: random.integer(4, 7) }, () =>
      flung(random, width, height),
    ).join('');
    const spots = Array.from({ length: 60 }, () => {
      const radius = 2 + 20 * random.next() ** 4;
      return `<circle cx="${(random.next() * width).toFixed(1)}" cy="${(random.next() * height).toFixed(1)}" r="${radius.toFixed(1)}"/>`;
    }).join('');
    const markup = `<g fill="${hex(colour)}">${throws}${spots}</g>`;
    if (i % 2 === 0) raised(sheet, markup, 42, 0.9);
    else cut(sheet, markup, 42, 0.9);
  }
};

/** One swing of the arm: a line of paint that thickens where the hand slows, with drops beside it. */
function flung(random: Random, width: number, height: number): string {
  let x = random.between(-0.05, 1.05) * width;
  let y = random.between(-0.05, 1.05) * height;
  let angle = random.between(0, 2 * Math.PI);
  let bend = random.between(-0.06, 0.06);
  const spots: string[] = [];
  const steps = random.integer(120, 240);
  const heavy = random.between(3.5, 10);
  for (let i = 0; i < steps; i++) {
    if (random.chance(0.045)) bend = random.between(-0.13, 0.13);
    angle += bend;
    x += 7 * Math.cos(angle);
    y += 7 * Math.sin(angle);
    const radius = heavy * (0.75 + 0.55 * Math.sin(i * 0.11) + 0.2 * random.normal() * 0.5);
    if (radius <= 0.6) continue;
    spots.push(`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}"/>`);
    if (random.chance(0.09)) {
      const far = random.between(10, 46);
      const aside = angle + (random.chance(0.5) ? 1.57 : -1.57);
      spots.push(
        `<circle cx="${(x + far * Math.cos(aside)).toFixed(1)}" cy="${(y + far * Math.sin(aside)).toFixed(1)}" r="${random.between(1, 6).toFixed(1)}"/>`,
      );
    }
  }
  return spots.join('');
}
