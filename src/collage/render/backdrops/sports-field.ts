import type { Random } from '../../../numerics/random.ts';
import { backdropSettings } from '../backdrop-options.ts';
import { courtLines, goalMarkup } from '../court-lines.ts';
import { glow } from '../glow.ts';
import { grain } from '../noise.ts';
import type { Rgb } from '../rgb.ts';
import { hex, rgb, times } from '../rgb.ts';
import { paintSetPiece } from '../set-piece.ts';
import { paintSky } from '../sky.ts';
import type { View } from '../view.ts';
import { rowAt } from '../view.ts';

const grounds = {
  football: { near: rgb('#4fa33c'), other: rgb('#449334') },
  baseball: { near: rgb('#57a843'), other: rgb('#4d9a3b') },
  tennis: { near: rgb('#3f78a8'), other: rgb('#3f78a8') },
  basketball: { near: rgb('#c9864f'), other: rgb('#c9864f') },
  track: { near: rgb('#c0563c'), other: rgb('#c0563c') },
} as const;

/** A playing field with its lines, the stand and the floodlights behind it. */
export function paintSportsField(view: View): void {
  const { backdrop, frame, seed, light } = view.plan;
  const { sport } = backdropSettings('sports-field', backdrop.options, seed);
  const { horizon } = backdrop;
  const random = view.random('stadium');
  const night = light.time === 'night';
  paintSky(view, { bottom: horizon + 0.01, horizon, clouds: random.between(0.2, 0.45) });
  const shown: Rgb = night ? [0.75, 0.78, 0.86] : [1, 1, 1];
  const area = { left: 0, right: frame.width, top: 0, bottom: horizon + 0.005 };
  paintSetPiece(view, area, stand(random, frame.width, horizon, shown), {
    relief: 0.35,
    size: 0.06,
    shadow: 'none',
    haze: 0.1,
    soft: true,
    ...(night ? { tint: [1, 1, 1] as const } : {}),
  });
  paintTurf(view, sport, night);
  const field = { left: 0, right: frame.width, top: horizon - 0.3, bottom: frame.height };
  paintSetPiece(view, field, courtLines(frame, horizon, sport), {
    relief: 0,
    size: 0.05,
    shadow: 'none',
    haze: 0.05,
  });
  paintSetPiece(view, field, goalMarkup(frame, horizon, sport), {
    relief: 0.7,
    size: 0.03,
    shadow: 'none',
  });
  if (night) {
    for (const share of [0.12, 0.88]) {
      glow(
        view,
        share * frame.width * view.unit,
        0.1 * view.unit,
        0.4 * view.unit,
        0.75,
        [1, 0.98, 0.9],
      );
    }
  }
}

const shirts = ['#d9534a', '#f0c04a', '#4f86c0', '#f2f0ea', '#5a9a5f', '#3a3f4a', '#e08f5a'].map(
  rgb,
);

/** Rows of spectators as dots of colour under a roof, boards along the field, masts. */
function stand(random: Random, width: number, horizon: number, shown: Rgb): string {
  const foot = horizon * 1000;
  const wide = width * 1000;
  const tall = Math.min(210, foot * 0.42);
  const colour = (value: Rgb): string => hex(times(value, shown));
  let markup = '';
  for (const share of [0.12, 0.88]) {
    const x = share * wide;
    markup += `<path fill="${colour(rgb('#7f8790'))}" d="M${x - 7} ${foot}V80h14V${foot}z"/><rect x="${x - 62}" y="56" width="124" height="64" rx="6" fill="${colour(rgb('#59616b'))}"/>`;
    for (let i = 0; i < 8; i++) {
      markup += `<circle cx="${x - 45 + (i % 4) * 30}" cy="${74 + Math.floor(i / 4) * 28}" r="10" fill="#fffbe6"/>`;
    }
  }
  markup += `<path fill="${colour(rgb('#6f7782'))}" d="M-20 ${foot}V${foot - tall}H${wide + 20}V${foot}z"/>`;
  const rows = 9;
  for (let row = 0; row < rows; row++) {
    const y = foot - tall * 0.86 + (row * tall * 0.66) / rows;
    for (let x = -8; x < wide + 10; x += 13) {
      if (random.chance(0.1)) continue;
      const at = (x + random.between(-2, 2)).toFixed(1);
      markup += `<rect x="${at}" y="${y.toFixed(1)}" width="10" height="12" rx="4" fill="${colour(random.pick(shirts))}"/><circle cx="${(Number(at) + 5).toFixed(1)}" cy="${(y - 2).toFixed(1)}" r="3.6" fill="${colour(random.pick([rgb('#e8b98f'), rgb('#8a5a3c'), rgb('#c98f66')]))}"/>`;
    }
  }
  markup += `<path fill="${colour(rgb('#dfe4e8'))}" d="M-20 ${foot - tall - 6}L-20 ${foot - tall - 40}L${wide + 20} ${foot - tall - 40}V${foot - tall - 6}z"/>`;
  const boards = ['#2f6fb0', '#e9e4da', '#c8433c', '#f0b93a'];
  for (let x = -20, i = random.integer(0, 3); x < wide + 20; x += 150, i++) {
    markup += `<rect x="${x}" y="${foot - tall * 0.16}" width="146" height="${tall * 0.17}" fill="${colour(rgb(boards[i % 4]!))}"/>`;
  }
  return markup;
}

/** Grass mown in stripes, or the plain surface of a court. */
function paintTurf(view: View, sport: keyof typeof grounds, night: boolean): void {
  const { canvas, unit, plan } = view;
  const { horizon } = plan.backdrop;
  const { near, other } = grounds[sport];
  const [r, g, b]: Rgb = night ? [0.82, 0.86, 0.92] : view.palette.light;
  const film = grain().levels[0]!;
  const bits = grain().bits;
  const mask = (1 << bits) - 1;
  const depth = plan.frame.height - horizon;
  for (let y = rowAt(view, horizon); y < canvas.height; y++) {
    const rise = (y + 0.5) / unit - horizon + 0.012;
    const z = depth / rise;
    const stripe = (Math.floor(z * 2.1 + 100) & 1) === 0;
    const base = stripe ? near : other;
    const shade = 0.86 + 0.2 * Math.min(1, rise / depth);
    let at = y * canvas.width * 3;
    const row = (y & mask) << bits;
    for (let x = 0; x < canvas.width; x++, at += 3) {
      const rough = shade * (1 + (film[row + (x & mask)]! - 0.5) * 0.22);
      canvas.rgb[at] = base[0] * rough * r;
      canvas.rgb[at + 1] = base[1] * rough * g;
      canvas.rgb[at + 2] = base[2] * rough * b;
    }
  }
}
