import type { Size } from '../kernel/size.ts';
import type { TokenFormula } from './model-rules.ts';

/** gpt-image-1 and its kin, by quality: a square, a tall and a wide picture. */
const TABLE: Readonly<Record<string, readonly [square: number, tall: number, wide: number]>> = {
  low: [272, 408, 400],
  medium: [1056, 1584, 1568],
  high: [4160, 6240, 6208],
};

/** Patches along the longer edge, by quality: gpt-image-2, and gpt-image-2.5 with its two more. */
const PATCHES: Readonly<Record<Exclude<TokenFormula, 'table'>, Readonly<Record<string, number>>>> =
  {
    patches: { low: 16, medium: 48, high: 96 },
    fine_patches: { low: 16, medium: 24, high: 48, xhigh: 64, max: 96 },
  };

/**
 * How many output tokens OpenAI counts for one picture: the table it prints for gpt-image-1, the
 * formula of the calculator on its site for gpt-image-2. `undefined` where neither says anything.
 */
export function outputTokens(
  formula: TokenFormula,
  quality: string,
  { width, height }: Size,
): number | undefined {
  if (formula === 'table') {
    const shape = width === height ? 0 : width < height ? 1 : 2;
    return TABLE[quality]?.[shape];
  }
  const long = PATCHES[formula][quality];
  if (long === undefined) return undefined;
  const short = roundHalfToEven((long * Math.min(width, height)) / Math.max(width, height));
  return Math.ceil((long * short * (2_000_000 + width * height)) / 4_000_000);
}

function roundHalfToEven(value: number): number {
  const below = Math.floor(value);
  if (value - below !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}
