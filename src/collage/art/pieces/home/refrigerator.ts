import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const refrigerator = painted({
  id: 'refrigerator',
  names: ['refrigerator', 'fridge', 'freezer', 'icebox'],
  metres: 1.75,
  colour: '#e3e8ea',
  draw(s, { colour }) {
    s.layer();
    s.rect(6, 282, 22, 12, 3, material.rubber);
    s.rect(122, 282, 22, 12, 3, material.rubber);
    s.rect(0, 0, 150, 286, 16, s.fade([shade(colour, -0.12), shade(colour, -0.32)], 0));
    s.layer(1, 0.2);
    s.rect(3, 3, 144, 98, 14, s.fade([shade(colour, 0.5), colour, shade(colour, -0.14)], 20));
    s.rect(3, 106, 144, 177, 14, s.fade([shade(colour, 0.5), colour, shade(colour, -0.16)], 20));
    s.layer(1, 0.5);
    s.rect(
      16,
      42,
      9,
      46,
      4.5,
      s.fade([shade(material.steel, 0.4), shade(material.steel, -0.3)], 0),
    );
    s.rect(
      16,
      120,
      9,
      80,
      4.5,
      s.fade([shade(material.steel, 0.4), shade(material.steel, -0.3)], 0),
    );
    s.rect(96, 24, 26, 7, 3, shade(colour, -0.3));
    return { anchors: { label: [80, 190, 100], top: [75, 2, 130] } };
  },
});
