import { creditsFromUsd } from '../kernel/money.ts';
import defaults from './prices.json' with { type: 'json' };

/**
 * What one picture costs, in credits, by model, quality and size. A price that is not on it is not
 * known: never zero, unless the list says zero.
 */
export interface PriceList {
  /** @param tokens how many output tokens it counts as, for what is sold by the token. */
  perImage(model: string, quality: string, size: string, tokens?: number): number | undefined;
}

/** Where a size would stand: the price of every size that has none of its own. */
const ANY_SIZE = '*';

/** Under these, where a quality and a size would stand, is the price of one output token. */
const BY_TOKEN = ['*', 'output_token'] as const;

/** A price list as it is written down: dollars a picture, as text or as a number. */
type WrittenPrices = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, string | number>>>>>
>;

/** A price list that cannot be read. The message says where in it. */
class PriceListError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PriceListError';
  }
}

/** What OpenAI asked for these models when it last served them. */
export const DEFAULT_PRICES: PriceList = createPriceList();

/**
 * The default prices with these on top: each one replaces that of the same model, quality and size,
 * and may name models of its own. Under `*` in place of a size stands the price of all that have none
 * of their own. Under `{ "*": { "output_token": … } }` a model has the price of one
 * output token, for whatever has no price of its own.
 * @param written `{ "dall-e-2": { "standard": { "256x256": 0.016 } } }`, in dollars.
 * @throws PriceListError when it is of another form, or an amount cannot be counted in whole credits.
 */
export function createPriceList(written: unknown = {}): PriceList {
  const credits = new Map<string, number>();
  for (const prices of [defaults, assertWritten(written)]) {
    for (const [model, quality, size, usd] of entriesOf(prices)) {
      const price = creditsFromUsd(String(usd));
      if (price === undefined) {
        throw new PriceListError(
          `“${usd}” for ${model}, ${quality}, ${size} is no amount of dollars such as 0.016.`,
        );
      }
      credits.set(nameOf(model, quality, size), price);
    }
  }
  return {
    perImage(model, quality, size, tokens) {
      const price =
        credits.get(nameOf(model, quality, size)) ?? credits.get(nameOf(model, quality, ANY_SIZE));
      if (price !== undefined || tokens === undefined) return price;
      const perToken = credits.get(nameOf(model, ...BY_TOKEN));
      return perToken === undefined ? undefined : perToken * tokens;
    },
  };
}

function nameOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

function entriesOf(prices: WrittenPrices) {
  return Object.entries(prices).flatMap(([model, qualities]) =>
    Object.entries(qualities).flatMap(([quality, sizes]) =>
      Object.entries(sizes).map(([size, usd]) => [model, quality, size, usd] as const),
    ),
  );
}

function assertWritten(value: unknown): WrittenPrices {
  assertObject(value, 'A price list');
  for (const [model, qualities] of Object.entries(value)) {
    assertObject(qualities, model);
    for (const [quality, sizes] of Object.entries(qualities)) {
      assertObject(sizes, `${model}, ${quality}`);
      for (const [size, usd] of Object.entries(sizes)) {
        if (typeof usd === 'string' || typeof usd === 'number') continue;
        throw new PriceListError(`The price of ${model}, ${quality}, ${size} is no number.`);
      }
    }
  }
  return value as WrittenPrices;
}

function assertObject(value: unknown, where: string): asserts value is object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  throw new PriceListError(
    `${where} must be an object: prices are written as model, quality, size and dollars.`,
  );
}
