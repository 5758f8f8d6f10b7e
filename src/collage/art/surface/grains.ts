import { filled, grey, lattice, n } from './canvas.ts';
import type { Canvas } from './canvas.ts';

/**
 * Shading textures of materials: greys that darken and lighten what they lie on, so that a blue
 * chair of wood stays blue. Each draws over all of its canvas.
 */
export type Grain = (canvas: Canvas) => string;

const ground = (canvas: Canvas): string => filled(canvas, '#808080');

/** Wavy lines along the trunk, with a knot here and there. */
const wood: Grain = (canvas) => {
  const { width, height, unit, random } = canvas;
  const lines: string[] = [];
  for (let y = 0; y < height + unit; y += unit * random.between(0.5, 1.3)) {
    const sway = unit * random.between(-0.9, 0.9);
    const tone = grey(random.between(-0.42, -0.12));
    lines.push(
      `<path d="M0 ${n(y)}C${n(width * 0.3)} ${n(y + sway)} ${n(width * 0.7)} ${n(y - sway)} ${n(width)} ${n(y + sway * 0.5)}" fill="none" stroke="${tone}" stroke-width="${n(unit * random.between(0.1, 0.32))}"/>`,
    );
  }
  for (let i = 0; i < 4; i++) {
    const [x, y, r] = [
      random.between(0, width),
      random.between(0, height),
      unit * random.between(0.9, 1.7),
    ];
    for (const [size, tone] of [
      [1.5, -0.12],
      [1, -0.3],
      [0.5, -0.48],
    ] as const)
      lines.push(
        `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(r * size * 1.6)}" ry="${n(r * size * 0.8)}" fill="${grey(tone)}" fill-opacity=".7"/>`,
      );
  }
  for (let y = unit * 8; y < height; y += unit * 8) {
    lines.push(
      `<rect y="${n(y)}" width="${n(width)}" height="${n(unit * 0.35)}" fill="${grey(-0.6)}"/>`,
    );
  }
  return ground(canvas) + lines.join('');
};

/** Courses of blocks: every one a little different, light mortar or dark joints between. */
function courses(
  canvas: Canvas,
  size: number,
  aspect: number,
  joint: number,
  spread: number,
): string {
  const { unit, random } = canvas;
  const [across, down] = [unit * size * aspect, unit * size];
  const gap = unit * 0.28;
  const blocks = [...lattice(canvas, across, down)].map(
    ({ x, y }) =>
      `<rect x="${n(x + gap / 2)}" y="${n(y + gap / 2)}" width="${n(across - gap)}" height="${n(down - gap)}" rx="${n(gap * 0.6)}" fill="${grey(random.between(-spread, spread))}"/>`,
  );
  return filled(canvas, grey(joint)) + blocks.join('');
}

const brick: Grain = (canvas) => courses(canvas, 2.6, 2.1, 0.62, 0.2);
const masonry: Grain = (canvas) => courses(canvas, 4.2, 1.7, -0.5, 0.16);

/** Specks, light and dark. `density` specks to a square unit, `size` in units. */
function specks(canvas: Canvas, density: number, size: number, strength: number): string {
  const { width, height, unit, random } = canvas;
  const count = Math.min(1800, Math.round((density * width * height) / (unit * unit)));
  const bands: string[][] = [[], [], [], []];
  for (let i = 0; i < count; i++) {
    const r = unit * size * random.between(0.4, 1.3);
    const [x, y] = [random.between(0, width), random.between(0, height)];
    bands[i % 4]!.push(
      `M${n(x - r)} ${n(y)}L${n(x)} ${n(y - r * 0.8)}L${n(x + r)} ${n(y)}L${n(x)} ${n(y + r * 0.8)}Z`,
    );
  }
  return bands
    .map((d, i) => `<path d="${d.join('')}" fill="${grey([-1, 0.8, -0.55, 0.5][i]! * strength)}"/>`)
    .join('');
}

/** Wandering lines: veins of marble, cracks of stone. */
function veins(canvas: Canvas, count: number, tone: number, width: number): string {
  const { width: across, height, unit, random } = canvas;
  return Array.from({ length: count }, () => {
    let [x, y] = [random.between(-0.2, 1) * across, random.between(-0.1, 1.1) * height];
    const slope = random.between(0.2, 0.9) * (random.chance(0.7) ? 1 : -1);
    let d = `M${n(x)} ${n(y)}`;
    for (let step = 0; step < 9; step++) {
      x += unit * random.between(1.5, 4.5);
      y += unit * slope * random.between(-1.5, 4.5);
      d += `L${n(x)} ${n(y)}`;
    }
    return `<path d="${d}" fill="none" stroke="${grey(tone)}" stroke-opacity="${n(random.between(0.4, 0.95))}" stroke-linejoin="round" stroke-width="${n(unit * width * random.between(0.4, 1.5))}"/>`;
  }).join('');
}

const stone: Grain = (canvas) =>
  ground(canvas) + specks(canvas, 0.7, 0.34, 0.34) + veins(canvas, 5, -0.5, 0.16);
const concrete: Grain = (canvas) => ground(canvas) + specks(canvas, 1, 0.22, 0.26);
const marble: Grain = (canvas) =>
  ground(canvas) + veins(canvas, 9, -0.22, 0.6) + veins(canvas, 14, -0.42, 0.14);
const sand: Grain = (canvas) => ground(canvas) + specks(canvas, 1.3, 0.2, 0.45);
const dirt: Grain = (canvas) => ground(canvas) + specks(canvas, 0.8, 0.5, 0.4);
const snow: Grain = (canvas) => ground(canvas) + specks(canvas, 0.5, 0.22, 0.7);
const glitter: Grain = (canvas) => ground(canvas) + specks(canvas, 1.2, 0.3, 0.95);

/** Long soft bands of light and shade, as on what reflects its surroundings. */
function bands(canvas: Canvas, strength: number, tilt: number): string {
  const stops = [0.1, 0.9, 0.2, -0.6, -0.1, 0.55, -0.3, 0.8, -0.2, -0.7, 0.15]
    .map((tone, i) => `<stop offset="${n(i / 10)}" stop-color="${grey(tone * strength)}"/>`)
    .join('');
  return (
    `<linearGradient id="bands" x1="0" y1="0" x2="${n(tilt)}" y2="1">${stops}</linearGradient>` +
    filled(canvas, 'url(#bands)')
  );
}

/** Fine parallel scratches. */
function brushed(canvas: Canvas, strength: number): string {
  const { width, height, unit, random } = canvas;
  const rows: string[] = [];
  for (let y = 0; y < height; y += unit * 0.32) {
    rows.push(
      `<rect y="${n(y)}" width="${n(width)}" height="${n(unit * 0.16)}" fill="${grey(random.between(-1, 1) * strength)}"/>`,
    );
  }
  return rows.join('');
}

const polished: Grain = (canvas) => bands(canvas, 0.5, 0.25);
const mirrored: Grain = (canvas) => bands(canvas, 0.95, 0.12);
const metal: Grain = (canvas) =>
  bands(canvas, 0.3, 0.2) + `<g opacity=".5">${brushed(canvas, 0.3)}</g>`;
const satin: Grain = (canvas) => bands(canvas, 0.32, 0.8);

/** Flat faces at random angles: folded paper, cut stones, crumpled foil. */
function facets(canvas: Canvas, size: number, strength: number, seam?: number): string {
  const { unit, random } = canvas;
  const step = unit * size;
  const points = new Map<string, { x: number; y: number }>();
  const at = (column: number, row: number): { x: number; y: number } => {
    const key = `${column} ${row}`;
    let point = points.get(key);
    if (point === undefined) {
      point = {
        x: (column + random.between(-0.32, 0.32)) * step,
        y: (row + random.between(-0.32, 0.32)) * step,
      };
      points.set(key, point);
    }
    return point;
  };
  const faces: string[] = [];
  const face = (corners: readonly { x: number; y: number }[]): void => {
    const tone = grey(random.between(-strength, strength));
    const d = corners.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');
    const edge = seam === undefined ? tone : grey(seam);
    const width = unit * (seam === undefined ? 0.06 : 0.55);
    faces.push(`<path d="${d}Z" fill="${tone}" stroke="${edge}" stroke-width="${n(width)}"/>`);
  };
  for (let row = -1; row * step < canvas.height + step; row++) {
    for (let column = -1; column * step < canvas.width + step; column++) {
      const [a, b] = [at(column, row), at(column + 1, row)];
      const [c, d] = [at(column + 1, row + 1), at(column, row + 1)];
      const split = random.chance(0.5);
      face(split ? [a, b, c] : [a, b, d]);
      face(split ? [a, c, d] : [b, c, d]);
    }
  }
  return faces.join('');
}

const cut: Grain = (canvas) => facets(canvas, 5, 0.6);
const frozen: Grain = (canvas) => facets(canvas, 8, 0.3) + veins(canvas, 7, 0.85, 0.14);
const folded: Grain = (canvas) => facets(canvas, 9, 0.22);
const crumpled: Grain = (canvas) => facets(canvas, 3.4, 0.75);

/** Panes held by strips of lead. */
const stained: Grain = (canvas) => facets(canvas, 7, 0.3, -0.85);
/** Crust that glows through its cracks. */
const cracked: Grain = (canvas) => ground(canvas) + veins(canvas, 34, 0.9, 0.42);

/** Slanting streaks of light. */
const glossy: Grain = (canvas) => {
  const { width, height, unit } = canvas;
  const streak = (x: number, wide: number, opacity: number): string =>
    `<path d="M${n(x)} 0H${n(x + wide)}L${n(x + wide - height * 0.4)} ${n(height)}H${n(x - height * 0.4)}Z" fill="#ffffff" fill-opacity="${opacity}"/>`;
  return (
    ground(canvas) +
    streak(width * 0.35, unit * 5, 0.5) +
    streak(width * 0.35 + unit * 6.5, unit * 1.6, 0.4) +
    streak(width * 0.95, unit * 4, 0.3)
  );
};

/** Rows of V-shaped stitches. */
const knitted: Grain = (canvas) => {
  const { unit } = canvas;
  const [across, down] = [unit * 2.5, unit * 2];
  const half = across / 2;
  let [light, dark] = ['', ''];
  for (let y = -down; y < canvas.height + down; y += down) {
    for (let x = 0; x < canvas.width + across; x += across) {
      light += `M${n(x - half * 0.88)} ${n(y)}Q${n(x - half * 0.5)} ${n(y + down)} ${n(x)} ${n(y + down * 1.3)}Q${n(x + half * 0.5)} ${n(y + down)} ${n(x + half * 0.88)} ${n(y)}`;
      dark += `M${n(x)} ${n(y - down * 0.1)}V${n(y + down * 0.8)}M${n(x + half)} ${n(y)}V${n(y + down)}`;
    }
  }
  return (
    ground(canvas) +
    `<path d="${light}" fill="none" stroke="${grey(0.34)}" stroke-width="${n(unit * 0.5)}" stroke-linecap="round"/>` +
    `<path d="${dark}" fill="none" stroke="${grey(-0.5)}" stroke-width="${n(unit * 0.24)}"/>`
  );
};

/** Threads over and under each other. */
function woven(canvas: Canvas, size: number, strength: number): string {
  const { unit } = canvas;
  const step = unit * size;
  let [along, across] = ['', ''];
  for (const { x, y } of lattice(canvas, step * 2, step)) {
    along += `M${n(x)} ${n(y)}h${n(step)}v${n(step)}h${n(-step)}Z`;
    across += `M${n(x + step)} ${n(y)}h${n(step * 0.18)}v${n(step)}h${n(-step * 0.18)}Z`;
  }
  return (
    ground(canvas) +
    `<path d="${along}" fill="${grey(strength)}"/><path d="${across}" fill="${grey(-strength * 1.6)}"/>`
  );
}

const cloth: Grain = (canvas) => woven(canvas, 0.5, 0.22);
const wicker: Grain = (canvas) => woven(canvas, 1.7, 0.4);

/** Short strokes that fall one way, tangled: fur, felt, plush, hay, grass. */
function strokes(
  canvas: Canvas,
  length: number,
  density: number,
  strength: number,
  lean: number,
): string {
  const { width, height, unit, random } = canvas;
  const count = Math.min(1500, Math.round((density * width * height) / (unit * unit)));
  const tones: string[] = ['', '', '', ''];
  for (let i = 0; i < count; i++) {
    const [x, y] = [random.between(0, width), random.between(0, height)];
    const reach = unit * length * random.between(0.6, 1.3);
    const aside = reach * (lean + random.between(-0.5, 0.5));
    tones[i % 4] += `M${n(x)} ${n(y)}q${n(aside * 0.2)} ${n(reach * 0.6)} ${n(aside)} ${n(reach)}`;
  }
  return (
    ground(canvas) +
    tones
      .map(
        (d, i) =>
          `<path d="${d}" fill="none" stroke="${grey([-1, 0.8, -0.5, 0.4][i]! * strength)}" stroke-width="${n(unit * 0.22)}" stroke-linecap="round"/>`,
      )
      .join('')
  );
}

const furry: Grain = (canvas) => strokes(canvas, 2, 1.1, 0.55, 0.2);
const felted: Grain = (canvas) => strokes(canvas, 0.8, 1.3, 0.3, 0);
const strawy: Grain = (canvas) => strokes(canvas, 4.5, 0.6, 0.7, 0.15);

/** Ridges of corrugated card. */
const ridged: Grain = (canvas) => {
  const { width, height, unit } = canvas;
  let d = '';
  for (let x = 0; x < width; x += unit * 0.95) d += `M${n(x)} 0V${n(height)}`;
  return `${ground(canvas)}<path d="${d}" stroke="${grey(-0.24)}" stroke-width="${n(unit * 0.3)}"/>`;
};

/** Segments of a cane, with dark nodes. */
const jointed: Grain = (canvas) => {
  const { width, height, unit, random } = canvas;
  let [seams, nodes] = ['', ''];
  for (let x = 0; x < width; x += unit * 2.4) {
    seams += `M${n(x)} 0V${n(height)}`;
    for (let y = random.between(0, 8) * unit; y < height; y += unit * random.between(7, 11))
      nodes += `M${n(x)} ${n(y)}h${n(unit * 2.4)}`;
  }
  return (
    ground(canvas) +
    `<path d="${seams}" stroke="${grey(-0.62)}" stroke-width="${n(unit * 0.4)}"/>` +
    `<path d="${nodes}" stroke="${grey(-0.42)}" stroke-width="${n(unit * 0.34)}"/>`
  );
};

/** Creases that close into little cells: leather, dried mud, glaze. */
const creased: Grain = (canvas) => {
  const { unit, random } = canvas;
  let d = '';
  for (const { x, y } of lattice(canvas, unit * 1.5, unit * 1.2)) {
    const [a, b] = [x + random.between(-0.4, 0.4) * unit, y + random.between(-0.4, 0.4) * unit];
    d += `M${n(a)} ${n(b)}q${n(unit * 0.5)} ${n(unit * random.between(-0.6, 0.6))} ${n(unit * 1.3)} ${n(unit * random.between(-0.4, 0.9))}`;
  }
  return `${ground(canvas)}<path d="${d}" fill="none" stroke="${grey(-0.45)}" stroke-width="${n(unit * 0.17)}"/>`;
};

/** Dents of fingers. */
const dented: Grain = (canvas) => {
  const { width, height, unit, random } = canvas;
  return (
    ground(canvas) +
    Array.from({ length: 46 }, (_, i) => {
      const [x, y] = [random.between(0, width), random.between(0, height)];
      return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(unit * random.between(1.2, 3))}" ry="${n(unit * random.between(0.8, 1.8))}" fill="${grey(i % 2 === 0 ? 0.16 : -0.16)}" fill-opacity=".7"/>`;
    }).join('')
  );
};

/** Round studs on square bricks. */
const studded: Grain = (canvas) => {
  const { unit } = canvas;
  const step = unit * 3.1;
  let [joints, shadows, studs, shine] = ['', '', '', ''];
  for (let y = 0; y < canvas.height + step; y += step) {
    joints += `M0 ${n(y)}H${n(canvas.width)}`;
    for (let x = 0; x < canvas.width + step; x += step) {
      if (Math.round(x / step + 2 * (y / step)) % 4 === 0) joints += `M${n(x)} ${n(y)}v${n(step)}`;
      const [cx, cy] = [x + step / 2, y + step / 2];
      const disc = (r: number, dx: number): string =>
        `M${n(cx + dx - r)} ${n(cy + dx)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`;
      shadows += disc(step * 0.33, step * 0.06);
      studs += disc(step * 0.3, 0);
      shine += disc(step * 0.2, -step * 0.06);
    }
  }
  return (
    ground(canvas) +
    `<path d="${joints}" fill="none" stroke="${grey(-0.62)}" stroke-width="${n(unit * 0.22)}"/>` +
    `<path d="${shadows}" fill="${grey(-0.46)}"/><path d="${studs}" fill="${grey(0.12)}"/>` +
    `<path d="${shine}" fill="${grey(0.3)}"/>`
  );
};

/** Cubes seen from the front, each its own shade. */
const blocky: Grain = (canvas) => courses(canvas, 2.4, 1, -0.3, 0.26);

/** Light playing on water. */
const rippled: Grain = (canvas) => {
  const { unit, random } = canvas;
  let [light, dark] = ['', ''];
  for (const { x, y } of lattice(canvas, unit * 6, unit * 2)) {
    const [a, w] = [x + random.between(-2, 2) * unit, unit * random.between(2, 5)];
    const wave = `M${n(a)} ${n(y)}q${n(w / 4)} ${n(-unit * 0.9)} ${n(w / 2)} 0t${n(w / 2)} 0`;
    if (random.chance(0.6)) light += wave;
    else dark += wave;
  }
  return (
    ground(canvas) +
    `<path d="${dark}" fill="none" stroke="${grey(-0.4)}" stroke-width="${n(unit * 0.5)}" stroke-linecap="round"/>` +
    `<path d="${light}" fill="none" stroke="${grey(0.8)}" stroke-width="${n(unit * 0.34)}" stroke-linecap="round"/>`
  );
};

/** Billows of vapour. */
const billowing: Grain = (canvas) => {
  const { unit, random } = canvas;
  const puffs = [...lattice(canvas, unit * 4.4, unit * 3.6)].map(({ x, y }) => {
    const r = unit * random.between(2, 3.6);
    return (
      `<circle cx="${n(x + unit * 0.5)}" cy="${n(y + unit * 0.7)}" r="${n(r)}" fill="${grey(-0.42)}" fill-opacity=".8"/>` +
      `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${grey(0.42)}" fill-opacity=".8"/>`
    );
  });
  return ground(canvas) + puffs.join('');
};

/** Tongues that lick upwards. */
const flaming: Grain = (canvas) => {
  const { unit, random } = canvas;
  const tongues = [...lattice(canvas, unit * 4, unit * 4)].map(({ x, y }) => {
    const [a, h, w] = [
      x + random.between(-1, 1) * unit,
      unit * random.between(4, 8),
      unit * random.between(1.2, 2.2),
    ];
    const tone = grey(random.between(-0.55, 0.8));
    return `<path d="M${n(a - w)} ${n(y)}C${n(a - w)} ${n(y - h * 0.5)} ${n(a + w * 0.6)} ${n(y - h * 0.5)} ${n(a)} ${n(y - h)}C${n(a + w * 1.4)} ${n(y - h * 0.6)} ${n(a + w)} ${n(y - h * 0.3)} ${n(a + w)} ${n(y)}Z" fill="${tone}" fill-opacity=".75"/>`;
  });
  return ground(canvas) + tongues.join('');
};

/** Broad slanting stripes, as of a sugar stick. */
const twisted: Grain = (canvas) => {
  const { width, height, unit } = canvas;
  let d = '';
  for (let x = -height; x < width; x += unit * 6)
    d += `M${n(x)} ${n(height)}L${n(x + height)} 0h${n(unit * 2.6)}L${n(x + unit * 2.6)} ${n(height)}Z`;
  return `${ground(canvas)}<path d="${d}" fill="${grey(0.82)}"/>`;
};

/** Squares of a bar. */
const segmented: Grain = (canvas) => courses(canvas, 5, 1.35, -0.42, 0.05);

export const grains = {
  wood,
  brick,
  masonry,
  stone,
  concrete,
  marble,
  sand,
  dirt,
  snow,
  glitter,
  polished,
  mirrored,
  metal,
  satin,
  cut,
  frozen,
  folded,
  stained,
  cracked,
  crumpled,
  glossy,
  knitted,
  cloth,
  wicker,
  furry,
  felted,
  strawy,
  ridged,
  jointed,
  creased,
  dented,
  studded,
  blocky,
  rippled,
  billowing,
  flaming,
  twisted,
  segmented,
} as const satisfies Readonly<Record<string, Grain>>;

export type GrainName = keyof typeof grains;
