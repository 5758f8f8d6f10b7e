/**
 * How much of a pixel a printer's dots cover, 0 … 1, when `tone` of the paper is to be covered.
 * Dots sit on a square grid of `pitch` pixels turned by the given cosine and sine; they grow until
 * they join, then leave round holes.
 */
export function dotCover(
  x: number,
  y: number,
  pitch: number,
  cos: number,
  sin: number,
  tone: number,
): number {
  if (tone <= 0.01) return 0;
  if (tone >= 0.99) return 1;
  const u = (x * cos + y * sin) / pitch;
  const v = (y * cos - x * sin) / pitch;
  const du = u - Math.floor(u) - 0.5;
  const dv = v - Math.floor(v) - 0.5;
  // Below three quarters a dot, above it the hole between four dots.
  const growing = tone < 0.75;
  const hu = growing ? du : 0.5 - Math.abs(du);
  const hv = growing ? dv : 0.5 - Math.abs(dv);
  const distance = Math.sqrt(hu * hu + hv * hv) * pitch;
  const radius = Math.sqrt((growing ? tone : 1 - tone) / Math.PI) * pitch;
  const inside = radius - distance + 0.5;
  const cover = inside < 0 ? 0 : inside > 1 ? 1 : inside;
  return growing ? cover : 1 - cover;
}
