import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';

const pistol = painted({
  id: 'pistol',
  names: ['pistol', 'gun', 'handgun', 'revolver', 'ray gun', 'blaster', 'flintlock', 'laser gun'],
  metres: 0.18,
  bearing: 'lies',
  facing: 'left',
  colour: '#5a626b',
  colour2: '#7a4526',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M44 -76C70 -76 96 -60 108 -20C114 4 116 24 104 32C90 40 70 36 66 24C58 -2 50 -24 30 -34Z',
      s.fade([shade(colour2, 0.3), colour2, shade(colour2, -0.3)], 20),
    );
    s.path('M-2 -36C-4 -4 38 -2 40 -30', 'none', { stroke: shade(colour, -0.2), width: 7 });
    s.line('M14 -34C16 -24 14 -18 8 -12', shade(colour, -0.1), 6);
    s.layer();
    s.path(
      'M-150 -86H-30V-62H-146C-154 -62 -156 -86 -150 -86Z',
      s.fade([shade(colour, 0.5), colour, shade(colour, -0.35)]),
    );
    s.path('M-144 -86L-138 -96H-126V-86Z', shade(colour, -0.2));
    s.path(
      'M-36 -100H48C62 -100 70 -88 70 -74L44 -34H-20L-36 -54Z',
      s.fade([shade(colour, 0.4), colour, shade(colour, -0.35)]),
    );
    s.path('M56 -96L78 -116L86 -106L68 -84Z', shade(colour, -0.15));
    s.layer(1, 0.3);
    s.rect(
      -24,
      -94,
      56,
      50,
      9,
      s.fade([shade(colour, 0.6), shade(colour, 0.1), shade(colour, -0.3)]),
    );
    for (const y of [-84, -69, -54]) s.rect(-18, y - 3, 44, 6, 3, shade(colour, -0.4));
    return { anchors: { 'hand-left': [84, -6, 40] } };
  },
});

const rifle = painted({
  id: 'rifle',
  names: ['rifle', 'shotgun', 'musket', 'machine gun', 'hunting rifle', 'assault rifle'],
  metres: 0.2,
  bearing: 'lies',
  facing: 'left',
  colour: '#4b5058',
  colour2: '#8a5230',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M60 -44C110 -40 150 -30 210 -34C220 -34 222 8 212 10C170 10 120 4 84 -8L60 -10Z',
      s.fade([shade(colour2, 0.3), colour2, shade(colour2, -0.3)]),
    );
    s.path(
      'M-130 -40H70V-18H-110C-124 -18 -130 -28 -130 -40Z',
      s.fade([shade(colour2, 0.25), colour2, shade(colour2, -0.3)]),
    );
    s.path('M30 -16C30 10 66 10 66 -12', 'none', { stroke: colour, width: 6 });
    s.line('M48 -16C50 -6 48 -2 44 2', colour, 5);
    s.layer();
    s.rect(-250, -52, 270, 14, 5, s.fade([shade(colour, 0.5), colour, shade(colour, -0.35)]));
    s.path('M-10 -58H70L78 -36H-10Z', frontOf(s, colour));
    s.line('M52 -48L72 -30L80 -30', shade(colour, 0.3), 6);
    s.path('M-240 -52V-62H-232V-52Z', colour);
    for (const x of [-150, -60]) s.rect(x, -54, 11, 36, 3, material.brass);
    return { anchors: { 'hand-left': [78, -14, 30], 'hand-right': [-80, -20, 30] } };
  },
});

const cannon = painted({
  id: 'cannon',
  names: ['cannon', 'artillery', 'field gun', 'old cannon', 'howitzer', 'pirate cannon'],
  metres: 1,
  facing: 'left',
  colour: '#4a4d54',
  colour2: '#8a5430',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-10 -74L170 -14L176 0H150L-30 -54Z',
      s.fade([shade(colour2, 0.1), shade(colour2, -0.35)]),
    );
    s.layer();
    s.placed({ x: 0, y: -92, turn: 10 }, () => {
      s.path(
        'M-170 -26C-178 -26 -178 26 -170 26L-150 22L80 34C104 34 120 18 120 0C120 -18 104 -34 80 -34L-150 -22Z',
        s.fade([shade(colour, 0.45), colour, shade(colour, -0.4)]),
      );
      for (const [x, h] of [
        [-150, 25],
        [-60, 29],
        [20, 32],
        [70, 35],
      ] as const)
        s.rect(
          x - 6,
          -h,
          12,
          2 * h,
          4,
          s.fade([shade(colour, 0.5), shade(colour, 0.05), shade(colour, -0.4)]),
        );
      s.oval(-172, 0, 7, 17, '#15161a');
      s.oval(128, 0, 13, 13, plumpOf(s, colour));
      s.line('M70 -34C72 -50 84 -52 88 -62', '#c9a06a', 4);
    });
    s.layer(1, 0.3);
    for (let i = 0; i < 12; i++) {
      const a = (i / 12) * 2 * Math.PI;
      s.line(
        `M10 -64L${10 + Math.cos(a) * 58} ${-64 + Math.sin(a) * 58}`,
        shade(colour2, -0.05),
        8,
      );
    }
    s.oval(10, -64, 58, 58, 'none', {
      stroke: s.fade([shade(colour2, 0.3), shade(colour2, -0.3)]),
      width: 13,
    });
    s.oval(10, -64, 64, 64, 'none', { stroke: '#34373d', width: 5 });
    s.oval(10, -64, 14, 14, plumpOf(s, colour));
    return { anchors: { inside: [-168, -122, 34], top: [0, -126, 120] }, foot: { x: 10, y: 0 } };
  },
});

const catapult = painted({
  id: 'catapult',
  names: ['catapult', 'trebuchet', 'ballista', 'siege engine', 'siege weapon', 'siege tower'],
  metres: 3,
  facing: 'right',
  colour: '#9a6536',
  draw(s, { colour }) {
    s.layer();
    s.line(
      'M-30 -60L10 -190M70 -60L30 -190',
      s.fade([shade(colour, 0.05), shade(colour, -0.4)]),
      14,
    );
    s.line('M-20 -120H62', shade(colour, -0.3), 11);
    s.layer(1, 0.2);
    s.line('M-160 -196L74 -92', s.fade([shade(colour, 0.3), shade(colour, -0.25)]), 15);
    s.path('M-196 -214C-190 -186 -160 -178 -140 -196L-150 -214Z', frontOf(s, shade(colour, -0.15)));
    s.oval(-172, -222, 24, 22, plumpOf(s, '#8a8680'));
    s.layer(1, 0.3);
    s.rect(-170, -66, 330, 22, 5, frontOf(s, colour));
    s.line(
      'M-50 -60L-2 -204M90 -60L40 -204',
      s.fade([shade(colour, 0.25), shade(colour, -0.3)]),
      15,
    );
    s.rect(-14, -214, 70, 18, 5, frontOf(s, shade(colour, 0.1)));
    for (const y of [-92, -84, -76]) s.line(`M56 ${y}H94`, '#e0cc9a', 5);
    s.layer(1, 0.2);
    for (const x of [-116, 112]) {
      s.oval(
        x,
        -36,
        36,
        36,
        s.glow([shade(colour, 0.3), shade(colour, -0.05), shade(colour, -0.35)]),
      );
      s.oval(x, -36, 34, 34, 'none', { stroke: '#4a4038', width: 4 });
      s.line(`M${x - 26} -36H${x + 26}M${x} -62V-10`, shade(colour, -0.35), 4);
      s.oval(x, -36, 9, 9, plumpOf(s, '#5a5f67'));
    }
    return { foot: { x: 0, y: 0 } };
  },
});

const crossbow = painted({
  id: 'crossbow',
  names: ['crossbow', 'arbalest'],
  metres: 0.7,
  bearing: 'lies',
  colour: '#8a5430',
  colour2: '#5a626b',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-120 -92C-60 -136 60 -136 120 -92', 'none', {
      stroke: s.fade([shade(colour2, 0.45), shade(colour2, -0.3)]),
      width: 12,
    });
    s.line('M-120 -92L0 -20L120 -92', '#f1e6cf', 2.6);
    s.layer(1, 0.2);
    s.path(
      'M-11 -140H11L14 60L24 120H-24L-14 60Z',
      s.fade([shade(colour, -0.1), shade(colour, 0.3), shade(colour, -0.3)], 0),
    );
    s.path('M-15 -22H15V6H-15Z', frontOf(s, colour2));
    s.layer(1, 0.3);
    s.line('M0 -150V-10', '#d9c08a', 5);
    s.path('M-9 -148L0 -180L9 -148Z', frontOf(s, material.steel));
    s.path('M-9 -24L0 -36L9 -24L9 -6L0 -16L-9 -6Z', '#c8372f');
    return { anchors: { 'hand-left': [0, 70, 30] } };
  },
});

const lightsaber = painted({
  id: 'light-sword',
  names: ['lightsaber', 'light saber', 'laser sword', 'energy sword', 'laser'],
  metres: 1.1,
  colour: '#3fd06a',
  colour2: '#8a939b',
  draw(s, { colour, colour2 }) {
    s.layer(0);
    s.rect(
      -34,
      -330,
      68,
      300,
      34,
      s.glow(
        [
          [0, colour, 0.55],
          [0.7, colour, 0.25],
          [1, colour, 0],
        ],
        0.5,
        0.5,
        0.55,
      ),
    );
    s.rect(-11, -312, 22, 290, 11, shade(colour, 0.2));
    s.rect(-5.5, -308, 11, 284, 5.5, '#ffffff');
    s.layer();
    s.rect(-15, -28, 30, 104, 6, roundOf(s, colour2));
    for (const y of [8, 22, 36, 50]) s.rect(-16, y, 32, 7, 2, '#24272d');
    s.rect(-18, -30, 36, 15, 5, roundOf(s, shade(colour2, 0.2)));
    s.oval(0, -4, 5, 5, '#e0322f');
    return { anchors: { 'hand-left': [0, 30, 40] } };
  },
});

const bullet = painted({
  id: 'bullet',
  names: ['bullet', 'cartridge', 'shell casing'],
  metres: 0.6,
  colour: '#c98a3a',
  colour2: '#d9a53a',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-32 -130C-32 -190 -14 -224 0 -232C14 -224 32 -190 32 -130Z', roundOf(s, colour));
    s.layer(1, 0.2);
    s.rect(-38, -134, 76, 128, 4, roundOf(s, colour2));
    s.rect(-38, -20, 76, 8, 0, shade(colour2, -0.4));
    s.rect(-41, -12, 82, 14, 4, roundOf(s, colour2));
    return {};
  },
});

/** What shoots. */
export const firearms: readonly Piece[] = [
  bullet,
  cannon,
  catapult,
  crossbow,
  lightsaber,
  pistol,
  rifle,
];
