import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';

/** A soft hat with a sloping brim, to attach at `crown`: as all hats, its own `crown` is where the top of the head goes. */
export const bucketHat: Piece = {
  id: 'bucket-hat',
  names: ['bucket hat', 'fishing hat', 'fisherman hat', 'sun hat', 'boonie hat'],
  metres: 0.16,
  bearing: 'lies',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const cloth = choicesOf(options).colour('colour', '#2f78c4');
    const s = new Sketch('bucket-hat');
    const bell =
      'M-74 14C-66 -4 -54 -20 -48 -34C-24 -42 24 -42 48 -34C54 -20 66 -4 74 14C76 20 70 22 62 24C30 12 -30 12 -62 24C-70 22 -76 20 -74 14Z';
    const top =
      'M-50 -28C-48 -48 -44 -62 -36 -68C-18 -74 18 -74 36 -68C44 -62 48 -48 50 -28C28 -20 -28 -20 -50 -28Z';
    s.layer();
    s.path('M-62 22C-30 8 30 8 62 22C40 30 -40 30 -62 22Z', shade(cloth, -0.5));
    s.layer();
    s.path(top, s.fade([shade(cloth, 0.28), cloth, shade(cloth, -0.25)], 70));
    s.line(
      'M-36 -64C-18 -58 18 -58 36 -64M-12 -60L-14 -28M22 -62L25 -29',
      shade(cloth, -0.25),
      1.6,
      { opacity: 0.8 },
    );
    s.layer(1, 0.35);
    s.path(bell, s.fade([shade(cloth, 0.18), cloth, shade(cloth, -0.32)], 80));
    s.within(bell, () => {
      for (const y of [-22, -12, -2, 8])
        s.line(`M-80 ${y + 14}Q0 ${y - 10} 80 ${y + 14}`, shade(cloth, -0.22), 1.2, {
          opacity: 0.8,
          dash: '5 3',
        });
    });
    s.line('M-48 -33C-24 -41 24 -41 48 -33', shade(cloth, -0.35), 2);
    s.oval(-34, -46, 2.6, 2.6, shade(cloth, -0.45));
    s.oval(-22, -48, 2.6, 2.6, shade(cloth, -0.45));
    return s.figure({
      metres: 0.16,
      bearing: 'lies',
      extent: 'part',
      foot: { x: 0, y: 2 },
      anchors: { crown: [0, -6, 100] },
    });
  },
};
