import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const puddle = painted({
  id: 'puddle',
  names: ['puddle', 'pond', 'pool of water', 'small lake'],
  metres: 0.5,
  bearing: 'lies',
  colour: '#5bb2dd',
  draw(s, { colour }) {
    s.layer(0.35);
    s.path(
      'M-170 2C-166 -28 -90 -36 -30 -32C30 -46 130 -40 160 -14C190 10 150 34 80 34C20 46 -60 40 -100 32C-150 30 -174 20 -170 2Z',
      s.fade([shade(colour, 0.5), colour, shade(colour, -0.2)]),
    );
    s.line(
      'M-110 -8C-80 -14 -50 -12 -30 -6M30 10C60 4 100 6 120 12M-70 18C-50 14 -30 16 -20 20',
      '#ffffff',
      3,
      { opacity: 0.7 },
    );
    return { anchors: { inside: [0, 0, 240], top: [0, 0, 240] }, foot: { x: 0, y: 4 } };
  },
});
