import { painted } from '../painted.ts';
import { rounded } from '../path.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

function grain(s: Sketch, x: number, y: number, width: number, colour: string): void {
  s.line(
    `M${x} ${y}C${x + width * 0.3} ${y - 4} ${x + width * 0.6} ${y + 5} ${x + width} ${y}`,
    shade(colour, -0.22),
    1.6,
    { opacity: 0.7 },
  );
}

/** A wooden board on a post. */
export const sign = painted({
  id: 'sign',
  names: [
    'sign',
    'wooden sign',
    'signpost',
    'sign post',
    'signboard',
    'notice board',
    'placard',
    'welcome sign',
  ],
  metres: 1.5,
  colour: '#c08a54',
  draw(s, { colour }) {
    s.layer();
    s.rect(-11, -120, 22, 122, 4, s.fade([shade(colour, 0.02), shade(colour, -0.42)], 0));
    s.layer(1, 0.3);
    const board = rounded(
      [
        [-124, -226],
        [-60, -230],
        [40, -225],
        [126, -229],
        [122, -150],
        [126, -92],
        [20, -88],
        [-80, -92],
        [-126, -88],
        [-121, -160],
      ],
      9,
    );
    s.path(board, s.fade([shade(colour, 0.3), shade(colour, 0.1), shade(colour, -0.16)]));
    s.within(board, () => {
      s.line(
        'M-130 -182C-40 -186 60 -178 130 -182M-130 -136C-60 -132 40 -140 130 -136',
        shade(colour, -0.3),
        3,
      );
      for (const [x, y, w] of [
        [-104, -204, 90],
        [20, -208, 80],
        [-90, -160, 70],
        [30, -156, 76],
        [-100, -112, 100],
        [24, -110, 70],
      ] as const)
        grain(s, x, y, w, colour);
    });
    for (const [x, y] of [
      [-112, -216],
      [112, -216],
      [-112, -102],
      [112, -102],
    ] as const)
      s.oval(x, y, 4, 4, s.glow(['#8b8f96', '#3a3d42']));
    return { anchors: { label: [0, -158, 210] } };
  },
});
