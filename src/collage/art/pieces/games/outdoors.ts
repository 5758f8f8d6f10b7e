import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';

const surfboard = painted({
  id: 'surfboard',
  names: ['surfboard', 'surf board', 'longboard', 'snowboard', 'wakeboard'],
  metres: 1.9,
  colour: '#3fb0c8',
  colour2: '#f2784f',
  draw(s, { colour, colour2 }) {
    s.layer();
    const d =
      'M0 -330C44 -280 60 -200 58 -120C56 -60 40 -20 22 0H-22C-40 -20 -56 -60 -58 -120C-60 -200 -44 -280 0 -330Z';
    s.path(d, s.fade([shade(colour, -0.05), shade(colour, 0.4), colour, shade(colour, -0.25)], 0));
    s.within(d, () => {
      s.path('M-70 -120C-20 -150 20 -90 70 -120V-84C20 -54 -20 -114 -70 -84Z', colour2);
      s.path('M-70 -74C-20 -104 20 -44 70 -74V-60C20 -30 -20 -90 -70 -60Z', '#fff6dc');
    });
    s.line('M0 -318V-6', shade(colour, -0.3), 2.4);
    return { anchors: { label: [0, -200, 80], back: [0, -160, 80], top: [0, -326, 30] } };
  },
});

const oar = painted({
  id: 'oar',
  names: ['oar', 'paddle', 'kayak paddle', 'rowing oar', 'canoe paddle', 'boat paddle'],
  metres: 1.8,
  colour: '#b98650',
  colour2: '#d8352f',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-6, -320, 12, 240, 4, roundOf(s, colour));
    s.rect(-14, -334, 28, 18, 7, roundOf(s, shade(colour, -0.2)));
    s.path(
      'M-6 -90C-30 -70 -34 -40 -30 -14C-28 4 28 4 30 -14C34 -40 30 -70 6 -90Z',
      roundOf(s, shade(colour, 0.1)),
    );
    s.path('M-31 -30C-10 -24 10 -24 31 -30L30 -14C28 4 -28 4 -30 -14Z', roundOf(s, colour2));
    return { anchors: { 'hand-left': [0, -220, 20] } };
  },
});

const trampoline = painted({
  id: 'trampoline',
  names: ['trampoline', 'jumping mat'],
  metres: 0.9,
  colour: '#3f6fd0',
  draw(s, { colour }) {
    s.layer();
    for (const x of [-170, -70, 70, 170])
      s.line(`M${x} -90L${x * 1.02} ${Math.abs(x) > 100 ? -8 : 4}`, '#aab4bf', 9);
    s.layer();
    s.path('M-206 -96C-206 -40 206 -40 206 -96Z', shade(colour, -0.3));
    s.oval(0, -98, 206, 42, s.fade([shade(colour, 0.05), shade(colour, 0.35)]));
    s.oval(0, -96, 164, 30, s.fade(['#3a3e46', '#22252b']));
    for (let i = 0; i < 32; i++) {
      const a = (i / 32) * 2 * Math.PI;
      s.line(
        `M${Math.cos(a) * 164} ${-96 + Math.sin(a) * 30}L${Math.cos(a) * 178} ${-97 + Math.sin(a) * 34}`,
        '#dfe4e8',
        2.4,
      );
    }
    return { anchors: { top: [0, -94, 260], seat: [0, -94, 220] }, foot: { x: 0, y: -2 } };
  },
});

const sandcastle = painted({
  id: 'sandcastle',
  names: ['sandcastle', 'sand castle', 'castle made of sand', 'castle of sand'],
  metres: 0.5,
  colour: '#e3bf82',
  colour2: '#d8352f',
  draw(s, { colour, colour2, random }) {
    s.layer();
    s.path(
      'M-200 4C-160 -30 160 -30 200 4C140 20 -140 20 -200 4Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.15)]),
    );
    for (const [x, w, h] of [
      [-62, 46, 150],
      [62, 46, 150],
      [0, 66, 206],
      [-118, 42, 96],
      [118, 42, 96],
    ] as const) {
      s.layer(1, 0.25);
      s.path(
        `M${x - w * 0.62} 0L${x - w * 0.5} ${-h}H${x + w * 0.5}L${x + w * 0.62} 0Z`,
        roundOf(s, colour),
      );
      for (const k of [-0.42, 0, 0.42])
        s.rect(x + k * w - w * 0.13, -h - 15, w * 0.26, 19, 3, roundOf(s, shade(colour, 0.1)));
      s.path(
        `M${x - 6} ${-h * 0.5}V${-h * 0.5 - 14}C${x - 6} ${-h * 0.5 - 24} ${x + 6} ${-h * 0.5 - 24} ${x + 6} ${-h * 0.5 - 14}V${-h * 0.5}Z`,
        shade(colour, -0.5),
      );
    }
    s.layer(1, 0.25);
    s.path('M-22 4V-34C-22 -62 22 -62 22 -34V4Z', shade(colour, -0.5));
    s.line('M0 -216V-280', '#8a5430', 5);
    s.path('M2 -280L52 -264L2 -246Z', s.fade([shade(colour2, 0.3), colour2]));
    for (let i = 0; i < 46; i++)
      s.oval(
        random.between(-120, 120),
        random.between(-100, 8),
        1.8,
        1.6,
        shade(colour, random.between(-0.35, 0.4)),
      );
    for (const [x, y] of [
      [-150, -2],
      [160, 2],
    ] as const)
      s.path(
        `M${x} ${y}C${x - 20} ${y - 20} ${x - 10} ${y - 30} ${x} ${y - 30}C${x + 10} ${y - 30} ${x + 20} ${y - 20} ${x} ${y}Z`,
        plumpOf(s, '#f4b8a0'),
      );
    return { anchors: { top: [0, -220, 60] }, foot: { x: 0, y: 4 } };
  },
});

const mech = painted({
  id: 'mech',
  names: [
    'mech',
    'mecha',
    'giant robot',
    'battle robot',
    'war robot',
    'gundam',
    'transformer',
    'robot suit',
    'exoskeleton',
  ],
  metres: 9,
  colour: '#3f5f9a',
  colour2: '#d8352f',
  draw(s, { colour, colour2 }) {
    const plate = s.fade([shade(colour, 0.4), colour, shade(colour, -0.35)], 20);
    s.layer();
    for (const side of [-1, 1])
      s.placed({ mirror: side < 0 }, () => {
        s.path('M22 -150L70 -150L84 -84H26Z', '#34373d');
        s.path('M20 -100L88 -100L98 -14L110 0H12L22 -14Z', plate);
        s.path('M30 -92H76L72 -60H36Z', shade(colour2, 0.05));
        s.path('M112 -262L150 -250L160 -170H116Z', '#34373d');
        s.path('M108 -190H170L176 -104H108Z', plate);
        s.rect(112, -108, 58, 26, 6, '#4a4e56');
        s.path(
          'M70 -318L160 -310L176 -244L84 -236Z',
          s.fade([shade(colour2, 0.35), colour2, shade(colour2, -0.35)], 20),
        );
      });
    s.layer(1, 0.25);
    s.path('M-92 -300H92L76 -186L48 -140H-48L-76 -186Z', plate);
    s.path('M-60 -284H60L44 -216H-44Z', s.fade(['#f2d36a', '#c9922e']));
    s.path('M-34 -272H34L24 -232H-24Z', s.fade(['#9fe8ff', '#2f8fc0']));
    for (const x of [-30, 0, 30]) s.rect(x - 11, -176, 22, 26, 3, shade(colour, -0.4));
    s.layer(1, 0.3);
    s.path('M-40 -302L-46 -344C-40 -372 40 -372 46 -344L40 -302Z', plate);
    s.path('M-38 -340H38L30 -322H-30Z', s.fade(['#fff3a8', '#ffb43f']));
    s.path('M-6 -362L-56 -400L-20 -354ZM6 -362L56 -400L20 -354Z', material.gold);
    return {
      anchors: {
        label: [0, -250, 60],
        'hand-left': [-140, -94, 60],
        'hand-right': [140, -94, 60],
        top: [0, -364, 60],
      },
    };
  },
});

const slingshot = painted({
  id: 'slingshot',
  names: ['slingshot', 'catapult toy', 'sling'],
  metres: 0.2,
  colour: '#9a6536',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-12 0L-14 -90C-40 -120 -66 -140 -66 -200H-40C-38 -160 -20 -140 0 -126C20 -140 38 -160 40 -200H66C66 -140 40 -120 14 -90L12 0Z',
      roundOf(s, colour),
    );
    s.layer(1, 0.2);
    s.path('M-54 -188C-30 -150 -20 -140 -14 -140M54 -188C30 -150 20 -140 14 -140', 'none', {
      stroke: '#c8302c',
      width: 7,
    });
    s.path('M-22 -148H22L16 -126H-16Z', frontOf(s, '#5a3820'));
    for (const x of [-53, 53]) s.rect(x - 15, -192, 30, 13, 4, '#e9dcc0');
    return { anchors: { 'hand-left': [0, -40, 30] } };
  },
});

/** Things to play with out of doors, and a giant of metal. */
export const outdoorThings: readonly Piece[] = [
  mech,
  oar,
  sandcastle,
  slingshot,
  surfboard,
  trampoline,
];
