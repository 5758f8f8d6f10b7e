import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { frontOf, roundOf } from '../surfaces.ts';

const rocking = painted({
  id: 'rocking-chair',
  names: ['rocking chair', 'rocker', 'grandma chair'],
  metres: 1.1,
  facing: 'left',
  colour: material.wood,
  colour2: '#c8503f',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const off of [16, 0]) {
      const paint = s.fade([shade(colour, off ? -0.3 : 0.1), shade(colour, -0.4)]);
      s.line(`M${-120 + off} -22C${-60 + off} 10 ${60 + off} 10 ${130 + off} -34`, paint, 13);
      s.line(`M${-58 + off} -4L${-52 + off} -92M${52 + off} -4L${44 + off} -92`, paint, 11);
    }
    s.layer();
    for (const y of [-124, -156, -188, -220])
      s.line(
        `M${52 - (y + 100) * 0.22} ${y}L${66 - (y + 100) * 0.22} ${y - 2}`,
        shade(colour, 0.1),
        12,
      );
    s.line(
      'M44 -92L84 -256M62 -92L102 -256',
      s.fade([shade(colour, 0.25), shade(colour, -0.3)]),
      11,
    );
    s.line('M78 -250L108 -250', shade(colour, 0.2), 17);
    s.line('M-56 -92L-58 -150', shade(colour, -0.05), 10);
    s.line(
      'M-76 -152C-40 -160 30 -158 62 -152',
      s.fade([shade(colour, 0.35), shade(colour, -0.1)]),
      13,
    );
    s.layer(1, 0.35);
    s.path(
      'M-74 -106C-70 -118 50 -118 62 -106L58 -88C30 -82 -50 -82 -72 -88Z',
      frontOf(s, colour2),
    );
    s.path(
      'M50 -112C62 -160 72 -200 82 -226L96 -222C90 -190 78 -146 68 -108Z',
      s.fade([shade(colour2, 0.2), shade(colour2, -0.15)], 0),
    );
    return { anchors: { seat: [-6, -108, 110], top: [-6, -108, 100] }, foot: { x: 0, y: 4 } };
  },
});

const office = painted({
  id: 'office-chair',
  names: ['office chair', 'swivel chair', 'desk chair', 'gaming chair', 'computer chair'],
  metres: 1.1,
  colour: '#2f343c',
  draw(s, { colour }) {
    s.layer();
    for (const x of [-84, -44, 44, 84]) {
      s.line(`M0 -34L${x} -12`, s.fade(['#5a5f67', '#2a2d33']), 11);
      s.oval(x, -6, 9, 9, '#1b1d22');
    }
    s.line('M0 -34V-12', '#3a3e46', 11);
    s.oval(0, 0, 9, 9, '#1b1d22');
    s.rect(-9, -96, 18, 64, 4, roundOf(s, material.steel));
    s.layer();
    s.path(
      'M-62 -262C-62 -282 62 -282 62 -262L70 -150C70 -134 -70 -134 -70 -150Z',
      s.fade([shade(colour, 0.34), colour, shade(colour, -0.2)]),
    );
    s.path(
      'M-46 -256C-40 -264 40 -264 46 -256L52 -164C40 -156 -40 -156 -52 -164Z',
      s.fade([shade(colour, 0.12), shade(colour, -0.1)]),
    );
    for (const y of [-240, -218, -196]) s.line(`M-40 ${y}H40`, shade(colour, 0.3), 2);
    s.layer(1, 0.3);
    for (const side of [-1, 1]) {
      s.line(`M${side * 74} -102V-158`, shade(colour, 0.1), 9);
      s.rect(side * 82 - 15, -172, 30, 15, 7, frontOf(s, shade(colour, 0.15)));
    }
    s.layer(1, 0.35);
    s.path(
      'M-74 -130C-60 -142 60 -142 74 -130L84 -104C84 -92 -84 -92 -84 -104Z',
      s.fade([shade(colour, 0.4), shade(colour, -0.1)]),
    );
    return { anchors: { seat: [0, -126, 130], top: [0, -128, 120] } };
  },
});

const high = painted({
  id: 'high-chair',
  names: ['high chair', 'highchair', 'baby chair', 'baby high chair', 'lifeguard chair'],
  metres: 1,
  colour: '#e9c48c',
  colour2: '#8ecfc4',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const [x, to] of [
      [-40, -80],
      [40, 80],
      [-28, -48],
      [28, 48],
    ] as const)
      s.line(`M${x} -140L${to} 0`, s.fade([shade(colour, 0.15), shade(colour, -0.3)]), 12);
    s.line('M-66 -44H66', shade(colour, -0.1), 10);
    s.layer();
    s.rect(-52, -270, 104, 134, 26, frontOf(s, colour2));
    s.rect(-38, -256, 76, 100, 18, frontOf(s, shade(colour2, 0.25)));
    s.layer(1, 0.35);
    s.path('M-60 -152H60L66 -132C66 -124 -66 -124 -66 -132Z', frontOf(s, colour));
    s.path(
      'M-92 -190C-92 -202 92 -202 92 -190V-182C60 -166 -60 -166 -92 -182Z',
      s.fade([shade(colour, 0.45), shade(colour, 0.05)]),
    );
    return { anchors: { seat: [0, -152, 90], top: [0, -192, 150] } };
  },
});

const swing = painted({
  id: 'swing',
  names: ['swing', 'swing set', 'porch swing', 'playground swing', 'tree swing', 'rope swing'],
  metres: 2.2,
  colour: '#d9483a',
  colour2: '#4a86d0',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const side of [-1, 1]) {
      s.line(
        `M${side * 128} -262L${side * 170} 0`,
        s.fade([shade(colour2, 0.25), shade(colour2, -0.3)]),
        13,
      );
      s.line(
        `M${side * 128} -262L${side * 96} 0`,
        s.fade([shade(colour2, 0.05), shade(colour2, -0.4)]),
        13,
      );
    }
    s.rect(-147, -272, 294, 15, 7, s.fade([shade(colour2, 0.35), shade(colour2, -0.1)]));
    for (const x of [-66, 66]) {
      s.layer(0.8, 0.2);
      s.line(`M${x - 30} -260V-78M${x + 30} -260V-78`, '#8a939b', 3.4, {
        dash: '5 4',
        cap: 'butt',
      });
      s.layer(1, 0.3);
      s.path(`M${x - 38} -84H${x + 38}L${x + 42} -72V-66H${x - 42}V-72Z`, frontOf(s, colour));
    }
    return { anchors: { seat: [-66, -82, 66], top: [0, -268, 220] } };
  },
});

/** Seats of special kinds. */
export const seats: readonly Piece[] = [high, office, rocking, swing];
