import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';

const toothpaste = painted({
  id: 'toothpaste',
  names: [
    'toothpaste',
    'tube of toothpaste',
    'toothpaste tube',
    'paint tube',
    'tube of paint',
    'ointment',
    'hand cream',
  ],
  metres: 0.04,
  bearing: 'lies',
  colour: '#f4f6f8',
  colour2: '#d8352f',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-150 -60L110 -44C124 -42 124 -16 110 -12L-150 4Z',
      s.fade([shade(colour, 0.4), colour, shade(colour, -0.25)]),
    );
    s.path('M-150 -62L-168 -62V6L-150 6Z', frontOf(s, shade(colour, -0.12)));
    s.path('M-120 -42C-40 -30 20 -30 70 -34C20 -12 -40 -10 -110 -14Z', colour2);
    s.layer(1, 0.2);
    s.path('M116 -42L158 -40V-16L116 -14Z', roundOf(s, colour2));
    return { anchors: { label: [-20, -26, 150] } };
  },
});

const hairDryer = painted({
  id: 'hair-dryer',
  names: ['hair dryer', 'hairdryer', 'blow dryer'],
  metres: 0.24,
  bearing: 'lies',
  facing: 'left',
  colour: '#e2608f',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M20 -70L54 54C58 66 22 76 18 62L-20 -66Z',
      s.fade([shade(colour, 0.2), colour, shade(colour, -0.35)], 0),
    );
    s.line('M36 62C30 90 60 92 70 110', '#34373d', 8);
    s.path('M-160 -138L-96 -128V-84L-160 -74Z', roundOf(s, '#3a3e46'));
    s.layer(1, 0.2);
    s.path(
      'M-104 -134C-60 -146 -20 -160 24 -160C70 -160 96 -136 96 -106C96 -76 70 -54 30 -54C-16 -54 -60 -70 -104 -80Z',
      s.fade([shade(colour, 0.42), colour, shade(colour, -0.3)]),
    );
    s.oval(76, -107, 17, 36, '#3a3e46');
    for (const y of [-126, -114, -102, -90]) s.line(`M66 ${y}H86`, '#8a939b', 3);
    s.rect(6, -34, 15, 24, 4, '#ffffff', { opacity: 0.8 });
    return { anchors: { 'hand-left': [28, 10, 40] } };
  },
});

const trashBag = painted({
  id: 'trash-bag',
  names: [
    'sack',
    'burlap sack',
    'sack of potatoes',
    'bag of flour',
    'flour',
    'sugar',
    'bag of rice',
    'sandbag',
  ],
  metres: 0.6,
  colour: '#c9a872',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-30 -158C-50 -184 -40 -196 -20 -190C-10 -200 14 -200 22 -190C42 -198 50 -180 32 -158Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.25)]),
    );
    s.path(
      'M-32 -160C-70 -140 -116 -80 -112 -34C-110 4 110 4 112 -34C116 -80 70 -140 32 -160Z',
      s.glow([shade(colour, 0.4), colour, shade(colour, -0.35)], 0.38, 0.3, 0.8),
    );
    s.path(
      'M-20 -150C-40 -110 -60 -80 -70 -40M4 -150C4 -110 -6 -70 -4 -30M24 -150C44 -110 60 -80 70 -44',
      'none',
      { stroke: shade(colour, -0.25), width: 3 },
    );
    s.layer(1, 0.3);
    s.rect(-38, -168, 76, 15, 7, frontOf(s, '#8a5430'));
    return { anchors: { label: [0, -66, 130], top: [0, -190, 50] } };
  },
});

const clothesline = painted({
  id: 'clothesline',
  names: [
    'clothesline',
    'clothes line',
    'washing line',
    'drying laundry',
    'line of washing',
    'laundry line',
  ],
  metres: 1.9,
  colour: '#4a86d0',
  colour2: '#f2784f',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const x of [-220, 220]) {
      s.rect(x - 8, -260, 16, 262, 4, roundOf(s, material.wood));
      s.rect(x - 26, -254, 52, 12, 4, frontOf(s, material.wood));
    }
    s.path('M-216 -246C-100 -226 100 -226 216 -246', 'none', { stroke: '#e9e2d0', width: 4 });
    s.layer(1, 0.2);
    s.path(
      'M-176 -242L-196 -206L-172 -194L-166 -206V-134H-96V-204L-90 -192L-66 -202L-84 -238L-114 -234C-120 -222 -142 -222 -148 -236Z',
      s.fade([shade(colour, 0.3), colour, shade(colour, -0.2)]),
    );
    s.path(
      'M-40 -232H34L42 -100C20 -94 10 -106 -4 -98C-18 -92 -32 -104 -46 -96Z',
      s.fade(['#ffffff', '#e3e0d8']),
    );
    s.path(
      'M70 -232H126L130 -110H104L98 -190L90 -110H64Z',
      s.fade([shade(colour2, 0.2), colour2, shade(colour2, -0.25)]),
    );
    for (const x of [150, 180])
      s.path(
        `M${x} -238H${x + 18}V-190C${x + 18} -182 ${x + 2} -178 ${x - 6} -184C${x - 10} -190 ${x} -196 ${x} -204Z`,
        frontOf(s, x === 150 ? '#7fb266' : '#e9c23d'),
      );
    s.layer(1, 0.2);
    for (const x of [-168, -96, -34, 28, 76, 120, 158, 188])
      s.rect(x - 3, -246, 6, 17, 2, '#d9b37c');
    return { foot: { x: 0, y: 0 } };
  },
});

const hose = painted({
  id: 'garden-hose',
  names: ['hose', 'garden hose', 'water hose', 'fire hose'],
  metres: 0.35,
  bearing: 'lies',
  colour: '#3f9a56',
  draw(s, { colour }) {
    for (const [y, r] of [
      [-10, 112],
      [-30, 108],
      [-50, 104],
    ] as const) {
      s.layer(1, 0.3);
      s.oval(0, y, r, r * 0.36, 'none', {
        stroke: s.fade([shade(colour, 0.35), colour, shade(colour, -0.35)]),
        width: 19,
      });
    }
    s.layer(1, 0.3);
    s.path('M96 -34C130 -10 150 0 176 -30', 'none', { stroke: shade(colour, 0.1), width: 17 });
    s.placed({ x: 180, y: -36, turn: 40 }, () => {
      s.rect(-11, -30, 22, 36, 4, roundOf(s, material.brass));
      s.rect(-8, -52, 16, 24, 3, roundOf(s, '#c9302c'));
    });
    return {};
  },
});

const lightSwitch = painted({
  id: 'light-switch',
  names: [
    'light switch',
    'switch',
    'power outlet',
    'wall socket',
    'outlet',
    'doorbell',
    'power socket',
  ],
  metres: 0.12,
  bearing: 'hangs',
  colour: '#f4f1ea',
  draw(s, { colour }) {
    s.layer();
    s.rect(0, 0, 120, 170, 12, frontOf(s, colour));
    for (const y of [18, 152]) s.oval(60, y, 6, 6, plumpOf(s, '#aab4bf'));
    s.layer(1, 0.25);
    s.rect(36, 44, 48, 82, 6, frontOf(s, shade(colour, -0.12)));
    s.path('M40 48H80V86H40Z', s.fade([shade(colour, 0.5), shade(colour, 0.1)]));
    s.path('M40 86H80V122H40Z', s.fade([shade(colour, -0.1), shade(colour, -0.26)]));
    return { foot: { x: 60, y: 4 } };
  },
});

/** Small things of bathroom and utility room. */
export const utilityThings: readonly Piece[] = [
  clothesline,
  hairDryer,
  hose,
  lightSwitch,
  toothpaste,
  trashBag,
];
