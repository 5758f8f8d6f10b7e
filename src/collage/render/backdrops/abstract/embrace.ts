import { hex, mixed } from '../../rgb.ts';
import { cut, drawn, type Form, ground, raised, ring } from './sheet.ts';

/** Two great discs that share a part of themselves, ringed like two stones in one pond. */
export const embrace: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  ground(sheet);
  const radius = 0.31 * Math.min(1000, Math.max(width, height) * 0.9);
  const apart = radius * random.between(0.52, 0.66);
  const angle = (height > width ? Math.PI / 2 : 0) + random.between(-0.4, 0.4);
  const [dx, dy] = [apart * Math.cos(angle), apart * Math.sin(angle)];
  const [x, y] = [width / 2, height / 2];
  const [one, other] = [scheme.accents[0], scheme.accents[1]];
  const halo = Array.from({ length: 7 }, (_, k) => {
    const colour = mixed(k % 2 ? one : other, scheme.ground, 0.45 + 0.06 * k);
    const wide = radius * (1.16 + 0.17 * k);
    return ring(x - dx, y - dy, wide, 3.5, colour) + ring(x + dx, y + dy, wide, 3.5, colour);
  });
  drawn(sheet, halo.join(''));
  const circle = (sign: number, colour: string): string =>
    `<circle cx="${x + sign * dx}" cy="${y + sign * dy}" r="${radius}" fill="${colour}"/>`;
  cut(sheet, circle(-1, hex(one)), radius * 0.9, 0.7);
  cut(sheet, circle(1, hex(other)), radius * 0.9, 0.7);
  const half = Math.sqrt(radius * radius - apart * apart);
  const [nx, ny] = [-Math.sin(angle) * half, Math.cos(angle) * half];
  const lens = `M${x + nx} ${y + ny}A${radius} ${radius} 0 0 1 ${x - nx} ${y - ny}A${radius} ${radius} 0 0 1 ${x + nx} ${y + ny}z`;
  const shared = mixed(mixed(one, other, 0.5), scheme.dark ? [1, 1, 1] : scheme.accents[3], 0.55);
  raised(sheet, `<path d="${lens}" fill="${hex(shared)}"/>`, radius * 0.8, 0.8);
  const core = 0.16 * radius;
  cut(
    sheet,
    `<circle cx="${x}" cy="${y}" r="${core}" fill="${hex(scheme.accents[2])}"/>`,
    core * 2,
  );
};
