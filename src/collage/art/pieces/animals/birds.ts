import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A toucan on its feet, looking right. */
export const toucan = painted({
  id: 'toucan',
  names: ['toucan', 'hornbill'],
  metres: 0.6,
  facing: 'right',
  colour: '#2d2d35',
  colour2: '#f59a2a',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-40 -50C-62 -30 -92 20 -96 44C-80 44 -50 16 -22 -20Z',
      s.fade([shade(colour, 0.1), shade(colour, -0.2)]),
    );
    s.line('M-6 -12V14M18 -12V14M-14 16H6M10 16H30', '#5b7fa6', 6);
    s.layer();
    const body =
      'M-46 -60C-56 -110 -30 -136 -18 -160C-14 -196 20 -216 50 -204C76 -194 82 -166 70 -146C62 -110 62 -60 36 -20C16 0 -30 -10 -46 -60Z';
    s.path(body, s.fade([shade(colour, 0.22), colour, shade(colour, -0.2)], 60));
    s.within(body, () => {
      s.path(
        'M22 -178C60 -200 96 -170 76 -132C64 -104 34 -100 22 -122C12 -140 10 -164 22 -178Z',
        s.fade(['#fffdf2', '#f7e9b4']),
      );
      s.path('M30 -116C44 -108 60 -112 70 -122L64 -100C52 -96 38 -98 28 -104Z', '#d9402f');
    });
    s.path(
      'M-44 -66C-46 -106 -20 -124 4 -112C14 -80 -4 -36 -38 -24Z',
      s.fade([shade(colour, 0.26), shade(colour, -0.05)], 50),
    );
    s.line(
      'M-30 -58C-26 -74 -14 -88 0 -92M-32 -40C-24 -54 -14 -66 0 -72',
      shade(colour, 0.4),
      2.4,
      { opacity: 0.6 },
    );
    s.layer(1, 0.25);
    const bill =
      'M58 -196C100 -226 168 -204 178 -150C178 -138 170 -134 162 -140C130 -156 96 -152 66 -150C58 -160 54 -182 58 -196Z';
    s.path(bill, s.fade([shade(colour2, 0.3), colour2, shade(colour2, -0.2)]));
    s.within(bill, () => {
      s.path('M142 -214C170 -204 186 -170 184 -130H150C158 -160 156 -190 142 -214Z', '#2a2a30');
      s.line('M62 -172C100 -182 140 -178 166 -156', shade(colour2, -0.4), 3);
      s.path('M50 -196H70C64 -180 64 -164 70 -148H50Z', '#2a2a30');
    });
    s.layer(0.6);
    s.oval(38, -174, 15, 15, '#4aa3d8');
    s.oval(40, -174, 9, 9, '#17181c');
    s.oval(43, -177, 3, 3, '#ffffff');
    return {
      anchors: {
        head: [44, -168, 74],
        eyes: [40, -174, 30],
        crown: [40, -206, 60],
        mouth: [150, -152, 40],
        neck: [24, -140, 50],
        back: [-20, -100, 50],
      },
      foot: { x: 8, y: 16 },
    };
  },
});

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
