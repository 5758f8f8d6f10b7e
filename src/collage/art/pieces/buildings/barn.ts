import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const barn = painted({
  id: 'barn',
  names: ['barn', 'stable', 'farm building', 'red barn', 'shed'],
  metres: 8,
  colour: '#b83a30',
  colour2: '#6d6660',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-116 0V-102L-84 -158L0 -190L84 -158L116 -102V0Z',
      s.fade([shade(colour, 0.16), colour, shade(colour, -0.25)]),
    );
    for (let x = -108; x < 116; x += 15)
      s.line(`M${x} 0V${-102 - Math.max(0, 62 - Math.abs(x)) * 0.6}`, shade(colour, -0.25), 1.6, {
        opacity: 0.7,
      });
    s.layer(1, 0.3);
    s.rect(-52, -92, 104, 94, 2, s.fade([shade(colour, -0.05), shade(colour, -0.3)]), {
      stroke: '#f7f3ea',
      width: 7,
    });
    s.line('M-50 -90L50 0M50 -90L-50 0M0 -92V0', '#f7f3ea', 6);
    s.rect(-22, -152, 44, 36, 2, shade(colour, -0.5), { stroke: '#f7f3ea', width: 6 });
    s.layer(1, 0.4);
    s.path(
      'M-132 -94L-94 -166L0 -204L94 -166L132 -94L120 -90L86 -154L0 -188L-86 -154L-120 -90Z',
      s.fade([shade(colour2, 0.28), shade(colour2, -0.2)]),
    );
    return { anchors: { top: [0, -202, 60] } };
  },
});
