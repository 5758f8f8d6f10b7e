type Numbers = Float32Array<ArrayBuffer>;

/** `a·x`, element by element. */
export function scaled(a: number, x: Float32Array): Numbers {
  const sum = new Float32Array(x.length);
  for (let i = 0; i < sum.length; i++) sum[i] = a * x[i]!;
  return sum;
}

/**
 * `a·x + b·y`, element by element. Each element is rounded to 32 bits once, at its end. What has the
 * factor 0 is left out, so that an infinity in it does no harm.
 */
export function combined(a: number, x: Float32Array, b: number, y: Float32Array): Numbers {
  sameLength(x, y);
  if (b === 0) return scaled(a, x);
  if (a === 0) return scaled(b, y);
  const sum = new Float32Array(x.length);
  for (let i = 0; i < sum.length; i++) sum[i] = a * x[i]! + b * y[i]!;
  return sum;
}

/** Adds `a·x` to `sum`, element by element. */
export function add(sum: Float32Array, a: number, x: Float32Array): void {
  sameLength(sum, x);
  for (let i = 0; i < sum.length; i++) sum[i] = sum[i]! + a * x[i]!;
}

/** Limits each element to −limit … limit, in place; what is no number stays none. */
export function clamp(x: Float32Array, limit: number): void {
  for (let i = 0; i < x.length; i++) {
    if (x[i]! > limit) x[i] = limit;
    else if (x[i]! < -limit) x[i] = -limit;
  }
}

function sameLength(x: Float32Array, y: Float32Array): void {
  if (x.length !== y.length) {
    throw new RangeError(`${x.length} and ${y.length} numbers cannot be combined`);
  }
}
