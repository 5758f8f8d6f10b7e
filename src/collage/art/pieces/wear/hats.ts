import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';

/*
 * Hats attach at the anchor `crown`: their foot is the middle of the band, where the head's top
 * edge should be, and their width is drawn for a head of 100 units.
 */

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

export const topHat: Piece = {
  id: 'top-hat',
  names: ['top hat', 'tophat', 'silk hat', 'stovepipe hat', 'cylinder hat'],
  metres: 0.22,
  bearing: 'lies',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const read = choicesOf(options);
    const felt = read.colour('colour', '#34353c');
    const ribbon = read.colour('colour2', '#f0b832');
    const s = new Sketch('top-hat');
    s.layer();
    s.path(
      'M-80 2C-82 -10 -70 -16 -58 -14C-30 -2 30 -2 58 -14C70 -16 82 -10 80 2C76 14 40 22 0 22C-40 22 -76 14 -80 2Z',
      s.fade([shade(felt, 0.16), shade(felt, -0.35)]),
    );
    s.path('M-64 0C-40 12 40 12 64 0C52 14 -52 14 -64 0Z', shade(felt, -0.55));
    s.layer(1, 0.2);
    const body =
      'M-50 -4C-48 -40 -52 -76 -56 -106C-30 -116 30 -116 56 -106C52 -76 48 -40 50 -4C28 8 -28 8 -50 -4Z';
    s.path(
      body,
      s.fade(
        [
          [0, shade(felt, -0.12)],
          [0.24, shade(felt, 0.28)],
          [0.4, shade(felt, 0.02)],
          [1, shade(felt, -0.4)],
        ],
        0,
      ),
    );
    s.within(body, () => {
      s.path(
        'M-60 -30C-30 -20 30 -20 60 -30V-2C30 10 -30 10 -60 -2Z',
        s.fade([shade(ribbon, -0.08), shade(ribbon, 0.25), ribbon, shade(ribbon, -0.35)], 0),
      );
    });
    s.oval(0, -107, 56, 9.5, s.fade([shade(felt, 0.34), shade(felt, 0.06)]));
    return s.figure({
      metres: 0.22,
      bearing: 'lies',
      extent: 'part',
      foot: { x: 0, y: 4 },
      anchors: { crown: [0, 0, 100] },
    });
  },
};
