import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A straight sword, point up; gripped at `hand-right`. */
export const sword = painted({
  id: 'sword',
  names: ['sword', 'broadsword', 'broad sword', 'longsword', 'katana', 'blade', 'saber'],
  metres: 1.1,
  colour: '#cfd7de',
  colour2: material.brass,
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-13 -76L-11 -270L0 -300V-76Z', s.fade([shade(colour, 0.5), shade(colour, 0.1)]));
    s.path('M13 -76L11 -270L0 -300V-76Z', s.fade([shade(colour, -0.1), shade(colour, -0.3)]));
    s.line('M0 -84V-240', shade(colour, -0.35), 3);
    s.layer(1, 0.3);
    s.path(
      'M-58 -84C-40 -70 -20 -76 0 -76C20 -76 40 -70 58 -84C56 -66 30 -60 0 -60C-30 -60 -56 -66 -58 -84Z',
      s.fade([shade(colour2, 0.35), shade(colour2, -0.3)]),
    );
    s.rect(-8, -62, 16, 52, 4, s.fade(['#7a4a2c', '#4a2b1a'], 0));
    for (let y = -56; y < -14; y += 9) s.line(`M-8 ${y}L8 ${y + 5}`, '#2f1b11', 2.4);
    s.oval(0, -6, 12, 11, s.glow([shade(colour2, 0.4), shade(colour2, -0.3)]));
    return { anchors: { 'hand-right': [0, -36, 60] }, foot: { x: 0, y: 4 } };
  },
});
