import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A lily pad on the water; `flower` puts a lotus on it. */
export const lilyPad = painted({
  id: 'lily-pad',
  names: ['lily pad', 'lilypad', 'water lily', 'water lily pad', 'lotus pad'],
  metres: 0.12,
  bearing: 'floats',
  colour: '#58a846',
  colour2: '#f4a3c4',
  draw(s, { colour, colour2, read }) {
    s.layer(0.8);
    s.path(
      'M0 -4L112 -24C120 20 64 44 0 44C-70 44 -122 22 -122 -2C-122 -28 -66 -46 0 -46C44 -46 80 -40 100 -32Z',
      shade(colour, -0.45),
    );
    s.path(
      'M0 -8L112 -28C120 16 64 38 0 38C-70 38 -122 16 -122 -6C-122 -32 -66 -50 0 -50C44 -50 80 -44 100 -36Z',
      s.fade([shade(colour, 0.22), shade(colour, -0.16)], 60),
    );
    s.line(
      'M0 -8L-104 -8M0 -8L-70 24M0 -8L4 34M0 -8L64 20M0 -8L-60 -36M0 -8L12 -46',
      shade(colour, 0.36),
      2.2,
      { opacity: 0.7 },
    );
    if (read.flag('flower', false)) {
      s.layer(1, 0.4);
      for (const turn of [-66, 66, -40, 40, -18, 18, 0]) {
        s.placed({ x: -20, y: -10, turn }, () =>
          s.path(
            'M0 0C-20 -18 -16 -48 0 -66C16 -48 20 -18 0 0Z',
            s.fade([shade(colour2, 0.05), shade(colour2, 0.5)]),
          ),
        );
      }
      s.oval(-20, -14, 9, 7, material.gold);
    }
    return { anchors: { top: [-10, -8, 170], seat: [-10, -8, 140] }, foot: { x: 0, y: 20 } };
  },
});
