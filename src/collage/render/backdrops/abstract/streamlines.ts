import { lookUp } from '../../../../numerics/noise-tile.ts';
import { smooth } from '../../noise.ts';
import { type Form, along, ground, path, raised, stroke } from './sheet.ts';

/** Strands that all follow one unseen current and never cross. */
export const streamlines: Form = (sheet) => {
  const { view, scheme, random, width, height } = sheet;
  ground(sheet);
  const { levels, bits } = smooth();
  const level = levels[3]!;
  const { drift } = view;
  const swirl = random.between(5, 9);
  const heading = random.between(0, 2 * Math.PI);
  const gap = random.between(17, 24);
  const columns = Math.ceil(width / gap) + 1;
  const taken = new Set<number>();
  const free = (x: number, y: number, own: Set<number>): boolean => {
    const cell = Math.floor(y / gap) * columns + Math.floor(x / gap);
    return !taken.has(cell) || own.has(cell);
  };
  const strands: string[][] = [[], [], []];
  for (let n = 0; n < 900; n++) {
    let x = random.between(-20, width + 20);
    let y = random.between(-20, height + 20);
    const own = new Set<number>();
    const points: [number, number][] = [];
    const sense = random.chance(0.5) ? 1 : -1;
    for (let step = 0; step < 90; step++) {
      if (x < -40 || y < -40 || x > width + 40 || y > height + 40 || !free(x, y, own)) break;
      points.push([x, y]);
      own.add(Math.floor(y / gap) * columns + Math.floor(x / gap));
      const turn = lookUp(level, bits - 3, x * 2.4e-4 + drift.x, y * 2.4e-4 + drift.y) - 0.5;
      const angle = heading + turn * swirl;
      x += 9 * sense * Math.cos(angle);
      y += 9 * sense * Math.sin(angle);
    }
    if (points.length < 7) continue;
    for (const cell of own) taken.add(cell);
    const [sx, sy] = points[0]!;
    const tone = lookUp(level, bits - 3, sx * 3e-4 - drift.y, sy * 3e-4 + drift.x);
    const wide = gap * random.between(0.3, 0.82);
    const colour = along(scheme, (tone - 0.15) / 0.7 + random.between(-0.14, 0.14));
    strands[n % 3]!.push(stroke(path(points), wide, colour));
  }
  raised(sheet, strands.flat().join(''), gap * 3, 0.8);
};
