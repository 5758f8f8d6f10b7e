import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const coffeeTable = painted({
  id: 'round-table',
  names: ['round table', 'coffee table', 'side table', 'poker table', 'card table'],
  metres: 0.6,
  colour: '#b9814f',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-60 -2C-60 -12 -22 -16 -12 -26L-9 -104H9L12 -26C22 -16 60 -12 60 -2C30 6 -30 6 -60 -2Z',
      s.fade([shade(colour, 0.05), shade(colour, -0.4)], 10),
    );
    s.layer(1, 0.4);
    s.path(
      'M-130 -120V-110C-130 -88 -72 -78 0 -78C72 -78 130 -88 130 -110V-120Z',
      s.fade([shade(colour, -0.05), shade(colour, -0.36)]),
    );
    s.oval(0, -120, 130, 32, s.fade([shade(colour, 0.12), shade(colour, 0.36)]));
    s.oval(0, -120, 108, 25, 'none', { stroke: shade(colour, -0.02), width: 1.6, opacity: 0.6 });
    return { anchors: { top: [0, -118, 210] }, foot: { x: 0, y: 0 } };
  },
});
