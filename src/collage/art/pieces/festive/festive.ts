import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { smooth } from '../path.ts';
import { shade } from '../shades.ts';

const wreath = painted({
  id: 'christmas-wreath',
  names: ['christmas wreath', 'holly wreath', 'door wreath', 'advent wreath', 'holly'],
  metres: 0.5,
  bearing: 'hangs',
  colour: '#2f7d4a',
  colour2: '#d2322c',
  draw(s, { colour, colour2, random }) {
    s.layer();
    for (let i = 0; i < 84; i++) {
      const a = i * 2.4;
      const r = random.between(62, 106);
      s.placed(
        { x: Math.cos(a) * r, y: Math.sin(a) * r, turn: a * 57.3 + random.between(20, 120) },
        () =>
          s.path(
            'M0 -24C12 -12 12 10 0 24C-12 10 -12 -12 0 -24Z',
            s.fade([shade(colour, random.between(0, 0.35)), shade(colour, -0.3)]),
          ),
      );
    }
    s.layer(1, 0.3);
    for (let i = 0; i < 9; i++) {
      const a = (i / 9) * 6.28 + 0.35;
      for (const [dx, dy] of [
        [-6, 0],
        [6, 2],
        [0, -9],
      ] as const)
        s.oval(
          Math.cos(a) * 86 + dx,
          Math.sin(a) * 86 + dy,
          7,
          7,
          s.glow([shade(colour2, 0.5), colour2, shade(colour2, -0.3)]),
        );
    }
    s.layer(1, 0.35);
    s.path(
      'M0 88C-24 60 -66 56 -70 82C-70 108 -28 106 0 92C28 106 70 108 70 82C66 56 24 60 0 88Z',
      s.fade([shade(colour2, 0.25), shade(colour2, -0.25)]),
    );
    s.path(
      'M-6 92L-40 152L-20 146L-10 158L4 96ZM6 92L40 152L20 146L10 158L-4 96Z',
      s.fade([shade(colour2, 0.1), shade(colour2, -0.35)]),
    );
    s.oval(0, 90, 13, 12, shade(colour2, 0.15));
    return { foot: { x: 0, y: -112 } };
  },
});

const stocking = painted({
  id: 'christmas-stocking',
  names: ['christmas stocking', 'stocking', 'santa stocking'],
  metres: 0.5,
  bearing: 'hangs',
  colour: '#d2322c',
  colour2: '#fbf8f2',
  draw(s, { colour, colour2, random }) {
    s.layer();
    s.path(
      'M-34 -160H44V-40C46 -20 20 20 -20 40C-64 58 -104 40 -100 8C-96 -16 -50 -18 -34 -50Z',
      s.fade([shade(colour, 0.2), colour, shade(colour, -0.3)], 0),
    );
    s.path(
      'M-100 8C-104 40 -64 58 -34 46C-30 16 -60 -10 -84 -10C-94 -6 -100 0 -100 8Z',
      shade(colour2, -0.06),
    );
    for (let i = 0; i < 7; i++) {
      const [x, y] = [random.between(-24, 34), random.between(-120, 0)];
      for (const t of [0, 60, 120])
        s.placed({ x, y, turn: t }, () => s.line('M0 -7V7', colour2, 2.4, { opacity: 0.85 }));
    }
    s.layer(1, 0.3);
    s.path(
      smooth([
        [-48, -196],
        [0, -202],
        [56, -196],
        [62, -172],
        [54, -148],
        [0, -142],
        [-46, -148],
        [-54, -172],
      ]),
      s.fade([shade(colour2, 0.4), shade(colour2, -0.12)]),
    );
    s.line('M44 -196C50 -228 28 -232 34 -200', shade(colour, -0.2), 6);
    return { anchors: { inside: [4, -198, 70] }, foot: { x: 10, y: -196 } };
  },
});

const easterEgg = painted({
  id: 'easter-egg',
  names: [
    'easter egg',
    'painted egg',
    'decorated egg',
    'faberge egg',
    'dinosaur egg',
    'dragon egg',
  ],
  metres: 0.07,
  colour: '#6fb4e8',
  colour2: '#f7d14a',
  draw(s, { colour, colour2 }) {
    s.layer();
    const egg =
      'M0 -220C58 -220 88 -130 84 -80C80 -26 44 0 0 0C-44 0 -80 -26 -84 -80C-88 -130 -58 -220 0 -220Z';
    s.path(egg, s.glow([shade(colour, 0.5), colour, shade(colour, -0.25)]));
    s.within(egg, () => {
      s.path(
        'M-100 -120L-80 -138L-60 -120L-40 -138L-20 -120L0 -138L20 -120L40 -138L60 -120L80 -138L100 -120V-96L80 -114L60 -96L40 -114L20 -96L0 -114L-20 -96L-40 -114L-60 -96L-80 -114L-100 -96Z',
        colour2,
      );
      s.path('M-100 -70C-60 -58 60 -58 100 -70V-54C60 -42 -60 -42 -100 -54Z', '#e8609a');
      for (let i = -3; i <= 3; i++) {
        s.oval(i * 26, -30, 8, 8, '#ffffff');
        s.oval(i * 24, -166, 8, 8, '#e8609a');
      }
      s.path('M-100 -190C-60 -178 60 -178 100 -190V-184C60 -172 -60 -172 -100 -184Z', '#ffffff');
    });
    s.path('M-40 -170C-34 -194 -20 -206 -8 -210C-22 -190 -30 -170 -34 -140Z', '#ffffff', {
      opacity: 0.55,
    });
    return { foot: { x: 0, y: -3 } };
  },
});

const potOfGold = painted({
  id: 'pot-of-gold',
  names: ['pot of gold', 'leprechaun gold', 'cauldron of gold', 'gold coins', 'gold treasure'],
  metres: 0.5,
  colour: '#2f3036',
  colour2: '#f2bd34',
  draw(s, { colour, colour2, random }) {
    s.layer();
    for (const [x, y] of [
      [-60, -4],
      [60, -4],
    ] as const)
      s.path(`M${x - 12} ${y}L${x} ${y - 30}L${x + 12} ${y}Z`, shade(colour, -0.3));
    s.layer();
    for (let i = 0; i < 34; i++) {
      const a = random.between(0, 3.14);
      const r = Math.sqrt(random.next()) * 74;
      const [x, y] = [Math.cos(a) * r, -150 - Math.sin(a) * r * 0.62];
      s.oval(x, y, 17, 12, shade(colour2, -0.3));
      s.oval(x, y - 3, 17, 12, s.glow([shade(colour2, 0.6), colour2, shade(colour2, -0.15)]));
      s.oval(x, y - 3, 10, 7, 'none', { stroke: shade(colour2, -0.3), width: 2 });
    }
    s.layer(1, 0.2);
    s.path(
      'M-90 -150C-124 -110 -110 -20 -50 -6H50C110 -20 124 -110 90 -150Z',
      s.glow([shade(colour, 0.45), colour, shade(colour, -0.5)], 0.35, 0.3, 0.8),
    );
    s.rect(-102, -164, 204, 24, 12, s.fade([shade(colour, 0.35), shade(colour, -0.3)]));
    for (const x of [-120, 120])
      s.oval(x * 0.96, -112, 13, 15, 'none', { stroke: shade(colour, 0.1), width: 6 });
    s.layer(1, 0.2);
    for (const [x, y] of [
      [-124, -6],
      [112, -8],
      [136, -2],
    ] as const) {
      s.oval(x, y, 19, 8, shade(colour2, -0.25));
      s.oval(x, y - 4, 19, 8, s.glow([shade(colour2, 0.6), colour2]));
    }
    return { anchors: { inside: [0, -160, 150] }, foot: { x: 0, y: 2 } };
  },
});

const nativity = painted({
  id: 'nativity-scene',
  names: ['nativity scene', 'nativity', 'manger', 'manger scene', 'creche'],
  metres: 3,
  colour: '#8f6238',
  draw(s, { colour, random }) {
    s.layer();
    s.rect(-150, -150, 300, 150, 0, '#3c2a1e');
    s.oval(
      0,
      -74,
      130,
      70,
      s.glow(
        [
          [0, '#ffd98a', 0.6],
          [1, '#ffd98a', 0],
        ],
        0.5,
        0.5,
        0.5,
      ),
    );
    for (const x of [-160, 152])
      s.rect(x - 8, -160, 22, 160, 3, s.fade([shade(colour, 0.2), shade(colour, -0.35)], 0));
    s.layer(1, 0.2);
    for (const [x, cloak, face, lean] of [
      [-84, '#3f6fb8', '#eec49c', 1],
      [86, '#8a5a34', '#dca878', -1],
    ] as const) {
      s.path(
        `M${x - 34} 0C${x - 38} -70 ${x - 20} -98 ${x + lean * 6} -104C${x + 24} -98 ${x + 36} -70 ${x + 34} 0Z`,
        s.fade([shade(cloak, 0.2), shade(cloak, -0.25)]),
      );
      s.oval(x + lean * 6, -110, 20, 22, s.glow([shade(face, 0.2), face]));
      s.path(
        `M${x + lean * 6 - 25} -100C${x + lean * 6 - 30} -142 ${x + lean * 6 + 30} -142 ${x + lean * 6 + 25} -100C${x + lean * 6 + 18} -124 ${x + lean * 6 - 18} -124 ${x + lean * 6 - 25} -100Z`,
        shade(cloak, 0.05),
      );
      for (const dx of [-6, 7]) s.oval(x + lean * 7 + dx, -109, 2, 2.6, '#2a2422');
    }
    s.layer(1, 0.3);
    s.line('M-40 0L36 -46M40 0L-36 -46', shade(colour, -0.1), 9);
    s.path('M-50 -52H50L36 -20H-36Z', s.fade([shade(colour, 0.3), shade(colour, -0.2)]));
    for (let i = 0; i < 22; i++)
      s.line(
        `M${random.between(-48, 40)} ${random.between(-62, -46)}l${random.between(-14, 14)} ${random.between(-12, -2)}`,
        '#e8c660',
        3.4,
      );
    s.path('M-26 -58C-20 -76 20 -76 26 -58C10 -50 -10 -50 -26 -58Z', '#fdfaf2');
    s.oval(-16, -68, 12, 11, '#f2cba4');
    s.layer(1, 0.35);
    s.path(
      'M-196 -150L0 -236L196 -150L184 -132L0 -210L-184 -132Z',
      s.fade([shade(colour, 0.25), shade(colour, -0.3)]),
    );
    s.path(
      'M0 -300L9 -270L38 -262L9 -252L0 -216L-9 -252L-38 -262L-9 -270Z',
      s.glow(['#fffbe0', '#f7cf4a']),
    );
    return { foot: { x: 0, y: 0 } };
  },
});

const nutcracker = painted({
  id: 'nutcracker',
  names: [
    'nutcracker',
    'nutcracker soldier',
    'wooden soldier',
    'toy soldier',
    "queen's guard doll",
  ],
  metres: 0.4,
  colour: '#c8302c',
  colour2: '#2b3f80',
  draw(s, { colour, colour2 }) {
    const gold = '#f0bd3f';
    s.layer();
    s.rect(-60, -16, 120, 16, 4, s.fade(['#4f9a5c', '#2c5f3a']));
    for (const x of [-40, 8]) {
      s.rect(x, -110, 32, 96, 4, s.fade(['#ffffff', '#c9ced6'], 0));
      s.rect(x - 4, -44, 40, 32, 6, s.fade(['#3a3b42', '#17181c'], 0));
    }
    s.layer();
    s.rect(-52, -216, 104, 116, 12, s.fade([shade(colour, 0.2), colour, shade(colour, -0.3)], 0));
    s.rect(-52, -128, 104, 14, 2, '#26272d');
    s.rect(-12, -130, 24, 18, 3, gold);
    for (const y of [-196, -172, -150]) {
      s.line(`M-34 ${y}H34`, gold, 5);
      s.oval(0, y, 5, 5, '#fff0b8');
    }
    for (const side of [-1, 1]) {
      s.rect(
        side * 68 - 13,
        -208,
        26,
        92,
        12,
        s.fade([shade(colour, 0.1), shade(colour, -0.3)], 0),
      );
      s.oval(side * 68, -112, 13, 13, '#f2cba4');
      s.oval(side * 62, -210, 24, 12, gold);
    }
    s.layer(1, 0.3);
    s.rect(-38, -288, 76, 74, 12, s.fade(['#fbdcbc', '#eebd92', '#cf946a'], 0));
    s.path(
      'M-38 -236C-46 -200 -20 -190 0 -188C20 -190 46 -200 38 -236Z',
      s.fade(['#ffffff', '#d9dce2']),
    );
    s.rect(-16, -244, 32, 14, 3, '#7a2a24');
    s.rect(-13, -243, 26, 7, 1, '#ffffff');
    s.path(
      'M-26 -250C-14 -260 -4 -256 0 -250C4 -256 14 -260 26 -250C14 -244 4 -246 0 -248C-4 -246 -14 -244 -26 -250Z',
      '#3a2a20',
    );
    for (const x of [-16, 16]) {
      s.oval(x, -268, 6.4, 7, '#ffffff');
      s.oval(x, -268, 3.6, 4.4, '#24385c');
      s.line(`M${x - 9} -280L${x + 9} -282`, '#3a2a20', 4.4);
      s.oval(x * 1.6, -254, 7, 6, '#f0948a', { opacity: 0.8 });
    }
    s.path('M-5 -264H5L7 -252H-7Z', '#e3a878');
    s.layer(1, 0.3);
    s.path(
      'M-42 -286V-350C-20 -362 20 -362 42 -350V-286C20 -294 -20 -294 -42 -286Z',
      s.fade([shade(colour2, 0.3), colour2, shade(colour2, -0.35)], 0),
    );
    s.path('M-44 -292C-20 -300 20 -300 44 -292V-280C20 -288 -20 -288 -44 -280Z', gold);
    s.oval(0, -324, 14, 14, gold);
    s.oval(0, -362, 10, 18, s.fade(['#ffffff', '#d23a32']));
    return {
      anchors: { head: [0, -252, 80], eyes: [0, -268, 60], crown: [0, -356, 80] },
      foot: { x: 0, y: 0 },
    };
  },
});

const bunting = painted({
  id: 'bunting',
  names: [
    'bunting',
    'pennant string',
    'party flags',
    'prayer flags',
    'prayer flag',
    'party bunting',
    'flag garland',
  ],
  metres: 0.6,
  bearing: 'hangs',
  colour: '#e0483c',
  draw(s, { colour }) {
    const paints = [colour, '#f4c23a', '#3f8fd0', '#4fae62', '#a566c8'];
    s.layer();
    s.line('M-260 0Q0 76 260 0', '#8a7a62', 4.4);
    for (let i = 0; i < 11; i++) {
      const t = (i + 0.5) / 11;
      const x = -260 + t * 520;
      const y = 4 * t * (1 - t) * 38;
      s.placed({ x, y, turn: (t - 0.5) * -16 }, () =>
        s.path(
          'M-20 0H20L0 58Z',
          s.fade([shade(paints[i % 5]!, 0.2), shade(paints[i % 5]!, -0.15)]),
        ),
      );
    }
    return { foot: { x: 0, y: 0 } };
  },
});

const sugarSkull = painted({
  id: 'sugar-skull',
  names: ['sugar skull', 'day of the dead skull', 'calavera', 'catrina skull', 'decorated skull'],
  metres: 0.2,
  colour: '#fbf7ef',
  colour2: '#e04f8c',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-62 -60C-102 -90 -104 -196 0 -200C104 -196 102 -90 62 -60L54 -8C20 6 -20 6 -54 -8Z',
      s.glow([shade(colour, 0.3), colour, shade(colour, -0.2)]),
    );
    for (const x of [-40, 40]) {
      for (let i = 0; i < 10; i++) {
        const a = i * 0.628;
        s.oval(
          x + Math.cos(a) * 27,
          -106 + Math.sin(a) * 27,
          9,
          9,
          i % 2 === 0 ? colour2 : '#f4b53a',
        );
      }
      s.oval(x, -106, 24, 24, '#26222a');
      s.oval(x, -106, 7, 7, '#4fc0c8');
    }
    s.path('M0 -84L-13 -60C-6 -54 6 -54 13 -60Z', '#26222a');
    s.line(
      'M-46 -34H46M-34 -44V-24M-20 -46V-22M-6 -47V-21M8 -47V-21M22 -46V-22M35 -44V-24',
      '#26222a',
      3.4,
    );
    for (let i = 0; i < 6; i++)
      s.placed({ y: -162, turn: i * 60 }, () =>
        s.path('M0 -3C-8 -10 -7 -22 0 -25C7 -22 8 -10 0 -3Z', i % 2 === 0 ? '#3f9a5c' : '#4fa8d8'),
      );
    s.oval(0, -162, 6, 6, '#f4b53a');
    for (const side of [-1, 1]) {
      s.line(
        `M${side * 70} -70C${side * 84} -84 ${side * 60} -96 ${side * 78} -108`,
        '#4fa8d8',
        4.4,
      );
      for (const [x, y] of [
        [52, -168],
        [72, -150],
        [34, -182],
      ] as const)
        s.oval(side * x, y, 4.4, 4.4, '#8a5fc8');
      s.path(`M${side * 56} -58l9 8l-9 8l-9 -8Z`, colour2);
    }
    return { foot: { x: 0, y: 0 } };
  },
});

/** A plant that climbs into the clouds. */
const beanstalk = painted({
  id: 'beanstalk',
  names: ['beanstalk', 'giant beanstalk', 'magic beanstalk', 'bean plant'],
  metres: 14,
  colour: '#5fa63a',
  draw(s, { colour }) {
    for (const phase of [0, Math.PI]) {
      s.layer();
      let d = '';
      for (let i = 0; i <= 24; i++)
        d += `${i === 0 ? 'M' : 'L'}${Math.sin(i * 0.7 + phase) * (26 - i * 0.6)} ${-i * 15}`;
      s.path(d, 'none', { stroke: shade(colour, phase === 0 ? -0.3 : -0.05), width: 19 });
    }
    for (let i = 0; i < 11; i++) {
      s.layer(1, 0.2);
      const side = i % 2 === 0 ? 1 : -1;
      s.placed({ x: side * 14, y: -30 - i * 29, turn: side * 64, scale: 1.2 - i * 0.04 }, () => {
        s.path(
          'M0 0C-30 -12 -36 -52 0 -82C36 -52 30 -12 0 0Z',
          s.fade([shade(colour, 0.3), shade(colour, -0.2)]),
        );
        s.line('M0 -6V-70', shade(colour, 0.45), 2.4);
      });
    }
    s.layer(0.8);
    for (const [x, y, r] of [
      [-54, -352, 38],
      [0, -366, 50],
      [58, -352, 36],
    ] as const)
      s.oval(x, y, r, r * 0.6, s.fade(['#ffffff', '#dfe8f0']));
    return { foot: { x: 0, y: 6 } };
  },
});

const ankh = painted({
  id: 'ankh',
  names: ['ankh', 'key of life', 'egyptian cross'],
  metres: 0.3,
  bearing: 'hangs',
  colour: material.gold,
  draw(s, { colour }) {
    s.layer();
    s.path('M0 -120C-44 -150 -54 -230 0 -230C54 -230 44 -150 0 -120Z', 'none', {
      stroke: shade(colour, -0.02),
      width: 24,
    });
    s.path(
      'M-13 -122H13L20 0H-20ZM-84 -134L0 -124L84 -134V-98L0 -108L-84 -98Z',
      s.fade([shade(colour, 0.3), colour, shade(colour, -0.3)]),
    );
    return { foot: { x: 0, y: 0 } };
  },
});

const eyeOfHorus = painted({
  id: 'eye-of-horus',
  names: ['eye of horus', 'eye of ra', 'wedjat', 'eye of providence', 'all-seeing eye'],
  metres: 0.5,
  bearing: 'hangs',
  colour: '#2f62b0',
  colour2: material.gold,
  draw(s, { colour, colour2 }) {
    s.layer(0.7);
    s.path('M-130 0C-70 -74 60 -84 140 -6C60 46 -60 56 -130 0Z', '#fdf8ea', {
      stroke: colour,
      width: 12,
    });
    s.oval(4, -12, 38, 38, s.glow([shade(colour2, 0.4), colour2, shade(colour2, -0.3)]));
    s.oval(4, -12, 19, 19, '#17181c');
    s.path('M-136 -50C-60 -120 80 -128 160 -50C80 -96 -60 -92 -136 -50Z', colour);
    s.line('M-6 36C-8 70 -16 96 -30 118', colour, 15);
    s.line('M-60 34C-10 96 60 100 84 82C100 66 78 48 66 64', colour, 12);
    return { foot: { x: 0, y: 120 } };
  },
});

const molecule = painted({
  id: 'molecule',
  names: ['molecule', 'water molecule', 'chemical structure', 'molecular structure', 'atom model'],
  metres: 0.5,
  bearing: 'floats',
  colour: '#d8402f',
  colour2: '#f2f4f6',
  draw(s, { colour, colour2 }) {
    const atoms = [
      [0, 0, 44, colour],
      [-104, 62, 30, colour2],
      [104, 62, 30, colour2],
      [0, -120, 38, '#3f4450'],
      [-96, -176, 27, colour2],
      [96, -176, 27, '#3f7fd0'],
    ] as const;
    s.layer();
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [0, 3],
      [3, 4],
      [3, 5],
    ] as const)
      s.line(`M${atoms[a][0]} ${atoms[a][1]}L${atoms[b][0]} ${atoms[b][1]}`, '#a9b0b8', 15);
    s.layer(1, 0.2);
    for (const [x, y, r, paint] of atoms)
      s.oval(x, y, r, r, s.glow([shade(paint, 0.6), paint, shade(paint, -0.4)]));
    return {};
  },
});

export const festive = [
  wreath,
  stocking,
  easterEgg,
  potOfGold,
  nativity,
  nutcracker,
  bunting,
  sugarSkull,
  beanstalk,
  ankh,
  eyeOfHorus,
  molecule,
];
