import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/kernel/errors.ts';
import { available, type CreditEntry, type CreditRepository } from '../../src/ledger/credits.ts';
import type { ImageRecord, ImageRecordRepository } from '../../src/ledger/image-record.ts';
import { sampleImage, sampleRecord, settled } from '../support/sample-record.ts';

/** Credits, and the records that spend them, in one database. */
export interface Books {
  readonly credits: CreditRepository;
  readonly records: ImageRecordRepository;
}

/** The whole ledger of a team, oldest first. */
export async function ledgerOf(
  credits: CreditRepository,
  teamId: string,
): Promise<readonly CreditEntry[]> {
  return (await credits.entries({ teamId, before: undefined, limit: 1e6 })).toReversed();
}

/**
 * Checks that a team's account is what its entries add up to, that they are numbered without gaps,
 * and, for a team that was limited throughout, that it never had more set aside than it had.
 */
export async function expectBalanced(
  credits: CreditRepository,
  teamId: string,
  { limited = false } = {},
): Promise<void> {
  let [balance, reserved] = [0, 0];
  for (const [i, entry] of (await ledgerOf(credits, teamId)).entries()) {
    expect(entry.number).toBe(i + 1);
    balance += entry.credits;
    reserved += entry.reserved;
    expect(reserved).toBeGreaterThanOrEqual(0);
    expect(limited ? balance - reserved : 0).toBeGreaterThanOrEqual(0);
  }
  expect(await credits.account(teamId)).toMatchObject({ balance, reserved });
}

const exhausted = (required: number, available: number) => ({
  outcome: 'exhausted',
  fault: { code: 'quota_exhausted', facts: { required, available } },
});

/** What every {@link CreditRepository} keeps, with its records. `create` gives empty ones. */
export function creditRepositoryContract(name: string, create: () => Promise<Books>): void {
  describe(`credit repository: ${name}`, () => {
    const crash: Fault = { code: 'internal', facts: {} };
    const team = 'team_default';
    const record = (count: number, creditsPerImage: number): ImageRecord =>
      sampleRecord({ creditsPerImage, task: { ...sampleRecord().task, count } });
    const images = (count: number) => Array.from({ length: count }, () => settled(sampleImage()));

    test('a team nobody spoke of is unlimited and owns nothing', async () => {
      const { credits } = await create();
      const nothing = { teamId: 'team_new', unlimited: true, balance: 0, reserved: 0 };
      expect(await credits.account('team_new')).toEqual(nothing);
      expect(await ledgerOf(credits, 'team_new')).toEqual([]);
    });

    test('a request that is admitted as ended reserves nothing, and needs no credits', async () => {
      const { credits, records } = await create();
      await credits.setUnlimited(team, false);
      const refused = sampleRecord({ state: 'failed', finishedAt: 7, fault: crash });
      expect(await records.admit(refused, undefined)).toEqual({ outcome: 'admitted' });
      expect(await ledgerOf(credits, team)).toEqual([]);
      expect(await records.fail(refused.id, 8, crash, false)).toBe(false);
      expect(await credits.account(team)).toMatchObject({ balance: 0, reserved: 0 });
    });

    test('a request reserves its whole price and pays for what it delivered', async () => {
      const { credits, records } = await create();
      await credits.setUnlimited(team, false);
      await credits.add(team, 1000, 'paid', 1);
      const request = record(4, 100);
      expect(await records.admit(request, undefined)).toEqual({ outcome: 'admitted' });
      expect(await credits.account(team)).toMatchObject({ balance: 1000, reserved: 400 });
      await records.succeed(request.id, 20, images(3), 30);
      expect(await credits.account(team)).toMatchObject({ balance: 700, reserved: 0 });
      expect(await records.find(request.id)).toMatchObject({ creditsCharged: 300 });
      const facts = { teamId: team, note: '' };
      const { id: recordId, createdAt } = request;
      expect(await ledgerOf(credits, team)).toEqual([
        {
          ...facts,
          number: 1,
          kind: 'grant',
          credits: 1000,
          reserved: 0,
          recordId: null,
          note: 'paid',
          at: 1,
        },
        {
          ...facts,
          number: 2,
          kind: 'reserve',
          credits: 0,
          reserved: 400,
          recordId,
          at: createdAt,
        },
        { ...facts, number: 3, kind: 'settle', credits: -300, reserved: -400, recordId, at: 20 },
      ]);
    });

    test('what fails, is cancelled or was left by a crash costs nothing', async () => {
      const { credits, records } = await create();
      await credits.add(team, 1000, '', 1);
      const requests = [record(1, 100), record(2, 100), record(3, 100)];
      for (const request of requests) await records.admit(request, undefined);
      expect(await credits.account(team)).toMatchObject({ balance: 1000, reserved: 600 });
      await records.fail(requests[0]!.id, 5, crash, true);
      await records.fail(requests[0]!.id, 5, crash, true);
      await records.fail(requests[1]!.id, 6, { code: 'cancelled', facts: {} }, true);
      expect(await credits.account(team)).toMatchObject({ balance: 1000, reserved: 300 });
      await records.recover(7, crash, 3);
      expect(await credits.account(team)).toMatchObject({ balance: 1000, reserved: 0 });
      const kinds = (await ledgerOf(credits, team)).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'release')).toHaveLength(3);
      expect(await records.succeed(requests[2]!.id, 8, images(3), 9)).toBe(false);
      await expectBalanced(credits, team);
    });

    test('a limited team gets what it can pay for to the last credit, and no more', async () => {
      const { credits, records } = await create();
      await credits.setUnlimited(team, false);
      await credits.add(team, 250, '', 1);
      const last = record(1, 50);
      expect(await records.admit(record(2, 100), undefined)).toEqual({ outcome: 'admitted' });
      const refused = record(1, 51);
      expect(await records.admit(refused, undefined)).toEqual(exhausted(51, 50));
      expect(await records.find(refused.id)).toBeUndefined();
      expect(await records.admit(last, undefined)).toEqual({ outcome: 'admitted' });
      expect(available(await credits.account(team))).toBe(0);
      expect(await records.admit(record(1, 1), undefined)).toEqual(exhausted(1, 0));
      // What costs nothing can always be had, and another team is not concerned.
      expect(await records.admit(record(1, 0), undefined)).toEqual({ outcome: 'admitted' });
      const others = { ...record(1, 1), teamId: 'team_other' };
      expect(await records.admit(others, undefined)).toEqual({ outcome: 'admitted' });
      await records.fail(last.id, 5, crash, true);
      expect(await records.admit(record(1, 50), undefined)).toEqual({ outcome: 'admitted' });
      await credits.setUnlimited(team, true);
      expect(await records.admit(record(10, 1e9), undefined)).toEqual({ outcome: 'admitted' });
      await expectBalanced(credits, team);
    });

    test('a refused request makes no claim, and a replay reserves nothing', async () => {
      const { credits, records } = await create();
      await credits.setUnlimited(team, false);
      const claim = { keyId: 'key', value: 'once', requestHash: 'hash', expiresAt: 1e15 };
      expect(await records.admit(record(1, 10), claim)).toEqual(exhausted(10, 0));
      await credits.add(team, 15, '', 1);
      expect(await records.admit(record(1, 10), claim)).toEqual({ outcome: 'admitted' });
      expect(await records.admit(record(1, 10), claim)).toMatchObject({ outcome: 'replayed' });
      expect(await credits.account(team)).toMatchObject({ balance: 15, reserved: 10 });
    });

    test('pages through the ledger, newest first, and shows no other team’s', async () => {
      const { credits } = await create();
      for (let i = 1; i <= 5; i++) await credits.add(team, i, `note ${i}`, i);
      await credits.add('team_other', 7, '', 1);
      const page = async (before: number | undefined, limit: number) =>
        (await credits.entries({ teamId: team, before, limit })).map(({ number }) => number);
      expect(await page(undefined, 2)).toEqual([5, 4]);
      expect(await page(4, 2)).toEqual([3, 2]);
      expect(await page(2, 2)).toEqual([1]);
      expect(await page(1, 2)).toEqual([]);
    });

    test('credits can be taken away again, even below nothing', async () => {
      const { credits } = await create();
      await credits.add(team, 10, '', 1);
      expect(await credits.add(team, -25, 'a mistake', 2)).toMatchObject({
        outcome: 'added',
        account: { balance: -15 },
      });
      expect((await ledgerOf(credits, team)).map(({ kind }) => kind)).toEqual(['grant', 'adjust']);
    });

    test('under a claim credits are added once, however often and however many at a time', async () => {
      const { credits } = await create();
      const add = (amount: number, note: string, claim: string, teamId = team) =>
        credits.add(teamId, amount, note, 1, claim);
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, async () => (await add(100, 'paid', 'invoice 17')).outcome),
      );
      expect(outcomes.toSorted()).toEqual(['added', ...Array<string>(7).fill('added_before')]);
      expect(await add(101, 'paid', 'invoice 17')).toEqual({ outcome: 'mismatch' });
      expect(await add(100, 'gift', 'invoice 17')).toEqual({ outcome: 'mismatch' });
      expect(await credits.account(team)).toMatchObject({ balance: 100 });
      expect(await add(100, 'paid', 'invoice 18')).toMatchObject({ account: { balance: 200 } });
      expect(await add(5, '', 'invoice 17', 'team_other')).toMatchObject({ outcome: 'added' });
      await expectBalanced(credits, team);
    });

    test('any sequence of events, many at a time, never overspends and always adds up', async () => {
      const teams = ['team_a', 'team_b'];
      const event = fc.record({
        kind: fc.constantFrom('admit', 'admit', 'admit', 'succeed', 'fail', 'grant', 'restart'),
        team: fc.constantFrom(...teams),
        which: fc.nat(50),
        count: fc.integer({ min: 1, max: 10 }),
        price: fc.constantFrom(0, 1, 7, 40),
      });
      const happen = async (
        { credits, records }: Books,
        known: ImageRecord[],
        what: typeof event extends fc.Arbitrary<infer E> ? E : never,
      ) => {
        const { kind, team: teamId, which, count, price } = what;
        const target = known[which % known.length];
        if (kind === 'grant') await credits.add(teamId, 100, '', 1);
        else if (kind === 'restart') await records.recover(1, crash, 3);
        else if (kind === 'admit') {
          const request = { ...record(count, price), teamId };
          const { outcome } = await records.admit(request, undefined);
          if (outcome === 'admitted') known.push(request);
        } else if (target !== undefined && kind === 'succeed') {
          await records.succeed(target.id, 1, images(Math.min(count, target.task.count)), 2);
        } else if (target !== undefined) await records.fail(target.id, 1, crash, true);
      };
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(event, { maxLength: 20 }), { maxLength: 6 }),
          async (rounds) => {
            const books = await create();
            for (const teamId of teams) await books.credits.setUnlimited(teamId, false);
            const known: ImageRecord[] = [];
            for (const round of rounds) {
              await Promise.all(round.map((what) => happen(books, known, what)));
            }
            for (const teamId of teams) {
              await expectBalanced(books.credits, teamId, { limited: true });
              const all = await books.records.list({ teamId, limit: 1e6 });
              const open = all.filter(({ finishedAt }) => finishedAt === null);
              const granted = (await ledgerOf(books.credits, teamId))
                .filter(({ kind }) => kind === 'grant')
                .reduce((sum, { credits }) => sum + credits, 0);
              expect(await books.credits.account(teamId)).toMatchObject({
                balance: granted - all.reduce((sum, { creditsCharged }) => sum + creditsCharged, 0),
                reserved: open.reduce((sum, one) => sum + one.creditsPerImage * one.task.count, 0),
              });
            }
          },
        ),
        { numRuns: 40 },
      );
    });
  });
}
