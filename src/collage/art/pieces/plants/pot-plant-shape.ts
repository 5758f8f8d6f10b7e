import type { Random } from '../../../../numerics/random.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

/** A leafy plant in a pot, 100 units high, its foot at the origin. */
export function potPlant(s: Sketch, random: Random, leaf: string, pot: string): void {
  const leaves = 15;
  const order = Array.from({ length: leaves }, (_, i) => i).sort(
    (a, b) => Math.abs(b - leaves / 2) - Math.abs(a - leaves / 2),
  );
  for (const i of order) {
    const angle = -168 + (156 * i) / (leaves - 1) + random.between(-5, 5);
    const length = random.between(46, 60) * (1 - Math.abs(i - 7) * 0.012);
    leafBlade(s, 0, -40, angle, length, shade(leaf, random.between(-0.25, 0.22)));
  }
  s.path(
    'M-22 -36H22L17 -3C10 1 -10 1 -17 -3Z',
    s.fade([shade(pot, 0.25), pot, shade(pot, -0.38)], 0),
  );
  s.rect(-25, -42, 50, 11, 4, s.fade([shade(pot, 0.32), shade(pot, 0.05), shade(pot, -0.32)], 0));
}

/** One pointed leaf from x, y towards `angle` (degrees), bending down. */
function leafBlade(
  s: Sketch,
  x: number,
  y: number,
  angle: number,
  length: number,
  colour: string,
): void {
  const turn = (angle * Math.PI) / 180;
  const droop = Math.abs(Math.cos(turn)) * length * 0.34;
  const tip = [x + Math.cos(turn) * length, y + Math.sin(turn) * length + droop] as const;
  const mid = [x + Math.cos(turn) * length * 0.55, y + Math.sin(turn) * length * 0.66] as const;
  const wide = length * 0.17;
  const [nx, ny] = [-Math.sin(turn) * wide, Math.cos(turn) * wide];
  s.path(
    `M${x} ${y}Q${mid[0] + nx} ${mid[1] + ny} ${tip[0]} ${tip[1]}Q${mid[0] - nx} ${mid[1] - ny} ${x} ${y}Z`,
    s.fade([shade(colour, 0.22), shade(colour, -0.25)], 60),
  );
  s.line(
    `M${x} ${y}Q${mid[0]} ${mid[1]} ${x + (tip[0] - x) * 0.88} ${y + (tip[1] - y) * 0.88}`,
    shade(colour, 0.4),
    0.9,
    { opacity: 0.7 },
  );
}
