import { mixed } from '../../rgb.ts';
import type { Rgb } from '../../rgb.ts';
import { type Form, washed } from './sheet.ts';

type Place = readonly [x: number, y: number, size: number];

/** Constants whose Julia sets are rich in form, and how large they are. */
const JULIAS: readonly Place[] = [
  [-0.8, 0.156, 1.15],
  [-0.70176, -0.3842, 1.1],
  [-0.4, 0.6, 1.05],
  [0.285, 0.01, 1.05],
  [-0.7269, 0.1889, 1.1],
  [-0.835, -0.2321, 1.05],
];
/** Places on the rim of the Mandelbrot set: middle and half the picture's height. */
const VIEWS: readonly Place[] = [
  [-0.7436, 0.1318, 0.006],
  [-0.1011, 0.9563, 0.02],
  [-1.25066, 0.02012, 0.0035],
  [0.2865, 0.0115, 0.012],
  [-0.5, 0, 1.15],
  [-0.75, 0.1, 0.06],
];
const STEPS = 150;

/** A Julia set, or a place in the Mandelbrot set, coloured by how soon points escape. */
export const fractal: Form = (sheet) => {
  const { view, scheme, random } = sheet;
  const { width, height } = view.plan.frame;
  const julia = random.chance(0.55);
  const [p, q, size] = random.pick(julia ? JULIAS : VIEWS);
  const turn = julia ? random.between(-0.6, 0.6) : random.between(0, 6.28);
  const scale = (2 * size) / Math.min(1.3, Math.max(width, height) * 0.9);
  const [cos, sin] = [Math.cos(turn) * scale, Math.sin(turn) * scale];
  const bands: readonly Rgb[] = [
    scheme.deep,
    scheme.accents[0],
    mixed(scheme.accents[1], [1, 1, 1], 0.25),
    scheme.accents[2],
    scheme.ground,
    scheme.accents[3],
  ];
  const phase = random.between(0, bands.length);
  const pace = random.between(0.55, 0.8);
  const heart = mixed(scheme.ink, [0, 0, 0], 0.3);
  washed(sheet, 620, (px, py, to) => {
    const dx = px - width / 2;
    const dy = py - height / 2;
    let x = dx * cos - dy * sin;
    let y = dx * sin + dy * cos;
    const cx = julia ? p : p + x;
    const cy = julia ? q : q + y;
    if (!julia) [x, y] = [cx, cy];
    let n = 0;
    let [xx, yy] = [x * x, y * y];
    while (n < STEPS && xx + yy < 256) {
      y = 2 * x * y + cy;
      x = xx - yy + cx;
      xx = x * x;
      yy = y * y;
      n++;
    }
    if (n === STEPS) {
      to.set(heart);
      return;
    }
    const smoothed = n + 1 - Math.log2(Math.max(1e-9, Math.log2(xx + yy) / 2));
    const place = phase + pace * bands.length * Math.log1p(Math.max(0, smoothed)) * 0.55;
    const i = Math.floor(place);
    const t = place - i;
    const from = bands[i % bands.length]!;
    const next = bands[(i + 1) % bands.length]!;
    const soft = t * t * (3 - 2 * t);
    for (let c = 0; c < 3; c++) to[c] = from[c]! + (next[c]! - from[c]!) * soft;
  });
};
