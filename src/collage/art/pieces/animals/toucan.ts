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
