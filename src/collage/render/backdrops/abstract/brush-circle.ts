import { hex, mixed } from '../../rgb.ts';
import { drawn, type Form, ground, path, raised } from './sheet.ts';

/** One breath, one stroke: a circle of a broad wet brush that runs dry before it closes. */
export const brushCircle: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  ground(sheet, mixed(scheme.ground, scheme.dark ? scheme.deep : [1, 1, 1], 0.3), scheme.ground);
  const [x, y] = [width / 2 + random.between(-25, 25), height / 2 + random.between(-25, 25)];
  const radius = 300 * random.between(0.94, 1.06);
  const broad = random.between(88, 128);
  const start = random.between(0, 2 * Math.PI);
  const sense = random.chance(0.5) ? 1 : -1;
  const colour = scheme.dark ? mixed(scheme.accents[0], [1, 1, 1], 0.35) : scheme.ink;
  const bristles = 84;
  const lines: string[] = [];
  for (let n = 0; n < bristles; n++) {
    const across = (n / (bristles - 1)) * 2 - 1;
    const end = 5.95 - 1.1 * random.next() ** 2.2 - 0.5 * Math.abs(across) ** 3;
    const lag = 0.1 * across * across + 0.03 * random.next();
    let from = lag;
    // A bristle lifts off more and more often the drier it is.
    while (from < end) {
      const wet = from < 2.6 ? end : from + random.between(0.15, 1.3) * (6.6 - from) * 0.3;
      const to = Math.min(end, wet);
      const points = Array.from(
        { length: Math.max(3, Math.ceil((to - from) * 22)) },
        (_, i, all = Math.max(3, Math.ceil((to - from) * 22))): [number, number] => {
          const t = from + ((to - from) * i) / (all - 1);
          const press = Math.min(1, 0.55 + t * 0.9) * (1 - 0.06 * t);
          const far =
            radius * (1 + 0.035 * Math.sin(t * 1.3 + start)) + across * broad * 0.5 * press;
          const angle = start + sense * t;
          return [x + far * Math.cos(angle), y + far * Math.sin(angle)];
        },
      );
      lines.push(path(points));
      from = to + random.between(0.02, 0.12);
    }
  }
  raised(
    sheet,
    `<path d="${lines.join('')}" fill="none" stroke="${hex(colour)}" stroke-width="${(broad / bristles) * 1.25}" stroke-linecap="round" stroke-linejoin="round"/>`,
    26,
    0.35,
  );
  const flecks = Array.from({ length: 26 }, () => {
    const angle = random.between(0, 2 * Math.PI);
    const far = radius + random.normal() * broad * 0.9;
    return `<circle cx="${x + far * Math.cos(angle)}" cy="${y + far * Math.sin(angle)}" r="${1 + 5 * random.next() ** 3}"/>`;
  });
  drawn(sheet, `<g fill="${hex(colour)}">${flecks.join('')}</g>`);
  const edge = 46;
  const seal = mixed([0.78, 0.16, 0.12], scheme.accents[1], 0.2);
  drawn(
    sheet,
    `<rect x="${width / 2 + 300}" y="${height / 2 + 320}" width="${edge}" height="${edge}" rx="6" fill="${hex(seal)}" transform="rotate(-3 ${width / 2 + 320} ${height / 2 + 340})"/>`,
  );
};
