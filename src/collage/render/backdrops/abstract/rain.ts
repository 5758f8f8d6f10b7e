import { hex, mixed } from '../../rgb.ts';
import { cut, disc, drawn, type Form, ground, raised } from './sheet.ts';

/** Long threads that fall through a dim field on still water, and one thing alone among them. */
export const rain: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  ground(sheet, mixed(scheme.ground, scheme.accents[0], 0.22), scheme.deep);
  const level = height * random.between(0.76, 0.84);
  const lone = width * random.between(0.28, 0.72);
  const far: string[] = [];
  const near: string[] = [];
  const ripples: string[] = [];
  for (let n = 0; n < 150; n++) {
    const x = random.between(-20, width + 20);
    const depth = random.next();
    const end = level - 40 + depth * (height - level + 20);
    const length = height * random.between(0.16, 0.62) * (0.5 + 0.6 * depth);
    const start = end - length - random.next() ** 2 * height * 0.5;
    const wide = 1.5 + 4.5 * depth * random.next();
    const colour = hex(mixed(scheme.accents[n % 4]!, scheme.deep, 0.55 * (1 - depth)));
    const bottom = start + length;
    const thread = `<path fill="${colour}" d="M${x} ${start.toFixed(1)}l${wide / 2} ${length}a${wide / 2} ${wide / 2} 0 0 1 ${-wide} 0z"/>`;
    (depth < 0.6 ? far : near).push(thread);
    if (bottom < level || ripples.length > 26) continue;
    const size = 22 + 60 * depth;
    ripples.push(
      `<ellipse cx="${x}" cy="${bottom}" rx="${size}" ry="${size * 0.2}" fill="none" stroke="${colour}" stroke-width="${1.5 + 2 * depth}"/>`,
    );
  }
  drawn(sheet, far.join(''));
  drawn(sheet, ripples.join(''));
  const size = random.between(46, 66);
  const glow = mixed(scheme.accents[3], [1, 0.86, 0.62], 0.55);
  const mirrored = `<ellipse cx="${lone}" cy="${level + size * 1.5}" rx="${size * 0.85}" ry="${size * 0.34}" fill="${hex(glow)}66"/>`;
  drawn(sheet, mirrored);
  cut(sheet, disc(lone, level - size, size, glow), size * 2, 0.9);
  raised(sheet, near.join(''), 22, 0.5);
};
