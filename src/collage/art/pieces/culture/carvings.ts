import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { lines, smooth } from '../path.ts';
import { shade } from '../shades.ts';

const totemPole = painted({
  id: 'totem-pole',
  names: ['totem pole', 'totem', 'tiki', 'tiki statue', 'tiki totem', 'idol'],
  metres: 5,
  colour: '#a5673c',
  colour2: '#c8372c',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-40 0V-356H40V0Z', s.fade([shade(colour, 0.2), colour, shade(colour, -0.35)], 0));
    s.layer(1, 0.2);
    s.path(
      'M-40 -306C-84 -330 -122 -332 -150 -322C-140 -296 -110 -282 -40 -276ZM40 -306C84 -330 122 -332 150 -322C140 -296 110 -282 40 -276Z',
      s.fade(['#2f8a8c', '#1f5f66']),
    );
    for (const side of [-1, 1])
      for (let i = 0; i < 4; i++)
        s.line(
          `M${side * (58 + i * 22)} -312L${side * (62 + i * 20)} -288`,
          i % 2 === 0 ? '#f3e3c0' : colour2,
          6,
        );
    for (const [y, paint, kind] of [
      [-302, '#f3e3c0', 0],
      [-192, colour2, 1],
      [-82, '#2f8a8c', 2],
    ] as const) {
      s.layer(1, 0.3);
      s.path(
        `M-46 ${y + 48}V${y - 34}C-46 ${y - 60} 46 ${y - 60} 46 ${y - 34}V${y + 48}Z`,
        s.fade([shade(paint, 0.2), paint, shade(paint, -0.3)], 0),
      );
      for (const x of [-20, 20]) {
        s.oval(x, y - 18, 15, 14, '#fdf6e2', { stroke: '#2c211b', width: 4.4 });
        s.oval(x, y - 16, 6, 7, '#2c211b');
        s.line(`M${x - 17} ${y - 42}Q${x} ${y - 52} ${x + 17} ${y - 42}`, '#2c211b', 7);
      }
      if (kind === 0)
        s.path(`M-13 ${y - 6}H13L0 ${y + 40}Z`, s.fade(['#f2bd3a', '#c9822a']), {
          stroke: '#2c211b',
          width: 4,
        });
      else {
        s.path(`M-9 ${y - 8}L-14 ${y + 10}H14L9 ${y - 8}Z`, shade(paint, 0.3), {
          stroke: '#2c211b',
          width: 4,
        });
        s.rect(-32, y + 18, 64, 22, 8, '#2c211b');
        for (let i = 0; i < 5; i++)
          s.rect(-28 + i * 11.6, y + 20, 9, kind === 1 ? 8 : 18, 1, '#fdf6e2');
      }
    }
    return { foot: { x: 0, y: 0 } };
  },
});

const tribalMask = painted({
  id: 'carved-mask',
  names: [
    'african mask',
    'tribal mask',
    'wooden mask',
    'carved mask',
    'ceremonial mask',
    'egyptian mask',
    'aztec mask',
    'tiki mask',
    'tutankhamun mask',
  ],
  metres: 0.45,
  bearing: 'hangs',
  colour: '#7a4a2c',
  colour2: '#e8c27a',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const mirror of [false, true])
      s.placed({ mirror }, () =>
        s.path(
          'M-60 -120C-100 -170 -90 -210 -60 -226C-66 -190 -50 -160 -28 -140Z',
          s.fade([shade(colour2, 0.1), shade(colour2, -0.35)]),
        ),
      );
    s.layer();
    s.path(
      'M0 -168C62 -168 92 -120 84 -50C78 30 40 110 0 132C-40 110 -78 30 -84 -50C-92 -120 -62 -168 0 -168Z',
      s.fade([shade(colour, 0.25), colour, shade(colour, -0.35)], 20),
    );
    s.layer(1, 0.3);
    s.path(
      'M-10 -110C-12 -50 -22 0 -26 20C-14 34 14 34 26 20C22 0 12 -50 10 -110Z',
      s.fade([shade(colour, 0.3), shade(colour, -0.2)], 0),
    );
    for (const mirror of [false, true])
      s.placed({ mirror }, () => {
        s.path('M18 -60C34 -74 60 -70 70 -54C56 -40 32 -42 18 -60Z', '#1d1411');
        s.path('M14 -82C34 -102 62 -98 76 -78C58 -88 34 -88 14 -82Z', colour2);
        s.line('M36 -26C46 -4 48 22 40 44M54 -28C64 -2 62 26 54 46', colour2, 5);
        s.oval(66, -112, 5, 5, colour2);
        s.oval(46, -132, 5, 5, colour2);
      });
    s.path('M-26 62C-12 52 12 52 26 62C20 86 -20 86 -26 62Z', '#1d1411');
    s.path('M-20 62H20V68H-20Z', '#f4ecd8');
    s.path('M0 -152L14 -130L0 -108L-14 -130Z', colour2);
    return { foot: { x: 0, y: 132 } };
  },
});

const buddha = painted({
  id: 'buddha-statue',
  names: ['buddha statue', 'buddha', 'golden buddha', 'stone buddha'],
  metres: 2.2,
  colour: '#d9a93c',
  draw(s, { colour }) {
    const gold = s.fade([shade(colour, 0.4), colour, shade(colour, -0.35)], 40);
    s.layer();
    for (let i = -4; i <= 4; i++)
      s.path(
        `M${i * 27 - 20} -4C${i * 27 - 22} -26 ${i * 27 - 8} -38 ${i * 27} -44C${i * 27 + 8} -38 ${i * 27 + 22} -26 ${i * 27 + 20} -4Z`,
        s.fade([shade(colour, 0.1), shade(colour, -0.4)]),
      );
    s.layer();
    s.path(
      'M-118 -44C-128 -74 -96 -92 -60 -92H60C96 -92 128 -74 118 -44C60 -30 -60 -30 -118 -44Z',
      gold,
    );
    s.path('M-58 -80C-88 -130 -84 -176 -50 -192H50C84 -176 88 -130 58 -80Z', gold);
    s.path('M-50 -192C-20 -180 30 -150 56 -84C30 -90 -20 -140 -62 -170Z', shade(colour, -0.12));
    s.layer(1, 0.25);
    s.path(
      'M-80 -168C-104 -130 -92 -86 -40 -70C-10 -64 10 -64 40 -70C92 -86 104 -130 80 -168C76 -120 60 -92 0 -90C-60 -92 -76 -120 -80 -168Z',
      gold,
    );
    s.oval(0, -74, 34, 12, gold);
    s.layer(1, 0.3);
    s.path('M-16 -196V-210H16V-196Z', shade(colour, -0.15));
    for (const x of [-46, 46])
      s.path(
        `M${x - 6} -250C${x - 10} -226 ${x - 4} -210 ${x} -206C${x + 6} -212 ${x + 8} -228 ${x + 6} -250Z`,
        shade(colour, -0.05),
      );
    s.oval(0, -246, 43, 46, s.glow([shade(colour, 0.5), colour, shade(colour, -0.25)]));
    s.path(
      'M-44 -252C-46 -292 -20 -304 0 -304C20 -304 46 -292 44 -252C30 -276 -30 -276 -44 -252Z',
      '#4a3a2a',
    );
    s.oval(0, -308, 17, 16, '#4a3a2a');
    s.line(
      'M-28 -246Q-18 -240 -8 -246M8 -246Q18 -240 28 -246M-12 -220Q0 -213 12 -220M0 -244V-230',
      shade(colour, -0.6),
      3.4,
    );
    s.oval(0, -262, 4, 4, '#c8323c');
    return {
      anchors: { head: [0, -246, 90], eyes: [0, -246, 70], crown: [0, -308, 60] },
      foot: { x: 0, y: -6 },
    };
  },
});

const terracottaWarrior = painted({
  id: 'terracotta-warrior',
  names: ['terracotta warrior', 'terracotta army', 'terracotta soldier', 'clay warrior'],
  metres: 1.9,
  colour: '#b08a6c',
  draw(s, { colour }) {
    const clay = s.fade([shade(colour, 0.25), colour, shade(colour, -0.35)], 30);
    s.layer();
    s.path('M-44 0L-40 -60H-8L-10 0ZM44 0L40 -60H8L10 0Z', clay);
    s.path(
      'M-66 -52C-60 -110 -58 -150 -56 -180H56C58 -150 60 -110 66 -52C30 -40 -30 -40 -66 -52Z',
      clay,
    );
    for (let i = 0; i < 6; i++)
      s.line(`M${-46 + i * 18} -100L${-54 + i * 21} -50`, shade(colour, -0.35), 3, {
        opacity: 0.7,
      });
    s.layer(1, 0.2);
    s.path('M-60 -120V-206C-44 -222 44 -222 60 -206V-120C30 -104 -30 -104 -60 -120Z', clay);
    for (let row = 0; row < 4; row++)
      for (let i = 0; i < 6; i++)
        s.rect(
          -54 + i * 18.4,
          -204 + row * 23,
          15,
          19,
          3,
          shade(colour, (row + i) % 2 === 0 ? 0.16 : -0.02),
          { stroke: shade(colour, -0.4), width: 2.4 },
        );
    for (const mirror of [false, true])
      s.placed({ mirror }, () =>
        s.path(
          'M-58 -206C-84 -190 -88 -140 -76 -104C-70 -92 -54 -96 -54 -108C-60 -140 -54 -170 -48 -186Z',
          clay,
        ),
      );
    s.layer(1, 0.3);
    s.path('M-30 -218C-20 -210 20 -210 30 -218L22 -236H-22Z', shade(colour, -0.15));
    s.path(
      'M-30 -262C-32 -294 32 -294 30 -262C32 -232 18 -218 0 -216C-18 -218 -32 -232 -30 -262Z',
      clay,
    );
    s.path('M-32 -266C-34 -300 34 -300 32 -266C20 -284 -20 -284 -32 -266Z', shade(colour, -0.35));
    s.oval(12, -300, 14, 16, shade(colour, -0.3));
    s.line(
      'M-18 -258H-7M7 -258H18M0 -256L-3 -242H3M-9 -230H9M-12 -238Q0 -232 12 -238',
      shade(colour, -0.6),
      3,
    );
    return {
      anchors: { head: [0, -256, 64], eyes: [0, -258, 50], crown: [0, -294, 50] },
      foot: { x: 0, y: 0 },
    };
  },
});

/** A winged stone beast crouching on a ledge. */
const gargoyle = painted({
  id: 'gargoyle',
  names: ['gargoyle', 'stone beast', 'grotesque'],
  metres: 1.3,
  facing: 'left',
  colour: '#8b8a86',
  draw(s, { colour }) {
    const stone = s.fade([shade(colour, 0.25), colour, shade(colour, -0.35)], 60);
    s.layer();
    s.path('M-120 0V-30H120V0Z', s.fade([shade(colour, 0.1), shade(colour, -0.4)]));
    s.path(
      'M20 -130C40 -210 100 -230 150 -226C130 -200 136 -170 130 -150C110 -160 100 -140 96 -116C76 -126 60 -110 40 -90Z',
      s.fade([shade(colour, 0.05), shade(colour, -0.4)]),
    );
    s.layer();
    s.path(
      smooth([
        [-50, -170],
        [0, -156],
        [60, -120],
        [92, -70],
        [96, -30],
        [-10, -28],
        [-40, -60],
        [-70, -110],
      ]),
      stone,
    );
    s.oval(62, -62, 40, 34, stone);
    s.path(
      'M30 -40C20 -34 6 -30 0 -22H70V-40ZM-40 -110C-56 -80 -56 -50 -64 -28H-24C-24 -60 -14 -84 -6 -110Z',
      stone,
    );
    s.layer(1, 0.3);
    s.path(
      'M-34 -196C-24 -220 -6 -236 10 -236C4 -220 2 -204 -4 -190ZM-84 -200C-84 -222 -76 -240 -64 -248C-62 -230 -56 -212 -50 -202Z',
      shade(colour, -0.1),
    );
    s.oval(-54, -176, 46, 38, s.glow([shade(colour, 0.35), colour, shade(colour, -0.3)]));
    s.path(
      'M-104 -172C-92 -160 -50 -152 -26 -160C-30 -138 -90 -138 -104 -172Z',
      shade(colour, -0.6),
    );
    for (const x of [-92, -74, -56, -40])
      s.path(`M${x} ${-164 + (x + 92) * 0.1}l5 13l6 -12Z`, shade(colour, 0.6));
    for (const x of [-78, -48]) {
      s.oval(x, -186, 9, 7, shade(colour, -0.6));
      s.oval(x, -186, 3.4, 3.4, '#f2d25a');
    }
    return {
      anchors: {
        head: [-54, -176, 90],
        eyes: [-62, -186, 50],
        crown: [-44, -212, 60],
        mouth: [-70, -158, 50],
        back: [40, -140, 70],
      },
      foot: { x: 0, y: 0 },
    };
  },
});

/** A sword driven into a boulder. */
const swordInStone = painted({
  id: 'sword-in-stone',
  names: ['sword in the stone', 'excalibur', 'sword in stone'],
  metres: 1.6,
  colour: '#8f8b86',
  draw(s, { colour }) {
    s.layer();
    s.path('M-9 -90V-196H9V-90Z', s.fade(['#f4f7fa', '#b4bfca', '#7d8894'], 0));
    s.line('M0 -96V-190', '#ffffff', 2.4, { opacity: 0.8 });
    s.path(
      'M-50 -196C-20 -204 20 -204 50 -196V-184C20 -190 -20 -190 -50 -184Z',
      s.fade([shade(material.gold, 0.3), shade(material.gold, -0.3)]),
    );
    s.rect(-6.5, -244, 13, 50, 4, s.fade(['#6f3f2a', '#3a2018'], 0));
    s.oval(0, -250, 13, 13, s.glow([shade(material.gold, 0.5), shade(material.gold, -0.3)]));
    s.oval(0, -250, 5, 5, '#c8323c');
    s.layer();
    s.path(
      lines([
        [-130, 0],
        [-118, -50],
        [-76, -88],
        [-20, -98],
        [4, -92],
        [50, -100],
        [96, -66],
        [128, 0],
      ]) + 'Z',
      s.fade([shade(colour, 0.25), colour, shade(colour, -0.35)], 60),
    );
    s.path(
      'M-76 -88L-40 -44L-60 0H-130L-118 -50ZM50 -100L40 -40L70 0H128L96 -66Z',
      shade(colour, -0.16),
      { opacity: 0.7 },
    );
    s.path('M-18 -96L0 -84L16 -95L8 -80H-8Z', '#2c2a2c');
    return { foot: { x: 0, y: -2 } };
  },
});

export const carvings = [totemPole, tribalMask, buddha, terracottaWarrior, gargoyle, swordInStone];
