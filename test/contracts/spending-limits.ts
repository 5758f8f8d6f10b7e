import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GalaDatabase } from '../../src/database/open-database.ts';
import type { Fault } from '../../src/kernel/errors.ts';
import { monthOf, NO_LIMITS } from '../../src/ledger/api-key.ts';
import type { ImageRecord } from '../../src/ledger/image-record.ts';
import { sampleKey } from '../support/sample-key.ts';
import { sampleImage, sampleRecord, settled } from '../support/sample-record.ts';
import { expectBalanced, ledgerOf } from './credit-repository.ts';

type Books = Pick<GalaDatabase, 'credits' | 'records' | 'members' | 'keys'>;

const TEAM = 'team_default';
const NOVEMBER = Date.UTC(2026, 10, 30, 23, 59, 59, 999);
const DECEMBER = NOVEMBER + 1;
const crash: Fault = { code: 'internal', facts: {} };

/**
 * Checks that what members and keys of a team used up is what its records say, and replays its ledger:
 * at no moment had any of them more set aside and spent than they may.
 */
export async function expectWithinLimits(books: Books, teamId: string): Promise<void> {
  const all = await books.records.list({ teamId, limit: 1e6 });
  const byId = new Map(all.map((record) => [record.id, record]));
  const members = await books.members.list(teamId);
  const limits = new Map<string, number>();
  for (const { userId, creditLimit } of members) limits.set(userId, creditLimit ?? Infinity);
  const keys = await books.keys.list({ teamId });
  for (const { id, limits: own } of keys) limits.set(id, own.creditsPerMonth ?? Infinity);

  const sums = new Map<string, { spent: number; reserved: number }>();
  for (const entry of await ledgerOf(books.credits, teamId)) {
    const record = entry.recordId === null ? undefined : byId.get(entry.recordId);
    if (record === undefined) continue;
    const month = monthOf(record.createdAt);
    for (const [id, name] of [
      [record.userId, record.userId],
      [record.keyId, `${record.keyId} ${month}`],
    ] as const) {
      const { spent, reserved } = sums.get(name) ?? { spent: 0, reserved: 0 };
      const after = { spent: spent - entry.credits, reserved: reserved + entry.reserved };
      sums.set(name, after);
      expect(after.reserved).toBeGreaterThanOrEqual(0);
      expect(after.spent + after.reserved).toBeLessThanOrEqual(limits.get(id) ?? Infinity);
    }
  }
  const nothing = { spent: 0, reserved: 0 };
  for (const { userId, used, reserved } of members) {
    expect({ spent: used, reserved }).toEqual(sums.get(userId) ?? nothing);
  }
  const months = new Set(all.map(({ createdAt }) => monthOf(createdAt)));
  for (const month of months) {
    const ours = new Set(all.map(({ keyId }) => keyId));
    const counted = await books.keys.spending(month);
    for (const { keyId, spent, reserved } of counted.filter((one) => ours.has(one.keyId))) {
      expect({ spent, reserved }).toEqual(sums.get(`${keyId} ${month}`) ?? nothing);
    }
  }
}

/** What limits of members and keys hold, whatever happens. `create` gives empty books. */
export function spendingLimitsContract(name: string, create: () => Promise<Books>): void {
  describe(`limits on spending: ${name}`, () => {
    /** A limited team with two members and three keys. */
    const open = async (limits: { ada?: number; budget?: number }): Promise<Books> => {
      const books = await create();
      await books.credits.setUnlimited(TEAM, false);
      const ada = { id: 'user_ada', name: 'Ada', createdAt: 1 };
      const terms = { role: 'member', creditLimit: limits.ada ?? null } as const;
      await books.members.add({ teamId: TEAM, user: ada, ...terms }, 1);
      const own = { ...NO_LIMITS, creditsPerMonth: limits.budget ?? null };
      await books.keys.insert(sampleKey({ id: 'key_ada', userId: ada.id, limits: own }), 'a');
      await books.keys.insert(sampleKey({ id: 'key_other', userId: ada.id }), 'b');
      await books.keys.insert(sampleKey({ id: 'key_owner', limits: own }), 'c');
      return books;
    };

    const request = (keyId: string, credits: number, createdAt = NOVEMBER): ImageRecord =>
      sampleRecord({
        keyId,
        userId: keyId === 'key_owner' ? 'user_default' : 'user_ada',
        creditsPerImage: credits,
        createdAt,
      });

    const succeed = (books: Books, id: string, at = DECEMBER): Promise<boolean> =>
      books.records.succeed(id, at, [settled(sampleImage())], at + 1);

    test('a member spends to the last credit of their limit, with all their keys, and no more', async () => {
      const books = await open({ ada: 100 });
      await books.credits.add(TEAM, 1000, '', 1);
      const first = request('key_ada', 60);
      const admit = async (keyId: string, credits: number) =>
        books.records.admit(request(keyId, credits), undefined);
      expect(await books.records.admit(first, undefined)).toEqual({ outcome: 'admitted' });
      expect(await admit('key_other', 41)).toEqual({
        outcome: 'exhausted',
        fault: { code: 'member_limit_reached', facts: { required: 41, available: 40 } },
      });
      // Nothing of a refused request is kept, on no account.
      expect(await books.credits.account(TEAM)).toMatchObject({ reserved: 60 });
      expect(await books.records.list({ teamId: TEAM, limit: 9 })).toHaveLength(1);
      expect(await admit('key_owner', 500)).toEqual({ outcome: 'admitted' });
      await succeed(books, first.id);
      expect(await books.members.find(TEAM, 'user_ada')).toMatchObject({ used: 60, reserved: 0 });
      expect(await admit('key_other', 40)).toEqual({ outcome: 'admitted' });
      expect(await admit('key_ada', 1)).toMatchObject({ outcome: 'exhausted' });
      expect(await admit('key_ada', 0)).toEqual({ outcome: 'admitted' });
      await books.members.change(TEAM, 'user_ada', { creditLimit: 50 }, 2);
      expect(await admit('key_ada', 1)).toMatchObject({ fault: { facts: { available: 0 } } });
      await books.members.change(TEAM, 'user_ada', { creditLimit: null }, 2);
      expect(await admit('key_ada', 1)).toEqual({ outcome: 'admitted' });
    });

    test('a budget is of a calendar month, and what was set aside in one is spent of it', async () => {
      const books = await open({ budget: 100 });
      await books.credits.add(TEAM, 1000, '', 1);
      const late = request('key_ada', 70);
      expect(await books.records.admit(late, undefined)).toEqual({ outcome: 'admitted' });
      const refused = await books.records.admit(request('key_ada', 31), undefined);
      expect(refused).toEqual({
        outcome: 'exhausted',
        fault: {
          code: 'budget_exhausted',
          facts: { required: 31, available: 30, resetsAt: DECEMBER },
        },
      });
      expect(await books.members.find(TEAM, 'user_ada')).toMatchObject({ reserved: 70 });
      const admit = async (keyId: string, credits: number, at: number) =>
        (await books.records.admit(request(keyId, credits, at), undefined)).outcome;
      expect(await admit('key_other', 500, NOVEMBER)).toBe('admitted');
      expect(await admit('key_ada', 101, DECEMBER)).toBe('exhausted');
      expect(await admit('key_ada', 100, DECEMBER)).toBe('admitted');
      await succeed(books, late.id, DECEMBER + 5);
      const spendingOf = async (month: string) =>
        (await books.keys.spending(month)).find(({ keyId }) => keyId === 'key_ada');
      expect(await spendingOf('2026-11')).toEqual({ keyId: 'key_ada', spent: 70, reserved: 0 });
      expect(await spendingOf('2026-12')).toEqual({ keyId: 'key_ada', spent: 0, reserved: 100 });
      expect(await books.keys.spending('2026-12', 'key_ada')).toHaveLength(1);
      expect(await books.keys.spending('2026-12', 'key_else')).toEqual([]);
      // A budget that is changed holds from then on.
      await books.keys.change('key_ada', { limits: { creditsPerMonth: 110 } });
      expect(await admit('key_ada', 11, DECEMBER)).toBe('exhausted');
      expect(await admit('key_ada', 10, DECEMBER)).toBe('admitted');
    });

    test('the team is told first, then the member, then the key', async () => {
      const books = await open({ ada: 10, budget: 5 });
      const codeOf = async (credits: number) => {
        const outcome = await books.records.admit(request('key_ada', credits), undefined);
        return outcome.outcome === 'exhausted' ? outcome.fault.code : outcome.outcome;
      };
      expect(await codeOf(20)).toBe('quota_exhausted');
      await books.credits.setUnlimited(TEAM, true);
      expect(await codeOf(20)).toBe('member_limit_reached');
      expect(await codeOf(6)).toBe('budget_exhausted');
      expect(await codeOf(5)).toBe('admitted');
    });

    test('what a crash left is let go of, and what it had spent stays spent', async () => {
      const books = await open({ ada: 100, budget: 100 });
      await books.credits.add(TEAM, 1000, '', 1);
      const [done, left] = [request('key_ada', 30), request('key_ada', 40)];
      for (const one of [done, left]) await books.records.admit(one, undefined);
      await succeed(books, done.id);
      expect(await books.records.recover(DECEMBER, crash, 3)).toEqual({ failed: 1, queued: [] });
      expect(await books.members.find(TEAM, 'user_ada')).toMatchObject({ used: 30, reserved: 0 });
      await expectWithinLimits(books, TEAM);
      expect(await books.records.admit(request('key_ada', 70), undefined)).toMatchObject({
        outcome: 'admitted',
      });
    });

    test('who comes back after their removal starts where they were', async () => {
      const books = await open({ ada: 100 });
      await books.credits.add(TEAM, 1000, '', 1);
      const before = request('key_ada', 80);
      await books.records.admit(before, undefined);
      await books.members.remove(TEAM, 'user_ada', 5);
      await succeed(books, before.id);
      const terms = { role: 'member', creditLimit: 100 } as const;
      await books.members.add({ teamId: TEAM, user: { id: 'user_ada' }, ...terms }, 6);
      expect(await books.records.admit(request('key_ada', 21), undefined)).toMatchObject({
        fault: { code: 'member_limit_reached', facts: { available: 20 } },
      });
      await expectWithinLimits(books, TEAM);
    });

    test('any sequence of events, many at a time, keeps every limit and always adds up', async () => {
      const event = fc.record({
        kind: fc.constantFrom('admit', 'admit', 'admit', 'admit', 'succeed', 'fail', 'restart'),
        key: fc.constantFrom('key_ada', 'key_other', 'key_owner'),
        at: fc.constantFrom(NOVEMBER, DECEMBER),
        credits: fc.constantFrom(0, 1, 7, 40),
        which: fc.nat(50),
      });
      const seen = new Set<string>();
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(event, { minLength: 5, maxLength: 20 }), {
            minLength: 2,
            maxLength: 6,
          }),
          async (rounds) => {
            const books = await open({ ada: 70, budget: 45 });
            await books.credits.add(TEAM, 110, '', 1);
            const known: ImageRecord[] = [];
            for (const round of rounds) {
              await Promise.all(
                round.map(async ({ kind, key, at, credits, which }) => {
                  const target = known[which % known.length];
                  if (kind === 'restart') await books.records.recover(at, crash, 3);
                  else if (kind === 'admit') {
                    const asked = request(key, credits, at);
                    const outcome = await books.records.admit(asked, undefined);
                    if (outcome.outcome === 'admitted') known.push(asked);
                    if (outcome.outcome === 'exhausted') seen.add(outcome.fault.code);
                  } else if (target !== undefined && kind === 'succeed') {
                    await succeed(books, target.id);
                  } else if (target !== undefined) {
                    await books.records.fail(target.id, at, crash, true);
                  }
                }),
              );
            }
            await expectBalanced(books.credits, TEAM, { limited: true });
            await expectWithinLimits(books, TEAM);
          },
        ),
        { numRuns: 60 },
      );
      // Each limit was met, so that none was kept by chance.
      expect([...seen].toSorted()).toEqual([
        'budget_exhausted',
        'member_limit_reached',
        'quota_exhausted',
      ]);
    });
  });
}
