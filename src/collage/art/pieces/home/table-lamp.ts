import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { material } from '../materials.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';
import { lampShade } from './lamp-shade.ts';

export const tableLamp: Piece = {
  id: 'table-lamp',
  names: ['table lamp', 'desk lamp', 'bedside lamp', 'night lamp'],
  metres: 0.5,
  bearing: 'stands',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const read = choicesOf(options);
    const colour = read.colour('colour', '#f6dfa4');
    const body = read.colour('colour2', '#3d8c93');
    const s = new Sketch('table-lamp');
    s.layer();
    s.rect(-4, -86, 8, 24, 2, material.brass);
    s.path(
      'M-10 -68C-8 -60 -34 -46 -32 -24C-31 -10 -22 -2 -16 0H16C22 -2 31 -10 32 -24C34 -46 8 -60 10 -68Z',
      s.fade([shade(body, 0.35), body, shade(body, -0.4)], 15),
    );
    s.oval(-12, -34, 6, 12, '#fff', { opacity: 0.35 });
    s.rect(-22, -4, 44, 7, 3, shade(material.brass, -0.1));
    s.layer(0.8);
    lampShade(s, 0, -82, 54, 66, colour);
    return s.figure({ metres: 0.5, bearing: 'stands' });
  },
};
