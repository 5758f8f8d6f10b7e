import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** The twisted horn of a unicorn, to attach at `crown`; leans the way a left-facing head looks. */
export const horn = painted({
  id: 'unicorn-horn',
  names: ['unicorn horn'],
  metres: 0.5,
  bearing: 'lies',
  extent: 'part',
  facing: 'left',
  colour: '#f3cf72',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-13 4C-8 -34 -4 -70 0 -104C4 -70 8 -34 13 4C4 9 -4 9 -13 4Z',
      s.fade([shade(colour, 0.4), colour, shade(colour, -0.3)], 0),
    );
    for (const [y, half] of [
      [-12, 11],
      [-34, 8],
      [-56, 5.5],
      [-76, 3],
    ] as const)
      s.line(`M${-half} ${y + 5}Q0 ${y + 6} ${half} ${y - 6}`, shade(colour, -0.36), 3);
    return { anchors: { crown: [0, 0, 46, 28] }, foot: { x: 0, y: 6 } };
  },
});
