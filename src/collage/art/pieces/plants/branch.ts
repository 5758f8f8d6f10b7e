import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A twig with leaves, as a perch. */
export const branch = painted({
  id: 'branch',
  names: ['branch', 'tree branch', 'twig', 'tree limb', 'perch'],
  metres: 0.6,
  bearing: 'hangs',
  colour: material.darkWood,
  colour2: material.leaf,
  draw(s, { colour, colour2, random }) {
    s.layer();
    s.path(
      'M-180 12C-110 -2 -40 10 20 -4C80 -18 130 -20 186 -14C130 -8 90 4 30 14C-40 26 -110 24 -180 34Z',
      s.fade([shade(colour, 0.25), shade(colour, -0.35)]),
    );
    s.line(
      'M40 0C70 -20 90 -40 100 -62M-70 8C-50 -14 -44 -36 -46 -56M110 -14C134 -2 150 10 160 26',
      shade(colour, -0.05),
      8,
    );
    s.layer();
    for (const [x, y] of [
      [100, -66],
      [-46, -60],
      [162, 28],
      [186, -16],
      [70, -26],
      [-30, -34],
      [130, -20],
      [120, -46],
      [-64, -40],
    ] as const) {
      for (let k = 0; k < 3; k++) {
        s.placed({ x, y, turn: random.between(0, 360) }, () => {
          s.path(
            'M0 0C-13 -10 -12 -28 0 -38C12 -28 13 -10 0 0Z',
            s.fade([shade(colour2, random.between(0.05, 0.3)), shade(colour2, -0.3)]),
          );
        });
      }
    }
    return { anchors: { top: [-90, 8, 120], seat: [-90, 8, 120] }, foot: { x: 0, y: 16 } };
  },
});
