import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';

export const computerMouse: Piece = {
  id: 'computer-mouse',
  names: ['computer mouse'],
  metres: 0.05,
  bearing: 'lies',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const shell = choicesOf(options).colour('colour', '#e6e7ea');
    const s = new Sketch('computer-mouse');
    s.layer();
    const d =
      'M-38 16C-40 -8 -24 -30 0 -30C24 -30 40 -8 38 16C36 30 18 34 0 34C-18 34 -36 30 -38 16Z';
    s.path(d, s.fade([shade(shell, 0.4), shell, shade(shell, -0.3)]));
    s.line('M0 -29V0M-34 0Q0 10 34 0', shade(shell, -0.3), 2);
    s.rect(-4, -20, 8, 14, 4, '#5a606b');
    return s.figure({ metres: 0.05, bearing: 'lies', foot: { x: 0, y: 28 } });
  },
};
