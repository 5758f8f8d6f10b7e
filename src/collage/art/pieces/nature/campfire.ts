import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const campfire = painted({
  id: 'campfire',
  names: ['campfire', 'bonfire', 'camp fire', 'fire pit'],
  metres: 0.8,
  colour: '#f5892c',
  draw(s, { colour }) {
    s.layer(0.2);
    s.path(
      'M-50 -14C-66 -62 -26 -82 -24 -126C2 -108 8 -90 8 -74C20 -88 22 -104 18 -118C56 -88 66 -48 46 -14Z',
      s.fade([shade(colour, 0.35), colour, shade(colour, -0.25)]),
    );
    s.path('M-28 -14C-38 -46 -8 -58 -6 -84C16 -66 32 -42 24 -14Z', s.fade(['#fff3b0', '#ffc23c']));
    s.layer();
    for (const [x, y, turn] of [
      [-6, -10, 16],
      [6, -10, -16],
      [0, -4, 0],
    ] as const) {
      s.placed({ x, y, turn }, () => {
        s.rect(
          -70,
          -9,
          140,
          18,
          9,
          s.fade([shade(material.wood, 0.1), shade(material.darkWood, -0.2)]),
        );
        s.oval(-64, 0, 7, 9, '#d9b483');
        s.oval(64, 0, 7, 9, '#d9b483');
      });
    }
    return {};
  },
});
