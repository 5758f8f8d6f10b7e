import { painted } from '../painted.ts';
import { smooth } from '../path.ts';
import { shade } from '../shades.ts';
import { walls } from './masonry.ts';

/** Four heads of presidents in a cliff. */
const mountRushmore = painted({
  id: 'carved-mountain',
  names: ['mount rushmore', 'mt rushmore', 'rushmore', 'carved mountain'],
  metres: 60,
  colour: '#c0b5a5',
  draw(s, { colour, random }) {
    s.layer();
    const rock = smooth(
      [
        [-210, 0],
        [-204, -80],
        [-176, -130],
        [-150, -196],
        [-90, -214],
        [-20, -232],
        [60, -216],
        [120, -226],
        [176, -180],
        [204, -96],
        [214, 0],
        [0, 6],
      ],
      true,
      0.7,
    );
    s.path(rock, s.fade([shade(colour, 0.16), colour, shade(colour, -0.35)]));
    s.within(rock, () => {
      for (let i = 0; i < 26; i++) {
        const x = random.between(-200, 200);
        const y = random.between(-90, 0);
        s.path(`M${x} ${y}l18 -26l16 22l-10 30Z`, shade(colour, random.between(-0.3, 0.1)), {
          opacity: 0.6,
        });
      }
    });
    for (const [x, y, size, kind] of [
      [-122, -136, 1.08, 0],
      [-44, -150, 1, 1],
      [34, -128, 0.94, 2],
      [116, -124, 1.06, 3],
    ] as const) {
      s.layer(1, 0.4);
      s.placed({ x, y, scale: size }, () => {
        s.path(
          'M-40 -40C-42 -72 -16 -82 2 -82C28 -82 44 -66 42 -36C44 -4 34 44 0 52C-34 44 -40 -6 -40 -40Z',
          s.fade([shade(colour, 0.36), shade(colour, 0.06), shade(colour, -0.22)], 60),
        );
        s.path(
          'M-42 -34C-46 -78 -14 -92 4 -90C34 -90 50 -66 44 -30C38 -54 24 -62 0 -60C-22 -60 -34 -54 -42 -34Z',
          s.fade([shade(colour, 0.12), shade(colour, -0.2)]),
        );
        s.path(
          'M-28 -22C-20 -32 -10 -30 -6 -24C-12 -14 -22 -14 -28 -22ZM8 -24C12 -32 22 -32 28 -22C22 -14 14 -14 8 -24Z',
          shade(colour, -0.5),
        );
        s.path('M-3 -26C-8 -8 -12 2 -8 8C-2 12 6 12 9 6C10 -2 4 -12 3 -26Z', shade(colour, 0.45));
        s.line('M-14 24C-6 28 8 28 14 22', shade(colour, -0.5), 4);
        if (kind >= 2) s.path('M-20 14C-8 8 8 8 20 14C12 22 -12 22 -20 14Z', shade(colour, -0.2));
        if (kind === 3)
          s.path(
            'M-36 6C-30 40 -14 62 0 62C14 62 32 40 36 6C26 30 12 36 0 36C-12 36 -26 30 -36 6Z',
            shade(colour, -0.24),
          );
        if (kind === 2)
          s.line(
            'M-30 -20A10 9 0 1 0 -6 -20A10 9 0 1 0 -30 -20M6 -20A10 9 0 1 0 30 -20A10 9 0 1 0 6 -20',
            shade(colour, -0.42),
            3,
          );
      });
    }
  },
});

/** A temple front carved into a red cliff. */
const rockTemple = painted({
  id: 'rock-temple',
  names: ['petra', 'rock temple', 'cliff temple', 'the treasury'],
  metres: 40,
  colour: '#c98a63',
  draw(s, { colour, random }) {
    s.layer();
    const cliff = smooth(
      [
        [-190, 0],
        [-196, -120],
        [-170, -230],
        [-130, -300],
        [-60, -330],
        [20, -312],
        [90, -336],
        [150, -280],
        [184, -200],
        [196, -90],
        [190, 0],
        [0, 4],
      ],
      true,
      0.7,
    );
    s.path(cliff, s.fade([shade(colour, 0.1), shade(colour, -0.1), shade(colour, -0.35)]));
    s.within(cliff, () => {
      for (let i = 0; i < 12; i++)
        s.line(
          `M-210 ${-20 - i * 27}Q${random.between(-60, 60)} ${-30 - i * 27 + random.between(-16, 16)} 210 ${-24 - i * 27}`,
          shade(colour, i % 2 === 0 ? 0.2 : -0.25),
          6,
          { opacity: 0.4 },
        );
    });
    s.path('M-114 0V-258L0 -280L114 -258V0Z', shade(colour, -0.5));
    s.layer();
    s.rect(-104, -124, 208, 124, 0, shade(colour, -0.12));
    s.path('M-18 0V-78H18V0Z', shade(colour, -0.66));
    for (const x of [-96, -62, -34, 22, 50, 84])
      s.rect(x, -122, 13, 122, 2, walls(s, shade(colour, 0.2)));
    s.path(
      'M-110 -122H110V-136H-110ZM-62 -136L0 -160L62 -136Z',
      s.fade([shade(colour, 0.36), shade(colour, 0)]),
    );
    s.rect(-96, -232, 46, 84, 1, walls(s, shade(colour, 0.04)));
    s.rect(50, -232, 46, 84, 1, walls(s, shade(colour, 0.04)));
    s.rect(-26, -226, 52, 78, 20, walls(s, shade(colour, 0.14)));
    for (const x of [-92, -66, -24, 14, 56, 82])
      s.rect(x, -230, 10, 82, 2, walls(s, shade(colour, 0.26)));
    s.path(
      'M-100 -232L-46 -252V-232ZM100 -232L46 -252V-232ZM-32 -228L0 -262L32 -228Z',
      shade(colour, 0.24),
    );
  },
});

/** Terraces and roofless houses of stone below a steep green peak. */
const mountainRuins = painted({
  id: 'mountain-ruins',
  names: ['machu picchu', 'inca ruins', 'inca city', 'mountain ruins'],
  metres: 120,
  colour: '#a9a294',
  draw(s, { colour, random }) {
    s.layer();
    s.path(
      smooth(
        [
          [-60, 0],
          [-20, -120],
          [20, -240],
          [52, -286],
          [84, -236],
          [120, -130],
          [190, -40],
          [200, 0],
        ],
        true,
        0.8,
      ),
      s.fade(['#5f8f57', '#3f6b45', '#37563b'], 60),
    );
    s.path(
      smooth(
        [
          [-200, 0],
          [-180, -60],
          [-130, -110],
          [-96, -140],
          [-60, -100],
          [-20, -50],
          [0, 0],
        ],
        true,
        0.8,
      ),
      s.fade(['#74a15d', '#4a7a4b']),
    );
    s.layer();
    for (let i = 0; i < 6; i++) {
      const y = -14 - i * 17;
      const half = 210 - i * 24;
      s.path(
        `M${-half} ${y + 17}L${-half + 8} ${y}H${half - 30}L${half - 18} ${y + 17}Z`,
        s.fade([shade(colour, 0.2), shade(colour, -0.26)]),
      );
      s.path(
        `M${-half + 6} ${y}H${half - 30}L${half - 40} ${y - 6}H${-half + 16}Z`,
        s.fade(['#9cc36c', '#74a350']),
      );
    }
    s.layer();
    for (let i = 0; i < 8; i++) {
      const [x, y] = [-112 + i * 30, -102 - (i % 3) * 7];
      const h = random.between(18, 28);
      s.path(
        `M${x - 13} ${y}V${y - h}L${x} ${y - h - 14}L${x + 13} ${y - h}V${y}Z`,
        s.fade([shade(colour, 0.26), shade(colour, -0.2)], 0),
      );
      s.path(`M${x - 4} ${y}L${x - 3} ${y - 12}H${x + 3}L${x + 4} ${y}Z`, shade(colour, -0.6));
    }
  },
});

export const cliffs = [mountRushmore, rockTemple, mountainRuins];
