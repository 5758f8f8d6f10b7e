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

/** A friendly furry monster. */
export const monster = painted({
  id: 'monster',
  names: ['monster', 'furry monster', 'creature', 'beast', 'yeti', 'critter'],
  metres: 1.6,
  colour: '#7a62c9',
  colour2: '#f2c14a',
  draw(s, { colour, colour2, random }) {
    s.layer();
    for (const mirror of [false, true]) {
      s.placed({ mirror }, () => {
        s.path(
          'M52 -196C60 -232 84 -246 104 -240C100 -222 92 -200 74 -184Z',
          s.fade([shade(colour2, 0.4), shade(colour2, -0.25)]),
        );
        s.line('M86 -120C130 -110 138 -70 120 -46', shade(colour, -0.14), 32);
        for (const x of [108, 120, 132]) s.path(`M${x - 5} -38L${x} -20L${x + 5} -38Z`, '#fbf3dc');
        s.path(
          'M22 -20C14 4 24 10 46 8C70 10 76 -2 66 -22Z',
          s.fade([shade(colour, -0.05), shade(colour, -0.35)]),
        );
      });
    }
    s.layer();
    const rim: string[] = [];
    for (let i = 0; i < 46; i++) {
      const a = (i / 46) * 2 * Math.PI;
      const r = i % 2 === 0 ? 1.07 + random.between(0, 0.05) : 0.97;
      rim.push(`${94 * r * Math.cos(a)} ${-112 + 104 * r * Math.sin(a)}`);
    }
    s.path(`M${rim.join('L')}Z`, s.fade([shade(colour, 0.24), colour, shade(colour, -0.36)]));
    s.oval(0, -70, 52, 48, s.glow([shade(colour, 0.5), shade(colour, 0.2)]));
    s.layer(0.8, 0.2);
    for (const x of [-34, 34]) {
      s.oval(x, -150, 29, 31, '#ffffff');
      s.oval(x * 0.86, -146, 14, 16, '#1e2a3a');
      s.oval(x * 0.86 - 4, -152, 5, 5, '#ffffff');
    }
    s.path(
      'M-54 -104C-30 -90 30 -90 54 -104C50 -64 28 -52 0 -52C-28 -52 -50 -64 -54 -104Z',
      s.fade(['#5a1a2c', '#8f2f45']),
    );
    s.path('M-22 -60C-14 -74 14 -74 22 -60C12 -52 -12 -52 -22 -60Z', '#f0738a');
    for (const x of [-40, -18, 18, 40])
      s.path(
        `M${x - 8} ${-97 + Math.abs(x) * -0.1}L${x} ${-80 + Math.abs(x) * -0.1}L${x + 8} ${-97 + Math.abs(x) * -0.1}Z`,
        '#fdfaf0',
      );
    return {
      anchors: {
        head: [0, -140, 170],
        eyes: [0, -148, 120],
        crown: [0, -208, 130],
        mouth: [0, -76, 70],
        neck: [0, -40, 120],
        'hand-left': [-120, -40, 50],
        'hand-right': [120, -40, 50],
        label: [0, -30, 80],
      },
      foot: { x: 0, y: 4 },
    };
  },
});

/** A dragonfly from above, wings spread. */
export const dragonfly = painted({
  id: 'dragonfly',
  names: ['dragonfly', 'damselfly'],
  metres: 0.09,
  bearing: 'flies',
  colour: '#2f9fb4',
  colour2: '#cfeff7',
  draw(s, { colour, colour2 }) {
    s.layer(0.5);
    for (const mirror of [false, true]) {
      s.placed({ mirror }, () => {
        for (const [y, turn, length] of [
          [-64, -12, 148],
          [-46, 16, 138],
        ] as const) {
          s.placed({ x: 8, y, turn }, () => {
            s.path(
              `M0 0C30 -22 ${length * 0.8} -26 ${length} -8C${length * 0.9} 16 40 16 0 6Z`,
              s.fade([shade(colour2, 0.3), shade(colour2, -0.14)], 30),
              { opacity: 0.88 },
            );
            s.line(
              `M4 2L${length - 8} -6M30 3L${length * 0.7} -18M40 4L${length * 0.8} 7`,
              shade(colour2, -0.35),
              1.4,
              { opacity: 0.7 },
            );
            s.oval(length - 12, -10, 7, 3, shade(colour, -0.35));
          });
        }
      });
    }
    s.layer();
    for (let i = 0; i < 9; i++)
      s.oval(
        0,
        -24 + i * 19,
        8.5 - i * 0.45,
        12,
        s.glow([shade(colour, 0.4), shade(colour, i % 2 === 0 ? -0.1 : -0.3)]),
      );
    s.oval(0, -56, 17, 27, s.glow([shade(colour, 0.4), colour, shade(colour, -0.35)]));
    s.oval(0, -88, 13, 12, shade(colour, -0.2));
    for (const x of [-11, 11]) s.oval(x, -94, 12, 13, s.glow(['#f7a26a', '#b8432f']));
    return { anchors: { head: [0, -92, 44], eyes: [0, -94, 44] }, foot: { x: 0, y: -40 } };
  },
});
