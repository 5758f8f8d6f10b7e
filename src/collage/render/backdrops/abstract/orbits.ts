import { hex, mixed } from '../../rgb.ts';
import { along, cut, disc, drawn, type Form, ground, raised } from './sheet.ts';

/** Bodies on their ways around a heavy middle, near ones before it and far ones behind. */
export const orbits: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  ground(sheet);
  const [x, y] = [width / 2, height / 2];
  const dust = Array.from({ length: 130 }, () =>
    disc(
      random.next() * width,
      random.next() * height,
      0.8 + 2.6 * random.next() ** 3,
      mixed(scheme.accents[3], scheme.ground, 0.3),
    ),
  );
  drawn(sheet, dust.join(''));
  const count = random.integer(4, 6);
  const reach = 0.46 * Math.min(1.3 * Math.min(width, height), Math.max(width, height));
  const rings = Array.from({ length: count }, (_, k) => {
    const rx = reach * (0.42 + (0.58 * (k + 1)) / count);
    const angle = (k / count) * Math.PI + random.between(-0.2, 0.2);
    return {
      rx,
      ry: rx * random.between(0.26, 0.42),
      angle,
      at: random.between(0, 2 * Math.PI),
      colour: along(scheme, k / Math.max(1, count - 1)),
    };
  });
  const half = (front: boolean): string =>
    rings
      .map(({ rx, ry, angle, colour }) => {
        const sweep = front ? 0 : 1;
        const turn = (angle * 180) / Math.PI;
        return `<path transform="translate(${x} ${y}) rotate(${turn.toFixed(1)})" d="M${-rx} 0A${rx} ${ry} 0 0 ${sweep} ${rx} 0" fill="none" stroke="${hex(colour)}" stroke-width="7"/>`;
      })
      .join('');
  raised(sheet, half(false), 20, 0.6);
  const core = reach * 0.24;
  cut(sheet, disc(x, y, core, mixed(scheme.accents[1], [1, 1, 1], 0.12)), core * 2.2, 1);
  cut(sheet, half(true), 20, 0.6);
  const bodies = rings.map(({ rx, ry, angle, at, colour }) => {
    const [u, v] = [rx * Math.cos(at), ry * Math.sin(at)];
    const size = random.between(17, 40);
    return disc(
      x + u * Math.cos(angle) - v * Math.sin(angle),
      y + u * Math.sin(angle) + v * Math.cos(angle),
      size,
      mixed(colour, [1, 1, 1], 0.15),
    );
  });
  cut(sheet, bodies.join(''), 60, 1);
};
