import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';

const tuba = painted({
  id: 'tuba',
  names: ['tuba', 'sousaphone', 'euphonium', 'baritone horn'],
  metres: 0.9,
  colour: '#e0b03a',
  draw(s, { colour }) {
    const tube = s.fade([shade(colour, 0.45), colour, shade(colour, -0.35)], 0);
    s.layer();
    s.path('M-50 -170V-40C-50 10 70 10 70 -40V-176', 'none', { stroke: tube, width: 24 });
    s.path('M-14 -150V-60C-14 -36 36 -36 36 -60V-140C36 -166 -6 -170 -24 -160L-92 -130', 'none', {
      stroke: tube,
      width: 13,
    });
    s.oval(-98, -128, 9, 11, shade(colour, -0.2));
    s.layer(1, 0.2);
    for (const x of [-6, 14, 34]) {
      s.rect(x - 8, -128, 16, 74, 4, roundOf(s, colour));
      s.rect(x - 5, -144, 10, 16, 3, roundOf(s, '#f4f1ea'));
    }
    s.layer(1, 0.25);
    s.path(
      'M58 -170C58 -214 30 -248 -30 -266C-10 -290 140 -290 176 -262C120 -246 84 -214 84 -170Z',
      s.fade([shade(colour, 0.5), colour, shade(colour, -0.4)], 0),
    );
    s.oval(74, -268, 104, 27, shade(colour, 0.3));
    s.oval(74, -266, 90, 21, s.fade([shade(colour, -0.55), shade(colour, -0.1)]));
    return {
      anchors: {
        'hand-left': [-50, -90, 30],
        'hand-right': [14, -136, 30],
        mouth: [-98, -128, 20],
        inside: [74, -266, 160],
      },
    };
  },
});

const bagpipes = painted({
  id: 'bagpipes',
  names: ['bagpipes', 'bagpipe', 'pipes'],
  metres: 0.9,
  colour: '#b8262f',
  colour2: '#1f5a3a',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const [x, y, turn] of [
      [-46, -290, -12],
      [6, -310, 2],
      [54, -270, 14],
    ] as const)
      s.placed({ x, y: y + 180, turn }, () => {
        s.rect(-7, -180, 14, 150, 4, roundOf(s, '#2a211c'));
        for (const k of [-176, -130, -84]) s.rect(-10, k, 20, 13, 4, roundOf(s, '#efe6d0'));
      });
    s.line('M70 -104L128 -190', s.fade(['#4a3a30', '#1f1814']), 10);
    s.layer(1, 0.2);
    const bag =
      'M-110 -90C-120 -140 -40 -152 20 -140C80 -132 120 -100 100 -66C80 -34 20 -40 -10 -26C-60 -20 -104 -46 -110 -90Z';
    s.path(bag, s.fade([shade(colour, 0.25), colour, shade(colour, -0.35)]));
    s.within(bag, () => {
      for (let i = -4; i < 5; i++) {
        s.line(`M${i * 34} -160L${i * 34 + 40} 0`, colour2, 9, { opacity: 0.8 });
        s.line(`M-130 ${-90 + i * 30}L130 ${-70 + i * 30}`, colour2, 7, { opacity: 0.6 });
        s.line(`M${i * 34 + 16} -160L${i * 34 + 56} 0`, '#f2d36a', 2);
      }
    });
    s.layer(1, 0.3);
    s.path('M-20 -40L-6 -46L30 60L18 66Z', roundOf(s, '#2a211c'));
    for (const k of [0.3, 0.45, 0.6, 0.75])
      s.oval(-10 + k * 40, -40 + k * 104, 2.6, 2.6, '#efe6d0');
    return {};
  },
});

const harmonica = painted({
  id: 'harmonica',
  names: ['harmonica', 'mouth organ', 'mouth harp', 'kazoo'],
  metres: 0.03,
  bearing: 'lies',
  colour: '#c9d2da',
  colour2: '#c8372f',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-120 -30C-120 -52 120 -52 120 -30V30C120 50 -120 50 -120 30Z', frontOf(s, colour));
    s.rect(-120, -15, 240, 30, 4, frontOf(s, colour2));
    for (let i = 0; i < 11; i++) s.rect(-106 + i * 19.6, -9, 12, 18, 2, '#22150f');
    s.path('M-90 -38H90M-90 38H90', 'none', { stroke: shade(colour, -0.3), width: 2.4 });
    return { anchors: { mouth: [0, 0, 60], label: [0, -30, 150] } };
  },
});

const ocarina = painted({
  id: 'pan-flute',
  names: ['pan flute', 'panpipe', 'pan pipes', 'panflute', 'ocarina'],
  metres: 0.2,
  bearing: 'lies',
  colour: '#d3a25c',
  colour2: '#a3322c',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (let i = 0; i < 9; i++) {
      const x = -88 + i * 22;
      s.rect(x - 10, -150, 20, 170 - i * 12, 5, roundOf(s, colour));
      s.oval(x, -150, 9, 4, '#4a2f18');
    }
    s.layer(1, 0.3);
    s.rect(-102, -124, 204, 17, 5, frontOf(s, colour2));
    s.rect(-102, -84, 204, 14, 5, frontOf(s, colour2));
    return { anchors: { mouth: [0, -150, 60] } };
  },
});

const organ = painted({
  id: 'pipe-organ',
  names: ['pipe organ', 'church organ', 'organ'],
  metres: 4,
  colour: '#7a4526',
  colour2: '#d9b35a',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-160, -330, 320, 330, 4, frontOf(s, shade(colour, -0.25)));
    for (let i = 0; i < 17; i++) {
      const t = Math.abs(i - 8) / 8;
      const high = 250 - 90 * Math.abs(((i * 2) % 8) / 8 - 0.5) - 40 * t;
      const x = -144 + i * 18;
      s.path(
        `M${x - 7} -110V${-110 - high + 40}C${x - 7} ${-110 - high + 30} ${x + 7} ${-110 - high + 30} ${x + 7} ${-110 - high + 40}V-110L${x} -92Z`,
        roundOf(s, colour2),
      );
      s.path(`M${x - 4} -130H${x + 4}L${x} -146Z`, '#4a3414');
    }
    s.layer(1, 0.3);
    for (const x of [-170, 150]) s.rect(x, -350, 20, 350, 4, roundOf(s, colour));
    s.path(
      'M-186 -350H186L160 -378C90 -366 40 -398 0 -398C-40 -398 -90 -366 -160 -378Z',
      frontOf(s, colour),
    );
    s.rect(-164, -92, 328, 92, 4, frontOf(s, colour));
    s.layer(1, 0.3);
    for (const y of [-84, -64]) {
      s.rect(-90, y, 180, 16, 3, '#fffdf6');
      for (let i = 0; i < 20; i++) s.rect(-86 + i * 9, y, 5, 9, 1, '#24201d');
    }
    s.rect(-70, -26, 140, 11, 3, frontOf(s, shade(colour, 0.2)));
    return {};
  },
});

const upright = painted({
  id: 'upright-piano',
  names: [
    'upright piano',
    'old piano',
    'player piano',
    'pianola',
    'honky-tonk piano',
    'harpsichord',
  ],
  metres: 1.25,
  colour: '#6b3a20',
  draw(s, { colour }) {
    s.layer();
    s.rect(-150, -236, 300, 236, 6, frontOf(s, colour));
    for (const x of [-128, 8])
      s.rect(x, -214, 120, 74, 4, frontOf(s, shade(colour, 0.14)), {
        stroke: shade(colour, -0.3),
        width: 3,
      });
    s.rect(-128, -76, 256, 62, 4, frontOf(s, shade(colour, 0.1)), {
      stroke: shade(colour, -0.3),
      width: 3,
    });
    s.layer(0.3, 0.2);
    s.path('M-44 -196L-2 -192V-144L-44 -146ZM44 -196L2 -192V-144L44 -146Z', '#fbf8ef');
    s.line(
      'M-36 -184H-10M-36 -174H-10M-36 -164H-10M12 -184H36M12 -174H36M12 -164H36',
      '#8a8578',
      2,
    );
    s.layer(1, 0.4);
    s.rect(-162, -134, 324, 18, 4, frontOf(s, shade(colour, 0.1)));
    s.rect(-148, -122, 296, 26, 2, s.fade(['#ffffff', '#e9e4d8']));
    for (let i = 1; i < 28; i++) s.line(`M${-148 + i * 10.6} -122V-96`, '#b5afa2', 1.2);
    for (let i = 0; i < 27; i++)
      if (![2, 6].includes(i % 7)) s.rect(-141 + i * 10.6, -122, 6, 15, 1, '#1f1b19');
    s.rect(-162, -98, 324, 13, 4, frontOf(s, colour));
    for (const x of [-156, 138])
      s.path(`M${x} -86H${x + 18}L${x + 14} 0H${x + 4}Z`, roundOf(s, shade(colour, -0.1)));
    s.layer(1, 0.2);
    s.rect(-160, -248, 320, 15, 4, frontOf(s, shade(colour, 0.2)));
    for (const x of [-14, 8]) s.rect(x, -9, 11, 6, 2, material.brass);
    return { anchors: { top: [0, -246, 280], label: [0, -46, 180] } };
  },
});

const synthesizer = painted({
  id: 'synthesizer',
  names: [
    'synthesizer',
    'electric keyboard',
    'electronic keyboard',
    'synth',
    'music keyboard',
    'electric piano',
    'midi keyboard',
  ],
  metres: 0.9,
  colour: '#2f3238',
  draw(s, { colour }) {
    s.layer();
    s.line('M-110 -130L110 0M110 -130L-110 0', s.fade(['#c9d2da', '#6c757e']), 10);
    s.layer(1, 0.3);
    s.path('M-166 -186H166L186 -128V-116H-186V-128Z', frontOf(s, colour));
    s.path('M-160 -156H160L174 -126H-174Z', '#fbf8ef');
    for (let i = 1; i < 26; i++) {
      const x = (i - 13) * 12.6;
      s.line(`M${x * 0.96} -156L${x * 1.06} -126`, '#b5afa2', 1.3);
    }
    for (let i = 0; i < 25; i++)
      if (![2, 6].includes(i % 7)) s.path(`M${(i - 12.4) * 12.2} -156h7l1.5 16h-8.500Z`, '#1b1b1f');
    s.rect(-40, -180, 80, 15, 3, s.fade(['#5ad0e8', '#2f7fa8']));
    for (const x of [-140, -118, -96, -74, 70, 92, 114, 136])
      s.oval(x, -172, 7, 5, plumpOf(s, x > 0 ? '#e0322f' : '#8a939b'));
    return { anchors: { top: [0, -150, 300], label: [0, -172, 70] } };
  },
});

const metronome = painted({
  id: 'metronome',
  names: ['metronome'],
  metres: 0.22,
  colour: '#8a4a26',
  draw(s, { colour }) {
    s.layer();
    s.path('M-66 0L-30 -200H30L66 0Z', frontOf(s, colour));
    s.path('M-30 -34L-14 -184H14L30 -34Z', s.fade(['#f6ecd6', '#d9c9a4']));
    for (let y = -168; y < -44; y += 13) s.line(`M-6 ${y}H6`, '#7a6a4a', 2);
    s.rect(-72, -8, 144, 12, 4, frontOf(s, shade(colour, -0.2)));
    s.layer(1, 0.35);
    s.placed({ x: 0, y: -40, turn: 18 }, () => {
      s.line('M0 0V-176', material.steel, 4);
      s.path('M-13 -120H13L9 -98H-9Z', frontOf(s, material.brass));
    });
    s.rect(-44, -34, 88, 22, 3, frontOf(s, shade(colour, 0.1)));
    return {};
  },
});

const stand = painted({
  id: 'music-stand',
  names: ['music stand', 'lectern', 'sheet music stand', 'book stand'],
  metres: 1.2,
  colour: '#34373d',
  draw(s, { colour }) {
    s.layer();
    for (const x of [-60, 0, 60]) s.line(`M0 -40L${x} ${x === 0 ? 6 : 0}`, colour, 7);
    s.rect(-4, -190, 8, 154, 3, roundOf(s, '#5a5f67'));
    s.layer(1, 0.2);
    s.path('M-110 -290H110L118 -180H-118Z', frontOf(s, colour));
    s.path('M-122 -184H122V-172H-122Z', frontOf(s, shade(colour, 0.15)));
    s.layer(0.3, 0.2);
    for (const x of [-90, 4]) {
      s.path(`M${x} -280H${x + 86}V-184H${x}Z`, '#fdfaf1');
      for (let row = 0; row < 4; row++) {
        for (let k = 0; k < 4; k++)
          s.line(`M${x + 8} ${-270 + row * 22 + k * 4}H${x + 78}`, '#a8a296', 0.9);
        for (let i = 0; i < 5; i++) {
          const [nx, ny] = [x + 16 + i * 13, -268 + row * 22 + ((i * 7 + row * 3) % 11)];
          s.oval(nx, ny, 3, 2.2, '#2a2723');
          s.line(`M${nx + 2.6} ${ny}V${ny - 11}`, '#2a2723', 1.2);
        }
      }
    }
    return { anchors: { label: [0, -232, 160], top: [0, -184, 180] } };
  },
});

/** Instruments that are blown or have keys, and what musicians need besides. */
export const windsAndKeys: readonly Piece[] = [
  bagpipes,
  harmonica,
  metronome,
  ocarina,
  organ,
  stand,
  synthesizer,
  tuba,
  upright,
];
