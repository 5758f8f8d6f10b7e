import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Progress } from '../engines/engine.ts';
import { joinProgress } from './progress.ts';

test('the mean of all pictures, 1 when every one is encoded', () => {
  const heard: Progress[] = [];
  const of = joinProgress(2, (progress) => heard.push(progress));
  of(0).onProgress({ fraction: 1, stage: 'painting' });
  expect(heard.at(-1)).toEqual({ fraction: 0.475, stage: 'painting' });
  of(0).onDone();
  expect(heard.at(-1)?.fraction).toBe(0.5);
  of(1).onDone();
  expect(heard.at(-1)).toEqual({ fraction: 1, stage: 'encoded' });
});

test('never goes back and stays within 0 and 1, whatever an engine reports', () => {
  const report = fc.tuple(fc.nat(3), fc.double({ min: -1, max: 2, noNaN: true }));
  fc.assert(
    fc.property(fc.array(report), (reports) => {
      const heard = [0];
      const of = joinProgress(4, ({ fraction }) => heard.push(fraction));
      for (const [index, fraction] of reports)
        of(index).onProgress({ fraction, stage: 'painting' });
      expect(heard).toEqual(heard.toSorted((a, b) => a - b));
      expect(heard.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true);
    }),
  );
});
