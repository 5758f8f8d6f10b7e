import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { rounded } from '../path.ts';
import { bumpy, crown } from '../plants/foliage.ts';
import { shade } from '../shades.ts';

export const boulder = painted({
  id: 'boulder',
  names: ['boulder', 'large rock', 'big rock', 'crag'],
  metres: 1.4,
  colour: '#98928a',
  draw(s, { colour, random }) {
    const j = (): number => random.between(-7, 7);
    const outline = rounded(
      [
        [-112, 0],
        [-118 + j(), -46],
        [-84 + j(), -92 + j()],
        [-24 + j(), -118 + j()],
        [44 + j(), -108 + j()],
        [94 + j(), -70 + j()],
        [116, -22],
        [108, 0],
      ],
      26,
    );
    s.layer();
    s.path(outline, s.fade([shade(colour, 0.28), colour, shade(colour, -0.42)], 65));
    s.within(outline, () => {
      s.path('M-84 -92L-24 -118L20 -84L-14 -46L-72 -54Z', shade(colour, 0.3), { opacity: 0.7 });
      s.path('M20 -84L94 -70L108 0H30L-14 -46Z', shade(colour, -0.3), { opacity: 0.5 });
      s.line('M-14 -46L-30 -8M44 -96L60 -58L52 -30M-72 -54L-90 -30', shade(colour, -0.4), 2.6, {
        opacity: 0.7,
      });
      s.path(bumpy(-60, 4, 46, 12, 9, random), '#7fa650', { opacity: 0.9 });
    });
    return { anchors: { top: [0, -112, 110], seat: [0, -112, 100] } };
  },
});

/** A fallen trunk; `stump: true` makes it a stump. */
export const log = painted({
  id: 'log',
  names: ['log', 'fallen tree', 'tree trunk', 'driftwood'],
  metres: 0.5,
  colour: '#8a5a38',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-150 -74H118V0H-150C-158 -16 -160 -54 -150 -74Z',
      s.fade([shade(colour, 0.24), colour, shade(colour, -0.42)]),
    );
    s.line(
      'M-144 -56C-90 -60 -40 -50 30 -56M-148 -34C-100 -30 -20 -40 60 -32M-146 -14C-80 -18 -10 -8 50 -14',
      shade(colour, -0.35),
      2.6,
    );
    s.path(
      'M-64 -72C-66 -96 -58 -106 -44 -108C-36 -104 -36 -84 -34 -72Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.2)]),
    );
    s.layer();
    s.oval(118, -37, 26, 38, s.fade([shade(colour, 0.02), shade(colour, -0.3)]));
    s.oval(118, -37, 21, 32, '#dbb483');
    for (const r of [0.72, 0.46, 0.2])
      s.oval(118, -37, 21 * r, 32 * r, 'none', { stroke: '#a97a4c', width: 2.2 });
    s.path('M-130 -76C-110 -88 -96 -70 -80 -74C-90 -64 -120 -66 -130 -76Z', '#7fa650');
    return { anchors: { top: [-20, -72, 200], seat: [-20, -72, 160], back: [-20, -72, 160] } };
  },
});

export const stump = painted({
  id: 'stump',
  names: ['stump', 'tree stump'],
  metres: 0.5,
  colour: '#8a5a38',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-76 -92C-70 -50 -80 -22 -108 0C-84 4 -64 -2 -48 4C-24 -2 -8 6 14 2C34 8 60 -2 78 4C92 0 104 4 110 -2C84 -22 72 -50 76 -92Z',
      s.fade([shade(colour, 0.22), colour, shade(colour, -0.42)], 10),
    );
    s.line(
      'M-52 -84C-48 -50 -56 -26 -70 -6M-14 -80C-10 -50 -14 -26 -20 -4M28 -80C26 -50 32 -30 44 -6',
      shade(colour, -0.36),
      3,
    );
    s.oval(0, -92, 76, 19, s.fade([shade(colour, 0), shade(colour, -0.25)]));
    s.oval(0, -93, 67, 15, '#e0ba88');
    for (const r of [0.76, 0.52, 0.28])
      s.oval(2, -93, 67 * r, 15 * r, 'none', { stroke: '#ad7e4e', width: 2 });
    return { anchors: { top: [0, -92, 120], seat: [0, -92, 110] } };
  },
});

export const bush = painted({
  id: 'bush',
  names: ['bush', 'shrub', 'hedge', 'shrubbery'],
  metres: 1.2,
  colour: material.leaf,
  draw(s, { colour, random }) {
    s.layer();
    crown(s, { x: -62, y: -44, rx: 56, ry: 44, colour: shade(colour, -0.1), bumps: 11 }, random);
    crown(s, { x: 64, y: -42, rx: 54, ry: 42, colour: shade(colour, -0.06), bumps: 11 }, random);
    s.layer(1, 0.3);
    crown(s, { x: 0, y: -58, rx: 72, ry: 58, colour, bumps: 13 }, random);
    return { foot: { x: 0, y: -4 } };
  },
});

export const grassTuft = painted({
  id: 'grass-tuft',
  names: ['grass', 'tuft of grass', 'tall grass', 'weed', 'blade of grass'],
  metres: 0.3,
  colour: material.grass,
  draw(s, { colour, random }) {
    s.layer();
    for (let i = 0; i < 24; i++) {
      const x = -58 + i * 5 + random.between(-3, 3);
      const lean = x * 0.55 + random.between(-18, 18);
      const height = random.between(46, 104) * (1 - Math.abs(x) / 150);
      s.path(
        `M${x - 4.5} 0Q${x - 2 + lean * 0.2} ${-height * 0.6} ${x + lean} ${-height}Q${x + 5 + lean * 0.3} ${-height * 0.5} ${x + 4.5} 0Z`,
        s.fade([shade(colour, 0.3), shade(colour, random.between(-0.35, -0.1))]),
      );
    }
    return { foot: { x: 0, y: 0 } };
  },
});

export const reeds = painted({
  id: 'reeds',
  names: ['reed', 'cattail', 'bulrush', 'bamboo reed', 'rush'],
  metres: 1.6,
  colour: '#7aa64a',
  draw(s, { colour, random }) {
    s.layer();
    for (let i = 0; i < 9; i++) {
      const x = -52 + i * 13;
      const [lean, height] = [random.between(-16, 16), random.between(130, 220)];
      s.path(
        `M${x - 4} 0Q${x} ${-height * 0.6} ${x + lean} ${-height}Q${x + 6} ${-height * 0.5} ${x + 5} 0Z`,
        s.fade([shade(colour, 0.2), shade(colour, random.between(-0.35, -0.05))]),
      );
    }
    for (const x of [-34, 2, 36]) {
      const height = random.between(190, 240);
      s.line(`M${x} 0L${x + 3} ${-height}`, shade(colour, -0.15), 4);
      s.rect(x - 5, -height + 8, 15, 52, 7.5, s.fade(['#a06a3f', '#5d3a22'], 0));
    }
    return { foot: { x: 0, y: 0 } };
  },
});

/** A lily pad on the water; `flower` puts a lotus on it. */
export const lilyPad = painted({
  id: 'lily-pad',
  names: ['lily pad', 'lilypad', 'water lily', 'water lily pad', 'lotus pad'],
  metres: 0.12,
  bearing: 'floats',
  colour: '#58a846',
  colour2: '#f4a3c4',
  draw(s, { colour, colour2, read }) {
    s.layer(0.8);
    s.path(
      'M0 -4L112 -24C120 20 64 44 0 44C-70 44 -122 22 -122 -2C-122 -28 -66 -46 0 -46C44 -46 80 -40 100 -32Z',
      shade(colour, -0.45),
    );
    s.path(
      'M0 -8L112 -28C120 16 64 38 0 38C-70 38 -122 16 -122 -6C-122 -32 -66 -50 0 -50C44 -50 80 -44 100 -36Z',
      s.fade([shade(colour, 0.22), shade(colour, -0.16)], 60),
    );
    s.line(
      'M0 -8L-104 -8M0 -8L-70 24M0 -8L4 34M0 -8L64 20M0 -8L-60 -36M0 -8L12 -46',
      shade(colour, 0.36),
      2.2,
      { opacity: 0.7 },
    );
    if (read.flag('flower', false)) {
      s.layer(1, 0.4);
      for (const turn of [-66, 66, -40, 40, -18, 18, 0]) {
        s.placed({ x: -20, y: -10, turn }, () =>
          s.path(
            'M0 0C-20 -18 -16 -48 0 -66C16 -48 20 -18 0 0Z',
            s.fade([shade(colour2, 0.05), shade(colour2, 0.5)]),
          ),
        );
      }
      s.oval(-20, -14, 9, 7, material.gold);
    }
    return { anchors: { top: [-10, -8, 170], seat: [-10, -8, 140] }, foot: { x: 0, y: 20 } };
  },
});

export const seaweed = painted({
  id: 'seaweed',
  names: ['seaweed', 'kelp', 'algae', 'sea grass'],
  metres: 1,
  colour: '#3f9a5a',
  draw(s, { colour, random }) {
    s.layer();
    for (let i = 0; i < 5; i++) {
      const x = -48 + i * 24;
      const height = random.between(130, 220);
      const sway = random.between(10, 22) * (i % 2 === 0 ? 1 : -1);
      const tone = shade(colour, random.between(-0.25, 0.2));
      s.path(
        `M${x - 8} 0C${x - 30 + sway} ${-height * 0.3} ${x + 16 + sway} ${-height * 0.55} ${x - sway} ${-height}C${x + 34 + sway} ${-height * 0.5} ${x - 2 + sway} ${-height * 0.3} ${x + 9} 0Z`,
        s.fade([shade(tone, 0.25), shade(tone, -0.3)]),
      );
    }
    return { foot: { x: 0, y: 0 } };
  },
});

export const iceberg = painted({
  id: 'iceberg',
  names: ['iceberg', 'ice floe', 'glacier', 'floe'],
  metres: 20,
  bearing: 'floats',
  colour: '#d9effa',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-150 0L-128 -62L-92 -84L-66 -150L-26 -196L8 -166L34 -178L74 -106L112 -78L150 0Z',
      s.fade([shade(colour, 0.6), colour, shade(colour, -0.2)]),
    );
    s.path('M-26 -196L8 -166L-6 -96L26 -40L10 0H-60L-34 -84Z', shade(colour, -0.16));
    s.path('M34 -178L74 -106L62 -50L86 0H150L112 -78Z', shade(colour, -0.26));
    s.path('M-92 -84L-66 -150L-54 -88L-90 -20L-150 0L-128 -62Z', '#ffffff', { opacity: 0.65 });
    s.path('M-156 0C-90 -12 90 -12 156 0C90 14 -90 14 -156 0Z', '#ffffff', { opacity: 0.55 });
    return { anchors: { top: [-10, -170, 50] }, foot: { x: 0, y: 2 } };
  },
});

export const cloud = painted({
  id: 'cloud-puff',
  names: ['cloud', 'white cloud', 'puffy cloud', 'fluffy cloud'],
  metres: 60,
  bearing: 'flies',
  colour: '#ffffff',
  draw(s, { colour, random }) {
    s.layer(0.8);
    const puffs = [
      [-84, -2, 50, 34],
      [88, 0, 52, 32],
      [-40, -32, 56, 48],
      [34, -42, 66, 56],
      [0, 6, 110, 30],
    ] as const;
    for (const [x, y, rx, ry] of puffs)
      s.path(
        bumpy(x, y, rx, ry, 8, random),
        s.fade([shade(colour, 0.3), colour, shade(colour, -0.14)]),
      );
    return { anchors: { top: [0, -70, 120], seat: [0, -56, 110] }, foot: { x: 0, y: 20 } };
  },
});

export const puddle = painted({
  id: 'puddle',
  names: ['puddle', 'pond', 'pool of water', 'small lake'],
  metres: 0.5,
  bearing: 'lies',
  colour: '#5bb2dd',
  draw(s, { colour }) {
    s.layer(0.35);
    s.path(
      'M-170 2C-166 -28 -90 -36 -30 -32C30 -46 130 -40 160 -14C190 10 150 34 80 34C20 46 -60 40 -100 32C-150 30 -174 20 -170 2Z',
      s.fade([shade(colour, 0.5), colour, shade(colour, -0.2)]),
    );
    s.line(
      'M-110 -8C-80 -14 -50 -12 -30 -6M30 10C60 4 100 6 120 12M-70 18C-50 14 -30 16 -20 20',
      '#ffffff',
      3,
      { opacity: 0.7 },
    );
    return { anchors: { inside: [0, 0, 240], top: [0, 0, 240] }, foot: { x: 0, y: 4 } };
  },
});

/** A hole in the ground that spouts steam and water. */
export const geyser = painted({
  id: 'geyser',
  names: ['geyser', 'old faithful', 'water spout'],
  metres: 30,
  colour: '#e9f5fb',
  draw(s, { colour, random }) {
    s.layer(0.5);
    for (const [x, y, r] of [
      [-34, -196, 44],
      [36, -206, 46],
      [0, -232, 52],
      [-22, -156, 36],
      [26, -150, 34],
    ] as const)
      s.path(
        bumpy(x, y, r, r * 0.86, 9, random),
        s.fade([shade(colour, 0.5), shade(colour, -0.08)]),
        { opacity: 0.92 },
      );
    s.path(
      'M-22 0C-14 -60 -30 -120 -40 -170H40C30 -120 14 -60 22 0Z',
      s.fade(['#ffffff', '#cfe8f4', '#a5d4ea'], 0),
    );
    s.line('M-8 -10C-8 -70 -18 -120 -20 -160M8 -10C8 -70 16 -110 20 -150', '#ffffff', 5, {
      opacity: 0.9,
    });
    s.layer();
    s.path(
      'M-96 6C-70 -22 -40 -16 -24 -2C-8 6 8 6 24 -2C40 -16 70 -22 96 6C60 18 -60 18 -96 6Z',
      s.fade(['#c9b08a', '#8a7052']),
    );
    return { foot: { x: 0, y: 8 } };
  },
});

export const hayBale = painted({
  id: 'hay-bale',
  names: ['hay bale', 'bale of hay', 'haystack', 'straw bale', 'hay', 'straw'],
  metres: 1.3,
  colour: '#dcb45a',
  draw(s, { colour, random }) {
    s.layer();
    s.path(
      'M-70 -130H64C104 -130 104 0 64 0H-70Z',
      s.fade([shade(colour, 0.22), colour, shade(colour, -0.4)]),
    );
    for (let i = 0; i < 24; i++) {
      const y = -126 + random.between(0, 122);
      const x = random.between(-30, 66);
      s.line(
        `M${x} ${y}l${random.between(12, 26)} ${random.between(-4, 4)}`,
        shade(colour, random.chance(0.5) ? 0.4 : -0.3),
        2.2,
        { opacity: 0.8 },
      );
    }
    s.layer();
    s.oval(-66, -65, 58, 66, s.glow([shade(colour, 0.3), shade(colour, -0.22)], 0.45, 0.4, 0.65));
    let swirl = 'M-66 -65';
    for (let i = 1; i < 60; i++) {
      const [a, r] = [i * 0.42, i * 0.9];
      swirl += `L${-66 + r * Math.cos(a)} ${-65 + r * 1.12 * Math.sin(a)}`;
    }
    s.line(swirl, shade(colour, -0.32), 2.6, { opacity: 0.8 });
    return { anchors: { top: [0, -128, 110], seat: [0, -128, 100] } };
  },
});

export const campfire = painted({
  id: 'campfire',
  names: ['campfire', 'bonfire', 'camp fire', 'fire pit'],
  metres: 0.8,
  colour: '#f5892c',
  draw(s, { colour }) {
    s.layer(0.2);
    s.path(
      'M-50 -14C-66 -62 -26 -82 -24 -126C2 -108 8 -90 8 -74C20 -88 22 -104 18 -118C56 -88 66 -48 46 -14Z',
      s.fade([shade(colour, 0.35), colour, shade(colour, -0.25)]),
    );
    s.path('M-28 -14C-38 -46 -8 -58 -6 -84C16 -66 32 -42 24 -14Z', s.fade(['#fff3b0', '#ffc23c']));
    s.layer();
    for (const [x, y, turn] of [
      [-6, -10, 16],
      [6, -10, -16],
      [0, -4, 0],
    ] as const) {
      s.placed({ x, y, turn }, () => {
        s.rect(
          -70,
          -9,
          140,
          18,
          9,
          s.fade([shade(material.wood, 0.1), shade(material.darkWood, -0.2)]),
        );
        s.oval(-64, 0, 7, 9, '#d9b483');
        s.oval(64, 0, 7, 9, '#d9b483');
      });
    }
    return {};
  },
});

/** A cactus of the desert, with arms. */
export const saguaro = painted({
  id: 'saguaro',
  names: ['saguaro', 'desert cactus'],
  metres: 3.5,
  colour: '#4f9a55',
  draw(s, { colour }) {
    s.layer();
    const green = s.span({ x: -80, y: 0 }, { x: 90, y: 0 }, [
      shade(colour, 0.25),
      colour,
      shade(colour, -0.35),
    ]);
    s.line('M-20 -90H-58C-66 -90 -70 -96 -70 -104V-144', green, 34);
    s.line('M20 -120H60C68 -120 72 -126 72 -134V-184', green, 32);
    s.rect(-27, -238, 54, 240, 27, s.fade([shade(colour, 0.28), colour, shade(colour, -0.35)], 0));
    for (const x of [-14, 0, 14])
      s.line(`M${x} -222V-6`, shade(colour, -0.3), 2.4, { opacity: 0.7 });
    s.line('M-70 -104V-142M72 -136V-182', shade(colour, -0.3), 2.4, { opacity: 0.7 });
    for (const [x, y] of [
      [-8, -240],
      [10, -238],
      [72, -202],
    ] as const)
      s.oval(x, y, 7, 6, '#f06a94');
    return { foot: { x: 0, y: 0 } };
  },
});
