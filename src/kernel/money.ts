/**
 * Money is counted in credits, always whole: sums of floating-point amounts drift. A credit is small
 * enough for every price that is quoted in millionths of a dollar.
 */
export const CREDITS_PER_USD = 2_000_000;

/** The decimals of a dollar that are still whole credits. */
const DECIMALS = 6;

const DOLLARS = new RegExp(`^(\\d{1,9})(?:\\.(\\d{1,${DECIMALS}}))?$`);

/**
 * The credits in an amount of dollars such as `0.016`, exactly: up to nine digits, a point, and up to
 * six more. Returns `undefined` for anything else; never rounds.
 */
export function creditsFromUsd(text: string): number | undefined {
  const match = DOLLARS.exec(text);
  if (!match) return undefined;
  const [, whole = '', part = ''] = match;
  const millionths = Number(part.padEnd(DECIMALS, '0'));
  return Number(whole) * CREDITS_PER_USD + (millionths * CREDITS_PER_USD) / 10 ** DECIMALS;
}

/** The same in dollars, to be shown and never to be added up. */
export function usdOf(credits: number): number {
  return credits / CREDITS_PER_USD;
}
