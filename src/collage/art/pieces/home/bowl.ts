import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const bowl = painted({
  id: 'bowl',
  names: ['bowl', 'basin', 'salad bowl', 'dish'],
  metres: 0.1,
  colour: '#e9e4da',
  colour2: '#3f78b5',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-30 -10L-36 2H36L30 -10Z', shade(colour, -0.28));
    const d = 'M-100 -72C-98 -30 -60 -6 -30 -4H30C60 -6 98 -30 100 -72Z';
    s.path(d, s.fade([shade(colour, 0.3), colour, shade(colour, -0.32)], 20));
    s.within(d, () => s.line('M-100 -52C-60 -34 60 -34 100 -52', colour2, 8));
    s.oval(0, -72, 100, 20, shade(colour, 0.2));
    s.oval(0, -70, 91, 16, s.fade([shade(colour, -0.34), shade(colour, -0.05)]));
    return { anchors: { inside: [0, -70, 160], label: [0, -34, 100] } };
  },
});
