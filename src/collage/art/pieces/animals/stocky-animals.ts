import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

interface Stocky {
  readonly id: string;
  readonly names: readonly string[];
  readonly metres: number;
  readonly colour: string;
  /** Muzzle: a capybara's is long and blunt, a wombat's short and broad. */
  readonly long: boolean;
}

/** Round-bodied animals on short legs, looking left. */
const stocky: readonly Stocky[] = [
  {
    id: 'wombat',
    names: ['wombat', 'marmot', 'groundhog', 'gopher'],
    metres: 0.45,
    colour: '#8d7259',
    long: false,
  },
  { id: 'capybara', names: ['capybara'], metres: 0.6, colour: '#a5713f', long: true },
];

export const stockyAnimals: readonly Piece[] = stocky.map(({ long, ...spec }) =>
  painted({
    ...spec,
    facing: 'left',
    draw(s, { colour }) {
      const dark = shade(colour, -0.4);
      s.layer();
      for (const x of [-46, 74])
        s.path(
          `M${x - 17} -50V-8C${x - 24} 2 ${x + 16} 4 ${x + 17} -4V-50Z`,
          s.fade([shade(colour, -0.25), shade(colour, -0.5)]),
        );
      s.layer();
      const body =
        'M-104 -92C-96 -150 -20 -172 50 -160C112 -148 134 -100 120 -54C112 -22 70 -14 20 -16C-40 -18 -108 -24 -104 -92Z';
      s.path(body, s.fade([shade(colour, 0.22), colour, shade(colour, -0.36)]));
      s.within(body, () => {
        for (const [x, y] of [
          [-30, -138],
          [10, -146],
          [56, -138],
          [88, -116],
          [20, -116],
          [-10, -100],
          [60, -100],
          [100, -84],
          [40, -76],
          [78, -64],
        ] as const)
          s.line(`M${x} ${y}l12 7`, shade(colour, -0.25), 3, { opacity: 0.6 });
      });
      for (const x of [-76, 44]) {
        s.path(
          `M${x - 20} -52V-8C${x - 28} 4 ${x + 18} 6 ${x + 20} -4V-56Z`,
          s.fade([shade(colour, 0), shade(colour, -0.35)]),
        );
        s.line(`M${x - 12} -4V3M${x - 2} -4V4M${x + 8} -4V3`, dark, 3);
      }
      s.layer(1, 0.3);
      for (const [x, y] of [
        [-104, -158],
        [-62, -162],
      ] as const) {
        s.oval(x, y, 15, 16, s.glow([shade(colour, 0.1), shade(colour, -0.25)]));
        s.oval(x, y + 2, 8, 9, shade(colour, -0.45));
      }
      const face = long
        ? 'M-46 -118C-46 -150 -72 -164 -98 -158C-128 -154 -150 -132 -162 -112C-172 -92 -164 -74 -146 -70C-110 -62 -46 -68 -46 -118Z'
        : 'M-36 -112C-36 -150 -64 -164 -92 -160C-126 -156 -150 -132 -150 -104C-150 -76 -124 -62 -94 -62C-58 -62 -36 -80 -36 -112Z';
      s.path(face, s.fade([shade(colour, 0.28), colour, shade(colour, -0.22)]));
      const [mx, my] = long ? [-142, -94] : [-126, -92];
      s.oval(mx, my, long ? 25 : 26, 22, s.glow([shade(colour, 0.36), shade(colour, 0.02)]));
      s.oval(mx - 8, my - 12, 14, 10, s.glow(['#5a4a46', '#241d1c']));
      s.line(
        `M${mx - 8} ${my - 2}V${my + 6}C${mx - 14} ${my + 13} ${mx - 20} ${my + 11} ${mx - 22} ${my + 7}M${mx - 8} ${my + 6}C${mx - 2} ${my + 13} ${mx + 6} ${my + 12} ${mx + 10} ${my + 6}`,
        dark,
        3,
      );
      for (const x of long ? [-96] : [-112, -72]) {
        s.oval(x, -118, 8.5, 9.5, '#1c1716');
        s.oval(x - 2.5, -121.5, 2.8, 2.8, '#ffffff');
      }
      return {
        anchors: {
          head: [-92, -112, 110],
          eyes: [long ? -98 : -92, -118, 58],
          crown: [-84, -160, 80],
          mouth: [mx, my + 6, 40],
          neck: [-54, -90, 70],
          back: [30, -158, 110],
        },
        foot: { x: 10, y: 0 },
      };
    },
  }),
);
