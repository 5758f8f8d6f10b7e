import { seededRandom } from '../../../../numerics/random.ts';
import type { Sketch } from '../../pieces/sketch.ts';
import { shade } from '../../pieces/shades.ts';
import { bumpy } from '../../pieces/plants/foliage.ts';
import { braid, fall, lock, strands } from './strands.ts';

/** Hair in head units: face half 46 wide, from −56 to 56, ears at ±47. */
interface Hair {
  /** Behind head and shoulders. */
  readonly back?: (s: Sketch, colour: string) => void;
  /** Over skull and forehead. */
  readonly front: (s: Sketch, colour: string) => void;
}

const SHORT =
  'M-50 -2C-60 -44 -38 -74 2 -74C42 -74 60 -42 50 -2C47 -12 44 -22 36 -30C18 -24 -10 -27 -27 -38C-36 -30 -44 -18 -50 -2Z';
const CROPPED =
  'M-48 -6C-53 -46 -32 -67 0 -67C32 -67 53 -46 48 -6C45 -24 36 -37 0 -38C-36 -37 -45 -24 -48 -6Z';
const PARTED =
  'M-51 4C-60 -40 -42 -75 0 -75C42 -75 60 -40 51 4C50 -16 42 -34 18 -44C4 -30 -34 -22 -45 -14C-48 -8 -50 -2 -51 4Z';
const CENTRE =
  'M0 -75C42 -75 60 -44 53 6C52 -16 40 -34 0 -46C-40 -34 -52 -16 -53 6C-60 -44 -42 -75 0 -75Z';
const FRINGE =
  'M-52 8C-62 -44 -40 -76 0 -76C40 -76 62 -44 52 8C50 -2 48 -10 45 -19C24 -13 -24 -13 -45 -19C-48 -10 -50 -2 -52 8Z';
const SPIKES =
  'M-50 -2C-56 -16 -58 -30 -52 -44L-62 -52L-46 -56L-50 -74L-32 -66L-28 -88L-10 -72L4 -94L14 -72L34 -86L34 -66L52 -72L46 -54L62 -48L52 -40C58 -26 56 -14 50 -2C46 -16 42 -24 36 -30L22 -22L16 -32L2 -22L-8 -33L-22 -23L-30 -34C-40 -26 -46 -14 -50 -2Z';
const QUIFF =
  'M-49 -4C-56 -30 -50 -50 -42 -56C-44 -84 -2 -98 40 -80C32 -76 44 -72 46 -62C56 -46 55 -24 49 -4C46 -18 44 -28 38 -36C14 -34 -14 -36 -30 -42C-38 -34 -45 -20 -49 -4Z';

const dome = (s: Sketch, colour: string, d: string): void => {
  s.path(d, s.fade([shade(colour, 0.16), colour, shade(colour, -0.16)], 75));
  s.within(d, () => strands(s, colour));
};

const curls = (
  s: Sketch,
  colour: string,
  spots: readonly (readonly [number, number, number])[],
): void => {
  const random = seededRandom(5);
  for (const [x, y, r] of spots) {
    s.path(
      bumpy(x, y, r, r, 7, random),
      s.glow([shade(colour, 0.26), colour, shade(colour, -0.16)], 0.38, 0.3, 0.8),
    );
    s.line(
      `M${x - r * 0.4} ${y + r * 0.1}A${r * 0.42} ${r * 0.42} 0 1 1 ${x + r * 0.3} ${y + r * 0.3}`,
      shade(colour, -0.24),
      1.8,
      {
        opacity: 0.55,
      },
    );
  }
};

/** Curls along the hairline from ear to ear over the skull. */
const CURLED_RIM = [
  [-48, -14, 15],
  [-46, -36, 17],
  [48, -14, 15],
  [46, -36, 17],
  [-34, -54, 18],
  [34, -54, 18],
  [-14, -64, 19],
  [14, -64, 19],
  [-24, -42, 15],
  [26, -42, 15],
  [0, -46, 16],
] as const;

const styles = {
  short: { front: (s, c) => dome(s, c, SHORT) },
  cropped: { front: (s, c) => dome(s, c, CROPPED) },
  parted: { front: (s, c) => dome(s, c, PARTED) },
  quiff: { front: (s, c) => dome(s, c, QUIFF) },
  spiky: { front: (s, c) => dome(s, c, SPIKES) },
  bald: { front: () => undefined },
  balding: {
    front: (s, c) => {
      for (const side of [-1, 1])
        s.placed({ mirror: side > 0 }, () => {
          const d = 'M-46 14C-58 8 -60 -22 -46 -40C-42 -34 -42 -20 -44 -10C-42 -2 -42 8 -46 14Z';
          s.path(d, s.fade([shade(c, 0.2), shade(c, -0.12)]));
        });
    },
  },
  mohawk: {
    front: (s, c) => {
      const d =
        'M-15 -42C-24 -62 -26 -84 -18 -100L-12 -88L-6 -110L2 -92L10 -112L14 -90L22 -102C28 -84 24 -62 15 -42C6 -48 -6 -48 -15 -42Z';
      s.path(d, s.fade([shade(c, 0.24), c, shade(c, -0.2)]));
      s.line(
        'M-8 -48C-12 -64 -10 -80 -6 -98M8 -48C12 -64 12 -80 10 -98M0 -48V-90',
        shade(c, -0.24),
        2.2,
        { opacity: 0.6 },
      );
    },
  },
  long: {
    back: (s, c) => fall(s, c, 'straight', 106),
    front: (s, c) => {
      dome(s, c, CENTRE);
      lock(s, c, 'straight', 84);
    },
  },
  wavy: {
    back: (s, c) => fall(s, c, 'wavy', 104),
    front: (s, c) => {
      dome(s, c, PARTED);
      lock(s, c, 'wavy', 84);
    },
  },
  fringed: {
    back: (s, c) => fall(s, c, 'straight', 98),
    front: (s, c) => {
      dome(s, c, FRINGE);
      lock(s, c, 'straight', 74);
    },
  },
  shoulder: {
    back: (s, c) => fall(s, c, 'wavy', 74),
    front: (s, c) => {
      dome(s, c, PARTED);
      lock(s, c, 'straight', 50);
    },
  },
  bob: {
    back: (s, c) => fall(s, c, 'round', 54),
    front: (s, c) => {
      dome(s, c, FRINGE);
      lock(s, c, 'straight', 34);
    },
  },
  pixie: {
    front: (s, c) =>
      dome(
        s,
        c,
        'M-51 10C-62 -42 -40 -76 2 -76C44 -76 62 -42 51 10C47 2 46 -8 46 -16C34 -18 10 -22 -8 -40C-14 -26 -34 -16 -45 -14C-46 -6 -47 2 -51 10Z',
      ),
  },
  curly: {
    back: (s, c) => s.path(bumpy(0, -22, 60, 54, 13, seededRandom(3)), shade(c, -0.2)),
    front: (s, c) => curls(s, c, CURLED_RIM),
  },
  'long curly': {
    back: (s, c) => {
      s.path(bumpy(0, 12, 72, 92, 19, seededRandom(8)), shade(c, -0.22));
      curls(
        s,
        shade(c, -0.06),
        [-1, 1].flatMap((side) =>
          (
            [
              [56, 4, 17],
              [62, 28, 18],
              [60, 54, 19],
              [52, 78, 18],
              [38, 92, 15],
            ] as const
          ).map(([x, y, r]) => [side * x, y, r] as const),
        ),
      );
    },
    front: (s, c) => curls(s, c, CURLED_RIM),
  },
  afro: {
    back: (s, c) => {
      const cloud = bumpy(0, -30, 80, 74, 22, seededRandom(4));
      s.path(cloud, s.glow([shade(c, 0.2), c, shade(c, -0.16)], 0.4, 0.3, 0.75));
      s.within(cloud, () => curls(s, c, AFRO));
    },
    front: (s, c) => {
      const d =
        'M-48 -4C-54 -50 -30 -68 0 -68C30 -68 54 -50 48 -4C46 -24 40 -36 28 -40C10 -46 -10 -46 -28 -40C-40 -36 -46 -24 -48 -4Z';
      s.path(d, s.fade([shade(c, 0.08), shade(c, -0.06)]));
    },
  },
  ponytail: {
    back: (s, c) => {
      const d =
        'M8 -70C40 -92 84 -70 82 -20C80 20 70 44 78 78C58 70 46 44 50 12C52 -14 46 -34 18 -46Z';
      s.path(d, s.fade([shade(c, 0.12), c, shade(c, -0.22)]));
      s.line('M34 -66C64 -58 66 -20 62 20C60 40 64 56 68 66', shade(c, -0.24), 2.6, {
        opacity: 0.6,
      });
    },
    front: (s, c) => {
      dome(s, c, PARTED);
      s.oval(24, -68, 11, 8, '#d8475e');
    },
  },
  pigtails: {
    back: (s, c) => {
      for (const side of [-1, 1])
        s.placed({ mirror: side < 0 }, () => {
          s.path(
            'M46 -26C74 -44 92 -10 84 24C80 44 70 56 60 60C64 40 56 18 44 0Z',
            s.fade([shade(c, 0.12), shade(c, -0.22)]),
          );
          s.oval(50, -14, 8, 9, '#d8475e');
        });
    },
    front: (s, c) => dome(s, c, CENTRE),
  },
  braids: {
    back: (s, c) => fall(s, c, 'round', 24),
    front: (s, c) => {
      dome(s, c, CENTRE);
      for (const side of [-1, 1]) braid(s, c, side);
    },
  },
  bun: {
    back: (s, c) => {
      s.path(
        bumpy(0, -80, 26, 22, 9, seededRandom(6)),
        s.glow([shade(c, 0.24), c, shade(c, -0.2)]),
      );
      s.line('M-14 -84C-6 -94 10 -92 14 -80M-8 -74C0 -80 10 -76 10 -70', shade(c, -0.26), 2.2, {
        opacity: 0.6,
      });
    },
    front: (s, c) => dome(s, c, CENTRE),
  },
  dreadlocks: {
    back: (s, c) => {
      for (let i = -6; i <= 6; i++) {
        const end = i * 12;
        s.line(
          `M${i * 7} -50C${i * 11} -20 ${end} 30 ${end * 0.96} ${88 - Math.abs(i) * 3}`,
          shade(c, i % 2 === 0 ? -0.05 : -0.2),
          12,
        );
      }
    },
    front: (s, c) => {
      dome(s, c, CENTRE);
      for (const x of [-50, -40, 40, 50])
        s.line(
          `M${x * 0.9} -30C${x * 1.1} 0 ${x * 1.08} 30 ${x * 1.02} 66`,
          shade(c, x % 20 === 0 ? 0.06 : -0.1),
          10,
        );
    },
  },
  updo: {
    back: (s, c) => {
      s.path('M-34 -60C-46 -104 46 -104 34 -60Z', s.glow([shade(c, 0.24), c, shade(c, -0.2)]));
      s.oval(-44, -48, 18, 20, shade(c, -0.04));
      s.oval(44, -48, 18, 20, shade(c, -0.04));
    },
    front: (s, c) => {
      dome(s, c, CENTRE);
      s.line('M-20 -92L-44 -104M22 -92L48 -104', '#d8a63c', 4);
      for (const [x, y] of [
        [34, -76],
        [42, -70],
        [34, -66],
      ] as const)
        s.oval(x, y, 5, 5, '#e0526d');
    },
  },
  baby: {
    front: (s, c) =>
      s.line(
        'M0 -58C-10 -70 4 -80 10 -70C12 -62 2 -62 4 -68M-8 -57C-16 -62 -14 -70 -8 -72',
        c,
        4.4,
      ),
  },
} as const satisfies Readonly<Record<string, Hair>>;

const AFRO = Array.from({ length: 26 }, (_, i) => {
  const angle = i * 2.4;
  const far = Math.sqrt(i / 26);
  return [70 * far * Math.cos(angle), -34 + 62 * far * Math.sin(angle), 14] as const;
});

export type HairName = keyof typeof styles;

export const hairNames = Object.keys(styles) as HairName[];

export const hairStyles: Readonly<Record<HairName, Hair>> = styles;
