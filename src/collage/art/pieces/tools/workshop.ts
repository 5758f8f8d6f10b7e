import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';

const chainsaw = painted({
  id: 'chainsaw',
  names: ['chainsaw', 'chain saw', 'hedge trimmer', 'power saw'],
  metres: 0.35,
  bearing: 'lies',
  facing: 'left',
  colour: '#ef7a2e',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-20 -62H-196C-220 -62 -220 -22 -196 -22H-20Z',
      s.fade(['#e9eef1', '#aab4bf', '#7d8790']),
    );
    s.path('M-20 -66H-196C-226 -66 -226 -18 -196 -18H-20', 'none', {
      stroke: '#34373d',
      width: 8,
      dash: '9 5',
      cap: 'butt',
    });
    s.layer();
    s.path(
      'M40 -96C60 -126 140 -126 160 -96C176 -70 164 -20 140 -14L120 -20C140 -40 146 -66 134 -84C120 -100 76 -100 60 -84Z',
      s.fade(['#4a4e56', '#24262b']),
    );
    s.path(
      'M-36 -76C-30 -92 -10 -98 10 -98H84C100 -98 112 -84 112 -66V-22C112 -8 100 -2 88 -2H-16C-28 -2 -38 -12 -38 -26Z',
      s.fade([shade(colour, 0.35), colour, shade(colour, -0.3)]),
    );
    s.layer(1, 0.3);
    s.path('M-26 -88C-30 -130 10 -150 34 -134L58 -96', 'none', {
      stroke: s.fade(['#4a4e56', '#24262b']),
      width: 12,
    });
    s.oval(40, -46, 24, 24, plumpOf(s, '#34373d'));
    for (const x of [30, 40, 50]) s.line(`M${x} -62V-32`, '#6c757e', 3);
    s.oval(90, -80, 8, 8, '#24262b');
    return { anchors: { 'hand-left': [10, -138, 40], 'hand-right': [140, -60, 40] } };
  },
});

const drill = painted({
  id: 'power-drill',
  names: [
    'drill',
    'power drill',
    'electric drill',
    'cordless drill',
    'electric screwdriver',
    'glue gun',
    'nail gun',
  ],
  metres: 0.24,
  bearing: 'lies',
  facing: 'left',
  colour: '#f2b52a',
  draw(s, { colour }) {
    s.layer();
    s.path('M-186 -98L-112 -102V-94Z', '#8a939b');
    s.line('M-184 -98H-112', '#aab4bf', 6);
    s.path('M-116 -118L-84 -124V-72L-116 -80Z', roundOf(s, '#4a4e56'));
    s.path('M20 -72L50 10H104L84 -72Z', s.fade(['#4a4e56', '#24262b'], 0));
    s.path(
      'M-88 -134C-88 -140 -82 -144 -74 -144H70C96 -144 108 -120 106 -96C104 -76 94 -66 80 -66H-60C-80 -66 -88 -72 -88 -80Z',
      s.fade([shade(colour, 0.35), colour, shade(colour, -0.3)]),
    );
    s.path('M26 -68L52 6L34 8L10 -58Z', s.fade([shade(colour, 0.2), shade(colour, -0.2)]));
    s.path('M-2 -66L10 -36L22 -40L16 -66Z', '#c23a33');
    for (const x of [50, 64, 78]) s.line(`M${x} -128V-104`, shade(colour, -0.4), 5);
    s.layer(1, 0.3);
    s.rect(28, 4, 92, 34, 7, frontOf(s, '#34373d'));
    s.rect(40, 14, 44, 13, 3, colour);
    return { anchors: { 'hand-left': [52, -24, 40], label: [-16, -106, 90] } };
  },
});

const pliers = painted({
  id: 'pliers',
  names: [
    'pliers',
    'plier',
    'pincers',
    'wire cutters',
    'wire cutter',
    'pruning shears',
    'secateurs',
    'multitool',
  ],
  metres: 0.2,
  bearing: 'lies',
  colour: '#c8302c',
  colour2: material.steel,
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const side of [-1, 1])
      s.placed({ mirror: side < 0 }, () => {
        s.path(
          'M-4 -8C26 20 46 70 40 130C38 144 18 144 18 130C22 84 2 40 -16 16Z',
          s.fade([shade(colour, 0.3), colour, shade(colour, -0.3)], 0),
        );
        s.path(
          'M2 -10C-8 -30 -32 -40 -30 -70C-28 -92 -14 -104 -3 -112V-60C-3 -46 8 -40 16 -22Z',
          s.fade([shade(colour2, 0.4), colour2, shade(colour2, -0.3)], 0),
        );
        for (const y of [-98, -90, -82, -74]) s.line(`M-12 ${y}H-4`, shade(colour2, -0.4), 2);
      });
    s.layer(1, 0.3);
    s.oval(0, -6, 20, 20, plumpOf(s, colour2));
    s.oval(0, -6, 8, 8, shade(colour2, -0.35));
    return { anchors: { 'hand-left': [30, 100, 40] } };
  },
});

const anvil = painted({
  id: 'anvil',
  names: ['anvil', 'blacksmith anvil', "blacksmith's anvil"],
  metres: 0.4,
  colour: '#4b5058',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-70 0L-56 -32C-20 -40 -16 -66 -26 -86H46C36 -66 40 -40 76 -32L90 0Z',
      s.fade([shade(colour, 0.25), colour, shade(colour, -0.35)]),
    );
    s.layer(1, 0.2);
    s.path(
      'M-196 -118C-150 -134 -110 -140 -80 -142H126V-108L96 -100C90 -86 70 -84 50 -84H-30C-90 -84 -140 -100 -196 -118Z',
      s.fade([shade(colour, 0.5), colour, shade(colour, -0.35)]),
    );
    s.path('M-80 -142H126V-132H-84Z', shade(colour, 0.55));
    s.rect(92, -142, 11, 7, 1, '#17181c');
    return { anchors: { top: [20, -142, 180], label: [20, -106, 100] } };
  },
});

const paintCan = painted({
  id: 'paint-can',
  names: [
    'paint can',
    'can of paint',
    'bucket of paint',
    'paint bucket',
    'tin of paint',
    'paint pot',
    'paint',
    'paint tin',
  ],
  metres: 0.22,
  colour: '#2f8fd8',
  colour2: '#c9d2da',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-70 -116C-76 -196 76 -196 70 -116', 'none', { stroke: '#8a939b', width: 5 });
    s.path('M-72 -124V-6C-60 16 60 16 72 -6V-124Z', roundOf(s, colour2));
    s.path(
      'M-72 -92C-40 -80 40 -80 72 -92V-30C40 -16 -40 -16 -72 -30Z',
      s.fade(['#e4ded0', '#fffdf6', '#d3ccbc'], 0),
    );
    s.layer(1, 0.2);
    s.oval(0, -124, 76, 19, shade(colour2, 0.4));
    s.oval(0, -122, 66, 15, s.fade([shade(colour, -0.2), shade(colour, 0.2)]));
    s.path(
      'M-72 -120C-70 -84 -60 -76 -56 -96C-52 -110 -44 -106 -42 -84C-40 -60 -28 -60 -26 -86C-24 -104 -16 -108 -8 -106C-30 -108 -60 -112 -72 -120Z',
      s.fade([shade(colour, 0.15), shade(colour, -0.15)]),
    );
    return { anchors: { inside: [0, -122, 110], label: [8, -54, 90], 'hand-left': [0, -178, 40] } };
  },
});

const paintRoller = painted({
  id: 'paint-roller',
  names: ['paint roller', 'roller', 'lint roller'],
  metres: 0.4,
  bearing: 'lies',
  colour: '#2f8fd8',
  colour2: '#c8302c',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M92 -150H118V-92H0V-34', 'none', { stroke: '#8a939b', width: 8 });
    s.path('M-13 -38H13L16 70C16 84 -16 84 -16 70Z', roundOf(s, colour2));
    s.layer(1, 0.25);
    s.rect(-104, -182, 200, 64, 22, s.fade([shade(colour, 0.35), colour, shade(colour, -0.3)]));
    for (const x of [-70, -30, 10, 50])
      s.line(`M${x} -178C${x + 10} -160 ${x + 10} -140 ${x} -122`, shade(colour, -0.12), 3);
    return { anchors: { 'hand-left': [0, 30, 40] } };
  },
});

const sprayCan = painted({
  id: 'spray-can',
  names: [
    'spray can',
    'spray paint',
    'aerosol can',
    'spray',
    'hairspray',
    'deodorant',
    'shaving cream',
    'can of spray paint',
    'spray paint can',
  ],
  metres: 0.2,
  colour: '#8a3fc0',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-40 -170C-40 -196 -22 -202 -16 -206H16C22 -202 40 -196 40 -170V-8C30 8 -30 8 -40 -8Z',
      roundOf(s, colour),
    );
    s.path(
      'M-40 -170C-40 -196 -22 -202 -16 -206H16C22 -202 40 -196 40 -170C20 -162 -20 -162 -40 -170Z',
      roundOf(s, '#c9d2da'),
    );
    s.layer(1, 0.2);
    s.rect(-14, -232, 28, 28, 5, roundOf(s, '#f4f4f1'));
    s.rect(-17, -226, 8, 7, 2, '#24262b');
    s.layer(0.3);
    s.path('M-40 -110C-20 -102 20 -102 40 -110V-50C20 -42 -20 -42 -40 -50Z', shade(colour, 0.6), {
      opacity: 0.9,
    });
    return { anchors: { label: [0, -78, 64], 'hand-left': [0, -90, 60] } };
  },
});

const tape = painted({
  id: 'tape-roll',
  names: [
    'tape',
    'duct tape',
    'roll of tape',
    'adhesive tape',
    'tape dispenser',
    'scotch tape',
    'masking tape',
  ],
  metres: 0.1,
  colour: '#9aa6b0',
  draw(s, { colour }) {
    s.layer();
    s.path('M0 -8H130L140 -2L130 4L138 10H0Z', s.fade([shade(colour, 0.3), colour]));
    s.path('M-100 -98C-100 -40 -80 10 0 10C80 10 100 -40 100 -98Z', shade(colour, -0.35));
    s.layer(1, 0.2);
    s.oval(0, -92, 100, 100, s.glow([shade(colour, 0.5), colour, shade(colour, -0.3)]));
    s.oval(0, -92, 82, 82, 'none', { stroke: shade(colour, -0.12), width: 2 });
    s.oval(0, -92, 54, 54, '#d9b583');
    s.oval(0, -90, 46, 46, s.fade(['#6f5638', '#a5845a']));
    return {};
  },
});

const binoculars = painted({
  id: 'binoculars',
  names: ['binoculars', 'pair of binoculars', 'field glasses', 'opera glasses', 'spyglasses'],
  metres: 0.16,
  bearing: 'lies',
  colour: '#34373d',
  draw(s, { colour }) {
    s.layer();
    s.rect(-26, -130, 52, 60, 8, frontOf(s, shade(colour, -0.1)));
    s.rect(-14, -150, 28, 30, 8, roundOf(s, '#6c757e'));
    for (const side of [-1, 1])
      s.placed({ mirror: side < 0 }, () => {
        s.layer(1, 0.2);
        s.path('M30 -190H78L84 -140L112 -40H12L24 -140Z', roundOf(s, colour));
        s.rect(22, -206, 64, 22, 7, roundOf(s, '#4a4e56'));
        s.rect(6, -52, 112, 34, 10, roundOf(s, shade(colour, 0.1)));
        s.oval(62, -16, 53, 18, s.glow(['#9fc6e8', '#2a4a78', '#0d1526']));
        s.path('M28 -22C40 -30 60 -32 76 -28C60 -26 44 -20 36 -12Z', '#ffffff', { opacity: 0.5 });
      });
    return {
      anchors: { eyes: [0, -196, 150], 'hand-left': [-90, -110, 40], 'hand-right': [90, -110, 40] },
    };
  },
});

const horseshoe = painted({
  id: 'horseshoe',
  names: ['horseshoe', 'lucky horseshoe'],
  metres: 0.14,
  bearing: 'lies',
  colour: '#9aa3ab',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-62 10C-120 -50 -110 -160 0 -164C110 -160 120 -50 62 10L36 -2C74 -54 70 -124 0 -126C-70 -124 -74 -54 -36 -2Z',
      s.glow([shade(colour, 0.5), colour, shade(colour, -0.3)]),
    );
    for (const [x, y] of [
      [-66, -20],
      [-86, -60],
      [-80, -104],
      [-46, -138],
      [46, -138],
      [80, -104],
      [86, -60],
      [66, -20],
    ] as const)
      s.oval(x, y, 6, 7, shade(colour, -0.55));
    return {};
  },
});

const lighter = painted({
  id: 'lighter',
  names: [
    'lighter',
    'cigarette lighter',
    'zippo',
    'match',
    'matchstick',
    'lit match',
    'box of matches',
    'matchbox',
  ],
  metres: 0.07,
  colour: '#c9a24a',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-52 -120L-126 -158C-134 -162 -138 -156 -134 -148L-104 -84Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.3)]),
    );
    s.rect(
      -52,
      -124,
      104,
      124,
      8,
      s.fade([shade(colour, 0.1), shade(colour, 0.55), colour, shade(colour, -0.35)], 0),
    );
    s.layer(1, 0.2);
    s.rect(-30, -156, 60, 34, 4, roundOf(s, '#aab4bf'));
    for (const x of [-20, -8, 4, 16]) s.oval(x, -140, 3, 3, '#34373d');
    s.oval(38, -134, 13, 13, plumpOf(s, '#6c757e'));
    s.layer(0);
    s.oval(
      0,
      -200,
      60,
      66,
      s.glow(
        [
          [0, '#ffd76a', 0.7],
          [1, '#ffb43f', 0],
        ],
        0.5,
        0.5,
        0.5,
      ),
    );
    s.path(
      'M0 -248C26 -210 28 -176 0 -158C-28 -176 -26 -210 0 -248Z',
      s.fade(['#ffe08a', '#ff8a2f']),
    );
    s.path('M0 -206C10 -188 10 -172 0 -164C-10 -172 -10 -188 0 -206Z', '#fff8dc');
    return { anchors: { 'hand-left': [0, -60, 50], label: [0, -60, 80] } };
  },
});

const turbine = painted({
  id: 'wind-turbine',
  names: ['wind turbine', 'turbine', 'wind generator', 'wind farm', 'wind power plant'],
  metres: 60,
  colour: '#f2f4f5',
  draw(s, { colour }) {
    s.layer();
    s.path('M-8 -290L-16 0H16L8 -290Z', roundOf(s, colour));
    s.layer(1, 0.2);
    for (const turn of [10, 130, 250])
      s.placed({ x: 0, y: -300, turn }, () =>
        s.path(
          'M-7 0C-20 -40 -14 -120 2 -190C10 -130 12 -60 7 0Z',
          s.fade([shade(colour, 0.3), colour, shade(colour, -0.25)], 0),
        ),
      );
    s.oval(0, -300, 17, 17, plumpOf(s, shade(colour, -0.05)));
    return { foot: { x: 0, y: 0 } };
  },
});

/** Tools of a workshop and other handy things. */
export const workshopThings: readonly Piece[] = [
  anvil,
  binoculars,
  chainsaw,
  drill,
  horseshoe,
  lighter,
  paintCan,
  paintRoller,
  pliers,
  sprayCan,
  tape,
  turbine,
];
