import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { frontOf } from '../surfaces.ts';

const pillow = painted({
  id: 'pillow',
  names: [
    'pillow',
    'cushion',
    'throw pillow',
    'couch pillow',
    'decorative pillow',
    'bed pillow',
    'pillowcase',
  ],
  metres: 0.35,
  bearing: 'lies',
  colour: '#e8dccb',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-108 -8C-128 -6 -132 -22 -116 -30C-100 -60 -100 -92 -118 -120C-130 -134 -120 -146 -100 -138C-60 -126 60 -126 100 -138C120 -146 130 -134 118 -120C100 -92 100 -60 116 -30C132 -22 128 -6 108 -8C60 4 -60 4 -108 -8Z',
      s.glow([shade(colour, 0.45), colour, shade(colour, -0.28)], 0.4, 0.35, 0.75),
    );
    s.path(
      'M-96 -118C-84 -110 -74 -104 -60 -100M96 -118C84 -110 74 -104 60 -100M-100 -26C-88 -32 -78 -38 -66 -42M100 -26C88 -32 78 -38 66 -42',
      'none',
      { stroke: shade(colour, -0.25), width: 3, opacity: 0.7 },
    );
    return { anchors: { seat: [0, -110, 170], top: [0, -112, 170], label: [0, -66, 130] } };
  },
});

const foldedBlankets = painted({
  id: 'folded-blankets',
  names: [
    'quilt',
    'duvet',
    'bed sheet',
    'blanket',
    'bedding',
    'folded laundry',
    'laundry',
    'fabric',
    'pile of blankets',
    'stack of towels',
    'comforter',
    'linen',
    'folded clothes',
    'textile',
    'silk',
    'cotton',
    'velvet',
  ],
  metres: 0.3,
  bearing: 'lies',
  colour: '#4f87b8',
  colour2: '#f0d9b0',
  draw(s, { colour, colour2 }) {
    [
      [0, shade(colour, -0.12)],
      [-40, colour2],
      [-80, colour],
    ].forEach(([y, paint], i) => {
      const at = Number(y);
      const cloth = String(paint);
      s.layer(1, 0.3);
      s.path(
        `M-128 ${at}C-142 ${at} -142 ${at - 40} -128 ${at - 42}H120C136 ${at - 42} 136 ${at} 120 ${at}Z`,
        frontOf(s, cloth),
      );
      s.line(`M-120 ${at - 14}H132M-120 ${at - 28}H132`, shade(cloth, -0.3), 2);
      s.path(`M132 ${at - 40}C142 ${at - 34} 142 ${at - 8} 130 ${at - 2}`, 'none', {
        stroke: shade(cloth, 0.3),
        width: 5,
      });
      if (i === 2)
        s.path(
          `M-128 ${at - 42}L-108 ${at - 58}H112L120 ${at - 42}Z`,
          s.fade([shade(cloth, 0.4), shade(cloth, 0.2)]),
        );
    });
    return { anchors: { top: [0, -130, 200], seat: [0, -130, 200] } };
  },
});

const beanBag = painted({
  id: 'bean-bag',
  names: [
    'bean bag',
    'beanbag',
    'bean bag chair',
    'beanbag chair',
    'pouf',
    'ottoman',
    'poof',
    'hassock',
    'floor cushion',
  ],
  metres: 0.75,
  colour: '#ef8a3a',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-120 -30C-140 -80 -80 -110 -50 -150C-34 -178 30 -182 50 -150C76 -112 142 -84 122 -30C108 8 -104 8 -120 -30Z',
      s.glow([shade(colour, 0.42), colour, shade(colour, -0.35)], 0.38, 0.3, 0.8),
    );
    s.path(
      'M0 -172C-20 -120 -70 -80 -96 -12M4 -172C30 -120 76 -80 100 -12M2 -172C4 -120 2 -60 0 -2',
      'none',
      { stroke: shade(colour, -0.28), width: 3 },
    );
    s.path('M-70 -84C-40 -64 40 -64 72 -84C40 -96 -40 -98 -70 -84Z', shade(colour, -0.2), {
      opacity: 0.6,
    });
    return { anchors: { seat: [0, -86, 150], top: [0, -110, 120] } };
  },
});

const hammock = painted({
  id: 'hammock',
  names: ['hammock'],
  metres: 1.2,
  colour: '#e86a4a',
  colour2: '#f7e3b0',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const side of [-1, 1]) {
      s.line(
        `M${side * 236} 0L${side * 214} -220`,
        s.fade([shade(material.wood, 0.1), shade(material.wood, -0.35)]),
        17,
      );
      s.line(`M${side * 262} 2H${side * 206}`, shade(material.wood, -0.3), 11);
      for (const y of [-150, -138, -126, -114])
        s.line(`M${side * 216} -196L${side * 150} ${y}`, '#e6d3ad', 3);
    }
    s.layer(1, 0.2);
    const d =
      'M-154 -156C-150 -60 -80 -38 0 -38C80 -38 150 -60 154 -156C140 -128 90 -96 0 -94C-90 -96 -140 -128 -154 -156Z';
    s.path(d, s.fade([shade(colour, 0.2), colour, shade(colour, -0.3)]));
    s.within(d, () => {
      for (const x of [-108, -60, -12, 36, 84])
        s.path(`M${x} -170L${x * 0.9} 0H${x * 0.9 + 17}L${x + 19} -170Z`, colour2, {
          opacity: 0.85,
        });
    });
    s.path('M-154 -156C-140 -128 -90 -96 0 -94C90 -96 140 -128 154 -156', 'none', {
      stroke: shade(colour2, -0.1),
      width: 5,
    });
    return { anchors: { seat: [0, -92, 220], top: [0, -94, 220], back: [0, -92, 220] } };
  },
});

/** Soft things to sit and lie on. */
export const softThings: readonly Piece[] = [beanBag, foldedBlankets, hammock, pillow];
