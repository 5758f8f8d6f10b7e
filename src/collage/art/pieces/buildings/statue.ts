import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A stone person on a block, one arm raised. `label` is the block's face. */
export const statue = painted({
  id: 'statue',
  names: ['statue', 'stone statue', 'sculpture', 'monument', 'marble statue', 'memorial'],
  metres: 3.4,
  colour: '#c9c5bc',
  draw(s, { colour }) {
    const stone = s.fade([shade(colour, 0.28), colour, shade(colour, -0.32)], 25);
    s.layer();
    s.rect(-76, -20, 152, 22, 3, s.fade([shade(colour, 0.12), shade(colour, -0.35)]));
    s.path('M-60 -20L-54 -104H54L60 -20Z', s.fade([shade(colour, 0.1), shade(colour, -0.3)]));
    s.rect(-66, -118, 132, 15, 3, s.fade([shade(colour, 0.35), shade(colour, -0.15)]));
    s.layer();
    s.line('M26 -262C48 -280 56 -306 54 -336', shade(colour, -0.04), 21);
    s.oval(54, -344, 11, 13, stone);
    s.layer();
    s.path(
      'M-38 -118C-34 -160 -40 -190 -36 -216C-44 -240 -36 -268 -16 -274H18C38 -268 42 -240 36 -218C40 -186 38 -156 44 -118Z',
      stone,
    );
    s.line(
      'M-20 -268C-8 -220 16 -170 34 -126M-26 -206C-10 -180 -8 -150 -10 -122M-30 -178C-24 -160 -24 -140 -26 -122M10 -232C22 -206 28 -180 30 -160',
      shade(colour, -0.32),
      4,
      { opacity: 0.8 },
    );
    s.layer(1, 0.3);
    s.line('M-30 -256C-52 -236 -48 -214 -20 -208', shade(colour, 0.05), 20);
    s.oval(-14, -208, 11, 10, stone);
    s.layer();
    s.rect(-9, -292, 20, 24, 6, shade(colour, -0.2));
    s.oval(1, -310, 23, 27, stone);
    s.path(
      'M-24 -312C-26 -342 28 -346 26 -314C20 -326 14 -326 8 -324C-4 -330 -18 -326 -24 -312Z',
      shade(colour, -0.12),
    );
    s.oval(-7, -310, 3.4, 2.4, shade(colour, -0.45));
    s.oval(10, -310, 3.4, 2.4, shade(colour, -0.45));
    s.line('M1 -308V-300H5M-5 -293Q2 -290 8 -293', shade(colour, -0.4), 2.4);
    return {
      anchors: {
        label: [0, -62, 92],
        head: [1, -310, 46],
        eyes: [1, -310, 30],
        crown: [1, -336, 46],
        'hand-right': [54, -346, 40],
      },
    };
  },
});
