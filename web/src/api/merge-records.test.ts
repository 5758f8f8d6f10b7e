import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { RecordList, RecordObject } from '../../../src/wire/gala/record-response.ts';
import { withNewest } from './merge-records.ts';

const record = (at: number, link: string, state = 'succeeded') =>
  ({
    id: `rec_${at}`,
    state,
    images: [{ index: 0, url: `${link}/${at}`, thumbnail_url: `${link}/${at}/thumbnail` }],
  }) as unknown as RecordObject;

const listOf = (records: readonly RecordObject[], has_more: boolean): RecordList => ({
  object: 'list',
  data: [...records],
  first_id: records.at(0)?.id ?? null,
  last_id: records.at(-1)?.id ?? null,
  has_more,
  next: null,
});

const idsOf = (pages: readonly RecordList[] | undefined) =>
  pages?.flatMap(({ data }) => data.map(({ id }) => id));

/** Newest first. */
const descending = (numbers: Iterable<number>) => [...numbers].sort((a, b) => b - a);

test('a list becomes what the server would tell of the same stretch now', () => {
  const stretch = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 30 });
  fc.assert(
    fc.property(
      stretch,
      stretch,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 5 }),
      (before, more, size, perPage) => {
        const known = descending(before);
        // What is there now: some of the old ones, and newer ones.
        const kept = known.filter((at) => at % 3 !== 0);
        const now = descending(new Set([...kept, ...more.map((at) => at + 41)]));
        const newest = now.slice(0, size);
        const pages = Array.from({ length: Math.ceil(known.length / perPage) || 1 }, (_, i) =>
          listOf(
            known.slice(i * perPage, (i + 1) * perPage).map((at) => record(at, 'old')),
            true,
          ),
        );
        const merged = withNewest(
          { pages, pageParams: [] },
          listOf(
            newest.map((at) => record(at, 'new')),
            now.length > size,
          ),
          [],
        );
        const meets = newest.some((at) => known.includes(at));
        const isApart = !meets && now.length > size && known.length > 0;
        // Beyond the newest nobody has looked: those stay as they were.
        const oldest = newest.filter((at) => known.includes(at)).at(-1);
        const unseen =
          now.length > size && oldest !== undefined ? known.filter((at) => at < oldest) : [];
        const whole = now.length > size ? descending(new Set([...newest, ...unseen])) : newest;
        const expected = whole.map((at) => `rec_${at}`);
        expect(idsOf(merged?.pages)).toEqual(isApart ? undefined : expected);
      },
    ),
  );
});

test('what changed is shown as it is now, with the links that are shown already', () => {
  const known = {
    pages: [
      listOf([record(2, 'old', 'running')], true),
      listOf([record(1, 'old', 'queued')], false),
    ],
    pageParams: [],
  };
  const merged = withNewest(known, listOf([record(2, 'new')], true), [record(1, 'new')]);
  const [two, one] = merged?.pages.flatMap(({ data }) => data) ?? [];
  expect([two?.state, two?.images[0]?.url]).toEqual(['succeeded', 'old/2']);
  expect([one?.state, one?.images[0]?.thumbnail_url]).toEqual(['succeeded', 'old/1/thumbnail']);
});

test('a list to which nothing happened is the very same, and a change touches its page alone', () => {
  const page = (from: number, link: string) =>
    listOf(
      [0, 1, 2].map((i) => record(from - i, link)),
      true,
    );
  const known = { pages: [page(9, 'old'), page(6, 'old')], pageParams: [] };
  expect(withNewest(known, page(9, 'new'), [])).toBe(known);
  const changed = withNewest(known, page(9, 'new'), [record(5, 'new', 'failed')]);
  expect(changed?.pages[0]).toBe(known.pages[0]);
  expect(changed?.pages[1]?.data.map(({ state }) => state)).toEqual([
    'succeeded',
    'failed',
    'succeeded',
  ]);
});
