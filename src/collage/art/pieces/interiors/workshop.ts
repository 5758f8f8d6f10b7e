import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** Tools that hang in rows on a board. */
export const toolWall = painted({
  id: 'tool-wall',
  names: ['tool wall', 'pegboard', 'tool rack'],
  metres: 1,
  bearing: 'hangs',
  colour: '#c9a06a',
  draw(s, { colour }) {
    s.layer();
    s.rect(0, 0, 360, 190, 5, s.fade([shade(colour, 0.1), shade(colour, -0.18)]));
    s.layer(0.2);
    for (let y = 18; y < 186; y += 19) {
      for (let x = 16; x < 350; x += 19) s.oval(x, y, 1.8, 1.8, shade(colour, -0.45));
    }
    s.layer(1, 0.3);
    s.rect(40, 44, 10, 96, 4, s.fade([material.wood, shade(material.wood, -0.3)], 0));
    s.rect(22, 28, 48, 24, 5, s.fade([shade(material.steel, 0.3), shade(material.steel, -0.4)]));
    s.path(
      'M96 30L176 62L172 84L92 54Z',
      s.fade([shade(material.steel, 0.4), shade(material.steel, -0.2)]),
    );
    s.rect(168, 58, 40, 30, 10, s.fade(['#d9574a', '#8a2a28']));
    for (const [x, handle] of [
      [100, '#3f78b8'],
      [132, '#f0b93a'],
      [164, '#d9574a'],
    ] as const) {
      s.rect(x, 106, 14, 34, 6, s.fade([shade(handle, 0.3), shade(handle, -0.3)], 0));
      s.rect(x + 4.5, 138, 5, 32, 2, material.steel);
    }
    s.path(
      'M236 34q-16 0 -16 16q0 10 8 14v70q-8 4 -8 14q0 16 16 16t16 -16q0 -10 -8 -14V64q8 -4 8 -14q0 -16 -16 -16z',
      s.fade([shade(material.steel, 0.2), shade(material.steel, -0.4)]),
    );
    s.line('M290 34L306 92L286 160M326 34L306 92L328 160', '#3a3d42', 10);
    s.line('M306 92L288 160M306 92L326 160', '#d9574a', 11);
    s.oval(306, 92, 7, 7, material.steel);
  },
});
