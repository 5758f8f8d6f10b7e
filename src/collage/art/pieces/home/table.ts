import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A table seen from slightly above; `cloth: true` lays a table cloth in `colour2`. */
export const table = painted({
  id: 'table',
  names: ['table', 'dining table', 'wooden table', 'kitchen table', 'picnic table'],
  metres: 0.76,
  colour: material.wood,
  colour2: '#f6f1e6',
  draw(s, { colour, colour2, read }) {
    s.layer(0.9);
    for (const x of [-132, 132])
      s.rect(x - 8, -112, 16, 78, 4, s.fade([shade(colour, -0.42), shade(colour, -0.28)]));
    s.layer();
    for (const x of [-172, 172])
      s.path(
        `M${x - 12} -118H${x + 12}L${x + 8} 0H${x - 8}Z`,
        s.fade([shade(colour, 0.1), shade(colour, -0.3)], 0),
      );
    s.rect(-182, -124, 364, 26, 4, s.fade([shade(colour, -0.16), shade(colour, -0.34)]));
    s.layer(1, 0.4);
    const top = 'M-160 -164H160L202 -132H-202Z';
    s.path(top, s.fade([shade(colour, 0.14), shade(colour, 0.36)]));
    s.within(top, () => {
      for (const x of [-110, -50, 8, 66, 124])
        s.line(`M${x * 0.92} -166L${x * 1.16} -130`, shade(colour, -0.08), 1.4, { opacity: 0.7 });
      s.line(
        'M-140 -156C-90 -160 -60 -152 -20 -156M30 -146C70 -150 110 -142 150 -146',
        shade(colour, -0.05),
        1.4,
        { opacity: 0.6 },
      );
    });
    s.rect(-204, -133, 408, 14, 5, s.fade([shade(colour, 0.12), shade(colour, -0.22)]));
    if (read.flag('cloth', false)) {
      s.layer(1, 0.4);
      s.path(
        'M-150 -166H150L190 -136C196 -120 192 -100 194 -84C180 -78 172 -90 158 -86C120 -78 80 -92 40 -84C0 -78 -40 -92 -80 -84C-110 -78 -140 -92 -158 -86C-172 -90 -182 -78 -194 -84C-192 -100 -196 -120 -190 -136Z',
        s.fade([
          [0, shade(colour2, 0.2)],
          [0.36, colour2],
          [0.42, shade(colour2, -0.08)],
          [1, shade(colour2, -0.22)],
        ]),
      );
    }
    return { anchors: { top: [0, -150, 340] }, foot: { x: 0, y: -4 } };
  },
});
