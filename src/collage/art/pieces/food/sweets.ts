import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { plumpOf, roundOf } from '../surfaces.ts';

const candyCane = painted({
  id: 'candy-cane',
  names: ['candy cane', 'peppermint stick', 'striped candy', 'stick of rock'],
  metres: 0.16,
  colour: '#d8232f',
  draw(s, { colour }) {
    const d = 'M0 0V-130C0 -190 76 -190 76 -134';
    s.layer();
    s.line(d, '#fdfaf5', 26);
    s.line(d, colour, 26, { dash: '15 19', cap: 'butt' });
    s.line('M-6 -6V-132C-6 -170 24 -182 44 -176', '#ffffff', 5, { opacity: 0.5 });
    return { anchors: { 'hand-left': [0, -40, 30] } };
  },
});

const gingerbreadMan = painted({
  id: 'gingerbread-man',
  names: ['gingerbread man', 'gingerbread', 'gingerbread cookie', 'gingerbread person'],
  metres: 0.16,
  colour: '#b5702f',
  colour2: '#fffaf2',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M0 -236C34 -236 54 -212 50 -184C48 -172 44 -164 38 -158C62 -154 88 -160 102 -150C118 -138 112 -112 92 -110C76 -108 56 -112 46 -108C48 -88 56 -68 66 -48C80 -22 66 0 46 0C26 0 16 -22 0 -50C-16 -22 -26 0 -46 0C-66 0 -80 -22 -66 -48C-56 -68 -48 -88 -46 -108C-56 -112 -76 -108 -92 -110C-112 -112 -118 -138 -102 -150C-88 -160 -62 -154 -38 -158C-44 -164 -48 -172 -50 -184C-54 -212 -34 -236 0 -236Z',
      s.fade([shade(colour, 0.22), colour, shade(colour, -0.18)], 30),
    );
    s.layer(1, 0.2);
    for (const x of [-17, 17]) s.oval(x, -198, 6.5, 7.5, '#3a2414');
    s.line('M-22 -180C-12 -168 12 -168 22 -180', colour2, 5);
    for (const [y, paint] of [
      [-142, '#d8353f'],
      [-116, '#3f9b4f'],
      [-90, '#d8353f'],
    ] as const)
      s.oval(0, y, 8.5, 8.5, plumpOf(s, paint));
    const icing = { width: 5, stroke: colour2 };
    s.path(
      'M-98 -142L-90 -126L-80 -140L-72 -122M98 -142L90 -126L80 -140L72 -122M-70 -30L-56 -18L-48 -34L-36 -20M70 -30L56 -18L48 -34L36 -20',
      'none',
      icing,
    );
    return {
      anchors: {
        eyes: [0, -198, 50],
        crown: [0, -234, 84],
        mouth: [0, -176, 40],
        head: [0, -196, 100],
      },
    };
  },
});

const gingerbreadHouse = painted({
  id: 'gingerbread-house',
  names: ['gingerbread house', 'candy house', 'house made of gingerbread'],
  metres: 0.3,
  colour: '#b0692c',
  colour2: '#fffaf4',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-140 4C-120 -14 120 -14 140 4C120 16 -120 16 -140 4Z', colour2);
    s.rect(56, -226, 30, 60, 3, s.fade([shade(colour, 0.1), shade(colour, -0.3)], 0));
    s.path(
      'M52 -230C60 -240 82 -240 90 -230V-218C80 -210 74 -222 66 -214C60 -208 54 -214 52 -218Z',
      colour2,
    );
    s.layer();
    s.path('M-98 -110L0 -212L98 -110V0H-98Z', s.fade([shade(colour, 0.18), shade(colour, -0.15)]));
    s.layer(1, 0.3);
    s.path(
      'M0 -236L-136 -96L-112 -80L0 -194L112 -80L136 -96Z',
      s.fade([shade(colour, -0.1), shade(colour, -0.32)]),
    );
    s.path(
      'M0 -244L-142 -98C-140 -82 -128 -82 -124 -92C-118 -74 -104 -78 -104 -92C-96 -84 -86 -92 -88 -104L0 -200L88 -104C86 -92 96 -84 104 -92C104 -78 118 -74 124 -92C128 -82 140 -82 142 -98Z',
      s.fade(['#ffffff', shade(colour2, -0.06)]),
    );
    const sweets = ['#d8353f', '#3f9b4f', '#f2c230', '#4a86d0', '#d8353f', '#3f9b4f', '#f2c230'];
    sweets.forEach((paint, i) => {
      const t = (i - 3) / 3;
      s.oval(t * 112, -222 + Math.abs(t) * 112, 9, 9, plumpOf(s, paint));
    });
    s.layer(1, 0.25);
    s.path(
      'M-26 0V-62C-26 -92 26 -92 26 -62V0Z',
      s.fade([shade(colour, -0.3), shade(colour, -0.5)]),
      { stroke: colour2, width: 5 },
    );
    s.oval(16, -36, 4, 4, '#f2c230');
    for (const x of [-66, 66]) {
      s.rect(x - 18, -78, 36, 36, 5, '#ffd96a', { stroke: colour2, width: 5 });
      s.line(`M${x} -78V-42M${x - 18} -60H${x + 18}`, colour2, 3.4);
    }
    s.oval(0, -138, 16, 16, '#ffd96a', { stroke: colour2, width: 5 });
    for (const x of [-88, 88]) {
      s.line(`M${x} 0V-30`, '#ffffff', 8);
      s.line(`M${x} 0V-30`, '#d8353f', 8, { dash: '6 7', cap: 'butt' });
    }
    return { anchors: { label: [0, -100, 60] }, foot: { x: 0, y: 6 } };
  },
});

const macarons = painted({
  id: 'macaron',
  names: ['macaron', 'macarons', 'macaroon', 'french macaron', 'stack of macarons', 'whoopie pie'],
  metres: 0.08,
  colour: '#f09ab0',
  draw(s, { colour }) {
    const one = (x: number, y: number, turn: number, paint: string): void => {
      s.layer(1, 0.3);
      s.placed({ x, y, turn }, () => {
        s.path('M-50 -14C-46 8 46 8 50 -14Z', roundOf(s, shade(paint, -0.08)));
        s.rect(-46, -26, 92, 16, 7, '#fff3e2');
        s.path(
          'M-52 -26C-52 -60 52 -60 52 -26C46 -18 -46 -18 -52 -26Z',
          s.glow([shade(paint, 0.5), paint, shade(paint, -0.2)], 0.4, 0.2, 0.9),
        );
        s.line('M-50 -24C-30 -17 30 -17 50 -24', shade(paint, -0.2), 3, { dash: '3 4' });
      });
    };
    one(-56, 0, 0, '#a9d18e');
    one(56, 0, 0, '#f3cf7a');
    one(0, -46, -6, colour);
    return { anchors: { top: [0, -96, 60] } };
  },
});

const popsicle = painted({
  id: 'popsicle',
  names: ['popsicle', 'ice lolly', 'ice pop', 'ice cream bar', 'freeze pop', 'paleta'],
  metres: 0.18,
  colour: '#ef4f63',
  colour2: '#f7c948',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-11, -70, 22, 74, 9, s.fade(['#ecd2a2', '#c79a5c'], 0));
    s.layer();
    const d = 'M-48 -70V-188C-48 -256 48 -256 48 -188V-70C48 -58 -48 -58 -48 -70Z';
    s.path(
      d,
      s.fade([
        [0, shade(colour, 0.1)],
        [0.46, colour],
        [0.54, colour2],
        [1, shade(colour2, -0.15)],
      ]),
    );
    s.within(d, () => {
      for (const x of [-20, 20])
        s.rect(x - 7, -206, 14, 122, 7, shade(colour, -0.18), { opacity: 0.4 });
      s.rect(-42, -200, 9, 110, 4.5, '#ffffff', { opacity: 0.5 });
    });
    return { anchors: { 'hand-left': [0, -20, 30] } };
  },
});

const cottonCandy = painted({
  id: 'cotton-candy',
  names: ['cotton candy', 'candy floss', 'candyfloss', 'fairy floss'],
  metres: 0.4,
  colour: '#f7a8c9',
  draw(s, { colour }) {
    s.layer();
    s.path('M-26 -120L0 0L26 -120Z', s.fade(['#fffdf7', '#e2d8c4'], 0));
    s.layer();
    for (const [x, y, r] of [
      [-58, -150, 40],
      [58, -150, 40],
      [-40, -202, 50],
      [44, -200, 48],
      [0, -142, 52],
      [0, -242, 48],
      [-66, -180, 34],
      [68, -182, 34],
      [0, -190, 60],
    ] as const)
      s.oval(
        x,
        y,
        r,
        r * 0.92,
        s.glow(
          [
            [0, shade(colour, 0.55)],
            [0.6, shade(colour, 0.12)],
            [1, shade(colour, -0.1), 0.85],
          ],
          0.4,
          0.35,
          0.65,
        ),
      );
    s.path(
      'M-50 -190C-30 -214 20 -214 44 -196M-60 -156C-20 -178 30 -176 60 -160M-30 -238C-10 -252 16 -250 30 -240',
      'none',
      { stroke: shade(colour, 0.65), width: 4, opacity: 0.7 },
    );
    return { anchors: { 'hand-left': [0, -40, 40] } };
  },
});

const weddingCake = painted({
  id: 'wedding-cake',
  names: [
    'wedding cake',
    'tiered cake',
    'three-tier cake',
    'layered cake',
    'fancy cake',
    'celebration cake',
  ],
  metres: 0.6,
  colour: '#fdf6ee',
  colour2: '#ee9aae',
  draw(s, { colour, colour2, random }) {
    s.layer();
    s.path('M-30 0L-22 -24H22L30 0Z', roundOf(s, '#d9d5cc'));
    s.oval(0, -24, 138, 18, s.fade(['#f4f1ea', '#c9c3b6']));
    for (const [top, bottom, r] of [
      [-104, -26, 118],
      [-176, -104, 84],
      [-240, -176, 52],
    ] as const) {
      s.layer(1, 0.25);
      s.path(
        `M${-r} ${top}V${bottom}C${-r * 0.6} ${bottom + 16} ${r * 0.6} ${bottom + 16} ${r} ${bottom}V${top}Z`,
        roundOf(s, colour),
      );
      s.oval(0, top, r, r * 0.14, shade(colour, 0.4));
      s.layer(1, 0.2);
      const swags = Math.round(r / 17);
      for (let i = 0; i < swags; i++) {
        const x = -r + ((i + 0.5) * 2 * r) / swags;
        s.line(
          `M${x - r / swags} ${top + 12}C${x - 6} ${top + 36} ${x + 6} ${top + 36} ${x + r / swags} ${top + 12}`,
          colour2,
          4,
        );
        s.oval(x - r / swags, top + 12, 5, 5, plumpOf(s, shade(colour2, 0.3)));
      }
      for (let x = -r; x <= r; x += 13)
        s.oval(x, bottom + 9 * Math.sqrt(1 - (x / r) ** 2), 7, 6, plumpOf(s, shade(colour, 0.1)));
    }
    s.layer(1, 0.3);
    for (const [x, y] of [
      [0, -252],
      [-20, -244],
      [20, -244],
      [66, -182],
      [88, -112],
      [-92, -110],
    ] as const) {
      s.oval(x, y, 15, 13, plumpOf(s, colour2));
      s.path(
        `M${x - 7} ${y}C${x - 4} ${y - 9} ${x + 8} ${y - 8} ${x + 6} ${y + 1}C${x + 2} ${y + 7} ${x - 5} ${y + 5} ${x - 2} ${y}`,
        'none',
        { stroke: shade(colour2, -0.28), width: 2.2 },
      );
      s.placed({ x: x + 14, y: y + 6, turn: random.between(60, 120) }, () =>
        s.path('M0 0C-7 -6 -5 -16 0 -20C5 -16 7 -6 0 0Z', '#7fb266'),
      );
    }
    return { anchors: { top: [0, -262, 70], label: [0, -66, 120] }, foot: { x: 0, y: 0 } };
  },
});

const toast = (id: string, names: readonly string[], colour: string, avocado: boolean): Piece =>
  painted({
    id,
    names,
    metres: 0.12,
    colour,
    draw(s, { colour: paint, random }) {
      s.layer();
      const d =
        'M-70 0C-80 0 -82 -12 -80 -22L-76 -92C-104 -104 -104 -158 -48 -162C-16 -168 16 -168 48 -162C104 -158 104 -104 76 -92L80 -22C82 -12 80 0 70 0Z';
      s.path(d, s.fade(['#b5732f', '#8a5220']));
      s.placed({ x: 0, y: -9, scale: 0.88 }, () => s.path(d, s.fade(['#f6d79c', '#e2b066'])));
      s.layer(1, 0.25);
      if (avocado) {
        s.path(
          'M-58 -24C-70 -60 -56 -82 -64 -112C-50 -140 48 -142 64 -112C58 -80 70 -58 58 -24C20 -14 -20 -14 -58 -24Z',
          s.fade([shade(paint, 0.25), shade(paint, -0.1)]),
        );
        for (let i = 0; i < 3; i++)
          s.path(
            `M${-40 + i * 30} -34C${-56 + i * 30} -70 ${-40 + i * 30} -104 ${-10 + i * 30} -120C${-20 + i * 30} -92 ${-24 + i * 30} -60 ${-18 + i * 30} -32Z`,
            s.fade(['#e9efb0', shade(paint, -0.05)], 0),
          );
        for (let i = 0; i < 20; i++)
          s.oval(
            random.between(-50, 50),
            random.between(-116, -30),
            2.2,
            2,
            random.pick(['#c8342c', '#3a3a34', '#f6efdc']),
          );
      } else {
        s.path(
          'M-56 -30C-66 -62 -50 -90 -60 -116C-40 -140 46 -138 60 -114C52 -88 66 -60 56 -30C20 -40 -20 -22 -56 -30Z',
          s.fade([shade(paint, 0.3), shade(paint, -0.06)]),
          { opacity: 0.85 },
        );
        s.path('M-26 -76L10 -94L34 -76L-2 -58Z', '#fff3a8');
        s.path('M-26 -76L-2 -58V-46L-26 -64Z', '#efd667');
        s.path('M34 -76L-2 -58V-46L34 -64Z', '#e3c44c');
      }
      return {};
    },
  });

/** Sweet things and toast. */
export const sweets: readonly Piece[] = [
  candyCane,
  cottonCandy,
  gingerbreadHouse,
  gingerbreadMan,
  macarons,
  popsicle,
  toast(
    'toast',
    ['toast', 'slice of toast', 'buttered toast', 'french toast', 'garlic bread', 'crouton'],
    '#f3c85a',
    false,
  ),
  toast('avocado-toast', ['avocado toast', 'bruschetta', 'open sandwich'], '#9dbb4c', true),
  weddingCake,
];
