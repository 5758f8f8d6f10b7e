import { painted } from '../painted.ts';
import { smooth } from '../path.ts';
import { shade } from '../shades.ts';
import { bumpy } from '../plants/foliage.ts';

const starfish = painted({
  id: 'starfish',
  names: ['starfish', 'sea star'],
  metres: 0.2,
  bearing: 'lies',
  colour: '#ee7f45',
  draw(s, { colour }) {
    s.layer();
    const arms: [number, number][] = [];
    for (let i = 0; i < 10; i++) {
      const [r, a] = [i % 2 === 0 ? 100 : 42, (i * 36 - 90) * (Math.PI / 180)];
      arms.push([Math.cos(a) * r, Math.sin(a) * r]);
    }
    const d = smooth(arms, true, 0.8);
    s.path(d, s.glow([shade(colour, 0.3), colour, shade(colour, -0.22)], 0.5, 0.45));
    for (let i = 0; i < 5; i++)
      s.placed({ turn: i * 72 }, () => {
        for (let k = 0; k < 6; k++)
          s.oval(0, -12 - k * 14, 5.4 - k * 0.5, 5.4 - k * 0.5, shade(colour, 0.5));
        for (let k = 0; k < 3; k++)
          for (const side of [-1, 1])
            s.oval(side * (15 - k * 3), -26 - k * 18, 2.8, 2.8, shade(colour, 0.36));
      });
    return { foot: { x: 0, y: 80 } };
  },
});

const seahorse = painted({
  id: 'seahorse',
  names: ['seahorse', 'sea horse', 'seadragon', 'sea dragon'],
  metres: 0.18,
  bearing: 'swims',
  facing: 'left',
  colour: '#f0a43a',
  draw(s, { colour, random }) {
    s.layer();
    s.path(
      'M52 -60C84 -76 92 -40 84 -20C72 -24 60 -30 48 -34Z',
      s.fade([shade(colour, 0.4), shade(colour, -0.05)], 0),
    );
    s.layer();
    const body =
      'M-6 -196C30 -200 44 -172 34 -146C66 -124 72 -70 48 -30C34 -4 30 20 36 40C42 66 20 84 0 76C-18 68 -14 44 4 46C14 48 14 60 6 62C16 68 24 56 20 44C10 20 -2 0 -8 -30C-22 -60 -20 -100 -2 -128C-14 -134 -22 -142 -26 -150L-70 -146C-80 -146 -80 -160 -70 -162L-30 -172C-26 -184 -18 -194 -6 -196Z';
    s.path(body, s.fade([shade(colour, 0.25), colour, shade(colour, -0.25)], 20));
    s.within(body, () => {
      for (let i = 0; i < 13; i++)
        s.line(
          `M-30 ${-116 + i * 13}Q10 ${-104 + i * 13} 74 ${-120 + i * 13}`,
          shade(colour, -0.25),
          2.6,
          { opacity: 0.6 },
        );
      for (let i = 0; i < 14; i++)
        s.oval(random.between(-10, 50), random.between(-110, -10), 3, 3, shade(colour, 0.45), {
          opacity: 0.7,
        });
    });
    for (const [x, y] of [
      [-8, -198],
      [6, -200],
      [20, -194],
      [32, -182],
    ] as const)
      s.path(`M${x - 6} ${y + 6}L${x + 2} ${y - 16}L${x + 8} ${y + 8}Z`, shade(colour, -0.1));
    s.oval(-10, -168, 11, 12, '#fdfdf8');
    s.oval(-12, -168, 7, 8, '#17181c');
    s.oval(-14, -171, 2.6, 2.6, '#ffffff');
    return {
      anchors: {
        eyes: [-10, -168, 26],
        head: [-6, -168, 60],
        crown: [4, -196, 44],
        mouth: [-74, -154, 14],
        back: [40, -110, 30],
      },
    };
  },
});

const seaUrchin = painted({
  id: 'sea-urchin',
  names: ['sea urchin', 'urchin'],
  metres: 0.12,
  bearing: 'lies',
  colour: '#5a3f78',
  draw(s, { colour, random }) {
    s.layer();
    for (let i = 0; i < 46; i++) {
      const a = (i / 46) * 2 * Math.PI;
      const r = random.between(84, 104);
      s.line(
        `M${Math.cos(a) * 40} ${Math.sin(a) * 34}L${Math.cos(a) * r} ${Math.sin(a) * r * 0.8}`,
        shade(colour, random.between(-0.3, 0.3)),
        4,
      );
    }
    s.oval(0, 0, 56, 46, s.glow([shade(colour, 0.35), colour, shade(colour, -0.4)]));
    for (let i = 0; i < 16; i++) {
      const a = random.between(0, 6.28);
      const r = random.between(4, 40);
      s.line(
        `M${Math.cos(a) * r} ${Math.sin(a) * r * 0.8}l${Math.cos(a) * 26} ${Math.sin(a) * 22 - 10}`,
        shade(colour, 0.2),
        3.4,
      );
    }
    return { foot: { x: 0, y: 46 } };
  },
});

const anemone = painted({
  id: 'sea-anemone',
  names: ['sea anemone'],
  metres: 0.3,
  colour: '#d9679c',
  colour2: '#f6c36a',
  draw(s, { colour, colour2, random }) {
    s.layer();
    s.path(
      'M-56 0C-44 -20 -46 -50 -52 -70H52C46 -50 44 -20 56 0Z',
      s.fade([shade(colour, 0.1), shade(colour, -0.35)], 0),
    );
    for (let row = 0; row < 3; row++) {
      s.layer(1, 0.2);
      for (let i = 0; i < 9; i++) {
        const x = -64 + i * 16 + row * 3;
        const bend = (i - 4) * random.between(5, 9);
        const tip = -150 + row * 26 + random.between(-12, 12);
        s.line(
          `M${x * 0.8} ${-64 + row * 4}C${x} -100 ${x + bend * 0.4} -120 ${x + bend} ${tip}`,
          s.fade([colour2, shade(colour, -0.02), shade(colour, -0.2)]),
          13,
        );
        s.oval(x + bend, tip, 8, 8, shade(colour2, 0.15));
      }
    }
    return { foot: { x: 0, y: -3 } };
  },
});

/** A ray from above, wings spread; a manta has horns at its head, a stingray a long tail. */
const ray = painted({
  id: 'manta-ray',
  names: ['manta ray', 'stingray', 'manta', 'ray fish', 'eagle ray', 'sting ray'],
  metres: 3,
  bearing: 'swims',
  colour: '#43566e',
  draw(s, { colour }) {
    s.layer();
    s.line('M0 62C6 110 -10 150 4 200', s.fade([colour, shade(colour, -0.3)]), 7);
    s.layer();
    const d =
      'M-22 -84C-30 -104 -20 -116 -12 -104C-8 -96 8 -96 12 -104C20 -116 30 -104 22 -84C60 -70 130 -40 210 -34C160 0 90 20 50 56C30 74 10 78 0 78C-10 78 -30 74 -50 56C-90 20 -160 0 -210 -34C-130 -40 -60 -70 -22 -84Z';
    s.path(d, s.fade([shade(colour, 0.2), colour, shade(colour, -0.3)]));
    s.within(d, () => {
      s.path('M-70 -34C-40 -54 40 -54 70 -34C40 -20 -40 -20 -70 -34Z', shade(colour, 0.24), {
        opacity: 0.6,
      });
      for (let i = 0; i < 4; i++)
        s.line(
          `M${-22 + i * 3} ${-12 + i * 11}l14 -4M${22 - i * 3} ${-12 + i * 11}l-14 -4`,
          shade(colour, -0.4),
          2.6,
        );
    });
    for (const x of [-30, 30]) {
      s.oval(x, -70, 7, 6, '#15181d');
      s.oval(x - 2, -72, 2.2, 2.2, '#ffffff');
    }
    return {
      anchors: { eyes: [0, -70, 70], head: [0, -76, 80], crown: [0, -98, 50], back: [0, -20, 100] },
    };
  },
});

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

/** A sponge or reef: a heap of corals of several shapes. */
const reef = painted({
  id: 'coral-garden',
  names: ['coral reef', 'reef', 'coral garden', 'corals', 'sea sponge'],
  metres: 1.2,
  colour: '#ef6f6c',
  colour2: '#f2b04a',
  draw(s, { colour, colour2, random }) {
    s.layer();
    s.path(bumpy(0, -20, 170, 40, 13, random), s.fade(['#8f8472', '#5c5348']));
    s.layer();
    for (const [x, h, paint] of [
      [-110, 120, '#9a6fd0'],
      [96, 140, colour],
      [-6, 170, colour],
    ] as const) {
      const grow = (px: number, py: number, a: number, l: number, w: number): void => {
        if (l < 14) return;
        const [ex, ey] = [px + Math.cos(a) * l, py + Math.sin(a) * l];
        s.line(`M${px} ${py}L${ex} ${ey}`, shade(paint, random.between(-0.1, 0.2)), w);
        for (const turn of [-0.5, 0.42])
          grow(ex, ey, a + turn + random.between(-0.15, 0.15), l * 0.72, w * 0.78);
      };
      grow(x, -24, -Math.PI / 2, h * 0.3, 15);
    }
    s.layer(1, 0.3);
    for (const [x, r] of [
      [-60, 42],
      [56, 36],
    ] as const) {
      s.path(
        `M${x - r} -16A${r} ${r} 0 0 1 ${x + r} -16Z`,
        s.glow([shade(colour2, 0.3), colour2, shade(colour2, -0.3)]),
      );
      for (let i = 0; i < 10; i++)
        s.line(
          `M${x + random.between(-r * 0.8, r * 0.6)} ${-18 - random.between(0, r * 0.6)}q6 -7 12 0`,
          shade(colour2, -0.35),
          3,
          { opacity: 0.7 },
        );
    }
    for (const [x, h] of [
      [128, 60],
      [146, 44],
      [112, 40],
      [-146, 50],
    ] as const) {
      s.path(
        `M${x - 12} -10L${x - 14} ${-h}A14 7 0 0 1 ${x + 14} ${-h}L${x + 12} -10Z`,
        s.fade(['#58b8b0', '#2f7f86'], 0),
      );
      s.oval(x, -h, 14, 6, '#21565e');
    }
    return { foot: { x: 0, y: 10 } };
  },
});

export const shoreLife = [
  starfish,
  seahorse,
  seaUrchin,
  anemone,
  ray,
  walrus,
  narwhal,
  seaTurtle,
  tortoise,
  frog,
  axolotl,
  reef,
];
