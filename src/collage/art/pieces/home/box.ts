import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A cardboard box, closed; `open: true` shows its flaps up. */
export const box = painted({
  id: 'box',
  names: ['box', 'cardboard box', 'carton', 'package', 'parcel'],
  metres: 0.4,
  colour: '#c99a63',
  draw(s, { colour, read }) {
    const open = read.flag('open', false);
    s.layer();
    s.path('M-100 -104L-8 -82V0L-100 -24Z', s.fade([shade(colour, -0.18), shade(colour, -0.36)]));
    s.path('M100 -104L-8 -82V0L100 -24Z', s.fade([shade(colour, 0.12), shade(colour, -0.12)], 20));
    if (open) {
      s.path('M-100 -104L0 -128L100 -104L-8 -82Z', shade(colour, -0.55));
      s.layer(1, 0.3);
      s.path(
        'M-100 -104L-136 -132L-34 -158L0 -128Z',
        s.fade([shade(colour, 0.25), shade(colour, 0.05)]),
      );
      s.path(
        'M100 -104L136 -134L36 -158L0 -128Z',
        s.fade([shade(colour, 0.3), shade(colour, 0.1)]),
      );
      s.path(
        'M-100 -104L-8 -82L-44 -60L-134 -84Z',
        s.fade([shade(colour, 0.2), shade(colour, -0.1)]),
      );
      s.path('M100 -104L-8 -82L26 -58L132 -82Z', s.fade([shade(colour, 0.3), shade(colour, 0.05)]));
    } else {
      s.path(
        'M-100 -104L0 -128L100 -104L-8 -82Z',
        s.fade([shade(colour, 0.38), shade(colour, 0.2)]),
      );
      s.layer(0.7);
      s.path(
        'M-56 -114.600L40 -92.600V-66L34 -70L28 -64L22 -68V-88.600L-74 -110.300Z',
        shade(colour, 0.5),
        { opacity: 0.75 },
      );
    }
    return { anchors: { inside: [0, -104, 150], top: [0, -106, 140], label: [46, -52, 84, -11] } };
  },
});
