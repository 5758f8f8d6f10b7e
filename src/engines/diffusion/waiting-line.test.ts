import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { batchWith, nextInLine, PATIENCE_MS, type Waiting } from './waiting-line.ts';

const picture = (model: string, since: number, width = 512, alone = false): Waiting => ({
  model,
  since,
  alone,
  task: { prompt: 'a cat', width, height: 512, seed: 1 },
});

const anyPicture = fc
  .record({
    model: fc.constantFrom('a', 'b', 'c'),
    since: fc.nat(1000),
    width: fc.constantFrom(256, 512),
    alone: fc.boolean(),
  })
  .map(({ model, since, width, alone }) => picture(model, since, width, alone));

const anyLine = fc
  .array(anyPicture, { maxLength: 12 })
  .map((line) => line.toSorted((a, b) => a.since - b.since));

const loaded = (...models: string[]) => ({ isLoaded: (model: string) => models.includes(model) });

test('work for a loaded model goes first, but nobody waits for longer than their patience', () => {
  const line = [picture('a', 0), picture('b', 10), picture('b', 20)];
  expect(nextInLine(line, { at: 30, ...loaded('b') })).toBe(line[1]);
  expect(nextInLine(line, { at: PATIENCE_MS - 1, ...loaded('b') })).toBe(line[1]);
  expect(nextInLine(line, { at: PATIENCE_MS, ...loaded('b') })).toBe(line[0]);
  expect(nextInLine(line, { at: 30, ...loaded() })).toBe(line[0]);
  expect(nextInLine([], { at: 30, ...loaded('b') })).toBeUndefined();
});

test('whoever is next, nobody who came later with the same model is served before', () => {
  fc.assert(
    fc.property(anyLine, fc.subarray(['a', 'b', 'c']), fc.nat(100_000), (line, models, at) => {
      const next = nextInLine(line, { at, ...loaded(...models) });
      expect(line.find(({ model }) => model === next?.model)).toBe(next);
    }),
  );
});

test('a batch holds its lead, only what is alike, and in order of arrival', () => {
  fc.assert(
    fc.property(anyLine, fc.nat(11), fc.integer({ min: 1, max: 4 }), (line, at, limit) => {
      const lead = line.find((one) => one === line[at]);
      if (lead === undefined) return;
      const batch = batchWith(line, lead, limit);
      const alike = ({ model, task, alone }: Waiting) =>
        model === lead.model && task.width === lead.task.width && !alone;
      expect(batch).toEqual(lead.alone ? [lead] : line.filter(alike).slice(0, limit));
      expect(batch.length).toBeGreaterThan(0);
    }),
  );
});
