import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A mug with a handle; `label` is its side. `colour2` is the drink. */
export const mug = painted({
  id: 'mug',
  names: ['mug', 'coffee mug', 'cup', 'coffee cup', 'cup of coffee', 'coffee'],
  metres: 0.1,
  colour: '#e6574a',
  colour2: '#5a3522',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line('M46 -82C86 -90 88 -26 42 -28', s.fade([shade(colour, 0.1), shade(colour, -0.3)]), 14);
    s.layer();
    s.path(
      'M-52 -104L-48 -12C-44 2 44 2 48 -12L52 -104Z',
      s.fade([shade(colour, -0.02), shade(colour, 0.24), colour, shade(colour, -0.32)], 0),
    );
    s.oval(0, -104, 52, 12, shade(colour, 0.36));
    s.oval(0, -103, 45, 9, s.fade([shade(colour2, -0.3), shade(colour2, 0.1)]));
    s.layer(0.1);
    s.line('M-14 -122C-24 -136 -4 -146 -14 -162M12 -122C2 -138 22 -148 12 -166', '#ffffff', 5, {
      opacity: 0.55,
    });
    return {
      anchors: { label: [-2, -54, 76], inside: [0, -104, 84], 'hand-left': [58, -56, 90] },
      foot: { x: 0, y: -2 },
    };
  },
});
