import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A cape spread out from the neck. */
export const cape = painted({
  id: 'cape',
  names: ['cape', 'cloak', 'superhero cape'],
  metres: 1.3,
  bearing: 'hangs',
  extent: 'part',
  colour: '#c8372d',
  draw(s, { colour }) {
    s.layer();
    const d =
      'M-36 0C-70 20 -110 130 -124 226C-90 244 -56 230 -28 240C0 248 28 230 60 240C86 246 106 236 124 226C110 130 70 20 36 0C16 12 -16 12 -36 0Z';
    s.path(d, s.fade([shade(colour, 0.15), colour, shade(colour, -0.3)]));
    s.within(d, () =>
      s.line(
        'M-30 8C-56 90 -76 170 -84 240M-8 12C-18 100 -28 180 -28 244M10 12C20 100 34 180 36 244M30 8C56 90 72 170 84 240',
        shade(colour, -0.32),
        4,
        { opacity: 0.7 },
      ),
    );
    s.path(
      'M-40 -2C-20 12 20 12 40 -2L36 14C18 26 -18 26 -36 14Z',
      s.fade([shade(material.gold, 0.2), shade(material.gold, -0.25)]),
    );
    return { anchors: { neck: [0, 4, 70], back: [0, 60, 120] } };
  },
});
