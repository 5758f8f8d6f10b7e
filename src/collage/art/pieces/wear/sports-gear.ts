import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** What is swung, lifted and stood on: boards carry both feet at their anchor `sole`. */
export const sportsGear: readonly Piece[] = [
  painted({
    id: 'raised-racket',
    names: ['raised racket'],
    metres: 0.68,
    colour: '#d8453a',
    colour2: '#2b2d33',
    draw(s, { colour, colour2 }) {
      s.layer();
      s.line('M0 150V60M0 60L-16 24M0 60L16 24', colour, 8);
      s.rect(-7, 104, 14, 62, 6, s.fade([shade(colour2, 0.2), shade(colour2, -0.2)]));
      for (const x of [-24, -12, 0, 12, 24]) s.line(`M${x} -54V30`, '#f4f1e6', 1.6);
      for (const y of [-44, -30, -16, -2, 12]) s.line(`M-34 ${y}H34`, '#f4f1e6', 1.6);
      s.oval(0, -14, 38, 46, 'none', { stroke: colour, width: 8 });
    },
  }),
  painted({
    id: 'raised-bat',
    names: ['raised bat'],
    metres: 0.85,
    colour: '#d0a05c',
    draw(s, { colour }) {
      s.layer();
      s.path(
        'M-6 100L-15 -70C-15 -92 15 -92 15 -70L6 100Z',
        s.fade([shade(colour, 0.24), shade(colour, -0.24)], 0),
      );
      s.oval(0, 102, 11, 6, shade(colour, -0.2));
      s.line('M-5 84H5M-5.5 68H5.5', shade(colour, -0.4), 4);
    },
  }),
  painted({
    id: 'raised-club',
    names: ['raised golf club'],
    metres: 1,
    colour: material.steel,
    draw(s, { colour }) {
      s.layer();
      s.line('M0 110V-90', colour, 5);
      s.rect(-6, 60, 12, 56, 5, '#2b2d33');
      s.path(
        'M-4 -96C14 -104 40 -100 42 -86C40 -78 10 -78 -4 -82Z',
        s.fade([shade(colour, 0.3), shade(colour, -0.4)]),
      );
    },
  }),
  painted({
    id: 'barbell',
    names: ['barbell', 'weightlifting bar'],
    metres: 0.42,
    bearing: 'lies',
    colour: '#3a3d48',
    colour2: '#c8372d',
    draw(s, { colour, colour2 }) {
      s.layer();
      s.line('M-190 0H190', material.steel, 9);
      for (const side of [-1, 1]) {
        s.rect(side * 150 - 14, -62, 28, 124, 8, s.fade([shade(colour, 0.3), shade(colour, -0.3)]));
        s.rect(
          side * 122 - 10,
          -46,
          20,
          92,
          7,
          s.fade([shade(colour2, 0.2), shade(colour2, -0.3)]),
        );
      }
    },
  }),
  painted({
    id: 'paint-brush',
    names: ['artist brush'],
    metres: 0.3,
    colour: '#c9944a',
    colour2: '#3f86d6',
    draw(s, { colour, colour2 }) {
      s.layer();
      s.path('M-5 90L-8 -20H8L5 90Z', s.fade([shade(colour, 0.2), shade(colour, -0.2)], 0));
      s.rect(-9, -44, 18, 26, 2, material.steel);
      s.path(
        'M-10 -44C-16 -64 -6 -78 0 -92C6 -78 16 -64 10 -44Z',
        s.fade([shade(colour2, 0.3), shade(colour2, -0.2)]),
      );
    },
  }),
  painted({
    id: 'frying-pan-in-hand',
    names: ['pan in hand'],
    metres: 0.2,
    colour: '#34363e',
    draw(s, { colour }) {
      s.layer();
      s.line('M52 0L132 -18', shade(colour, 0.1), 13);
      s.path(
        'M-62 -10H62C60 20 40 30 0 30C-40 30 -60 20 -62 -10Z',
        s.fade([shade(colour, 0.3), shade(colour, -0.2)]),
      );
      s.oval(0, -10, 62, 12, shade(colour, -0.3));
      s.oval(-6, -13, 34, 8, '#fffdf6');
      s.oval(-4, -15, 13, 6, s.glow(['#ffd75a', '#f0a52a']));
    },
  }),
  painted({
    id: 'ridden-surfboard',
    names: ['ridden surfboard'],
    metres: 0.2,
    bearing: 'floats',
    colour: '#f2c23c',
    colour2: '#d8453a',
    draw(s, { colour, colour2 }) {
      const board = 'M-190 -4C-130 -22 110 -22 196 -16C150 12 -130 18 -190 -4Z';
      s.layer();
      s.path(board, s.fade([shade(colour, 0.3), shade(colour, -0.24)]));
      s.within(board, () =>
        s.path('M-200 -8C-120 -2 120 -2 200 -12V-4C120 6 -120 6 -200 0Z', colour2),
      );
      return { anchors: { sole: [0, -10, 180] } };
    },
  }),
  painted({
    id: 'ridden-skateboard',
    names: ['ridden skateboard'],
    metres: 0.14,
    colour: '#d8453a',
    colour2: '#f2d27a',
    draw(s, { colour, colour2 }) {
      s.layer();
      for (const x of [-84, 84]) {
        s.rect(x - 16, -6, 32, 12, 3, material.steel);
        for (const dx of [-14, 14])
          s.oval(x + dx, 12, 13, 13, s.glow([shade(colour2, 0.3), colour2, shade(colour2, -0.4)]));
      }
      s.layer(1, 0.3);
      s.path(
        'M-152 -30C-140 -12 -120 -14 -100 -14H100C120 -14 140 -12 152 -30C154 -16 138 0 112 0H-112C-138 0 -154 -16 -152 -30Z',
        s.fade([shade(colour, 0.3), shade(colour, -0.2)]),
      );
      return { anchors: { sole: [0, -14, 180] }, foot: { x: 0, y: 25 } };
    },
  }),
  painted({
    id: 'ridden-skis',
    names: ['ridden skis'],
    metres: 0.12,
    colour: '#3f7fd0',
    draw(s, { colour }) {
      s.layer();
      for (const [x, y] of [
        [-16, -10],
        [16, 2],
      ] as const)
        s.path(
          `M${x - 160} ${y}H${x + 150}C${x + 176} ${y} ${x + 190} ${y - 8} ${x + 196} ${y - 26}C${x + 204} ${y - 6} ${x + 190} ${y + 10} ${x + 160} ${y + 10}H${x - 160}Z`,
          s.fade([shade(colour, 0.3), shade(colour, -0.2)]),
        );
      return { anchors: { sole: [0, -2, 180] }, foot: { x: 0, y: 12 } };
    },
  }),
  painted({
    id: 'ridden-snowboard',
    names: ['ridden snowboard'],
    metres: 0.14,
    colour: '#8a63c8',
    draw(s, { colour }) {
      s.layer();
      s.path(
        'M-170 -22C-160 -6 -140 -6 -120 -6H120C140 -6 160 -6 170 -22C174 -4 160 10 130 10H-130C-160 10 -174 -4 -170 -22Z',
        s.fade([shade(colour, 0.3), shade(colour, -0.24)]),
      );
      for (const x of [-70, 70]) s.rect(x - 18, -14, 36, 12, 4, '#2b2d33');
      return { anchors: { sole: [0, -8, 180] }, foot: { x: 0, y: 10 } };
    },
  }),
];
