import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A pleated tartan kilt on its own. */
export const kilt = painted({
  id: 'kilt',
  names: ['kilt', 'tartan kilt', 'tartan skirt'],
  metres: 0.6,
  bearing: 'hangs',
  colour: '#b2342f',
  colour2: '#2e6b3f',
  draw(s, { colour, colour2 }) {
    const d = 'M-70 0H70L104 150C40 162 -40 162 -104 150Z';
    s.layer();
    s.path(d, s.fade([shade(colour, 0.1), shade(colour, -0.22)]));
    s.within(d, () => {
      for (const t of [-0.75, -0.25, 0.25, 0.75]) {
        s.line(`M${70 * t} 0L${104 * t} 164`, colour2, 14, { opacity: 0.75 });
        s.line(`M${70 * t + 12} 0L${104 * t + 14} 164`, '#f2d566', 2.4);
      }
      for (const y of [40, 84, 128]) {
        s.line(`M-110 ${y}Q0 ${y + 12} 110 ${y}`, colour2, 12, { opacity: 0.7 });
        s.line(`M-110 ${y + 11}Q0 ${y + 23} 110 ${y + 11}`, '#f2d566', 2);
      }
      for (let i = 1; i < 10; i++)
        s.line(`M${-70 + i * 14} 0L${-104 + i * 20.8} 164`, shade(colour, -0.5), 2, {
          opacity: 0.5,
        });
    });
    s.layer(1, 0.3);
    s.rect(-72, -8, 144, 18, 5, '#3a2c25');
    s.rect(-12, -11, 24, 24, 4, s.fade([shade(material.brass, 0.3), shade(material.brass, -0.2)]));
    return {};
  },
});
