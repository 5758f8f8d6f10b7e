/** Single pieces of food, standing at the origin, for a plate to carry. */
import type { Random } from '../../../../numerics/random.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';

export function roastBird(s: Sketch, colour: string): void {
  s.path(
    'M-88 -34C-96 -84 -40 -112 10 -108C66 -106 96 -72 92 -30C88 2 40 14 -6 12C-52 12 -84 2 -88 -34Z',
    plumpOf(s, colour),
  );
  s.path('M-70 -62C-40 -92 10 -100 50 -86C20 -84 -30 -74 -56 -44Z', '#ffffff', { opacity: 0.22 });
  s.layer(1, 0.35);
  for (const side of [-1, 1])
    s.placed({ x: side * 26, y: -12, mirror: side < 0 }, () => {
      s.line('M64 -34L92 -56', '#f4ead2', 11);
      s.oval(94, -62, 9, 8, '#f4ead2');
      s.oval(86, -54, 8, 8, '#f4ead2');
      s.path(
        'M-8 12C-18 -26 14 -54 46 -52C66 -50 76 -34 66 -20C52 -2 18 22 -8 12Z',
        plumpOf(s, shade(colour, -0.06)),
      );
    });
  s.path('M-20 -96C-30 -70 -30 -40 -22 -22', 'none', { stroke: shade(colour, -0.35), width: 3 });
}

export function sausage(s: Sketch, colour: string): void {
  s.path(
    'M-86 -10C-92 -28 -66 -32 -40 -26C-6 -18 30 -18 60 -28C86 -34 98 -16 82 -6C46 10 -46 12 -86 -10Z',
    s.fade([shade(colour, 0.35), colour, shade(colour, -0.35)]),
  );
  s.line('M-50 -16L-36 -6M-16 -14L-4 -4M20 -16L32 -6M52 -20L64 -10', shade(colour, -0.45), 4);
  s.line('M-72 -20C-40 -18 20 -12 66 -24', '#ffffff', 3, { opacity: 0.4 });
}

export function ball(s: Sketch, colour: string): void {
  s.oval(0, -16, 24, 22, plumpOf(s, colour));
  s.oval(-6, -24, 7, 4, '#ffffff', { opacity: 0.25 });
}

export function truffle(s: Sketch, colour: string, random: Random): void {
  ball(s, colour);
  for (let i = 0; i < 7; i++)
    s.oval(random.between(-15, 15), random.between(-28, -6), 2, 1.6, shade(colour, 0.5));
}

export function nugget(s: Sketch, colour: string, random: Random): void {
  s.placed({ turn: random.between(-30, 30) }, () => {
    s.path(
      'M-34 -12C-38 -32 -12 -38 4 -34C26 -40 40 -22 34 -8C28 8 -4 6 -14 6C-26 6 -32 0 -34 -12Z',
      plumpOf(s, shade(colour, random.between(-0.08, 0.12))),
    );
    for (let i = 0; i < 9; i++)
      s.oval(
        random.between(-26, 26),
        random.between(-28, 0),
        2.6,
        2,
        shade(colour, random.between(-0.3, 0.4)),
        { opacity: 0.8 },
      );
  });
}

export function ribs(s: Sketch, colour: string): void {
  for (let i = -4; i <= 4; i++) s.line(`M${i * 21 + 12} -58L${i * 21 + 16} -78`, '#f1e4c8', 9);
  s.path(
    'M-100 2C-104 -40 -94 -62 -70 -62H80C102 -62 108 -40 104 -2C100 16 -96 18 -100 2Z',
    frontOf(s, colour),
  );
  for (let i = -4; i <= 3; i++)
    s.line(
      `M${i * 22 + 18} -56C${i * 22 + 12} -36 ${i * 22 + 12} -14 ${i * 22 + 18} 8`,
      shade(colour, -0.4),
      5,
    );
  s.line('M-84 -48C-30 -56 40 -56 88 -48', '#ffffff', 6, { opacity: 0.25 });
}

export function fillet(s: Sketch, colour: string): void {
  s.path(
    'M-84 8C-96 -12 -84 -36 -52 -42C0 -50 66 -46 90 -26C102 -14 92 6 74 12C30 22 -60 22 -84 8Z',
    s.fade([shade(colour, 0.22), colour, shade(colour, -0.25)]),
  );
  for (const x of [-56, -26, 4, 34, 62])
    s.line(`M${x - 14} -38C${x + 8} -26 ${x + 8} -6 ${x - 8} 12`, shade(colour, 0.5), 3.4, {
      opacity: 0.8,
    });
  s.layer(1, 0.35);
  s.oval(52, -30, 26, 16, '#f6d747', { stroke: '#e9b820', width: 4 });
  s.line('M52 -44V-16M32 -38L72 -22M72 -38L32 -22', '#fff6c0', 2.4);
  s.placed({ x: -20, y: -28, turn: 30 }, () =>
    s.path('M0 0C-9 -8 -6 -26 0 -32C6 -26 9 -8 0 0Z', '#4f9a3c'),
  );
}

export function maki(s: Sketch, colour: string): void {
  s.path('M-24 -24V-2C-24 10 24 10 24 -2V-24Z', s.fade(['#3a4a3c', '#1c2620', '#10160f'], 0));
  s.oval(0, -24, 24, 13, '#1f2b22');
  s.oval(0, -24, 20, 10.4, '#fbfaf4');
  s.oval(0, -24, 9, 5, colour);
  s.oval(5, -26, 4, 2.4, '#6fb14a');
}

export function slice(s: Sketch, colour: string): void {
  s.placed({ turn: -14 }, () => {
    s.path(
      'M-24 14C-32 -8 -22 -44 0 -50C20 -48 28 -16 22 14C10 20 -14 20 -24 14Z',
      s.fade([shade(colour, 0.2), colour, shade(colour, -0.2)], 20),
    );
    for (const y of [-34, -20, -6, 8])
      s.path(`M-20 ${y}C-6 ${y - 10} 8 ${y - 8} 20 ${y - 2}`, 'none', {
        stroke: shade(colour, 0.55),
        width: 2.4,
      });
  });
}

export function roll(s: Sketch, colour: string, random: Random): void {
  s.placed({ turn: random.between(-14, 14) }, () => {
    s.rect(-44, -28, 88, 30, 14, frontOf(s, colour));
    s.oval(42, -13, 8, 14, shade(colour, -0.3));
    s.oval(43, -13, 5, 9, '#8aa64a');
    for (const x of [-28, -8, 14])
      s.line(`M${x} -26C${x + 10} -18 ${x + 8} -6 ${x + 2} 0`, shade(colour, -0.2), 2.4);
  });
}

export function samosa(s: Sketch, colour: string): void {
  s.path(
    'M-42 8C-46 2 -8 -62 0 -62C8 -62 46 2 42 8C22 18 -22 18 -42 8Z',
    s.fade([shade(colour, 0.35), colour, shade(colour, -0.35)], 40),
  );
  s.line('M0 -56C-4 -30 4 -12 18 8', shade(colour, -0.3), 3);
  s.line('M-38 8C-14 16 14 16 38 8', shade(colour, -0.25), 5, { dash: '6 5' });
}

export function lasagna(s: Sketch, colour: string): void {
  s.path('M-78 -42L-18 -26V22L-78 2Z', shade(colour, -0.2));
  for (let i = 0; i < 4; i++) {
    const y = -38 + i * 12;
    s.path(
      `M-78 ${y}L-18 ${y + 17}L84 ${y - 2}V${y + 5}L-18 ${y + 24}L-78 ${y + 7}Z`,
      i % 2 ? colour : '#f4d58e',
    );
  }
  s.path('M-78 -44L22 -68L84 -42L-18 -24Z', s.fade(['#f6cf6a', '#e9a93e']));
  for (const [x, y] of [
    [-30, -46],
    [10, -52],
    [36, -44],
    [0, -38],
  ] as const)
    s.oval(x, y, 13, 6, '#c9531f', { opacity: 0.7 });
  s.path('M-40 -30C-36 -10 -30 0 -26 -20Z', '#f6cf6a');
}

export function raviolo(s: Sketch, colour: string): void {
  s.path('M-30 -6L-22 -26L20 -28L32 -8L24 10L-24 12Z', frontOf(s, colour), {
    stroke: shade(colour, -0.15),
    width: 3,
    dash: '4 3',
  });
  s.oval(0, -10, 16, 10, plumpOf(s, shade(colour, 0.12)));
  s.path('M-14 -14C-4 -22 10 -20 16 -12C6 -6 -6 -8 -14 -14Z', '#d2452c', { opacity: 0.85 });
}

export function folded(s: Sketch, colour: string): void {
  s.path(
    'M-92 12C-96 -40 -40 -62 10 -60C62 -58 98 -30 94 8C60 24 -60 26 -92 12Z',
    s.fade([shade(colour, 0.3), colour, shade(colour, -0.22)]),
  );
  s.path(
    'M-92 12C-60 0 60 -2 94 8C60 24 -60 26 -92 12Z',
    s.fade([shade(colour, -0.1), shade(colour, -0.3)]),
  );
  for (const [x, y, r] of [
    [-48, -26, 13],
    [-8, -42, 16],
    [40, -30, 12],
    [4, -18, 10],
    [64, -12, 7],
  ] as const)
    s.oval(x, y, r, r * 0.6, shade(colour, -0.25), { opacity: 0.5 });
  for (const [x, c] of [
    [-60, '#d8452f'],
    [-24, '#58a545'],
    [14, '#d8452f'],
    [50, '#58a545'],
  ] as const)
    s.oval(x, 11, 9, 5, c);
}

export function curd(s: Sketch, colour: string, random: Random): void {
  s.path(
    'M-34 4C-44 -14 -20 -30 -6 -24C6 -36 34 -26 34 -12C42 2 20 12 4 8C-10 14 -30 12 -34 4Z',
    plumpOf(s, shade(colour, random.between(-0.1, 0.2))),
  );
}

export function halfEgg(s: Sketch, colour: string): void {
  s.path(
    'M-36 -4C-36 -32 -16 -50 2 -50C22 -50 40 -28 38 -2C34 20 -34 20 -36 -4Z',
    s.glow(['#ffffff', '#f1ede4', '#d9d2c4']),
  );
  s.oval(1, -10, 19, 16, s.glow([shade(colour, 0.4), colour, shade(colour, -0.15)]));
}

export function flatbread(s: Sketch, colour: string, random: Random): void {
  s.oval(0, 3, 96, 29, shade(colour, -0.32));
  s.oval(0, -1, 96, 29, s.fade([shade(colour, 0.05), shade(colour, 0.3)]));
  for (let i = 0; i < 9; i++)
    s.oval(
      random.between(-66, 66),
      random.between(-16, 14),
      random.between(4, 13),
      random.between(2, 6),
      shade(colour, -0.3),
      { opacity: 0.5 },
    );
}

export function steak(s: Sketch, colour: string): void {
  s.path(
    'M-50 2C-58 -28 -20 -44 10 -40C44 -38 60 -16 48 4C40 20 -40 22 -50 2Z',
    s.fade([shade(colour, 0.2), colour, shade(colour, -0.3)]),
  );
  s.line('M-32 -26L-10 8M-8 -34L14 8M18 -34L36 2', shade(colour, -0.5), 5);
  s.path('M-46 -8C-44 -30 -8 -40 16 -38', 'none', { stroke: '#e6cfa6', width: 5, opacity: 0.8 });
}

export function skewer(s: Sketch, colour: string): void {
  s.line('M-132 -18H128', '#d8b377', 5);
  const bits = [colour, '#d8382c', colour, '#e9c23d', colour, '#5a9b3c', colour];
  bits.forEach((bit, i) => {
    const width = bit === colour ? 34 : 18;
    s.rect(-96 + i * 28 - width / 2, -34, width, 32, 8, frontOf(s, bit));
  });
}

export function fishAndChips(s: Sketch, colour: string, random: Random): void {
  for (let i = 0; i < 22; i++)
    s.placed(
      { x: random.between(10, 92), y: random.between(-26, 10), turn: random.between(-70, 70) },
      () => s.rect(-26, -5, 52, 10, 3, s.fade([shade('#f3c04f', 0.25), shade('#f3c04f', -0.15)])),
    );
  s.layer(1, 0.35);
  s.path(
    'M-110 6C-112 -22 -76 -40 -40 -38C-6 -40 28 -30 58 -14C70 -20 88 -22 92 -10C90 2 76 6 62 4C30 20 -100 24 -110 6Z',
    plumpOf(s, colour),
  );
  for (let i = 0; i < 16; i++)
    s.oval(
      random.between(-92, 50),
      random.between(-26, 8),
      3,
      2,
      shade(colour, random.between(-0.3, 0.4)),
    );
  s.layer(1, 0.3);
  s.path('M-104 14C-98 -6 -70 -8 -62 12C-74 22 -96 22 -104 14Z', s.fade(['#fbe577', '#e9bd2a']));
}

export function dice(s: Sketch, colour: string): void {
  s.path('M-30 -30L-2 -20V12L-30 0Z', shade(colour, -0.1));
  s.path('M32 -32L-2 -20V12L32 0Z', shade(colour, -0.24));
  s.path('M-30 -30L4 -42L32 -32L-2 -20Z', shade(colour, 0.35));
}

export function brownie(s: Sketch, colour: string, random: Random): void {
  s.path('M-46 -34L-4 -18V22L-46 4Z', shade(colour, -0.1));
  s.path('M46 -38L-4 -18V22L46 0Z', shade(colour, -0.3));
  s.path('M-46 -34L6 -52L46 -38L-4 -18Z', s.fade([shade(colour, 0.3), shade(colour, 0.12)]));
  for (let i = 0; i < 6; i++)
    s.oval(random.between(-24, 24), random.between(-42, -28), 4, 2.4, '#c08a55');
}

export function layered(s: Sketch, colour: string): void {
  const layers = ['#f6ead0', colour, '#f6ead0', shade(colour, 0.2), '#f6ead0', colour];
  layers.forEach((paint, i) => {
    const y = -64 + i * 13;
    s.path(`M-72 ${y}L-20 ${y + 18}V${y + 32}L-72 ${y + 14}Z`, shade(paint, -0.08));
    s.path(`M82 ${y - 4}L-20 ${y + 18}V${y + 32}L82 ${y + 10}Z`, shade(paint, -0.2));
  });
  s.path('M-72 -64L26 -88L82 -68L-20 -46Z', s.fade([shade(colour, 0.1), shade(colour, -0.15)]));
  s.layer(1, 0.3);
  s.path('M6 -62C-2 -74 10 -88 18 -84C30 -86 34 -70 26 -64C20 -58 10 -58 6 -62Z', '#fffaf0');
}

export function churro(s: Sketch, colour: string, random: Random): void {
  s.placed({ turn: random.between(-24, 24) }, () => {
    s.rect(-13, -64, 26, 76, 12, roundOf(s, colour));
    for (const x of [-6, 0, 6]) s.line(`M${x} -58V6`, shade(colour, -0.3), 2.4);
    for (let i = 0; i < 14; i++)
      s.oval(random.between(-11, 11), random.between(-58, 6), 1.4, 1.4, '#fff7e4');
  });
}

export function diamond(s: Sketch, colour: string): void {
  s.path('M-38 -12L0 6L38 -12V4L0 24L-38 4Z', shade(colour, -0.3));
  for (const y of [-6, 0, 6])
    s.line(`M-38 ${y - 4}L0 ${y + 14}L38 ${y - 4}`, shade(colour, 0.3), 2);
  s.path('M-38 -12L0 -30L38 -12L0 6Z', s.fade([shade(colour, 0.35), colour]));
  s.oval(0, -14, 11, 5, '#8fae4a');
}

export function spiralBun(s: Sketch, colour: string): void {
  s.path('M-50 -22V0C-50 26 50 26 50 0V-22Z', roundOf(s, colour));
  s.oval(0, -22, 50, 26, s.fade([shade(colour, 0.25), shade(colour, 0.05)]));
  s.path(
    'M38 -22C36 -8 -28 -4 -32 -22C-30 -38 24 -38 24 -22C22 -14 -14 -12 -16 -22C-14 -30 10 -30 10 -22',
    'none',
    { stroke: shade(colour, -0.5), width: 5 },
  );
  s.path('M-38 -30C-26 -44 14 -46 34 -34C24 -28 18 -38 4 -32C-10 -26 -22 -38 -38 -30Z', '#fff8ec', {
    opacity: 0.85,
  });
}

export function bun(s: Sketch, colour: string): void {
  s.path(
    'M-46 0C-50 -34 -22 -48 0 -48C24 -48 50 -32 46 0C36 14 -36 14 -46 0Z',
    s.glow([shade(colour, 0.45), colour, shade(colour, -0.3)], 0.4, 0.25, 0.85),
  );
  s.line('M-20 -34C-8 -28 8 -28 22 -36', shade(colour, -0.25), 3);
  s.path('M-34 -22C-26 -38 -10 -42 4 -42C-8 -36 -20 -28 -26 -16Z', '#ffffff', { opacity: 0.3 });
}
