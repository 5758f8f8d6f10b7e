import { describe, expect, test } from 'vitest';

import type { ResponseRepository } from '../../src/conversations/response-repository.ts';
import type { CreditRepository } from '../../src/ledger/credits.ts';
import type { ImageRecord, ImageRecordRepository } from '../../src/ledger/image-record.ts';
import type { NamedObjectRepository } from '../../src/ledger/named-object.ts';
import type { RecordRemoval } from '../../src/ledger/record-removal.ts';
import { createErasure } from '../../src/upkeep/erasure.ts';
import { sampleImage, sampleRecord, settled } from '../support/sample-record.ts';

interface Parts {
  readonly records: ImageRecordRepository;
  readonly removal: RecordRemoval;
  readonly responses: ResponseRepository;
  readonly names: NamedObjectRepository;
  readonly credits: CreditRepository;
}

const claim = { keyId: 'key_sample', value: 'again', requestHash: 'hash', expiresAt: 1e15 };

/** A record that ended with this many pictures, each with a scene. */
async function drawn(
  { records }: Parts,
  pictures: number,
  facts: Partial<ImageRecord> = {},
): Promise<ImageRecord> {
  const record = sampleRecord({ ...facts, task: { ...sampleRecord().task, count: pictures } });
  await records.admit(record, { ...claim, value: record.id });
  const images = Array.from({ length: pictures }, (_, i) =>
    settled(sampleImage(), {
      contentHash: `${record.id}-${i}`,
      scene: { engine: 'collage', text: '{}' },
    }),
  );
  await records.succeed(record.id, 20, images, 1e15);
  return (await records.find(record.id))!;
}

/** A store that is only a set of keys, and breaks when it is told to. */
function keyStore(keys: readonly string[]) {
  const left = new Set(keys);
  const broken = new Set<string>();
  return {
    left,
    broken,
    async delete(key: string) {
      if (broken.has(key)) throw new Error('the disk is away');
      left.delete(key);
    },
  };
}

const keysOf = (...records: readonly ImageRecord[]): string[] =>
  records.flatMap(({ images }) => images.map(({ key }) => key));

/** What every {@link RecordRemoval} keeps, and deletion that builds on it. */
export function recordRemovalContract(name: string, create: () => Promise<Parts>): void {
  describe(`removal of records: ${name}`, () => {
    test('a record goes with its pictures, scenes, names and claim; the ledger stays true', async () => {
      const parts = await create();
      const { records, removal, names, credits } = parts;
      const [gone, kept] = [await drawn(parts, 2), await drawn(parts, 1)];
      const picture = gone.images[1]!;
      await names.insert({
        bucket: 'bucket',
        at: 1,
        words: 'a red fox',
        objectKey: picture.key,
        teamId: gone.teamId,
        userId: gone.userId,
        contentType: 'image/png',
        extension: 'png',
        expiresAt: 1e15,
        asset: null,
      });
      const account = await credits.account(gone.teamId);
      const entries = await credits.entries({ teamId: gone.teamId, before: undefined, limit: 99 });

      expect(await removal.remove([gone.id, 'rec_nobody'])).toEqual({
        removed: [gone.id],
        underWay: [],
      });
      expect(await records.find(gone.id)).toBeUndefined();
      expect(await records.list({ limit: 9 })).toEqual([kept]);
      expect(await records.recognise(gone.teamId, `${gone.id}-0`, 30)).toBeUndefined();
      expect(await records.recognise(gone.teamId, `${kept.id}-0`, 30)).toBeDefined();
      expect(await records.ownedKeys(keysOf(gone))).toEqual(new Set());
      expect(await names.hasPicture(gone.teamId, picture.key, 30)).toBe(false);
      expect(await removal.doomed(99)).toHaveLength(2);
      expect(new Set(await removal.doomed(99))).toEqual(new Set(keysOf(gone)));
      // The same request may be made anew.
      const again = sampleRecord();
      expect(await records.admit(again, { ...claim, value: gone.id })).toEqual({
        outcome: 'admitted',
      });
      expect((await credits.account(gone.teamId)).balance).toBe(account.balance);
      const after = await credits.entries({ teamId: gone.teamId, before: undefined, limit: 99 });
      expect(after.slice(-entries.length)).toEqual(entries);
      expect(await removal.remove([gone.id])).toEqual({ removed: [], underWay: [] });
    });

    test('what has not ended stays, and ends as if nobody had tried', async () => {
      const parts = await create();
      const open = sampleRecord();
      await parts.records.admit(open, undefined);
      expect(await parts.removal.remove([open.id])).toEqual({ removed: [], underWay: [open.id] });
      await parts.records.start(open.id, 1);
      expect(await parts.removal.remove([open.id])).toEqual({ removed: [], underWay: [open.id] });
      expect(await parts.records.succeed(open.id, 2, [settled(sampleImage())], 3)).toBe(true);
      expect((await parts.removal.remove([open.id])).removed).toEqual([open.id]);
    });

    test('one picture goes, the others keep their place, and with the last nothing expires', async () => {
      const parts = await create();
      const { records, removal } = parts;
      const record = await drawn(parts, 3);
      expect(await removal.removeImage(record.id, 1)).toBe(true);
      expect(await removal.removeImage(record.id, 1)).toBe(false);
      expect(await removal.removeImage(record.id, 3)).toBe(false);
      expect(await removal.removeImage('rec_nobody', 0)).toBe(false);
      expect((await records.find(record.id))!.images).toEqual([record.images[0], record.images[2]]);
      expect(await records.recognise(record.teamId, `${record.id}-1`, 30)).toBeUndefined();
      expect(await records.recognise(record.teamId, `${record.id}-2`, 30)).toBeDefined();
      const admitted = await records.admit(sampleRecord(), { ...claim, value: record.id });
      expect(admitted).toEqual({ outcome: 'admitted' });
      await removal.removeImage(record.id, 0);
      await removal.removeImage(record.id, 2);
      expect(await records.find(record.id)).toMatchObject({ images: [], expiresAt: null });
      expect(await records.listExpired(1e16, 9)).toEqual([]);
      expect(new Set(await removal.doomed(9))).toEqual(new Set(keysOf(record)));
    });

    test('bytes that could not be deleted are deleted later', async () => {
      const parts = await create();
      const record = await drawn(parts, 3);
      const store = keyStore(keysOf(record));
      const erasure = createErasure({ ...parts, store, clock: { now: () => 1e13 } });
      store.broken.add(record.images[1]!.key);
      await expect(erasure.eraseRecord(record)).rejects.toThrow('the disk is away');
      expect(await parts.records.find(record.id)).toBeUndefined();
      store.broken.clear();
      // As upkeep does, perhaps in the next process.
      await createErasure({ ...parts, store, clock: { now: () => 1e13 } }).finish();
      expect(store.left).toEqual(new Set());
      expect(await parts.removal.doomed(9)).toEqual([]);
      expect(await erasure.finish()).toBe(0);
    });

    test('deletes what is meant, the oldest first, in bounded pieces', async () => {
      const parts = await create();
      const old = [];
      for (let i = 0; i < 230; i++) old.push(await drawn(parts, 1, { createdAt: 100 + i }));
      const other = await drawn(parts, 1, { createdAt: 1, teamId: 'team_b' });
      const late = await drawn(parts, 1, { createdAt: 900 });
      const open = sampleRecord({ createdAt: 99 });
      await parts.records.admit(open, undefined);
      const store = keyStore(keysOf(...old, other, late));
      const erasure = createErasure({ ...parts, store, clock: { now: () => 800 } });
      const erase = (limit: number) => erasure.eraseMatching({ teamId: open.teamId }, limit);
      expect(await erase(10)).toEqual({ deleted: 10, underWay: 1, hasMore: true });
      expect(store.left.has(old[9]!.images[0]!.key)).toBe(false);
      expect(store.left.has(old[10]!.images[0]!.key)).toBe(true);
      expect(await erase(220)).toEqual({ deleted: 220, underWay: 1, hasMore: false });
      // Not what was admitted since, nor another team's.
      expect(await erase(1000)).toEqual({ deleted: 0, underWay: 1, hasMore: false });
      expect(store.left).toEqual(new Set(keysOf(other, late)));
      await expect(erasure.eraseRecord(open)).rejects.toMatchObject({
        fault: { code: 'record_under_way' },
      });
    });
  });
}
