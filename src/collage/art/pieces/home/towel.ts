import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A towel over a rail. */
export const towel = painted({
  id: 'towel',
  names: ['towel', 'bath towel', 'beach towel', 'cloth', 'napkin'],
  metres: 0.8,
  bearing: 'hangs',
  colour: '#4aa3b5',
  colour2: '#f7f3e6',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-110, -6, 220, 11, 5, s.fade([shade(material.steel, 0.5), shade(material.steel, -0.3)]));
    s.layer(1, 0.2);
    const d = 'M-78 -8H78C84 50 80 120 84 182C40 190 -40 178 -84 186C-78 120 -84 50 -78 -8Z';
    s.path(d, s.fade([shade(colour, 0.24), colour, shade(colour, -0.16)]));
    s.within(d, () => {
      for (const y of [126, 144, 162])
        s.path(
          `M-90 ${y}C-40 ${y + 6} 40 ${y - 4} 90 ${y + 2}V${y + 11}C40 ${y + 5} -40 ${y + 15} -90 ${y + 9}Z`,
          colour2,
        );
      s.line('M-36 0C-32 60 -40 120 -36 190M30 0C34 60 26 120 32 190', shade(colour, -0.25), 3.4, {
        opacity: 0.5,
      });
    });
    return { anchors: { label: [0, 66, 120] } };
  },
});
