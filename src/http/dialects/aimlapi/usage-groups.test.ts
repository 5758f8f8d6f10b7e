import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { UsageSum } from '../../../ledger/reports.ts';
import { groupsOf, modelsOf } from './usage-groups.ts';

const QUARTER = 15 * 60 * 1000;

const sum = fc.record<UsageSum>({
  model: fc.constantFrom('dall-e-2', 'dall-e-3', 'gpt-image-1.5'),
  quarter: fc.integer({ min: 0, max: 400 }).map((count) => count * QUARTER),
  succeeded: fc.nat(9),
  failed: fc.nat(9),
  charged: fc.nat(9),
  credits: fc.nat(1e6),
});

test('groups keep every request and every credit, whatever they are grouped by', () => {
  fc.assert(
    fc.property(
      fc.array(sum),
      fc.constantFrom('day', 'model', 'day,model'),
      fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/St_Johns'),
      (sums, by, zone) => {
        const groups = groupsOf(sums, by, zone);
        const keys = groups.map(({ day, model }) => `${day} ${model}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).toEqual(keys.toSorted());
        const all = (of: (group: (typeof groups)[number]) => number) =>
          groups.reduce((total, group) => total + of(group), 0);
        const spent = sums.reduce((total, { credits }) => total + credits, 0);
        expect(Math.round(all(({ spend }) => spend) * 2e6)).toBe(spent);
        expect(all(({ requests }) => requests.total)).toBe(
          sums.reduce((total, { succeeded, failed }) => total + succeeded + failed, 0),
        );
      },
    ),
  );
});

test('days begin at midnight in the zone that was asked for', () => {
  const at = Date.UTC(2026, 6, 1, 22, 30);
  const one = { model: 'dall-e-2', quarter: at, succeeded: 1, failed: 0, charged: 1, credits: 1 };
  const dayIn = (zone: string) => groupsOf([one], 'day', zone)[0]?.day;
  expect(dayIn('UTC')).toBe('2026-07-01');
  expect(dayIn('Europe/Berlin')).toBe('2026-07-02');
});

test('models that cost nothing are no spending', () => {
  const of = (model: string, credits: number) => ({
    model,
    quarter: 0,
    succeeded: 1,
    failed: 0,
    charged: credits > 0 ? 1 : 0,
    credits,
  });
  expect(modelsOf([of('dall-e-2', 0), of('dall-e-3', 10), of('gpt-image-1.5', 30)])).toEqual([
    { model: 'openai/gpt-image-1-5', spend: 0.000015, requests: 1 },
    { model: 'dall-e-3', spend: 0.000005, requests: 1 },
  ]);
});
