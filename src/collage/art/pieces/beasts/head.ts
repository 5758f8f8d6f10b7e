import type { Random } from '../../../../numerics/random.ts';
import { bumpy } from '../plants/foliage.ts';
import { smooth } from '../path.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import type { CoatColours, Face } from './anatomy.ts';
import { antlers, horns, palms, tusks } from './headgear.ts';

const ears: Readonly<Record<Face['ears'], { readonly outer: string; readonly inner: string }>> = {
  round: {
    outer: 'M-34 30C-46 -22 -22 -44 4 -40C32 -36 42 -4 30 34Z',
    inner: 'M-20 24C-28 -10 -12 -26 4 -24C20 -20 26 2 18 26Z',
  },
  pointed: {
    outer: 'M-36 36C-34 -14 -22 -52 -4 -72C22 -48 38 -10 36 34Z',
    inner: 'M-20 28C-20 -6 -12 -32 -2 -48C14 -30 22 -4 20 28Z',
  },
  tufted: {
    outer: 'M-34 36C-32 -14 -22 -46 -6 -62L0 -96L8 -60C26 -42 38 -10 36 34Z',
    inner: 'M-18 28C-18 -6 -10 -28 0 -44C14 -28 22 -4 20 28Z',
  },
  long: {
    outer: 'M-16 40C-34 -20 -34 -96 -4 -128C26 -96 30 -20 18 40Z',
    inner: 'M-8 30C-20 -20 -18 -80 -2 -104C14 -80 16 -20 8 30Z',
  },
  leaf: {
    outer: 'M-8 30C-70 30 -104 -10 -116 -40C-70 -50 -16 -34 14 8Z',
    inner: 'M-20 16C-60 14 -84 -10 -94 -30C-62 -36 -28 -22 -6 6Z',
  },
  fluffy: {
    outer:
      'M-60 30C-84 10 -86 -30 -64 -50C-44 -70 -4 -70 18 -48C36 -30 36 10 18 30L4 44L-10 34L-26 48L-40 34Z',
    inner: 'M-44 18C-58 0 -54 -30 -32 -38C-10 -42 4 -26 4 -6C4 10 -6 20 -16 22L-30 14Z',
  },
  tiny: {
    outer: 'M-20 18C-28 -10 -14 -24 2 -22C18 -20 24 0 18 18Z',
    inner: 'M-11 12C-16 -4 -8 -13 2 -12C11 -10 14 0 10 12Z',
  },
};

/** Outline of the head by form; the skull's centre is the origin, its radius 100. */
const outlines: Readonly<Record<Face['form'], string>> = {
  round: smooth([
    [0, -100],
    [70, -70],
    [102, 0],
    [72, 70],
    [0, 98],
    [-72, 70],
    [-102, 0],
    [-70, -70],
  ]),
  ruff: 'M0 -96C56 -98 92 -60 98 -14C104 8 124 30 138 52C112 52 104 54 98 62C104 78 96 84 74 84C44 102 -44 102 -74 84C-96 84 -104 78 -98 62C-104 54 -112 52 -138 52C-124 30 -104 8 -98 -14C-92 -60 -56 -98 0 -96Z',
  long: smooth([
    [4, -96],
    [68, -74],
    [92, -10],
    [64, 58],
    [0, 86],
    [-60, 60],
    [-94, -6],
    [-66, -72],
  ]),
};

/** The lower face of foxes and wolves. */
const RUFF =
  'M-138 52C-112 40 -92 24 -66 18C-40 14 -14 26 0 34C14 26 40 14 66 18C92 24 112 40 138 52C112 52 104 54 98 62C104 78 96 84 74 84C44 102 -44 102 -74 84C-96 84 -104 78 -98 62C-104 54 -112 52 -138 52Z';

/**
 * Draws a head turned three quarters to the viewer: skull centre at the origin, radius 100, muzzle
 * to the lower left.
 */
export function beastHead(
  s: Sketch,
  face: Face,
  { coat, second, limbs }: CoatColours,
  earColour: string,
  random: Random,
): void {
  const dark = shade(coat, -0.4);
  if (face.wears === 'mane') {
    s.layer();
    s.path(bumpy(12, 18, 158, 164, 17, random), s.glow([second, shade(second, -0.35)], 0.5, 0.5));
    s.path(bumpy(6, 4, 132, 136, 15, random), shade(second, 0.1), { opacity: 0.8 });
  }
  if (face.wears === 'antlers') antlers(s);
  if (face.wears === 'palms') palms(s);
  if (face.wears === 'horns' || face.wears === 'curved-horns') horns(s, face.wears);
  s.layer();
  const { outer, inner } = ears[face.ears];
  const apart = face.ears === 'long' ? 40 : face.ears === 'fluffy' ? 82 : 68;
  const height = face.ears === 'leaf' ? -50 : face.ears === 'fluffy' ? -52 : -72;
  for (const side of [-1, 1])
    s.placed(
      { x: side * apart, y: height, mirror: side > 0, turn: side * (apart > 60 ? 12 : 6) },
      () => {
        s.path(outer, s.fade([shade(earColour, 0.1), shade(earColour, -0.2)]));
        s.path(inner, shade(face.ears === 'leaf' ? '#caa08a' : blendOf(earColour), -0.05));
      },
    );
  s.layer(1, 0.3);
  const outline = outlines[face.form];
  s.path(outline, s.fade([shade(coat, 0.18), coat, shade(coat, -0.2)], 75));
  s.within(outline, () => {
    if (face.wears === 'shaggy')
      s.path(bumpy(0, -86, 84, 40, 9, random), s.fade([shade(coat, 0.1), shade(coat, -0.3)]));
    if (face.form === 'ruff') s.path(RUFF, s.fade([second, shade(second, -0.16)]));
    if (face.mask === 'brows') {
      s.path('M-84 -30C-70 -64 -34 -66 -22 -38C-40 -26 -66 -20 -84 -30Z', second);
      s.path('M84 -30C70 -64 34 -66 22 -38C40 -26 66 -20 84 -30Z', second);
      s.line('M-62 10C-74 36 -76 56 -66 84M54 10C68 36 70 56 60 84', dark, 16, { opacity: 0.55 });
    }
    if (face.mask === 'rings') {
      s.placed({ x: -52, y: -4, turn: 28 }, () => s.oval(0, 4, 26, 36, limbs));
      s.placed({ x: 40, y: -4, turn: -28 }, () => s.oval(0, 4, 26, 36, limbs));
    }
  });
  muzzle(s, face, second, coat);
  for (const [x, size] of [
    [-50, 12.5],
    [40, 13.5],
  ] as const) {
    const y = -14;
    s.oval(x, y, size, size * 1.12, face.mask === 'rings' ? '#0d0c0d' : '#1d1716');
    s.oval(x - 3.6, y - 5, 4.4, 4.4, '#ffffff');
    s.oval(x + 4.4, y + 5, 2.4, 2.4, '#ffffff', { opacity: 0.6 });
  }
  if (face.mask === 'tears')
    s.line('M-54 0C-62 20 -62 36 -54 52M44 0C44 20 36 34 26 46', '#2c211c', 7);
  if (face.wears === 'tusks') tusks(s, face.muzzle);
}

/** Muzzle, nose, mouth and whiskers. */
function muzzle(s: Sketch, face: Face, second: string, coat: string): void {
  const deep = face.form === 'long';
  const reach = face.muzzle * 100;
  const front = face.snout ?? second;
  const [x, y] = [-14 - reach * (deep ? 0.42 : 0.3), deep ? 44 + reach * 0.4 : 38 + reach * 0.06];
  const [rx, ry] = deep ? [52, 40] : [40 + reach * 0.2, 33 + reach * 0.06];
  s.layer(1, 0.2);
  if (deep) {
    const d = smooth([
      [-66, -8],
      [x - rx, y - 10],
      [x - rx * 0.7, y + ry * 0.9],
      [x + rx * 0.3, y + ry],
      [x + rx * 1.1, y],
      [62, 20],
      [20, -24],
    ]);
    s.path(d, s.fade([shade(coat, 0.12), coat, shade(coat, -0.2)], 70));
    s.within(d, () =>
      s.oval(x - rx * 0.25, y + ry * 0.2, rx * 0.95, ry * 1.05, front, { opacity: 0.92 }),
    );
  } else s.oval(x, y, rx, ry, s.glow([shade(front, 0.2), front, shade(front, -0.18)]));
  const nose = face.nose;
  const [nx, ny] = [x - rx * 0.22, y - ry * (deep ? 0.2 : 0.48)];
  if (deep && face.wears === 'tusks') {
    s.oval(nx, ny + 8, 32, 26, s.glow([shade(nose, 0.2), shade(nose, -0.2)]));
    for (const dx of [-12, 11]) s.oval(nx + dx, ny + 8, 5, 8, shade(nose, -0.6));
    s.line(
      `M${nx - 16} ${y + ry * 0.72}Q${nx + 10} ${y + ry * 0.98} ${nx + 44} ${y + ry * 0.5}`,
      shade(coat, -0.55),
      5,
    );
    return;
  }
  if (deep) {
    for (const dx of [-20, 16]) s.oval(nx + dx, ny, 6, 9, shade(front, -0.6));
    s.line(
      `M${nx - 22} ${y + ry * 0.5}Q${nx + 4} ${y + ry * 0.78} ${nx + 36} ${y + ry * 0.42}`,
      shade(front, -0.6),
      5,
    );
    return;
  }
  s.path(
    `M${nx - 21} ${ny - 8}C${nx - 12} ${ny - 17} ${nx + 12} ${ny - 17} ${nx + 21} ${ny - 8}C${nx + 19} ${ny + 8} ${nx + 6} ${ny + 14} ${nx} ${ny + 15}C${nx - 6} ${ny + 14} ${nx - 19} ${ny + 8} ${nx - 21} ${ny - 8}Z`,
    s.fade([shade(nose, 0.25), shade(nose, -0.2)]),
  );
  s.line(
    `M${nx} ${ny + 14}V${ny + 23}C${nx - 6} ${ny + 36} ${nx - 24} ${ny + 36} ${nx - 29} ${ny + 26}M${nx} ${ny + 23}C${nx + 6} ${ny + 36} ${nx + 24} ${ny + 36} ${nx + 29} ${ny + 26}`,
    shade(front, -0.62),
    4.6,
  );
  if (face.whiskers === true)
    s.line(
      `M${nx - 44} ${ny + 18}L${nx - 96} ${ny + 8}M${nx - 44} ${ny + 28}L${nx - 92} ${ny + 34}M${nx + 44} ${ny + 18}L${nx + 96} ${ny + 8}M${nx + 44} ${ny + 28}L${nx + 92} ${ny + 34}`,
      '#fdfbf6',
      3,
      { opacity: 0.85 },
    );
}

/** The inside of an ear: pale and pinkish, darker for dark ears. */
function blendOf(colour: string): string {
  return shade(colour, 0.42);
}
