import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';
import { turned } from '../turned.ts';

const rubberDuck = painted({
  id: 'rubber-duck',
  names: [
    'rubber duck',
    'rubber duckie',
    'rubber ducky',
    'toy duck',
    'bath duck',
    'yellow rubber duck',
  ],
  metres: 0.09,
  bearing: 'floats',
  facing: 'left',
  colour: '#f9cf2f',
  colour2: '#ef7a2e',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-96 -44C-96 -84 -40 -92 -4 -78C30 -66 70 -90 104 -112C112 -76 112 -20 70 -4C30 6 -40 6 -70 -4C-90 -12 -96 -28 -96 -44Z',
      plumpOf(s, colour),
    );
    s.layer(1, 0.25);
    s.oval(-46, -118, 58, 54, plumpOf(s, colour));
    s.path(
      'M-90 -126C-120 -134 -138 -120 -132 -110C-140 -98 -116 -88 -92 -100C-84 -108 -84 -120 -90 -126Z',
      s.fade([shade(colour2, 0.3), colour2, shade(colour2, -0.25)]),
    );
    s.line('M-130 -110C-116 -106 -104 -108 -92 -112', shade(colour2, -0.4), 3);
    s.oval(-62, -134, 9, 11, '#22201e');
    s.oval(-65, -138, 3, 3, '#ffffff');
    s.layer(1, 0.3);
    s.path(
      'M-10 -50C14 -72 56 -66 72 -50C60 -26 10 -20 -10 -50Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.15)]),
    );
    return {
      anchors: {
        eyes: [-62, -134, 40],
        crown: [-46, -168, 80],
        head: [-46, -118, 110],
        mouth: [-116, -108, 40],
      },
    };
  },
});

const doll = painted({
  id: 'doll',
  names: ['doll', 'rag doll', 'porcelain doll', 'barbie', 'barbie doll', 'toy doll'],
  metres: 0.35,
  colour: '#e86fae',
  colour2: '#b8602a',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-60 -210C-84 -150 -70 -110 -50 -100H50C70 -110 84 -150 60 -210Z', plumpOf(s, colour2));
    for (const x of [-22, 22]) {
      s.rect(x - 11, -50, 22, 42, 8, roundOf(s, '#f6cfae'));
      s.path(`M${x - 15} 0C${x - 15} -18 ${x + 15} -18 ${x + 15} 0Z`, plumpOf(s, '#3a2f3a'));
    }
    for (const side of [-1, 1]) s.line(`M${side * 34} -128L${side * 78} -84`, '#f6cfae', 18);
    s.layer(1, 0.2);
    s.path(
      'M-32 -136H32L84 -34C50 -20 -50 -20 -84 -34Z',
      s.fade([shade(colour, 0.3), colour, shade(colour, -0.25)]),
    );
    s.path('M-78 -46C-50 -32 50 -32 78 -46', 'none', { stroke: '#ffffff', width: 6, dash: '1 9' });
    for (const side of [-1, 1]) s.oval(side * 40, -124, 19, 15, plumpOf(s, shade(colour, 0.1)));
    s.rect(-30, -104, 60, 10, 4, shade(colour, -0.3));
    s.layer(1, 0.3);
    s.oval(0, -186, 52, 50, plumpOf(s, '#f9d8ba'));
    s.path(
      'M-56 -184C-60 -246 60 -246 56 -184C44 -214 20 -220 0 -218C-20 -220 -44 -214 -56 -184Z',
      plumpOf(s, colour2),
    );
    for (const x of [-20, 20]) {
      s.oval(x, -182, 7, 9, '#2f4f7a');
      s.oval(x - 2, -185, 2.4, 2.4, '#ffffff');
      s.oval(x * 1.6, -166, 9, 6, '#f59a9a', { opacity: 0.7 });
    }
    s.path('M-10 -160C-4 -154 4 -154 10 -160', 'none', { stroke: '#c8354a', width: 4 });
    s.path('M-2 -230L-30 -246V-216ZM2 -230L30 -246V-216Z', shade(colour, -0.05));
    s.oval(0, -230, 7, 7, shade(colour, -0.2));
    return {
      anchors: {
        eyes: [0, -182, 70],
        crown: [0, -226, 100],
        head: [0, -186, 104],
        mouth: [0, -158, 30],
        'hand-left': [-78, -84, 20],
        'hand-right': [78, -84, 20],
      },
    };
  },
});

const marionette = painted({
  id: 'marionette',
  names: ['marionette', 'puppet', 'string puppet', 'wooden puppet', 'pinocchio', 'hand puppet'],
  metres: 0.6,
  bearing: 'hangs',
  colour: '#d8352f',
  colour2: '#e3b47c',
  draw(s, { colour, colour2 }) {
    s.layer(0.6);
    s.line(
      'M-70 14L-84 170M70 14L84 160M-20 10L-14 84M20 10L14 84M-50 14L-30 250M50 14L34 250',
      '#8a8276',
      1.8,
    );
    s.layer();
    s.rect(-86, 4, 172, 12, 5, frontOf(s, material.wood));
    s.rect(-8, -22, 16, 60, 5, roundOf(s, material.wood));
    s.layer();
    for (const x of [-24, 24]) {
      s.rect(x - 9, 240, 18, 34, 7, roundOf(s, colour2));
      s.rect(x - 8, 272, 16, 32, 7, roundOf(s, colour2));
      s.path(`M${x - 18} 318C${x - 18} 298 ${x + 14} 298 ${x + 14} 318Z`, plumpOf(s, '#5a3820'));
    }
    for (const side of [-1, 1]) {
      s.line(
        `M${side * 34} 156L${side * 66} 190L${side * 84} 168`,
        s.fade([shade(colour2, 0.2), shade(colour2, -0.25)]),
        14,
      );
      s.oval(side * 84, 164, 11, 11, plumpOf(s, colour2));
    }
    s.layer(1, 0.25);
    s.path('M-38 146C-20 138 20 138 38 146L42 212H-42Z', frontOf(s, colour));
    s.path('M-42 208H42L38 248H4L0 232L-4 248H-38Z', frontOf(s, '#3f6fb5'));
    for (const y of [166, 186]) s.oval(0, y, 5, 5, material.gold);
    s.layer(1, 0.3);
    s.oval(0, 104, 40, 40, plumpOf(s, colour2));
    s.path('M-42 94C-40 50 40 50 42 94C20 82 -20 82 -42 94Z', plumpOf(s, '#6b3f22'));
    s.path(
      'M-4 104C10 98 30 100 44 106C32 114 10 116 -4 112Z',
      s.fade([shade(colour2, 0.2), shade(colour2, -0.2)]),
    );
    for (const x of [-15, 15]) {
      s.oval(x, 96, 7, 8, '#ffffff');
      s.oval(x, 97, 4, 4.6, '#22201e');
    }
    s.path('M-14 126C-6 132 6 132 14 126', 'none', { stroke: '#7a2a20', width: 4 });
    return { foot: { x: 0, y: -20 }, anchors: { eyes: [0, 96, 60], crown: [0, 66, 84] } };
  },
});

const top = painted({
  id: 'spinning-top',
  names: ['spinning top', 'toy top', 'dreidel', 'gyroscope', 'whirligig'],
  metres: 0.1,
  colour: '#d8352f',
  colour2: '#f2c230',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.placed({ turn: 8 }, () => {
      s.path(turned('M6 -190L7 -140', 2), roundOf(s, material.gold));
      s.oval(0, -192, 11, 9, plumpOf(s, colour2));
      const d = turned('M12 -142C60 -136 100 -116 100 -92C98 -60 30 -30 6 0', 0);
      s.path(d, roundOf(s, colour));
      s.within(d, () => {
        s.path('M-110 -100C-60 -76 60 -76 110 -100V-84C60 -58 -60 -58 -110 -84Z', colour2);
        s.path('M-80 -66C-40 -46 40 -46 80 -66V-56C40 -38 -40 -38 -80 -56Z', '#3f8fd0');
      });
    });
    return {};
  },
});

const jack = painted({
  id: 'jack-in-the-box',
  names: ['jack-in-the-box', 'jack in the box', 'clown in a box'],
  metres: 0.35,
  colour: '#3f6fd0',
  colour2: '#f2c230',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-74 -112L-104 -196L50 -204L74 -112Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.2)]),
    );
    s.layer();
    for (let i = 0; i < 6; i++)
      s.oval(0, -120 - i * 13, 26, 10, 'none', { stroke: i % 2 ? '#d8352f' : '#c9d2da', width: 7 });
    s.layer(1, 0.3);
    for (const side of [-1, 1]) {
      s.line(`M${side * 20} -196L${side * 66} -224`, '#d8352f', 15);
      s.oval(side * 72, -228, 13, 12, plumpOf(s, '#ffffff'));
    }
    for (let i = 0; i < 10; i++)
      s.oval(-36 + i * 8, -192 + (i % 2) * 6, 10, 8, i % 2 ? colour2 : '#ffffff');
    for (const side of [-1, 1]) s.oval(side * 40, -244, 20, 22, plumpOf(s, '#ef7a2e'));
    s.oval(0, -238, 42, 42, plumpOf(s, '#fbeee2'));
    s.path(
      'M-30 -264C-16 -300 0 -320 8 -334C18 -312 28 -290 32 -264C16 -274 -14 -274 -30 -264Z',
      s.fade([shade('#7a4fb0', 0.3), '#7a4fb0']),
    );
    s.oval(8, -336, 9, 9, plumpOf(s, colour2));
    s.oval(0, -236, 12, 12, plumpOf(s, '#d8352f'));
    for (const x of [-16, 16]) s.oval(x, -252, 5, 7, '#22201e');
    s.path('M-24 -222C-12 -204 12 -204 24 -222Z', '#c8242c');
    s.layer(1, 0.3);
    s.path('M74 -118L98 -130V-14L74 0Z', shade(colour, -0.4));
    s.rect(-76, -118, 152, 118, 6, frontOf(s, colour));
    s.path('M0 -98L11 -72L38 -72L16 -54L24 -28L0 -44L-24 -28L-16 -54L-38 -72L-11 -72Z', colour2);
    s.line('M98 -70H122V-92', material.gold, 7);
    return { anchors: { label: [0, -60, 100] } };
  },
});

const rockingHorse = painted({
  id: 'rocking-horse',
  names: ['rocking horse', 'toy horse', 'wooden horse', 'hobby horse'],
  metres: 0.9,
  facing: 'left',
  colour: '#d9a566',
  colour2: '#c8302c',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-160 -20C-90 30 90 30 164 -24', 'none', {
      stroke: s.fade([shade(colour2, 0.2), shade(colour2, -0.3)]),
      width: 15,
    });
    for (const [x, to] of [
      [-62, -96],
      [-34, -40],
      [60, 40],
      [84, 104],
    ] as const)
      s.line(
        `M${x} -90L${to} ${Math.abs(to) > 60 ? 2 : 10}`,
        s.fade([shade(colour, 0.1), shade(colour, -0.3)]),
        19,
      );
    s.path(
      'M100 -140C140 -150 150 -110 136 -70C126 -90 116 -100 96 -104Z',
      s.fade(['#7a4a26', '#4a2c16']),
    );
    s.layer();
    s.path(
      'M-90 -86C-110 -120 -104 -160 -110 -186C-114 -200 -138 -196 -160 -180C-176 -172 -184 -190 -174 -200C-156 -220 -130 -244 -104 -244L-98 -262L-84 -244C-50 -226 -44 -180 -30 -160C20 -150 80 -160 104 -140C120 -120 112 -84 90 -76C40 -66 -50 -68 -90 -86Z',
      plumpOf(s, colour),
    );
    s.oval(-132, -214, 6, 7, '#22201e');
    s.layer(1, 0.25);
    s.path(
      'M-88 -248C-50 -240 -30 -200 -22 -158C-36 -160 -46 -168 -52 -180C-60 -200 -70 -222 -96 -236Z',
      s.fade(['#8a5430', '#4a2c16']),
    );
    s.path(
      'M-8 -160C20 -176 56 -174 76 -156L70 -96C50 -84 10 -84 -8 -98Z',
      s.fade([shade(colour2, 0.3), colour2, shade(colour2, -0.25)]),
    );
    s.path(
      'M-166 -194C-150 -188 -140 -190 -132 -196M-132 -196L-112 -226M-132 -196C-110 -170 -60 -160 -10 -158',
      'none',
      { stroke: shade(colour2, -0.2), width: 5 },
    );
    return { anchors: { back: [36, -166, 80], seat: [36, -166, 80] }, foot: { x: 0, y: 12 } };
  },
});

const dumbbell = painted({
  id: 'dumbbell',
  names: ['dumbbell', 'hand weight', 'weights', 'weight', 'kettlebell', 'dumb-bell'],
  metres: 0.16,
  bearing: 'lies',
  colour: '#34373d',
  draw(s, { colour }) {
    s.layer();
    s.rect(-70, -58, 140, 24, 8, s.fade(['#e9eef1', '#aab4bf', '#6c757e']));
    for (let x = -44; x < 46; x += 9) s.line(`M${x} -56L${x + 5} -36`, '#8a939b', 1.6);
    for (const side of [-1, 1]) {
      s.rect(
        side * 84 - 17,
        -92,
        34,
        92,
        9,
        s.fade([shade(colour, 0.4), colour, shade(colour, -0.3)]),
      );
      s.rect(
        side * 116 - 16,
        -80,
        32,
        68,
        9,
        s.fade([shade(colour, 0.32), shade(colour, -0.08), shade(colour, -0.35)]),
      );
      s.rect(side * 136 - 6, -58, 12, 24, 4, s.fade(['#dfe4e8', '#8a939b']));
    }
    return { anchors: { 'hand-left': [0, -46, 60] } };
  },
});

const seesaw = painted({
  id: 'seesaw',
  names: ['seesaw', 'see-saw', 'teeter-totter', 'teeter totter'],
  metres: 1,
  colour: '#ef7a2e',
  colour2: '#3f8fd0',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-40 0L-10 -78H10L40 0Z',
      s.fade([shade(colour2, 0.3), colour2, shade(colour2, -0.3)], 0),
    );
    s.layer(1, 0.25);
    s.placed({ x: 0, y: -80, turn: -9 }, () => {
      s.rect(-220, -9, 440, 17, 6, frontOf(s, colour));
      for (const side of [-1, 1]) {
        s.path(`M${side * 206 - 24} -12H${side * 206 + 24}V-4H${side * 206 - 24}Z`, '#5a3820');
        s.path(`M${side * 164} -8V-40M${side * 164 - 13} -42H${side * 164 + 13}`, 'none', {
          stroke: '#c9302c',
          width: 8,
        });
      }
    });
    s.oval(0, -80, 11, 11, plumpOf(s, '#f2c230'));
    return { anchors: { seat: [-190, -54, 60], top: [190, -114, 60] } };
  },
});

const carousel = painted({
  id: 'carousel',
  names: ['carousel', 'merry-go-round', 'merry go round', 'fairground carousel', 'fairground ride'],
  metres: 5,
  colour: '#d8354f',
  colour2: '#fbf3e0',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-30, -200, 60, 180, 6, s.fade(['#f6d98a', '#e9b84a', '#b8862f'], 0));
    for (const y of [-170, -130, -90]) s.oval(0, y, 18, 13, s.glow(['#ffffff', '#bfe0f0']));
    s.layer(1, 0.2);
    const horses = ['#ffffff', '#c98a52', '#5a4a44', '#f2d9b0', '#ffffff'];
    [-140, -78, 0, 78, 140].forEach((x, i) => {
      const y = -84 + (i % 2) * 30 + (i === 2 ? 20 : 0);
      const k = i === 2 ? 1.1 : 0.9;
      s.rect(x - 2.6, -196, 5.2, 176, 1, material.gold);
      s.placed({ x, y, scale: k }, () => {
        const coat = horses[i]!;
        for (const [a, b] of [
          [-18, -30],
          [-12, -8],
          [16, 8],
          [20, 34],
        ] as const)
          s.line(`M${a} 6L${b} 28`, shade(coat, -0.12), 7);
        s.path(
          'M-26 8C-36 -6 -30 -22 -36 -34L-52 -26C-58 -30 -54 -38 -46 -44C-40 -50 -32 -54 -26 -50C-14 -40 -16 -22 -4 -18C10 -20 24 -20 30 -10C36 2 28 12 16 12Z',
          plumpOf(s, coat),
        );
        s.path('M28 -10C40 -8 42 6 36 16C32 6 30 2 26 0Z', '#7a4a26');
        s.path('M-4 -22H16L14 -4H-2Z', colour);
      });
    });
    s.layer(1, 0.25);
    s.path(
      'M-196 -18C-150 6 150 6 196 -18V0C150 24 -150 24 -196 0Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.3)]),
    );
    s.path('M-196 -16C-150 8 150 8 196 -16', 'none', { stroke: material.gold, width: 6 });
    s.layer(1, 0.3);
    for (let i = 0; i < 10; i++) {
      const [a, b] = [-200 + i * 40, -160 + i * 40];
      s.path(
        `M0 -330L${a} ${-208 + 14 * (1 - (a / 200) ** 2)}L${b} ${-208 + 14 * (1 - (b / 200) ** 2)}Z`,
        i % 2 ? colour2 : colour,
      );
      s.path(
        `M${a} ${-208 + 14 * (1 - (a / 200) ** 2)}L${b} ${-208 + 14 * (1 - (b / 200) ** 2)}L${b - 4} ${-182 + 14 * (1 - (b / 200) ** 2)}C${b - 12} -164 ${a + 12} -164 ${a + 4} ${-182 + 14 * (1 - (a / 200) ** 2)}Z`,
        i % 2 ? shade(colour, -0.08) : shade(colour2, -0.06),
      );
      s.oval(a + 20, -192 + 14 * (1 - ((a + 20) / 200) ** 2), 5, 5, '#fff3b8');
    }
    s.rect(-3, -356, 6, 30, 2, material.gold);
    s.path('M3 -356L40 -346L3 -336Z', colour);
    return { foot: { x: 0, y: 10 }, anchors: { top: [0, -330, 60], seat: [0, -90, 60] } };
  },
});

const basketballHoop = painted({
  id: 'basketball-hoop',
  names: ['basketball hoop', 'basketball net', 'basketball basket', 'basketball backboard'],
  metres: 3.4,
  colour: '#ef6a2e',
  draw(s, { colour }) {
    s.layer();
    s.rect(-9, -260, 18, 262, 4, roundOf(s, '#5a626b'));
    s.path('M-50 0L-40 -16H40L50 0Z', frontOf(s, '#3a3e46'));
    s.layer(1, 0.2);
    s.rect(-110, -390, 220, 144, 6, frontOf(s, '#f6f8fa'), { stroke: '#c2302c', width: 7 });
    s.rect(-40, -338, 80, 64, 2, 'none', { stroke: '#c2302c', width: 6 });
    s.layer(1, 0.3);
    for (const k of [-1, -0.5, 0, 0.5, 1])
      s.line(`M${k * 44} -262L${k * 26 + 9} -226L${k * 26} -196`, '#ffffff', 3);
    for (const k of [-1, -0.5, 0, 0.5, 1])
      s.line(`M${k * 44} -262L${k * 26 - 9} -226L${k * 26} -196`, '#ffffff', 3);
    s.oval(0, -264, 46, 11, 'none', { stroke: colour, width: 8 });
    return { anchors: { inside: [0, -264, 80], top: [0, -388, 120] } };
  },
});

/** Toys and things to play and train with. */
export const toys: readonly Piece[] = [
  basketballHoop,
  carousel,
  doll,
  dumbbell,
  jack,
  marionette,
  rockingHorse,
  rubberDuck,
  seesaw,
  top,
];
