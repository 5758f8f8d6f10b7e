import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { spire, walls, windows } from './masonry.ts';

/** Two Gothic towers joined by high walkways over a roadway that opens. */
const towerBridge = painted({
  id: 'tower-bridge',
  names: ['tower bridge', 'london bridge', 'bascule bridge', 'drawbridge'],
  metres: 65,
  colour: '#cdbf9f',
  colour2: '#4f86b8',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line('M-88 -150C-130 -110 -170 -70 -236 -56M88 -150C130 -110 170 -70 236 -56', colour2, 7);
    for (const x of [-130, -165, -200, 130, 165, 200])
      s.line(`M${x} -56V${-56 - Math.max(4, (232 - Math.abs(x)) * 0.5)}`, colour2, 3);
    s.rect(-240, -62, 480, 16, 2, s.fade([shade(colour2, 0.2), shade(colour2, -0.3)]));
    s.rect(-70, -166, 140, 10, 1, colour2);
    s.rect(-70, -148, 140, 8, 1, shade(colour2, -0.15));
    s.line('M-66 -148L-44 -158L-22 -148L0 -158L22 -148L44 -158L66 -148', '#e8eef2', 2.4);
    s.layer();
    for (const x of [-88, 88]) {
      s.path(`M${x - 42} 0L${x - 34} -44H${x + 34}L${x + 42} 0Z`, walls(s, '#9b948a'));
      s.rect(x - 28, -196, 56, 154, 2, walls(s, colour));
      s.path(`M${x - 14} -44V-80Q${x} -98 ${x + 14} -80V-44Z`, '#5b4b3c');
      windows(
        s,
        { x: x - 22, y: -186, width: 44, height: 72, columns: 3, rows: 2 },
        '#5d6a76',
        true,
      );
      s.path(`M${x - 22} -196L${x} -252L${x + 22} -196Z`, walls(s, '#68747e'));
      for (const dx of [-27, 27]) {
        s.rect(x + dx - 6, -210, 12, 22, 1, walls(s, shade(colour, 0.1)));
        spire(s, x + dx, -240, -210, 7, '#68747e');
      }
      s.line(`M${x} -250V-268`, material.gold, 3);
    }
    return { foot: { x: 0, y: -4 } };
  },
});

/** A man of stone with outspread arms on a mountain top. */
const redeemer = painted({
  id: 'redeemer-statue',
  names: ['christ the redeemer', 'cristo redentor', 'redeemer'],
  metres: 38,
  colour: '#e4e0d6',
  draw(s, { colour }) {
    s.layer();
    s.path('M-40 0L-34 -50H34L40 0Z', walls(s, '#8a867d'));
    s.layer();
    s.path(
      'M-150 -232L-146 -252L-40 -262C-18 -268 18 -268 40 -262L146 -252L150 -232L134 -226C100 -222 60 -216 38 -206C34 -150 34 -100 40 -50H-40C-34 -100 -34 -150 -38 -206C-60 -216 -100 -222 -134 -226Z',
      s.fade([shade(colour, 0.3), colour, shade(colour, -0.28)], 70),
    );
    s.line(
      'M-22 -200C-24 -150 -24 -100 -26 -54M0 -210V-54M22 -200C24 -150 22 -100 24 -54M-60 -240L-44 -214M60 -240L44 -214',
      shade(colour, -0.32),
      3.4,
      { opacity: 0.7 },
    );
    s.oval(-154, -240, 12, 8, shade(colour, 0.1));
    s.oval(154, -240, 12, 8, shade(colour, 0.1));
    s.layer(1, 0.3);
    s.path(
      'M-20 -290C-22 -318 22 -318 20 -290C24 -270 20 -256 12 -254C4 -250 -4 -250 -12 -254C-20 -256 -24 -270 -20 -290Z',
      s.fade([shade(colour, 0.3), shade(colour, -0.2)], 60),
    );
    s.line('M-8 -290H-3M4 -290H9M-5 -272Q0 -269 6 -272', shade(colour, -0.5), 2.6);
  },
});

/** A gate of six columns with a chariot on top. */
const columnGate = painted({
  id: 'column-gate',
  names: ['brandenburg gate', 'brandenburger tor'],
  metres: 26,
  colour: '#d6c4a0',
  colour2: '#6f9a86',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-170, -150, 340, 150, 1, shade(colour, -0.55));
    for (const x of [-168, -102, -36, 30, 96, 150]) s.rect(x, -152, 18, 152, 2, walls(s, colour));
    s.rect(-182, -6, 364, 8, 1, shade(colour, -0.2));
    s.layer();
    s.path(
      'M-186 -152H186V-176H-186ZM-176 -176H176V-196H-176ZM-120 -196H120V-214H-120Z',
      s.fade([shade(colour, 0.26), shade(colour, -0.12)]),
    );
    for (let x = -168; x < 170; x += 28) s.rect(x, -171, 12, 14, 1, shade(colour, -0.22));
    s.layer();
    s.path(
      'M-52 -214V-232C-60 -238 -58 -252 -48 -256L-40 -246L-30 -258L-22 -244L-12 -256L-6 -240H10V-262C4 -272 10 -284 18 -284C28 -282 28 -270 24 -264L28 -238C40 -236 46 -226 44 -214Z',
      s.fade([shade(colour2, 0.2), shade(colour2, -0.3)]),
    );
    s.line('M20 -262L34 -300', shade(colour2, -0.1), 4);
  },
});

/** A domed parliament with a portico and wings. */
const capitol = painted({
  id: 'domed-capitol',
  names: [
    'capitol',
    'us capitol',
    'capitol building',
    'united states capitol',
    'parliament building',
    "st peter's basilica",
    'reichstag',
  ],
  metres: 88,
  colour: '#f3f0e8',
  draw(s, { colour }) {
    s.layer();
    for (const x of [-232, 128]) {
      s.rect(x, -76, 104, 76, 1, walls(s, shade(colour, -0.06)));
      windows(s, { x: x + 4, y: -70, width: 96, height: 60, columns: 7, rows: 2 }, '#7d8ea0');
      s.rect(x - 4, -84, 112, 10, 1, shade(colour, 0.2));
    }
    s.rect(-130, -96, 260, 96, 1, walls(s, colour));
    s.layer();
    s.rect(-62, -140, 124, 48, 2, walls(s, shade(colour, -0.04)));
    for (let i = 0; i < 9; i++) s.rect(-58 + i * 13.6, -134, 5, 40, 2, shade(colour, 0.5));
    s.path('M-60 -140C-60 -206 -30 -226 0 -230C30 -226 60 -206 60 -140Z', walls(s, colour));
    s.line(
      'M-38 -140C-38 -190 -24 -216 -8 -226M38 -140C38 -190 24 -216 8 -226M0 -140V-228',
      shade(colour, -0.2),
      2.6,
    );
    s.rect(-14, -254, 28, 26, 2, walls(s, colour));
    s.path('M-16 -254C-14 -268 14 -268 16 -254Z', shade(colour, -0.1));
    s.line('M0 -264V-284', shade(colour, -0.4), 4);
    s.layer(1, 0.3);
    s.path('M-96 -92L0 -126L96 -92Z', s.fade([shade(colour, 0.4), shade(colour, -0.12)]));
    s.rect(-90, -92, 180, 78, 0, shade(colour, -0.42));
    for (let i = 0; i < 8; i++) s.rect(-90 + i * 24, -92, 11, 80, 2, walls(s, shade(colour, 0.2)));
    s.path('M-112 0L-100 -14H100L112 0Z', s.fade([shade(colour, 0.2), shade(colour, -0.2)]));
  },
});

/** A white house with a columned portico. */
const whiteHouse = painted({
  id: 'columned-mansion',
  names: [
    'white house',
    'columned mansion',
    'plantation house',
    'manor house',
    'country house',
    'buckingham palace',
  ],
  metres: 21,
  colour: '#f6f4ee',
  draw(s, { colour, read }) {
    const pane = read.flag('lit', false) ? '#ffd98a' : '#7389a0';
    s.layer();
    s.rect(-196, -112, 392, 112, 2, walls(s, colour));
    windows(s, { x: -186, y: -104, width: 120, height: 92, columns: 4, rows: 2 }, pane);
    windows(s, { x: 66, y: -104, width: 120, height: 92, columns: 4, rows: 2 }, pane);
    s.rect(-204, -122, 408, 12, 2, s.fade([shade(colour, 0.4), shade(colour, -0.14)]));
    for (let x = -196; x < 196; x += 10) s.rect(x, -130, 5, 9, 1, shade(colour, -0.06));
    s.layer(1, 0.3);
    s.rect(-58, -124, 116, 124, 0, shade(colour, -0.36));
    s.rect(-13, -52, 26, 52, 2, '#6a5b50');
    for (let i = 0; i < 6; i++)
      s.rect(-60 + i * 22, -122, 10, 122, 2, walls(s, shade(colour, 0.2)));
    s.path('M-72 -122L0 -164L72 -122Z', s.fade([shade(colour, 0.4), shade(colour, -0.1)]));
    s.line('M0 -162V-206', '#8d9298', 3);
    s.path('M1 -206H34V-186H1Z', s.fade(['#d8453a', '#e9eef4', '#3f66b0']));
  },
});

/** A pyramid of glass panes. */
const glassPyramid = painted({
  id: 'glass-pyramid',
  names: ['glass pyramid', 'louvre pyramid', 'louvre', 'the louvre'],
  metres: 21,
  colour: '#a9cfe0',
  draw(s, { colour }) {
    s.layer(0.5);
    s.path('M-170 0L0 -178L60 0Z', s.fade([shade(colour, 0.5), colour, shade(colour, -0.12)], 60));
    s.path('M0 -178L170 0H60Z', s.fade([shade(colour, 0.05), shade(colour, -0.35)], 60));
    for (let i = 1; i < 9; i++) {
      const t = i / 9;
      s.line(
        `M${-170 * t} ${-178 * (1 - t)}L${60 * t} ${-178 * (1 - t)}L${170 * t} ${-178 * (1 - t)}`,
        '#ffffff',
        1.8,
        { opacity: 0.75 },
      );
      s.line(
        `M${-170 + 230 * t} 0L${-170 * (1 - t)} ${-178 * t}M${-170 + 230 * t} 0L${60 * t} ${-178 * (1 - t)}`,
        '#ffffff',
        1.5,
        { opacity: 0.6 },
      );
      s.line(
        `M${60 + 110 * t} 0L${170 * t} ${-178 * (1 - t)}M${60 + 110 * t} 0L${60 * (1 - t)} ${-178 * t}`,
        '#ffffff',
        1.5,
        { opacity: 0.5 },
      );
    }
    s.path('M-64 0V-34H-34V0Z', '#40576a');
  },
});

/** A high thin arch of steel. */
const gatewayArch = painted({
  id: 'steel-arch',
  names: ['gateway arch', 'st louis arch', 'steel arch'],
  metres: 192,
  colour: '#c6cfd6',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-150 0C-130 -180 -70 -292 0 -292C70 -292 130 -180 150 0H124C108 -160 56 -278 0 -278C-56 -278 -108 -160 -124 0Z',
      s.fade([shade(colour, 0.3), colour, shade(colour, -0.35)], 0),
    );
  },
});

/** Nine white letters on stilts over a hill. */
const hillsideLetters = painted({
  id: 'hillside-letters',
  names: ['hollywood sign'],
  metres: 14,
  colour: '#f6f5f0',
  draw(s, { colour }) {
    s.layer();
    s.path('M-290 30C-220 -6 -120 4 -20 -10C80 -20 200 -4 290 30Z', s.fade(['#9a9a5c', '#6d6a3f']));
    const strokes: Readonly<Record<string, string>> = {
      H: 'M4 -50V0M36 -50V0M4 -25H36',
      O: 'M4 -42Q4 -50 12 -50H28Q36 -50 36 -42V-8Q36 0 28 0H12Q4 0 4 -8Z',
      L: 'M6 -50V0H34',
      Y: 'M2 -50L20 -24L38 -50M20 -24V0',
      W: 'M0 -50L10 0L20 -34L30 0L40 -50',
      D: 'M4 -50H20Q36 -50 36 -34V-16Q36 0 20 0H4Z',
    };
    s.layer();
    'HOLLYWOOD'.split('').forEach((letter, i) => {
      const [x, y] = [-264 + i * 59, -6 - Math.sin((i / 8) * Math.PI) * 12 + (i % 3) * 5];
      s.placed({ x, y }, () => {
        s.line('M8 0V16M32 0V16', '#6b5a44', 3);
        s.line(strokes[letter]!, s.fade([shade(colour, 0.2), shade(colour, -0.12)]), 12, {
          cap: 'butt',
        });
      });
    });
    return { foot: { x: 0, y: 20 } };
  },
});

/** Nine steel balls joined by tubes into a cube on its corner. */
const ballStructure = painted({
  id: 'ball-structure',
  names: ['atomium'],
  metres: 102,
  colour: '#b5c0c9',
  draw(s, { colour }) {
    const balls = [
      [0, -26],
      [-96, -84],
      [96, -84],
      [0, -118],
      [0, -190],
      [-96, -204],
      [96, -204],
      [0, -272],
    ] as const;
    s.layer();
    const tube = (a: number, b: number): void => {
      s.line(
        `M${balls[a]![0]} ${balls[a]![1]}L${balls[b]![0]} ${balls[b]![1]}`,
        shade(colour, -0.15),
        9,
      );
    };
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 5],
      [2, 6],
      [5, 7],
      [6, 7],
      [4, 7],
      [1, 4],
      [2, 4],
      [3, 5],
      [3, 6],
    ] as const)
      tube(a, b);
    s.line('M-96 -84L-60 0M96 -84L60 0', shade(colour, -0.3), 9);
    s.layer();
    for (const [x, y] of balls) {
      s.oval(x, y, 27, 27, s.glow([shade(colour, 0.6), colour, shade(colour, -0.45)]));
      s.line(`M${x - 26} ${y}A27 8 0 0 0 ${x + 26} ${y}`, shade(colour, -0.3), 2, { opacity: 0.7 });
    }
  },
});

export const monuments = [
  towerBridge,
  redeemer,
  columnGate,
  capitol,
  whiteHouse,
  glassPyramid,
  gatewayArch,
  hillsideLetters,
  ballStructure,
];
