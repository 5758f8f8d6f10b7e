/** Contrast by which letters can be read: the ratio of WCAG 2.2 for text of ordinary size. */
export const READABLE = 4.5;

/** Relative luminance of `#rrggbb` (WCAG 2.2), 0 … 1. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Contrast ratio of two colours, 1 … 21. */
export function contrastOf(a: string, b: string): number {
  const [la, lb] = [luminance(a), luminance(b)];
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}

const DARK = '#1d1e24';
const LIGHT = '#fdfcf8';

/** In this order: on middle tones only black or white itself stands out enough. */
const INKS = [DARK, LIGHT, '#000000', '#ffffff'];

/**
 * The ink nearest to the one wished for that can be read on the ground: the wish itself, else dark
 * or light, whichever stands out more.
 */
export function readableInk(ground: string, wish?: string): string {
  const stands = (ink: string): boolean => contrastOf(ink, ground) >= READABLE;
  if (wish !== undefined && stands(wish)) return wish;
  const [dark, light] = [contrastOf(DARK, ground), contrastOf(LIGHT, ground)];
  const better = dark >= light ? DARK : LIGHT;
  return [better, ...INKS].find(stands) ?? better;
}

/** What sets letters in this ink off from anything behind them. */
export function edgeFor(ink: string): string {
  return luminance(ink) > 0.2 ? DARK : LIGHT;
}
