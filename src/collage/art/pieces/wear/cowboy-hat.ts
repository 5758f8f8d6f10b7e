import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A wide hat with a curled brim, to attach at `crown`. */
export const cowboyHat = painted({
  id: 'cowboy-hat',
  names: ['cowboy hat', 'stetson', 'ten-gallon hat'],
  metres: 0.18,
  bearing: 'lies',
  extent: 'part',
  colour: '#a06a3c',
  colour2: '#4a2f20',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-58 4C-54 -40 -48 -82 -30 -90C-14 -94 -8 -80 0 -80C8 -80 14 -94 30 -90C48 -82 54 -40 58 4Z',
      s.fade([shade(colour, 0.26), colour, shade(colour, -0.3)], 30),
    );
    s.line('M0 -78C-2 -60 -2 -46 0 -34', shade(colour, -0.35), 4);
    s.path(
      'M-58 -16C-30 -6 30 -6 58 -16L59 4C30 14 -30 14 -59 4Z',
      s.fade([shade(colour2, 0.15), shade(colour2, -0.2)]),
    );
    s.layer(1, 0.3);
    s.path(
      'M-116 -34C-108 -6 -60 8 0 8C60 8 108 -6 116 -34C124 -14 108 22 60 28C20 32 -20 32 -60 28C-108 22 -124 -14 -116 -34Z',
      s.fade([shade(colour, 0.22), shade(colour, -0.28)]),
    );
    return { anchors: { crown: [0, 0, 100] }, foot: { x: 0, y: 18 } };
  },
});
