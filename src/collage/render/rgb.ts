/** Display-referred sRGB, each 0 … 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** `#rrggbb` as numbers. */
export function rgb(hex: string): Rgb {
  const n = Number.parseInt(hex.slice(1), 16);
  return [(n >> 16) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255];
}

/** `#rrggbb`, cut to what can be shown. */
export function hex(colour: Rgb): string {
  const two = (value: number): string =>
    Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${two(colour[0])}${two(colour[1])}${two(colour[2])}`;
}

/** From `a` to `b` as `t` goes from 0 to 1. */
export function mixed(a: Rgb, b: Rgb, t: number): Rgb {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

export function scaled(colour: Rgb, k: number): Rgb {
  return [colour[0] * k, colour[1] * k, colour[2] * k];
}

/** Light `b` on a surface of colour `a`. */
export function times(a: Rgb, b: Rgb): Rgb {
  return [a[0] * b[0], a[1] * b[1], a[2] * b[2]];
}

/** Rec. 709 weights on display values: close enough to judge how light a colour looks. */
function luma(colour: Rgb): number {
  return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2];
}

/** Towards its own grey by `t`. */
export function greyed(colour: Rgb, t: number): Rgb {
  const grey = luma(colour);
  return mixed(colour, [grey, grey, grey], t);
}
