import { filled, grey, n } from '../canvas.ts';
import type { Canvas } from '../canvas.ts';
import type { Grain } from './grain.ts';
import { ground } from './marks.ts';

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

export const polished: Grain = (canvas) => bands(canvas, 0.5, 0.25);

export const mirrored: Grain = (canvas) => bands(canvas, 0.95, 0.12);

export const metal: Grain = (canvas) =>
  bands(canvas, 0.3, 0.2) + `<g opacity=".5">${brushed(canvas, 0.3)}</g>`;

export const satin: Grain = (canvas) => bands(canvas, 0.32, 0.8);

/** Slanting streaks of light. */
export const glossy: Grain = (canvas) => {
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
