/**
 * The whole number nearest to `over` at `share` of 255 and `under` for the rest. No tie can occur,
 * for 255 is odd; 255 gives `over` and 0 gives `under` exactly.
 */
export function blend(over: number, under: number, share: number): number {
  return Math.floor((over * share + under * (255 - share) + 127) / 255);
}
