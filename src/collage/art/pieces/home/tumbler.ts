import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { sheen } from './sheen.ts';

/** A drinking glass filled with `colour`. */
export const tumbler = painted({
  id: 'drinking-glass',
  names: [
    'glass',
    'drinking glass',
    'glass of water',
    'glass of juice',
    'orange juice',
    'juice',
    'water glass',
    'lemonade',
    'iced tea',
  ],
  metres: 0.14,
  colour: '#f6a72c',
  draw(s, { colour }) {
    const d = 'M-46 -136L-36 -4C-20 2 20 2 36 -4L46 -136Z';
    s.layer(0.7);
    s.path(d, s.fade(['#ffffff', '#d7ecf5'], 0), { opacity: 0.55 });
    s.within(d, () => {
      s.path(
        'M-44 -106C-20 -98 20 -98 44 -106L38 -10H-38Z',
        s.fade([shade(colour, 0.25), colour, shade(colour, -0.2)], 10),
      );
      s.oval(0, -106, 43, 8, shade(colour, 0.42));
    });
    sheen(s, d, 0, -128, -12, 88);
    s.oval(0, -136, 46, 8, '#ffffff', { opacity: 0.4 });
    s.oval(0, -136, 46, 8, 'none', { stroke: '#ffffff', width: 3, opacity: 0.9 });
    s.line('M12 -100L36 -176', '#e4473f', 6);
    return { anchors: { inside: [0, -108, 80], 'hand-left': [0, -60, 90] } };
  },
});
