import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

/** Draws the cloth, 0 … 180 by 0 … 120. */
type Cloth = (s: Sketch) => void;

const bands =
  (across: boolean, ...paints: readonly string[]): Cloth =>
  (s) => {
    paints.forEach((paint, i) => {
      const part = 1 / paints.length;
      if (across) s.rect(i * part * 180, 0, part * 180 + 0.6, 120, 0, paint);
      else s.rect(0, i * part * 120, 180, part * 120 + 0.6, 0, paint);
    });
  };

function star(s: Sketch, x: number, y: number, r: number, paint: string): void {
  let d = '';
  for (let i = 0; i < 10; i++) {
    const a = (i * 36 - 90) * (Math.PI / 180);
    const reach = i % 2 === 0 ? r : r * 0.4;
    d += `${i === 0 ? 'M' : 'L'}${x + Math.cos(a) * reach} ${y + Math.sin(a) * reach}`;
  }
  s.path(`${d}Z`, paint);
}

const nordic =
  (ground: string, cross: string, inner?: string): Cloth =>
  (s) => {
    s.rect(0, 0, 180, 120, 0, ground);
    s.path('M50 0H76V120H50ZM0 47H180V73H0Z', cross);
    if (inner !== undefined) s.path('M57 0H69V120H57ZM0 54H180V66H0Z', inner);
  };

const nations: readonly (readonly [id: string, names: readonly string[], cloth: Cloth])[] = [
  [
    'american-flag',
    ['american flag', 'us flag', 'usa flag', 'united states flag'],
    (s) => {
      for (let i = 0; i < 13; i++)
        s.rect(0, (i * 120) / 13, 180, 120 / 13 + 0.4, 0, i % 2 === 0 ? '#c8313a' : '#ffffff');
      s.rect(0, 0, 80, 64.6, 0, '#2f4280');
      for (let r = 0; r < 5; r++)
        for (let c = 0; c < 6; c++) star(s, 9 + c * 12.4, 8 + r * 12, 4, '#ffffff');
    },
  ],
  [
    'british-flag',
    ['british flag', 'uk flag', 'union flag'],
    (s) => {
      s.rect(0, 0, 180, 120, 0, '#24407f');
      s.line('M0 0L180 120M180 0L0 120', '#ffffff', 24, { cap: 'butt' });
      s.line('M0 0L180 120M180 0L0 120', '#c8313a', 9, { cap: 'butt' });
      s.line('M90 0V120M0 60H180', '#ffffff', 38, { cap: 'butt' });
      s.line('M90 0V120M0 60H180', '#c8313a', 22, { cap: 'butt' });
    },
  ],
  [
    'japanese-flag',
    ['japanese flag', 'japan flag'],
    (s) => {
      s.rect(0, 0, 180, 120, 0, '#ffffff');
      s.oval(90, 60, 36, 36, '#c6283a');
    },
  ],
  [
    'french-flag',
    ['french flag', 'france flag', 'tricolour'],
    bands(true, '#2b4c9b', '#ffffff', '#d8323e'),
  ],
  ['german-flag', ['german flag', 'germany flag'], bands(false, '#22211f', '#d32f2c', '#f4c832')],
  ['italian-flag', ['italian flag', 'italy flag'], bands(true, '#2f8f4e', '#ffffff', '#cf3038')],
  ['irish-flag', ['irish flag', 'ireland flag'], bands(true, '#2f9a58', '#ffffff', '#f08a35')],
  [
    'mexican-flag',
    ['mexican flag', 'mexico flag'],
    (s) => {
      bands(true, '#1f7a4e', '#ffffff', '#c8313a')(s);
      s.oval(90, 60, 15, 15, 'none', { stroke: '#6f8f3c', width: 4 });
      s.path('M82 62C84 48 100 50 98 64L90 70Z', '#8a5a34');
    },
  ],
  [
    'spanish-flag',
    ['spanish flag', 'spain flag'],
    (s) => {
      s.rect(0, 0, 180, 120, 0, '#c32b32');
      s.rect(0, 30, 180, 60, 0, '#f4c53a');
      s.path('M46 48H68V66C68 74 46 74 46 66Z', '#c32b32');
      s.path('M46 46C50 38 64 38 68 46Z', '#d9a032');
    },
  ],
  [
    'canadian-flag',
    ['canadian flag', 'canada flag'],
    (s) => {
      bands(true, '#d3333c', '#ffffff', '#ffffff', '#d3333c')(s);
      s.path(
        'M90 24L98 40L108 34L104 58L118 46L122 54L134 52L128 66L134 72L108 88L92 86V100H88V86L72 88L46 72L52 66L46 52L58 54L62 46L76 58L72 34L82 40Z',
        '#d3333c',
      );
    },
  ],
  [
    'brazilian-flag',
    ['brazilian flag', 'brazil flag'],
    (s) => {
      s.rect(0, 0, 180, 120, 0, '#2a9a52');
      s.path('M90 12L166 60L90 108L14 60Z', '#f5d33a');
      s.oval(90, 60, 27, 27, '#26418f');
      s.line('M65 54C82 48 104 56 114 68', '#ffffff', 5);
    },
  ],
  [
    'chinese-flag',
    ['chinese flag', 'china flag'],
    (s) => {
      s.rect(0, 0, 180, 120, 0, '#d5302b');
      star(s, 32, 32, 18, '#f8d93c');
      for (const [x, y] of [
        [60, 14],
        [72, 26],
        [72, 42],
        [60, 54],
      ] as const)
        star(s, x, y, 6.5, '#f8d93c');
    },
  ],
  [
    'indian-flag',
    ['indian flag', 'india flag'],
    (s) => {
      bands(false, '#f29a38', '#ffffff', '#2f8a4a')(s);
      s.oval(90, 60, 15, 15, 'none', { stroke: '#2b3f8c', width: 2.6 });
      for (let i = 0; i < 12; i++)
        s.placed({ x: 90, y: 60, turn: i * 30 }, () => s.line('M0 0V-14', '#2b3f8c', 1.4));
    },
  ],
  [
    'israeli-flag',
    ['israeli flag', 'israel flag'],
    (s) => {
      s.rect(0, 0, 180, 120, 0, '#ffffff');
      s.path('M0 14H180V32H0ZM0 88H180V106H0Z', '#2f5bc0');
      s.path('M90 38L109 71H71ZM90 82L71 49H109Z', 'none', { stroke: '#2f5bc0', width: 4.4 });
    },
  ],
  ['swedish-flag', ['swedish flag', 'sweden flag'], nordic('#2a6bac', '#f7cd34')],
  ['norwegian-flag', ['norwegian flag', 'norway flag'], nordic('#ce2f3a', '#ffffff', '#2a3f80')],
  ['danish-flag', ['danish flag', 'denmark flag'], nordic('#ce2f3a', '#ffffff')],
  [
    'swiss-flag',
    ['swiss flag', 'switzerland flag'],
    (s) => {
      s.rect(0, 0, 180, 120, 0, '#d7322f');
      s.path('M78 24H102V48H126V72H102V96H78V72H54V48H78Z', '#ffffff');
    },
  ],
  ['ukrainian-flag', ['ukrainian flag', 'ukraine flag'], bands(false, '#3a78c8', '#f6d53a')],
  ['polish-flag', ['polish flag', 'poland flag'], bands(false, '#ffffff', '#d3313f')],
  ['russian-flag', ['russian flag', 'russia flag'], bands(false, '#ffffff', '#2f50a4', '#cf3038')],
  [
    'greek-flag',
    ['greek flag', 'greece flag'],
    (s) => {
      for (let i = 0; i < 9; i++)
        s.rect(0, (i * 120) / 9, 180, 120 / 9 + 0.4, 0, i % 2 === 0 ? '#2a62b0' : '#ffffff');
      s.rect(0, 0, 66.6, 66.6, 0, '#2a62b0');
      s.path('M26 0H40V26.6H66.6V40H40V66.6H26V40H0V26.6H26Z', '#ffffff');
    },
  ],
  [
    'korean-flag',
    ['korean flag', 'south korean flag', 'korea flag'],
    (s) => {
      s.rect(0, 0, 180, 120, 0, '#ffffff');
      s.path('M60 60A30 30 0 0 1 120 60A15 15 0 0 1 90 60A15 15 0 0 0 60 60Z', '#ce3038');
      s.path('M60 60A30 30 0 0 0 120 60A15 15 0 0 1 90 60A15 15 0 0 0 60 60Z', '#2c4f9c');
      for (const [x, y, turn] of [
        [38, 26, -34],
        [142, 26, 34],
        [38, 94, 34],
        [142, 94, -34],
      ] as const)
        s.placed({ x, y, turn }, () =>
          s.path('M-12 -10H12V-6H-12ZM-12 -2H12V2H-12ZM-12 6H12V10H-12Z', '#26262a'),
        );
    },
  ],
];

/** National flags flying from a pole; `colour` is that of the pole. */
export const flags: readonly Piece[] = nations.map(([id, names, cloth]) =>
  painted({
    id,
    names,
    metres: 3.2,
    colour: '#c9ced4',
    draw(s, { colour }) {
      s.layer();
      s.rect(-5, -336, 10, 336, 3, s.fade([shade(colour, 0.3), shade(colour, -0.4)], 0));
      s.oval(0, -340, 10, 10, s.glow(['#f8df8a', '#b98a2c']));
      s.rect(-22, -10, 44, 10, 4, s.fade([shade(colour, 0), shade(colour, -0.4)]));
      s.layer(0.9);
      s.placed({ x: 6, y: -330, scale: 1.5 }, () => {
        const d =
          'M0 0C30 -12 60 -10 90 0C120 10 150 10 180 -2V118C150 130 120 130 90 120C60 110 30 108 0 120Z';
        s.within(d, () => {
          s.placed({ y: -14, stretch: 1.24 }, () => cloth(s));
          // Folds: light where the cloth swells, shade where it falls back.
          s.rect(
            0,
            -20,
            180,
            160,
            0,
            s.fade(
              [
                [0, '#000000', 0.16],
                [0.22, '#ffffff', 0.18],
                [0.5, '#000000', 0.16],
                [0.78, '#ffffff', 0.16],
                [1, '#000000', 0.2],
              ],
              0,
            ),
          );
        });
      });
      return { foot: { x: 0, y: 0 } };
    },
  }),
);
