import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const prism = painted({
  id: 'pyramid-solid',
  names: ['tetrahedron', 'triangular prism', 'pyramid shape'],
  metres: 0.5,
  colour: '#8a5fc0',
  draw(s, { colour }) {
    s.layer();
    s.path('M0 -150L-116 -16L26 20Z', s.fade([shade(colour, 0.36), shade(colour, 0.02)]), {
      stroke: shade(colour, 0.2),
      width: 3,
    });
    s.path('M0 -150L26 20L116 -30Z', s.fade([shade(colour, -0.2), shade(colour, -0.42)]), {
      stroke: shade(colour, -0.3),
      width: 3,
    });
    return {};
  },
});
