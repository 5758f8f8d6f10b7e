import { describe, expect, test } from 'vitest';

import { newId } from '../../src/kernel/ids.ts';
import type { ImageRecordRepository, SettledImage } from '../../src/ledger/image-record.ts';
import {
  LEAST_WEIGHT,
  type NamedObjectRepository,
  type NewNamedObject,
} from '../../src/ledger/named-object.ts';
import { sampleImage, sampleRecord, settled } from '../support/sample-record.ts';

interface Repositories {
  readonly names: NamedObjectRepository;
  readonly records: ImageRecordRepository;
}

const AT = Date.UTC(2026, 10, 22, 8, 30, 15, 998);
const NEVER = AT * 2;
const BUCKET = 'asset.1min.ai';

const FACTS = { originalName: 'Fox.PNG', bytes: 5, md5: 'd41d8', width: 4, height: 3 };

function sampleAsset(facts: Partial<NewNamedObject> = {}): NewNamedObject {
  return {
    at: AT,
    words: 'a fox',
    extension: 'png',
    bucket: BUCKET,
    objectKey: `assets/${newId('x')}.png`,
    teamId: 'team_one',
    userId: 'user_one',
    contentType: 'image/png',
    expiresAt: NEVER,
    asset: FACTS,
    ...facts,
  };
}

/** What every repository of names has to do. */
export function namedObjectRepositoryContract(
  name: string,
  open: () => Promise<Repositories>,
): void {
  describe(`named object repository: ${name}`, () => {
    async function draw(
      { records }: Repositories,
      teamId: string,
      expiresAt = NEVER,
    ): Promise<{ readonly id: string; readonly image: SettledImage }> {
      const record = sampleRecord({ teamId });
      const image = settled(sampleImage());
      await records.admit(record, undefined);
      await records.start(record.id, AT);
      await records.succeed(record.id, AT, [image], expiresAt);
      return { id: record.id, image };
    }

    test('what a team keeps is the sum of its assets, expired ones and a least weight included', async () => {
      const repositories = await open();
      const { names } = repositories;
      expect(await names.weightOf('team_one')).toBe(0);
      const add = (bytes: number, facts: Partial<NewNamedObject> = {}) =>
        names.insert(sampleAsset({ asset: { ...FACTS, bytes }, ...facts }));
      await add(1);
      await add(LEAST_WEIGHT);
      const largest = await add(5e9, { expiresAt: AT - 1 });
      await add(7e9, { teamId: 'team_two' });
      // A picture that was drawn is paid for.
      const { image } = await draw(repositories, 'team_one');
      await names.insert(sampleAsset({ asset: null, objectKey: image.key }));
      expect(await names.weightOf('team_one')).toBe(2 * LEAST_WEIGHT + 5e9);
      await names.remove(largest.id);
      expect(await names.weightOf('team_one')).toBe(2 * LEAST_WEIGHT);
    });

    test('an object is found by its name, with and without its environment', async () => {
      const { names } = await open();
      const { at, words, extension, ...rest } = sampleAsset();
      const named = await names.insert({ at, words, extension, ...rest });
      expect(named).toEqual({
        ...rest,
        id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
        name: 'images/2026_11_22_08_30_15_998_a_fox.png',
        createdAt: AT,
      });
      for (const asked of [named.name, `development/${named.name}`]) {
        expect(await names.findByName('team_one', BUCKET, asked, AT)).toEqual(named);
        expect(await names.findSigned(BUCKET, asked, AT)).toEqual(named);
      }
      expect(await names.findByName('team_one', 'other', named.name, AT)).toBeUndefined();
      expect(await names.findByName('team_one', BUCKET, `x/${named.name}`, AT)).toBeUndefined();
      expect(await names.findAsset(named.id)).toEqual(named);
    });

    test('of those who want the same name each gets the next millisecond', async () => {
      const { names } = await open();
      const inserted = await Promise.all(
        Array.from({ length: 5 }, (_, i) => names.insert(sampleAsset({ teamId: `team_${i}` }))),
      );
      expect(inserted.map((object) => object.name).toSorted()).toEqual([
        'images/2026_11_22_08_30_15_998_a_fox.png',
        'images/2026_11_22_08_30_15_999_a_fox.png',
        'images/2026_11_22_08_30_16_000_a_fox.png',
        'images/2026_11_22_08_30_16_001_a_fox.png',
        'images/2026_11_22_08_30_16_002_a_fox.png',
      ]);
      for (const { teamId, name, objectKey } of inserted) {
        expect(await names.findByName(teamId, BUCKET, name, AT)).toMatchObject({ objectKey });
      }
      const elsewhere = await names.insert(sampleAsset({ bucket: 'other' }));
      expect(elsewhere.name).toBe('images/2026_11_22_08_30_15_998_a_fox.png');
    });

    test('an object keeps the first name it was given in a bucket', async () => {
      const { names } = await open();
      const first = await names.insert(sampleAsset());
      const { objectKey } = first;
      expect(await names.insert(sampleAsset({ objectKey, words: 'other', at: 1 }))).toEqual(first);
      const copy = await names.insert(sampleAsset({ objectKey, bucket: 'other' }));
      expect(copy.id).not.toBe(first.id);
    });

    test('another team’s are as absent as those that never were', async () => {
      const repositories = await open();
      const { names } = repositories;
      const { name, objectKey } = await names.insert(sampleAsset());
      const { image } = await draw(repositories, 'team_one');
      expect(await names.findByName('team_two', BUCKET, name, AT)).toBeUndefined();
      expect(await names.hasPicture('team_one', image.key, AT)).toBe(true);
      expect(await names.hasPicture('team_two', image.key, AT)).toBe(false);
      expect(await names.hasPicture('team_one', 'images/never.png', AT)).toBe(false);
      expect(await names.hasPicture('team_one', objectKey, AT)).toBe(true);
      expect(await names.hasPicture('team_two', objectKey, AT)).toBe(false);
      expect(await names.hasPicture('team_one', objectKey, NEVER)).toBe(false);
    });

    test('what has expired is not found, and listed for sweeping if uploaded', async () => {
      const repositories = await open();
      const { names } = repositories;
      const older = await names.insert(sampleAsset({ expiresAt: AT + 1 }));
      const newer = await names.insert(sampleAsset({ expiresAt: AT + 2 }));
      const { image } = await draw(repositories, 'team_one', AT + 1);
      await names.insert(sampleAsset({ objectKey: image.key, asset: null, expiresAt: AT + 1 }));
      const found = async (now: number) =>
        (await names.findByName('team_one', BUCKET, older.name, now)) !== undefined;
      expect([await found(AT), await found(AT + 1)]).toEqual([true, false]);
      expect(await names.findSigned(BUCKET, older.name, AT + 1)).toBeUndefined();
      expect(await names.hasPicture('team_one', image.key, AT + 1)).toBe(false);
      expect(await names.listExpiredAssets(AT, 9)).toEqual([]);
      expect(await names.listExpiredAssets(AT + 2, 9)).toEqual([older, newer]);
      expect(await names.listExpiredAssets(AT + 2, 1)).toEqual([older]);
      await names.remove(older.id);
      expect(await names.listExpiredAssets(AT + 2, 9)).toEqual([newer]);
      await names.remove(older.id);
    });

    test('objects with a name are owned, until they lose it', async () => {
      const { names, records } = await open();
      const { id, objectKey } = await names.insert(sampleAsset());
      expect([...(await records.ownedKeys([objectKey, 'assets/nobody.png']))]).toEqual([objectKey]);
      await names.remove(id);
      expect((await records.ownedKeys([objectKey])).size).toBe(0);
      expect(await names.findAsset(id)).toBeUndefined();
    });

    test('the name of a drawn picture goes with it', async () => {
      const repositories = await open();
      const { names, records } = repositories;
      const { id, image } = await draw(repositories, 'team_one');
      const named = await names.insert(sampleAsset({ objectKey: image.key, asset: null }));
      expect(await names.findByName('team_one', BUCKET, named.name, AT)).toEqual(named);
      expect(await names.findAsset(named.id)).toBeUndefined();
      await records.forgetImages(id);
      expect(await names.findByName('team_one', BUCKET, named.name, AT)).toBeUndefined();
      expect((await records.ownedKeys([image.key])).size).toBe(0);
    });

    test('assets are listed by team, newest first, page by page', async () => {
      const repositories = await open();
      const { names } = repositories;
      for (let i = 0; i < 5; i++) await names.insert(sampleAsset());
      const theirs = await names.insert(sampleAsset({ teamId: 'team_two' }));
      await names.insert(sampleAsset({ expiresAt: AT }));
      const { image } = await draw(repositories, 'team_one');
      await names.insert(sampleAsset({ objectKey: image.key, asset: null }));
      const all = await names.listAssets({
        teamId: 'team_one',
        now: AT,
        before: undefined,
        limit: 9,
      });
      expect(all).toHaveLength(5);
      expect(all.map(({ createdAt }) => createdAt - AT)).toEqual([4, 3, 2, 1, 0]);
      const first = all.slice(0, 2);
      const rest = await names.listAssets({
        teamId: 'team_one',
        now: AT,
        before: first[1],
        limit: 9,
      });
      expect([...first, ...rest]).toEqual(all);
      const everybodys = { teamId: undefined, now: AT, before: undefined, limit: 1 };
      expect(await names.listAssets(everybodys)).toEqual([theirs]);
    });
  });
}
