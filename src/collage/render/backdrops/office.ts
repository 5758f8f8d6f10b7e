import type { Random } from '../../../numerics/random.ts';
import { backdropSettings } from '../backdrop-options.ts';
import { paintFloor } from '../floor.ts';
import { hex, rgb } from '../rgb.ts';
import { paintSetPiece } from '../set-piece.ts';
import { paintSkirting } from '../skirting.ts';
import { paintTable } from '../table.ts';
import { wallTone } from '../tones.ts';
import type { View } from '../view.ts';
import { paintWall } from '../wall.ts';
import { paintWindowLight, paintWindows } from '../window.ts';

/** An office: blinds at the windows, a shelf of folders, carpet. */
export function paintOffice(view: View): void {
  const { backdrop, seed } = view.plan;
  const { wall, table } = backdropSettings('office', backdrop.options, seed);
  const { windows, wall: free } = view.geometry;
  const foot = backdrop.horizon;
  paintWall(view, foot, wallTone(wall));
  paintWindows(view, windows);
  for (const window of windows) paintBlind(view, window);
  paintFloor(view, foot, 'carpet');
  paintSkirting(view, foot, '#d9d6d0');
  if (free !== undefined && free.right - free.left > 0.2) paintShelf(view, free.right, foot);
  paintWindowLight(view, windows, foot);
  if (table !== 'none') paintTable(view, table);
}

function paintBlind(
  view: View,
  window: { left: number; right: number; top: number; bottom: number },
): void {
  const [l, r, t] = [window.left * 1000 - 6, window.right * 1000 + 6, window.top * 1000 - 8];
  const drop = (window.bottom - window.top) * 1000 * 0.42;
  let slats = `<rect x="${l - 6}" y="${t - 12}" width="${r - l + 12}" height="18" rx="5" fill="#e6e2da"/>`;
  for (let y = t + 8; y < t + drop; y += 15) {
    slats += `<rect x="${l}" y="${y}" width="${r - l}" height="11" rx="3" fill="#f0ede6"/>`;
  }
  slats += `<path d="M${r - 16} ${t}V${t + drop + 60}" stroke="#cfcabf" stroke-width="2.4"/><circle cx="${r - 16}" cy="${t + drop + 62}" r="5" fill="#cfcabf"/>`;
  paintSetPiece(
    view,
    {
      left: window.left - 0.03,
      right: window.right + 0.03,
      top: window.top - 0.03,
      bottom: window.bottom,
    },
    slats,
    { relief: 0.5, size: 0.03, shadow: 'wall' },
  );
}

const folders = ['#c8483f', '#3f78b8', '#5a9a5a', '#e0a83f', '#7d6aa8', '#4f5a68', '#d98a5a'];

/** A shelf unit against the wall's right end, filled with folders and boxes. */
function paintShelf(view: View, right: number, foot: number): void {
  const random = view.random('shelf');
  const wide = 0.3;
  const tall = Math.min(0.6, foot * 0.78);
  const left = right - wide + 0.03;
  const [l, t, w, h] = [left * 1000, (foot - tall) * 1000, wide * 1000, tall * 1000];
  const boards = 4;
  const pitch = (h - 14) / boards;
  let back = `<rect x="${l}" y="${t}" width="${w}" height="${h}" fill="#9a6a40"/>`;
  let fill = '';
  let front = `<path fill="#c08a56" d="M${l - 8} ${t - 8}h${w + 16}v16h${-w - 16}zM${l - 8} ${t}h14v${h}h-14zM${l + w - 6} ${t}h14v${h}h-14z"/>`;
  for (let board = 0; board < boards; board++) {
    const y = t + (board + 1) * pitch;
    back += `<rect x="${l}" y="${y - pitch + 8}" width="${w}" height="22" fill="#00000033"/>`;
    fill += contents(random, l + 10, y, w - 22, pitch - 20);
    front += `<rect x="${l}" y="${y}" width="${w}" height="12" fill="#c08a56"/>`;
  }
  const area = {
    left: left - 0.03,
    right: right + 0.06,
    top: foot - tall - 0.03,
    bottom: foot + 0.01,
  };
  paintSetPiece(view, area, back, { relief: 0.3, size: 0.2, shadow: 'wall' });
  paintSetPiece(view, area, fill, { relief: 0.8, size: 0.035, shadow: 'none' });
  paintSetPiece(view, area, front, { relief: 0.6, size: 0.08, shadow: 'wall' });
}

function contents(random: Random, x: number, y: number, wide: number, tall: number): string {
  let markup = '';
  for (let at = x; at < x + wide - 16;) {
    if (random.chance(0.16)) {
      at += random.between(14, 40);
      continue;
    }
    const w = Math.min(random.between(16, 30), x + wide - at);
    const h = tall * random.between(0.74, 0.98);
    markup +=
      `<rect x="${at}" y="${y - h}" width="${w - 2}" height="${h}" rx="2" fill="${random.pick(folders)}"/>` +
      `<rect x="${at + w * 0.22}" y="${y - h * 0.82}" width="${w * 0.5}" height="${h * 0.24}" rx="2" fill="${hex(rgb('#f2efe8'))}"/>`;
    at += w;
  }
  return markup;
}
