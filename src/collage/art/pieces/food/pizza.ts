import type { Random } from '../../../../numerics/random.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { plumpOf } from '../surfaces.ts';

/** How much flatter than seen from above: a dish on a table before the viewer. */
const TILT = 0.5;
const CRUST = 200;
const CHEESE = 168;

/** A whole pizza on its board, cut into eight. */
export const pizza = painted({
  id: 'pizza',
  names: ['pizza', 'whole pizza', 'pizza pie', 'pepperoni pizza', 'margherita'],
  metres: 0.33,
  bearing: 'lies',
  colour: '#f2b63c',
  draw(s, { colour, random }) {
    disc(s, 232, 26, s.fade(['#a8703c', '#7c4c24']));
    disc(s, 232, 12, s.fade(['#c98f54', '#a86f3a']));
    s.layer(1, 0.4);
    disc(s, CRUST, 0, s.glow(['#eeb265', '#d88f3e', '#a85d20'], 0.5, 0.4, 0.6));
    scorched(s, random);
    disc(s, CHEESE + 8, -6, '#b9361f');
    s.layer(0.9, 0.2);
    disc(s, CHEESE, -7, s.glow([shade(colour, 0.42), colour, shade(colour, -0.2)], 0.42, 0.35));
    for (let i = 0; i < 26; i++) {
      const [x, y] = spot(i * 2.4, CHEESE * Math.sqrt((i + 1) / 28));
      const size = random.between(9, 22);
      s.oval(x, y, size, size * TILT, shade(colour, random.between(0.2, 0.6)), { opacity: 0.6 });
    }
    const cuts = [0, 45, 90, 135].map((degrees) => {
      const angle = ((degrees + 11) * Math.PI) / 180;
      const [x, y] = spot(angle, CRUST - 8);
      return `M${x} ${y}L${-x} ${-14 - y}`;
    });
    s.line(cuts.join(''), shade(colour, -0.42), 3.4, { opacity: 0.8 });
    s.layer(1, 0.4);
    for (const [count, reach] of [
      [8, 122],
      [4, 54],
    ] as const) {
      for (let i = 0; i < count; i++) {
        const angle = ((i + 0.5) * 2 * Math.PI) / count + random.between(-0.1, 0.1);
        pepperoni(s, ...spot(angle + 0.19, reach + random.between(-8, 8)));
      }
    }
    for (let i = 0; i < 5; i++) {
      const [x, y] = spot(i * 1.26 + 0.4, random.between(20, 100));
      s.placed({ x, y, turn: random.between(-70, 70) }, () => leaf(s));
    }
    return { anchors: { top: [0, -16, 250] }, foot: { x: 0, y: 108 } };
  },
});

/** A point of the pizza, `reach` from its middle. */
function spot(angle: number, reach: number): [x: number, y: number] {
  return [Math.cos(angle) * reach, Math.sin(angle) * reach * TILT - 7];
}

function disc(s: Sketch, radius: number, y: number, paint: string): void {
  s.oval(0, y, radius, radius * TILT, paint);
}

/** Blisters of the oven around the rim. */
function scorched(s: Sketch, random: Random): void {
  for (let i = 0; i < 22; i++) {
    const [x, y] = spot((i / 22) * 2 * Math.PI + random.between(-0.1, 0.1), CRUST - 14);
    const size = random.between(5, 12);
    s.oval(x, y + 5, size, size * TILT, '#8a4a1c', { opacity: 0.45 });
  }
}

function pepperoni(s: Sketch, x: number, y: number): void {
  s.oval(x, y + 3, 27, 27 * TILT, '#7e1d12');
  s.oval(x, y, 26, 26 * TILT, plumpOf(s, '#c63a24'));
  for (const [dx, dy] of [
    [-9, -2],
    [6, -5],
    [10, 3],
    [-3, 5],
  ] as const)
    s.oval(x + dx, y + dy, 3.4, 1.9, '#ec8a66', { opacity: 0.8 });
}

function leaf(s: Sketch): void {
  s.path('M-20 0C-12 -11 8 -12 20 0C8 9 -12 9 -20 0Z', s.fade(['#63b446', '#2f7a2a']));
  s.line('M-16 0H15', '#c6e6a0', 1.8, { opacity: 0.8 });
}
