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

export const stove = painted({
  id: 'stove',
  names: ['stove', 'oven', 'cooker', 'kitchen range'],
  metres: 0.95,
  colour: '#d9dde0',
  draw(s, { colour }) {
    s.layer();
    s.rect(0, 30, 180, 176, 8, s.fade([shade(colour, 0.25), colour, shade(colour, -0.25)]));
    s.rect(10, 200, 24, 12, 3, material.rubber);
    s.rect(146, 200, 24, 12, 3, material.rubber);
    s.layer();
    s.rect(0, 34, 180, 30, 6, s.fade([shade(material.iron, 0.15), shade(material.iron, -0.2)]));
    for (const x of [26, 58, 90, 122, 154]) {
      s.oval(x, 49, 9, 9, s.glow([shade(colour, 0.4), shade(colour, -0.25)]));
      s.line(`M${x} 49V42`, '#c43c33', 2.6);
    }
    s.layer(0.7);
    s.rect(16, 80, 148, 104, 8, shade(colour, -0.18));
    s.rect(30, 98, 120, 70, 6, s.fade(['#30363f', '#5c4a40', '#a3562c']));
    s.path('M40 98H86L60 168H36Z', '#ffffff', { opacity: 0.1 });
    s.layer(1, 0.5);
    s.rect(24, 82, 132, 8, 4, s.fade([shade(material.steel, 0.5), shade(material.steel, -0.2)]));
    s.layer(1, 0.4);
    s.path(
      'M16 16H164L184 32V36H-4V32Z',
      s.fade([shade(material.iron, 0.1), shade(material.iron, -0.25)]),
    );
    for (const x of [52, 128]) s.oval(x, 25, 26, 5, 'none', { stroke: '#17181b', width: 3 });
    return { anchors: { top: [90, 24, 150] } };
  },
});

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
