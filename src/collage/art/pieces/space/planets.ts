import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

interface World {
  readonly id: string;
  readonly names: readonly string[];
  readonly style: 'banded' | 'rocky' | 'seas';
  readonly colour: string;
  readonly colour2: string;
  /** Whether it has a ring unless the option `ring` says otherwise. */
  readonly ringed: boolean;
}

const worlds: readonly World[] = [
  {
    id: 'planet',
    names: ['planet', 'alien planet', 'saturn', 'ringed planet'],
    style: 'banded',
    colour: '#d9915a',
    colour2: '#f2d6a6',
    ringed: true,
  },
  {
    id: 'gas-giant',
    names: ['jupiter', 'gas giant', 'venus'],
    style: 'banded',
    colour: '#c98a5c',
    colour2: '#f4e3c6',
    ringed: false,
  },
  {
    id: 'rocky-planet',
    names: ['mars', 'mercury', 'rocky planet', 'red planet', 'cratered planet'],
    style: 'rocky',
    colour: '#c96a45',
    colour2: '#e8a37c',
    ringed: false,
  },
  {
    id: 'blue-planet',
    names: ['earth', 'planet earth', 'blue planet', 'world'],
    style: 'seas',
    colour: '#2f7fc4',
    colour2: '#7fbf5c',
    ringed: false,
  },
];

/** Planets; `ring: true` gives one a ring, `colour2` is that of bands, land or ring. */
export const planets: readonly Piece[] = worlds.map(({ style, ringed, ...spec }) =>
  painted({
    ...spec,
    metres: 400,
    bearing: 'celestial',
    draw(s, { colour, colour2, read, random }) {
      const ring = read.flag('ring', ringed);
      const half = (front: boolean): string => {
        const sweep = front ? 0 : 1;
        return `M-168 0A168 42 0 0 ${sweep} 168 0H132A132 28 0 0 ${1 - sweep} -132 0Z`;
      };
      const draw = (front: boolean): void => {
        s.placed({ turn: -16 }, () => {
          s.path(half(front), s.fade([shade(colour2, 0.2), shade(colour2, -0.2)], 0));
          s.line(
            front ? 'M-150 0A150 35 0 0 0 150 0' : 'M-150 0A150 35 0 0 1 150 0',
            shade(colour2, -0.35),
            3,
            { opacity: 0.6 },
          );
        });
      };
      if (ring) {
        s.layer(0.4);
        draw(false);
      }
      s.layer(0.9);
      const disc = 'M-100 0A100 100 0 1 0 100 0A100 100 0 1 0 -100 0Z';
      s.path(disc, s.fade([shade(colour, 0.15), shade(colour, -0.1)]));
      s.within(disc, () => {
        if (style === 'banded') {
          s.placed({ turn: -16 }, () => {
            for (const [y, h, tone] of [
              [-74, 16, 0.2],
              [-44, 22, -0.14],
              [-10, 16, 0.3],
              [14, 26, -0.2],
              [52, 14, 0.15],
              [74, 14, -0.15],
            ] as const)
              s.path(
                `M-110 ${y}C-50 ${y + 12} 50 ${y - 4} 110 ${y + 4}V${y + h}C50 ${y + h - 6} -50 ${y + h + 10} -110 ${y + h}Z`,
                tone > 0 ? shade(colour2, tone - 0.1) : shade(colour, tone),
                { opacity: 0.8 },
              );
            s.oval(38, 30, 20, 11, shade(colour, -0.3));
          });
        } else if (style === 'rocky') {
          for (const [x, y, r] of [
            [-38, -34, 24],
            [34, -52, 14],
            [46, 10, 26],
            [-24, 34, 18],
            [-68, 10, 12],
            [14, 66, 14],
            [4, -10, 9],
            [70, -26, 8],
          ] as const) {
            s.oval(x, y, r, r * 0.92, shade(colour, -0.26));
            s.oval(x + r * 0.12, y + r * 0.14, r * 0.86, r * 0.78, shade(colour, -0.1));
          }
        } else {
          for (const d of [
            'M-70 -60C-30 -80 0 -60 -10 -34C-24 -24 -20 -6 -40 0C-60 -8 -92 -30 -70 -60Z',
            'M20 -80C60 -76 92 -40 84 -8C62 -14 60 -34 40 -36C24 -44 14 -62 20 -80Z',
            'M-30 18C-4 12 14 28 4 50C-4 70 -14 84 -22 74C-34 56 -44 30 -30 18Z',
            'M46 22C70 18 82 36 66 52C50 56 40 36 46 22Z',
          ])
            s.path(d, s.fade([shade(colour2, 0.12), shade(colour2, -0.25)]));
          for (const [x, y, w] of [
            [-50, -76, 40],
            [30, -20, 46],
            [-60, 44, 44],
            [40, 70, 40],
          ] as const)
            s.rect(x - w / 2 + random.between(-6, 6), y, w, 9, 4.5, '#ffffff', { opacity: 0.75 });
        }
        s.rect(
          -104,
          -104,
          208,
          208,
          0,
          s.glow(
            [
              [0, '#ffffff', 0.4],
              [0.45, '#ffffff', 0],
              [0.62, '#0a0a2a', 0],
              [1, '#0a0a2a', 0.62],
            ],
            0.34,
            0.3,
            0.82,
          ),
        );
      });
      if (ring) {
        s.layer(0.5, 0.2);
        draw(true);
      }
      return { foot: { x: 0, y: 0 }, anchors: { top: [0, -96, 60] } };
    },
  }),
);
