import type { Piece } from '../../piece.ts';
import type { Choices } from '../choices.ts';
import { painted } from '../painted.ts';
import { rounded } from '../path.ts';
import type { Coordinates } from '../path.ts';
import { shade } from '../shades.ts';

function polygon(corners: number, radius: number, start = -90): Coordinates {
  return Array.from({ length: corners }, (_, i) => {
    const angle = ((start + (i / corners) * 360) * Math.PI) / 180;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
}

function star(points: number, inner: number): Coordinates {
  return Array.from({ length: points * 2 }, (_, i) => {
    const angle = ((-90 + (i / (points * 2)) * 360) * Math.PI) / 180;
    const r = i % 2 === 0 ? 104 : inner;
    return [r * Math.cos(angle), r * Math.sin(angle)] as const;
  });
}

const CIRCLE = 'M-100 0A100 100 0 1 0 100 0A100 100 0 1 0 -100 0Z';
const HEART =
  'M0 92C-70 40 -104 4 -104 -38C-104 -92 -34 -104 0 -52C34 -104 104 -92 104 -38C104 4 70 40 0 92Z';
const CROSS = rounded(
  [
    [-34, -100],
    [34, -100],
    [34, -34],
    [100, -34],
    [100, 34],
    [34, 34],
    [34, 100],
    [-34, 100],
    [-34, 34],
    [-100, 34],
    [-100, -34],
    [-34, -34],
  ],
  9,
);
const ARROW = rounded(
  [
    [-104, -30],
    [14, -30],
    [14, -78],
    [108, 0],
    [14, 78],
    [14, 30],
    [-104, 30],
  ],
  9,
);
const CRESCENT = 'M40 -96A100 100 0 1 0 40 96A80 80 0 1 1 40 -96Z';
const LIGHTNING = rounded(
  [
    [22, -112],
    [-66, 14],
    [-10, 14],
    [-34, 112],
    [66, -26],
    [6, -26],
    [46, -112],
  ],
  5,
);
const DROP = 'M0 -110C30 -60 72 -20 72 36A72 72 0 1 1 -72 36C-72 -20 -30 -60 0 -110Z';

interface Shape {
  readonly id: string;
  readonly names: readonly string[];
  readonly colour: string;
  readonly outline: (read: Choices) => string;
  /** Usable width for lettering. */
  readonly label: number;
}

/** A flat shape as a thick soft tile: one colour, a lighter face, a rim. */
function shapePiece({ id, names, colour: own, outline, label }: Shape): Piece {
  return painted({
    id,
    names,
    metres: 1,
    colour: own,
    draw(s, { colour, read }) {
      const d = outline(read);
      s.layer();
      s.path(d, s.fade([shade(colour, 0.14), colour, shade(colour, -0.16)], 70), {
        stroke: shade(colour, -0.06),
        width: 4,
      });
      return { anchors: { label: [0, 0, label] } };
    },
  });
}

const shapes: readonly Shape[] = [
  {
    id: 'circle',
    names: ['circle', 'disc', 'disk', 'round shape', 'dot'],
    colour: '#3f7fd0',
    outline: () => CIRCLE,
    label: 140,
  },
  {
    id: 'square',
    names: ['square'],
    colour: '#e2574c',
    outline: () =>
      rounded(
        [
          [-92, -92],
          [92, -92],
          [92, 92],
          [-92, 92],
        ],
        8,
      ),
    label: 150,
  },
  {
    id: 'rectangle',
    names: ['rectangle', 'oblong'],
    colour: '#4c9a72',
    outline: () =>
      rounded(
        [
          [-130, -76],
          [130, -76],
          [130, 76],
          [-130, 76],
        ],
        8,
      ),
    label: 210,
  },
  {
    id: 'triangle',
    names: ['triangle'],
    colour: '#f0b93c',
    outline: () =>
      rounded(
        [
          [0, -98],
          [112, 96],
          [-112, 96],
        ],
        9,
      ),
    label: 90,
  },
  {
    id: 'pentagon',
    names: ['pentagon'],
    colour: '#8a5fc0',
    outline: () => rounded(polygon(5, 104), 8),
    label: 130,
  },
  {
    id: 'hexagon',
    names: ['hexagon'],
    colour: '#e88a3a',
    outline: () => rounded(polygon(6, 104, 0), 8),
    label: 150,
  },
  {
    id: 'octagon',
    names: ['octagon'],
    colour: '#d3302b',
    outline: () => rounded(polygon(8, 104, 22.5), 8),
    label: 160,
  },
  {
    id: 'diamond-shape',
    names: ['rhombus', 'diamond shape', 'lozenge'],
    colour: '#37b0c4',
    outline: () =>
      rounded(
        [
          [0, -112],
          [84, 0],
          [0, 112],
          [-84, 0],
        ],
        8,
      ),
    label: 90,
  },
  {
    id: 'star-shape',
    names: ['star', 'five-pointed star'],
    colour: '#f6c032',
    outline: (read) => rounded(star(Math.round(read.number('points', 5, 4, 12)), 46), 9),
    label: 76,
  },
  {
    id: 'heart-shape',
    names: ['heart', 'heart shape'],
    colour: '#e23f4f',
    outline: () => HEART,
    label: 130,
  },
  {
    id: 'cross-shape',
    names: ['cross', 'plus sign', 'plus'],
    colour: '#d3302b',
    outline: () => CROSS,
    label: 150,
  },
  {
    id: 'arrow-shape',
    names: ['arrow', 'arrow sign'],
    colour: '#2f7fc4',
    outline: () => ARROW,
    label: 110,
  },
  {
    id: 'oval-shape',
    names: ['oval', 'ellipse'],
    colour: '#8fbf4a',
    outline: () => 'M-120 0A120 76 0 1 0 120 0A120 76 0 1 0 -120 0Z',
    label: 170,
  },
  {
    id: 'crescent',
    names: ['crescent', 'crescent shape'],
    colour: '#f2cf5a',
    outline: () => CRESCENT,
    label: 40,
  },
  {
    id: 'lightning-bolt',
    names: ['lightning bolt'],
    colour: '#fbd032',
    outline: () => LIGHTNING,
    label: 40,
  },
  {
    id: 'drop-shape',
    names: ['drop', 'water drop', 'raindrop', 'teardrop', 'droplet'],
    colour: '#4aa8e0',
    outline: () => DROP,
    label: 90,
  },
];

/** Plain flat shapes. */
export const flatShapes: readonly Piece[] = shapes.map(shapePiece);
