import { material } from '../materials.ts';
import { walls } from '../landmarks/masonry.ts';
import { painted } from '../painted.ts';
import { crown } from '../plants/foliage.ts';
import { shade } from '../shades.ts';

const logCabin = painted({
  id: 'log-cabin',
  names: [
    'log cabin',
    'cabin',
    'wooden cabin',
    'ski lodge',
    'lodge',
    'chalet',
    'boathouse',
    'wooden house',
    'forest cabin',
    'sauna',
    'hunting lodge',
  ],
  metres: 5,
  colour: '#9a6238',
  colour2: '#6b4a3a',
  draw(s, { colour, colour2, read }) {
    s.layer();
    s.path('M84 -196V-250H116V-176Z', walls(s, '#8d8880'));
    s.layer();
    for (let i = 0; i < 8; i++)
      s.rect(
        -150,
        -18 - i * 17,
        300,
        17,
        8,
        s.fade([shade(colour, 0.24), colour, shade(colour, -0.3)]),
      );
    for (let i = 0; i < 8; i++)
      for (const x of [-150, 150]) {
        s.oval(x, -9.5 - i * 17, 10, 8.6, shade(colour, 0.3));
        s.oval(x, -9.5 - i * 17, 5, 4.4, shade(colour, -0.1));
      }
    s.path('M-150 -136L0 -236L150 -136Z', s.fade([shade(colour, 0.1), shade(colour, -0.25)]));
    const pane = read.flag('lit', false) ? '#ffd27a' : '#a9d4e6';
    for (const x of [-104, 62]) {
      s.rect(x - 4, -104, 54, 50, 3, shade(colour, -0.4));
      s.rect(x, -100, 46, 42, 2, s.fade([shade(pane, 0.4), pane]));
      s.line(`M${x + 23} -100V-58M${x} -79H${x + 46}`, shade(colour, -0.4), 4);
    }
    s.rect(-28, -98, 56, 98, 4, s.fade([shade(colour2, 0.1), shade(colour2, -0.3)]));
    s.oval(18, -48, 4, 4, material.brass);
    s.layer(1, 0.3);
    s.path(
      'M-186 -122L0 -252L186 -122L172 -106L0 -226L-172 -106Z',
      s.fade([shade(colour2, 0.3), colour2, shade(colour2, -0.3)]),
    );
    s.path('M-60 0H60L70 10H-70Z', s.fade(['#a79c8e', '#7c7268']));
    return { foot: { x: 0, y: 0 } };
  },
});

const greenhouse = painted({
  id: 'greenhouse',
  names: ['greenhouse', 'glasshouse', 'conservatory', 'hothouse', 'orangery'],
  metres: 4,
  colour: '#eef3f0',
  colour2: '#9fd8c8',
  draw(s, { colour, colour2, random }) {
    s.layer();
    s.path('M-170 0V-124L0 -214L170 -124V0Z', s.fade([shade(colour2, 0.45), colour2]), {
      opacity: 0.75,
    });
    for (let i = 0; i < 7; i++)
      crown(
        s,
        {
          x: -138 + i * 46,
          y: -34 - (i % 2) * 16,
          rx: 30,
          ry: 32,
          colour: shade(material.leaf, random.between(-0.2, 0.1)),
          bumps: 8,
        },
        random,
      );
    for (const [x, paint] of [
      [-110, '#e0483c'],
      [-50, '#f4c83a'],
      [44, '#e87ab0'],
      [108, '#e0483c'],
      [80, '#f4c83a'],
    ] as const)
      s.oval(x, -54, 8, 8, paint);
    s.layer(0.6);
    s.path(
      'M-170 -124L0 -214L170 -124V0H-170Z',
      s.fade(
        [
          [0, '#ffffff', 0.5],
          [0.6, '#ffffff', 0.1],
          [1, '#ffffff', 0.3],
        ],
        40,
      ),
    );
    for (let i = 0; i <= 8; i++) {
      const x = -170 + i * 42.5;
      const top = -124 - (1 - Math.abs(x) / 170) * 90;
      s.line(`M${x} 0V${top}`, colour, 5);
    }
    s.line('M-170 -124H170M-170 -62H170M-84 -168H84M-170 0V-124L0 -214L170 -124V0', colour, 6);
    s.rect(-174, -14, 348, 16, 2, s.fade(['#c8b9a4', '#8f8272']));
    s.rect(-24, -92, 48, 92, 2, 'none', { stroke: colour, width: 7 });
    return { foot: { x: 0, y: 0 } };
  },
});

const treehouse = painted({
  id: 'treehouse',
  names: ['treehouse', 'tree house'],
  metres: 8,
  colour: '#b07a48',
  colour2: '#c8453a',
  draw(s, { colour, colour2, random, read }) {
    s.layer();
    crown(
      s,
      { x: 0, y: -318, rx: 150, ry: 86, colour: shade(material.leaf, -0.1), bumps: 15 },
      random,
    );
    s.layer();
    s.path(
      'M-40 0C-24 -60 -26 -120 -30 -180L-90 -250L-76 -258L-20 -210L-6 -300H16L20 -206L80 -262L92 -252L34 -176C28 -120 30 -60 48 0Q0 8 -40 0Z',
      walls(s, '#80583a'),
    );
    s.layer(1, 0.3);
    s.rect(-112, -172, 224, 15, 3, s.fade([shade(colour, 0.2), shade(colour, -0.3)]));
    s.line('M-80 -160L-28 -104M80 -160L30 -104', shade(colour, -0.35), 11);
    s.rect(-76, -258, 152, 88, 2, walls(s, colour));
    for (let i = 1; i < 8; i++)
      s.line(`M${-76 + i * 19} -256V-172`, shade(colour, -0.3), 2.4, { opacity: 0.7 });
    const pane = read.flag('lit', false) ? '#ffd27a' : '#a9d4e6';
    s.rect(-58, -238, 42, 38, 3, pane, { stroke: shade(colour, -0.45), width: 6 });
    s.path('M14 -172V-222A21 22 0 0 1 56 -222V-172Z', shade(colour, -0.5));
    s.path(
      'M-100 -250L0 -318L100 -250L88 -238L0 -296L-88 -238Z',
      s.fade([shade(colour2, 0.25), shade(colour2, -0.25)]),
    );
    s.line('M-108 -172V-204H-80M108 -172V-204H80', shade(colour, -0.1), 6);
    s.layer(1, 0.3);
    s.line('M60 -160L72 2M96 -160L108 2', '#d9b98a', 5);
    for (let i = 0; i < 9; i++)
      s.line(`M${61 + i * 1.3} ${-146 + i * 17}H${98 + i * 1.3}`, '#c49a66', 6);
    s.layer(1, 0.2);
    crown(s, { x: -112, y: -276, rx: 50, ry: 36, colour: material.leaf, bumps: 10 }, random);
    crown(
      s,
      { x: 118, y: -286, rx: 48, ry: 36, colour: shade(material.leaf, 0.06), bumps: 10 },
      random,
    );
    return { foot: { x: 0, y: 0 } };
  },
});

const tepee = painted({
  id: 'tepee',
  names: ['tepee', 'teepee', 'tipi', 'wigwam', 'wickiup'],
  metres: 5,
  colour: '#e6cfa0',
  colour2: '#b8452f',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line('M-16 -232L40 -312M16 -232L-40 -312M0 -232L8 -322M-4 -232L-14 -316', '#8a6238', 8);
    const d = 'M-132 0C-90 -90 -50 -170 -16 -250H16C50 -170 90 -90 132 0C60 14 -60 14 -132 0Z';
    s.path(d, s.fade([shade(colour, 0.2), colour, shade(colour, -0.3)], 0));
    s.within(d, () => {
      s.path('M-150 -20C-60 -2 60 -2 150 -20V-50C60 -32 -60 -32 -150 -50Z', colour2);
      for (let i = -5; i <= 5; i++)
        s.path(`M${i * 22 - 12} -48L${i * 22} -72L${i * 22 + 12} -48Z`, '#2f6a78');
      s.path('M-90 -168C-40 -158 40 -158 90 -168V-184C40 -174 -40 -174 -90 -184Z', '#2f6a78');
      for (const x of [-58, 58])
        s.path(`M${x} -132L${x + 14} -112L${x} -92L${x - 14} -112Z`, colour2);
    });
    s.path('M0 -120C-14 -80 -24 -40 -32 4H32C24 -40 14 -80 0 -120Z', '#4a3524');
    s.path(
      'M0 -120C10 -80 14 -40 14 6L44 4C30 -40 14 -84 0 -120Z',
      s.fade([shade(colour, 0.15), shade(colour, -0.2)]),
    );
    return { foot: { x: 0, y: 2 } };
  },
});

const yurt = painted({
  id: 'yurt',
  names: ['yurt', 'ger', 'round tent', 'dome tent', 'geodesic dome'],
  metres: 3.4,
  colour: '#f0e9d8',
  colour2: '#c8742f',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-160 -92C-110 -150 -50 -180 0 -184C50 -180 110 -150 160 -92Z',
      s.fade([shade(colour, 0.3), shade(colour, -0.2)], 60),
    );
    s.path(
      'M-160 0V-94C-60 -78 60 -78 160 -94V0C60 12 -60 12 -160 0Z',
      s.fade([shade(colour, 0.2), colour, shade(colour, -0.3)], 0),
    );
    for (const y of [-72, -28])
      s.path(
        `M-160 ${y}C-60 ${y + 15} 60 ${y + 15} 160 ${y}V${y - 11}C60 ${y + 4} -60 ${y + 4} -160 ${y - 11}Z`,
        colour2,
      );
    s.line(
      'M-150 -98L-40 -178M-90 -88L-18 -182M90 -88L18 -182M150 -98L40 -178',
      shade(colour, -0.25),
      3,
    );
    s.oval(0, -182, 32, 11, shade(colour2, -0.3));
    s.layer(1, 0.2);
    s.rect(-36, -88, 72, 94, 3, s.fade([shade(colour2, 0.2), shade(colour2, -0.25)]));
    s.line('M0 -84V2', shade(colour2, -0.5), 3);
    for (const x of [-18, 18]) s.path(`M${x} -66l11 16l-11 16l-11 -16Z`, '#f4d889');
    return { foot: { x: 0, y: 4 } };
  },
});

const gazebo = painted({
  id: 'gazebo',
  names: [
    'gazebo',
    'pavilion',
    'bandstand',
    'pergola',
    'rotunda',
    'arbor',
    'summerhouse',
    'picnic shelter',
  ],
  metres: 4.2,
  colour: '#f5f3ec',
  colour2: '#5f8a7c',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-136, -190, 272, 170, 0, shade(colour, -0.5), { opacity: 0.12 });
    for (const x of [-66, 66]) s.rect(x - 5, -192, 10, 176, 2, shade(colour, -0.16));
    s.line('M-136 -66H136M-136 -20H136', shade(colour, -0.14), 6);
    s.layer();
    for (const x of [-136, -30, 30, 136]) s.rect(x - 8, -196, 16, 184, 3, walls(s, colour));
    for (const [a, b] of [
      [-128, -38],
      [38, 128],
    ] as const) {
      s.rect(a, -72, b - a, 8, 3, colour);
      for (let x = a + 8; x < b; x += 13) s.rect(x, -66, 5, 50, 2, shade(colour, -0.06));
    }
    s.path(
      'M-150 -188C-110 -170 -70 -170 -30 -188C-10 -176 10 -176 30 -188C70 -170 110 -170 150 -188V-204H-150Z',
      shade(colour, 0.2),
    );
    s.path('M-164 -14H164L178 4H-178Z', s.fade([shade(colour, 0.1), shade(colour, -0.25)]));
    s.layer(1, 0.3);
    s.path(
      'M-172 -200C-110 -226 -50 -270 0 -312C50 -270 110 -226 172 -200Z',
      s.fade([shade(colour2, 0.2), colour2, shade(colour2, -0.35)], 0),
    );
    s.line('M0 -310L-60 -200M0 -310L60 -200M0 -310V-200', shade(colour2, -0.3), 3);
    s.line('M0 -312V-338', material.gold, 5);
    return { foot: { x: 0, y: 0 } };
  },
});

const ruins = painted({
  id: 'ruins',
  names: [
    'ruin',
    'ruins',
    'ancient ruins',
    'castle ruin',
    'temple ruin',
    'ruined temple',
    'roman ruins',
    'greek ruins',
    'crumbling wall',
    'colonnade',
    'acropolis ruins',
  ],
  metres: 9,
  colour: '#c9bda6',
  draw(s, { colour, random }) {
    s.layer();
    s.path('M-216 0L-200 -16H200L216 0Z', s.fade([shade(colour, 0.1), shade(colour, -0.3)]));
    for (const [x, h, cap] of [
      [-170, 176, true],
      [-116, 176, true],
      [-58, 120, false],
      [0, 62, false],
      [64, 176, true],
      [118, 176, true],
      [172, 90, false],
    ] as const) {
      const top = -16 - h;
      s.path(
        `M${x - 15} -16V${top}${cap ? `H${x + 15}` : `L${x - 6} ${top - 10}L${x + 4} ${top + 6}L${x + 15} ${top - 4}`}V-16Z`,
        walls(s, colour),
      );
      for (const dx of [-7, 0, 7])
        s.line(`M${x + dx} -20V${top + 10}`, shade(colour, -0.28), 2.4, { opacity: 0.6 });
      s.rect(x - 20, -28, 40, 13, 2, shade(colour, 0.1));
      if (cap) s.rect(x - 20, top - 12, 40, 14, 3, shade(colour, 0.2));
    }
    s.path(
      'M-196 -204H-90L-84 -230L-110 -236H-190ZM40 -204H146V-232L120 -228L96 -240L60 -230H40Z',
      s.fade([shade(colour, 0.25), shade(colour, -0.2)]),
    );
    s.layer(1, 0.2);
    for (let i = 0; i < 9; i++) {
      const [x, r] = [random.between(-200, 200), random.between(10, 22)];
      s.placed({ x, y: -r * 0.5, turn: random.between(-24, 24) }, () =>
        s.rect(-r, -r * 0.6, r * 2, r * 1.2, 4, s.fade([shade(colour, 0.2), shade(colour, -0.25)])),
      );
    }
    for (const x of [-190, -40, 90, 196])
      s.path(
        `M${x - 14} 2C${x - 16} -20 ${x - 4} -16 ${x} -30C${x + 4} -16 ${x + 16} -20 ${x + 14} 2Z`,
        '#6f9a48',
      );
    return { foot: { x: 0, y: 0 } };
  },
});

const marketStall = painted({
  id: 'market-stall',
  names: [
    'market stall',
    'food stall',
    'lemonade stand',
    'hot dog stand',
    'fruit stand',
    'newspaper stand',
    'street stall',
    'booth',
    'vendor stall',
    'market',
    'stall',
    'farmers market',
  ],
  metres: 2.6,
  colour: '#d8453a',
  colour2: '#fbf6ea',
  draw(s, { colour, colour2, random }) {
    s.layer();
    s.rect(-136, -200, 272, 120, 0, '#4a3526', { opacity: 0.35 });
    for (const x of [-138, 138]) s.rect(x - 6, -214, 12, 214, 2, walls(s, '#a8743f'));
    s.layer(1, 0.2);
    s.path('M-150 -104H150L142 -84H-142Z', s.fade(['#d3a26b', '#a8743f']));
    s.rect(-140, -84, 280, 84, 2, s.fade(['#b5814e', '#8a5c34']));
    for (let i = 1; i < 8; i++)
      s.line(`M${-140 + i * 35} -82V-2`, '#6b4424', 2.4, { opacity: 0.6 });
    for (const [x, paint] of [
      [-104, '#e0382e'],
      [-36, '#f28a24'],
      [36, '#7ab83e'],
      [104, '#f4cf3a'],
    ] as const) {
      s.layer(1, 0.2);
      for (let row = 0; row < 3; row++)
        for (let i = 0; i < 5 - row; i++)
          s.oval(
            x - 24 + i * 12 + row * 6,
            -110 - row * 9,
            7.6,
            7.6,
            s.glow([shade(paint, 0.4), paint, shade(paint, random.between(-0.35, -0.15))]),
          );
      s.path(`M${x - 32} -108H${x + 32}L${x + 28} -92H${x - 28}Z`, s.fade(['#c49a66', '#8f6a3f']));
    }
    s.layer(1, 0.4);
    for (let i = 0; i < 10; i++) {
      const x = -160 + i * 32;
      s.path(
        `M${x + 14 - i * 3} -256H${x + 14 - i * 3 + 26}L${x + 32} -204C${x + 32} -186 ${x} -186 ${x} -204Z`,
        s.fade([
          shade(i % 2 === 0 ? colour : colour2, 0.15),
          shade(i % 2 === 0 ? colour : colour2, -0.15),
        ]),
      );
    }
    return { anchors: { top: [0, -104, 240], label: [0, -44, 200] }, foot: { x: 0, y: 0 } };
  },
});

export const structures = [
  logCabin,
  greenhouse,
  treehouse,
  tepee,
  yurt,
  gazebo,
  ruins,
  marketStall,
];
