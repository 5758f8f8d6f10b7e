import { painted } from '../painted.ts';
import { smooth } from '../path.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

function stub(s: Sketch, x: number, top: number, half: number, colour: string): void {
  s.path(
    `M${x - half} ${top}C${x - half} ${top * 0.5} ${x - half * 0.9} -16 ${x - half * 1.1} -8C${x - half * 1.2} 2 ${x + half * 1.1} 2 ${x + half} -8C${x + half * 0.9} -16 ${x + half * 1.1} ${top * 0.5} ${x + half * 1.2} ${top}Z`,
    s.fade([
      [0, colour, 0],
      [0.3, colour],
      [1, shade(colour, -0.25)],
    ]),
  );
  for (const dx of [-0.6, 0, 0.6]) s.path(`M${x + dx * half - 5} -4a5 6 0 0 1 10 0Z`, '#efe6cf');
}

function eye(s: Sketch, x: number, y: number): void {
  s.oval(x, y, 8, 8.6, '#f6e9a8');
  s.oval(x - 1.5, y, 5, 6, '#1c1a18');
  s.oval(x - 3, y - 2.4, 2, 2, '#ffffff');
}

const triceratops = painted({
  id: 'triceratops',
  names: ['triceratops', 'horned dinosaur', 'ceratopsian'],
  metres: 3,
  facing: 'left',
  colour: '#7f9a5c',
  colour2: '#e8a25a',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const x of [-10, 100]) stub(s, x, -80, 24, shade(colour, -0.3));
    s.layer();
    const body = smooth([
      [-60, -130],
      [0, -160],
      [70, -158],
      [130, -120],
      [190, -64],
      [236, -34],
      [180, -44],
      [130, -46],
      [60, -48],
      [-20, -52],
      [-70, -84],
    ]);
    s.path(body, s.fade([shade(colour, 0.18), colour, shade(colour, -0.25)]));
    s.within(body, () => {
      for (let i = 0; i < 7; i++)
        s.path(`M${-30 + i * 28} -176l12 46l12 -46Z`, shade(colour, -0.28), { opacity: 0.6 });
    });
    s.layer(1, 0.12);
    for (const x of [-42, 130]) stub(s, x, -92, 28, colour);
    s.layer(1, 0.25);
    const frill = smooth(
      [
        [-60, -90],
        [-34, -130],
        [-40, -180],
        [-76, -204],
        [-118, -206],
        [-150, -180],
        [-140, -120],
      ],
      true,
      0.9,
    );
    s.path(frill, s.fade([shade(colour2, 0.2), colour2, shade(colour2, -0.3)], 60));
    for (const [x, y] of [
      [-40, -186],
      [-74, -206],
      [-116, -210],
      [-150, -186],
      [-32, -146],
    ] as const)
      s.path(`M${x - 9} ${y + 6}L${x} ${y - 14}L${x + 9} ${y + 8}Z`, '#f3e8cc');
    for (const [x, y] of [
      [-70, -170],
      [-104, -176],
    ] as const)
      s.oval(x, y, 13, 18, shade(colour, -0.05), { opacity: 0.8 });
    s.layer(1, 0.3);
    s.path('M-74 -150L-120 -262C-100 -230 -74 -190 -56 -150Z', s.fade(['#fffaf0', '#cdbf9c']));
    s.path('M-118 -150L-186 -244C-176 -206 -150 -166 -100 -138Z', s.fade(['#fffaf0', '#d4c7a6']));
    const head = smooth([
      [-64, -140],
      [-110, -152],
      [-156, -128],
      [-196, -84],
      [-202, -60],
      [-176, -56],
      [-130, -66],
      [-80, -74],
      [-56, -106],
    ]);
    s.path(head, s.fade([shade(colour, 0.22), colour, shade(colour, -0.2)]));
    s.path('M-182 -96L-206 -140C-190 -132 -172 -116 -164 -104Z', s.fade(['#fffaf0', '#d4c7a6']));
    s.path('M-176 -58C-190 -54 -206 -56 -204 -70C-200 -84 -190 -88 -184 -84Z', '#b79a68');
    s.line('M-194 -64C-166 -72 -130 -76 -104 -92', shade(colour, -0.5), 4);
    eye(s, -122, -116);
    return {
      anchors: {
        head: [-124, -108, 130],
        eyes: [-122, -116, 40],
        crown: [-90, -204, 80],
        mouth: [-184, -62, 40],
        back: [50, -156, 110],
      },
      foot: { x: 20, y: -5 },
    };
  },
});

const stegosaurus = painted({
  id: 'stegosaurus',
  names: ['stegosaurus', 'plated dinosaur', 'stegosaur'],
  metres: 4,
  facing: 'left',
  colour: '#6f9070',
  colour2: '#e07a48',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const x of [-40, 84]) stub(s, x, -84, 21, shade(colour, -0.3));
    for (const [x, y, r] of [
      [-96, -104, 16],
      [-66, -128, 24],
      [-28, -154, 34],
      [20, -170, 44],
      [72, -162, 40],
      [116, -132, 32],
      [152, -96, 24],
      [184, -64, 16],
    ] as const)
      s.path(
        `M${x - r * 0.6} ${y + 16}C${x - r * 0.9} ${y - r * 0.4} ${x - r * 0.2} ${y - r} ${x + r * 0.1} ${y - r * 1.3}C${x + r * 0.5} ${y - r} ${x + r} ${y - r * 0.4} ${x + r * 0.7} ${y + 16}Z`,
        s.fade([shade(colour2, 0.2), colour2, shade(colour2, -0.3)]),
      );
    s.path('M216 -46L246 -84L232 -40ZM196 -52L214 -96L212 -46Z', '#f3e8cc');
    s.layer();
    const body = smooth([
      [-170, -62],
      [-150, -84],
      [-110, -92],
      [-60, -124],
      [20, -154],
      [90, -134],
      [150, -84],
      [244, -40],
      [150, -50],
      [90, -50],
      [10, -52],
      [-60, -60],
      [-110, -66],
      [-150, -50],
      [-178, -50],
    ]);
    s.path(body, s.fade([shade(colour, 0.2), colour, shade(colour, -0.2)]));
    s.within(body, () => {
      for (let i = 0; i < 12; i++)
        s.oval(-60 + i * 17, -110 + (i % 3) * 16, 7, 6, shade(colour, -0.25), { opacity: 0.5 });
    });
    s.layer(1, 0.12);
    for (const x of [-70, 56]) stub(s, x, -92, 25, colour);
    s.line('M-176 -54C-164 -50 -150 -54 -142 -60', shade(colour, -0.5), 3.4);
    eye(s, -148, -72);
    return {
      anchors: {
        head: [-148, -68, 60],
        eyes: [-148, -72, 30],
        crown: [-140, -88, 40],
        mouth: [-170, -54, 24],
        back: [20, -154, 80],
      },
      foot: { x: 0, y: -5 },
    };
  },
});

const ankylosaurus = painted({
  id: 'ankylosaurus',
  names: ['ankylosaurus', 'armoured dinosaur', 'armored dinosaur'],
  metres: 1.7,
  facing: 'left',
  colour: '#9a7f58',
  colour2: '#d9c08c',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line('M110 -54C150 -50 180 -64 210 -58', s.fade([colour, shade(colour, -0.2)], 0), 24);
    s.oval(222, -60, 26, 22, s.glow([shade(colour2, 0.1), shade(colour2, -0.3)]));
    for (const x of [-60, 70]) stub(s, x, -54, 20, shade(colour, -0.3));
    s.layer();
    const body = smooth([
      [-120, -58],
      [-80, -104],
      [0, -124],
      [80, -108],
      [128, -58],
      [80, -26],
      [-70, -26],
    ]);
    s.path(body, s.fade([shade(colour, 0.16), colour, shade(colour, -0.3)]));
    s.within(body, () => {
      for (let row = 0; row < 3; row++)
        for (let i = 0; i < 9; i++) {
          const [x, y] = [-104 + i * 27 + (row % 2) * 13, -112 + row * 24];
          s.path(
            `M${x - 11} ${y + 11}L${x} ${y - 11}L${x + 11} ${y + 11}Q${x} ${y + 16} ${x - 11} ${y + 11}Z`,
            s.fade([shade(colour2, 0.25), shade(colour2, -0.25)]),
          );
        }
    });
    s.layer(1, 0.15);
    for (const x of [-84, 92]) stub(s, x, -58, 22, colour);
    s.layer(1, 0.2);
    s.path(
      smooth([
        [-104, -92],
        [-150, -96],
        [-182, -70],
        [-176, -46],
        [-140, -40],
        [-104, -52],
      ]),
      s.fade([shade(colour, 0.25), shade(colour, -0.15)]),
    );
    s.path('M-118 -90L-106 -114L-98 -84Z', shade(colour2, 0.1));
    s.line('M-180 -54Q-160 -46 -140 -54', shade(colour, -0.5), 3.4);
    eye(s, -148, -74);
    return {
      anchors: {
        head: [-140, -70, 76],
        eyes: [-148, -74, 34],
        crown: [-134, -98, 50],
        mouth: [-170, -52, 26],
        back: [0, -120, 100],
      },
      foot: { x: 0, y: -5 },
    };
  },
});

const pterodactyl = painted({
  id: 'pterodactyl',
  names: ['pterodactyl', 'pteranodon', 'pterosaur', 'quetzalcoatlus'],
  metres: 2.4,
  bearing: 'flies',
  facing: 'left',
  colour: '#a9744c',
  colour2: '#e3b07a',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-10 -20C40 -70 110 -120 210 -150C170 -110 166 -80 170 -46C140 -60 116 -46 108 -14C84 -28 60 -20 40 14Z',
      s.fade([shade(colour2, -0.1), shade(colour2, -0.35)], 60),
    );
    s.layer();
    s.path(
      'M-20 0C-10 -30 30 -30 60 -4C84 14 110 30 130 34C90 44 40 40 0 26Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.2)]),
    );
    s.layer(1, 0.2);
    s.path(
      'M-6 0C-50 -80 -120 -140 -224 -160C-190 -116 -190 -80 -198 -36C-162 -56 -134 -40 -124 0C-96 -22 -66 -12 -44 30Z',
      s.fade([shade(colour2, 0.2), shade(colour2, -0.18)], 60),
    );
    s.line('M-10 0C-60 -80 -130 -138 -222 -160', shade(colour, -0.05), 9);
    s.line('M-198 -38L-150 -118M-124 -2L-90 -80', shade(colour2, -0.35), 3, { opacity: 0.7 });
    s.layer(1, 0.25);
    s.line('M-14 6C-36 16 -52 22 -66 26', shade(colour, 0.04), 22);
    s.path(
      'M-56 8C-30 -8 -4 -30 22 -56C16 -26 -4 10 -44 30Z',
      s.fade([shade('#d9553f', 0.1), '#b83c2c']),
    );
    s.path(
      'M-44 14C-56 6 -74 10 -84 20L-180 44L-84 44C-66 50 -44 42 -40 28Z',
      s.fade([shade(colour, 0.25), shade(colour, -0.15)]),
    );
    s.line('M-172 44C-130 36 -104 36 -84 34', shade(colour, -0.5), 3);
    eye(s, -66, 24);
    return {
      anchors: {
        head: [-70, 24, 60],
        eyes: [-66, 24, 26],
        crown: [-56, 6, 36],
        mouth: [-140, 40, 40],
        back: [20, -10, 50],
      },
    };
  },
});

const plesiosaur = painted({
  id: 'plesiosaur',
  names: [
    'plesiosaur',
    'loch ness monster',
    'nessie',
    'sea monster',
    'sea serpent',
    'lake monster',
    'mosasaurus',
    'ichthyosaur',
  ],
  metres: 4,
  bearing: 'floats',
  facing: 'left',
  colour: '#4f8a78',
  colour2: '#bfe0b8',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const [x, h, half] of [
      [64, 62, 50],
      [150, 40, 36],
    ] as const)
      s.path(
        `M${x - half} 0C${x - half * 0.8} ${-h * 1.2} ${x + half * 0.8} ${-h * 1.2} ${x + half} 0Z`,
        s.fade([shade(colour, 0.2), shade(colour, -0.25)]),
      );
    s.path(
      'M196 0C206 -40 226 -50 244 -44C232 -34 226 -18 224 0Z',
      s.fade([shade(colour, 0.1), shade(colour, -0.25)]),
    );
    s.layer();
    const neck =
      'M-76 0C-64 -70 -60 -120 -86 -154C-96 -166 -124 -156 -150 -152C-168 -150 -172 -168 -156 -178C-130 -196 -94 -206 -66 -190C-26 -166 -16 -90 -6 0Z';
    s.path(neck, s.fade([shade(colour, 0.22), colour, shade(colour, -0.25)]));
    s.within(neck, () => {
      s.path('M-84 10C-72 -70 -68 -120 -90 -150L-64 -150C-48 -110 -50 -60 -52 10Z', colour2, {
        opacity: 0.8,
      });
      for (let i = 0; i < 9; i++)
        s.oval(-26 - Math.sin(i) * 5, -150 + i * 17, 6, 5, shade(colour, -0.3), { opacity: 0.5 });
    });
    for (const [x, y] of [
      [-60, -194],
      [-40, -176],
      [-28, -150],
      [-20, -120],
    ] as const)
      s.path(`M${x - 4} ${y + 10}L${x + 14} ${y - 10}L${x + 12} ${y + 14}Z`, shade(colour, -0.2));
    eye(s, -112, -178);
    s.line('M-160 -164C-144 -160 -128 -164 -112 -160', shade(colour, -0.5), 3.4);
    s.layer(0.3);
    s.path('M-120 0C-60 -9 240 -9 290 0C240 10 -60 10 -120 0Z', '#ffffff', { opacity: 0.4 });
    return {
      anchors: {
        head: [-118, -174, 66],
        eyes: [-112, -178, 30],
        crown: [-98, -196, 44],
        mouth: [-156, -162, 24],
        back: [64, -56, 60],
      },
      foot: { x: 40, y: 2 },
    };
  },
});

/** The bones of a great meat-eater, mounted as in a museum. */
const dinosaurSkeleton = painted({
  id: 'dinosaur-skeleton',
  names: [
    'dinosaur skeleton',
    'dinosaur fossil',
    'dinosaur bones',
    't-rex skeleton',
    'fossil skeleton',
  ],
  metres: 4.5,
  facing: 'left',
  colour: '#e6d6b4',
  draw(s, { colour }) {
    const bone = s.fade([shade(colour, 0.25), shade(colour, -0.25)]);
    s.layer();
    s.line(
      'M-120 -226C-80 -230 -60 -200 -40 -178C0 -150 50 -150 90 -146C140 -140 190 -128 244 -96',
      bone,
      9,
    );
    for (let i = 0; i < 17; i++) {
      const x = -70 + i * 18;
      const y = -204 + Math.min(60, i * 12) + Math.max(0, (i - 9) * 6);
      s.oval(x, y, 8, 9, shade(colour, 0.1));
      s.line(`M${x} ${y - 6}l5 -13`, shade(colour, -0.05), 4);
    }
    for (let i = 0; i < 6; i++)
      s.line(
        `M${-40 + i * 19} ${-172 + i * 4}C${-66 + i * 19} ${-140} ${-58 + i * 20} ${-104 + i * 4} ${-34 + i * 18} ${-96 + i * 3}`,
        bone,
        6,
      );
    s.path('M74 -158C96 -172 128 -160 124 -136C112 -118 82 -122 74 -158Z', bone);
    for (const [x, far] of [
      [84, true],
      [112, false],
    ] as const) {
      const paint = far ? shade(colour, -0.25) : bone;
      s.line(`M${x} -134L${x - 40} -86`, paint, 13);
      s.line(`M${x - 40} -84L${x + 6} -40`, paint, 10);
      s.line(
        `M${x + 6} -38L${x - 18} -6M${x - 18} -5H${x - 50}M${x - 18} -5L${x - 42} 2M${x - 16} -5H${x + 4}`,
        paint,
        8,
      );
    }
    s.line('M-36 -128L-62 -112L-74 -124M-62 -112L-78 -108', bone, 6);
    s.layer(1, 0.2);
    s.path(
      'M-84 -250C-110 -264 -160 -258 -196 -232C-204 -222 -200 -212 -190 -210L-104 -208C-86 -212 -76 -232 -84 -250Z',
      bone,
    );
    s.path(
      'M-112 -202L-188 -196C-196 -190 -192 -182 -184 -182L-108 -188C-96 -192 -98 -202 -112 -202Z',
      bone,
    );
    for (const [x, y, r] of [
      [-106, -238, 11],
      [-138, -236, 12],
      [-176, -228, 6],
    ] as const)
      s.oval(x, y, r, r * 0.8, '#3c3228');
    for (let i = 0; i < 7; i++)
      s.path(`M${-192 + i * 12} -211l4 12l6 -12ZM${-184 + i * 11} -192l5 -10l4 10Z`, '#fffaf0');
    return {
      foot: { x: 40, y: -10 },
      anchors: { head: [-140, -222, 110], crown: [-130, -252, 70], back: [40, -160, 80] },
    };
  },
});

export const dinosaurs = [
  triceratops,
  stegosaurus,
  ankylosaurus,
  pterodactyl,
  plesiosaur,
  dinosaurSkeleton,
];
