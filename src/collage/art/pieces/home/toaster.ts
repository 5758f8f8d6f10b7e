import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const toaster = painted({
  id: 'toaster',
  names: ['toaster'],
  metres: 0.22,
  colour: '#d9473c',
  draw(s, { colour }) {
    s.layer();
    for (const x of [-34, 26])
      s.path(
        `M${x - 32} -96V-132C${x - 36} -152 ${x + 36} -152 ${x + 32} -132V-96Z`,
        s.fade(['#b9783c', '#e9bd7c']),
        { stroke: '#8f5a2c', width: 4 },
      );
    s.layer();
    s.path(
      'M-96 -10V-70C-96 -102 -80 -110 -50 -110H50C80 -110 96 -102 96 -70V-10C96 0 90 2 84 2H-84C-90 2 -96 0 -96 -10Z',
      s.fade([shade(colour, 0.35), colour, shade(colour, -0.32)], 75),
    );
    s.path('M-72 -104H72C76 -98 72 -94 66 -94H-66C-72 -94 -76 -98 -72 -104Z', shade(colour, -0.5));
    s.rect(-90, -22, 180, 10, 2, s.fade([shade(material.steel, 0.4), shade(material.steel, -0.2)]));
    s.rect(92, -80, 16, 14, 4, '#2c2d33');
    s.oval(58, -50, 13, 13, s.glow(['#ffffff', '#b9c0c6']));
    s.line('M58 -50V-60', '#2c2d33', 3);
    return { anchors: { label: [-20, -54, 90] } };
  },
});
