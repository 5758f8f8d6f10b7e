import { expect, test } from 'vitest';

import { GalaError } from '../../kernel/errors.ts';
import { pageOf, type Listed } from './page-of.ts';

interface Pupil {
  readonly id: string;
  readonly name: string;
  readonly spent: number;
  readonly isGone?: true;
}

const PUPILS: readonly Pupil[] = [
  { id: 'user_a', name: 'pupil 10', spent: 5 },
  { id: 'user_b', name: 'Ärmel', spent: 7 },
  { id: 'user_c', name: 'pupil 2', spent: 0, isGone: true },
  { id: 'user_d', name: 'Arm', spent: 7 },
];

const LISTED: Listed<Pupil> = {
  what: 'pupil',
  all: PUPILS,
  idOf: ({ id }) => id,
  nameOf: ({ name }) => name,
  wordsOf: ({ spent }) => [`spent-${spent}`],
  spentOf: ({ spent }) => spent,
  isGone: ({ isGone }) => isGone === true,
};

const idsOf = (query: Parameters<typeof pageOf>[1], listed = LISTED): string =>
  pageOf(listed, query)
    .page.map(({ id }) => id.at(-1))
    .join('');

test('whoever asks for nothing gets everything, oldest first', () => {
  expect(pageOf(LISTED, {})).toEqual({
    page: PUPILS,
    facts: { total: 4, has_more: false, next: null },
  });
});

test('pages follow each other to the end, whatever the order', () => {
  for (const sort of ['created', 'name', 'spent'] as const) {
    for (const order of ['asc', 'desc'] as const) {
      const whole = idsOf({ sort, order });
      let met = '';
      let after: string | undefined;
      do {
        const { page, facts } = pageOf(LISTED, { sort, order, limit: 1, after });
        expect(facts.total).toBe(4);
        expect(facts.has_more).toBe(facts.next !== null);
        met += page.map(({ id }) => id.at(-1)).join('');
        after = facts.next ?? undefined;
      } while (after !== undefined);
      expect(met).toBe(whole);
    }
  }
});

test('names are in the order of people, numbers in that of numbers', () => {
  expect(idsOf({ sort: 'name' })).toBe('dbca');
  expect(idsOf({ sort: 'spent', order: 'desc' })).toBe('dbac');
});

test('all words have to be met, in any case, in names, ids or what else is known', () => {
  expect(idsOf({ search: 'PUPIL' })).toBe('ac');
  expect(idsOf({ search: ' pupil  10 ' })).toBe('a');
  expect(idsOf({ search: 'ärm' })).toBe('b');
  expect(idsOf({ search: 'user_d' })).toBe('d');
  expect(idsOf({ search: 'spent-7 är' })).toBe('b');
  expect(idsOf({ search: 'nobody' })).toBe('');
});

test('what is gone is left out, or is all there is; a page goes on behind it', () => {
  expect(idsOf({ state: 'there' })).toBe('abd');
  expect(idsOf({ state: 'gone' })).toBe('c');
  expect(idsOf({ state: 'there', after: 'user_c' })).toBe('d');
  expect(pageOf(LISTED, { state: 'there', after: 'user_c' }).facts.total).toBe(3);
  expect(idsOf({}, { ...LISTED, isOther: ({ spent }) => spent === 7 })).toBe('ac');
});

test('a place that never was is no place', () => {
  const ask = () => pageOf(LISTED, { after: 'user_z' });
  expect(ask).toThrow(GalaError);
  expect(ask).toThrow(/user_z/);
});
