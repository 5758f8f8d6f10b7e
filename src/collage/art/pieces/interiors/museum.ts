import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** Two brass posts with a red rope that keeps visitors away. */
export const ropeBarrier = painted({
  id: 'rope-barrier',
  names: ['rope barrier', 'velvet rope', 'stanchion'],
  metres: 0.95,
  colour: '#b02a34',
  draw(s, { colour }) {
    s.layer();
    s.line('M4 -128Q110 -60 216 -128', shade(colour, -0.15), 15);
    s.line('M4 -131Q110 -63 216 -131', shade(colour, 0.3), 5, { opacity: 0.6 });
    s.layer();
    for (const x of [0, 220]) {
      s.rect(x - 6, -136, 12, 132, 4, s.fade(['#a9762a', '#f9df8a', '#a9762a'], 0));
      s.oval(x, -142, 13, 12, s.glow(['#fff0b0', '#b5812f']));
      s.oval(x, -4, 34, 8, s.fade(['#f3cf6a', '#96671f']));
    }
    return {};
  },
});
