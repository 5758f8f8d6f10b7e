import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { recordQuery } from '../../../../src/wire/gala/record-query.ts';
import { FILTER_NAMES, filterOf, queryOf, withConditions, withoutConditions } from './filter.ts';

const given = fc.dictionary(
  fc.oneof(fc.constantFrom(...FILTER_NAMES, 'record', 'show'), fc.string()),
  fc.string(),
);

test('everything that the server filters by is known, and nothing else', () => {
  const { limit: _limit, order: _order, after: _after, ...filters } = recordQuery.shape;
  expect([...FILTER_NAMES].sort()).toEqual(Object.keys(filters).sort());
});

test('a condition that is set is in the filter, one that is emptied is not', () => {
  fc.assert(
    fc.property(given, fc.constantFrom(...FILTER_NAMES), fc.string(), (given, name, value) => {
      const filter = filterOf(withConditions(given, { [name]: value }));
      expect(filter[name]).toBe(value === '' ? undefined : value);
    }),
  );
});

test('without conditions the rest of the address stays', () => {
  fc.assert(
    fc.property(given, (given) => {
      const left = withoutConditions(given);
      expect(filterOf(left)).toEqual({});
      expect({ ...given, ...left }).toEqual(given);
    }),
  );
});

test('days are asked for whole, by the clock of the reader', () => {
  const { since = '', until = '' } = queryOf({ since: '2026-02-28', until: '2026-02-28' });
  expect(new Date(since)).toEqual(new Date(2026, 1, 28));
  expect(new Date(until)).toEqual(new Date(2026, 2, 1));
  expect(queryOf({ since: '2026-02-28T08:00:00Z', model: 'a' })).toEqual({
    since: '2026-02-28T08:00:00Z',
    model: 'a',
  });
});
