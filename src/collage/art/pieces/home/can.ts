import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A tin can; `label` is its side. */
export const can = painted({
  id: 'drink-can',
  names: ['beer can', 'soda can', 'can', 'tin can', 'tin'],
  metres: 0.13,
  colour: '#d6403a',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-34 -128L-42 -116V-10L-34 0H34L42 -10V-116L34 -128Z',
      s.fade(
        [shade(material.steel, -0.1), shade(material.steel, 0.4), shade(material.steel, -0.3)],
        0,
      ),
    );
    s.path(
      'M-42 -114C-20 -108 20 -108 42 -114V-12C20 -6 -20 -6 -42 -12Z',
      s.fade([shade(colour, -0.1), shade(colour, 0.26), colour, shade(colour, -0.35)], 0),
    );
    s.oval(0, -127, 34, 7, s.fade([shade(material.steel, 0.5), material.steel]));
    s.oval(2, -127, 12, 2.6, shade(material.steel, -0.4));
    return { anchors: { label: [0, -62, 64], 'hand-left': [0, -62, 80] } };
  },
});
