import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';

interface PoleArm {
  readonly id: string;
  readonly names: readonly string[];
  readonly metres: number;
  /** Length of the shaft below the head. */
  readonly shaft: number;
  readonly colour: string;
  readonly head: (s: Sketch, colour: string) => void;
}

const steel = (s: Sketch, colour: string): string =>
  s.fade([shade(colour, 0.5), colour, shade(colour, -0.3)], 0);

const arms: readonly PoleArm[] = [
  {
    id: 'spear',
    names: ['spear', 'lance', 'javelin', 'pike', 'harpoon'],
    metres: 2,
    shaft: 330,
    colour: material.steel,
    head: (s, colour) => {
      s.path('M0 -84C20 -50 22 -30 8 -4H-8C-22 -30 -20 -50 0 -84Z', steel(s, colour));
      s.line('M0 -78V-6', shade(colour, 0.5), 2);
      s.path('M-10 -4H10L8 22H-8Z', '#a3322c');
    },
  },
  {
    id: 'trident',
    names: ['trident', "poseidon's trident", "neptune's trident"],
    metres: 1.9,
    shaft: 300,
    colour: material.gold,
    head: (s, colour) => {
      s.path(
        'M-7 0V-34C-46 -34 -54 -50 -54 -92L-64 -88L-50 -122L-36 -88L-44 -92C-44 -62 -34 -52 -7 -52V-110L-16 -106L0 -144L16 -106L7 -110V-52C34 -52 44 -62 44 -92L36 -88L50 -122L64 -88L54 -92C54 -50 46 -34 7 -34V0Z',
        steel(s, colour),
      );
    },
  },
  {
    id: 'halberd',
    names: [
      'halberd',
      'poleaxe',
      'glaive',
      'battle axe',
      'war axe',
      'double axe',
      'viking axe',
      'executioner axe',
    ],
    metres: 1.6,
    shaft: 240,
    colour: material.steel,
    head: (s, colour) => {
      for (const side of [-1, 1])
        s.path(
          `M${side * 8} -64C${side * 40} -72 ${side * 60} -96 ${side * 66} -112C${side * 92} -70 ${side * 92} -24 ${side * 66} 16C${side * 60} 0 ${side * 40} -22 ${side * 8} -30Z`,
          steel(s, colour),
        );
      for (const side of [-1, 1])
        s.path(`M${side * 66} -112C${side * 92} -70 ${side * 92} -24 ${side * 66} 16`, 'none', {
          stroke: shade(colour, 0.6),
          width: 4,
        });
      s.path('M-6 -80L0 -122L6 -80Z', steel(s, colour));
      s.rect(-12, -82, 24, 68, 4, roundOf(s, '#5a5f67'));
    },
  },
  {
    id: 'mace',
    names: ['mace', 'morning star', 'flail', 'spiked club', 'club'],
    metres: 0.8,
    shaft: 150,
    colour: '#8a939b',
    head: (s, colour) => {
      for (let i = 0; i < 12; i++)
        s.placed({ x: 0, y: -44, turn: i * 30 }, () =>
          s.path('M-10 -38L0 -66L10 -38Z', steel(s, colour)),
        );
      s.oval(0, -44, 43, 43, plumpOf(s, colour));
      for (const [x, y] of [
        [-16, -56],
        [14, -60],
        [0, -32],
        [24, -34],
        [-26, -30],
      ] as const)
        s.path(`M${x - 7} ${y + 5}L${x} ${y - 9}L${x + 7} ${y + 5}Z`, shade(colour, 0.45));
      s.rect(-10, -4, 20, 13, 4, roundOf(s, '#5a5f67'));
    },
  },
  {
    id: 'war-hammer',
    names: [
      'war hammer',
      'warhammer',
      'sledgehammer',
      "thor's hammer",
      'mjolnir',
      'mallet',
      'wooden mallet',
      'gavel',
    ],
    metres: 0.9,
    shaft: 180,
    colour: '#9aa3ab',
    head: (s, colour) => {
      s.rect(-78, -72, 156, 70, 9, s.fade([shade(colour, 0.4), colour, shade(colour, -0.35)]));
      for (const x of [-78, 58])
        s.rect(x, -78, 20, 82, 6, s.fade([shade(colour, 0.25), shade(colour, -0.25)]));
      s.path('M-24 -50L0 -62L24 -50L0 -20Z', 'none', { stroke: shade(colour, 0.55), width: 4 });
    },
  },
  {
    id: 'scepter',
    names: [
      'scepter',
      'sceptre',
      'royal scepter',
      'magic staff',
      'wizard staff',
      "wizard's staff",
      'royal staff',
      'mage staff',
    ],
    metres: 1.4,
    shaft: 270,
    colour: '#4fb8e8',
    head: (s, colour) => {
      s.path(
        'M-34 -20C-50 -60 -30 -100 0 -104C30 -100 50 -60 34 -20C26 -6 12 -2 8 10H-8C-12 -2 -26 -6 -34 -20Z',
        'none',
        { stroke: s.fade([shade(material.gold, 0.35), shade(material.gold, -0.3)]), width: 10 },
      );
      s.layer(0);
      s.oval(
        0,
        -56,
        60,
        60,
        s.glow(
          [
            [0, shade(colour, 0.4), 0.7],
            [1, colour, 0],
          ],
          0.5,
          0.5,
          0.5,
        ),
      );
      s.oval(0, -56, 27, 27, s.glow(['#ffffff', colour, shade(colour, -0.35)]));
    },
  },
];

/** Weapons and emblems on a shaft, upright; `colour` the head, `colour2` the shaft. */
export const poleArms: readonly Piece[] = arms.map(({ head, shaft, ...spec }) =>
  painted({
    ...spec,
    colour2: '#7a4c2b',
    draw(s, { colour, colour2 }) {
      s.layer();
      s.rect(-7, -8, 14, shaft, 5, roundOf(s, colour2));
      for (const y of [shaft * 0.45, shaft * 0.52, shaft * 0.59])
        s.rect(-8, y, 16, 7, 2, frontOf(s, shade(colour2, -0.3)));
      s.layer(1, 0.25);
      head(s, colour);
      return { anchors: { 'hand-left': [0, shaft * 0.52, 26] } };
    },
  }),
);
