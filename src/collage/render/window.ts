import type { Area } from './geometry.ts';
import { clamp01, smoothstep } from '../../numerics/interpolate.ts';
import { lookUp } from '../../numerics/noise-tile.ts';
import { smooth } from './noise.ts';
import { mixed, rgb, scaled, times } from './rgb.ts';
import { paintSetPiece } from './set-piece.ts';
import { skyColour } from './sky.ts';
import type { View } from './view.ts';

/** Land that windows look out on: colours far and near, how uneven, how high it reaches. */
const outlooks = {
  garden: { far: '#8fc07a', near: '#5f9a48', uneven: 0.12, from: 0.66 },
  sea: { far: '#3f8fb8', near: '#6cc3cf', uneven: 0, from: 0.6 },
  hills: { far: '#8d9dc0', near: '#6f9a68', uneven: 0.5, from: 0.58 },
  city: { far: '#93a3b6', near: '#77879b', uneven: 0.9, from: 0.5 },
  snow: { far: '#c3d3e6', near: '#eef4fa', uneven: 0.3, from: 0.62 },
} as const;

export type Outlook = keyof typeof outlooks;

/** Windows with what is to be seen through them, and the light that falls in. */
export function paintWindows(
  view: View,
  windows: readonly Area[],
  outlook: Outlook = 'garden',
  trim = '#f4efe4',
): void {
  for (const window of windows) {
    paintOutside(view, window, outlook);
    paintSetPiece(view, grown(window, 0.05), frameMarkup(window, trim), {
      relief: 0.75,
      size: 0.09,
      shadow: 'wall',
    });
  }
}

function grown(area: Area, by: number): Area {
  return {
    left: area.left - by,
    top: area.top - by,
    right: area.right + by,
    bottom: area.bottom + by,
  };
}

/** Sky, a few clouds and something green: out of focus, as the eye is on the room. */
export function paintOutside(view: View, window: Area, outlook: Outlook): void {
  const { canvas, unit, palette, drift, plan } = view;
  const left = Math.max(0, Math.floor(window.left * unit));
  const right = Math.min(canvas.width, Math.ceil(window.right * unit));
  const top = Math.max(0, Math.floor(window.top * unit));
  const bottom = Math.min(canvas.height, Math.ceil(window.bottom * unit));
  const tile = smooth();
  const night = plan.light.time === 'night';
  const outside = night ? ([0.3, 0.4, 0.75] as const) : palette.light;
  const { uneven, from, ...land } = outlooks[outlook];
  const far = times(mixed(rgb(land.far), palette.haze, 0.3), outside);
  const near = times(rgb(land.near), outside);
  const tall = window.bottom - window.top;
  const blocks = outlook === 'city';
  for (let y = top; y < bottom; y++) {
    const t = ((y + 0.5) / unit - window.top) / tall;
    const sky = skyColour(view, t * 1.25);
    for (let x = left; x < right; x++) {
      const u = (x + 0.5) / unit;
      const n = lookUp(tile.levels[4]!, tile.bits - 4, u * 0.9 + drift.x, t * 0.9 + drift.y);
      const cloud = smoothstep(0.5, 0.72, n) * (1 - smoothstep(0.4, 0.75, t)) * 0.85;
      // Roofs are level where hedges and hills are not.
      const across = blocks ? Math.floor(u * 17) / 17 : u;
      const hedge = lookUp(tile.levels[4]!, tile.bits - 4, across * 1.6, drift.y) - 0.5;
      const solid = smoothstep(-0.02, 0.03, t - from - hedge * uneven);
      const ground = mixed(far, near, clamp01((t - from) * 3 + (n - 0.5)));
      const at = (y * canvas.width + x) * 3;
      for (let c = 0; c < 3; c++) {
        const air = sky[c]! + (palette.cloudLit[c]! - sky[c]!) * cloud;
        // A pane veils what lies behind it a little.
        canvas.rgb[at + c] = (air + (ground[c]! - air) * solid) * 0.94 + (night ? 0 : 0.06);
      }
    }
  }
}

/** Frame, bars and sill, in thousandths of frame units. */
function frameMarkup(window: Area, white: string): string {
  const [l, t, r, b] = [window.left, window.top, window.right, window.bottom].map((n) => n * 1000);
  const w = r! - l!;
  const h = b! - t!;
  const bar = Math.min(22, w * 0.09);
  const cross = bar * 0.6;
  return (
    `<path fill="${white}" fill-rule="evenodd" d="M${l! - bar} ${t! - bar}h${w + 2 * bar}v${h + 2 * bar}h${-w - 2 * bar}z` +
    `M${l} ${t}v${h}h${w}v${-h}z"/>` +
    `<path fill="${white}" d="M${l! + w / 2 - cross / 2} ${t}h${cross}v${h}h${-cross}z` +
    `M${l} ${t! + h * 0.46 - cross / 2}h${w}v${cross}h${-w}z"/>` +
    `<rect x="${l! - bar * 1.7}" y="${b! + bar * 0.7}" width="${w + bar * 3.4}" height="${bar * 0.8}" rx="${bar * 0.25}" fill="${white}"/>`
  );
}

/**
 * Light that falls through the windows: slanted soft patches on the floor, and beams on their way
 * there. Only while the sun is up.
 */
export function paintWindowLight(view: View, windows: readonly Area[], foot: number): void {
  const { palette, plan } = view;
  const { time } = plan.light;
  if (time === 'night' || windows.length === 0) return;
  const strength = palette.contrast * (time === 'indoors' ? 0.85 : 1);
  const colour = scaled(palette.sun, 0.17 * strength);
  const depth = plan.frame.height - foot;
  for (const window of windows) {
    // Light falls towards the middle of the room, where it is seen.
    const side = (window.left + window.right) / 2 > 0.56 * plan.frame.width ? -1 : 1;
    const lean = side * (0.16 + 0.1 * depth);
    addLight(view, colour, {
      top: foot + depth * 0.16,
      bottom: foot + depth * 0.72,
      topLeft: window.left + lean * 1.5,
      topRight: window.right + lean * 1.5,
      bottomLeft: window.left + lean * 2.6,
      bottomRight: window.right + lean * 2.6 + 0.09,
      soft: 0.03,
      bars: true,
    });
    addLight(view, scaled(colour, 0.45), {
      top: window.top,
      bottom: foot + depth * 0.7,
      topLeft: window.left + 0.02,
      topRight: window.right - 0.02,
      bottomLeft: window.left + lean * 2.6,
      bottomRight: window.right + lean * 2.6 + 0.09,
      soft: 0.06,
      bars: false,
    });
  }
}

interface LightPatch {
  readonly top: number;
  readonly bottom: number;
  readonly topLeft: number;
  readonly topRight: number;
  readonly bottomLeft: number;
  readonly bottomRight: number;
  readonly soft: number;
  /** The shadow of the window's cross. */
  readonly bars: boolean;
}

function addLight(view: View, colour: readonly [number, number, number], patch: LightPatch): void {
  const { canvas, unit } = view;
  const { soft } = patch;
  const top = Math.max(0, Math.floor((patch.top - soft) * unit));
  const bottom = Math.min(canvas.height, Math.ceil((patch.bottom + soft) * unit));
  for (let y = top; y < bottom; y++) {
    const v = (y + 0.5) / unit;
    const t = (v - patch.top) / (patch.bottom - patch.top);
    const left = patch.topLeft + (patch.bottomLeft - patch.topLeft) * t;
    const right = patch.topRight + (patch.bottomRight - patch.topRight) * t;
    const vertical =
      smoothstep(patch.top - soft, patch.top + soft, v) *
      (1 - smoothstep(patch.bottom - soft, patch.bottom + soft, v));
    const crossBar = patch.bars ? 1 - 0.75 * Math.exp(-(((t - 0.46) / 0.035) ** 2)) : 1;
    const fade = vertical * crossBar * (patch.bars ? 1 : 1 - 0.5 * clamp01(t));
    const from = Math.max(0, Math.floor((left - soft) * unit));
    const to = Math.min(canvas.width, Math.ceil((right + soft) * unit));
    for (let x = from; x < to; x++) {
      const u = (x + 0.5) / unit;
      let light =
        fade *
        smoothstep(left - soft, left + soft, u) *
        (1 - smoothstep(right - soft, right + soft, u));
      if (patch.bars) {
        const share = (u - left) / (right - left);
        light *= 1 - 0.75 * Math.exp(-(((share - 0.5) / 0.03) ** 2));
      }
      const at = (y * canvas.width + x) * 3;
      // Light brings out what it falls on, so it is mostly multiplied and a little added.
      canvas.rgb[at] = canvas.rgb[at]! * (1 + colour[0] * light * 1.6) + colour[0] * light * 0.35;
      canvas.rgb[at + 1] =
        canvas.rgb[at + 1]! * (1 + colour[1] * light * 1.6) + colour[1] * light * 0.35;
      canvas.rgb[at + 2] =
        canvas.rgb[at + 2]! * (1 + colour[2] * light * 1.6) + colour[2] * light * 0.35;
    }
  }
}
