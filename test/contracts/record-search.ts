import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { ImageRecord, ImageRecordRepository } from '../../src/ledger/image-record.ts';
import type { RecordCursor, RecordFilter } from '../../src/ledger/record-filter.ts';
import { pageOf } from '../support/record-matches.ts';
import { sampleRecord } from '../support/sample-record.ts';

const teams = ['team_a', 'team_b'] as const;
const users = ['user_a', 'user_b'] as const;
const keys = ['key_a', 'key_b', 'key_c'] as const;
const clientIds = ['one', 'two'] as const;
const endUsers = ['jane', 'Jane', '100%', 'a_b'] as const;
const words = ['red FOX', 'Straße', 'ÉTÉ été', '100% \\ wool', 'a_b', 'axb', "'); drop", '赤い狐'];
const faults = ['content_policy', 'storage_full', 'cancelled'] as const;
const times = fc.integer({ min: 1000, max: 1010 });

const aRecord = fc
  .record({
    teamId: fc.constantFrom(...teams),
    userId: fc.constantFrom(...users),
    keyId: fc.constantFrom(...keys),
    dialect: fc.constantFrom('openai', 'onemin'),
    operation: fc.constantFrom('generate', 'edit', 'vary'),
    model: fc.constantFrom('dall-e-2', 'dall-e-3'),
    engine: fc.constantFrom('collage', 'solid'),
    prompts: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 }),
    endUser: fc.option(fc.constantFrom(...endUsers)),
    clientRequestId: fc.option(fc.constantFrom(...clientIds)),
    rating: fc.option(fc.integer({ min: 1, max: 5 })),
    fault: fc.option(fc.constantFrom(...faults)),
    createdAt: times,
  })
  .map((facts): ImageRecord => {
    const [prompt = '', askedPrompt] = facts.prompts;
    const { teamId, userId, keyId, dialect, rating, createdAt } = facts;
    const { operation, model, engine, fault } = facts;
    const task = { ...sampleRecord().task, operation, model, engine, prompt } as const;
    return sampleRecord({
      teamId,
      userId,
      keyId,
      dialect,
      rating,
      createdAt,
      task: askedPrompt === undefined ? task : { ...task, askedPrompt },
      notes: {
        ...(facts.endUser !== null && { user: facts.endUser }),
        ...(facts.clientRequestId !== null && { client_request_id: facts.clientRequestId }),
      },
      state: fault === null ? 'queued' : fault === 'cancelled' ? 'cancelled' : 'failed',
      finishedAt: fault === null ? null : createdAt + 1,
      fault: fault === null ? null : ({ code: fault, facts: {} } as ImageRecord['fault']),
    });
  });

const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

const aFilter: fc.Arbitrary<RecordFilter> = fc.record({
  teamId: sometimes(fc.constantFrom(...teams)),
  userId: sometimes(fc.constantFrom(...users)),
  keyId: sometimes(fc.constantFrom(...keys)),
  state: sometimes(fc.constantFrom('queued', 'failed', 'cancelled', 'succeeded')),
  operation: sometimes(fc.constantFrom('generate', 'edit', 'vary')),
  model: sometimes(fc.constantFrom('dall-e-2', 'dall-e-9')),
  engine: sometimes(fc.constantFrom('collage', 'solid')),
  dialect: sometimes(fc.constantFrom('openai', 'onemin')),
  endUser: sometimes(fc.constantFrom(...endUsers)),
  clientRequestId: sometimes(fc.constantFrom(...clientIds)),
  rating: sometimes(fc.integer({ min: 1, max: 5 })),
  faultCode: sometimes(fc.constantFrom(...faults)),
  text: sometimes(
    fc.constantFrom('fox', 'STRASSE', 'été', '100%', 'a_b', '\\', '狐', "');", 'ｆｏｘ'),
  ),
  since: sometimes(times),
  until: sometimes(times),
});

/** One thing asked at a time, so that what is asked is seldom too much. */
const aNarrowFilter = aFilter.chain((filter) =>
  fc
    .subarray(Object.keys(filter) as (keyof RecordFilter)[], { maxLength: 2 })
    .map((names): RecordFilter => Object.fromEntries(names.map((name) => [name, filter[name]]))),
);

/** That every {@link ImageRecordRepository} finds records, all of them and no others. */
export function recordSearchContract(
  name: string,
  create: () => Promise<ImageRecordRepository>,
): void {
  describe(`search of records: ${name}`, () => {
    test('pages hold what is meant, in order, without gap or overlap', async () => {
      const records = await create();
      const all = fc.sample(aRecord, 40);
      const judged = all.map(({ rating }) => rating);
      for (const [i, record] of all.entries()) {
        await records.admit({ ...record, rating: null }, undefined);
        await records.judge(record.id, { rating: judged[i] ?? null });
      }
      let found = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(aNarrowFilter, aFilter),
          fc.constantFrom('newest', 'oldest'),
          fc.integer({ min: 1, max: 7 }),
          async (filter, order, limit) => {
            const seen: ImageRecord[] = [];
            let after: RecordCursor | undefined;
            for (;;) {
              const page = await records.list({ ...filter, order, after, limit });
              expect(page).toEqual(pageOf(all, { ...filter, order, after, limit }));
              seen.push(...page);
              after = page.at(-1);
              if (after === undefined) break;
            }
            expect(seen).toEqual(pageOf(all, { ...filter, order, limit: Infinity }));
            found += seen.length;
          },
        ),
        { numRuns: 150 },
      );
      // Filters that find nothing prove nothing.
      expect(found).toBeGreaterThan(300);
    });

    test('what is admitted while somebody pages is neither repeated nor does it push anything out', async () => {
      const records = await create();
      const old = [1, 2, 3, 4].map((createdAt) => sampleRecord({ createdAt }));
      for (const record of old) await records.admit(record, undefined);
      const first = await records.list({ limit: 2 });
      await records.admit(sampleRecord({ createdAt: 5 }), undefined);
      const second = await records.list({ limit: 2, after: first.at(-1) });
      expect([...first, ...second].map(({ createdAt }) => createdAt)).toEqual([4, 3, 2, 1]);
    });

    test('an error is found by its code however it came to be', async () => {
      const records = await create();
      const [failed, left] = [sampleRecord({ createdAt: 1 }), sampleRecord({ createdAt: 2 })];
      await records.admit(failed, undefined);
      await records.admit(left, undefined);
      await records.fail(failed.id, 3, { code: 'storage_full', facts: {} }, true);
      await records.recover(4, { code: 'internal', facts: {} }, 3);
      const idsWith = async (faultCode: 'storage_full' | 'internal'): Promise<string[]> =>
        (await records.list({ faultCode, limit: 9 })).map(({ id }) => id);
      expect(await idsWith('storage_full')).toEqual([failed.id]);
      expect(await idsWith('internal')).toEqual([left.id]);
    });

    test('a judgement changes what it says and nothing else', async () => {
      const records = await create();
      const record = sampleRecord();
      await records.admit(record, undefined);
      expect(await records.judge(record.id, { rating: 2, feedback: 'dull' })).toEqual({
        ...record,
        rating: 2,
        feedback: 'dull',
      });
      expect(await records.judge(record.id, { rating: null })).toMatchObject({
        rating: null,
        feedback: 'dull',
      });
      expect(await records.judge(record.id, {})).toMatchObject({ feedback: 'dull' });
      expect(await records.judge('rec_nobody', { rating: 1 })).toBeUndefined();
    });
  });
}
