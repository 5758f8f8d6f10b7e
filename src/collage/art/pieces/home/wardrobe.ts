import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const wardrobe = painted({
  id: 'wardrobe',
  names: ['wardrobe', 'cupboard', 'cabinet', 'closet', 'armoire'],
  metres: 2,
  colour: '#a86f41',
  draw(s, { colour }) {
    s.layer();
    s.rect(0, 0, 170, 250, 8, s.fade([shade(colour, 0.12), shade(colour, -0.28)]));
    s.path(
      'M-8 -2C40 -16 130 -16 178 -2V14H-8Z',
      s.fade([shade(colour, 0.3), shade(colour, -0.1)]),
    );
    s.layer(1, 0.25);
    for (const x of [12, 88]) {
      s.rect(x, 22, 70, 200, 4, s.fade([shade(colour, 0.2), shade(colour, -0.14)]));
      s.rect(x + 10, 34, 50, 80, 6, 'none', { stroke: shade(colour, -0.25), width: 3 });
      s.rect(x + 10, 128, 50, 80, 6, 'none', { stroke: shade(colour, -0.25), width: 3 });
    }
    s.oval(76, 124, 4, 8, material.brass);
    s.oval(94, 124, 4, 8, material.brass);
    s.rect(10, 248, 22, 14, 3, shade(colour, -0.4));
    s.rect(138, 248, 22, 14, 3, shade(colour, -0.4));
    return { anchors: { top: [85, -6, 160] } };
  },
});
