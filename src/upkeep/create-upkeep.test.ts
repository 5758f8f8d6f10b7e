import { expect, test } from 'vitest';
import type { ImageRecord } from '../ledger/image-record.ts';
import type { RecordFilter } from '../ledger/record-filter.ts';
import { createUpkeep, type SweepReport, type UpkeepParts } from './create-upkeep.ts';

/** A store and records in two Maps: key → time written, record id → its keys and expiry. */
function parts(
  objects: Readonly<Record<string, number>>,
  owned: Readonly<Record<string, { readonly keys: readonly string[]; readonly expiresAt: number }>>,
) {
  const files = new Map(Object.entries(objects));
  const records = new Map(Object.entries(owned));
  const erasures: { readonly until: number; readonly limit: number }[] = [];
  const swept: { temporaryBefore?: number; claimsBefore?: number } = {};
  const asRecord = ([id, { keys }]: [string, { readonly keys: readonly string[] }]): ImageRecord =>
    ({ id, images: keys.map((key) => ({ key })) }) as unknown as ImageRecord;
  return {
    files,
    records,
    swept,
    erasures,
    parts: {
      aloneSince: undefined,
      endings: { writeKept: async () => 4 },
      assets: { removeExpired: async () => 6 },
      files: { removeExpired: async () => 7 },
      responses: { removeExpired: async () => 8 },
      sessions: { removeExpired: async () => 9 },
      erasure: {
        finish: async () => 5,
        async eraseMatching({ until = 0 }: RecordFilter, limit: number) {
          erasures.push({ until, limit });
          return { deleted: limit, underWay: 0, hasMore: erasures.length < 3 };
        },
      },
      removal: { overwrite: async () => true },
      clock: { now: () => 10_000_000 },
      store: {
        async delete(key: string) {
          files.delete(key);
        },
        async *listBefore(before: number) {
          for (const [key, time] of files) if (time < before) yield key;
        },
        async sweepTemporary(before: number) {
          swept.temporaryBefore = before;
          return 2;
        },
      },
      records: {
        listExpired: async (now: number, limit: number) =>
          [...records]
            .filter(([, { expiresAt }]) => expiresAt <= now)
            .slice(0, limit)
            .map(asRecord),
        async forgetImages(id: string) {
          records.delete(id);
        },
        async ownedKeys(keys: readonly string[]) {
          const all = new Set([...records.values()].flatMap(({ keys }) => keys));
          return new Set(keys.filter((key) => all.has(key)));
        },
        async sweepClaims(now: number) {
          swept.claimsBefore = now;
          return 3;
        },
      },
    } as unknown as UpkeepParts,
  };
}

const HOUR = 3_600_000;
const NOW = 10_000_000;

test('removes expired pictures, old orphans, temporary files and claims, ends what was left open', async () => {
  const house = parts(
    { expired: 1, kept: 1, orphan: NOW - HOUR - 1, young: NOW - HOUR + 1 },
    {
      rec_old: { keys: ['expired', 'gone-already'], expiresAt: NOW },
      rec_new: { keys: ['kept'], expiresAt: NOW + 1 },
    },
  );
  const upkeep = createUpkeep(house.parts);
  expect(await upkeep.runSweeps()).toEqual({
    expired: 2,
    assets: 6,
    files: 7,
    responses: 8,
    sessions: 9,
    orphans: 1,
    temporary: 2,
    claims: 3,
    endings: 4,
    records: 0,
    unfinished: 5,
    overwritten: 1,
  });
  expect([...house.files.keys()]).toEqual(['kept', 'young']);
  expect([...house.records.keys()]).toEqual(['rec_new']);
  expect(house.swept).toEqual({ temporaryBefore: NOW - HOUR, claimsBefore: NOW });
  expect(await upkeep.runSweeps()).toMatchObject({ expired: 0, orphans: 0 });
});

test('records whose own retention has ended go in batches, and without one none go', async () => {
  const house = parts({}, {});
  await createUpkeep(house.parts).runSweeps();
  expect(house.erasures).toEqual([]);
  const keeping = { ...house.parts, recordRetentionMs: 1000 };
  expect(await createUpkeep(keeping).runSweeps()).toMatchObject({ records: 300 });
  const batch = { until: NOW - 1000, limit: 100 };
  expect(house.erasures).toEqual([batch, batch, batch]);
});

test('alone on the store, whatever is older than the start is an orphan at once', async () => {
  const start = NOW - 5000;
  const house = parts({ before: start - 1001, after: start - 999 }, {});
  const upkeep = createUpkeep({ ...house.parts, aloneSince: start });
  expect(await upkeep.runSweeps()).toMatchObject({ orphans: 1 });
  expect([...house.files.keys()]).toEqual(['after']);
});

test('works through any number in batches', async () => {
  const many = Array.from({ length: 350 }, (_, i) => i);
  const house = parts(
    Object.fromEntries(many.map((i) => [`orphan-${i}`, 1])),
    Object.fromEntries(many.map((i) => [`rec_${i}`, { keys: [`picture-${i}`], expiresAt: 1 }])),
  );
  expect(await createUpkeep(house.parts).runSweeps()).toMatchObject({ expired: 350, orphans: 350 });
  expect(house.files.size + house.records.size).toBe(0);
});

test('a sweep that fails is reported and the others run', async () => {
  const house = parts({ orphan: 1 }, {});
  const failed: [keyof SweepReport, unknown][] = [];
  const broken = new Error('the disk is away');
  const upkeep = createUpkeep({
    ...house.parts,
    store: { ...house.parts.store, sweepTemporary: () => Promise.reject(broken) },
    onError: (sweep, error) => failed.push([sweep, error]),
  });
  expect(await upkeep.runSweeps()).toEqual({
    expired: 0,
    assets: 6,
    files: 7,
    responses: 8,
    sessions: 9,
    orphans: 1,
    temporary: 0,
    claims: 3,
    endings: 4,
    records: 0,
    unfinished: 5,
    overwritten: 1,
  });
  expect(failed).toEqual([['temporary', broken]]);
});

test('runs at once and then each time the wait is over, until it is stopped', async () => {
  const house = parts({}, {});
  const waits: { ms: number; over: () => void }[] = [];
  const upkeep = createUpkeep({
    ...house.parts,
    wait: (ms, signal) =>
      new Promise((resolve, reject) => {
        waits.push({ ms, over: () => resolve(undefined) });
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      }),
  });
  upkeep.start(HOUR);
  expect(() => upkeep.start(HOUR)).toThrow('already');
  await expect.poll(() => waits.length).toBe(1);
  house.files.set('orphan', 1);
  waits[0]?.over();
  await expect.poll(() => waits.length).toBe(2);
  expect(house.files.size).toBe(0);
  await upkeep.stop();
  house.files.set('orphan', 1);
  waits[1]?.over();
  await upkeep.stop();
  expect(house.files.size).toBe(1);
  expect(waits.map(({ ms }) => ms)).toEqual([HOUR, HOUR]);
});

test('stopping does not wait for the next round', async () => {
  const upkeep = createUpkeep(parts({}, {}).parts);
  upkeep.start(HOUR);
  const began = performance.now();
  await upkeep.stop();
  expect(performance.now() - began).toBeLessThan(1000);
});
