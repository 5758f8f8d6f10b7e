import { painted } from '../painted.ts';
import { smooth } from '../path.ts';
import { shade } from '../shades.ts';

/** A seal-like body on flippers, head raised, looking left. */
const walrus = painted({
  id: 'walrus',
  names: ['walrus'],
  metres: 1.4,
  facing: 'left',
  colour: '#8c6a55',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M118 -26C150 -44 176 -40 186 -26C172 -20 176 -8 184 2C160 6 134 2 112 -6Z',
      s.fade([shade(colour, -0.1), shade(colour, -0.35)]),
    );
    const body = smooth([
      [-72, -150],
      [-20, -150],
      [40, -106],
      [100, -66],
      [140, -30],
      [126, -4],
      [40, 0],
      [-60, -2],
      [-90, -30],
      [-96, -90],
    ]);
    s.path(body, s.fade([shade(colour, 0.18), colour, shade(colour, -0.3)]));
    s.within(body, () => {
      for (const d of ['M-30 -60Q10 -40 60 -50', 'M-40 -30Q10 -14 70 -26', 'M0 -100Q20 -84 56 -84'])
        s.line(d, shade(colour, -0.3), 4, { opacity: 0.5 });
    });
    s.path(
      'M-40 -44C-20 -36 -14 -14 -30 2C-56 8 -92 6 -104 0C-92 -14 -66 -20 -40 -44Z',
      s.fade([shade(colour, -0.06), shade(colour, -0.35)]),
    );
    s.layer(1, 0.25);
    s.oval(-74, -146, 52, 50, s.glow([shade(colour, 0.25), colour, shade(colour, -0.2)]));
    s.path(
      'M-112 -112C-112 -80 -108 -52 -102 -36C-94 -52 -90 -84 -92 -112ZM-74 -112C-74 -80 -70 -54 -64 -38C-56 -54 -52 -84 -54 -112Z',
      s.fade(['#fffdf2', '#ddd2b4'], 0),
    );
    for (const x of [-102, -66])
      s.oval(x, -126, 25, 21, s.glow([shade(colour, 0.42), shade(colour, 0.05)]));
    for (const [x, y] of [
      [-112, -130],
      [-104, -122],
      [-94, -130],
      [-74, -130],
      [-64, -122],
      [-56, -130],
    ] as const)
      s.oval(x, y, 2, 2, shade(colour, -0.5));
    s.oval(-84, -144, 15, 10, '#3a2a26');
    for (const x of [-106, -58]) {
      s.oval(x, -162, 7.5, 8, '#1c1716');
      s.oval(x - 2, -165, 2.6, 2.6, '#ffffff');
    }
    return {
      anchors: {
        head: [-74, -146, 100],
        eyes: [-82, -162, 66],
        crown: [-72, -194, 70],
        mouth: [-84, -112, 40],
        neck: [-60, -100, 80],
        back: [50, -104, 80],
      },
      foot: { x: 0, y: 0 },
    };
  },
});

/** A whale with a spiralled tusk, or, without, a white or grey one. */
const narwhal = painted({
  id: 'narwhal',
  names: ['narwhal', 'narwhale'],
  metres: 1.6,
  bearing: 'swims',
  facing: 'left',
  colour: '#8b9bb0',
  draw(s, { colour, random }) {
    s.layer();
    s.path('M-120 -22L-268 -74L-112 -4Z', s.fade(['#fffaf0', '#d9cdb2'], 0));
    for (let i = 0; i < 7; i++)
      s.line(`M${-134 - i * 17} ${-30 - i * 6}l8 ${12 - i}`, '#b8a988', 3);
    s.path(
      'M130 -30C150 -60 180 -84 196 -76C190 -58 186 -44 176 -34C190 -28 200 -14 198 2C176 0 150 -8 128 -10Z',
      s.fade([shade(colour, 0), shade(colour, -0.3)]),
    );
    s.layer();
    const body = smooth([
      [-132, 4],
      [-120, -44],
      [-70, -74],
      [10, -72],
      [90, -48],
      [146, -22],
      [130, -6],
      [70, 34],
      [-20, 52],
      [-104, 42],
    ]);
    s.path(body, s.fade([shade(colour, 0.1), colour, '#eef1f4', '#d8dee6']));
    s.within(body, () => {
      for (let i = 0; i < 30; i++)
        s.oval(
          random.between(-90, 120),
          random.between(-70, -4),
          random.between(3, 7),
          random.between(2, 5),
          shade(colour, -0.32),
          { opacity: 0.55 },
        );
    });
    s.path('M-50 30C-40 54 -16 70 6 66C4 48 -12 32 -30 24Z', s.fade([colour, shade(colour, -0.3)]));
    s.oval(-98, -18, 7, 8, '#15181d');
    s.oval(-100, -21, 2.6, 2.6, '#ffffff');
    s.line('M-128 14Q-112 22 -98 16', shade(colour, -0.5), 3.4);
    return {
      anchors: {
        head: [-90, -16, 100],
        eyes: [-98, -18, 30],
        crown: [-80, -72, 70],
        mouth: [-120, 14, 20],
        back: [0, -70, 90],
      },
    };
  },
});

const seaTurtle = painted({
  id: 'sea-turtle',
  names: ['sea turtle', 'green sea turtle', 'loggerhead'],
  metres: 0.6,
  bearing: 'swims',
  facing: 'left',
  colour: '#6f8f4a',
  colour2: '#9a7a46',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M60 10C90 26 104 50 96 66C74 60 50 44 40 26Z',
      s.fade([shade(colour, -0.1), shade(colour, -0.3)]),
    );
    s.path(
      'M-40 -20C-80 -60 -60 -104 -20 -120C-16 -80 -6 -50 10 -30Z',
      s.fade([shade(colour, -0.15), shade(colour, -0.35)]),
    );
    s.layer();
    s.oval(-104, -16, 34, 27, s.glow([shade(colour, 0.3), colour, shade(colour, -0.2)]));
    s.path('M-84 -34L-50 -30V20L-84 8Z', shade(colour, -0.1));
    s.layer(1, 0.2);
    const shell = smooth([
      [-70, -6],
      [-30, -56],
      [40, -58],
      [94, -16],
      [104, 12],
      [50, 28],
      [-30, 30],
    ]);
    s.path(shell, s.fade([shade(colour2, 0.28), colour2, shade(colour2, -0.3)]));
    s.within(shell, () => {
      for (const [x, y] of [
        [-34, -16],
        [6, -22],
        [48, -16],
        [-14, -48],
        [28, -52],
        [80, 2],
        [-54, 12],
        [-8, 16],
        [34, 16],
      ] as const)
        s.path(`M${x - 18} ${y}l9 -17h18l9 17l-9 17h-18Z`, shade(colour2, 0.14), {
          stroke: shade(colour2, -0.4),
          width: 4,
        });
    });
    s.layer(1, 0.25);
    s.path(
      'M-46 16C-80 40 -92 92 -70 118C-40 104 -16 64 -8 26Z',
      s.fade([shade(colour, 0.16), shade(colour, -0.24)]),
    );
    for (const [x, y] of [
      [-56, 44],
      [-42, 60],
      [-60, 78],
      [-36, 36],
    ] as const)
      s.oval(x, y, 7, 6, shade(colour, 0.4), { opacity: 0.7 });
    s.oval(-114, -22, 7, 8, '#17181c');
    s.oval(-116, -25, 2.6, 2.6, '#ffffff');
    s.line('M-134 -6Q-124 2 -112 0', shade(colour, -0.5), 3);
    return {
      anchors: {
        head: [-104, -16, 66],
        eyes: [-112, -22, 30],
        crown: [-104, -42, 44],
        mouth: [-128, -4, 18],
        back: [20, -58, 90],
      },
    };
  },
});

const tortoise = painted({
  id: 'tortoise',
  names: ['tortoise', 'giant tortoise', 'galapagos tortoise'],
  metres: 0.5,
  facing: 'left',
  colour: '#8a8352',
  colour2: '#7a5b36',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const x of [-40, 70])
      s.path(
        `M${x - 22} -60V-6Q${x} 4 ${x + 22} -6V-60Z`,
        s.fade([shade(colour, -0.2), shade(colour, -0.45)]),
      );
    s.line('M-84 -62C-116 -66 -116 -100 -132 -118', shade(colour, -0.05), 36);
    s.layer();
    for (const x of [-70, 44])
      s.path(
        `M${x - 24} -64V-6Q${x} 6 ${x + 26} -6V-64Z`,
        s.fade([shade(colour, 0.1), shade(colour, -0.3)]),
      );
    s.layer(1, 0.2);
    const shell =
      'M-116 -52C-112 -130 -56 -172 4 -172C66 -172 116 -124 118 -52C60 -36 -60 -36 -116 -52Z';
    s.path(shell, s.fade([shade(colour2, 0.3), colour2, shade(colour2, -0.35)]));
    s.within(shell, () => {
      for (const [x, y, r] of [
        [-62, -102, 34],
        [2, -122, 38],
        [66, -102, 34],
        [-94, -64, 24],
        [-32, -62, 26],
        [34, -62, 26],
        [96, -64, 24],
      ] as const) {
        s.path(
          `M${x - r} ${y}L${x - r * 0.5} ${y - r * 0.86}H${x + r * 0.5}L${x + r} ${y}L${x + r * 0.5} ${y + r * 0.86}H${x - r * 0.5}Z`,
          shade(colour2, 0.16),
          { stroke: shade(colour2, -0.42), width: 5 },
        );
        s.oval(x, y, r * 0.36, r * 0.3, shade(colour2, 0.36), { opacity: 0.7 });
      }
    });
    s.layer(1, 0.2);
    s.oval(-136, -126, 33, 27, s.glow([shade(colour, 0.32), colour, shade(colour, -0.2)]));
    s.oval(-148, -132, 6.5, 7.5, '#17181c');
    s.oval(-150, -135, 2.4, 2.4, '#ffffff');
    s.line('M-166 -116Q-154 -108 -142 -112', shade(colour, -0.5), 3.2);
    return {
      anchors: {
        head: [-136, -126, 66],
        eyes: [-146, -132, 34],
        crown: [-134, -152, 46],
        mouth: [-160, -114, 20],
        back: [4, -168, 110],
      },
      foot: { x: 0, y: 0 },
    };
  },
});

/** A frog sitting, seen three quarters from the front; `warts` makes a toad of it. */
const frog = painted({
  id: 'sitting-frog',
  names: ['frog', 'tree frog', 'bullfrog', 'toad', 'green frog', 'poison dart frog'],
  metres: 0.09,
  colour: '#6fb23c',
  colour2: '#eef0c0',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const mirror of [false, true])
      s.placed({ mirror }, () => {
        s.path(
          'M-40 -60C-100 -86 -132 -50 -112 -20C-104 -6 -84 0 -60 0H-30Z',
          s.glow([shade(colour, 0.16), colour, shade(colour, -0.25)]),
        );
        s.path(
          'M-118 -10C-140 -8 -148 4 -140 8L-70 8C-70 -4 -90 -12 -118 -10Z',
          s.fade([shade(colour, 0.05), shade(colour, -0.25)]),
        );
      });
    s.layer();
    s.path(
      'M-66 -120C-84 -60 -70 -4 0 0C70 -4 84 -60 66 -120Z',
      s.fade([colour, shade(colour, -0.15)]),
    );
    s.path(
      'M-46 -100C-58 -50 -46 -8 0 -6C46 -8 58 -50 46 -100Z',
      s.fade([shade(colour2, -0.08), colour2]),
    );
    for (const mirror of [false, true])
      s.placed({ mirror }, () => {
        s.path(
          'M-66 -90C-80 -60 -70 -30 -54 -6L-34 -8C-44 -34 -44 -60 -46 -80Z',
          s.fade([shade(colour, 0.08), shade(colour, -0.18)]),
        );
        s.path(
          'M-66 4C-74 12 -66 18 -56 14C-50 20 -42 20 -38 14C-30 16 -26 10 -32 4L-44 -12Z',
          shade(colour, -0.06),
        );
      });
    s.layer(1, 0.25);
    s.path(
      'M-92 -128C-92 -162 -56 -178 0 -178C56 -178 92 -162 92 -128C92 -98 50 -84 0 -84C-50 -84 -92 -98 -92 -128Z',
      s.fade([shade(colour, 0.22), colour, shade(colour, -0.14)]),
    );
    for (const mirror of [false, true])
      s.placed({ mirror }, () => {
        s.oval(-54, -176, 30, 30, s.glow([shade(colour, 0.25), shade(colour, -0.12)]));
        s.oval(-55, -180, 19, 20, '#f6d94a');
        s.oval(-54, -179, 13, 15, '#1b1c1a');
        s.oval(-59, -186, 5, 5, '#ffffff');
        s.oval(-12, -142, 3, 2.4, shade(colour, -0.5));
      });
    s.line('M-66 -122C-40 -98 40 -98 66 -122', shade(colour, -0.55), 5);
    return {
      anchors: {
        head: [0, -138, 170],
        eyes: [0, -180, 130],
        crown: [0, -196, 100],
        mouth: [0, -108, 60],
        neck: [0, -86, 100],
        back: [0, -170, 80],
      },
      foot: { x: 0, y: 8 },
    };
  },
});

const axolotl = painted({
  id: 'axolotl',
  names: ['axolotl', 'salamander', 'newt'],
  metres: 0.22,
  bearing: 'lies',
  facing: 'left',
  colour: '#f2b3bd',
  colour2: '#d9577a',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M40 -50C110 -80 176 -60 210 -14C160 4 90 0 40 -10Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.16)]),
    );
    for (const side of [-1, 1])
      for (let i = 0; i < 3; i++)
        s.line(
          `M${-78 + side * 40} ${-62 + i * 8}C${-78 + side * (62 + i * 6)} ${-92 + i * 22} ${-78 + side * (86 + i * 4)} ${-104 + i * 30} ${-78 + side * 104} ${-108 + i * 36}`,
          s.fade([shade(colour2, 0.1), shade(colour2, -0.1)]),
          10,
        );
    for (const x of [-14, 70])
      s.line(`M${x} -20C${x - 10} -4 ${x - 20} 2 ${x - 30} 4`, shade(colour, -0.22), 15);
    s.layer();
    s.path(
      smooth([
        [-70, -74],
        [0, -62],
        [70, -56],
        [110, -40],
        [90, -12],
        [0, -6],
        [-70, -14],
      ]),
      s.fade([shade(colour, 0.22), colour, shade(colour, -0.2)]),
    );
    s.line('M-24 -18C-32 0 -40 6 -52 6M54 -18C46 -2 38 6 26 6', shade(colour, -0.08), 16);
    s.layer(1, 0.2);
    s.path(
      smooth([
        [-150, -44],
        [-124, -82],
        [-78, -92],
        [-32, -82],
        [-8, -44],
        [-40, -16],
        [-78, -10],
        [-120, -16],
      ]),
      s.glow([shade(colour, 0.4), colour, shade(colour, -0.1)]),
    );
    for (const x of [-116, -42]) {
      s.oval(x, -52, 7.5, 8, '#2a1f2a');
      s.oval(x - 2, -55, 2.8, 2.8, '#ffffff');
    }
    s.line('M-102 -36Q-79 -22 -56 -36', '#a84a62', 4.4);
    for (const x of [-124, -34]) s.oval(x, -36, 10, 6, shade(colour2, 0.3), { opacity: 0.6 });
    return {
      anchors: {
        head: [-78, -50, 130],
        eyes: [-79, -52, 100],
        crown: [-78, -88, 80],
        mouth: [-79, -32, 40],
        back: [30, -58, 70],
      },
      foot: { x: 0, y: 8 },
    };
  },
});

/** What breathes air and swims, or lives by the water. */
export const surfacing = [walrus, narwhal, seaTurtle, tortoise, frog, axolotl];
