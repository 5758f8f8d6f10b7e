/** `x` held within 0 … 1. */
export function clamp01(x: number): number {
  return x < 0 ? 0 : x > 1 ? 1 : x;
}

/** 0 below `low`, 1 above `high`, with no kink between (Hermite). `low` must differ from `high`. */
export function smoothstep(low: number, high: number, x: number): number {
  const t = clamp01((x - low) / (high - low));
  return t * t * (3 - 2 * t);
}

/** The value between the four pixels around (x, y), in pixel coordinates; edges go on for ever. */
export function between(
  values: Float32Array,
  width: number,
  height: number,
  x: number,
  y: number,
): number {
  const cx = x < 0 ? 0 : x > width - 1 ? width - 1 : x;
  const cy = y < 0 ? 0 : y > height - 1 ? height - 1 : y;
  const i = cx | 0;
  const j = cy | 0;
  const right = i + 1 < width ? 1 : 0;
  const below = j + 1 < height ? width : 0;
  const at = j * width + i;
  const tx = cx - i;
  const a = values[at]!;
  const c = values[at + below]!;
  const top = a + (values[at + right]! - a) * tx;
  const low = c + (values[at + below + right]! - c) * tx;
  return top + (low - top) * (cy - j);
}
