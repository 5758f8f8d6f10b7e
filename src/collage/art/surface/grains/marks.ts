import { filled, grey, lattice, n } from '../canvas.ts';
import type { Canvas } from '../canvas.ts';

export const ground = (canvas: Canvas): string => filled(canvas, '#808080');

/** Courses of blocks: every one a little different, light mortar or dark joints between. */
export function courses(
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

/** Specks, light and dark. `density` specks to a square unit, `size` in units. */
export function specks(canvas: Canvas, density: number, size: number, strength: number): string {
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
export function veins(canvas: Canvas, count: number, tone: number, width: number): string {
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

/** Short strokes that fall one way, tangled: fur, felt, plush, hay, grass. */
export function strokes(
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

/** Threads over and under each other. */
export function woven(canvas: Canvas, size: number, strength: number): string {
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
