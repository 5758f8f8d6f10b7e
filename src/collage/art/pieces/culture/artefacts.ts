import { painted } from '../painted.ts';
import { smooth } from '../path.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

const JEWELS = [
  '#c8323c',
  '#e9b32f',
  '#2f62b8',
  '#2f9a5c',
  '#8a4fb8',
  '#e57b2f',
  '#49b4cf',
] as const;

/** A pointed church window of coloured panes in lead. */
const stainedGlass = painted({
  id: 'stained-glass-window',
  names: [
    'stained glass window',
    'stained glass',
    'church window',
    'leaded window',
    'rose window',
    'cathedral window',
    'stained-glass window',
  ],
  metres: 3,
  bearing: 'hangs',
  colour: '#b9b0a2',
  draw(s, { colour, random }) {
    const arch = (w: number, top: number, foot: number): string =>
      `M${-w} ${foot}V${top + w * 1.1}C${-w} ${top + w * 0.3} ${-w * 0.4} ${top + w * 0.1} 0 ${top - w * 0.2}C${w * 0.4} ${top + w * 0.1} ${w} ${top + w * 0.3} ${w} ${top + w * 1.1}V${foot}Z`;
    s.layer();
    s.path(arch(122, -316, 0), s.fade([shade(colour, 0.3), colour, shade(colour, -0.3)], 30));
    s.layer(0.25);
    const glass = arch(100, -292, -20);
    s.path(glass, '#25222b');
    s.within(glass, () => {
      const pane = (d: string, paint: string): void => {
        s.path(d, s.fade([shade(paint, 0.34), paint, shade(paint, -0.12)], 60), {
          stroke: '#221f28',
          width: 4.4,
        });
      };
      for (let row = 0; row < 10; row++)
        for (let column = 0; column < 6; column++) {
          const [x, y] = [-102 + column * 34, -320 + row * 32];
          pane(
            `M${x} ${y}L${x + 17} ${y - 9}L${x + 34} ${y}V${y + 32}L${x + 17} ${y + 23}L${x} ${y + 32}Z`,
            random.pick(JEWELS),
          );
        }
      for (let i = 0; i < 12; i++)
        s.placed({ y: -212, turn: i * 30 }, () =>
          pane('M-9 -20C-20 -44 -12 -66 0 -76C12 -66 20 -44 9 -20Z', JEWELS[i % 4]!),
        );
      s.oval(0, -212, 22, 22, s.glow(['#ffe89a', '#e8a92f']), { stroke: '#221f28', width: 4.4 });
      pane('M-60 -18C-50 -70 -20 -90 0 -126C20 -90 50 -70 60 -18Z', '#2f62b8');
      pane('M-26 -18C-24 -56 -8 -76 0 -98C8 -76 24 -56 26 -18Z', '#c8323c');
      s.oval(0, -104, 15, 16, '#f4cfa0', { stroke: '#221f28', width: 4 });
      s.oval(0, -106, 27, 27, 'none', { stroke: '#f4c93a', width: 5 });
    });
    s.layer(1, 0.3);
    s.rect(-130, -18, 260, 20, 3, s.fade([shade(colour, 0.35), shade(colour, -0.2)]));
    return { foot: { x: 0, y: 0 } };
  },
});

/** Rows of Egyptian signs cut into stone. */
const hieroglyphs = painted({
  id: 'hieroglyph-slab',
  names: [
    'hieroglyph',
    'hieroglyphic',
    'egyptian writing',
    'cuneiform',
    'rosetta stone',
    'ancient tablet',
    'stone tablet',
    'egyptian hieroglyph',
    'runestone',
    'rune stone',
    'rune',
    'bas-relief',
  ],
  metres: 1.6,
  colour: '#d9bd86',
  draw(s, { colour, random }) {
    s.layer();
    s.path(
      smooth(
        [
          [-118, 0],
          [-122, -150],
          [-116, -262],
          [-60, -276],
          [20, -270],
          [90, -278],
          [120, -256],
          [124, -120],
          [118, 0],
          [0, 4],
        ],
        true,
        0.4,
      ),
      s.fade([shade(colour, 0.2), colour, shade(colour, -0.25)], 60),
    );
    s.layer(0.6);
    const ink = shade(colour, -0.62);
    const signs: readonly ((s: Sketch) => void)[] = [
      (p) => {
        p.path('M-13 0Q0 -11 13 0Q0 9 -13 0Z', 'none', { stroke: ink, width: 3 });
        p.oval(0, -1, 4, 4, ink);
        p.line('M-2 6L-6 16M5 5C6 12 12 14 14 9', ink, 2.8);
      },
      (p) =>
        p.path(
          'M-12 12C-10 -4 -2 -10 4 -14C10 -16 14 -10 8 -8C6 4 0 12 -12 12ZM-6 12V18M0 11V18',
          ink,
          { stroke: ink, width: 2.4 },
        ),
      (p) => p.line('M-14 -2l5 -6l5 6l5 -6l5 6l5 -6l4 6M-14 8l5 -6l5 6l5 -6l5 6l5 -6l4 6', ink, 3),
      (p) => {
        p.oval(0, -8, 6, 8, 'none', { stroke: ink, width: 3.2 });
        p.line('M0 0V18M-9 5H9', ink, 3.4);
      },
      (p) => {
        p.oval(0, 2, 9, 12, ink);
        p.line('M-9 -6L-16 -12M9 -6L16 -12M-10 4H-17M10 4H17M-8 11L-15 17M8 11L15 17', ink, 2.6);
      },
      (p) => p.path('M-4 18C-6 4 -10 -6 0 -16C10 -6 6 4 4 18Z', ink),
      (p) => p.line('M-13 14V-12H13V14M-5 14V0H5V14', ink, 3.2),
      (p) =>
        p.path('M-16 6C-8 -2 0 6 8 -2C12 -6 16 -6 16 -12L12 -12C8 2 0 -6 -8 4Z', ink, {
          stroke: ink,
          width: 2,
        }),
    ];
    for (let column = 0; column < 5; column++) {
      const x = -88 + column * 44;
      if (column > 0) s.line(`M${x - 22} -254V-16`, shade(colour, -0.34), 2.4);
      for (let row = 0; row < 6; row++)
        s.placed({ x, y: -232 + row * 40 }, () => random.pick(signs)(s));
    }
    return { foot: { x: 0, y: -2 } };
  },
});

/** A brick wall with a large spray-painted piece. */
const graffiti = painted({
  id: 'graffiti-wall',
  names: [
    'graffiti',
    'graffiti wall',
    'street art',
    'mural',
    'spray paint art',
    'graffiti art',
    'wall painting',
  ],
  metres: 2.6,
  colour: '#a9604a',
  colour2: '#35b7d8',
  draw(s, { colour, colour2, random }) {
    s.layer();
    s.rect(-220, -190, 440, 190, 2, shade(colour, -0.28));
    for (let row = 0; row < 12; row++)
      for (let i = 0; i < 12; i++) {
        const x = -220 + i * 40 - (row % 2) * 20;
        const left = Math.max(-220, x + 1.5);
        const width = Math.min(220, x + 38.5) - left;
        if (width > 3)
          s.rect(
            left,
            -188 + row * 15.8,
            width,
            13.4,
            1.5,
            shade(colour, random.between(-0.14, 0.16)),
          );
      }
    s.layer(0.1);
    for (const [x, y, r, paint] of [
      [-130, -120, 66, '#f4d23a'],
      [110, -90, 76, '#e8508c'],
      [0, -60, 60, '#8a5fd8'],
      [150, -150, 34, '#6fd06a'],
    ] as const)
      s.oval(
        x,
        y,
        r,
        r * 0.7,
        s.glow(
          [
            [0, paint, 0.9],
            [0.7, paint, 0.65],
            [1, paint, 0],
          ],
          0.5,
          0.5,
          0.5,
        ),
      );
    const letters = [
      'M-176 -44L-160 -150L-120 -154L-110 -118L-92 -152L-58 -150L-84 -44H-118L-122 -84L-140 -44Z',
      'M-70 -52C-84 -120 -50 -160 -12 -152C26 -146 30 -96 14 -60C-4 -36 -56 -32 -70 -52ZM-44 -76C-20 -70 -6 -96 -16 -120C-40 -124 -52 -100 -44 -76Z',
      'M26 -46L44 -152L92 -150C118 -144 114 -108 92 -98L116 -46H78L66 -84L58 -46Z',
      'M118 -48L112 -82L148 -80L136 -100C112 -112 118 -152 156 -154L192 -150L186 -118L158 -120L176 -98C196 -72 180 -44 150 -44Z',
    ] as const;
    for (const [i, d] of letters.entries()) {
      s.placed({ x: 6, y: 7 }, () =>
        s.path(d, '#1c1a24', { rule: 'evenodd', stroke: '#1c1a24', width: 12 }),
      );
      s.path(d, s.fade([shade(colour2, 0.55), colour2, i % 2 === 0 ? '#7a4fd0' : '#e04f8c']), {
        rule: 'evenodd',
        stroke: '#ffffff',
        width: 4.4,
      });
    }
    for (const x of [-150, -30, 60, 150]) s.line(`M${x} -46v${random.between(14, 34)}`, colour2, 5);
    for (const [x, y, r] of [
      [-196, -160, 12],
      [200, -40, 10],
      [-200, -60, 8],
    ] as const)
      for (let k = 0; k < 4; k++)
        s.placed({ x, y, turn: k * 45 }, () => s.line(`M0 ${-r}V${r}`, '#ffffff', 3));
    return { foot: { x: 0, y: 0 } };
  },
});

/** Small stones set into the picture of a sun and waves. */
const mosaic = painted({
  id: 'mosaic-panel',
  names: [
    'mosaic',
    'mosaic panel',
    'tile mosaic',
    'mosaic tile',
    'roman mosaic',
    'tilework',
    'azulejo',
  ],
  metres: 1.5,
  bearing: 'hangs',
  colour: '#2f7fb8',
  colour2: '#f2b53a',
  draw(s, { colour, colour2, random }) {
    s.layer();
    s.rect(-146, -146, 292, 292, 6, s.fade(['#cfc4b0', '#9c9180']));
    s.layer(0.8);
    const paintAt = (x: number, y: number): string => {
      const r = Math.hypot(x, y + 10);
      if (Math.max(Math.abs(x), Math.abs(y)) > 118)
        return Math.floor((x + y + 400) / 26) % 2 === 0 ? '#a5402f' : '#f0e4c8';
      if (r < 36) return shade(colour2, 0.1);
      if (r < 82 && Math.abs(Math.sin(Math.atan2(y + 10, x) * 6)) > (r - 36) / 50)
        return shade(colour2, -0.1);
      return y > 30 + Math.sin(x / 18) * 9
        ? Math.sin(x / 18 + y / 9) > 0
          ? shade(colour, -0.25)
          : shade(colour, 0.25)
        : shade(colour, 0.6);
    };
    for (let row = 0; row < 21; row++)
      for (let column = 0; column < 21; column++) {
        const [x, y] = [-133 + column * 13.3, -133 + row * 13.3];
        s.placed({ x, y, turn: random.between(-7, 7) }, () =>
          s.rect(-5.6, -5.6, 11.2, 11.2, 1.4, shade(paintAt(x, y), random.between(-0.12, 0.12))),
        );
      }
    return { foot: { x: 0, y: 146 } };
  },
});

const tapestry = painted({
  id: 'tapestry',
  names: [
    'tapestry',
    'wall hanging',
    'embroidery',
    'persian rug hanging',
    'weaving',
    'patchwork quilt',
    'kilim',
    'batik',
  ],
  metres: 1.8,
  bearing: 'hangs',
  colour: '#9c2f34',
  colour2: '#e5b85a',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-136, -176, 272, 10, 5, s.fade(['#a8733f', '#6b4424']));
    for (const x of [-140, 140]) s.oval(x, -171, 10, 10, s.glow(['#f0cf7a', '#a5772a']));
    s.layer(0.8);
    s.rect(-120, -168, 240, 320, 2, s.fade([shade(colour, 0.12), colour, shade(colour, -0.2)], 0));
    for (const [inset, paint] of [
      [10, colour2],
      [20, '#2f4a6c'],
      [26, colour2],
    ] as const)
      s.rect(-120 + inset, -168 + inset, 240 - inset * 2, 320 - inset * 2, 2, 'none', {
        stroke: paint,
        width: 4.4,
      });
    for (const y of [-84, 0, 84]) {
      s.path(`M0 ${y - 52}L52 ${y - 6}L0 ${y + 40}L-52 ${y - 6}Z`, '#2f4a6c', {
        stroke: colour2,
        width: 4.4,
      });
      s.path(`M0 ${y - 28}L27 ${y - 6}L0 ${y + 16}L-27 ${y - 6}Z`, colour2);
      for (const x of [-74, 74])
        s.path(`M${x} ${y + 14}l16 -14l-16 -14l-16 14Z`, '#3f7a5c', { stroke: colour2, width: 3 });
    }
    for (let x = -116; x <= 116; x += 9) s.line(`M${x} 152V172`, colour2, 3);
    return { foot: { x: 0, y: 172 } };
  },
});

const dreamcatcher = painted({
  id: 'dreamcatcher',
  names: ['dreamcatcher', 'dream catcher'],
  metres: 0.6,
  bearing: 'hangs',
  colour: '#b5794a',
  colour2: '#45b3ae',
  draw(s, { colour, colour2 }) {
    s.layer(0.5);
    s.line('M0 -140V-86', '#d9c8a8', 4);
    for (let ring = 0; ring < 4; ring++) {
      const r = 78 - ring * 19;
      for (let i = 0; i < 9; i++) {
        const [a, b] = [
          (i * 40 + ring * 20) * (Math.PI / 180),
          ((i + 1) * 40 + ring * 20) * (Math.PI / 180),
        ];
        s.path(
          `M${Math.cos(a) * r} ${Math.sin(a) * r}Q${Math.cos((a + b) / 2) * r * 0.68} ${Math.sin((a + b) / 2) * r * 0.68} ${Math.cos(b) * r} ${Math.sin(b) * r}`,
          'none',
          { stroke: '#f3e9d4', width: 2.4 },
        );
      }
    }
    s.oval(0, 0, 8, 8, s.glow([shade(colour2, 0.5), shade(colour2, -0.2)]));
    s.layer();
    s.oval(0, 0, 82, 82, 'none', { stroke: colour, width: 11 });
    for (let i = 0; i < 26; i++)
      s.placed({ turn: i * 13.8 }, () => s.line('M-3 -76L3 -88', shade(colour, -0.35), 3));
    for (const [x, y, l] of [
      [-56, 62, 66],
      [0, 84, 100],
      [56, 62, 66],
    ] as const) {
      s.layer(1, 0.2);
      s.line(`M${x} ${y}V${y + l * 0.4}`, '#d9c8a8', 3.4);
      for (const k of [0.1, 0.24])
        s.oval(x, y + l * k, 7, 7, s.glow([shade(colour2, 0.5), shade(colour2, -0.25)]));
      s.path(
        `M${x} ${y + l * 0.36}C${x - 20} ${y + l * 0.7} ${x - 14} ${y + l * 1.1} ${x} ${y + l * 1.36}C${x + 14} ${y + l * 1.1} ${x + 20} ${y + l * 0.7} ${x} ${y + l * 0.36}Z`,
        s.fade(['#fbf6ea', shade(colour2, 0.3), colour2]),
      );
      s.line(`M${x} ${y + l * 0.4}V${y + l * 1.3}`, '#8a7a62', 2);
    }
    return { foot: { x: 0, y: -140 } };
  },
});

const mandala = painted({
  id: 'mandala',
  names: ['mandala', 'rangoli', 'kaleidoscope', 'rosette pattern'],
  metres: 1,
  bearing: 'floats',
  colour: '#c9387f',
  colour2: '#f2b23a',
  draw(s, { colour, colour2, random }) {
    const tones = [colour, colour2, '#3f6fc8', '#35a58c', '#7a4fc0'];
    const petal = random.integer(0, 1);
    s.layer(0.5);
    for (const [ring, [r, count, l]] of (
      [
        [150, 24, 46],
        [118, 16, 50],
        [84, 12, 44],
        [54, 8, 36],
        [26, 8, 24],
      ] as const
    ).entries()) {
      const paint = tones[(ring + petal) % tones.length]!;
      for (let i = 0; i < count; i++)
        s.placed({ turn: (i * 360) / count + (ring % 2) * (180 / count) }, () => {
          const w = (r * Math.PI) / count;
          s.path(
            `M0 ${-r + l}C${-w} ${-r + l * 0.5} ${-w * 0.7} ${-r + 4} 0 ${-r - 8}C${w * 0.7} ${-r + 4} ${w} ${-r + l * 0.5} 0 ${-r + l}Z`,
            s.fade([shade(paint, 0.35), paint]),
            { stroke: shade(paint, -0.4), width: 2.4 },
          );
          s.oval(0, -r + l * 0.36, 4.4, 4.4, '#fff6e0');
        });
    }
    s.oval(0, 0, 15, 15, s.glow(['#fff6c4', colour2]));
  },
});

export const artefacts = [
  stainedGlass,
  hieroglyphs,
  graffiti,
  mosaic,
  tapestry,
  dreamcatcher,
  mandala,
];
