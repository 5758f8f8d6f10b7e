import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A glass jug with a drink in `colour`. */
export const pitcher = painted({
  id: 'pitcher',
  names: ['pitcher', 'water jug', 'carafe', 'milk jug', 'decanter'],
  metres: 0.28,
  colour: '#8fd0ea',
  draw(s, { colour }) {
    s.layer();
    s.line('M52 -150C104 -156 104 -56 50 -60', '#dcecf3', 14);
    s.line('M52 -150C104 -156 104 -56 50 -60', '#ffffff', 4, { opacity: 0.8 });
    s.layer(0.8);
    const d =
      'M-70 -190C-58 -176 -54 -160 -52 -140C-74 -110 -76 -40 -52 -2C-20 6 20 6 52 -2C76 -40 74 -110 52 -140L54 -184C20 -192 -30 -184 -70 -190Z';
    s.path(d, s.fade(['#eef8fc', '#c5dfea'], 0), { opacity: 0.85 });
    s.within(d, () => {
      s.path(
        'M-80 -108C-30 -98 30 -98 80 -108V-8C30 4 -30 4 -80 -8Z',
        s.fade([shade(colour, 0.25), colour, shade(colour, -0.2)]),
      );
      s.oval(0, -107, 68, 10, shade(colour, 0.45));
      s.path('M-46 -130C-62 -100 -60 -50 -46 -16L-36 -18C-48 -54 -48 -100 -34 -132Z', '#ffffff', {
        opacity: 0.55,
      });
    });
    return { anchors: { inside: [0, -184, 90], 'hand-left': [88, -104, 70] } };
  },
});
