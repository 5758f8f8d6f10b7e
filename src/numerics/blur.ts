/**
 * Blurs one channel in place with three box passes, close to a Gaussian of standard deviation
 * `sigma` pixels (Wells 1986). Beyond the edges the
 * outermost values go on, so nothing darkens or lights up there. `spare` needs as many values.
 */
export function blur(
  values: Float32Array,
  spare: Float32Array,
  width: number,
  height: number,
  sigma: number,
): void {
  // A box of radius r has variance r(r + 1)/3; three of them add up.
  const radius = Math.round((Math.sqrt(1 + 4 * sigma * sigma) - 1) / 2);
  if (radius < 1) return;
  for (let pass = 0; pass < 3; pass++) {
    blurRows(values, spare, width, height, radius);
    blurColumns(spare, values, width, height, radius);
  }
}

function blurRows(
  from: Float32Array,
  to: Float32Array,
  width: number,
  height: number,
  radius: number,
): void {
  const scale = 1 / (2 * radius + 1);
  const last = width - 1;
  for (let y = 0; y < height; y++) {
    const row = y * width;
    let sum = from[row]! * (radius + 1);
    for (let x = 1; x <= radius; x++) sum += from[row + (x < last ? x : last)]!;
    for (let x = 0; x < width; x++) {
      to[row + x] = sum * scale;
      const entering = x + radius + 1;
      const leaving = x - radius;
      sum += from[row + (entering < last ? entering : last)]!;
      sum -= from[row + (leaving > 0 ? leaving : 0)]!;
    }
  }
}

/** Row by row with a running sum per column: far kinder to the cache than column by column. */
function blurColumns(
  from: Float32Array,
  to: Float32Array,
  width: number,
  height: number,
  radius: number,
): void {
  const scale = 1 / (2 * radius + 1);
  const last = height - 1;
  const sums = new Float32Array(width);
  for (let x = 0; x < width; x++) sums[x] = from[x]! * (radius + 1);
  for (let y = 1; y <= radius; y++) {
    const row = Math.min(y, last) * width;
    for (let x = 0; x < width; x++) sums[x] = sums[x]! + from[row + x]!;
  }
  for (let y = 0; y < height; y++) {
    const row = y * width;
    const entering = Math.min(y + radius + 1, last) * width;
    const leaving = Math.max(y - radius, 0) * width;
    for (let x = 0; x < width; x++) {
      const sum = sums[x]!;
      to[row + x] = sum * scale;
      sums[x] = sum + from[entering + x]! - from[leaving + x]!;
    }
  }
}
