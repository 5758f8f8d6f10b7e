import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GalaDatabase } from '../../src/database/open-database.ts';
import type { ImageRecord } from '../../src/ledger/image-record.ts';
import type { UsageFilter } from '../../src/ledger/reports.ts';
import { sampleImage, sampleRecord, settled } from '../support/sample-record.ts';

type Ledger = Pick<GalaDatabase, 'records' | 'credits' | 'reports' | 'removal'>;

const QUARTER = 15 * 60 * 1000;

/** A request as a report sees it. */
const request = fc.record({
  keyId: fc.constantFrom('key_one', 'key_two'),
  model: fc.constantFrom('dall-e-2', 'dall-e-3'),
  createdAt: fc.integer({ min: 0, max: 5 * QUARTER }),
  credits: fc.constantFrom(0, 10, 25),
  end: fc.constantFrom('succeeded', 'failed', 'cancelled', 'open'),
});

type Request = typeof request extends fc.Arbitrary<infer R> ? R : never;

async function write({ records }: Ledger, asked: Request): Promise<ImageRecord> {
  const sample = sampleRecord();
  const record = sampleRecord({
    keyId: asked.keyId,
    createdAt: asked.createdAt,
    creditsPerImage: asked.credits,
    task: { ...sample.task, model: asked.model },
  });
  await records.admit(record, undefined);
  const at = asked.createdAt + 1;
  if (asked.end === 'succeeded') {
    await records.succeed(record.id, at, [settled(sampleImage())], at + 1000);
  } else if (asked.end !== 'open') {
    const fault = { code: asked.end === 'failed' ? 'internal' : 'cancelled', facts: {} } as const;
    await records.fail(record.id, at, fault, true);
  }
  return record;
}

/** The suite of {@link Reports}: whatever was asked for, reports say what adding it up says. */
export function reportsContract(name: string, open: () => Promise<Ledger>): void {
  test(`${name}: usage is what the requests add up to`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(request, { maxLength: 12 }),
        fc.record(
          {
            keyIds: fc.constantFrom(['key_one'], ['key_two'], ['key_one', 'key_two']),
            since: fc.integer({ min: 0, max: 2 * QUARTER }),
            until: fc.integer({ min: QUARTER, max: 5 * QUARTER }),
            models: fc.constantFrom(['dall-e-2'], ['dall-e-2', 'dall-e-3'], ['none']),
            succeeded: fc.boolean(),
          },
          { requiredKeys: ['keyIds', 'since', 'until'] },
        ),
        async (asked, filter) => {
          const ledger = await open();
          const written: (Request & { id: string })[] = [];
          for (const one of asked) written.push({ ...one, id: (await write(ledger, one)).id });
          const meant = written.filter((one) => isMeant(one, filter));

          const page = { offset: 1, limit: 3 };
          const { total, records } = await ledger.reports.requests(filter, page);
          expect(total).toBe(meant.length);
          const newestFirst = meant.toSorted(
            (a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1),
          );
          expect(records.map(({ id }) => id)).toEqual(newestFirst.slice(1, 4).map(({ id }) => id));

          const sums = await ledger.reports.sums(filter);
          const sum = (of: (one: (typeof sums)[number]) => number) =>
            sums.reduce((all, one) => all + of(one), 0);
          const good = meant.filter(({ end }) => end === 'succeeded');
          expect(sum((one) => one.succeeded)).toBe(good.length);
          expect(sum((one) => one.failed)).toBe(meant.length - good.length);
          expect(sum((one) => one.charged)).toBe(good.filter(({ credits }) => credits > 0).length);
          expect(sum((one) => one.credits)).toBe(good.reduce((all, one) => all + one.credits, 0));
          for (const { model, quarter } of sums) {
            expect(quarter % QUARTER).toBe(0);
            expect(
              meant.some(
                (one) =>
                  one.model === model &&
                  one.createdAt >= quarter &&
                  one.createdAt < quarter + QUARTER,
              ),
            ).toBe(true);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test(`${name}: movements are what changed the balance, and know what they were for`, async () => {
    const ledger = await open();
    const { reports, credits } = ledger;
    await credits.add('team_default', 100, 'hello', 10);
    const drawn = await write(ledger, {
      keyId: 'key_one',
      model: 'dall-e-3',
      createdAt: 20,
      credits: 25,
      end: 'succeeded',
    });
    await write(ledger, { ...DRAWN, end: 'failed', createdAt: 30 });
    await write(ledger, { ...DRAWN, credits: 0, createdAt: 40 });
    await credits.add('team_default', -5, 'sorry', 50);
    await credits.add('team_other', 7, 'not ours', 60);

    const all = await reports.movements({ teamId: 'team_default', limit: 10 });
    expect(all.map(({ kind, credits, at }) => [kind, credits, at])).toEqual([
      ['adjust', -5, 50],
      ['settle', -25, 21],
      ['grant', 100, 10],
    ]);
    expect(all[1]?.record).toEqual({ task: drawn.task, notes: drawn.notes });
    expect(all[0]?.record).toBeUndefined();
    const kindsOf = async (more: object) =>
      (await reports.movements({ teamId: 'team_default', limit: 10, ...more })).map(
        ({ kind }) => kind,
      );
    expect(await kindsOf({ since: 21 })).toEqual(['adjust', 'settle']);
    expect(await kindsOf({ until: 21 })).toEqual(['grant']);
    expect(await kindsOf({ before: all[1]!.number })).toEqual(['grant']);
    expect(await kindsOf({ kinds: ['settle'] })).toEqual(['settle']);
    expect(await kindsOf({ kinds: [] })).toEqual([]);
    expect(await kindsOf({ limit: 1 })).toEqual(['adjust']);

    await ledger.removal.remove([drawn.id]);
    const [, orphan] = await reports.movements({ teamId: 'team_default', limit: 10 });
    expect(orphan).toMatchObject({ kind: 'settle', credits: -25, recordId: drawn.id });
    expect(orphan?.record).toBeUndefined();
  });
}

const DRAWN: Request = {
  keyId: 'key_one',
  model: 'dall-e-2',
  createdAt: 0,
  credits: 10,
  end: 'succeeded',
};

function isMeant(one: Request, filter: UsageFilter): boolean {
  return (
    one.end !== 'open' &&
    filter.keyIds.includes(one.keyId) &&
    one.createdAt >= filter.since &&
    one.createdAt < filter.until &&
    (filter.models?.includes(one.model) ?? true) &&
    (filter.succeeded === undefined || filter.succeeded === (one.end === 'succeeded'))
  );
}
