import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { frontOf, roundOf } from '../surfaces.ts';

const bunk = painted({
  id: 'bunk-bed',
  names: ['bunk bed', 'bunkbed', 'loft bed'],
  metres: 1.7,
  colour: '#c58a4e',
  colour2: '#4a86d0',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const x of [-180, 166]) s.rect(x, -256, 16, 256, 4, roundOf(s, shade(colour, -0.15)));
    for (const [y, quilt] of [
      [-148, colour2],
      [-34, '#d8604a'],
    ] as const) {
      s.layer(1, 0.3);
      s.rect(-172, y - 34, 340, 30, 10, frontOf(s, '#f6f1e6'));
      s.path(
        `M-76 ${y - 38}H168V${y - 2}H-84C-90 ${y - 14} -88 ${y - 28} -76 ${y - 38}Z`,
        frontOf(s, quilt),
      );
      s.rect(-164, y - 52, 70, 26, 12, frontOf(s, '#ffffff'));
      s.layer(1, 0.3);
      s.rect(-178, y - 6, 354, 26, 5, frontOf(s, colour));
    }
    s.layer(1, 0.2);
    s.rect(-178, -206, 220, 12, 5, frontOf(s, colour));
    for (const x of [-182, 168]) s.rect(x, -262, 18, 264, 5, roundOf(s, colour));
    s.layer(1, 0.35);
    for (const x of [70, 128]) s.rect(x, -212, 12, 214, 4, roundOf(s, shade(colour, 0.12)));
    for (const y of [-180, -146, -112, -78, -44])
      s.rect(74, y, 62, 9, 3, frontOf(s, shade(colour, 0.2)));
    return { anchors: { seat: [-60, -74, 190], top: [-20, -186, 200], back: [-40, -186, 200] } };
  },
});

const poster = painted({
  id: 'canopy-bed',
  names: ['four-poster bed', 'canopy bed', 'four poster bed', 'princess bed', 'royal bed'],
  metres: 2.1,
  colour: '#8a5230',
  colour2: '#b23a55',
  draw(s, { colour, colour2 }) {
    s.layer(0.9);
    s.rect(-150, -252, 300, 210, 4, s.fade([shade(colour2, -0.3), shade(colour2, -0.45)]));
    s.path('M-120 -70V-160C-120 -210 120 -210 120 -160V-70Z', frontOf(s, colour));
    s.layer(1, 0.3);
    for (const x of [-64, 64]) s.rect(x - 52, -122, 104, 44, 20, frontOf(s, '#fbf6ec'));
    s.path('M-152 -92C-120 -104 120 -104 152 -92L168 -26H-168Z', frontOf(s, shade(colour2, 0.35)));
    s.path('M-154 -84C-120 -96 120 -96 154 -84L156 -72C120 -84 -120 -84 -156 -72Z', '#fbf6ec');
    s.rect(-172, -30, 344, 24, 5, frontOf(s, colour));
    s.layer(1, 0.3);
    for (const side of [-1, 1]) {
      s.path(
        `M${side * 176} -268C${side * 120} -256 ${side * 122} -190 ${side * 142} -120C${side * 150} -90 ${side * 150} -60 ${side * 148} -24H${side * 178}Z`,
        s.fade([shade(colour2, 0.3), colour2, shade(colour2, -0.25)], side < 0 ? 0 : 180),
      );
      s.line(`M${side * 134} -128H${side * 178}`, material.gold, 7);
      s.rect(side * 176 - 8, -272, 16, 272, 5, roundOf(s, colour));
    }
    s.layer(1, 0.3);
    s.path(
      'M-186 -292H186V-262C160 -246 140 -246 124 -262C100 -246 80 -246 62 -262C40 -246 20 -246 0 -262C-20 -246 -40 -246 -62 -262C-80 -246 -100 -246 -124 -262C-140 -246 -160 -246 -186 -262Z',
      frontOf(s, colour2),
    );
    s.rect(-190, -302, 380, 16, 5, frontOf(s, colour));
    return { anchors: { seat: [0, -96, 240], top: [0, -100, 240] } };
  },
});

const crib = painted({
  id: 'crib',
  names: ['crib', 'baby crib', 'cot', 'cradle', 'bassinet', 'baby bed', 'playpen', 'baby cot'],
  metres: 1,
  colour: '#f1ebe0',
  colour2: '#9cc9e8',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (let x = -112; x <= 112; x += 28)
      s.rect(x - 4, -150, 8, 110, 3, roundOf(s, shade(colour, -0.25)));
    s.rect(-130, -156, 260, 12, 5, frontOf(s, shade(colour, -0.2)));
    s.layer(1, 0.3);
    s.rect(-128, -72, 256, 30, 9, frontOf(s, colour2));
    s.rect(-118, -92, 60, 26, 12, frontOf(s, '#ffffff'));
    s.layer(1, 0.3);
    for (let x = -112; x <= 112; x += 28) s.rect(x - 5, -124, 10, 88, 4, roundOf(s, colour));
    s.rect(-138, -134, 276, 15, 7, frontOf(s, shade(colour, 0.15)));
    s.rect(-138, -44, 276, 17, 5, frontOf(s, colour));
    for (const x of [-146, 130]) {
      s.rect(x, -168, 16, 168, 6, roundOf(s, colour));
      s.oval(x + 8, -172, 11, 10, shade(colour, 0.2));
    }
    return { anchors: { inside: [0, -120, 220], seat: [0, -84, 180], top: [0, -134, 240] } };
  },
});

const mattress = painted({
  id: 'mattress',
  names: [
    'mattress',
    'futon',
    'air mattress',
    'sleeping bag',
    'yoga mat',
    'sleeping mat',
    'exercise mat',
    'gym mat',
  ],
  metres: 0.22,
  bearing: 'lies',
  colour: '#7fb0a6',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-190 -18L-196 10C-196 20 -190 24 -180 24H180C190 24 196 20 196 10L190 -18Z',
      s.fade([shade(colour, -0.05), shade(colour, -0.4)]),
    );
    s.path(
      'M-150 -52H150C158 -52 162 -50 168 -44L192 -16C196 -10 192 -6 184 -6H-184C-192 -6 -196 -10 -192 -16L-168 -44C-162 -50 -158 -52 -150 -52Z',
      s.fade([shade(colour, 0.08), shade(colour, 0.38)]),
    );
    for (const x of [-100, -34, 34, 100])
      s.line(`M${x * 0.86} -50L${x * 1.1} -8`, shade(colour, -0.15), 2.4);
    s.line('M-172 -30H172', shade(colour, -0.12), 2);
    return { anchors: { seat: [0, -30, 300], top: [0, -30, 300] }, foot: { x: 0, y: 16 } };
  },
});

/** Beds of special kinds. */
export const beds: readonly Piece[] = [bunk, crib, mattress, poster];
