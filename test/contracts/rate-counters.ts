import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Clock } from '../../src/kernel/clock.ts';
import type { RateCounters } from '../../src/limits/limits.ts';

const MINUTE = 60_000;

/** What every {@link RateCounters} keeps. `create` gives one in which nothing was used yet. */
export function rateCountersContract(
  name: string,
  create: (options: { readonly clock: Clock }) => Promise<RateCounters>,
): void {
  describe(`rate counters: ${name}`, () => {
    const setUp = async () => {
      let now = 1_800_000_000_000;
      const clock = { now: () => now, move: (ms: number) => void (now += ms) };
      return { clock, counters: await create({ clock }) };
    };

    test('grants what the limit allows and says when there is more', async () => {
      const { clock, counters } = await setUp();
      expect(await counters.look('a', 3)).toEqual({ limit: 3, remaining: 3, resetMs: 0 });
      expect(await counters.take('a', 2, 3)).toMatchObject({ granted: true });
      clock.move(10_000);
      expect(await counters.take('a', 1, 3)).toMatchObject({ granted: true });
      expect(await counters.look('a', 3)).toEqual({ limit: 3, remaining: 0, resetMs: MINUTE });
      clock.move(5000);
      const refused = { granted: false, used: 3, retryAfterMs: MINUTE - 15_000 };
      expect(await counters.take('a', 1, 3)).toEqual(refused);
      expect(await counters.take('a', 2, 3)).toEqual(refused);
      expect(await counters.take('a', 3, 3)).toEqual({ ...refused, retryAfterMs: MINUTE - 5000 });
    });

    test('tells a wait that is enough, and not a millisecond too long', async () => {
      const { clock, counters } = await setUp();
      await counters.take('a', 5, 5);
      clock.move(777);
      const refused = await counters.take('a', 1, 5);
      if (refused.granted || refused.retryAfterMs === undefined) throw new Error('was granted');
      clock.move(refused.retryAfterMs - 1);
      expect(await counters.take('a', 1, 5)).toMatchObject({ granted: false, retryAfterMs: 1 });
      clock.move(1);
      expect(await counters.take('a', 5, 5)).toMatchObject({ granted: true });
    });

    test('what is more than the limit itself is never granted, and says so', async () => {
      const { counters } = await setUp();
      expect(await counters.take('a', 4, 3)).toEqual({
        granted: false,
        used: 0,
        retryAfterMs: undefined,
      });
      expect(await counters.look('a', 3)).toMatchObject({ remaining: 3 });
    });

    test('what is refused uses nothing up', async () => {
      const { clock, counters } = await setUp();
      await counters.take('a', 1, 2);
      for (let i = 0; i < 50; i++) await counters.take('a', 2, 2);
      expect(await counters.look('a', 2)).toMatchObject({ remaining: 1 });
      clock.move(MINUTE);
      expect(await counters.take('a', 2, 2)).toMatchObject({ granted: true });
    });

    test('names are counted apart', async () => {
      const { counters } = await setUp();
      await counters.take('a', 1, 1);
      expect(await counters.take('b', 1, 1)).toMatchObject({ granted: true });
    });

    test('a limit that changes holds from then on', async () => {
      const { counters } = await setUp();
      await counters.take('a', 5, 5);
      expect(await counters.look('a', 3)).toMatchObject({ limit: 3, remaining: 0 });
      expect(await counters.take('a', 1, 5)).toMatchObject({ granted: false });
      expect(await counters.take('a', 1, 6)).toMatchObject({ granted: true });
    });

    test('what is given back can be used by others, once', async () => {
      const { counters } = await setUp();
      const taking = await counters.take('a', 2, 3);
      await counters.take('a', 1, 3);
      if (!taking.granted) throw new Error('was refused');
      await taking.giveBack();
      await taking.giveBack();
      expect(await counters.look('a', 3)).toMatchObject({ remaining: 2 });
    });

    test('what is given back late gives nothing away', async () => {
      const { clock, counters } = await setUp();
      const taking = await counters.take('a', 3, 3);
      clock.move(MINUTE);
      await counters.take('a', 2, 3);
      if (taking.granted) await taking.giveBack();
      expect(await counters.look('a', 3)).toMatchObject({ remaining: 1 });
    });

    test('of many at the same moment exactly the limit is granted', async () => {
      const { counters } = await setUp();
      const all = await Promise.all(Array.from({ length: 200 }, () => counters.take('a', 1, 37)));
      expect(all.filter(({ granted }) => granted)).toHaveLength(37);
    });

    test('never more than the limit within any minute, whatever is asked, given back and when', async () => {
      const step = fc.record({
        wait: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 70_000 })),
        amount: fc.integer({ min: 1, max: 6 }),
        givesBack: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 12 }),
          fc.array(step, { maxLength: 60 }),
          async (limit, steps) => {
            const { clock, counters } = await setUp();
            const kept: { readonly at: number; readonly amount: number }[] = [];
            for (const { wait, amount, givesBack } of steps) {
              clock.move(wait);
              const taking = await counters.take('a', amount, limit);
              if (!taking.granted) continue;
              if (givesBack) await taking.giveBack();
              else kept.push({ at: clock.now(), amount });
              // Windows that begin with a use are the fullest ones.
              for (const { at } of kept) {
                const within = kept.filter((use) => use.at >= at && use.at < at + MINUTE);
                expect(within.reduce((sum, use) => sum + use.amount, 0)).toBeLessThanOrEqual(limit);
              }
            }
          },
        ),
      );
    });

    test('what `look` says is left is granted, and not one more', async () => {
      const uses = fc.array(
        fc.tuple(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 1, max: 4 })),
        { maxLength: 30 },
      );
      await fc.assert(
        fc.asyncProperty(uses, async (steps) => {
          const { clock, counters } = await setUp();
          for (const [wait, amount] of steps) {
            clock.move(wait);
            await counters.take('a', amount, 10);
          }
          const { remaining, resetMs } = await counters.look('a', 10);
          expect(await counters.take('a', remaining + 1, 10)).toMatchObject({ granted: false });
          clock.move(resetMs);
          expect(await counters.look('a', 10)).toMatchObject({ remaining: 10, resetMs: 0 });
        }),
      );
    });

    test('a clock that jumps blocks nobody for longer than a minute', async () => {
      const jumps = fc.array(
        fc.oneof(
          fc.integer({ min: 0, max: 1000 }),
          fc.constantFrom(-86_400_000, -3_600_000, -1000, 3_600_000),
        ),
        { maxLength: 40 },
      );
      await fc.assert(
        fc.asyncProperty(jumps, async (moves) => {
          const { clock, counters } = await setUp();
          for (const ms of moves) {
            clock.move(ms);
            const taking = await counters.take('a', 1, 5);
            const wait = taking.granted ? 0 : taking.retryAfterMs;
            expect(wait).toBeLessThanOrEqual(MINUTE);
            expect((await counters.look('a', 5)).resetMs).toBeLessThanOrEqual(MINUTE);
          }
          clock.move(MINUTE);
          expect(await counters.take('a', 5, 5)).toMatchObject({ granted: true });
        }),
      );
    });
  });
}
