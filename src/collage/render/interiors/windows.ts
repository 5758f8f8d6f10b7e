import type { Area } from '../geometry.ts';
import { hex, mixed, rgb } from '../rgb.ts';
import { paintSetPiece } from '../set-piece.ts';
import { tone } from '../tones.ts';
import type { View } from '../view.ts';
import type { Outlook } from '../window.ts';
import { paintOutside, paintWindows } from '../window.ts';
import type { WindowShape } from './room-looks.ts';

/** The windows of a room in the shape that suits it. */
export function paintShapedWindows(
  view: View,
  windows: readonly Area[],
  shape: WindowShape,
  trim: string,
  outlook: Outlook,
): void {
  if (shape === 'sash' || shape === 'tall') {
    paintWindows(view, windows, outlook, trim);
    return;
  }
  for (const window of windows) {
    if (shape !== 'stained') paintOutside(view, window, outlook);
    const markup = markups[shape](window, trim, view);
    const reach = 0.06;
    const area = {
      left: window.left - reach,
      right: window.right + reach,
      top: window.top - reach,
      bottom: window.bottom + reach,
    };
    if (shape === 'stained') paintGlass(view, window);
    paintSetPiece(view, area, markup, { relief: 0.7, size: 0.08, shadow: 'wall' });
  }
}

type Framed = Exclude<WindowShape, 'sash' | 'tall'>;
type Frame = (window: Area, trim: string, view: View) => string;

/** Left, top, width and height in thousandths of frame units. */
function inThousandths(area: Area): readonly [l: number, t: number, w: number, h: number] {
  return [
    area.left * 1000,
    area.top * 1000,
    (area.right - area.left) * 1000,
    (area.bottom - area.top) * 1000,
  ];
}

/** A frame around a rectangle with upright bars, `columns` panes wide and `rows` high. */
const grid =
  (columns: number, rows: number, bar: number): Frame =>
  (window, trim) => {
    const [l, t, w, h] = inThousandths(window);
    let markup = `<path fill="${trim}" fill-rule="evenodd" d="M${l - bar} ${t - bar}h${w + 2 * bar}v${h + 2 * bar}h${-w - 2 * bar}zM${l} ${t}v${h}h${w}v${-h}z"/>`;
    for (let i = 1; i < columns; i++) {
      markup += `<rect x="${l + (w * i) / columns - bar * 0.25}" y="${t}" width="${bar * 0.5}" height="${h}" fill="${trim}"/>`;
    }
    for (let i = 1; i < rows; i++) {
      markup += `<rect x="${l}" y="${t + (h * i) / rows - bar * 0.25}" width="${w}" height="${bar * 0.5}" fill="${trim}"/>`;
    }
    return `${markup}<rect x="${l - bar * 1.6}" y="${t + h + bar * 0.7}" width="${w + bar * 3.2}" height="${bar * 0.8}" rx="4" fill="${trim}"/>`;
  };

/** The outline of a pointed or round arch. */
function arch(l: number, t: number, w: number, h: number, pointed: boolean): string {
  const spring = t + Math.min(h * 0.5, w * (pointed ? 0.75 : 0.5));
  return pointed
    ? `M${l} ${t + h}V${spring}Q${l} ${t + w * 0.2} ${l + w / 2} ${t}Q${l + w} ${t + w * 0.2} ${l + w} ${spring}V${t + h}Z`
    : `M${l} ${t + h}V${spring}A${w / 2} ${w / 2} 0 0 1 ${l + w} ${spring}V${t + h}Z`;
}

const arched =
  (pointed: boolean): Frame =>
  (window, trim) => {
    const [l, t, w, h] = inThousandths(window);
    const b = 26;
    const shadow = hex(mixed(rgb(trim), [0, 0, 0], 0.3));
    return (
      `<path fill="${trim}" fill-rule="evenodd" d="M${l - b} ${t - b}h${w + 2 * b}v${h + 2 * b}h${-w - 2 * b}z${arch(l, t, w, h, pointed)}"/>` +
      `<path fill="none" stroke="${shadow}" stroke-width="5" d="${arch(l - 4, t - 4, w + 8, h + 4, pointed)}"/>` +
      `<path fill="none" stroke="#4a4640" stroke-width="5" d="M${l + w / 2} ${t}V${t + h}M${l} ${t + h * 0.42}H${l + w}M${l} ${t + h * 0.72}H${l + w}"/>` +
      `<rect x="${l - b * 1.5}" y="${t + h + b * 0.5}" width="${w + b * 3}" height="${b * 0.9}" rx="4" fill="${trim}"/>`
    );
  };

const barred: Frame = (window, trim) => {
  const [l, t, w, h] = inThousandths(window);
  let bars = '';
  for (let i = 0; i < 5; i++) {
    bars += `<rect x="${l + (w * (i + 0.5)) / 5 - 5}" y="${t - 4}" width="10" height="${h + 8}" rx="5" fill="#3b3e42"/>`;
  }
  return `<path fill="${trim}" fill-rule="evenodd" d="M${l - 22} ${t - 22}h${w + 44}v${h + 44}h${-w - 44}zM${l} ${t}v${h}h${w}v${-h}z"/>${bars}`;
};

const coach: Frame = (window, trim) => {
  const [l, t, w, h] = inThousandths(window);
  const r = Math.min(40, w * 0.16);
  const b = 20;
  const round = (x: number, y: number, wide: number, tall: number, radius: number): string =>
    `M${x + radius} ${y}h${wide - 2 * radius}q${radius} 0 ${radius} ${radius}v${tall - 2 * radius}q0 ${radius} ${-radius} ${radius}h${-(wide - 2 * radius)}q${-radius} 0 ${-radius} ${-radius}v${-(tall - 2 * radius)}q0 ${-radius} ${radius} ${-radius}z`;
  return (
    `<path fill="${trim}" fill-rule="evenodd" d="${round(l - b, t - b, w + 2 * b, h + 2 * b, r + b * 0.6)}${round(l, t, w, h, r)}"/>` +
    `<path fill="none" stroke="#6d7478" stroke-width="5" d="M${l} ${t + h * 0.2}h${w}"/>`
  );
};

const markups: Readonly<Record<Framed, Frame>> = {
  wide: grid(4, 2, 18),
  shop: grid(3, 1, 24),
  arched: arched(false),
  stained: arched(true),
  barred,
  coach,
};

const glassColours = ['red', 'blue', 'gold', 'green', 'purple', 'cyan', 'orange'] as const;

/** Leaded glass that the sun shines through: a rose above lancets of many colours. */
function paintGlass(view: View, window: Area): void {
  const [l, t, w, h] = inThousandths(window);
  const random = view.random(`glass ${window.left.toFixed(2)}`);
  const dark = view.plan.light.time === 'night' ? 0.45 : 0;
  const pane = (): string =>
    hex(
      mixed(
        mixed(tone(random.pick(glassColours)), [1, 1, 0.9], random.between(0, 0.4)),
        [0, 0, 0.1],
        dark,
      ),
    );
  let markup = `<rect x="${l - 4}" y="${t - 4}" width="${w + 8}" height="${h + 8}" fill="#2a2430"/>`;
  const columns = 4;
  const rows = Math.max(4, Math.round((h / w) * columns));
  const [cw, ch] = [w / columns, h / rows];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [x, y] = [l + column * cw, t + row * ch];
      const cut = (row + column) % 2 === 0;
      const corners = `M${x + 2} ${y + 2}H${x + cw - 2}V${y + ch - 2}`;
      const others = `M${x + 2} ${y + 4}V${y + ch - 2}H${x + cw - 4}`;
      markup += cut
        ? `<path fill="${pane()}" d="${corners}Z"/><path fill="${pane()}" d="${others}Z"/>`
        : `<path fill="${pane()}" d="M${x + cw / 2} ${y + 2}L${x + cw - 2} ${y + ch / 2}L${x + cw / 2} ${y + ch - 2}L${x + 2} ${y + ch / 2}Z"/>`;
    }
  }
  const [cx, cy] = [l + w / 2, t + Math.min(h * 0.32, w * 0.75)];
  const r = w * 0.3;
  markup += `<circle cx="${cx}" cy="${cy}" r="${r + 5}" fill="#2a2430"/>`;
  for (let i = 0; i < 8; i++) {
    const a = (i / 8) * 2 * Math.PI;
    markup += `<circle cx="${cx + Math.cos(a) * r * 0.64}" cy="${cy + Math.sin(a) * r * 0.64}" r="${r * 0.26}" fill="${pane()}"/>`;
  }
  markup += `<circle cx="${cx}" cy="${cy}" r="${r * 0.3}" fill="#ffe08a"/>`;
  paintSetPiece(view, window, markup, {
    relief: 0.25,
    size: 0.02,
    shadow: 'none',
    tint: [1, 1, 1],
  });
}
