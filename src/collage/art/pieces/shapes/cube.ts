import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A cube; `label` is its front face. Also a toy block. */
export const cube = painted({
  id: 'cube',
  names: ['cube', 'block', 'toy block', 'dice shape', 'cuboid'],
  metres: 0.5,
  colour: '#3f7fd0',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-92 -118L-20 -162L112 -140L44 -92Z',
      s.fade([shade(colour, 0.5), shade(colour, 0.24)]),
      { stroke: shade(colour, 0.3), width: 3 },
    );
    s.path('M44 -92L112 -140V-28L44 30Z', s.fade([shade(colour, -0.2), shade(colour, -0.42)]), {
      stroke: shade(colour, -0.3),
      width: 3,
    });
    s.path('M-92 -118L44 -92V30L-92 -2Z', s.fade([shade(colour, 0.16), shade(colour, -0.1)]), {
      stroke: shade(colour, 0.05),
      width: 3,
    });
    return { anchors: { top: [6, -130, 110], label: [-24, -46, 104, 10] } };
  },
});
