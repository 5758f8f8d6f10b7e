import { smoothstep } from '../../numerics/interpolate.ts';
import { levelFor, lookUp } from '../../numerics/noise-tile.ts';
import { grain } from './noise.ts';
import { rgb, scaled } from './rgb.ts';
import type { View } from './view.ts';

const colours = ['#9c2f45', '#2f5f86', '#2f7a63', '#b8662e', '#6a4a86'];

/** A round rug on the floor, centred where subjects stand: an ellipse with rings and pile. */
export function paintRug(view: View, foot: number): void {
  const { canvas, unit, plan, palette } = view;
  const depth = plan.frame.height - foot;
  const colour = rgb(view.random('rug').pick(colours));
  const centreX = plan.frame.width / 2;
  const centreY = foot + depth * 0.6;
  const half = Math.min(0.38, plan.frame.width * 0.38);
  const tall = Math.min(depth * 0.36, half * 0.3);
  if (tall * unit < 2) return;
  const film = grain();
  const step = levelFor(film, 1.6 / unit);
  const soft = 1.5 / (tall * unit);
  const cream = rgb('#f0dfb8');
  const left = Math.max(0, Math.floor((centreX - half * 1.1) * unit));
  const right = Math.min(canvas.width, Math.ceil((centreX + half * 1.1) * unit));
  const top = Math.max(0, Math.floor((centreY - tall * 1.1) * unit));
  const bottom = Math.min(canvas.height, Math.ceil((centreY + tall * 1.3) * unit));
  for (let y = top; y < bottom; y++) {
    const dy = ((y + 0.5) / unit - centreY) / tall;
    for (let x = left; x < right; x++) {
      const dx = ((x + 0.5) / unit - centreX) / half;
      const far = Math.hypot(dx, dy);
      const below = Math.hypot(dx, dy - 0.09);
      const cover = 1 - smoothstep(1 - soft, 1 + soft, far);
      const shadow = (1 - smoothstep(0.97, 1.06, below)) * (1 - cover) * 0.4;
      if (cover <= 0 && shadow <= 0) continue;
      const ring =
        smoothstep(0.8 - soft, 0.8 + soft, far) - smoothstep(0.86 - soft, 0.86 + soft, far);
      const pile = lookUp(film.levels[step]!, film.bits - step, dx * 2.2, dy * 1.1) - 0.5;
      const inner = far < 0.8 ? 0.82 : 1;
      const lit = 1 + 0.16 * smoothstep(0.94, 1, far) * (dy < 0 ? 1 : -1.2) + pile * 0.3;
      const body = scaled(colour, inner);
      const at = (y * canvas.width + x) * 3;
      for (let c = 0; c < 3; c++) {
        const woven = (body[c]! + (cream[c]! - body[c]!) * ring) * lit * palette.light[c]!;
        const floor = canvas.rgb[at + c]! * (1 - shadow);
        canvas.rgb[at + c] = floor + (woven - floor) * cover;
      }
    }
  }
}
