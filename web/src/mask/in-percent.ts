/** Hundredths; what is not nothing or everything is never written as such. */
export function inPercent(share: number): string {
  const hundredths = share * 100;
  if (hundredths === 0 || hundredths >= 100) return String(Math.round(hundredths));
  if (hundredths < 1) return hundredths < 0.1 ? '<0.1' : hundredths.toFixed(1);
  return String(Math.min(share < 1 ? 99 : Infinity, Math.round(hundredths)));
}
