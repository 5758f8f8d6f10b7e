import { painted } from '../painted.ts';
import { bumpy } from '../plants/foliage.ts';
import { shade } from '../shades.ts';

/** A hole in the ground that spouts steam and water. */
export const geyser = painted({
  id: 'geyser',
  names: ['geyser', 'old faithful', 'water spout'],
  metres: 30,
  colour: '#e9f5fb',
  draw(s, { colour, random }) {
    s.layer(0.5);
    for (const [x, y, r] of [
      [-34, -196, 44],
      [36, -206, 46],
      [0, -232, 52],
      [-22, -156, 36],
      [26, -150, 34],
    ] as const)
      s.path(
        bumpy(x, y, r, r * 0.86, 9, random),
        s.fade([shade(colour, 0.5), shade(colour, -0.08)]),
        { opacity: 0.92 },
      );
    s.path(
      'M-22 0C-14 -60 -30 -120 -40 -170H40C30 -120 14 -60 22 0Z',
      s.fade(['#ffffff', '#cfe8f4', '#a5d4ea'], 0),
    );
    s.line('M-8 -10C-8 -70 -18 -120 -20 -160M8 -10C8 -70 16 -110 20 -150', '#ffffff', 5, {
      opacity: 0.9,
    });
    s.layer();
    s.path(
      'M-96 6C-70 -22 -40 -16 -24 -2C-8 6 8 6 24 -2C40 -16 70 -22 96 6C60 18 -60 18 -96 6Z',
      s.fade(['#c9b08a', '#8a7052']),
    );
    return { foot: { x: 0, y: 8 } };
  },
});
