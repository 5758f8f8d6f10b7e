import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addressOf, readRoute, VIEWS } from './route.ts';

test('an address leads back to the view and to what it says', () => {
  const given = fc.dictionary(
    fc.string({ minLength: 1 }).filter((name) => name !== 'view' && name !== '__proto__'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.constantFrom(...VIEWS), given, (view, facts) => {
      const route = readRoute(new URL(addressOf(view, facts), 'http://gala.example').search);
      expect(route.view).toBe(view);
      expect(route.given).toEqual({ ...facts });
    }),
  );
});

test('a view that is not known is Create', () => {
  expect(readRoute('?view=nonsense&prompt=a+cat')).toEqual({
    view: 'create',
    given: { prompt: 'a cat' },
  });
});
