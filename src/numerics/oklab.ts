/**
 * OKLab: lightness, green to red, blue to yellow, spaced as the eye sees them (Björn Ottosson, "A
 * perceptual color space for image processing", 2020). Colours are written into arrays, three
 * values from `at` on, because whole pictures pass through here.
 */

const LINEAR = Float64Array.from({ length: 4097 }, (_, i) => linearOf(i / 4096));
const DISPLAY = Float64Array.from({ length: 4097 }, (_, i) => displayOf(i / 4096));

/** The light that a display value (sRGB, 0 … 1) stands for. */
export function linearOf(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** The display value (sRGB) of light of 0 … 1. */
export function displayOf(linear: number): number {
  return linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
}

/** Writes L, a, b of linear light. */
export function linearToLab(to: Float32Array, at: number, r: number, g: number, b: number): void {
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  to[at] = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  to[at + 1] = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  to[at + 2] = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
}

/** Writes the linear light of L, a, b; outside 0 … 1 where no screen shows it. */
export function labToLinear(to: Float32Array, at: number, l: number, a: number, b: number): void {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  to[at] = 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short;
  to[at + 1] = -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short;
  to[at + 2] = -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short;
}

/** Writes L, a, b of a display colour; its values are rounded to a 4096th. */
export function labInto(to: Float32Array, at: number, r: number, g: number, b: number): void {
  linearToLab(to, at, LINEAR[step(r)]!, LINEAR[step(g)]!, LINEAR[step(b)]!);
}

/** The display colour (0 … 1) of L, a, b, written likewise; what no screen shows is cut. */
export function rgbInto(to: Float32Array, at: number, l: number, a: number, b: number): void {
  labToLinear(to, at, l, a, b);
  to[at] = displayed(to[at]!);
  to[at + 1] = displayed(to[at + 1]!);
  to[at + 2] = displayed(to[at + 2]!);
}

function step(value: number): number {
  return value <= 0 ? 0 : value >= 1 ? 4096 : (value * 4096 + 0.5) | 0;
}

function displayed(linear: number): number {
  // The curve is too steep near black for a table of even steps.
  if (linear < 0.02) return linear <= 0 ? 0 : displayOf(linear);
  return DISPLAY[step(linear)]!;
}
