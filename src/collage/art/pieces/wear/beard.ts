import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A full beard with its moustache, to attach at `mouth`. */
export const beard = painted({
  id: 'long-beard',
  names: ['beard', 'long beard', 'full beard'],
  metres: 0.4,
  bearing: 'hangs',
  extent: 'part',
  colour: '#eceef1',
  draw(s, { colour }) {
    s.layer(1, 0.25);
    s.path(
      'M-46 -26C-44 -8 -26 -4 0 -6C26 -4 44 -8 46 -26C58 10 48 46 30 72C24 92 10 112 -4 124C-8 108 -22 96 -30 72C-48 46 -58 10 -46 -26Z',
      s.fade([shade(colour, 0.1), colour, shade(colour, -0.2)]),
    );
    for (const [x, to] of [
      [-24, -12],
      [-4, -4],
      [18, 6],
    ] as const)
      s.line(`M${x} 22C${x - 6} 50 ${to - 8} 70 ${to} 96`, shade(colour, -0.22), 3, {
        opacity: 0.7,
      });
    s.layer(1, 0.3);
    s.path(
      'M0 -16C-12 -26 -34 -20 -48 -2C-34 6 -12 6 0 -6C12 6 34 6 48 -2C34 -20 12 -26 0 -16Z',
      s.fade([shade(colour, 0.16), shade(colour, -0.1)]),
    );
    return { anchors: { mouth: [0, 0, 34] } };
  },
});
