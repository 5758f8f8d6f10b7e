import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { material } from '../materials.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';
import { lampShade } from './lamp-shade.ts';

export const floorLamp: Piece = {
  id: 'floor-lamp',
  names: ['floor lamp', 'standing lamp', 'standard lamp', 'lamp'],
  metres: 1.65,
  bearing: 'stands',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const read = choicesOf(options);
    const colour = read.colour('colour', '#f4c33f');
    const pole = read.colour('colour2', material.wood);
    const s = new Sketch('floor-lamp');
    s.layer();
    s.rect(-4, -262, 8, 256, 3, s.fade([shade(pole, 0.3), shade(pole, -0.35)], 0));
    s.oval(0, -6, 36, 9, s.fade([shade(pole, 0.2), shade(pole, -0.4)]));
    s.oval(0, -10, 30, 6, shade(pole, 0.25), { opacity: 0.5 });
    s.layer(0.8);
    lampShade(s, 0, -230, 56, 78, colour);
    s.rect(-3, -318, 6, 10, 3, material.brass);
    s.line('M30 -224V-196', shade(pole, -0.1), 1.6);
    s.oval(30, -193, 3.4, 3.4, material.brass);
    return s.figure({ metres: 1.65, bearing: 'stands', foot: { x: 0, y: -4 } });
  },
};
