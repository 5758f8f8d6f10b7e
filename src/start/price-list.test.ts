import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { loadPriceList } from './price-list.ts';

test('prices of the operator’s file go over the usual ones', async () => {
  const file = join(await temporaryFolder(), 'prices.json');
  await writeFile(file, '{"dall-e-2": {"standard": {"256x256": 1}}}');
  const prices = await loadPriceList(file);
  expect(prices.perImage('dall-e-2', 'standard', '256x256')).toBe(2_000_000);
  const usual = await loadPriceList(undefined);
  expect(usual.perImage('dall-e-2', 'standard', '256x256')).toBe(32_000);
});

test.each([
  ['not json', 'Unexpected token'],
  ['{"dall-e-2": {"standard": {"256x256": "cheap"}}}', '“cheap”'],
])('a file that says %s keeps Gala from starting', async (content, reason) => {
  const file = join(await temporaryFolder(), 'prices.json');
  await writeFile(file, content);
  const failure = expect.objectContaining({
    problem: 'price_list_unusable',
    message: expect.stringContaining(reason) as string,
  }) as Error;
  await expect(loadPriceList(file)).rejects.toEqual(failure);
  await expect(loadPriceList(`${file}.gone`)).rejects.toThrow('ENOENT');
});
