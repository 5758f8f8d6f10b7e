import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { wheel } from './wheel.ts';

/** A boxy railway carriage or tram seen from the side. */
export const carriage = painted({
  id: 'train-carriage',
  names: ['train carriage', 'railway carriage', 'passenger car', 'subway train', 'subway car'],
  metres: 3.8,
  facing: 'left',
  colour: '#2f6d4f',
  colour2: '#f1e3bd',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-196, -34, 392, 14, 3, shade(material.iron, -0.2));
    for (const x of [-146, -104, 104, 146]) wheel(s, x, -18, 18, material.steel);
    s.layer();
    s.rect(-200, -150, 400, 120, 8, s.fade([shade(colour, 0.2), colour, shade(colour, -0.28)]));
    s.path(
      'M-206 -146C-196 -172 -180 -176 -160 -176H160C180 -176 196 -172 206 -146Z',
      s.fade([shade(material.iron, 0.4), shade(material.iron, -0.1)]),
    );
    s.rect(-200, -78, 400, 7, 0, colour2);
    s.rect(-200, -60, 400, 3, 0, colour2);
    s.layer(0.3);
    for (let i = 0; i < 6; i++)
      s.rect(-142 + i * 49, -134, 38, 44, 6, s.fade(['#e2f3fa', '#8fc0d8']), {
        stroke: colour2,
        width: 4,
      });
    s.layer();
    for (const x of [-192, 162]) {
      s.rect(x, -136, 30, 104, 4, s.fade([shade(colour, 0.05), shade(colour, -0.3)]), {
        stroke: colour2,
        width: 2.4,
      });
      s.rect(x + 6, -126, 18, 32, 4, '#b9dcea');
    }
    return { anchors: { label: [0, -48, 250], top: [0, -174, 300] }, foot: { x: 0, y: 0 } };
  },
});
