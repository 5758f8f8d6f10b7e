import { grey, n } from '../canvas.ts';
import type { Grain } from './grain.ts';
import { courses, ground } from './marks.ts';

/** Dents of fingers. */
export const dented: Grain = (canvas) => {
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
export const studded: Grain = (canvas) => {
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
export const blocky: Grain = (canvas) => courses(canvas, 2.4, 1, -0.3, 0.26);

/** Broad slanting stripes, as of a sugar stick. */
export const twisted: Grain = (canvas) => {
  const { width, height, unit } = canvas;
  let d = '';
  for (let x = -height; x < width; x += unit * 6)
    d += `M${n(x)} ${n(height)}L${n(x + height)} 0h${n(unit * 2.6)}L${n(x + unit * 2.6)} ${n(height)}Z`;
  return `${ground(canvas)}<path d="${d}" fill="${grey(0.82)}"/>`;
};

/** Squares of a bar. */
export const segmented: Grain = (canvas) => courses(canvas, 5, 1.35, -0.42, 0.05);
