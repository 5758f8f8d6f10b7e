import { expect, test } from 'vitest';

import { parseHubAddress } from '../hub/hub-repository.ts';
import { assertSafePaths } from '../hub/safe-paths.ts';
import { isModelName } from '../model-name.ts';
import { MODEL_CATALOGUE } from './model-catalogue.ts';

test('every entry can be asked for, named and fetched', () => {
  const ids = MODEL_CATALOGUE.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, repository, supplied } of MODEL_CATALOGUE) {
    expect(isModelName(id)).toBe(true);
    expect(parseHubAddress(repository)).toEqual({ repository });
    assertSafePaths(repository, Object.keys(supplied ?? {}));
  }
});

test('what is recommended first needs four steps and a licence that lets one earn money', () => {
  expect(MODEL_CATALOGUE[0]).toMatchObject({ id: 'lcm-dreamshaper-v7', licence: { id: 'mit' } });
});

test('of each kind of part one fits a family at most, so that what is told to take is no riddle', () => {
  const fits = MODEL_CATALOGUE.flatMap(({ part }) =>
    (part?.families ?? []).map((family) => `${part!.name} of ${family}`),
  );
  expect(fits).toContain('taesd_decoder of sdxl');
  expect(new Set(fits).size).toBe(fits.length);
});
