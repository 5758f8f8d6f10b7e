import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { frontOf, roundOf } from '../surfaces.ts';
import { wheel } from './wheel.ts';

const GLASS = ['#dff1f9', '#86b4cc'];

/** The cab of a lorry that looks left; its back stands at x. */
function cab(s: Sketch, x: number, colour: string): void {
  s.layer();
  s.path(
    `M${x} -26V-158C${x} -170 ${x - 8} -176 ${x - 20} -176H${x - 62}C${x - 76} -176 ${x - 84} -168 ${x - 90} -152L${x - 106} -100C${x - 112} -84 ${x - 114} -70 ${x - 114} -26Z`,
    frontOf(s, colour),
  );
  s.layer(0.4);
  s.path(
    `M${x - 12} -104V-152C${x - 12} -158 ${x - 16} -162 ${x - 22} -162H${x - 58}C${x - 68} -162 ${x - 74} -156 ${x - 78} -146L${x - 92} -104Z`,
    s.fade(GLASS, 60),
  );
  s.layer();
  s.line(`M${x - 54} -162V-104`, shade(colour, -0.1), 5);
  s.line(`M${x - 50} -98V-34`, shade(colour, -0.35), 2.4);
  s.rect(x - 44, -88, 18, 5, 2.5, shade(colour, -0.45));
  s.rect(x - 122, -46, 24, 22, 5, frontOf(s, '#c9d2da'));
  s.oval(x - 108, -62, 7, 9, '#fff3c4');
}

function chassis(s: Sketch, wheels: readonly number[], r = 30): void {
  s.layer();
  s.rect(-150, -38, 320, 16, 4, '#2a2d33');
  s.layer(1, 0.2);
  for (const x of wheels) wheel(s, x, -r + 2, r, material.steel);
}

interface Truck {
  readonly id: string;
  readonly names: readonly string[];
  readonly metres: number;
  readonly colour: string;
  readonly colour2: string;
  readonly wheels: readonly number[];
  readonly load: (s: Sketch, colour: string, colour2: string) => void;
}

const trucks: readonly Truck[] = [
  {
    id: 'dump-truck',
    names: [
      'dump truck',
      'tipper truck',
      'dumper',
      'dump lorry',
      'construction truck',
      'quarry truck',
    ],
    metres: 3,
    colour: '#f2b52a',
    colour2: '#8a6a4a',
    wheels: [-104, 70, 136],
    load: (s, colour, colour2) => {
      s.path(
        'M-44 -134C-20 -178 20 -168 40 -190C80 -196 130 -172 164 -140V-120H-44Z',
        s.fade([shade(colour2, 0.2), shade(colour2, -0.2)]),
      );
      s.layer(1, 0.3);
      s.path('M-62 -172L-44 -142L-34 -44H156L184 -150H-36L-52 -180Z', frontOf(s, colour));
      for (const x of [-4, 40, 84, 128]) s.line(`M${x} -146L${x - 2} -48`, shade(colour, -0.25), 6);
    },
  },
  {
    id: 'cement-mixer-truck',
    names: ['cement truck', 'cement mixer', 'concrete mixer', 'concrete truck', 'mixer truck'],
    metres: 3.6,
    colour: '#e8ecef',
    colour2: '#ef7a2e',
    wheels: [-104, 70, 136],
    load: (s, colour, colour2) => {
      s.path('M-20 -44L-8 -92H20L32 -44ZM110 -44L118 -110H146L154 -44Z', '#4a4e56');
      s.layer();
      const drum =
        'M-34 -84C-44 -118 -26 -146 4 -156L96 -196C132 -210 170 -178 158 -144L150 -124C120 -90 40 -60 4 -62C-14 -62 -28 -68 -34 -84Z';
      s.path(drum, s.fade([shade(colour, 0.35), colour, shade(colour, -0.35)], 66));
      s.within(drum, () => {
        for (const x of [-20, 40, 100])
          s.path(
            `M${x} -30C${x + 34} -80 ${x + 34} -140 ${x + 10} -220H${x + 38}C${x + 62} -140 ${x + 62} -80 ${x + 28} -30Z`,
            colour2,
            { opacity: 0.95 },
          );
      });
      s.path('M144 -190L186 -170L176 -140L150 -150Z', '#5a5f67');
    },
  },
  {
    id: 'garbage-truck',
    names: ['garbage truck', 'bin lorry', 'refuse truck', 'trash truck', 'recycling truck'],
    metres: 3.4,
    colour: '#3f9a56',
    colour2: '#e9ecee',
    wheels: [-104, 70, 136],
    load: (s, colour, colour2) => {
      s.rect(-44, -180, 156, 138, 10, frontOf(s, colour2));
      for (const x of [-14, 20, 54, 88]) s.rect(x, -172, 7, 120, 2, shade(colour2, -0.16));
      s.layer(1, 0.2);
      s.path('M108 -188H150C174 -180 184 -140 184 -100L176 -44H108Z', frontOf(s, colour));
      s.path('M140 -110H184L178 -50H132Z', '#2a2d33');
      s.oval(30, -110, 28, 28, '#ffffff', { opacity: 0.9 });
      s.path('M30 -130L46 -104H14ZM14 -98H46L30 -84Z', colour);
    },
  },
  {
    id: 'tanker-truck',
    names: [
      'tanker truck',
      'tanker',
      'fuel truck',
      'milk truck',
      'oil truck',
      'gas truck',
      'water truck',
    ],
    metres: 3.4,
    colour: '#c23a33',
    colour2: '#d9e0e6',
    wheels: [-104, 70, 136],
    load: (s, colour, colour2) => {
      s.rect(
        -46,
        -176,
        226,
        126,
        62,
        s.fade([shade(colour2, -0.05), shade(colour2, 0.45), colour2, shade(colour2, -0.4)]),
      );
      for (const x of [10, 66, 122]) s.line(`M${x} -174V-52`, shade(colour2, -0.25), 4);
      s.rect(-42, -120, 218, 17, 0, colour);
      for (const x of [36, 98]) s.rect(x - 14, -186, 28, 13, 4, roundOf(s, colour2));
    },
  },
  {
    id: 'tow-truck',
    names: ['tow truck', 'recovery truck', 'breakdown truck', 'flatbed truck', 'wrecker'],
    metres: 2.6,
    colour: '#e2603a',
    colour2: '#f4f4f1',
    wheels: [-104, 110],
    load: (s, colour, colour2) => {
      s.path('M-46 -84H176V-44H-46Z', frontOf(s, colour2));
      s.rect(-46, -66, 222, 9, 0, colour);
      s.layer(1, 0.3);
      s.path(
        'M-30 -84L-14 -132H6L150 -214L160 -198L40 -110L48 -84Z',
        s.fade(['#5a5f67', '#2a2d33']),
      );
      s.line('M154 -204V-150', '#8a939b', 4);
      s.path('M146 -150C142 -128 166 -122 168 -140', 'none', { stroke: '#3a3e46', width: 7 });
      s.rect(-112, -188, 44, 13, 6, s.fade(['#ffb43f', '#e0801f']));
    },
  },
  {
    id: 'food-truck',
    names: [
      'food truck',
      'ice cream truck',
      'ice cream van',
      'taco truck',
      'coffee truck',
      'food van',
      'catering truck',
      'lunch truck',
    ],
    metres: 3,
    colour: '#4fb3a6',
    colour2: '#e2503f',
    wheels: [-104, 110],
    load: (s, colour, colour2) => {
      s.rect(-50, -206, 234, 170, 12, frontOf(s, colour));
      s.rect(-50, -70, 234, 10, 0, '#fff6dc');
      s.layer(0.7, 0.2);
      s.rect(-20, -158, 150, 72, 4, s.fade(['#4a3626', '#7a5636']));
      s.rect(-10, -118, 40, 32, 3, '#d9e0e6');
      for (const [x, paint] of [
        [44, '#e8b23f'],
        [62, '#d8453a'],
        [80, '#5aa84f'],
        [98, '#e8842c'],
      ] as const)
        s.rect(x, -108, 13, 22, 4, roundOf(s, paint));
      s.line('M-16 -150H124', '#ffd98a', 5, { opacity: 0.8 });
      s.layer(1, 0.4);
      for (let i = 0; i < 8; i++)
        s.path(
          `M${-28 + i * 20.7} -178H${-7 + i * 20.7}L${-9 + i * 21.4} -146C${-12 + i * 21.4} -138 ${-28 + i * 21.4} -138 ${-31 + i * 21.4} -146Z`,
          i % 2 ? '#fffaf0' : colour2,
        );
      s.rect(-28, -90, 168, 11, 3, frontOf(s, '#e9c48c'));
      s.layer(0.5, 0.2);
      s.rect(4, -236, 110, 36, 8, frontOf(s, '#fff6dc'));
      s.rect(150, -150, 22, 110, 3, shade(colour, -0.2));
    },
  },
];

/** Lorries by what they carry, looking left; `colour` the body or cab, `colour2` the rest. */
export const truckKinds: readonly Piece[] = trucks.map(({ load, wheels, ...spec }) =>
  painted({
    ...spec,
    facing: 'left',
    draw(s, { colour, colour2 }) {
      chassis(s, wheels);
      s.layer();
      load(s, colour, colour2);
      cab(s, -48, colour);
      s.layer(1, 0.2);
      for (const x of wheels) {
        s.path(`M${x - 38} -26C${x - 34} -68 ${x + 34} -68 ${x + 38} -26Z`, '#24262b');
        wheel(s, x, -28, 30, material.steel);
      }
      const label =
        spec.id === 'food-truck' ? ([59, -218, 96] as const) : ([66, -110, 120] as const);
      return { anchors: { label, top: [70, -150, 150] }, foot: { x: 0, y: 0 } };
    },
  }),
);
