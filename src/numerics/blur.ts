/**
 * Blurs one channel in place with three box passes, close to a Gaussian of standard deviation
 * `sigma` pixels (Wells 1986). Outside the picture counts as 0. `spare` needs as many values.
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
  for (let y = 0; y < height; y++) {
    const row = y * width;
    let sum = 0;
    const lead = Math.min(radius, width);
    for (let x = 0; x < lead; x++) sum += from[row + x]!;
    for (let x = 0; x < width; x++) {
      if (x + radius < width) sum += from[row + x + radius]!;
      to[row + x] = sum * scale;
      if (x >= radius) sum -= from[row + x - radius]!;
    }
  }
}

function blurColumns(
  from: Float32Array,
  to: Float32Array,
  width: number,
  height: number,
  radius: number,
): void {
  const scale = 1 / (2 * radius + 1);
  const sums = new Float32Array(width);
  const lead = Math.min(radius, height);
  for (let y = 0; y < lead; y++) {
    for (let x = 0; x < width; x++) sums[x] = sums[x]! + from[y * width + x]!;
  }
  for (let y = 0; y < height; y++) {
    const row = y * width;
    const entering = y + radius < height ? (y + radius) * width : -1;
    const leaving = y >= radius ? (y - radius) * width : -1;
    for (let x = 0; x < width; x++) {
      let sum = sums[x]!;
      if (entering >= 0) sum += from[entering + x]!;
      to[row + x] = sum * scale;
      sums[x] = leaving >= 0 ? sum - from[leaving + x]! : sum;
    }
  }
}
