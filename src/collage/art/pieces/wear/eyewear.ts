import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';

const LENS =
  'M-46 -20C-30 -24 -14 -23 -6 -19C-3 -4 -6 20 -26 21C-46 21 -50 0 -50 -14C-50 -18 -49 -20 -46 -20Z';

function lens(s: Sketch, glass: string, rim: string, tinted: boolean): void {
  s.path(LENS, tinted ? s.fade([shade(glass, 0.06), shade(glass, -0.35)], 60) : glass, {
    stroke: rim,
    width: 4.6,
    ...(tinted ? {} : { opacity: 1 }),
  });
  s.within(LENS, () => {
    s.path('M-44 6L-26 -24H-16L-38 18Z', '#ffffff', { opacity: tinted ? 0.26 : 0.5 });
    s.path('M-26 20L-8 -12V2L-18 20Z', '#ffffff', { opacity: tinted ? 0.12 : 0.3 });
  });
}

/**
 * Sunglasses, to attach at the anchor `eyes`. `view`: `front`, or `side` for a head in profile
 * looking left.
 */
export const sunglasses: Piece = {
  id: 'sunglasses',
  names: ['sunglasses', 'sun glasses', 'shades', 'dark glasses'],
  metres: 0.05,
  bearing: 'lies',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const read = choicesOf(options);
    const frame = read.colour('colour', '#2b2c31');
    const glass = read.colour('colour2', '#2b3140');
    const s = new Sketch('sunglasses');
    s.layer(0.7, 0.5);
    if (read.oneOf('view', ['front', 'side']) === 'side') {
      s.path(
        'M-2 -18L24 -15C29 -14 29 -7 24 -6L-2 -8Z',
        s.fade([shade(frame, 0.25), shade(frame, -0.3)]),
      );
      s.placed({ x: 14 }, () => s.placed({ x: 0, scale: 0.86 }, () => lens(s, glass, frame, true)));
      return s.figure({
        metres: 0.05,
        bearing: 'lies',
        facing: 'left',
        extent: 'part',
        foot: { x: 4, y: 0 },
        anchors: { eyes: [-8, -2, 60] },
      });
    }
    for (const mirror of [false, true]) s.placed({ mirror }, () => lens(s, glass, frame, true));
    s.line('M-8 -13Q0 -18 8 -13', frame, 5);
    s.path(
      'M-52 -20L-58 -18C-60 -14 -58 -10 -55 -9L-49 -8ZM52 -20L58 -18C60 -14 58 -10 55 -9L49 -8Z',
      shade(frame, 0.15),
    );
    s.line('M-44 -21C-32 -24 -18 -24 -9 -21M44 -21C32 -24 18 -24 9 -21', shade(frame, 0.4), 1.6, {
      opacity: 0.8,
    });
    return s.figure({
      metres: 0.05,
      bearing: 'lies',
      extent: 'part',
      foot: { x: 0, y: 0 },
      anchors: { eyes: [0, -2, 80] },
    });
  },
};

/** Round reading glasses, to attach at the anchor `eyes`. */
export const glasses: Piece = {
  id: 'round-glasses',
  names: ['glasses', 'eyeglasses', 'spectacles', 'reading glasses', 'round glasses'],
  metres: 0.05,
  bearing: 'lies',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const frame = choicesOf(options).colour('colour', '#5a3a28');
    const s = new Sketch('round-glasses');
    s.layer(0.5, 0.25);
    for (const x of [-30, 30]) {
      s.oval(x, 0, 23, 23, '#e8f4fb', { opacity: 0.28 });
      s.path(`M${x - 14} 8L${x + 4} -16H${x + 11}L${x - 8} 14Z`, '#ffffff', { opacity: 0.4 });
      s.oval(x, 0, 23, 23, 'none', { stroke: frame, width: 5 });
    }
    s.line('M-8 -5Q0 -12 8 -5M-53 -6L-60 -9M53 -6L60 -9', frame, 5);
    return s.figure({
      metres: 0.05,
      bearing: 'lies',
      extent: 'part',
      foot: { x: 0, y: 0 },
      anchors: { eyes: [0, 0, 84] },
    });
  },
};
