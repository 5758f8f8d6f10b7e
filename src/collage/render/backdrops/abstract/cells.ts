import { hex, mixed } from '../../rgb.ts';
import { cut, type Form, ground, path, raised } from './sheet.ts';

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Round living things that press against each other, each with its core. */
export const cells: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  ground(sheet);
  const placed: Cell[] = [];
  for (let n = 0; n < 2600 && placed.length < 130; n++) {
    const most = n < 80 ? 150 : n < 500 ? 84 : 40;
    const x = random.between(-60, width + 60);
    const y = random.between(-60, height + 60);
    const room = Math.min(
      most,
      ...placed.map((other) => Math.hypot(x - other.x, y - other.y) - other.radius - 7),
    );
    if (room > (n < 500 ? most * 0.55 : 13)) placed.push({ x, y, radius: room });
  }
  const skins: string[] = [];
  const cores: string[] = [];
  for (const { x, y, radius } of placed) {
    const colour = scheme.accents[random.integer(0, 3)]!;
    const phase = random.between(0, 6.28);
    const points = Array.from({ length: 40 }, (_, k): [number, number] => {
      const angle = (k / 40) * 2 * Math.PI;
      const far =
        radius * (1 + 0.035 * Math.sin(2 * angle + phase) + 0.025 * Math.sin(3 * angle - phase));
      return [x + far * Math.cos(angle), y + far * Math.sin(angle)];
    });
    skins.push(`<path d="${path(points)}z" fill="${hex(mixed(colour, scheme.ground, 0.28))}"/>`);
    const aside = radius * 0.22;
    const [cx, cy] = [x + aside * Math.cos(phase), y + aside * Math.sin(phase)];
    cores.push(
      `<circle cx="${cx}" cy="${cy}" r="${radius * 0.46}" fill="${hex(colour)}"/><circle cx="${cx}" cy="${cy}" r="${radius * 0.2}" fill="${hex(mixed(colour, scheme.ink, 0.6))}"/>`,
    );
    if (radius < 40) continue;
    for (let k = 0; k < 7; k++) {
      const angle = phase + 1.2 + k * 0.62;
      const far = radius * random.between(0.66, 0.84);
      cores.push(
        `<circle cx="${x + far * Math.cos(angle)}" cy="${y + far * Math.sin(angle)}" r="${radius * random.between(0.03, 0.075)}" fill="${hex(mixed(colour, scheme.ink, 0.35))}"/>`,
      );
    }
  }
  cut(sheet, skins.join(''), 105, 0.85);
  raised(sheet, cores.join(''), 60, 0.7);
};
