import { painted } from '../painted.ts';
import { bumpy } from '../plants/foliage.ts';
import { shade } from '../shades.ts';

export const cloud = painted({
  id: 'cloud-puff',
  names: ['cloud', 'white cloud', 'puffy cloud', 'fluffy cloud'],
  metres: 60,
  bearing: 'flies',
  colour: '#ffffff',
  draw(s, { colour, random }) {
    s.layer(0.8);
    const puffs = [
      [-84, -2, 50, 34],
      [88, 0, 52, 32],
      [-40, -32, 56, 48],
      [34, -42, 66, 56],
      [0, 6, 110, 30],
    ] as const;
    for (const [x, y, rx, ry] of puffs)
      s.path(
        bumpy(x, y, rx, ry, 8, random),
        s.fade([shade(colour, 0.3), colour, shade(colour, -0.14)]),
      );
    return { anchors: { top: [0, -70, 120], seat: [0, -56, 110] }, foot: { x: 0, y: 20 } };
  },
});
