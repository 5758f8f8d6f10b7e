/**
 * Lighter and darker neighbours of a colour, as a painter mixes them: light turns paler, shade
 * turns deeper, and yellow turns towards brown rather than green. Worked in OKLCH (Björn Ottosson,
 * "A perceptual color space for image processing", 2020).
 */

interface Oklch {
  readonly l: number;
  readonly c: number;
  /** Degrees. */
  readonly h: number;
}

/** `amount` −1 … 1: from black-deep over the colour itself to nearly white. Takes `#rgb`, `#rrggbb`. */
export function shade(colour: string, amount: number): string {
  if (amount === 0) return colour;
  const { l, c, h } = toOklch(colour);
  if (amount > 0) {
    return toHex({
      l: l + (0.99 - l) * amount,
      c: c * (1 - 0.55 * amount),
      h: bend(h, amount * 8),
    });
  }
  return toHex({ l: l * (1 + amount * 0.85), c: c * (1 + amount * 0.35), h: bend(h, amount * 40) });
}

/** A mixture: `share` of `b` in `a`. */
export function blend(a: string, b: string, share: number): string {
  const [p, q] = [toLinear(a), toLinear(b)];
  return `#${p.map((v, i) => encode(v + (q[i]! - v) * share)).join('')}`;
}

/** OKLab lightness, 0 … 1: for choosing ink that stands out. */
export function lightness(colour: string): number {
  return toOklch(colour).l;
}

/** Ink that reads on `ground`. */
export function contrast(ground: string): string {
  return lightness(ground) > 0.62 ? '#23262e' : '#fbfaf5';
}

/** Warm hues lean to orange in the shade and to yellow in the light. */
function bend(h: number, by: number): number {
  const warm = Math.max(0, 1 - Math.abs(h - 85) / 45);
  return h + by * warm;
}

function toLinear(colour: string): [number, number, number] {
  const digits = colour.slice(1);
  const wide = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const channel = (i: number): number => {
    const v = Number.parseInt(wide.slice(i * 2, i * 2 + 2), 16) / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(1), channel(2)];
}

function toOklch(colour: string): Oklch {
  const [r, g, b] = toLinear(colour);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lab = {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
  const h = (Math.atan2(lab.b, lab.a) * 180) / Math.PI;
  return { l: lab.l, c: Math.hypot(lab.a, lab.b), h: h < 0 ? h + 360 : h };
}

/** Back to hex; chroma gives way until the colour fits the screen's gamut. */
function toHex({ l, c, h }: Oklch): string {
  const lightness = Math.max(0, Math.min(1, l));
  for (let chroma = c; ; chroma *= 0.92) {
    const rgb = linearOf(lightness, chroma < 0.003 ? 0 : chroma, h);
    if (chroma < 0.003 || rgb.every((v) => v > -0.002 && v < 1.002)) {
      return `#${rgb.map(encode).join('')}`;
    }
  }
}

function linearOf(lightness: number, c: number, h: number): [number, number, number] {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function encode(linear: number): string {
  const v = Math.max(0, Math.min(1, linear));
  const coded = v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055;
  return Math.round(coded * 255)
    .toString(16)
    .padStart(2, '0');
}
