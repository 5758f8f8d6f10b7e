import { walls } from '../landmarks/masonry.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

const slide = painted({
  id: 'slide',
  names: [
    'slide',
    'playground slide',
    'water slide',
    'playground equipment',
    'jungle gym',
    'climbing frame',
  ],
  metres: 2.4,
  colour: '#e8443a',
  colour2: '#f4c23a',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line('M-112 0L-100 -190M-70 0L-60 -190', '#4f86c4', 9);
    for (let i = 1; i < 8; i++)
      s.line(`M${-110 + i * 1.4} ${-i * 23}H${-70 + i * 1.3}`, '#c9ced4', 6);
    s.line('M-40 -180L-30 0', '#4f86c4', 9);
    s.layer();
    s.path(
      'M-64 -196C-10 -190 20 -120 60 -60C84 -24 110 -14 170 -14V4C100 6 70 -2 42 -40C4 -100 -20 -156 -64 -164Z',
      s.fade([shade(colour2, 0.2), shade(colour2, -0.2)]),
    );
    s.layer(1, 0.3);
    s.path(
      'M-104 -190H-60C-4 -184 26 -116 66 -56C88 -24 112 -18 172 -18V-4C100 -2 76 -8 48 -46C10 -106 -14 -162 -62 -172H-104Z',
      s.fade([shade(colour, 0.25), shade(colour, -0.2)]),
    );
    s.line('M-104 -190V-232H-62V-190', colour2, 8);
    return { foot: { x: 20, y: 0 } };
  },
});

const sandbox = painted({
  id: 'sandbox',
  names: ['sandbox', 'sandpit', 'sand pit'],
  metres: 0.5,
  bearing: 'lies',
  colour: '#e6c88c',
  colour2: '#b5814e',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-170 0L-120 -92H120L170 0Z', s.fade([shade(colour2, 0.1), shade(colour2, -0.2)]));
    s.path('M-144 -10L-106 -80H106L144 -10Z', s.fade([shade(colour, -0.1), shade(colour, 0.2)]));
    s.path('M-60 -36C-40 -74 0 -74 20 -36Z', s.fade([shade(colour, 0.3), shade(colour, -0.1)]));
    s.path('M-170 0H170V22H-170Z', s.fade([shade(colour2, 0.2), shade(colour2, -0.3)]));
    s.layer(1, 0.3);
    s.path('M52 -30L46 -72H96L90 -30Z', s.fade(['#5aa0e0', '#2f6cb0'], 0));
    s.line('M50 -74C54 -98 88 -98 92 -74', '#f4c23a', 4.4);
    s.line('M-96 -28L-76 -56', '#e8443a', 7);
    return { foot: { x: 0, y: 18 } };
  },
});

const birdbath = painted({
  id: 'birdbath',
  names: ['birdbath', 'bird bath', 'sundial', 'stone basin', 'baptismal font'],
  metres: 0.9,
  colour: '#b9b3a8',
  colour2: '#6fbcd8',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-52 0L-40 -18H40L52 0ZM-20 -18C-12 -60 -24 -90 -14 -122H14C24 -90 12 -60 20 -18Z',
      walls(s, colour),
    );
    s.layer(1, 0.2);
    s.path('M-104 -160C-90 -126 -40 -116 0 -116C40 -116 90 -126 104 -160Z', walls(s, colour));
    s.oval(0, -160, 104, 18, shade(colour, 0.25));
    s.oval(0, -159, 88, 13, s.fade([shade(colour2, 0.4), colour2]));
    s.line('M-40 -160Q-20 -155 0 -158M14 -155Q34 -152 50 -156', '#ffffff', 2.4, { opacity: 0.8 });
    return { anchors: { inside: [0, -160, 120], top: [0, -164, 150] }, foot: { x: 0, y: 0 } };
  },
});

const tracks = painted({
  id: 'railway-track',
  names: [
    'railroad track',
    'railway track',
    'train track',
    'rail track',
    'railroad',
    'railway',
    'tramway track',
    'rails',
  ],
  metres: 0.5,
  bearing: 'lies',
  colour: '#8b929a',
  colour2: '#7a5638',
  draw(s, { colour, colour2, random }) {
    s.layer();
    s.path('M-230 0L-70 -140H70L230 0Z', s.fade(['#9a9288', '#7d756b']));
    for (let i = 0; i < 80; i++) {
      const t = random.between(0, 1);
      s.oval(
        random.between(-1, 1) * (70 + t * 150),
        -140 + t * 138,
        3 + t * 3,
        2 + t * 2,
        shade('#8f877c', random.between(-0.25, 0.3)),
      );
    }
    for (let i = 0; i < 10; i++) {
      const t = (i / 10) ** 1.5;
      const y = -138 + t * 134;
      const half = 56 + t * 128;
      s.rect(
        -half,
        y,
        half * 2,
        5 + t * 11,
        2,
        s.fade([shade(colour2, 0.2), shade(colour2, -0.3)]),
      );
    }
    s.layer(1, 0.3);
    for (const side of [-1, 1])
      s.path(
        `M${side * 34} -140H${side * 40}L${side * 138} 2H${side * 116}Z`,
        s.fade([shade(colour, -0.1), shade(colour, 0.4)]),
      );
    return { foot: { x: 0, y: -4 } };
  },
});

const busStop = painted({
  id: 'bus-stop',
  names: ['bus stop', 'bus shelter', 'tram stop', 'shelter'],
  metres: 2.7,
  colour: '#3f6fa8',
  draw(s, { colour }) {
    s.layer();
    s.rect(
      -132,
      -196,
      248,
      180,
      3,
      s.fade([
        [0, '#d5eaf4', 0.7],
        [1, '#a9cfe0', 0.5],
      ]),
    );
    for (const x of [-136, -8, 118]) s.rect(x - 5, -200, 10, 200, 2, walls(s, '#8b949d'));
    s.rect(-104, -62, 176, 11, 4, s.fade(['#c49a66', '#8f6a3f']));
    s.line('M-84 -52V-2M52 -52V-2', '#6b747d', 7);
    s.layer(1, 0.35);
    s.path(
      'M-156 -206C-100 -232 90 -232 146 -206V-194H-156Z',
      s.fade([shade(colour, 0.3), shade(colour, -0.2)]),
    );
    s.rect(162, -246, 9, 246, 3, walls(s, '#8b949d'));
    s.rect(138, -262, 56, 56, 8, s.fade([shade(colour, 0.2), shade(colour, -0.2)]));
    s.rect(148, -250, 36, 24, 4, '#ffffff');
    s.rect(152, -246, 28, 9, 1, shade(colour, -0.1));
    for (const x of [156, 176]) s.oval(x, -225, 4.4, 4.4, '#ffffff');
    return { anchors: { seat: [-16, -64, 150] }, foot: { x: 0, y: 0 } };
  },
});

const trafficCone = painted({
  id: 'traffic-cone',
  names: ['traffic cone', 'road cone', 'safety cone', 'bollard'],
  metres: 0.7,
  colour: '#f0692a',
  draw(s, { colour }) {
    s.layer();
    s.path('M-86 0L-76 -20H76L86 0Z', s.fade([shade(colour, 0.1), shade(colour, -0.35)]));
    const d = 'M-58 -16L-14 -200C-8 -208 8 -208 14 -200L58 -16C20 -6 -20 -6 -58 -16Z';
    s.path(d, s.fade([shade(colour, 0.3), colour, shade(colour, -0.3)], 0));
    s.within(d, () => {
      for (const y of [-142, -84])
        s.path(
          `M-70 ${y}Q0 ${y + 12} 70 ${y}V${y + 32}Q0 ${y + 44} -70 ${y + 32}Z`,
          s.fade(['#ffffff', '#e3e6ea', '#a9b0b8'], 0),
        );
    });
    return { foot: { x: 0, y: 0 } };
  },
});

const trashCan = painted({
  id: 'trash-can',
  names: [
    'trash can',
    'garbage can',
    'dustbin',
    'rubbish bin',
    'trash bin',
    'recycling bin',
    'waste bin',
    'litter bin',
    'garbage bin',
    'dumpster',
  ],
  metres: 1,
  colour: '#8f9aa3',
  draw(s, { colour }) {
    s.layer();
    s.path('M-66 0L-76 -156H76L66 0C30 10 -30 10 -66 0Z', walls(s, colour));
    for (let i = -3; i <= 3; i++)
      s.line(`M${i * 19} -150L${i * 17} -2`, shade(colour, -0.35), 4.4, { opacity: 0.6 });
    for (const x of [-78, 78])
      s.line(
        `M${x} -120C${x * 1.24} -120 ${x * 1.24} -88 ${x * 0.97} -88`,
        shade(colour, -0.25),
        7,
      );
    s.layer(1, 0.35);
    s.path(
      'M-88 -152C-84 -184 -40 -196 0 -196C40 -196 84 -184 88 -152C40 -142 -40 -142 -88 -152Z',
      s.fade([shade(colour, 0.4), colour, shade(colour, -0.3)], 20),
    );
    s.line('M-20 -196C-18 -216 18 -216 20 -196', shade(colour, -0.3), 8);
    return { foot: { x: 0, y: 4 } };
  },
});

const utilityPole = painted({
  id: 'utility-pole',
  names: [
    'utility pole',
    'telephone pole',
    'power line',
    'electric pole',
    'power pole',
    'telegraph pole',
    'transmission line',
  ],
  metres: 9,
  colour: '#7d5c42',
  draw(s, { colour }) {
    s.layer();
    s.rect(-7, -320, 14, 320, 4, walls(s, colour));
    for (const [y, half] of [
      [-296, 84],
      [-256, 64],
    ] as const) {
      s.rect(-half, y, half * 2, 11, 3, s.fade([shade(colour, 0.2), shade(colour, -0.3)]));
      for (const x of [-half + 8, -half * 0.45, half * 0.45, half - 8])
        s.rect(x - 4, y - 15, 8, 16, 3, s.fade(['#cfe3ea', '#7d9aa6'], 0));
    }
    s.line('M-50 -250L-4 -210M50 -250L4 -210', shade(colour, -0.3), 5);
    s.rect(10, -214, 30, 46, 10, walls(s, '#a9b0b8'));
    return { foot: { x: 0, y: 0 } };
  },
});

const stoneLantern = painted({
  id: 'stone-lantern',
  names: ['stone lantern', 'japanese lantern', 'garden lantern', 'shrine lantern', 'toro'],
  metres: 1.6,
  colour: '#9c9990',
  draw(s, { colour, read }) {
    const stone = walls(s, colour);
    s.layer();
    s.path(
      'M-56 0L-44 -22H44L56 0ZM-20 -22L-16 -116H16L20 -22ZM-50 -116L-40 -136H40L50 -116Z',
      stone,
    );
    s.rect(-34, -188, 68, 54, 3, stone);
    s.rect(
      -20,
      -180,
      40,
      40,
      3,
      read.flag('lit', true) ? s.glow(['#fff6cf', '#ffcf6a', '#e09a3a'], 0.5, 0.5) : '#3a3a3c',
    );
    s.line('M0 -180V-140M-20 -160H20', shade(colour, -0.4), 4.4);
    s.layer(1, 0.35);
    s.path(
      'M-86 -184C-60 -200 -34 -214 -18 -236H18C34 -214 60 -200 86 -184C70 -178 -70 -178 -86 -184Z',
      stone,
    );
    s.path('M-12 -236C-18 -256 -6 -262 0 -274C6 -262 18 -256 12 -236Z', stone);
    return { foot: { x: 0, y: 0 } };
  },
});

const weathervane = painted({
  id: 'weathervane',
  names: ['weathervane', 'weather vane', 'weathercock'],
  metres: 1.2,
  colour: '#b5833a',
  draw(s, { colour }) {
    s.layer();
    s.rect(-4, -210, 8, 210, 3, walls(s, '#5c6470'));
    s.rect(-86, -110, 172, 6, 3, '#5c6470');
    for (const [x, d] of [
      [-98, 'M-6 -6L6 6M6 -6L-6 6'],
      [98, 'M6 -7H-6V7H6M-6 0H4'],
    ] as const)
      s.placed({ x, y: -107 }, () => s.line(d, '#4b5058', 4));
    s.layer();
    s.path(
      'M-126 -196L-92 -214V-202H70L92 -220V-180L70 -192H-92V-178Z',
      s.fade([shade(colour, 0.3), shade(colour, -0.3)]),
    );
    s.path(
      'M-34 -208C-50 -236 -40 -262 -24 -270C-30 -276 -28 -284 -20 -282C-16 -292 -6 -288 -6 -278C4 -272 6 -262 16 -254C26 -262 34 -286 56 -290C46 -276 58 -272 50 -262C60 -256 48 -244 46 -232C36 -214 10 -206 -4 -206Z',
      s.fade([shade(colour, 0.4), shade(colour, -0.2)]),
    );
    s.path('M-36 -268L-50 -262L-36 -258Z', '#d8742f');
    return { foot: { x: 0, y: 0 } };
  },
});

export const grounds = [
  slide,
  sandbox,
  birdbath,
  tracks,
  busStop,
  trafficCone,
  trashCan,
  utilityPole,
  stoneLantern,
  weathervane,
];
