import { backdropSettings } from '../backdrop-options.ts';
import { paintFloor } from '../floor.ts';
import type { Rgb } from '../rgb.ts';
import { hex, mixed, rgb, scaled } from '../rgb.ts';
import { paintSetPiece } from '../set-piece.ts';
import { paintTable } from '../table.ts';
import { wallTone } from '../tones.ts';
import type { View } from '../view.ts';
import { paintWall } from '../wall.ts';
import { paintWindowLight, paintWindows } from '../window.ts';

/** A kitchen seen from its middle: tiled wall, counter, cabinets above and below. */
export function paintKitchen(view: View): void {
  const { backdrop, seed } = view.plan;
  const { cabinets, table } = backdropSettings('kitchen', backdrop.options, seed);
  const foot = backdrop.horizon;
  const colour = wallTone(cabinets);
  paintWall(view, foot, rgb('#f3e8d4'));
  const counter = foot - 0.25;
  paintTiles(view, counter);
  paintWindows(view, view.geometry.windows);
  paintFloor(view, foot, 'checker');
  paintWallCabinets(view, colour);
  paintCounter(view, counter, foot, colour);
  paintWindowLight(view, view.geometry.windows, foot);
  if (table !== 'none') paintTable(view, table);
}

/** Glazed tiles between counter and cabinets. */
function paintTiles(view: View, counter: number): void {
  const { frame } = view.plan;
  const random = view.random('tiles');
  const size = 44;
  const top = counter * 1000 - size * 4;
  const shades = ['#eef1ea', '#e2ece8', '#d6e6e4', '#f4f3ec'];
  let markup = '';
  for (let row = 0; row < 4; row++) {
    for (let x = -size; x < frame.width * 1000 + size; x += size) {
      const shift = row % 2 === 0 ? 0 : size / 2;
      markup += `<rect x="${x + shift + 1.6}" y="${top + row * size + 1.6}" width="${size - 3.2}" height="${size - 3.2}" rx="3" fill="${random.pick(shades)}"/>`;
    }
  }
  paintSetPiece(view, { left: 0, right: frame.width, top: top / 1000, bottom: counter }, markup, {
    relief: 0.5,
    size: 0.045,
    shadow: 'none',
  });
}

/** Cabinets on the wall, to the right of the window. */
function paintWallCabinets(view: View, colour: Rgb): void {
  const { frame } = view.plan;
  const { windows } = view.geometry;
  const left = Math.max(0.03, ...windows.map((window) => window.right + 0.07));
  const top = 0.02;
  const bottom = Math.min(0.3, view.plan.backdrop.horizon - 0.42);
  if (bottom - top < 0.08 || frame.width - left < 0.15) return;
  const count = Math.max(1, Math.round((frame.width - left) / 0.21));
  const wide = (frame.width - left + 0.02) / count;
  let markup = '';
  for (let i = 0; i < count; i++) {
    markup += door(
      left + i * wide,
      top,
      wide,
      bottom - top,
      colour,
      i % 2 === 0 ? 'right' : 'left',
    );
  }
  paintSetPiece(
    view,
    { left: left - 0.02, right: frame.width, top: 0, bottom: bottom + 0.03 },
    markup,
    { relief: 0.6, size: 0.11, shadow: 'wall' },
  );
}

/** One door: frame, sunk panel and knob. Frame units in, thousandths out. */
function door(
  x: number,
  y: number,
  wide: number,
  tall: number,
  colour: Rgb,
  knob: 'left' | 'right',
): string {
  const [l, t, w, h] = [x * 1000 + 3, y * 1000 + 3, wide * 1000 - 6, tall * 1000 - 6];
  const inset = Math.min(24, w * 0.16);
  const kx = knob === 'right' ? l + w - inset * 0.55 : l + inset * 0.55;
  return (
    `<rect x="${l}" y="${t}" width="${w}" height="${h}" rx="4" fill="${hex(colour)}"/>` +
    `<rect x="${l + inset}" y="${t + inset}" width="${w - 2 * inset}" height="${h - 2 * inset}" rx="3" fill="${hex(scaled(colour, 0.9))}"/>` +
    `<path d="M${l + inset} ${t + h - inset}V${t + inset}H${l + w - inset}" fill="none" stroke="${hex(scaled(colour, 0.72))}" stroke-width="3"/>` +
    `<path d="M${l + inset} ${t + h - inset}H${l + w - inset}V${t + inset}" fill="none" stroke="${hex(mixed(colour, [1, 1, 1], 0.4))}" stroke-width="3"/>` +
    `<circle cx="${kx}" cy="${t + h * 0.5}" r="6.5" fill="#c9a24a"/>`
  );
}

function paintCounter(view: View, counter: number, foot: number, colour: Rgb): void {
  const { frame } = view.plan;
  const count = Math.max(2, Math.round(frame.width / 0.235));
  const wide = (frame.width + 0.04) / count;
  let doors = `<rect x="-20" y="${(foot - 0.03) * 1000}" width="${frame.width * 1000 + 40}" height="34" fill="#3d3630"/>`;
  for (let i = 0; i < count; i++) {
    const x = -0.02 + i * wide;
    doors +=
      door(x, counter + 0.028, wide, 0.062, colour, 'left').replace(/<circle[^>]*>/, '') +
      `<rect x="${(x + wide / 2) * 1000 - 24}" y="${(counter + 0.056) * 1000}" width="48" height="7" rx="3.5" fill="#c9a24a"/>` +
      door(
        x,
        counter + 0.09,
        wide,
        foot - 0.03 - counter - 0.09,
        colour,
        i % 2 === 0 ? 'right' : 'left',
      );
  }
  const area = { left: 0, right: frame.width, top: counter - 0.16, bottom: foot + 0.006 };
  paintSetPiece(view, area, doors, { relief: 0.6, size: 0.1, shadow: 'none' });
  const y = counter * 1000;
  const top =
    `<rect x="-20" y="${y - 4}" width="${frame.width * 1000 + 40}" height="32" rx="6" fill="#8a5a34"/>` +
    `<rect x="-20" y="${y - 4}" width="${frame.width * 1000 + 40}" height="9" fill="#b07d4d"/>`;
  paintSetPiece(view, area, top, { relief: 0.6, size: 0.08, shadow: 'wall' });
  const things = crockery(view, y - 3);
  paintSetPiece(view, area, things, { relief: 0.9, size: 0.06, shadow: 'none' });
}

/** A jar, a board, a pot: what stands around in kitchens, at the back where subjects are not. */
function crockery(view: View, y: number): string {
  const { frame } = view.plan;
  const random = view.random('crockery');
  let markup = '';
  const places = [0.6, 0.72, 0.84, 0.93].map((share) => share * frame.width * 1000);
  for (const x of places) {
    const colour = hex(
      random.pick([rgb('#d9573f'), rgb('#e0b04a'), rgb('#4f8fa8'), rgb('#e9e2d4'), rgb('#6a9a5a')]),
    );
    const tall = random.between(56, 92);
    const kind = random.integer(0, 2);
    if (kind === 0) {
      markup += `<rect x="${x - 24}" y="${y - tall}" width="48" height="${tall}" rx="12" fill="${colour}"/><rect x="${x - 27}" y="${y - tall - 10}" width="54" height="16" rx="6" fill="#7a5232"/>`;
    } else if (kind === 1) {
      markup += `<path d="M${x - 30} ${y}Q${x - 44} ${y - tall * 0.6} ${x - 20} ${y - tall * 0.8}H${x + 20}Q${x + 44} ${y - tall * 0.6} ${x + 30} ${y}Z" fill="${colour}"/><path d="M${x + 30} ${y - tall * 0.7}q26 8 4 ${tall * 0.45}" fill="none" stroke="${colour}" stroke-width="8"/><rect x="${x - 22}" y="${y - tall * 0.9}" width="44" height="10" rx="5" fill="#4a3a30"/>`;
    } else {
      markup += `<rect x="${x - 26}" y="${y - tall * 1.2}" width="52" height="${tall * 1.2}" rx="14" fill="#b98350"/><circle cx="${x}" cy="${y - tall * 1.05}" r="6" fill="#7d5530"/>`;
    }
  }
  return markup;
}
