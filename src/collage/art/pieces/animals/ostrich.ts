import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** An ostrich, looking right. */
export const ostrich = painted({
  id: 'ostrich',
  names: ['ostrich', 'emu', 'rhea'],
  metres: 2.3,
  facing: 'right',
  colour: '#33313a',
  colour2: '#e8b9a3',
  draw(s, { colour, colour2, random }) {
    s.layer();
    s.line('M-14 -100L-26 -54L-18 -6', shade(colour2, -0.25), 11);
    s.path('M-32 2C-30 -10 -14 -12 2 -2L4 4H-32Z', shade(colour2, -0.3));
    s.layer();
    s.line('M52 -150C88 -190 54 -250 78 -306', shade(colour2, -0.04), 19);
    s.line('M24 -102L34 -54L22 -4', colour2, 13);
    s.path('M8 4C8 -10 26 -12 48 0L50 6H8Z', s.fade([shade(colour2, 0.05), shade(colour2, -0.25)]));
    s.layer();
    for (let i = 0; i < 9; i++) {
      s.placed({ x: -78, y: -156, turn: -70 + i * 17 + random.between(-5, 5) }, () =>
        s.path('M0 12C-22 0 -50 -10 -58 4C-54 18 -22 22 0 16Z', s.fade(['#ffffff', '#cfcbc6'])),
      );
    }
    s.path(
      'M-86 -150C-84 -196 -30 -214 20 -200C62 -192 78 -162 66 -132C50 -98 -10 -84 -50 -98C-74 -108 -86 -128 -86 -150Z',
      s.fade([shade(colour, 0.25), colour, shade(colour, -0.25)]),
    );
    for (let i = 0; i < 14; i++) {
      const [x, y] = [-66 + (i % 5) * 24, -176 + Math.floor(i / 5) * 24];
      s.path(
        `M${x} ${y}c10 -8 24 -4 28 8c-8 10 -22 10 -28 -8Z`,
        shade(colour, random.between(0.08, 0.3)),
      );
    }
    s.layer(1, 0.2);
    s.path(
      'M52 -318C52 -342 96 -344 100 -320C104 -308 92 -296 78 -296C62 -296 52 -304 52 -318Z',
      s.fade([shade(colour2, 0.2), shade(colour2, -0.15)]),
    );
    for (const x of [62, 74, 86]) s.line(`M${x} -334l${(x - 74) * 0.3} -13`, shade(colour, 0.1), 3);
    s.path(
      'M96 -324C118 -326 132 -316 134 -310C122 -304 106 -304 94 -306Z',
      s.fade(['#f3a25a', '#c9743a']),
    );
    s.oval(82, -322, 8.5, 8.5, '#ffffff');
    s.oval(84, -322, 5, 5, '#17181c');
    return {
      anchors: {
        head: [78, -318, 52],
        eyes: [82, -322, 20],
        crown: [76, -340, 46],
        mouth: [118, -312, 30],
        neck: [70, -240, 30],
        back: [-14, -200, 90],
      },
      foot: { x: 4, y: 0 },
    };
  },
});
