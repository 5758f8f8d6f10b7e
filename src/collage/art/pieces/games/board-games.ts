import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';
import { turned } from '../turned.ts';

const base = 'C16 -30 34 -22 36 -6L36 0';

/** A chess man at the origin, `head` telling which. */
function chessman(
  s: Sketch,
  head: 'king' | 'queen' | 'pawn' | 'bishop' | 'rook',
  colour: string,
): void {
  const paint = roundOf(s, colour);
  const tall = head === 'pawn' ? 70 : 112;
  s.path(turned(`M14 ${-tall}L13 ${-tall + 8}C8 ${-tall + 34} 12 -46 18 -38${base}`, 6), paint);
  if (head === 'pawn') s.oval(0, -tall - 12, 19, 19, plumpOf(s, colour));
  else if (head === 'rook')
    s.path(
      `M-22 ${-tall - 34}H-12V${-tall - 26}H-5V${-tall - 34}H5V${-tall - 26}H12V${-tall - 34}H22L18 ${-tall}H-18Z`,
      paint,
    );
  else if (head === 'bishop') {
    s.path(
      `M0 ${-tall - 46}C24 ${-tall - 24} 20 ${-tall - 6} 12 ${-tall}H-12C-20 ${-tall - 6} -24 ${-tall - 24} 0 ${-tall - 46}Z`,
      paint,
    );
    s.line(`M4 ${-tall - 26}L13 ${-tall - 14}`, shade(colour, -0.5), 3.4);
  } else {
    s.path(
      `M-22 ${-tall - 34}${head === 'queen' ? `L-12 ${-tall - 24}L-6 ${-tall - 40}L0 ${-tall - 24}L6 ${-tall - 40}L12 ${-tall - 24}L22 ${-tall - 34}` : `C-10 ${-tall - 44} 10 ${-tall - 44} 22 ${-tall - 34}`}L14 ${-tall}H-14Z`,
      paint,
    );
    if (head === 'king')
      s.path(
        `M-4 ${-tall - 40}V${-tall - 50}H-12V${-tall - 58}H-4V${-tall - 68}H4V${-tall - 58}H12V${-tall - 50}H4V${-tall - 40}Z`,
        paint,
      );
    else s.oval(0, -tall - 44, 6, 6, plumpOf(s, colour));
  }
  s.oval(0, -tall, 20, 6, shade(colour, 0.3));
}

const board = painted({
  id: 'chess-board',
  names: [
    'chess board',
    'chessboard',
    'chess set',
    'chess',
    'game of chess',
    'chess game',
    'checkerboard',
    'checkers',
    'checker',
    'draughts',
    'chess table',
  ],
  metres: 0.25,
  colour: '#f0dcb4',
  colour2: '#6b3a20',
  draw(s, { colour, colour2 }) {
    const at = (u: number, v: number): [x: number, y: number] => {
      const wide = 150 + 50 * v;
      return [(u - 0.5) * 2 * wide, -74 + 92 * v];
    };
    s.layer();
    s.path('M-164 -82H164L222 26V42H-222V26Z', frontOf(s, shade(colour2, -0.1)));
    s.path('M-164 -84H164L222 26H-222Z', s.fade([shade(colour2, 0.1), shade(colour2, 0.28)]));
    s.layer(0.6);
    for (let row = 0; row < 8; row++)
      for (let i = 0; i < 8; i++) {
        const corners = [
          at(i / 8, row / 8),
          at((i + 1) / 8, row / 8),
          at((i + 1) / 8, (row + 1) / 8),
          at(i / 8, (row + 1) / 8),
        ];
        s.path(
          `M${corners.map((p) => p.join(' ')).join('L')}Z`,
          (row + i) % 2 ? shade(colour2, -0.05) : colour,
        );
      }
    const set = [
      ['rook', 0.5, 0, 0],
      ['queen', 3.5, 0, 0],
      ['king', 4.5, 0, 0],
      ['bishop', 5.5, 0, 0],
      ['pawn', 1.5, 1, 0],
      ['pawn', 4.5, 1, 0],
      ['pawn', 6.5, 1, 0],
      ['pawn', 3.5, 4, 1],
      ['bishop', 2.5, 5, 1],
      ['pawn', 5.5, 6, 1],
      ['pawn', 0.5, 6, 1],
      ['king', 4.5, 7, 1],
      ['queen', 3.5, 7, 1],
      ['rook', 7.5, 7, 1],
    ] as const;
    for (const [head, u, v, side] of set) {
      const [x, y] = at(u / 8, (v + 0.6) / 8);
      s.layer(1, 0.4);
      s.placed({ x, y, scale: 0.46 + 0.022 * v }, () =>
        chessman(s, head, side ? '#f4ead2' : '#3a2418'),
      );
    }
    return { anchors: { top: [0, -30, 300] }, foot: { x: 0, y: 30 } };
  },
});

const men = [
  {
    id: 'chess-king',
    names: ['chess king', 'king chess piece', 'chess piece', 'chessman'],
    head: 'king',
  },
  { id: 'chess-queen', names: ['chess queen', 'queen chess piece'], head: 'queen' },
  { id: 'chess-rook', names: ['chess rook', 'rook chess piece', 'chess castle'], head: 'rook' },
  { id: 'chess-bishop', names: ['chess bishop', 'bishop chess piece'], head: 'bishop' },
] as const;

const chessmen: readonly Piece[] = men.map(({ head, ...spec }) =>
  painted({
    ...spec,
    metres: 0.1,
    colour: '#3a2a22',
    draw(s, { colour }) {
      s.layer();
      chessman(s, head, colour);
      return {};
    },
  }),
);

const dominoes = painted({
  id: 'dominoes',
  names: ['domino', 'dominoes', 'domino tile', 'row of dominoes'],
  metres: 0.06,
  colour: '#fbf6e8',
  draw(s, { colour, random }) {
    const spots = [
      [],
      [[0, 0]],
      [
        [-1, -1],
        [1, 1],
      ],
      [
        [-1, -1],
        [0, 0],
        [1, 1],
      ],
      [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
      [
        [-1, -1],
        [1, -1],
        [0, 0],
        [-1, 1],
        [1, 1],
      ],
      [
        [-1, -1],
        [1, -1],
        [-1, 0],
        [1, 0],
        [-1, 1],
        [1, 1],
      ],
    ] as const;
    for (let i = 0; i < 5; i++) {
      const x = -140 + i * 66;
      s.layer(1, 0.3);
      s.path(`M${x + 62} -116L${x + 76} -124V-8L${x + 62} 0Z`, shade(colour, -0.35));
      s.path(`M${x} -116L${x + 14} -124H${x + 76}L${x + 62} -116Z`, shade(colour, 0.5));
      s.rect(x, -116, 62, 116, 7, frontOf(s, colour));
      s.line(`M${x + 10} -58H${x + 52}`, '#5a5248', 2.6);
      for (const y of [-87, -29])
        for (const [dx, dy] of random.pick(spots.slice(1)))
          s.oval(x + 31 + dx * 16, y + dy * 16, 5.4, 5.4, '#24201c');
    }
    return {};
  },
});

const boardGame = painted({
  id: 'board-game',
  names: [
    'board game',
    'monopoly',
    'scrabble',
    'backgammon',
    'game board',
    'tabletop game',
    'ludo',
  ],
  metres: 0.12,
  bearing: 'lies',
  colour: '#cfe6c4',
  colour2: '#d8352f',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-160 -60H160L216 52V62H-216V52Z', s.fade(['#3a2f2a', '#1f1815']));
    s.path('M-160 -62H160L216 52H-216Z', s.fade([shade(colour, 0.05), shade(colour, 0.35)]));
    s.layer(0.4);
    const paints = [
      colour2,
      '#f2c230',
      '#3f8fd0',
      '#ef8a2e',
      '#7a4fb0',
      '#3f9a56',
      '#e86fae',
      '#5ad0e8',
    ];
    for (let i = 0; i < 9; i++) {
      const [a, b] = [i / 9, (i + 1) / 9];
      const paint = paints[i % paints.length]!;
      s.path(
        `M${-160 + 320 * a} -62H${-160 + 320 * b}L${-168 + 336 * b} -46H${-168 + 336 * a}Z`,
        paint,
        { stroke: '#3a3530', width: 1 },
      );
      s.path(
        `M${-206 + 412 * a} 32H${-206 + 412 * b}L${-216 + 432 * b} 52H${-216 + 432 * a}Z`,
        paints[(i + 3) % paints.length]!,
        { stroke: '#3a3530', width: 1 },
      );
    }
    s.path('M-160 -62L-216 52H-180L-136 -46ZM160 -62L216 52H180L136 -46Z', '#f4ead0', {
      stroke: '#3a3530',
      width: 1,
    });
    s.placed({ x: 0, y: -8, turn: -14, stretch: 0.6 }, () => s.rect(-52, -30, 104, 60, 6, colour2));
    s.layer(1, 0.4);
    for (const [x, y, paint] of [
      [-120, -26, '#2f6fd0'],
      [90, 18, '#f2c230'],
      [-40, 30, '#3f9a56'],
    ] as const)
      s.placed({ x, y, scale: 0.42 }, () => chessman(s, 'pawn', paint));
    for (const [x, y] of [
      [120, -24],
      [96, -12],
    ] as const) {
      s.rect(x - 11, y - 11, 22, 22, 5, frontOf(s, '#fffdf6'));
      for (const [dx, dy] of [
        [-5, -5],
        [0, 0],
        [5, 5],
      ] as const)
        s.oval(x + dx, y + dy, 2.2, 2.2, '#24201c');
    }
    return { anchors: { top: [0, -6, 320], label: [0, -8, 90, -14] }, foot: { x: 0, y: 50 } };
  },
});

const rubik = painted({
  id: 'puzzle-cube',
  names: ["rubik's cube", 'rubiks cube', 'rubik cube', 'puzzle cube', 'magic cube', 'rubik'],
  metres: 0.06,
  colour: '#d8352f',
  draw(s, { colour, random }) {
    const paints = [colour, '#f5d23f', '#3f9a56', '#2f6fd0', '#ef8a2e', '#fbfaf5'];
    const face = (
      o: readonly [number, number],
      u: readonly [number, number],
      v: readonly [number, number],
      dark: number,
    ): void => {
      for (let i = 0; i < 3; i++)
        for (let j = 0; j < 3; j++) {
          const p = (a: number, b: number): string =>
            `${o[0] + (u[0] * a + v[0] * b) / 3} ${o[1] + (u[1] * a + v[1] * b) / 3}`;
          s.path(
            `M${p(i + 0.08, j + 0.08)}L${p(i + 0.92, j + 0.08)}L${p(i + 0.92, j + 0.92)}L${p(i + 0.08, j + 0.92)}Z`,
            shade(random.chance(0.45) ? colour : random.pick(paints), dark),
            { stroke: '#17181c', width: 1.5 },
          );
        }
    };
    s.layer();
    s.path('M0 0L-100 -50V-164L0 -214L100 -164V-50Z', '#17181c');
    s.layer(0.8);
    face([-100, -164], [100, 50], [0, 114], -0.02);
    face([0, -114], [100, -50], [0, 114], -0.2);
    face([0, -214], [100, 50], [-100, 50], 0.08);
    return { anchors: { top: [0, -164, 100] } };
  },
});

/** Games for a table top. */
export const boardGames: readonly Piece[] = [board, boardGame, ...chessmen, dominoes, rubik];
