import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A red hydrant. */
export const hydrant = painted({
  id: 'fire-hydrant',
  names: ['fire hydrant', 'hydrant'],
  metres: 0.75,
  colour: '#d43d33',
  draw(s, { colour }) {
    s.layer();
    s.rect(-52, -18, 104, 20, 6, s.fade([shade(colour, 0.1), shade(colour, -0.35)]));
    s.rect(
      -34,
      -124,
      68,
      112,
      5,
      s.fade([shade(colour, -0.08), shade(colour, 0.3), colour, shade(colour, -0.38)], 0),
    );
    s.path(
      'M-38 -124C-38 -168 38 -168 38 -124Z',
      s.fade([shade(colour, 0.3), shade(colour, -0.2)], 30),
    );
    s.rect(-44, -130, 88, 13, 5, s.fade([shade(colour, 0.28), shade(colour, -0.2)]));
    s.rect(-9, -172, 18, 16, 4, shade(colour, 0.05));
    s.layer(1, 0.4);
    for (const x of [-1, 1])
      s.rect(x < 0 ? -62 : 36, -96, 26, 30, 5, s.fade([shade(colour, 0.2), shade(colour, -0.3)]));
    s.oval(0, -78, 21, 21, s.glow([shade(colour, 0.35), shade(colour, -0.2)]));
    s.oval(0, -78, 9, 9, shade(colour, -0.3));
    return {};
  },
});
