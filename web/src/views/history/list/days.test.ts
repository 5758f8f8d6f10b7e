import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { RecordObject } from '../../../../../src/wire/gala/record-response.ts';
import { dateOf, daysOf, partsOf } from './days.ts';

const records = fc
  .array(fc.date({ min: new Date(2020, 0, 1), max: new Date(2030, 0, 1), noInvalidDate: true }))
  .map((dates) =>
    dates
      .sort((a, b) => b.getTime() - a.getTime())
      .map((date) => ({ created_at: date.toISOString() }) as RecordObject),
  );

test('each day has its records and stands once, and nothing is lost or moved', () => {
  fc.assert(
    fc.property(records, (records) => {
      const days = daysOf(records);
      expect(days.flatMap((day) => day.records)).toEqual(records);
      expect(new Set(days.map(({ date }) => date)).size).toBe(days.length);
      for (const { date, records } of days) {
        for (const { created_at } of records) expect(dateOf(new Date(created_at))).toBe(date);
      }
    }),
  );
});

test('the day is that of the reader’s calendar', () => {
  expect(dateOf(new Date(2026, 0, 2, 0, 0))).toBe('2026-01-02');
  expect(dateOf(new Date(2026, 11, 31, 23, 59, 59))).toBe('2026-12-31');
});

test('parts are full but for the last, and hold everything in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 20 }), (things, most) => {
      const parts = partsOf(things, most);
      expect(parts.flat()).toEqual(things);
      expect(parts.slice(0, -1).every((part) => part.length === most)).toBe(true);
    }),
  );
});
