import { displayOf, labToLinear, linearOf, linearToLab } from '../../../numerics/oklab.ts';

/**
 * Colours by lightness, chroma and hue as the eye sees them (OKLCH: Björn Ottosson, "A perceptual
 * color space for image processing", 2020).
 */
export interface Oklch {
  /** 0 black … 1 white. */
  readonly l: number;
  /** 0 grey … about 0.32 for the strongest screen colours. */
  readonly c: number;
  /** Degrees, 0 … 360. */
  readonly h: number;
}

/** From `#rgb` or `#rrggbb`. */
export function oklchOf(hex: string): Oklch {
  const digits = hex.slice(1);
  const step = digits.length < 6 ? 1 : 2;
  const channel = (i: number): number => {
    const part = digits.slice(i * step, i * step + step);
    return Number.parseInt(step === 1 ? part + part : part, 16);
  };
  return oklchOfRgb(channel(0), channel(1), channel(2));
}

/** From sRGB channels 0 … 255. */
export function oklchOfRgb(red: number, green: number, blue: number): Oklch {
  const lab = new Float32Array(3);
  linearToLab(lab, 0, LINEAR[red]!, LINEAR[green]!, LINEAR[blue]!);
  const [across, down] = [lab[1]!, lab[2]!];
  return {
    l: lab[0]!,
    c: Math.hypot(across, down),
    h: wrap((Math.atan2(down, across) * 180) / Math.PI),
  };
}

/** `#rrggbb`; colours that a screen cannot show lose chroma until it can. */
export function hexOf(colour: Oklch): string {
  const l = Math.min(1, Math.max(0, colour.l));
  let [low, high] = [0, colour.c];
  let rgb = linearRgb(l, high, colour.h);
  if (!showable(rgb)) {
    for (let i = 0; i < 10; i++) {
      const middle = (low + high) / 2;
      if (showable(linearRgb(l, middle, colour.h))) low = middle;
      else high = middle;
    }
    rgb = linearRgb(l, low, colour.h);
  }
  return `#${rgb.map(encode).join('')}`;
}

/** An angle brought into 0 … 360. */
export function wrap(degrees: number): number {
  return ((degrees % 360) + 360) % 360;
}

/** The way from hue `from` to hue `to` along the shorter side: −180 … 180. */
export function hueDifference(from: number, to: number): number {
  return wrap(to - from + 180) - 180;
}

const LINEAR: readonly number[] = Array.from({ length: 256 }, (_, byte) => linearOf(byte / 255));

type Rgb = readonly [number, number, number];

function linearRgb(l: number, c: number, h: number): Rgb {
  const linear = new Float32Array(3);
  const angle = (h * Math.PI) / 180;
  labToLinear(linear, 0, l, c * Math.cos(angle), c * Math.sin(angle));
  return [linear[0]!, linear[1]!, linear[2]!];
}

function showable(rgb: Rgb): boolean {
  return rgb.every((value) => value >= -0.0008 && value <= 1.0008);
}

function encode(linear: number): string {
  const curved = displayOf(Math.min(1, Math.max(0, linear)));
  return Math.round(curved * 255)
    .toString(16)
    .padStart(2, '0');
}
