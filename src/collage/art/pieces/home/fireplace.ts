import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const fireplace = painted({
  id: 'fireplace',
  names: ['fireplace', 'hearth', 'chimney piece'],
  metres: 1.3,
  colour: material.brick,
  draw(s, { colour, random }) {
    s.layer();
    s.rect(0, 20, 230, 180, 4, shade(colour, -0.4));
    for (let row = 0; row < 11; row++) {
      for (let i = -1; i < 8; i++) {
        const x = i * 33 + (row % 2) * 16;
        const left = Math.max(2, x);
        const width = Math.min(228, x + 30) - left;
        if (width > 3)
          s.rect(left, 24 + row * 16, width, 13.4, 2, shade(colour, random.between(-0.14, 0.16)));
      }
    }
    s.layer(0.4);
    s.path('M56 200V112C56 76 174 76 174 112V200Z', s.fade(['#1c1512', '#3d241a']));
    s.layer(0.8);
    s.rect(74, 184, 82, 12, 6, s.fade(['#8a5a38', '#4a2d1c']));
    s.rect(84, 174, 64, 12, 6, s.fade(['#9a6840', '#55341f']));
    s.layer(0.2);
    s.path(
      'M82 180C74 150 96 142 98 116C114 126 116 140 118 148C124 138 124 130 122 120C142 134 156 158 146 180Z',
      s.fade(['#ffd75a', '#f78a2c', '#e2472a']),
    );
    s.path(
      'M96 180C92 162 106 156 108 142C120 152 132 164 128 180Z',
      s.fade(['#fff3b0', '#ffc845']),
    );
    s.layer(1, 0.5);
    s.rect(-14, 6, 258, 18, 5, s.fade([shade(material.wood, 0.3), shade(material.wood, -0.2)]));
    return { anchors: { top: [115, 8, 230] } };
  },
});
