import { readFile } from 'node:fs/promises';

import { createPriceList, DEFAULT_PRICES, type PriceList } from '../catalogue/price-list.ts';
import { StartUpError } from '../kernel/start-up-error.ts';

/**
 * The prices of this server: the usual ones, with those of the operator's file on top.
 * @throws StartUpError `price_list_unusable`: a server must not sell at prices nobody meant.
 */
export async function loadPriceList(file: string | undefined): Promise<PriceList> {
  if (file === undefined) return DEFAULT_PRICES;
  try {
    return createPriceList(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartUpError(
      'price_list_unusable',
      `The price list ${file} (GALA_PRICES) cannot be used: ${reason}`,
      { cause: error },
    );
  }
}
