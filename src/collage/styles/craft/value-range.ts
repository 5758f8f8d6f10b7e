/**
 * Stretches lightness in place so that the darkest and lightest hundredth reach 0 and 1, then
 * brings the middle to `middle`: a night scene too becomes a drawing on white paper.
 */
export function spreadValues(luma: Float32Array, middle: number): void {
  const counts = new Uint32Array(256);
  for (const value of luma) {
    const bin = Math.min(255, Math.max(0, (value * 255) | 0));
    counts[bin] = counts[bin]! + 1;
  }
  const low = quantile(counts, luma.length * 0.01);
  const high = Math.max(low + 0.08, quantile(counts, luma.length * 0.99));
  const median = Math.min(
    0.95,
    Math.max(0.05, (quantile(counts, luma.length * 0.5) - low) / (high - low)),
  );
  const gamma = Math.min(1.6, Math.max(0.5, Math.log(middle) / Math.log(median)));
  for (let i = 0; i < luma.length; i++) {
    const value = (luma[i]! - low) / (high - low);
    luma[i] = value <= 0 ? 0 : value >= 1 ? 1 : value ** gamma;
  }
}

function quantile(counts: Uint32Array, wanted: number): number {
  let seen = 0;
  for (let bin = 0; bin < counts.length; bin++) {
    seen += counts[bin]!;
    if (seen >= wanted) return bin / 255;
  }
  return 1;
}
