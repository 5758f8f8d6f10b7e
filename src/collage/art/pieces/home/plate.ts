import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A plate with a rim; empty, to put things on. */
export const plate = painted({
  id: 'plate',
  names: ['plate', 'dinner plate', 'saucer', 'platter', 'paper plate'],
  metres: 0.05,
  bearing: 'lies',
  colour: '#f7f5ef',
  colour2: '#4a86b8',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-130 -4C-116 34 116 34 130 -4Z', s.fade([shade(colour, -0.1), shade(colour, -0.34)]));
    s.oval(0, -4, 130, 31, s.fade([shade(colour, -0.03), shade(colour, 0.2)]));
    s.oval(0, -4, 118, 27, 'none', { stroke: colour2, width: 3.4 });
    s.oval(0, -3, 86, 18, s.fade([shade(colour, -0.16), shade(colour, 0.05)]));
    return { anchors: { top: [0, -2, 170], inside: [0, -2, 170] }, foot: { x: 0, y: 14 } };
  },
});
