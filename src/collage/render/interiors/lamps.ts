import { glow } from '../glow.ts';
import { paintLightField } from '../light-field.ts';
import type { Rgb } from '../rgb.ts';
import { hex, rgb, scaled } from '../rgb.ts';
import { paintSetPiece } from '../set-piece.ts';
import type { View } from '../view.ts';
import type { RoomLook } from './room-looks.ts';

const warm: Rgb = [1, 0.84, 0.56];
const cold: Rgb = [0.92, 0.97, 1];

/** Takes the daylight out of a room by `dim`, least around where its lamps hang. */
export function dimRoom(view: View, dim: number, lamps: readonly number[]): void {
  if (dim <= 0) return;
  const { frame } = view.plan;
  const field = {
    top: 0,
    bottom: frame.height,
    detail: 60,
    colour: [0.9, 1, 1.12],
    mode: 'multiply',
  } as const;
  paintLightField(view, field, (cells, grid) => {
    for (let j = 0; j < grid.rows; j++) {
      const v = (j + 0.5) * grid.pitch;
      for (let i = 0; i < grid.columns; i++) {
        const u = (i + 0.5) * grid.pitch;
        let lit = Math.exp(-(((u - frame.width / 2) / 0.5) ** 2) - ((v - 0.6) / 0.45) ** 2) * 0.5;
        for (const lamp of lamps) {
          lit = Math.max(lit, Math.exp(-(((u - lamp) / 0.24) ** 2) - ((v - 0.3) / 0.36) ** 2));
        }
        cells[j * grid.columns + i] = 1 - 1.5 * dim * (1 - 0.8 * lit);
      }
    }
  });
}

/** Where a room's lamps hang, frame units from the left. */
export function lampPlaces(view: View, lamps: RoomLook['lamps']): readonly number[] {
  const { width } = view.plan.frame;
  const random = view.random('lamps');
  if (lamps === 'none' || lamps === 'tubes') return [];
  const count = Math.max(2, Math.round(width * random.pick([2, 3])));
  return Array.from({ length: count }, (_, i) => ((i + 0.5) / count) * width);
}

/** The lamps under the ceiling, with the light they throw. */
export function paintLamps(view: View, lamps: RoomLook['lamps'], places: readonly number[]): void {
  if (lamps === 'pendants') paintPendants(view, places);
  if (lamps === 'tubes') paintTubes(view);
  if (lamps === 'spots') paintSpots(view, places);
}

const shades = ['#2f3a40', '#b5562f', '#c9a24a', '#2f6a5f', '#e9dfc8', '#7a3440'].map(rgb);

/** Lamps on cords: bells or globes, all of one kind. */
function paintPendants(view: View, places: readonly number[]): void {
  const random = view.random('pendants');
  const { unit, plan } = view;
  const drop = random.between(0.1, 0.17) * Math.min(1, plan.backdrop.horizon / 0.7);
  const globe = random.chance(0.35);
  const shade = random.pick(shades);
  const { area, look } = {
    area: { left: 0, right: plan.frame.width, top: 0, bottom: drop + 0.1 },
    look: { relief: 0.7, size: 0.07, shadow: 'none', tint: [1, 1, 1] },
  } as const;
  let markup = '';
  for (const place of places) {
    const [x, y] = [place * 1000, drop * 1000];
    markup += `<path d="M${x} -10V${y - 40}" stroke="#2a2522" stroke-width="3.4"/>`;
    markup += globe
      ? `<rect x="${x - 9}" y="${y - 46}" width="18" height="16" rx="4" fill="#8a6a3a"/><circle cx="${x}" cy="${y}" r="36" fill="#fff1cf"/>`
      : `<ellipse cx="${x}" cy="${y + 22}" rx="22" ry="13" fill="#fff3cd"/><path fill="${hex(shade)}" d="M${x - 10} ${y - 46}h20q4 30 34 52q14 10 14 24h-116q0-14 14-24q30-22 34-52z"/><path fill="${hex(scaled(shade, 0.7))}" d="M${x - 58} ${y + 24}h116v7h-116z"/>`;
  }
  for (const place of places) {
    glow(view, place * unit, (drop + 0.02) * unit, 0.3 * unit, 0.42, warm);
  }
  paintSetPiece(view, area, markup, look);
  for (const place of places) {
    glow(view, place * unit, (drop + (globe ? 0 : 0.035)) * unit, 0.085 * unit, 0.5, warm);
  }
}

/** Long lamps under a low ceiling, seen from below. */
function paintTubes(view: View): void {
  const { frame } = view.plan;
  const { unit } = view;
  const count = Math.max(2, Math.round(frame.width * 2));
  let markup = '';
  for (let i = 0; i < count; i++) {
    const x = ((i + 0.5) / count) * frame.width * 1000;
    markup += `<path fill="#c9ced2" d="M${x - 128} 8h256l12 26h-280z"/><path fill="#fcfeff" d="M${x - 118} 12h236l9 16h-254z"/>`;
  }
  paintSetPiece(view, { left: 0, right: frame.width, top: 0, bottom: 0.05 }, markup, {
    relief: 0.3,
    size: 0.03,
    shadow: 'none',
    tint: [1, 1, 1],
  });
  for (let i = 0; i < count; i++) {
    glow(view, ((i + 0.5) / count) * frame.width * unit, 0.02 * unit, 0.2 * unit, 0.3, cold);
  }
}

/** Small spotlights on a rail that throw pools of light down the wall. */
function paintSpots(view: View, places: readonly number[]): void {
  const { frame, backdrop } = view.plan;
  let markup = `<rect x="-20" y="16" width="${frame.width * 1000 + 40}" height="9" fill="#3a3a3e"/>`;
  for (const place of places) {
    const x = place * 1000;
    markup += `<path fill="#2c2c30" d="M${x - 5} 22h10v14h-10z"/><rect x="${x - 15}" y="34" width="30" height="38" rx="8" fill="#2c2c30"/><ellipse cx="${x}" cy="72" rx="13" ry="5" fill="#fff6dc"/>`;
  }
  const field = {
    top: 0,
    bottom: backdrop.horizon,
    detail: 120,
    colour: [1, 0.93, 0.78],
    mode: 'screen',
  } as const;
  paintLightField(view, field, (cells, grid) => {
    for (let j = 0; j < grid.rows; j++) {
      const v = (j + 0.5) * grid.pitch;
      const spread = 0.03 + 0.26 * v;
      for (let i = 0; i < grid.columns; i++) {
        const u = (i + 0.5) * grid.pitch;
        let light = 0;
        for (const place of places) {
          light += Math.exp(-(((u - place) / spread) ** 2)) * 0.26 * Math.exp(-v * 1.3);
        }
        cells[j * grid.columns + i] = v < 0.07 ? 0 : light;
      }
    }
  });
  paintSetPiece(view, { left: 0, right: frame.width, top: 0, bottom: 0.085 }, markup, {
    relief: 0.6,
    size: 0.04,
    shadow: 'wall',
  });
}
