import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';

const paperPlane = painted({
  id: 'paper-airplane',
  names: ['paper airplane', 'paper plane', 'paper aeroplane', 'paper jet'],
  metres: 0.12,
  bearing: 'flies',
  facing: 'left',
  colour: '#fbfaf5',
  draw(s, { colour }) {
    s.layer();
    s.path('M-180 -40L170 -150L20 -30Z', s.fade([shade(colour, 0.4), shade(colour, -0.04)]));
    s.path('M-180 -40L20 -30L40 30Z', s.fade([shade(colour, -0.16), shade(colour, -0.3)]));
    s.path(
      'M-180 -40L170 -150L96 10L34 -22Z',
      s.fade([shade(colour, 0.3), shade(colour, -0.1)], 0),
    );
    s.path('M20 -30L40 30L60 -8Z', shade(colour, -0.38));
    return {};
  },
});

const crane = painted({
  id: 'origami-crane',
  names: [
    'origami crane',
    'paper crane',
    'origami',
    'origami bird',
    'folded paper crane',
    'paper bird',
  ],
  metres: 0.12,
  facing: 'left',
  colour: '#e8553f',
  draw(s, { colour }) {
    s.layer();
    s.path('M10 -60L150 -180L64 -30Z', shade(colour, -0.18));
    s.path(
      'M-20 -60L-150 -120L-176 -106L-142 -106L-40 -20Z',
      s.fade([shade(colour, 0.1), shade(colour, -0.2)]),
    );
    s.path('M10 -60L20 -220L-60 -50L-10 0Z', s.fade([shade(colour, 0.35), colour], 20));
    s.layer(1, 0.25);
    s.path('M20 -220L70 -40L10 -10L-20 -60Z', s.fade([shade(colour, 0.12), shade(colour, -0.22)]));
    s.path('M-70 -40L0 -70L80 -30L10 12Z', s.fade([shade(colour, 0.28), shade(colour, -0.1)]));
    s.line('M-70 -40L80 -30M0 -70L10 12', shade(colour, -0.3), 2);
    return {};
  },
});

const stapler = painted({
  id: 'stapler',
  names: ['stapler', 'hole punch', 'staple gun'],
  metres: 0.06,
  facing: 'left',
  colour: '#c8302c',
  draw(s, { colour }) {
    s.layer();
    s.path('M-120 0V-14H130C140 -14 140 0 130 0Z', frontOf(s, '#3a3e46'));
    s.path('M-116 -36H118L122 -20H-116Z', s.fade(['#e9eef1', '#8a939b']));
    s.layer(1, 0.25);
    s.path(
      'M-126 -40C-126 -58 -110 -66 -90 -68L96 -80C122 -80 136 -60 136 -36V-18H116V-44H-126Z',
      s.fade([shade(colour, 0.4), colour, shade(colour, -0.3)]),
    );
    s.oval(112, -34, 8, 8, plumpOf(s, material.steel));
    return {};
  },
});

const stamp = painted({
  id: 'postage-stamp',
  names: ['stamp', 'postage stamp', 'postal stamp'],
  metres: 0.04,
  bearing: 'lies',
  colour: '#3f8fd0',
  draw(s, { colour }) {
    s.layer(0.6);
    s.rect(0, 0, 160, 196, 2, '#fbf8ef');
    s.rect(-6, -6, 172, 208, 0, 'none', { stroke: '#fbf8ef', width: 9, dash: '0.1 13' });
    s.layer(0.3, 0.1);
    s.rect(14, 14, 132, 168, 0, s.fade([shade(colour, 0.5), colour]));
    s.path('M14 140L56 84L84 118L112 76L146 128V182H14Z', shade(colour, -0.3));
    s.oval(112, 48, 15, 15, '#fff3b8');
    s.line('M26 168H70', '#ffffff', 7);
    return { anchors: { label: [80, 60, 100] } };
  },
});

const passport = painted({
  id: 'passport',
  names: ['passport', 'travel document', 'binder', 'ring binder', 'planner', 'agenda', 'checkbook'],
  metres: 0.13,
  bearing: 'lies',
  colour: '#7a2233',
  draw(s, { colour }) {
    s.layer();
    s.rect(8, 6, 150, 210, 8, '#f1ece0');
    s.rect(0, 0, 154, 212, 9, frontOf(s, colour));
    s.rect(0, 0, 13, 212, 6, shade(colour, -0.3));
    s.layer(0.7, 0.1);
    s.oval(82, 100, 36, 36, 'none', { stroke: material.gold, width: 4.4 });
    s.path('M82 64V136M46 100H118M82 64C60 76 60 124 82 136C104 124 104 76 82 64Z', 'none', {
      stroke: material.gold,
      width: 3,
    });
    s.line('M48 36H116M58 164H106M66 180H98', material.gold, 6);
    return { anchors: { label: [82, 100, 110] } };
  },
});

const marker = painted({
  id: 'marker-pen',
  names: [
    'marker',
    'marker pen',
    'highlighter',
    'felt-tip pen',
    'felt tip',
    'sharpie',
    'whiteboard marker',
  ],
  metres: 0.14,
  bearing: 'lies',
  colour: '#2f8fd0',
  draw(s, { colour }) {
    s.layer();
    s.placed({ turn: 52 }, () => {
      s.rect(-15, -116, 30, 156, 6, roundOf(s, colour));
      s.rect(-17, 30, 34, 66, 7, roundOf(s, shade(colour, -0.2)));
      s.path('M-11 -116L-7 -142H7L11 -116Z', roundOf(s, '#3a3e46'));
      s.path('M-6 -142L-2 -162L6 -156V-142Z', colour);
      s.rect(-15, -70, 30, 62, 0, '#fbf8ef');
    });
    return { anchors: { 'hand-left': [20, 10, 30] } };
  },
});

const inkwell = painted({
  id: 'quill-and-ink',
  names: [
    'inkwell',
    'ink bottle',
    'quill',
    'quill pen',
    'quill and ink',
    'feather pen',
    'ink pot',
    'bottle of ink',
  ],
  metres: 0.28,
  colour: '#24305a',
  colour2: '#f6f1e6',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-20 -84C40 -150 84 -230 96 -300C60 -270 0 -220 -24 -150C-32 -124 -28 -100 -20 -84Z',
      s.fade([shade(colour2, 0.4), colour2, shade(colour2, -0.25)], 40),
    );
    s.line('M-40 -40C-10 -120 50 -220 94 -296', shade(colour2, -0.3), 3.4);
    s.path('M-8 -120L-30 -122M8 -150L-16 -160M34 -190L8 -206M56 -226L34 -240', 'none', {
      stroke: shade(colour2, -0.2),
      width: 2.4,
    });
    s.layer(1, 0.25);
    s.path(
      'M-100 -10L-86 -64C-80 -76 -60 -76 -58 -84V-96H-18V-84C-16 -76 4 -76 10 -64L24 -10C10 6 -86 6 -100 -10Z',
      s.fade([shade(colour, 0.5), shade(colour, 0.05), shade(colour, -0.3)], 0),
    );
    s.rect(-64, -104, 52, 14, 5, roundOf(s, material.brass));
    s.path('M-82 -22L-72 -58L-62 -58L-68 -22Z', '#ffffff', { opacity: 0.4 });
    return { anchors: { label: [-38, -36, 70], 'hand-left': [30, -180, 20] } };
  },
});

const goldBars = painted({
  id: 'gold-bars',
  names: [
    'gold bar',
    'gold bars',
    'gold ingot',
    'ingot',
    'bullion',
    'gold bullion',
    'pile of gold',
    'gold nugget',
    'gold',
  ],
  metres: 0.15,
  colour: material.gold,
  draw(s, { colour }) {
    for (const [x, y] of [
      [-74, 0],
      [74, 0],
      [0, -54],
    ] as const) {
      s.layer(1, 0.3);
      s.path(
        `M${x - 72} ${y}L${x - 56} ${y - 46}H${x + 40}L${x + 56} ${y}Z`,
        s.fade([shade(colour, 0.25), colour, shade(colour, -0.25)]),
      );
      s.path(
        `M${x - 56} ${y - 46}L${x - 40} ${y - 64}H${x + 52}L${x + 40} ${y - 46}Z`,
        shade(colour, 0.55),
      );
      s.path(
        `M${x + 56} ${y}L${x + 40} ${y - 46}L${x + 52} ${y - 64}L${x + 70} ${y - 20}Z`,
        shade(colour, -0.35),
      );
      s.rect(x - 36, y - 32, 56, 18, 3, shade(colour, -0.12));
      s.path(`M${x - 58} ${y - 10}L${x - 50} ${y - 36}`, 'none', {
        stroke: '#ffffff',
        width: 5,
        opacity: 0.6,
      });
    }
    return { anchors: { top: [0, -112, 90] } };
  },
});

/** Paper, pens and valuables of a desk. */
export const deskThings: readonly Piece[] = [
  crane,
  goldBars,
  inkwell,
  marker,
  paperPlane,
  passport,
  stamp,
  stapler,
];
