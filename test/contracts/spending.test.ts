import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInModerator } from '../../src/policy/moderation/built-in.ts';
import { faultOf } from '../../src/kernel/errors.ts';
import { solidEngine } from '../support/solid-engine.ts';
import { openStudio, submission } from '../support/studio.ts';
import { expectBalanced, ledgerOf } from './credit-repository.ts';

const TEAM = 'team_sample';

/** One of many requests at the same time. */
interface Wish {
  readonly count: number;
  readonly price: number;
  readonly fate: 'drawn' | 'fails' | 'left' | 'repeated';
  readonly ms: number;
}

const wish: fc.Arbitrary<Wish> = fc.record({
  count: fc.integer({ min: 1, max: 3 }),
  price: fc.constantFrom(1, 10, 100),
  fate: fc.constantFrom('drawn', 'drawn', 'fails', 'left', 'repeated'),
  ms: fc.nat(3),
});

test('two hundred requests at once never overspend, however they end', async () => {
  const fund = 3000;
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { minLength: 200, maxLength: 200 }), async (wishes) => {
      const studio = await openStudio({
        capacity: 1000,
        concurrency: 8,
        engine: solidEngine({
          delay: ({ prompt }) => Number(/ms=(\d+)/.exec(prompt)?.[1] ?? 0),
          failure: ({ prompt }) =>
            prompt.includes('fails') ? new Error('a broken brush') : undefined,
        }),
      });
      await studio.credits.setUnlimited(TEAM, false);
      await studio.credits.add(TEAM, fund, 'paid', 1);

      const ask = async ({ count, price, fate, ms }: Wish, i: number): Promise<string> => {
        const leaving = new AbortController();
        if (fate === 'left') setTimeout(() => leaving.abort(), ms * 5);
        // Pairs of neighbours share a claim.
        const idempotency =
          fate === 'repeated' ? { value: `${i >> 1}`, requestHash: 'hash' } : undefined;
        try {
          await studio.generation.run(
            submission({
              creditsPerImage: price,
              idempotency,
              signal: leaving.signal,
              task: { count, prompt: `${fate} ms=${ms}`, size: { width: 2, height: 2 } },
            }),
          );
          return 'drawn';
        } catch (error) {
          return faultOf(error).code;
        }
      };
      const outcomes = await Promise.all(wishes.map(ask));

      expect(outcomes).toContain('drawn');
      expect(outcomes).toContain('quota_exhausted');
      const known = ['drawn', 'quota_exhausted', 'engine_failed', 'cancelled'];
      expect(outcomes.filter((outcome) => !known.includes(outcome))).toEqual([]);
      await expectBalanced(studio.credits, TEAM, { limited: true });
      const charged = (await studio.allRecords()).reduce((sum, one) => sum + one.creditsCharged, 0);
      expect(await studio.credits.account(TEAM)).toMatchObject({
        balance: fund - charged,
        reserved: 0,
      });
      // Every request that was let in was let go of, once.
      const kinds = (await ledgerOf(studio.credits, TEAM)).map(({ kind }) => kind);
      const reservations = kinds.filter((kind) => kind === 'reserve');
      expect(reservations).toHaveLength((await studio.allRecords()).length);
      expect(kinds).toHaveLength(1 + 2 * reservations.length);
    }),
    { numRuns: 10, endOnFailure: true },
  );
});

test('a team without credits is refused before anything is kept, and served once it has some', async () => {
  const studio = await openStudio();
  await studio.credits.setUnlimited(TEAM, false);
  await expect(studio.generation.run(submission())).rejects.toMatchObject({
    fault: { code: 'quota_exhausted' },
  });
  expect(await studio.allRecords()).toEqual([]);
  await studio.credits.add(TEAM, 32_000, '', 1);
  const { recordId } = await studio.generation.run(submission());
  expect(await studio.records.find(recordId)).toMatchObject({ creditsCharged: 32_000 });
  expect(await studio.credits.account(TEAM)).toMatchObject({ balance: 0, reserved: 0 });
});

test('the same request again, under its key, is paid for once', async () => {
  const studio = await openStudio();
  const request = submission({ idempotency: { value: 'once', requestHash: 'hash' } });
  const [first, second] = [
    await studio.generation.run(request),
    await studio.generation.run(request),
  ];
  expect(second.recordId).toBe(first.recordId);
  expect(await studio.credits.account(TEAM)).toMatchObject({ balance: -32_000, reserved: 0 });
});

test('a refused prompt is recorded and costs nothing, not even a reservation', async () => {
  const studio = await openStudio({
    policy: { moderator: builtInModerator, strictness: 'standard' },
  });
  await expect(
    studio.generation.run(submission({ task: { prompt: 'a naked woman' } })),
  ).rejects.toMatchObject({ fault: { code: 'content_policy' } });
  expect(await studio.allRecords()).toMatchObject([{ state: 'failed', creditsCharged: 0 }]);
  expect(await ledgerOf(studio.credits, TEAM)).toEqual([]);
});
