/**
 * The squared distance, in pixels, from the middle of every pixel to the middle of the nearest one
 * for which `inside` is not 0; `Infinity` everywhere when there is none. Exact, in time linear in
 * the number of pixels: Felzenszwalb and Huttenlocher, “Distance Transforms of Sampled Functions”
 * (2012), one pass down the columns and one along the rows.
 */
export function squaredDistances(
  inside: Uint8Array | Uint8ClampedArray,
  width: number,
  height: number,
): Float32Array<ArrayBuffer> {
  const out = new Float32Array(width * height);
  for (let i = 0; i < out.length; i++) out[i] = inside[i] ? 0 : Infinity;
  const envelope = createEnvelope(Math.max(width, height));
  for (let x = 0; x < width; x++) envelope.transform(out, x, width, height);
  for (let y = 0; y < height; y++) envelope.transform(out, y * width, 1, width);
  return out;
}

/** Scratch space for lines of up to `longest` samples. */
function createEnvelope(longest: number) {
  const samples = new Float64Array(longest);
  /** Where the parabolas of the lower envelope stand, and from where on each is the lowest. */
  const apex = new Int32Array(longest);
  const from = new Float64Array(longest + 1);

  /** Replaces `length` values, `stride` apart, by the lower envelope of parabolas on top of them. */
  const transform = (values: Float32Array, start: number, stride: number, length: number): void => {
    let last = -1;
    for (let q = 0; q < length; q++) {
      const height = values[start + q * stride]!;
      samples[q] = height;
      // A parabola at infinity is nowhere the lowest, and has no crossing to compute.
      if (height === Infinity) continue;
      let crossing = -Infinity;
      while (last >= 0) {
        const p = apex[last]!;
        crossing = (height + q * q - samples[p]! - p * p) / (2 * (q - p));
        if (crossing > from[last]!) break;
        last--;
        crossing = -Infinity;
      }
      last++;
      apex[last] = q;
      from[last] = crossing;
    }
    if (last < 0) return;
    from[last + 1] = Infinity;
    for (let q = 0, k = 0; q < length; q++) {
      while (from[k + 1]! < q) k++;
      const p = apex[k]!;
      values[start + q * stride] = (q - p) * (q - p) + samples[p]!;
    }
  };
  return { transform };
}
