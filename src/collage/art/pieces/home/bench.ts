import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const bench = painted({
  id: 'bench',
  names: ['bench', 'park bench', 'garden bench'],
  metres: 0.85,
  colour: '#b0713d',
  colour2: material.iron,
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const x of [-128, 128]) {
      s.line(
        `M${x} -150L${x * 0.98} -4M${x} -84H${x * 1.14}V-2M${x} -104C${x * 1.08} -116 ${x * 1.16} -112 ${x * 1.15} -84`,
        colour2,
        9,
      );
    }
    s.layer();
    for (const [i, y] of [-164, -140, -116].entries())
      s.rect(-160, y, 320, 18, 6, s.fade([shade(colour, 0.22 - i * 0.05), shade(colour, -0.16)]));
    s.layer(1, 0.4);
    s.path('M-152 -92H152L166 -78H-166Z', s.fade([shade(colour, 0.1), shade(colour, 0.3)]));
    s.rect(-168, -79, 336, 13, 5, s.fade([shade(colour, 0.08), shade(colour, -0.28)]));
    s.line('M-159 -85H159', shade(colour, -0.2), 2);
    return { anchors: { seat: [0, -82, 280], top: [0, -82, 280] } };
  },
});
