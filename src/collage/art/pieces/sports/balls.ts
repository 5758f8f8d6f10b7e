import { painted } from '../painted.ts';
import { plumpOf } from '../surfaces.ts';

/** A felt ball with its one curved seam. */
export const tennisBall = painted({
  id: 'tennis-ball',
  names: ['tennis ball'],
  metres: 0.067,
  bearing: 'lies',
  colour: '#cfe23a',
  colour2: '#f8f9ee',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.oval(0, -100, 100, 100, plumpOf(s, colour));
    const ball = 'M-100 -100A100 100 0 0 1 100 -100A100 100 0 0 1 -100 -100Z';
    s.within(ball, () => {
      s.line('M-92 -178C-8 -152 -8 -48 -92 -22', colour2, 9);
      s.line('M92 -178C8 -152 8 -48 92 -22', colour2, 9);
    });
    return { anchors: {} };
  },
});
