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
  const [r, g, b] = [LINEAR[red]!, LINEAR[green]!, LINEAR[blue]!];
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const l = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  const across = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const down = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return { l, c: Math.hypot(across, down), h: wrap((Math.atan2(down, across) * 180) / Math.PI) };
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

const LINEAR: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

type Rgb = readonly [number, number, number];

function linearRgb(l: number, c: number, h: number): Rgb {
  const [across, down] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const long = (l + 0.3963377774 * across + 0.2158037573 * down) ** 3;
  const medium = (l - 0.1055613458 * across - 0.0638541728 * down) ** 3;
  const short = (l - 0.0894841775 * across - 1.291485548 * down) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

function showable(rgb: Rgb): boolean {
  return rgb.every((value) => value >= -0.0008 && value <= 1.0008);
}

function encode(linear: number): string {
  const value = Math.min(1, Math.max(0, linear));
  const curved = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
  return Math.round(curved * 255)
    .toString(16)
    .padStart(2, '0');
}
