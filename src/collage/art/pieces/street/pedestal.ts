import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A stone block to show things on: busts, statues, vases. */
export const pedestal = painted({
  id: 'pedestal',
  names: ['pedestal', 'plinth', 'podium', 'statue base'],
  metres: 1,
  colour: '#c9c3b6',
  draw(s, { colour }) {
    s.layer();
    s.rect(-70, -24, 140, 26, 4, s.fade([shade(colour, 0.2), shade(colour, -0.28)]));
    s.path(
      'M-56 -24L-50 -126H50L56 -24Z',
      s.fade([shade(colour, 0.05), shade(colour, 0.3), shade(colour, -0.3)], 0),
    );
    s.rect(-34, -108, 68, 68, 3, 'none', { stroke: shade(colour, -0.22), width: 3 });
    s.layer(1, 0.3);
    s.path('M-66 -146H66L58 -124H-58Z', s.fade([shade(colour, 0.1), shade(colour, -0.2)]));
    s.rect(-72, -158, 144, 15, 4, s.fade([shade(colour, 0.4), shade(colour, -0.08)]));
    return { anchors: { top: [0, -156, 130], label: [0, -74, 60], seat: [0, -156, 120] } };
  },
});
