import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const cone = painted({
  id: 'cone',
  names: ['cone'],
  metres: 0.6,
  colour: '#f0903c',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M0 -190L92 -22C96 8 -96 8 -92 -22Z',
      s.fade([shade(colour, 0), shade(colour, 0.36), colour, shade(colour, -0.42)], 0),
    );
    return {};
  },
});
