import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A long plain fighting staff; gripped at `hand-right`. */
export const quarterstaff = painted({
  id: 'quarterstaff',
  names: ['quarterstaff', 'staff', 'stick', 'pole', 'wooden staff', 'wooden post', 'post'],
  metres: 1.9,
  colour: '#9a6b3e',
  draw(s, { colour }) {
    s.layer();
    s.rect(-7, -380, 14, 380, 6, s.fade([shade(colour, 0.35), colour, shade(colour, -0.3)], 0));
    for (const y of [-370, -22]) s.rect(-8, y, 16, 14, 3, shade(colour, -0.4));
    for (let i = 0; i < 5; i++)
      s.line(`M-8 ${-216 + i * 9}L8 ${-210 + i * 9}`, shade(colour, -0.45), 5);
    return { anchors: { 'hand-right': [0, -196, 70] }, foot: { x: 0, y: 0 } };
  },
});
