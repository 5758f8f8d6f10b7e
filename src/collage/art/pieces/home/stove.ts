import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

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
