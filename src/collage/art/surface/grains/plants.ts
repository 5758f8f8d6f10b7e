import { grey, n } from '../canvas.ts';
import type { Grain } from './grain.ts';
import { ground, strokes, woven } from './marks.ts';

/** Wavy lines along the trunk, with a knot here and there. */
export const wood: Grain = (canvas) => {
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

export const wicker: Grain = (canvas) => woven(canvas, 1.7, 0.4);

export const strawy: Grain = (canvas) => strokes(canvas, 4.5, 0.6, 0.7, 0.15);

/** Segments of a cane, with dark nodes. */
export const jointed: Grain = (canvas) => {
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

/** Ridges of corrugated card. */
export const ridged: Grain = (canvas) => {
  const { width, height, unit } = canvas;
  let d = '';
  for (let x = 0; x < width; x += unit * 0.95) d += `M${n(x)} 0V${n(height)}`;
  return `${ground(canvas)}<path d="${d}" stroke="${grey(-0.24)}" stroke-width="${n(unit * 0.3)}"/>`;
};
