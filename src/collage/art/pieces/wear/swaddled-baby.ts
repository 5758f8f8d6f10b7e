import { personHead } from '../../rigs/face/person-head.ts';
import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';

/** A baby wrapped in a blanket, as it is held; options of the head as in `personHead`. */
export const swaddledBaby: Piece = {
  id: 'swaddled-baby',
  names: ['swaddled baby', 'baby in a blanket', 'newborn baby'],
  metres: 0.55,
  bearing: 'lies',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const cloth = choicesOf(options).colour('colour', '#a9cfe8');
    const head = personHead({ hair: 'baby', ...options, age: 'baby' });
    const s = new Sketch('swaddled-baby');
    s.layer();
    s.path(
      'M-62 -52C-40 -84 40 -84 62 -52C82 0 70 60 50 120C30 164 -30 164 -50 120C-70 60 -82 0 -62 -52Z',
      s.fade([shade(cloth, 0.1), shade(cloth, -0.2)]),
    );
    s.include(head, head.anchors.head!, { x: 0, y: -22, scale: 0.86 });
    s.layer(1, 0.4);
    s.path(
      'M-70 16C-40 44 40 40 70 10C74 60 64 100 50 122C30 164 -30 164 -50 122C-64 98 -74 60 -70 16Z',
      s.fade([shade(cloth, 0.34), cloth, shade(cloth, -0.2)]),
    );
    s.line('M64 24C30 80 -10 110 -46 124M-66 34C-40 70 -16 84 4 90', shade(cloth, -0.26), 3.4, {
      opacity: 0.7,
    });
    return s.figure({ metres: 0.55, bearing: 'lies', foot: { x: 0, y: 150 } });
  },
};
