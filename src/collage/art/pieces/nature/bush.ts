import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { crown } from '../plants/foliage.ts';
import { shade } from '../shades.ts';

export const bush = painted({
  id: 'bush',
  names: ['bush', 'shrub', 'hedge', 'shrubbery'],
  metres: 1.2,
  colour: material.leaf,
  draw(s, { colour, random }) {
    s.layer();
    crown(s, { x: -62, y: -44, rx: 56, ry: 44, colour: shade(colour, -0.1), bumps: 11 }, random);
    crown(s, { x: 64, y: -42, rx: 54, ry: 42, colour: shade(colour, -0.06), bumps: 11 }, random);
    s.layer(1, 0.3);
    crown(s, { x: 0, y: -58, rx: 72, ry: 58, colour, bumps: 13 }, random);
    return { foot: { x: 0, y: -4 } };
  },
});
