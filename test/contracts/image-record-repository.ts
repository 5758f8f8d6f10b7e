import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/kernel/errors.ts';
import { inputKeys } from '../../src/kernel/image-task.ts';
import type {
  IdempotencyClaim,
  ImageRecord,
  ImageRecordRepository,
} from '../../src/ledger/image-record.ts';
import type { RecordCursor, RecordQuery } from '../../src/ledger/record-filter.ts';
import { sampleImage, sampleInputs, sampleRecord, settled } from '../support/sample-record.ts';
import { keepsItsModel } from './record-model.ts';

/** What every {@link ImageRecordRepository} keeps. `create` gives an empty one. */
export function imageRecordRepositoryContract(
  name: string,
  create: () => Promise<ImageRecordRepository>,
): void {
  describe(`image record repository: ${name}`, () => {
    const crash: Fault = { code: 'engine_failed', facts: { engine: 'solid' } };
    const claimOf = (facts: Partial<IdempotencyClaim> = {}): IdempotencyClaim => ({
      keyId: 'key_sample',
      value: 'retry-1',
      requestHash: 'hash-1',
      expiresAt: 1_800_000_000_000 + 1000,
      ...facts,
    });
    const admitted = async (
      records: ImageRecordRepository,
      facts: Partial<ImageRecord> = {},
    ): Promise<ImageRecord> => {
      const record = sampleRecord(facts);
      expect(await records.admit(record, undefined)).toEqual({ outcome: 'admitted' });
      return record;
    };

    test('a record goes from queued to running to succeeded', async () => {
      const records = await create();
      const record = await admitted(records, {
        task: { ...sampleRecord().task, prompt: 'quote " NUL \0 emoji 🐈 </svg>' },
      });
      expect(await records.find(record.id)).toEqual(record);
      const running = { ...record, state: 'running', startedAt: 10 };
      expect(await records.start(record.id, 10)).toEqual(running);
      expect(await records.find(record.id)).toEqual(running);
      const images = Array.from({ length: 10 }, () => sampleImage());
      expect(
        await records.succeed(
          record.id,
          20,
          images.map((image) => settled(image)),
          30,
        ),
      ).toBe(true);
      expect(await records.find(record.id)).toEqual({
        ...record,
        state: 'succeeded',
        startedAt: 10,
        finishedAt: 20,
        images: images.map((image, index) => ({ index, ...image })),
        expiresAt: 30,
        creditsCharged: 320_000,
      });
      expect(await records.find('rec_nobody')).toBeUndefined();
    });

    test('a record ends once, whoever tries', async () => {
      const records = await create();
      const record = await admitted(records);
      const image = sampleImage();
      const endings = await Promise.all([
        records.succeed(record.id, 20, [settled(image)], 30),
        records.fail(record.id, 20, crash, true),
        records.fail(record.id, 20, { code: 'cancelled', facts: {} }, true),
        records.succeed(record.id, 20, [settled(sampleImage())], 30),
      ]);
      expect(endings.filter(Boolean)).toHaveLength(1);
      expect(await records.start(record.id, 25)).toBeUndefined();
      const ended = (await records.find(record.id))!;
      expect(ended.images.length > 0).toBe(ended.state === 'succeeded');
      expect(ended.fault === null).toBe(ended.state === 'succeeded');
      expect(await records.start('rec_nobody', 1)).toBeUndefined();
      for (const nobody of [
        records.succeed('rec_nobody', 1, [settled(sampleImage())], 2),
        records.fail('rec_nobody', 1, crash, true),
      ]) {
        expect(await nobody).toBe(false);
      }
    });

    test('a record that is admitted as ended owns none of its inputs', async () => {
      const records = await create();
      const inputs = sampleInputs();
      const keys = inputKeys(inputs);
      const task = { ...sampleRecord().task, inputs };
      const ended = await admitted(records, { task, state: 'failed', finishedAt: 7, fault: crash });
      expect(await records.find(ended.id)).toEqual(ended);
      expect(await records.ownedKeys(keys)).toEqual(new Set());
      expect(await records.recover(9, crash, 3)).toEqual({ failed: 0, queued: [] });
      await admitted(records, { task });
      expect(await records.ownedKeys(keys)).toEqual(new Set(keys));
    });

    test('a settlement that fails leaves nothing of itself', async () => {
      const records = await create();
      const first = await admitted(records);
      const second = await admitted(records);
      const image = sampleImage();
      await records.succeed(first.id, 20, [settled(image)], 30);
      // The key is taken: no part of the second record's settlement may stay.
      await expect(
        records.succeed(
          second.id,
          20,
          [sampleImage(), image].map((one) => settled(one)),
          30,
        ),
      ).rejects.toThrow(/./);
      expect(await records.find(second.id)).toEqual(second);
      expect((await records.find(first.id))!.images).toEqual([{ index: 0, ...image }]);
    });

    test('cancelled is a state of its own, other faults are failures with their facts', async () => {
      const records = await create();
      const left = await admitted(records);
      const broken = await admitted(records);
      await records.fail(left.id, 5, { code: 'cancelled', facts: {} }, true);
      await records.fail(broken.id, 6, crash, true);
      expect(await records.find(left.id)).toMatchObject({ state: 'cancelled', finishedAt: 5 });
      expect(await records.find(broken.id)).toMatchObject({ state: 'failed', fault: crash });
    });

    test('the same claim finds the first record; for another request it is a mismatch', async () => {
      const records = await create();
      const first = sampleRecord();
      expect(await records.admit(first, claimOf())).toEqual({ outcome: 'admitted' });
      const second = sampleRecord();
      expect(await records.admit(second, claimOf())).toEqual({
        outcome: 'replayed',
        record: first,
      });
      expect(await records.admit(second, claimOf({ requestHash: 'hash-2' }))).toEqual({
        outcome: 'mismatch',
      });
      expect(await records.find(second.id)).toBeUndefined();
      // Another key, or another value, is another claim.
      for (const other of [claimOf({ keyId: 'key_other' }), claimOf({ value: 'retry-2' })]) {
        expect(await records.admit(sampleRecord(), other)).toEqual({ outcome: 'admitted' });
      }
      await records.succeed(first.id, 20, [settled(sampleImage())], 30);
      expect(await records.admit(second, claimOf())).toMatchObject({
        outcome: 'replayed',
        record: { id: first.id, state: 'succeeded', images: [{ width: 256 }] },
      });
    });

    test('of many who make a claim at the same time, one is admitted', async () => {
      const records = await create();
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, () => records.admit(sampleRecord(), claimOf())),
      );
      expect(outcomes.filter(({ outcome }) => outcome === 'admitted')).toHaveLength(1);
      expect(outcomes.filter(({ outcome }) => outcome === 'replayed')).toHaveLength(19);
    });

    test('a failure frees its claim when asked to, and otherwise keeps it', async () => {
      const records = await create();
      for (const freed of [true, false]) {
        const claim = claimOf({ value: `freed-${freed}` });
        const first = sampleRecord();
        await records.admit(first, claim);
        await records.fail(first.id, 5, crash, freed);
        const again = await records.admit(sampleRecord(), claim);
        expect(again.outcome).toBe(freed ? 'admitted' : 'replayed');
      }
    });

    test('a claim is forgotten at its time, swept or not', async () => {
      const records = await create();
      const now = 1_800_000_000_000;
      await records.admit(sampleRecord(), claimOf({ expiresAt: now + 1000 }));
      const late = { createdAt: now + 1000 };
      expect(await records.admit(sampleRecord({ createdAt: now + 999 }), claimOf())).toMatchObject({
        outcome: 'replayed',
      });
      expect(await records.admit(sampleRecord(late), claimOf({ expiresAt: now + 2000 }))).toEqual({
        outcome: 'admitted',
      });
      expect(await records.sweepClaims(now + 1999)).toBe(0);
      expect(await records.sweepClaims(now + 2000)).toBe(1);
      expect(await records.sweepClaims(now + 2000)).toBe(0);
    });

    test('pages through every record once, newest first, also where times are equal', async () => {
      const records = await create();
      const expected: ImageRecord[] = [];
      for (let i = 0; i < 25; i++) {
        expected.push(await admitted(records, { createdAt: 1000 + Math.floor(i / 7) }));
      }
      expected.sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
      const seen: ImageRecord[] = [];
      let after: RecordCursor | undefined;
      for (;;) {
        const page = await records.list({ after, limit: 4 });
        if (page.length === 0) break;
        seen.push(...page);
        after = page.at(-1)!;
      }
      expect(seen).toEqual(expected);
    });

    test('lists by team and state', async () => {
      const records = await create();
      const list = async (query: Partial<RecordQuery>): Promise<string[]> =>
        (await records.list({ limit: 100, ...query })).map(({ id }) => id);
      const ours = await admitted(records, { id: 'rec_1', teamId: 'team_a' });
      await admitted(records, { id: 'rec_2', teamId: 'team_b' });
      await admitted(records, { id: 'rec_3', teamId: 'team_a' });
      await records.succeed(ours.id, 20, [settled(sampleImage())], 30);
      expect(await list({})).toEqual(['rec_3', 'rec_2', 'rec_1']);
      expect(await list({ teamId: 'team_a' })).toEqual(['rec_3', 'rec_1']);
      expect(await list({ state: 'succeeded' })).toEqual(['rec_1']);
      expect(await list({ teamId: 'team_b', state: 'succeeded' })).toEqual([]);
      expect(await list({ teamId: 'team_nobody' })).toEqual([]);
      expect(await list({ limit: 1 })).toEqual(['rec_3']);
    });

    test('pictures expire, are forgotten with their claim, and the record stays', async () => {
      const records = await create();
      const [early, late] = [sampleRecord(), sampleRecord()];
      const image = sampleImage();
      await records.admit(early, claimOf());
      await records.admit(late, undefined);
      await records.succeed(
        early.id,
        20,
        [image, sampleImage()].map((one) => settled(one)),
        100,
      );
      await records.succeed(late.id, 20, [settled(sampleImage())], 200);
      expect(await records.listExpired(99, 10)).toEqual([]);
      expect((await records.listExpired(100, 10)).map(({ id }) => id)).toEqual([early.id]);
      const expired = await records.listExpired(1000, 10);
      expect(expired.map(({ id }) => id)).toEqual([early.id, late.id]);
      expect(expired[0]?.images).toHaveLength(2);
      expect(await records.listExpired(1000, 1)).toHaveLength(1);

      const stranger = 'images/stranger.png';
      expect(await records.ownedKeys([image.key, stranger])).toEqual(new Set([image.key]));
      expect(await records.ownedKeys([])).toEqual(new Set());

      await records.forgetImages(early.id);
      expect(await records.find(early.id)).toMatchObject({
        state: 'succeeded',
        finishedAt: 20,
        images: [],
        expiresAt: null,
      });
      expect(await records.ownedKeys([image.key])).toEqual(new Set());
      expect((await records.listExpired(1000, 10)).map(({ id }) => id)).toEqual([late.id]);
      expect(await records.admit(sampleRecord(), claimOf())).toEqual({ outcome: 'admitted' });
    });

    test('after a crash every open record is failed, its claim free, and no other touched', async () => {
      const records = await create();
      const fault: Fault = { code: 'internal', facts: {} };
      const queued = sampleRecord();
      await records.admit(queued, claimOf());
      const running = await admitted(records);
      await records.start(running.id, 10);
      const done = sampleRecord();
      await records.admit(done, claimOf({ value: 'done' }));
      await records.succeed(done.id, 20, [settled(sampleImage())], 30);
      const before = await records.find(done.id);

      expect(await records.recover(99, fault, 3)).toEqual({ failed: 2, queued: [] });
      for (const id of [queued.id, running.id]) {
        expect(await records.find(id)).toMatchObject({ state: 'failed', finishedAt: 99, fault });
      }
      expect(await records.find(done.id)).toEqual(before);
      expect(await records.recover(100, fault, 3)).toEqual({ failed: 0, queued: [] });
      expect((await records.admit(sampleRecord(), claimOf())).outcome).toBe('admitted');
      expect((await records.admit(sampleRecord(), claimOf({ value: 'done' }))).outcome).toBe(
        'replayed',
      );
    });

    test('after a crash work in the background waits again, with all that it holds', async () => {
      const records = await create();
      const inputs = sampleInputs();
      const task = { ...sampleRecord().task, inputs };
      const background = true;
      const running = sampleRecord({ background, task, createdAt: 1 });
      await records.admit(running, claimOf({ expiresAt: 1e15 }));
      await records.start(running.id, 10);
      const waiting = [5, 3, 4].map((createdAt) => sampleRecord({ background, createdAt }));
      for (const record of waiting) await records.admit(record, undefined);
      const foreground = await admitted(records);
      const cancelled = await admitted(records, { background });
      await records.fail(cancelled.id, 20, { code: 'cancelled', facts: {} }, true);

      const queued = [waiting[1], waiting[2], waiting[0], running].map((record) => record!.id);
      expect(await records.recover(99, crash, 3)).toEqual({ failed: 1, queued });
      expect(await records.find(running.id)).toEqual(running);
      expect(await records.find(foreground.id)).toMatchObject({ state: 'failed' });
      expect(await records.ownedKeys(inputKeys(inputs))).toEqual(new Set(inputKeys(inputs)));
      expect(await records.admit(sampleRecord(), claimOf())).toMatchObject({
        outcome: 'replayed',
        record: { id: running.id },
      });
      expect(await records.start(running.id, 100)).toMatchObject({ state: 'running' });
      expect(await records.succeed(running.id, 101, [settled(sampleImage())], 102)).toBe(true);
      expect(await records.ownedKeys(inputKeys(inputs))).toEqual(new Set());
    });

    test('what was begun too often in processes that died fails like the rest', async () => {
      const records = await create();
      const record = sampleRecord({ background: true });
      await records.admit(record, claimOf({ expiresAt: 1e15 }));
      for (let i = 0; i < 2; i++) {
        await records.start(record.id, 10);
        expect(await records.recover(20, crash, 3)).toEqual({ failed: 0, queued: [record.id] });
      }
      // What was put back does not count.
      for (let i = 0; i < 5; i++) {
        await records.start(record.id, 10);
        expect(await records.putBack(record.id)).toBe(true);
      }
      expect(await records.recover(30, crash, 3)).toEqual({ failed: 0, queued: [record.id] });
      await records.start(record.id, 40);
      expect(await records.recover(50, crash, 3)).toEqual({ failed: 1, queued: [] });
      expect(await records.find(record.id)).toMatchObject({ state: 'failed', fault: crash });
      expect(await records.admit(sampleRecord(), claimOf())).toEqual({ outcome: 'admitted' });
    });

    test('only what runs in the background can be put back', async () => {
      const records = await create();
      const foreground = await admitted(records);
      await records.start(foreground.id, 10);
      const waiting = await admitted(records, { background: true });
      const ended = await admitted(records, { background: true });
      await records.start(ended.id, 10);
      await records.fail(ended.id, 20, { code: 'cancelled', facts: {} }, true);
      for (const id of [foreground.id, waiting.id, ended.id, 'rec_nobody']) {
        const before = await records.find(id);
        expect(await records.putBack(id)).toBe(false);
        expect(await records.find(id)).toEqual(before);
      }
      await records.start(waiting.id, 10);
      expect(await records.putBack(waiting.id)).toBe(true);
      expect(await records.find(waiting.id)).toEqual(waiting);
    });

    test('an open record owns the objects of its inputs, and lets go of them however it ends', async () => {
      const records = await create();
      const edit = async (facts: Partial<ImageRecord> = {}): Promise<[string, string[]]> => {
        const inputs = sampleInputs();
        const { id } = await admitted(records, {
          ...facts,
          task: { ...sampleRecord().task, operation: 'edit', inputs },
        });
        return [id, [inputs.image.key, inputs.mask!.key]];
      };
      const image = sampleImage();
      const endings = [
        (id: string) => records.succeed(id, 20, [settled(image)], 30),
        (id: string) => records.fail(id, 20, crash, false),
        (id: string) => records.fail(id, 20, { code: 'cancelled', facts: {} }, true),
      ];
      for (const end of endings) {
        const [other, othersKeys] = await edit();
        const [id, keys] = await edit();
        await records.start(id, 10);
        expect(await records.ownedKeys(keys)).toEqual(new Set(keys));
        expect(await end(id)).toBe(true);
        expect(await records.ownedKeys(keys)).toEqual(new Set());
        expect(await records.ownedKeys(othersKeys)).toEqual(new Set(othersKeys));
        expect(await records.fail(other, 20, crash, true)).toBe(true);
      }
      const [, left] = await edit();
      expect(await records.recover(99, crash, 3)).toEqual({ failed: 1, queued: [] });
      expect(await records.ownedKeys([...left, image.key])).toEqual(new Set([image.key]));
    });

    test('the inputs of a request that finds its claim taken are nobody’s', async () => {
      const records = await create();
      const inputs = sampleInputs();
      await records.admit(sampleRecord(), claimOf());
      const second = sampleRecord({ task: { ...sampleRecord().task, operation: 'edit', inputs } });
      expect((await records.admit(second, claimOf())).outcome).toBe('replayed');
      expect(await records.ownedKeys([inputs.image.key, inputs.mask!.key])).toEqual(new Set());
    });

    test('a picture that comes back is known by the first hash that is, to its own team', async () => {
      const records = await create();
      const now = 1_800_000_000_000;
      const sceneOf = (shows: string) => ({ engine: 'solid', text: JSON.stringify({ shows }) });
      const keep = async (
        teamId: string,
        contentHash: string,
        shows?: string,
        createdAt = now,
      ): Promise<string> => {
        const { id } = await admitted(records, { teamId, createdAt });
        const scene = shows === undefined ? undefined : sceneOf(shows);
        const image = settled(sampleImage(), { contentHash, scene });
        const images = [settled(sampleImage()), image];
        expect(await records.succeed(id, createdAt, images, now + 100)).toBe(true);
        return id;
      };
      const one = await keep('team_a', 'hash-1', 'one');
      await keep('team_a', 'hash-2', 'two " 🐈');
      await keep('team_a', 'hash-3');
      await keep('team_b', 'hash-4', 'theirs');
      await keep('team_a', 'hash-5', 'the older', now - 1);
      await keep('team_a', 'hash-5', 'the newer', now);
      const known = (team: string, hash: string, at = now) => records.recognise(team, hash, at);

      expect(await known('team_a', 'hash-1')).toEqual(sceneOf('one'));
      expect(await known('team_a', 'hash-2')).toEqual(sceneOf('two " 🐈'));
      expect(await known('team_a', 'hash-5')).toEqual(sceneOf('the newer'));
      for (const stranger of [
        known('team_a', 'unknown'),
        known('team_a', 'hash-3'),
        known('team_a', 'hash-4'),
        known('team_b', 'hash-1'),
        known('team_a', 'hash-1', now + 100),
      ]) {
        expect(await stranger).toBeUndefined();
      }
      await records.forgetImages(one);
      expect(await known('team_a', 'hash-1')).toBeUndefined();
    });

    test('any sequence of events leaves what a plain model says', async () => {
      await expect(keepsItsModel(create)).resolves.toBeUndefined();
    });
  });
}
