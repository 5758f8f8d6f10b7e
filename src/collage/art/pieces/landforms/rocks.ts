import { painted } from '../painted.ts';
import { smooth } from '../path.ts';
import type { Coordinates } from '../path.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import type { Random } from '../../../../numerics/random.ts';

const SANDSTONE = '#c9713f';

/** A body of layered rock: bands follow the ground, cracks run down. */
function strata(
  s: Sketch,
  outline: Coordinates,
  colour: string,
  random: Random,
  ease = 0.35,
): void {
  const d = smooth(outline, true, ease);
  s.path(d, s.fade([shade(colour, 0.22), colour, shade(colour, -0.3)], 70));
  const ys = outline.map(([, y]) => y);
  const xs = outline.map(([x]) => x);
  const [top, left, right] = [Math.min(...ys), Math.min(...xs), Math.max(...xs)];
  s.within(d, () => {
    for (let y = top + 16; y < -8; y += random.between(16, 27))
      s.line(
        `M${left} ${y}C${left * 0.4} ${y + random.between(-9, 9)} ${right * 0.4} ${y + random.between(-9, 9)} ${right} ${y + random.between(-4, 4)}`,
        shade(colour, random.chance(0.5) ? 0.3 : -0.3),
        random.between(4, 10),
        { opacity: 0.42 },
      );
    for (let x = left + 20; x < right; x += random.between(24, 46)) {
      const y = random.between(top + 10, -70);
      s.line(
        `M${x} ${y}l${random.between(-7, 7)} ${random.between(26, 64)}`,
        shade(colour, -0.48),
        3,
        { opacity: 0.55 },
      );
    }
  });
}

const mesa = painted({
  id: 'mesa',
  names: [
    'mesa',
    'butte',
    'plateau',
    'uluru',
    'ayers rock',
    'table mountain',
    'rock formation',
    'badland',
    'tabletop mountain',
  ],
  metres: 90,
  colour: SANDSTONE,
  draw(s, { colour, random }) {
    s.layer();
    strata(
      s,
      [
        [-210, 0],
        [-170, -40],
        [-140, -60],
        [-132, -150],
        [-110, -166],
        [0, -162],
        [110, -168],
        [134, -150],
        [140, -62],
        [176, -38],
        [214, 0],
      ],
      colour,
      random,
    );
    return { foot: { x: 0, y: -3 } };
  },
});

const naturalArch = painted({
  id: 'natural-arch',
  names: ['natural arch', 'rock arch', 'sea arch', 'arch rock', 'natural bridge', 'sea cave'],
  metres: 26,
  colour: SANDSTONE,
  draw(s, { colour, random }) {
    s.layer();
    const d = `${smooth(
      [
        [-190, 0],
        [-180, -90],
        [-150, -170],
        [-80, -214],
        [20, -224],
        [110, -206],
        [166, -150],
        [186, -70],
        [196, 0],
      ],
      false,
      0.8,
    )}L96 0${smooth(
      [
        [96, 0],
        [92, -60],
        [60, -128],
        [0, -150],
        [-60, -130],
        [-90, -66],
        [-92, 0],
      ],
      false,
      0.8,
    ).replace('M', 'L')}Z`;
    s.path(d, s.fade([shade(colour, 0.24), colour, shade(colour, -0.32)], 70));
    s.within(d, () => {
      for (let i = 0; i < 9; i++)
        s.line(
          `M-200 ${-18 - i * 24}Q0 ${-26 - i * 26 + random.between(-10, 10)} 200 ${-14 - i * 24}`,
          shade(colour, i % 2 === 0 ? 0.28 : -0.28),
          7,
          { opacity: 0.45 },
        );
      s.path(
        'M-92 0C-90 -66 -60 -130 0 -150C60 -128 92 -60 96 0H82C78 -60 52 -112 0 -134C-44 -116 -72 -60 -76 0Z',
        shade(colour, -0.5),
        { opacity: 0.5 },
      );
    });
    return { foot: { x: 0, y: -2 } };
  },
});

const cliff = painted({
  id: 'cliff',
  names: [
    'cliff edge',
    'rocky cliff',
    'bluff',
    'precipice',
    'escarpment',
    'outcrop',
    'sea stack',
    'el capitan',
    'half dome',
    'hoodoo',
    'rock face',
  ],
  metres: 60,
  colour: '#968a7d',
  draw(s, { colour, random }) {
    s.layer();
    strata(
      s,
      [
        [-150, 0],
        [-146, -90],
        [-128, -160],
        [-134, -230],
        [-90, -262],
        [20, -270],
        [96, -258],
        [120, -210],
        [112, -150],
        [136, -90],
        [150, 0],
      ],
      colour,
      random,
      0.25,
    );
    s.layer(1, 0.2);
    s.path(
      smooth([
        [-140, -236],
        [-110, -268],
        [-20, -282],
        [70, -276],
        [112, -250],
        [90, -244],
        [60, -254],
        [20, -244],
        [-30, -256],
        [-80, -242],
      ]),
      s.fade(['#8fc25a', '#5c9140']),
    );
    return { anchors: { top: [-10, -268, 180] }, foot: { x: 0, y: -2 } };
  },
});

const cave = painted({
  id: 'cave',
  names: [
    'cave entrance',
    'cave mouth',
    'cavern',
    'grotto',
    'limestone cave',
    'cave',
    'bear cave',
    'den',
    'lair',
    'mine entrance',
  ],
  metres: 5,
  colour: '#857b70',
  draw(s, { colour, random }) {
    s.layer();
    strata(
      s,
      [
        [-220, 0],
        [-206, -90],
        [-160, -160],
        [-90, -206],
        [0, -220],
        [90, -204],
        [166, -150],
        [210, -80],
        [224, 0],
      ],
      colour,
      random,
      0.8,
    );
    s.layer(0.6);
    const mouth = smooth(
      [
        [-110, 2],
        [-104, -70],
        [-64, -126],
        [0, -144],
        [66, -124],
        [104, -66],
        [112, 2],
      ],
      true,
      0.8,
    );
    s.path(mouth, s.glow(['#0f0d0e', '#1d191a', '#3a3230'], 0.5, 0.7, 0.7));
    s.within(mouth, () => {
      for (const [x, l] of [
        [-70, 40],
        [-44, 64],
        [-16, 46],
        [12, 70],
        [40, 40],
        [66, 54],
      ] as const)
        s.path(
          `M${x - 12} -150L${x} ${-130 + l * 0.6}L${x + 12} -150Z`,
          s.fade([shade(colour, -0.25), shade(colour, -0.5)]),
        );
      for (const [x, h] of [
        [-84, 36],
        [80, 44],
        [56, 22],
      ] as const)
        s.path(
          `M${x - 14} 4L${x} ${-h}L${x + 14} 4Z`,
          s.fade([shade(colour, -0.3), shade(colour, -0.5)]),
        );
    });
    s.layer(1, 0.3);
    for (const [x, r] of [
      [-148, 26],
      [-176, 16],
      [142, 28],
      [178, 18],
      [120, 14],
    ] as const)
      s.oval(x, -r * 0.6, r, r * 0.7, s.glow([shade(colour, 0.25), shade(colour, -0.3)]));
    return { anchors: { inside: [0, -4, 150] }, foot: { x: 0, y: -2 } };
  },
});

const stalagmites = painted({
  id: 'stalactites',
  names: ['stalactite', 'stalagmite', 'dripstone'],
  metres: 2,
  bearing: 'hangs',
  colour: '#b09a84',
  draw(s, { colour, random }) {
    s.layer();
    s.path(
      'M-180 -10C-100 12 100 12 180 -10V-30H-180Z',
      s.fade([shade(colour, -0.2), shade(colour, -0.4)]),
    );
    for (let i = 0; i < 13; i++) {
      const x = -162 + i * 27 + random.between(-6, 6);
      const l = random.between(54, 190) * (i % 2 === 0 ? 1 : 0.6);
      const w = 10 + l * 0.07;
      s.path(
        `M${x - w} -14C${x - w * 0.6} ${l * 0.3} ${x - 3} ${l * 0.6} ${x} ${l}C${x + 3} ${l * 0.6} ${x + w * 0.6} ${l * 0.3} ${x + w} -14Z`,
        s.fade([shade(colour, 0.3), colour, shade(colour, -0.35)], 0),
      );
    }
    return { foot: { x: 0, y: -30 } };
  },
});

const icicles = painted({
  id: 'icicles',
  names: ['icicle'],
  metres: 0.5,
  bearing: 'hangs',
  colour: '#cfe9f7',
  draw(s, { colour, random }) {
    s.layer();
    s.path(
      'M-180 0C-140 16 -80 6 -40 14C10 22 60 6 100 14C140 18 170 8 180 0V-16H-180Z',
      s.fade(['#ffffff', shade(colour, 0.1)]),
    );
    for (let i = 0; i < 13; i++) {
      const x = -164 + i * 27 + random.between(-5, 5);
      const l = random.between(50, 180) * (i % 2 === 0 ? 1 : 0.62);
      s.path(
        `M${x - 11} 2C${x - 7} ${l * 0.4} ${x - 2} ${l * 0.7} ${x} ${l}C${x + 3} ${l * 0.7} ${x + 7} ${l * 0.4} ${x + 11} 2Z`,
        s.fade(
          [
            [0, '#ffffff', 0.95],
            [0.5, colour, 0.85],
            [1, shade(colour, -0.2), 0.85],
          ],
          0,
        ),
      );
      s.line(`M${x - 4} 10V${l * 0.6}`, '#ffffff', 2.4, { opacity: 0.8 });
    }
    return { foot: { x: 0, y: -16 } };
  },
});

/** A cluster of pointed crystals on a foot of rock. */
const crystals = painted({
  id: 'crystals',
  names: [
    'crystal',
    'crystal cluster',
    'quartz',
    'amethyst',
    'geode',
    'crystal cave',
    'crystals',
    'mineral',
    'glowing crystal',
    'magic crystal',
    'rose quartz',
    'topaz',
  ],
  metres: 0.3,
  colour: '#9c6fe0',
  draw(s, { colour, read }) {
    if (read.flag('lit', false)) {
      s.layer(0);
      s.oval(
        0,
        -90,
        150,
        140,
        s.glow(
          [
            [0, shade(colour, 0.4), 0.5],
            [1, colour, 0],
          ],
          0.5,
          0.5,
          0.5,
        ),
      );
    }
    for (const [x, turn, h, w] of [
      [-56, -34, 120, 24],
      [60, 32, 112, 24],
      [-30, -16, 176, 30],
      [34, 14, 160, 28],
      [-86, -52, 76, 18],
      [90, 50, 70, 18],
      [2, 0, 214, 36],
      [-14, -22, 84, 22],
      [24, 22, 76, 20],
    ] as const) {
      s.layer(0.9, 0.2);
      s.placed({ x: x * 0.7, y: -10, turn }, () => {
        s.path(
          `M${-w} 0L${-w * 0.86} ${-h * 0.78}L0 ${-h}L0 0Z`,
          s.fade([shade(colour, 0.6), shade(colour, 0.2)]),
        );
        s.path(
          `M0 0V${-h}L${w * 0.86} ${-h * 0.78}L${w} 0Z`,
          s.fade([shade(colour, 0.15), shade(colour, -0.35)]),
        );
        s.path(
          `M${-w * 0.86} ${-h * 0.78}L0 ${-h}L${w * 0.86} ${-h * 0.78}L${w * 0.1} ${-h * 0.7}Z`,
          shade(colour, 0.7),
          { opacity: 0.8 },
        );
      });
    }
    s.layer(1, 0.2);
    s.path(
      smooth([
        [-110, 4],
        [-90, -22],
        [-40, -30],
        [20, -24],
        [80, -30],
        [112, 2],
        [0, 12],
      ]),
      s.fade(['#8d8590', '#554e59']),
    );
    return { foot: { x: 0, y: 6 } };
  },
});

export const rocks = [mesa, naturalArch, cliff, cave, stalagmites, icicles, crystals];
