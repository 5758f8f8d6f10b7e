import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { spire, walls, windows } from './masonry.ts';

const GLASS = '#6f97ad';

/** A round marble bell tower with arcades that leans to one side. */
const leaningTower = painted({
  id: 'leaning-tower',
  names: ['leaning tower of pisa', 'tower of pisa', 'leaning tower'],
  metres: 56,
  colour: '#f0e8d8',
  draw(s, { colour }) {
    s.layer();
    s.path('M-70 0H76L70 -12H-64Z', s.fade(['#b9ad98', '#8d8271']));
    s.layer();
    s.placed({ x: 2, turn: 5 }, () => {
      for (let i = 0; i < 7; i++) {
        const y = -8 - i * 34;
        const half = i === 0 ? 45 : 42;
        s.rect(-half, y - 34, half * 2, 34, 2, walls(s, shade(colour, -0.06)));
        windows(
          s,
          { x: -half + 2, y: y - 31, width: half * 2 - 4, height: 30, columns: 9, rows: 1 },
          shade(colour, -0.5),
          true,
        );
        s.rect(-half - 3, y - 36, half * 2 + 6, 5, 2, walls(s, shade(colour, 0.25)));
      }
      s.rect(-31, -280, 62, 36, 2, walls(s, colour));
      windows(
        s,
        { x: -28, y: -276, width: 56, height: 32, columns: 5, rows: 1 },
        shade(colour, -0.55),
        true,
      );
      s.rect(-34, -284, 68, 6, 2, walls(s, shade(colour, 0.25)));
    });
    return { foot: { x: 4, y: 0 } };
  },
});

/** A slim tower with a saucer at its top. */
const saucerTower = painted({
  id: 'saucer-tower',
  names: [
    'space needle',
    'cn tower',
    'tv tower',
    'television tower',
    'observation tower',
    'fernsehturm',
  ],
  metres: 184,
  colour: '#e7e5de',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-46 0C-20 -60 -10 -130 -9 -250H9C10 -130 20 -60 46 0H30C12 -50 6 -90 0 -130C-6 -90 -12 -50 -30 0Z',
      walls(s, colour),
    );
    s.rect(-6, -250, 12, 250, 1, walls(s, shade(colour, -0.12)));
    s.path('M-40 -70H40L36 -78H-36Z', walls(s, shade(colour, -0.1)));
    s.layer();
    s.path('M-12 -246L-48 -268H48L12 -246Z', s.fade([shade(colour, -0.1), shade(colour, -0.4)]));
    s.rect(-46, -280, 92, 14, 6, s.fade([GLASS, shade(GLASS, -0.3)]));
    s.path(
      'M-74 -280C-40 -294 40 -294 74 -280C40 -270 -40 -270 -74 -280Z',
      s.fade([shade(colour, 0.4), shade(colour, -0.2)]),
    );
    s.path(
      'M-34 -288C-24 -304 24 -304 34 -288Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.2)]),
    );
    spire(s, 0, -364, -298, 4.5, '#d8584a');
  },
});

/** A tower of pink balls strung on columns. */
const pearlTower = painted({
  id: 'pearl-tower',
  names: ['oriental pearl tower', 'pearl tower', 'shanghai tower'],
  metres: 240,
  colour: '#c75b7e',
  colour2: '#b9c0cb',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const x of [-26, 0, 26]) s.rect(x - 7, -250, 14, 250, 2, walls(s, colour2));
    s.line('M-20 -96L-76 0M20 -96L76 0', shade(colour2, -0.1), 12);
    s.rect(-8, -330, 16, 90, 2, walls(s, colour2));
    spire(s, 0, -452, -330, 5, colour2);
    s.layer();
    const ball = (y: number, r: number): void => {
      s.oval(0, y, r, r, s.glow([shade(colour, 0.55), colour, shade(colour, -0.4)]));
      s.line(`M${-r} ${y}A${r} ${r * 0.24} 0 0 0 ${r} ${y}`, shade(colour, 0.3), 3, {
        opacity: 0.7,
      });
      s.line(
        `M${-r * 0.9} ${y + r * 0.36}A${r} ${r * 0.2} 0 0 0 ${r * 0.9} ${y + r * 0.36}`,
        shade(colour, 0.3),
        2,
        { opacity: 0.6 },
      );
    };
    ball(-112, 50);
    ball(-262, 38);
    ball(-340, 15);
    for (const x of [-62, 62])
      s.oval(x, -16, 16, 15, s.glow([shade(colour, 0.4), shade(colour, -0.3)]));
  },
});

/** The tallest of towers: setbacks in a spiral, ending in a needle. */
const needleSkyscraper = painted({
  id: 'needle-skyscraper',
  names: ['burj khalifa', 'jeddah tower', 'the shard'],
  metres: 828,
  colour: '#b7c6d3',
  draw(s, { colour }) {
    s.layer();
    const steps = [
      [-62, 62, 130],
      [-50, 54, 190],
      [-42, 40, 250],
      [-30, 34, 305],
      [-24, 22, 350],
      [-14, 16, 396],
      [-9, 8, 430],
    ] as const;
    for (const [left, right, top] of steps) {
      s.path(
        `M${left} 0V${-top}Q${(left + right) / 2} ${-top - 9} ${right} ${-top + 8}V0Z`,
        walls(s, colour),
      );
      for (let y = 16; y < top - 10; y += 13)
        s.line(`M${left + 2} ${-y}H${right - 2}`, shade(colour, -0.34), 1.6, { opacity: 0.55 });
    }
    s.line('M-20 0V-350M14 0V-390M-40 0V-240M40 0V-180', shade(colour, 0.4), 2.4, { opacity: 0.8 });
    spire(s, 0, -520, -430, 4.5, shade(colour, -0.1));
  },
});

/** A hotel shaped like a billowing sail. */
const sailHotel = painted({
  id: 'sail-hotel',
  names: ['burj al arab', 'sail-shaped hotel'],
  metres: 210,
  colour: '#f1f3f4',
  draw(s, { colour }) {
    s.layer();
    s.path('M-96 0H104L92 -16H-84Z', s.fade(['#dccfae', '#a99a78']));
    s.path('M-40 -14V-300L-30 -318L-28 -14Z', walls(s, shade(colour, -0.12)));
    s.path(
      'M-34 -300C50 -270 92 -150 78 -14H-30Z',
      s.fade([shade(colour, 0.4), colour, shade('#9fc3d8', -0.1)], 20),
    );
    for (let i = 1; i < 9; i++)
      s.line(
        `M-30 ${-30 - i * 28}Q${36 - i * 1.6} ${-36 - i * 25} ${74 - i * 8.4} ${-14 - i * 26}`,
        '#8fb4ca',
        2.4,
        { opacity: 0.7 },
      );
    s.line('M-36 -310C60 -270 108 -140 92 -14', shade(colour, -0.2), 6);
    s.oval(-48, -270, 26, 6, s.fade(['#f6f6f4', '#a4acb2']));
    spire(s, -35, -372, -310, 3, '#c9d0d5');
  },
});

/** Twin towers joined by a bridge. */
const twinTowers = painted({
  id: 'twin-towers',
  names: ['petronas towers', 'petronas tower', 'petronas twin towers', 'twin towers', 'twin tower'],
  metres: 452,
  colour: '#b9c4cc',
  draw(s, { colour }) {
    s.layer();
    s.path('M-48 -150H48V-162H-48Z', walls(s, shade(colour, 0.1)));
    s.line('M0 -108L-40 -150M0 -108L40 -150', shade(colour, -0.3), 4);
    s.layer();
    for (const x of [-72, 72])
      for (const [half, foot, top] of [
        [42, 0, 230],
        [33, 230, 282],
        [23, 282, 318],
        [13, 318, 344],
      ] as const) {
        s.rect(x - half, -top, half * 2, top - foot, 3, walls(s, colour));
        for (let y = foot + 7; y < top - 4; y += 9)
          s.line(`M${x - half + 2} ${-y}H${x + half - 2}`, shade(colour, -0.45), 2.6, {
            opacity: 0.7,
          });
        if (foot === 318) spire(s, x, -420, -344, 5, shade(colour, 0.2));
      }
  },
});

/** A tower of stacked flaring sections, like a stem of bamboo. */
const flaringTower = painted({
  id: 'flaring-tower',
  names: ['taipei 101', 'taipei'],
  metres: 508,
  colour: '#6fa79a',
  draw(s, { colour }) {
    s.layer();
    s.path('M-62 0L-46 -110H46L62 0Z', walls(s, colour));
    for (let i = 0; i < 8; i++) {
      const y = -110 - i * 32;
      s.path(
        `M-32 ${y}L-44 ${y - 28}V${y - 32}H44V${y - 28}L32 ${y}Z`,
        walls(s, shade(colour, i % 2 === 0 ? 0.06 : -0.04)),
      );
      s.line(`M-38 ${y - 12}H38M-41 ${y - 20}H41`, shade(colour, -0.4), 2.4, { opacity: 0.6 });
    }
    s.rect(-18, -396, 36, 32, 3, walls(s, colour));
    spire(s, 0, -490, -396, 6, '#c9d3d2');
  },
});

/** A stepped tower crowned by a needle, its windows in tall stripes. */
const decoTower = painted({
  id: 'deco-tower',
  names: [
    'empire state building',
    'chrysler building',
    'art deco skyscraper',
    'rockefeller center',
  ],
  metres: 380,
  colour: '#c9bda8',
  draw(s, { colour, read }) {
    const pane = read.flag('lit', false) ? '#ffd98a' : '#5c6b78';
    s.layer();
    for (const [half, foot, top, columns] of [
      [82, 0, 60, 12],
      [62, 60, 110, 9],
      [44, 110, 290, 7],
      [30, 290, 322, 5],
      [18, 322, 348, 3],
    ] as const) {
      s.rect(-half, -top, half * 2, top - foot, 2, walls(s, colour));
      windows(
        s,
        {
          x: -half + 4,
          y: -top + 5,
          width: half * 2 - 8,
          height: top - foot - 6,
          columns,
          rows: Math.max(1, Math.round((top - foot) / 13)),
        },
        pane,
      );
    }
    s.path('M-14 -348C-12 -376 -6 -388 0 -398C6 -388 12 -376 14 -348Z', walls(s, '#c3cad0'));
    spire(s, 0, -470, -392, 3.4, '#c3cad0');
  },
});

/** A round stone tower with battlements or a pointed roof. */
const stoneTower = painted({
  id: 'stone-tower',
  names: [
    'watchtower',
    'castle tower',
    'turret',
    'stone tower',
    'wizard tower',
    "wizard's tower",
    'keep',
    'castle keep',
    'round tower',
    'medieval tower',
  ],
  metres: 22,
  colour: '#a9a39a',
  colour2: '#5a6c93',
  draw(s, { colour, colour2, read, random }) {
    const roofed = read.flag('roof', random.chance(0.6));
    s.layer();
    const shaft = 'M-52 0C-46 -60 -44 -160 -46 -250H46C44 -160 46 -60 52 0Z';
    s.path(shaft, walls(s, colour));
    s.within(shaft, () => {
      for (let row = 0; row < 14; row++)
        for (let k = 0; k < 4; k++) {
          const x = -52 + k * 28 + (row % 2) * 14;
          if (random.chance(0.55))
            s.rect(x, -248 + row * 18, 24, 13, 3, shade(colour, random.between(-0.18, 0.2)), {
              opacity: 0.6,
            });
        }
    });
    s.path('M-17 0V-36A17 18 0 0 1 17 -36V0Z', '#4a3526');
    const pane = read.flag('lit', false) ? '#ffd27a' : '#33302e';
    for (const y of [-110, -180]) s.path(`M-8 ${y}V${y - 22}A8 9 0 0 1 8 ${y - 22}V${y}Z`, pane);
    s.layer();
    s.path('M-60 -250L-46 -232H46L60 -250V-276H-60Z', walls(s, shade(colour, 0.06)));
    for (const x of [-60, -36, -12, 12, 36])
      s.rect(x, -294, 20, 22, 2, walls(s, shade(colour, 0.08)));
    if (roofed) {
      s.layer();
      s.path(
        'M-68 -276C-34 -330 -14 -380 0 -424C14 -380 34 -330 68 -276C30 -264 -30 -264 -68 -276Z',
        s.fade([shade(colour2, 0.3), colour2, shade(colour2, -0.4)], 0),
      );
      s.line('M0 -420V-456', material.brass, 4);
      s.path('M2 -456L38 -444L2 -432Z', '#d8453a');
    }
  },
});

export const towers = [
  leaningTower,
  saucerTower,
  pearlTower,
  needleSkyscraper,
  sailHotel,
  twinTowers,
  flaringTower,
  decoTower,
  stoneTower,
];
