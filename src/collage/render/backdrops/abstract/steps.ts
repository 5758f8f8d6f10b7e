import { hex, mixed } from '../../rgb.ts';
import { cut, disc, type Form, ground } from './sheet.ts';

/** Columns that rise from left to right, and what has come out on top. */
export const steps: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  ground(sheet);
  const columns = Math.round((random.integer(7, 10) * width) / 1000);
  const wide = width / columns;
  const bend = random.between(1.3, 2.4);
  const tops = Array.from({ length: columns }, (_, i) => {
    const share = (i + 0.6) / columns;
    return height * (0.93 - 0.68 * share ** bend) + random.between(-14, 14);
  });
  const [sx, sy] = [width * random.between(0.16, 0.34), height * random.between(0.2, 0.3)];
  cut(sheet, disc(sx, sy, 130, mixed(scheme.accents[1], scheme.ground, 0.5)), 180, 0.4);
  cut(sheet, disc(sx, sy, 84, scheme.accents[1]), 150, 0.7);
  for (const parity of [0, 1]) {
    const markup = tops.map((top, i) => {
      if (i % 2 !== parity) return '';
      const t = columns > 1 ? i / (columns - 1) : 0;
      const colour = mixed(
        mixed(scheme.accents[0], scheme.accents[2], t),
        scheme.ink,
        0.1 * parity,
      );
      return `<path d="M${i * wide - 6} ${height + 60}V${top + wide / 2}a${wide / 2 + 6} ${wide / 2} 0 0 1 ${wide + 12} 0V${height + 60}z" fill="${hex(colour)}"/>`;
    });
    cut(sheet, markup.join(''), wide * 1.2, 0.75);
  }
  const last = tops.length - 1;
  const radius = wide * 0.36;
  cut(
    sheet,
    disc((last + 0.5) * wide, tops[last]! - radius * 0.9, radius, scheme.accents[3]),
    radius * 2,
    0.95,
  );
};
