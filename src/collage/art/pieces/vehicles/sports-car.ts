import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { wheel } from './wheel.ts';

interface Car {
  readonly id: string;
  readonly names: readonly string[];
  readonly colour: string;
  /** Without its roof. */
  readonly open: boolean;
}

const cars: readonly Car[] = [
  {
    id: 'sports-car',
    names: [
      'sports car',
      'porsche',
      'ferrari',
      'corvette',
      'testarossa',
      'lamborghini',
      'race car',
    ],
    colour: '#d6332b',
    open: false,
  },
  {
    id: 'convertible',
    names: ['convertible', 'convertible car', 'roadster', 'open car', 'cabriolet'],
    colour: '#e8b92f',
    open: true,
  },
];

/** Low cars from the side, looking left. */
export const sportsCars: readonly Piece[] = cars.map(({ open, ...spec }) =>
  painted({
    ...spec,
    metres: 1.25,
    facing: 'left',
    draw(s, { colour }) {
      s.layer(0.4);
      if (!open) {
        s.path(
          'M-84 -74C-60 -104 -30 -118 10 -118C58 -118 96 -104 130 -76Z',
          s.fade(['#cfe6f2', '#5f86a0']),
        );
      } else {
        s.path('M-84 -74L-44 -112L-38 -110L-66 -74Z', s.fade(['#dff0f8', '#8fb4c9']));
        for (const x of [20, 64]) s.rect(x, -104, 24, 34, 9, s.fade(['#4a3a34', '#2b211e']));
      }
      s.layer();
      if (!open) {
        s.line(
          'M-86 -74C-60 -106 -30 -121 10 -121C60 -121 100 -106 136 -76',
          shade(colour, 0.05),
          9,
        );
        s.line('M14 -120L18 -74', colour, 8);
      }
      const body =
        'M-196 -40C-194 -62 -150 -74 -88 -80C-20 -84 80 -86 140 -82C170 -80 190 -72 194 -56C198 -40 196 -24 186 -20H-180C-192 -22 -197 -30 -196 -40Z';
      s.path(body, s.fade([shade(colour, 0.3), colour, shade(colour, -0.38)]));
      s.within(body, () => {
        s.path('M-196 -58C-130 -66 60 -66 196 -60V-52C60 -58 -130 -58 -196 -50Z', '#ffffff', {
          opacity: 0.3,
        });
        s.line(
          'M-40 -80C-44 -60 -40 -40 -34 -24M62 -82C66 -60 64 -40 60 -24',
          shade(colour, -0.4),
          2.2,
        );
        s.path('M78 -52H112L106 -40H84Z', shade(colour, -0.6));
        s.rect(-200, -28, 400, 10, 0, shade(colour, -0.55));
      });
      s.path('M-188 -56C-176 -62 -164 -64 -154 -64C-158 -54 -174 -48 -190 -48Z', '#fff6d6');
      s.rect(184, -66, 12, 16, 4, '#8f1c1c');
      s.rect(40, -68, 16, 5, 2.5, shade(colour, -0.4));
      s.layer(1, 0.2);
      for (const x of [-118, 122]) {
        s.oval(x, -24, 37, 37, shade(colour, -0.62));
        wheel(s, x, -22, 31, material.steel);
      }
      return {
        anchors: {
          label: [10, -46, 90],
          top: [20, open ? -84 : -118, 90],
          back: [36, -84, 110],
          seat: [30, -84, 80],
        },
        foot: { x: 0, y: 8 },
      };
    },
  }),
);
