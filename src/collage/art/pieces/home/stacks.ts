import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** Coins in columns of different heights, the nearest in front. */
const coinStack = painted({
  id: 'coin-stack',
  names: ['coin stack', 'coin pile', 'coin tower'],
  metres: 0.12,
  colour: material.gold,
  draw(s, { colour, random }) {
    const columns = [
      { x: -58, y: -22, count: 7 },
      { x: 60, y: -20, count: 4 },
      { x: 2, y: 0, count: 11 },
      { x: 108, y: 2, count: 2 },
      { x: -108, y: 4, count: 1 },
    ];
    for (const { x, y, count } of columns) {
      s.layer(1, 0.15);
      for (let n = 0; n < count; n++) {
        const [left, top] = [x + random.between(-3, 3), y - n * 14];
        s.path(
          `M${left - 46} ${top - 14}V${top}A46 13 0 0 0 ${left + 46} ${top}V${top - 14}Z`,
          s.fade([shade(colour, -0.2), shade(colour, 0.42), colour, shade(colour, -0.45)], 0),
        );
        s.oval(left, top - 14, 46, 13, s.fade([shade(colour, 0.5), shade(colour, 0.12)]));
        s.oval(left, top - 14, 35, 9, 'none', { stroke: shade(colour, -0.22), width: 2.4 });
      }
    }
    return { foot: { x: 0, y: 10 } };
  },
});

/** Plates and bowls piled up after a meal. */
const dishStack = painted({
  id: 'dish-stack',
  names: ['dish pile', 'dish stack', 'plate stack', 'plate pile', 'bowl stack', 'dirty dish'],
  metres: 0.3,
  colour: '#f5f3ec',
  colour2: '#4a86b8',
  draw(s, { colour, colour2, random }) {
    for (let n = 0; n < 7; n++) {
      const [x, y, r] = [random.between(-7, 7), -n * 17, 118 - 2 * n];
      s.layer(1, 0.2);
      s.path(
        `M${x - r} ${y - 16}C${x - 0.7 * r} ${y + 12} ${x + 0.7 * r} ${y + 12} ${x + r} ${y - 16}Z`,
        s.fade([shade(colour, -0.28), shade(colour, 0.05), shade(colour, -0.4)], 0),
      );
      s.oval(x, y - 16, r, 17, s.fade([shade(colour, -0.06), shade(colour, 0.2)]));
      s.oval(x, y - 16, r - 9, 14, 'none', { stroke: colour2, width: 3 });
    }
    s.layer(1, 0.3);
    const side = s.fade([shade(colour2, -0.1), shade(colour2, 0.35), shade(colour2, -0.35)], 0);
    s.path('M-72 -178C-66 -132 -40 -118 -6 -118C28 -118 54 -132 60 -178Z', side);
    s.oval(-6, -178, 66, 12, s.fade([shade(colour2, -0.35), shade(colour2, 0.2)]));
    s.line('M20 -184L84 -226', material.steel, 8);
    s.oval(92, -232, 20, 11, s.fade([shade(material.steel, 0.4), shade(material.steel, -0.2)]));
    return { foot: { x: 0, y: 4 } };
  },
});

/** Things that are known by being piled up. */
export const stacks = [coinStack, dishStack];
