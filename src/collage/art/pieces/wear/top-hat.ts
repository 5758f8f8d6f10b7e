import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';

/** A tall silk hat with a ribbon, to attach at `crown`. */
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
