import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { roundOf } from '../surfaces.ts';
import { turned } from '../turned.ts';

const lava = painted({
  id: 'lava-lamp',
  names: ['lava lamp'],
  metres: 0.4,
  colour: '#ff5a2f',
  colour2: '#8b2fb5',
  draw(s, { colour, colour2 }) {
    s.layer(0);
    s.oval(
      0,
      -140,
      90,
      140,
      s.glow(
        [
          [0, colour, 0.4],
          [1, colour, 0],
        ],
        0.5,
        0.5,
        0.5,
      ),
    );
    s.layer(0.6);
    const d = turned('M22 -244L42 -90', 4);
    s.path(d, s.fade([shade(colour2, 0.35), colour2, shade(colour, -0.05)]));
    s.within(d, () => {
      for (const [x, y, rx, ry] of [
        [-6, -196, 13, 18],
        [10, -156, 16, 22],
        [-12, -124, 20, 15],
        [6, -98, 40, 16],
        [4, -226, 8, 9],
      ] as const)
        s.oval(x, y, rx, ry, s.glow([shade(colour, 0.55), colour, shade(colour, -0.15)]));
      s.rect(-28, -244, 6, 150, 3, '#ffffff', { opacity: 0.4 });
    });
    s.layer(1, 0.2);
    s.path(turned('M42 -92L24 -48L54 0', 8), roundOf(s, material.steel));
    s.path(turned('M13 -284L24 -242', 5), roundOf(s, material.steel));
    return {};
  },
});

const pendant = painted({
  id: 'pendant-lamp',
  names: [
    'ceiling lamp',
    'pendant light',
    'pendant lamp',
    'hanging lamp',
    'ceiling light',
    'lampshade',
    'tiffany lamp',
    'overhead light',
    'hanging light',
  ],
  metres: 0.7,
  bearing: 'hangs',
  colour: '#2f8f86',
  draw(s, { colour }) {
    s.layer(0);
    s.oval(
      0,
      236,
      150,
      60,
      s.glow(
        [
          [0, '#fff0b8', 0.55],
          [1, '#ffe9a0', 0],
        ],
        0.5,
        0.5,
        0.5,
      ),
    );
    s.layer();
    s.line('M0 0V132', '#3a3633', 4);
    s.rect(-14, 0, 28, 10, 4, roundOf(s, material.brass));
    s.layer();
    s.path(
      'M-14 122H14L22 142C70 156 104 190 110 226H-110C-104 190 -70 156 -22 142Z',
      roundOf(s, colour),
    );
    s.oval(0, 226, 110, 15, s.fade(['#fff4cf', '#ffdf8a']));
    s.oval(0, 232, 20, 15, s.glow(['#ffffff', '#fff0b0', '#ffd768']));
    return { foot: { x: 0, y: 0 } };
  },
});

const candelabra = painted({
  id: 'candelabra',
  names: ['candelabra', 'candlestick', 'candle holder', 'candleholder', 'silver candlestick'],
  metres: 0.45,
  colour: material.brass,
  colour2: '#fbf5e6',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      turned('M9 -190C22 -172 20 -150 8 -136C16 -110 8 -60 12 -34C18 -16 56 -14 60 0', 8),
      roundOf(s, colour),
    );
    for (const side of [-1, 1])
      s.line(
        `M0 -150C${side * 26} -104 ${side * 92} -112 ${side * 92} -176`,
        s.fade([shade(colour, 0.35), shade(colour, -0.25)]),
        9,
      );
    s.layer(1, 0.2);
    for (const [x, y] of [
      [-92, -176],
      [0, -194],
      [92, -176],
    ] as const) {
      s.path(
        `M${x - 22} ${y}C${x - 14} ${y + 15} ${x + 14} ${y + 15} ${x + 22} ${y}Z`,
        roundOf(s, colour),
      );
      s.rect(
        x - 9,
        y - 66,
        18,
        66,
        3,
        s.fade([shade(colour2, -0.05), shade(colour2, 0.4), shade(colour2, -0.2)], 0),
      );
    }
    s.layer(0);
    for (const [x, y] of [
      [-92, -244],
      [0, -262],
      [92, -244],
    ] as const) {
      s.oval(
        x,
        y - 14,
        30,
        32,
        s.glow(
          [
            [0, '#ffe9a0', 0.8],
            [1, '#ffb93c', 0],
          ],
          0.5,
          0.5,
          0.5,
        ),
      );
      s.path(
        `M${x} ${y - 36}C${x + 12} ${y - 16} ${x + 10} ${y + 2} ${x} ${y + 3}C${x - 10} ${y + 2} ${x - 12} ${y - 16} ${x} ${y - 36}Z`,
        s.fade(['#fff8d8', '#ffb93c']),
      );
    }
    return { anchors: { 'hand-left': [0, -90, 30] } };
  },
});

const stringLights = painted({
  id: 'string-lights',
  names: [
    'string light',
    'string lights',
    'fairy light',
    'fairy lights',
    'christmas lights',
    'christmas light',
    'string of lights',
    'garland of lights',
    'led',
    'twinkle lights',
  ],
  metres: 0.5,
  bearing: 'hangs',
  colour: '#ffd98a',
  colour2: '#2f5a3c',
  draw(s, { colour, colour2, read }) {
    const bulbs = read.given('colour') ? [colour] : [colour, '#ff8a7a', '#8ad9ff', '#a9e58a'];
    for (const [top, dip] of [
      [0, 74],
      [54, 66],
    ] as const) {
      s.layer(0.8);
      s.line(
        `M-220 ${top}C-180 ${top + dip} -40 ${top + dip} 0 ${top + 6}C40 ${top + dip} 180 ${top + dip} 220 ${top}`,
        colour2,
        4,
      );
      for (let i = 0; i < 14; i++) {
        const t = ((i % 7) + 0.5) / 7;
        const x = (i < 7 ? -220 : 0) + t * 220;
        const y = top + dip * 3 * t * (1 - t) + 8;
        const paint = bulbs[(i * 5 + top) % bulbs.length] ?? colour;
        s.layer(0);
        s.oval(
          x,
          y + 15,
          22,
          24,
          s.glow(
            [
              [0, paint, 0.75],
              [1, paint, 0],
            ],
            0.5,
            0.5,
            0.5,
          ),
        );
        s.rect(x - 4, y, 8, 8, 2, colour2);
        s.path(
          `M${x - 5} ${y + 7}C${x - 12} ${y + 18} ${x - 6} ${y + 28} ${x} ${y + 32}C${x + 6} ${y + 28} ${x + 12} ${y + 18} ${x + 5} ${y + 7}Z`,
          s.glow(['#ffffff', paint, shade(paint, -0.05)]),
        );
      }
    }
    return { foot: { x: 0, y: 6 } };
  },
});

const lantern = painted({
  id: 'metal-lantern',
  names: [
    'lantern',
    'old lantern',
    'camping lantern',
    'kerosene lamp',
    'hurricane lamp',
    'gas lamp',
    'oil lantern',
    'metal lantern',
    'glowing lantern',
  ],
  metres: 0.35,
  colour: '#3a4048',
  colour2: '#ffd76a',
  draw(s, { colour, colour2 }) {
    s.layer(0);
    s.oval(
      0,
      -106,
      120,
      120,
      s.glow(
        [
          [0, colour2, 0.6],
          [1, colour2, 0],
        ],
        0.5,
        0.5,
        0.5,
      ),
    );
    s.layer();
    s.line('M-44 -168C-52 -262 52 -262 44 -168', shade(colour, 0.1), 7);
    s.path('M-64 0L-56 -26H56L64 0Z', roundOf(s, colour));
    s.path('M-58 -166L-26 -204H26L58 -166Z', roundOf(s, colour));
    s.rect(-16, -218, 32, 16, 4, roundOf(s, colour));
    s.layer(0.5);
    s.rect(
      -48,
      -166,
      96,
      142,
      8,
      s.glow(
        [
          [0, '#fff9dc', 0.95],
          [0.5, colour2, 0.8],
          [1, shade(colour2, -0.1), 0.55],
        ],
        0.5,
        0.6,
        0.7,
      ),
    );
    s.layer(0);
    s.path('M0 -128C20 -98 18 -54 0 -48C-18 -54 -20 -98 0 -128Z', s.fade(['#fffbe6', '#ff9d2f']));
    s.layer(1, 0.2);
    for (const x of [-50, -17, 17, 50]) s.rect(x - 3, -168, 6, 146, 2, roundOf(s, colour));
    s.rect(-58, -172, 116, 10, 4, roundOf(s, colour));
    return { anchors: { 'hand-left': [0, -236, 40] } };
  },
});

const torch = painted({
  id: 'burning-torch',
  names: ['flaming torch', 'torch', 'olympic torch', 'tiki torch'],
  metres: 0.7,
  colour: '#7a5230',
  draw(s, { colour }) {
    s.layer();
    s.path('M-24 -170L-9 0C-6 6 6 6 9 0L24 -170Z', roundOf(s, colour));
    s.line('M-22 -150L20 -136M-20 -126L17 -112', '#d9c49a', 9);
    s.rect(-30, -182, 60, 18, 6, roundOf(s, material.iron));
    s.layer(0);
    s.oval(
      0,
      -232,
      100,
      100,
      s.glow(
        [
          [0, '#ffcf5a', 0.6],
          [1, '#ff8a2f', 0],
        ],
        0.5,
        0.5,
        0.5,
      ),
    );
    s.path(
      'M-32 -178C-62 -220 -30 -246 -28 -278C-10 -262 -6 -256 -2 -244C6 -270 4 -290 -4 -310C36 -290 46 -256 38 -238C48 -240 50 -248 50 -256C62 -224 52 -196 32 -178Z',
      s.fade(['#ffb02e', '#f25c1f']),
    );
    s.path(
      'M-18 -178C-34 -206 -12 -222 -8 -242C8 -230 8 -220 12 -214C18 -222 18 -228 18 -234C32 -210 28 -192 18 -178Z',
      s.fade(['#fff6c2', '#ffc93c']),
    );
    return { anchors: { 'hand-left': [0, -60, 24] } };
  },
});

/** Lamps and candles. */
export const lamps: readonly Piece[] = [candelabra, lantern, lava, pendant, stringLights, torch];
