import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';

const belt = painted({
  id: 'leather-belt',
  names: ['belt', 'leather belt', 'tool belt', 'seat belt', 'strap'],
  metres: 0.12,
  bearing: 'lies',
  colour: '#7a4526',
  colour2: material.brass,
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-30 -92C-140 -96 -150 10 -30 8H30C150 10 140 -96 30 -92Z M-28 -60C-96 -62 -100 -20 -28 -22H28C100 -20 96 -62 28 -60Z',
      s.fade([shade(colour, 0.3), colour, shade(colour, -0.35)]),
      { rule: 'evenodd' },
    );
    s.path('M-30 -82C-124 -86 -130 -2 -30 -2H30C130 -2 124 -86 30 -82', 'none', {
      stroke: shade(colour, 0.4),
      width: 1.8,
      dash: '6 5',
    });
    for (const x of [34, 52, 70]) s.oval(x, -6, 3.4, 3, shade(colour, -0.5));
    s.layer(1, 0.3);
    s.rect(-28, -24, 52, 38, 7, 'none', {
      stroke: s.fade([shade(colour2, 0.45), shade(colour2, -0.3)]),
      width: 9,
    });
    s.line('M-24 -5L20 -5.500', colour2, 6);
    return {};
  },
});

const badge = painted({
  id: 'star-badge',
  names: [
    'badge',
    'sheriff badge',
    "sheriff's badge",
    'police badge',
    'sheriff star',
    'brooch',
    'star badge',
    'emblem',
  ],
  metres: 0.07,
  bearing: 'lies',
  colour: material.gold,
  draw(s, { colour }) {
    s.layer();
    const points = Array.from({ length: 12 }, (_, i) => {
      const [a, r] = [(i / 12) * 2 * Math.PI - Math.PI / 2, i % 2 ? 58 : 112];
      return `${Math.cos(a) * r} ${Math.sin(a) * r}`;
    });
    s.path(`M${points.join('L')}Z`, s.glow([shade(colour, 0.5), colour, shade(colour, -0.35)]));
    for (let i = 0; i < 6; i++) {
      const a = (i / 6) * 2 * Math.PI - Math.PI / 2;
      s.oval(Math.cos(a) * 112, Math.sin(a) * 112, 12, 12, plumpOf(s, colour));
    }
    s.layer(1, 0.25);
    s.oval(0, 0, 50, 50, 'none', { stroke: shade(colour, -0.35), width: 4 });
    s.oval(0, 0, 42, 42, s.glow([shade(colour, 0.55), shade(colour, 0.1)]));
    return { anchors: { label: [0, 0, 72] } };
  },
});

const handcuffs = painted({
  id: 'handcuffs',
  names: ['handcuff', 'handcuffs', 'shackle', 'manacle'],
  metres: 0.1,
  bearing: 'lies',
  colour: '#b4bec7',
  draw(s, { colour }) {
    s.layer();
    for (const x of [-22, 0, 22])
      s.oval(x, -20, 15, 9, 'none', { stroke: shade(colour, -0.25), width: 6 });
    for (const side of [-1, 1]) {
      s.oval(side * 92, -60, 62, 62, 'none', {
        stroke: s.glow([shade(colour, 0.5), colour, shade(colour, -0.3)]),
        width: 17,
      });
      s.rect(side * 54 - 20, -44, 40, 40, 8, frontOf(s, colour));
      s.oval(side * 54, -26, 5, 5, '#24272d');
      for (let i = 0; i < 6; i++) {
        const a = -2.4 + i * 0.16;
        s.line(
          `M${side * 92 + Math.cos(a) * 56} ${-60 + Math.sin(a) * 56}L${side * 92 + Math.cos(a) * 68} ${-60 + Math.sin(a) * 68}`,
          shade(colour, -0.4),
          2,
        );
      }
    }
    return {};
  },
});

const apron = painted({
  id: 'apron',
  names: ['apron', 'kitchen apron', 'cooking apron', 'bib', "chef's apron", "butcher's apron"],
  metres: 0.9,
  bearing: 'hangs',
  colour: '#d8604a',
  draw(s, { colour }) {
    s.layer();
    s.path('M-34 -250C-40 -310 40 -310 34 -250', 'none', {
      stroke: shade(colour, -0.25),
      width: 8,
    });
    s.path('M-70 -160C-110 -164 -130 -140 -140 -110M70 -160C110 -164 130 -140 140 -110', 'none', {
      stroke: shade(colour, -0.25),
      width: 8,
    });
    s.path(
      'M-44 -254C-20 -246 20 -246 44 -254C46 -210 58 -180 82 -166L92 -8C60 4 -60 4 -92 -8L-82 -166C-58 -180 -46 -210 -44 -254Z',
      s.fade([shade(colour, 0.25), colour, shade(colour, -0.25)]),
    );
    s.path('M-40 -120C-44 -80 -46 -40 -50 -6M44 -120C48 -80 50 -40 52 -6', 'none', {
      stroke: shade(colour, -0.2),
      width: 3,
    });
    s.layer(1, 0.25);
    s.path('M-48 -110H48V-58C48 -46 -48 -46 -48 -58Z', frontOf(s, shade(colour, 0.14)), {
      stroke: shade(colour, 0.5),
      width: 2.4,
      dash: '6 4',
    });
    return { anchors: { label: [0, -190, 70] }, foot: { x: 0, y: -290 } };
  },
});

const hanger = painted({
  id: 'coat-hanger',
  names: ['coat hanger', 'hanger', 'clothes hanger', 'clothespin', 'clothes peg', 'clothespeg'],
  metres: 0.22,
  bearing: 'hangs',
  colour: '#b98650',
  draw(s, { colour }) {
    s.layer();
    s.path('M0 -60C-2 -84 26 -84 26 -106C26 -130 -14 -132 -14 -106', 'none', {
      stroke: '#8a939b',
      width: 7,
    });
    s.path(
      'M0 -66C20 -60 120 -22 146 -4C156 6 146 18 132 12C90 -14 30 -36 0 -38C-30 -36 -90 -14 -132 12C-146 18 -156 6 -146 -4C-120 -22 -20 -60 0 -66Z',
      s.fade([shade(colour, 0.35), colour, shade(colour, -0.3)]),
    );
    s.rect(-112, -6, 224, 11, 5, frontOf(s, colour));
    return { foot: { x: 6, y: -122 } };
  },
});

const button = painted({
  id: 'sewing-button',
  names: ['button', 'shirt button', 'buttons'],
  metres: 0.02,
  bearing: 'lies',
  colour: '#d8604a',
  draw(s, { colour }) {
    s.layer();
    s.oval(0, 0, 100, 100, s.glow([shade(colour, 0.45), colour, shade(colour, -0.3)]));
    s.oval(0, 0, 76, 76, 'none', { stroke: shade(colour, -0.25), width: 7 });
    s.oval(0, 0, 70, 70, s.glow([shade(colour, 0.2), shade(colour, -0.1)]));
    for (const [x, y] of [
      [-22, -22],
      [22, -22],
      [-22, 22],
      [22, 22],
    ] as const)
      s.oval(x, y, 11, 11, shade(colour, -0.6));
    s.line('M-22 -22L22 22M22 -22L-22 22', '#f1ece0', 6);
    return {};
  },
});

const saddle = painted({
  id: 'saddle',
  names: ['saddle', 'horse saddle', 'leather saddle', 'western saddle'],
  metres: 0.6,
  facing: 'left',
  colour: '#8a4f28',
  draw(s, { colour }) {
    s.layer();
    s.path('M-20 -50C-40 10 -30 50 -10 60H34C54 40 50 0 40 -50Z', frontOf(s, shade(colour, -0.2)));
    s.path('M6 -20V70', 'none', { stroke: shade(colour, -0.4), width: 11 });
    s.path('M-20 72C-22 108 42 108 38 72', 'none', { stroke: '#aab4bf', width: 9 });
    s.layer(1, 0.25);
    s.path(
      'M-110 -78C-112 -100 -96 -126 -84 -130C-72 -132 -66 -118 -68 -108C-40 -70 40 -76 74 -116C90 -136 124 -128 124 -104C122 -60 90 -24 20 -20C-50 -18 -100 -40 -110 -78Z',
      s.fade([shade(colour, 0.35), colour, shade(colour, -0.3)]),
    );
    s.oval(-84, -130, 15, 12, plumpOf(s, shade(colour, -0.1)));
    s.path('M-92 -84C-60 -50 60 -50 108 -104', 'none', {
      stroke: shade(colour, 0.5),
      width: 2,
      dash: '6 4',
    });
    return { anchors: { seat: [10, -84, 120], back: [10, -84, 120] } };
  },
});

const bauble = painted({
  id: 'christmas-ornament',
  names: [
    'christmas ornament',
    'bauble',
    'christmas bauble',
    'ornament',
    'christmas ball',
    'christmas tree ornament',
    'glass ball',
  ],
  metres: 0.08,
  bearing: 'hangs',
  colour: '#c8242f',
  colour2: material.gold,
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M0 -118C-26 -150 -4 -176 0 -176C4 -176 26 -150 0 -118Z', 'none', {
      stroke: shade(colour2, -0.1),
      width: 4,
    });
    s.rect(-19, -124, 38, 24, 5, roundOf(s, colour2));
    s.layer();
    s.oval(
      0,
      0,
      102,
      102,
      s.glow([shade(colour, 0.55), colour, shade(colour, -0.42)], 0.36, 0.3, 0.8),
    );
    s.within('M-102 0A102 102 0 1 1 102 0A102 102 0 1 1 -102 0Z', () => {
      s.path('M-110 -14C-60 16 60 16 110 -14V16C60 46 -60 46 -110 16Z', colour2, { opacity: 0.9 });
      for (const x of [-70, -35, 0, 35, 70])
        s.path(`M${x} ${12 - Math.abs(x) * 0.1}l7 14l-7 14l-7 -14Z`, '#fffaf0');
    });
    s.path('M-66 -40C-62 -66 -44 -82 -24 -86C-40 -70 -50 -54 -52 -34Z', '#ffffff', {
      opacity: 0.65,
    });
    return { foot: { x: 0, y: -172 } };
  },
});

const star = painted({
  id: 'shuriken',
  names: ['shuriken', 'throwing star', 'ninja star'],
  metres: 0.1,
  bearing: 'lies',
  colour: '#7d8790',
  draw(s, { colour }) {
    s.layer();
    for (const turn of [0, 90, 180, 270])
      s.placed({ turn }, () => {
        s.path('M0 -112L26 -26L0 0L-26 -26Z', s.fade([shade(colour, 0.5), colour], 0));
        s.path('M0 -112L26 -26L0 0Z', shade(colour, -0.3));
      });
    s.oval(0, 0, 13, 13, '#24272d', { stroke: shade(colour, 0.4), width: 4 });
    return {};
  },
});

/** Things that are worn, as they lie or hang by themselves. */
export const accessoriesFamily: readonly Piece[] = [
  apron,
  badge,
  bauble,
  belt,
  button,
  handcuffs,
  hanger,
  saddle,
  star,
];
