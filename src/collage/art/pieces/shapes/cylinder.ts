import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const cylinder = painted({
  id: 'cylinder',
  names: ['cylinder', 'tube', 'drum shape'],
  metres: 0.6,
  colour: '#4c9a72',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-80 -170V-20C-80 10 80 10 80 -20V-170Z',
      s.fade([shade(colour, -0.12), shade(colour, 0.3), colour, shade(colour, -0.4)], 0),
    );
    s.oval(0, -170, 80, 24, s.fade([shade(colour, 0.2), shade(colour, 0.45)]));
    return { anchors: { top: [0, -170, 120], label: [0, -80, 110] } };
  },
});
