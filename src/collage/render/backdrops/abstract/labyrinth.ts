import { hex } from '../../rgb.ts';
import { cut, disc, drawn, type Form, ground, path, raised } from './sheet.ts';

/** A maze seen from above, with the one way through it and whoever is lost at its start. */
export const labyrinth: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  ground(sheet);
  const cell = random.pick([58, 66, 76]);
  const columns = Math.floor((width - 60) / cell);
  const rows = Math.floor((height - 60) / cell);
  const left = (width - columns * cell) / 2;
  const top = (height - rows * cell) / 2;
  const from = new Int32Array(columns * rows).fill(-1);
  const start = 0;
  from[start] = start;
  const stack = [start];
  // Depth first: long winding ways with few short side ways.
  while (stack.length > 0) {
    const at = stack.at(-1)!;
    const [i, j] = [at % columns, Math.floor(at / columns)];
    const ways = [
      i > 0 ? at - 1 : -1,
      i < columns - 1 ? at + 1 : -1,
      j > 0 ? at - columns : -1,
      j < rows - 1 ? at + columns : -1,
    ].filter((to) => to >= 0 && from[to]! < 0);
    if (ways.length === 0) {
      stack.pop();
      continue;
    }
    const to = random.pick(ways);
    from[to] = at;
    stack.push(to);
  }
  const joined = (a: number, b: number): boolean => from[a] === b || from[b] === a;
  const walls: string[] = [];
  for (let at = 0; at < columns * rows; at++) {
    const [i, j] = [at % columns, Math.floor(at / columns)];
    const [x, y] = [left + i * cell, top + j * cell];
    if (i < columns - 1 && !joined(at, at + 1)) walls.push(`M${x + cell} ${y}v${cell}`);
    if (j < rows - 1 && !joined(at, at + columns)) walls.push(`M${x} ${y + cell}h${cell}`);
  }
  walls.push(`M${left} ${top}h${columns * cell}v${rows * cell}h${-columns * cell}z`);
  const middleOf = (at: number): [number, number] => [
    left + ((at % columns) + 0.5) * cell,
    top + (Math.floor(at / columns) + 0.5) * cell,
  ];
  const way: [number, number][] = [];
  const goal = columns * rows - 1;
  for (let at = goal; at !== start; at = from[at]!) way.push(middleOf(at));
  way.push(middleOf(start));
  const thread = `<path d="${path(way)}" fill="none" stroke="${hex(scheme.accents[1])}" stroke-width="${cell * 0.17}" stroke-linecap="round" stroke-linejoin="round" stroke-dasharray="1 ${cell * 0.36}"/>`;
  drawn(sheet, thread);
  const wall = `<path d="${walls.join('')}" fill="none" stroke="${hex(scheme.accents[0])}" stroke-width="${cell * 0.27}" stroke-linecap="round" stroke-linejoin="round"/>`;
  cut(sheet, wall, cell * 0.9, 0.9);
  const [sx, sy] = middleOf(start);
  const [gx, gy] = middleOf(goal);
  raised(sheet, disc(sx, sy, cell * 0.24, scheme.accents[2]), cell * 0.5, 1);
  raised(sheet, disc(gx, gy, cell * 0.24, scheme.accents[3]), cell * 0.5, 1);
};
