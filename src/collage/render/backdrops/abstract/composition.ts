import type { Random } from '../../../../numerics/random.ts';
import { hex, mixed } from '../../rgb.ts';
import type { Rgb } from '../../rgb.ts';
import { cut, disc, drawn, type Form, ground, raised, ring } from './sheet.ts';

/** Circles, lines, arcs, wedges and a chequered board in play around one great disc. */
export const composition: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  ground(sheet);
  const line = scheme.dark ? mixed(scheme.accents[3], [1, 1, 1], 0.4) : scheme.ink;
  const somewhere = (): [number, number] => [
    random.between(0.1, 0.9) * width,
    random.between(0.1, 0.9) * height,
  ];
  const veil = Array.from({ length: 3 }, (_, k) => {
    const [x, y] = somewhere();
    return disc(x, y, random.between(150, 300), mixed(scheme.accents[k]!, scheme.ground, 0.78));
  });
  drawn(sheet, veil.join(''));
  const [gx, gy] = [random.pick([0.3, 0.68]) * width, random.between(0.28, 0.42) * height];
  const great = random.between(120, 165);
  cut(sheet, disc(gx, gy, great * 1.3, mixed(scheme.accents[0], scheme.ground, 0.55)), great, 0.4);
  cut(sheet, disc(gx, gy, great, scheme.ink), great, 0.7);
  cut(sheet, disc(gx, gy, great * 0.52, scheme.accents[1]), great, 0.7);
  const flats: string[] = [];
  for (let n = 0; n < 5; n++) flats.push(wedge(somewhere(), random, scheme.accents[n % 4]!));
  cut(sheet, flats.join(''), 90, 0.55);
  const [bx, by] = somewhere();
  cut(sheet, board(bx, by, random, line, scheme.accents[2]), 50, 0.35);
  const lines: string[] = [];
  for (let n = 0; n < 9; n++) {
    const [x, y] = somewhere();
    const angle = random.between(0, Math.PI);
    const length = random.between(90, 420);
    const [dx, dy] = [Math.cos(angle) * length, Math.sin(angle) * length];
    lines.push(
      `<path d="M${x - dx} ${y - dy}L${x + dx} ${y + dy}" stroke-width="${random.pick([3, 4, 7, 11])}"/>`,
    );
  }
  for (let n = 0; n < 5; n++) {
    const [x, y] = somewhere();
    const r = random.between(40, 150);
    lines.push(
      `<path d="M${x} ${y}a${r} ${r} 0 0 1 ${2 * r} 0" transform="rotate(${random.between(0, 360)} ${x} ${y})" stroke-width="${random.pick([4, 6, 12])}"/>`,
    );
  }
  raised(
    sheet,
    `<g fill="none" stroke="${hex(line)}" stroke-linecap="round">${lines.join('')}</g>`,
    30,
    0.5,
  );
  const beads: string[] = [];
  for (let n = 0; n < 11; n++) {
    const [x, y] = somewhere();
    const radius = 10 + 46 * random.next() ** 2;
    beads.push(disc(x, y, radius, random.pick(scheme.accents)));
    if (random.chance(0.5)) beads.push(ring(x, y, radius * 1.5, 4, line));
  }
  cut(sheet, beads.join(''), 60, 0.8);
};

function wedge([x, y]: readonly [number, number], random: Random, colour: Rgb): string {
  const size = random.between(60, 170);
  const shape = random.pick([
    `M0 ${-size}L${size * 0.62} ${size * 0.6}H${-size * 0.62}z`,
    `M${-size} 0a${size} ${size} 0 0 1 ${2 * size} 0z`,
    `M0 0L${size * 1.5} ${-size * 0.22}V${size * 0.22}z`,
    `M0 0H${size}A${size} ${size} 0 0 1 0 ${size}z`,
  ]);
  return `<path transform="translate(${x} ${y}) rotate(${random.between(0, 360)})" d="${shape}" fill="${hex(colour)}"/>`;
}

function board(x: number, y: number, random: Random, dark: Rgb, light: Rgb): string {
  const edge = random.between(26, 40);
  const squares: string[] = [];
  for (let j = 0; j < 4; j++) {
    for (let i = 0; i < 5; i++) {
      squares.push(
        `<rect x="${i * edge}" y="${j * edge}" width="${edge + 0.4}" height="${edge + 0.4}" fill="${hex((i + j) % 2 ? dark : light)}"/>`,
      );
    }
  }
  return `<g transform="translate(${x} ${y}) rotate(${random.between(-40, 40)}) skewX(${random.between(-18, 18)}) translate(${-2.5 * edge} ${-2 * edge})">${squares.join('')}</g>`;
}
