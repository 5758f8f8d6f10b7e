import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const stool = painted({
  id: 'stool',
  names: ['stool', 'bar stool', 'footstool'],
  metres: 0.6,
  colour: material.wood,
  draw(s, { colour }) {
    s.layer();
    s.line('M-26 -96L-34 -8M26 -96L34 -8', shade(colour, -0.4), 9);
    s.line('M-34 -40H34', shade(colour, -0.35), 6);
    s.line('M-44 -96L-58 0M44 -96L58 0', shade(colour, -0.1), 12);
    s.line('M-52 -28H52', shade(colour, -0.15), 7);
    s.layer(1, 0.4);
    s.path('M-62 -108C-62 -92 62 -92 62 -108V-100C62 -82 -62 -82 -62 -100Z', shade(colour, -0.3));
    s.oval(0, -108, 62, 15, s.fade([shade(colour, 0.1), shade(colour, 0.34)]));
    return { anchors: { seat: [0, -106, 100], top: [0, -106, 100] } };
  },
});
