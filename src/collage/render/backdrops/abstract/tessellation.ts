import { hex, mixed } from '../../rgb.ts';
import { cut, drawn, filled, type Form } from './sheet.ts';

/** One tile that covers the plane in every direction: cubes, triangles or stars. */
export const tessellation: Form = (sheet) => {
  sheet.random.pick([cubes, triangles, stars])(sheet);
};

const cubes: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  const edge = random.between(62, 92);
  const tall = edge * 1.5;
  const across = edge * Math.sqrt(3);
  const hues = [scheme.accents[0], scheme.accents[1], scheme.accents[2]];
  const sides: string[][] = [[], [], []];
  for (let j = -1; j * tall < height + tall; j++) {
    for (let i = -1; i * across < width + across; i++) {
      const x = (i + (j & 1 ? 0.5 : 0)) * across;
      const y = j * tall;
      const h = across / 2;
      const q = edge / 2;
      const hue = hues[random.chance(0.75) ? (((i + j) % 3) + 3) % 3 : random.integer(0, 2)]!;
      const place = `transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"`;
      const top = mixed(hue, [1, 1, 1], 0.38);
      const right = mixed(hue, scheme.ink, 0.42);
      sides[0]!.push(
        `<path ${place} d="M0 ${-edge}L${h} ${-q}L0 0L${-h} ${-q}z" fill="${hex(top)}"/>`,
      );
      sides[1]!.push(`<path ${place} d="M0 0L${h} ${-q}V${q}L0 ${edge}z" fill="${hex(right)}"/>`);
      sides[2]!.push(`<path ${place} d="M0 0L${-h} ${-q}V${q}L0 ${edge}z" fill="${hex(hue)}"/>`);
    }
  }
  filled(sheet, scheme.ink);
  drawn(sheet, sides.map((side) => side.join('')).join(''));
};

const triangles: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  const edge = random.between(88, 128);
  const tall = (edge * Math.sqrt(3)) / 2;
  const colours = [...scheme.accents, scheme.ground, scheme.deep, scheme.ink];
  const phase = random.between(0, 6.28);
  const up: string[] = [];
  const down: string[] = [];
  for (let j = 0; j * tall < height + tall; j++) {
    for (let i = -1; (i * edge) / 2 < width + edge; i++) {
      const x = (i * edge) / 2 - (j & 1 ? edge / 2 : 0);
      const wave =
        Math.sin(i * 0.55 + phase) + Math.sin(j * 0.8 - phase) + random.between(-0.5, 0.5);
      const colour = colours[Math.min(6, Math.max(0, Math.floor((wave + 2) * 1.75)))]!;
      const d =
        i & 1
          ? `M${x} ${j * tall}h${edge}l${-edge / 2} ${tall}z`
          : `M${x} ${(j + 1) * tall}h${edge}l${-edge / 2} ${-tall}z`;
      (random.chance(0.4) ? up : down).push(`<path d="${d}" fill="${hex(colour)}"/>`);
    }
  }
  filled(sheet, scheme.ground);
  drawn(sheet, down.join(''));
  cut(sheet, up.join(''), edge, 0.4);
};

const stars: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  const edge = 1000 / random.integer(4, 6);
  const [one, other, third] = [scheme.accents[0], scheme.accents[1], scheme.accents[2]];
  const points = (count: number, outer: number, inner: number, turn: number): string =>
    `M${Array.from({ length: 2 * count }, (_, k) => {
      const angle = turn + (k * Math.PI) / count;
      const radius = k % 2 ? inner : outer;
      return `${(radius * Math.sin(angle)).toFixed(1)} ${(-radius * Math.cos(angle)).toFixed(1)}`;
    }).join('L')}z`;
  const layers: string[][] = [[], [], []];
  const columns = Math.ceil(width / edge);
  const rows = Math.ceil(height / edge);
  const [left, top] = [(width - columns * edge) / 2, (height - rows * edge) / 2];
  for (let j = 0; j <= rows; j++) {
    for (let i = 0; i <= columns; i++) {
      const at = (x: number, y: number): string =>
        `transform="translate(${(left + x * edge).toFixed(1)} ${(top + y * edge).toFixed(1)})"`;
      layers[0]!.push(
        `<path ${at(i, j)} d="${points(4, edge * 0.34, edge * 0.2, 0)}" fill="${hex(third)}"/>`,
      );
      layers[1]!.push(
        `<path ${at(i + 0.5, j + 0.5)} d="${points(8, edge * 0.49, edge * 0.34, Math.PI / 8)}" fill="${hex(one)}"/>`,
      );
      layers[2]!.push(
        `<path ${at(i + 0.5, j + 0.5)} d="${points(8, edge * 0.26, edge * 0.15, 0)}" fill="${hex(other)}"/>`,
      );
    }
  }
  filled(sheet, scheme.ground);
  for (const layer of layers) cut(sheet, layer.join(''), edge * 0.5, 0.5);
};
