import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A grand piano, its lid up. */
export const piano = painted({
  id: 'grand-piano',
  names: ['piano', 'grand piano'],
  metres: 1.5,
  colour: '#2b2b31',
  draw(s, { colour }) {
    s.layer();
    for (const [x, h] of [
      [-120, 96],
      [108, 96],
      [30, 84],
    ] as const)
      s.path(
        `M${x - 10} -100H${x + 10}L${x + 6} ${h - 100}H${x - 6}Z`,
        s.fade([shade(colour, 0.2), shade(colour, -0.2)], 0),
      );
    s.line('M-40 -96L-34 -14M-22 -96L-28 -14M-44 -14H-18', material.brass, 4);
    s.path(
      'M-128 -150C-110 -250 -20 -300 150 -286C160 -250 150 -200 140 -152Z',
      s.fade([shade(colour, 0.35), shade(colour, 0.02)], 60),
    );
    s.line('M60 -152L40 -250', shade(colour, 0.45), 4);
    s.layer(1, 0.3);
    s.path(
      'M-146 -156H150C158 -150 158 -116 150 -108H-146Z',
      s.fade([shade(colour, 0.25), shade(colour, -0.25)]),
    );
    s.path('M-130 -158C-60 -170 90 -170 146 -158Z', s.fade(['#e0b25a', '#9c6a2c']));
    s.layer(1, 0.3);
    s.path(
      'M-160 -128H-8C-4 -120 -2 -104 -4 -98H-168C-172 -104 -166 -120 -160 -128Z',
      shade(colour, -0.1),
    );
    s.path('M-156 -126H-12L-8 -106H-164Z', '#fbfaf5');
    for (let i = 1; i < 16; i++)
      s.line(`M${-156 + i * 9} -126L${-164 + i * 9.8} -106`, '#b9b7b0', 1);
    for (const i of [1, 2, 4, 5, 6, 8, 9, 11, 12, 13, 15])
      s.path(`M${-158 + i * 9} -126h5l-1 11h-5Z`, '#26262b');
    s.rect(-116, -182, 84, 32, 3, s.fade([shade(colour, 0.3), shade(colour, 0.05)]));
    s.rect(-100, -180, 26, 26, 1, material.paper);
    s.rect(-72, -180, 26, 26, 1, material.paper);
    return { anchors: { top: [60, -158, 120] }, foot: { x: -6, y: -4 } };
  },
});
