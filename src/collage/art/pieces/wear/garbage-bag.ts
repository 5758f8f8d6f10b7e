import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A full garbage bag, tied at the top by which it is carried. */
export const garbageBag = painted({
  id: 'garbage-bag',
  names: ['garbage bag', 'trash bag', 'bin bag', 'rubbish bag', 'garbage sack'],
  metres: 0.6,
  colour: '#34373f',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-10 -70C-26 -92 -20 -104 -8 -100C-4 -108 6 -108 8 -100C22 -104 26 -92 10 -70Z',
      s.fade([shade(colour, 0.3), shade(colour, -0.1)]),
    );
    s.path(
      'M-12 -72C-20 -50 -62 -34 -70 10C-78 56 -54 78 0 80C54 78 78 56 70 10C62 -34 20 -50 12 -72Z',
      s.glow([shade(colour, 0.4), colour, shade(colour, -0.4)], 0.36, 0.34, 0.75),
    );
    s.line(
      'M-8 -66C-16 -30 -34 -14 -40 20M2 -66C4 -30 2 0 10 36M10 -66C20 -36 40 -20 46 6',
      shade(colour, 0.34),
      3,
      { opacity: 0.6 },
    );
    s.rect(-15, -78, 30, 11, 5, '#d8453a');
  },
});
