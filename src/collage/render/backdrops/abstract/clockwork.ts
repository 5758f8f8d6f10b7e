import { hex } from '../../rgb.ts';
import { cut, disc, drawn, type Form, ground, raised } from './sheet.ts';

/** Broken rings around one middle, each turned by its own hour, with a hand and falling minutes. */
export const clockwork: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  ground(sheet);
  const [x, y] = [width * random.between(0.44, 0.56), height * random.between(0.44, 0.56)];
  const reach = 0.46 * Math.min(1000, Math.max(width, height));
  const pointAt = (radius: number, angle: number): string =>
    `${(x + radius * Math.sin(angle)).toFixed(1)} ${(y - radius * Math.cos(angle)).toFixed(1)}`;
  const ticks = Array.from({ length: 60 }, (_, k) => {
    const angle = (k / 30) * Math.PI;
    const hour = k % 5 === 0;
    const wide = hour ? 7 : 3;
    return `<path d="M${pointAt(reach * (hour ? 0.9 : 0.94), angle)}L${pointAt(reach, angle)}" stroke-width="${wide}"/>`;
  });
  const light = scheme.dark ? scheme.accents[3] : scheme.ink;
  drawn(sheet, `<g stroke="${hex(light)}" stroke-linecap="round">${ticks.join('')}</g>`);
  const rings = random.integer(5, 6);
  for (let n = 0; n < rings; n++) {
    const radius = reach * (0.82 - (0.66 * n) / rings);
    const wide = (reach * 0.66) / rings - 9;
    const from = random.between(0, 2 * Math.PI);
    const share = random.between(0.45, 0.93) * 2 * Math.PI;
    const arc = `M${pointAt(radius, from)}A${radius} ${radius} 0 ${share > Math.PI ? 1 : 0} 1 ${pointAt(radius, from + share)}`;
    const colour = hex(scheme.accents[n % 4]!);
    cut(
      sheet,
      `<path d="${arc}" fill="none" stroke="${colour}" stroke-width="${wide}" stroke-linecap="round"/>`,
      wide * 2.4,
      0.75,
    );
  }
  const hours = random.between(0, 2 * Math.PI);
  const hands = [
    { length: 0.52, wide: 17, angle: hours },
    { length: 0.8, wide: 9, angle: hours * 12 },
  ].map(
    ({ length, wide, angle }) =>
      `<path d="M${pointAt(-0.08 * reach, angle)}L${pointAt(length * reach, angle)}" stroke-width="${wide}"/>`,
  );
  const dark = scheme.dark ? scheme.ground : scheme.ink;
  cut(
    sheet,
    `<g stroke="${hex(scheme.dark ? light : dark)}" stroke-linecap="round">${hands.join('')}</g>`,
    30,
    0.6,
  );
  raised(sheet, disc(x, y, 19, scheme.accents[0]), 40, 0.9);
};
