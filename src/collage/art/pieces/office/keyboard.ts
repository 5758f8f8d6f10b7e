import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';
import { keys } from './keys.ts';

export const keyboard: Piece = {
  id: 'keyboard',
  names: ['computer keyboard', 'keyboard'],
  metres: 0.09,
  bearing: 'lies',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const shell = choicesOf(options).colour('colour', '#d9dade');
    const s = new Sketch('keyboard');
    s.layer();
    s.path(
      'M-128 -26C-128 -32 -124 -34 -118 -34H118C124 -34 128 -32 128 -26L142 28C143 36 138 38 132 38H-132C-138 38 -143 36 -142 28Z',
      s.fade([shade(shell, 0.1), shade(shell, -0.06), shade(shell, -0.3)]),
    );
    s.layer(0.7);
    keys(s, -29, 58, 120, 134, shade(shell, 0.35));
    return s.figure({
      metres: 0.09,
      bearing: 'lies',
      foot: { x: 0, y: 30 },
      anchors: { top: [0, -6, 200] },
    });
  },
};
