import { assert, asyncProperty, constantFrom, integer } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { randomBase36 } from '../../src/kernel/ids.ts';
import type { ImageRecordRepository } from '../../src/ledger/image-record.ts';
import { LEAST_WEIGHT } from '../../src/ledger/named-object.ts';
import {
  newFileId,
  type StoredFile,
  type StoredFileQuery,
  type StoredFileRepository,
} from '../../src/ledger/stored-file.ts';
import type { TeamRepository } from '../../src/ledger/team.ts';

interface Repositories {
  readonly files: StoredFileRepository;
  readonly records: ImageRecordRepository;
  readonly teams: TeamRepository;
}

const AT = Date.UTC(2026, 10, 23, 8, 30, 15, 998);

/** A file; name only what the test is about. */
function sampleFile(facts: Partial<StoredFile> = {}): StoredFile {
  const { createdAt = AT } = facts;
  return {
    id: newFileId(createdAt),
    teamId: 'team_one',
    userId: 'user_one',
    keyId: 'key_one',
    filename: 'Füchse im “Schnee”.PNG',
    purpose: 'vision',
    bytes: 5,
    contentType: 'image/png',
    objectKey: `files/${randomBase36(25)}.png`,
    createdAt,
    expiresAt: null,
    ...facts,
  };
}

const EVERYTHING: StoredFileQuery = {
  teamId: 'team_one',
  now: AT,
  purpose: undefined,
  order: 'desc',
  after: undefined,
  limit: 100,
};

/** What every repository of files has to do. */
export function storedFileRepositoryContract(
  name: string,
  open: () => Promise<Repositories>,
): void {
  describe(`stored file repository: ${name}`, () => {
    test('a file is found as it was written, until it is removed', async () => {
      const { files } = await open();
      const [kept, gone] = [sampleFile(), sampleFile({ expiresAt: AT + 1, bytes: 2 ** 33 })];
      await files.insert(kept);
      await files.insert(gone);
      expect(await files.find('team_one', kept.id, AT)).toEqual(kept);
      expect(await files.find('team_one', gone.id, AT)).toEqual(gone);
      expect(await files.remove('team_one', gone.id)).toBe(true);
      expect(await files.find('team_one', gone.id, AT)).toBeUndefined();
      expect(await files.remove('team_one', gone.id)).toBe(false);
      expect(await files.find('team_one', kept.id, AT)).toEqual(kept);
    });

    test('another team’s is as absent as one that never was', async () => {
      const { files } = await open();
      const file = sampleFile();
      await files.insert(file);
      expect(await files.find('team_two', file.id, AT)).toBeUndefined();
      expect(await files.remove('team_two', file.id)).toBe(false);
      expect(await files.list({ ...EVERYTHING, teamId: 'team_two' })).toEqual([]);
      expect(await files.find('team_one', file.id, AT)).toEqual(file);
    });

    test('what has expired is found no more, and listed for the sweep', async () => {
      const { files } = await open();
      const [first, second, kept] = [
        sampleFile({ createdAt: AT - 5, expiresAt: AT }),
        sampleFile({ createdAt: AT - 4, expiresAt: AT + 1 }),
        sampleFile(),
      ];
      for (const file of [second, kept, first]) await files.insert(file);
      expect(await files.find('team_one', first.id, AT - 1)).toEqual(first);
      expect(await files.find('team_one', first.id, AT)).toBeUndefined();
      expect(await files.list(EVERYTHING)).toEqual([kept, second]);
      expect(await files.listExpired(AT, 9)).toEqual([first]);
      expect(await files.listExpired(AT + 1, 9)).toEqual([first, second]);
      expect(await files.listExpired(AT + 1, 1)).toEqual([first]);
    });

    test('the files of a team that was removed are listed for the sweep', async () => {
      const { files, teams } = await open();
      for (const id of ['team_one', 'team_two']) {
        await teams.insert({ id, name: id, createdAt: 1, removedAt: null });
      }
      const [mine, theirs] = [sampleFile(), sampleFile({ teamId: 'team_two' })];
      await files.insert(mine);
      await files.insert(theirs);
      expect(await files.listExpired(AT, 9)).toEqual([]);
      await teams.remove('team_two', AT);
      expect(await files.listExpired(AT, 9)).toEqual([theirs]);
    });

    test('pages, of whatever size and in either order, put together are the whole list', async () => {
      const { files } = await open();
      // Several of one moment, and moments on both sides of a further digit.
      const times = [0, 0, 1, 2, 35, 36, 37, 37].map((ms) => 36 ** 8 - 36 + ms);
      const all = times.map((createdAt, i) =>
        sampleFile({ createdAt, purpose: i % 3 === 0 ? 'user_data' : 'vision' }),
      );
      for (const file of all) await files.insert(file);
      await assert(
        asyncProperty(
          constantFrom('asc' as const, 'desc' as const),
          constantFrom('vision' as const, 'user_data' as const, undefined),
          integer({ min: 1, max: 9 }),
          async (order, purpose, limit) => {
            const pages: StoredFile[] = [];
            for (;;) {
              const after = pages.at(-1)?.id;
              const page = await files.list({ ...EVERYTHING, order, purpose, after, limit });
              pages.push(...page);
              if (page.length < limit) break;
            }
            const meant = all
              .filter((file) => purpose === undefined || file.purpose === purpose)
              .toSorted((a, b) => (a.id < b.id ? -1 : 1));
            expect(pages).toEqual(order === 'asc' ? meant : meant.toReversed());
            expect(pages.map((file) => file.createdAt)).toEqual(
              (order === 'asc' ? meant : meant.toReversed()).map((file) => file.createdAt),
            );
          },
        ),
        { numRuns: 30 },
      );
      expect(all.map(({ id }) => id.slice(0, 14)).toSorted()).toEqual(
        all.map(({ id }) => id.slice(0, 14)),
      );
    });

    test('a list of any length is whole and in order', async () => {
      const { files } = await open();
      const all = Array.from({ length: 1001 }, (_, i) => sampleFile({ createdAt: AT + i }));
      for (const file of all) await files.insert(file);
      const list = async (limit: number) =>
        (await files.list({ ...EVERYTHING, order: 'asc', limit })).map(({ id }) => id);
      const ids = all.map(({ id }) => id);
      for (const limit of [499, 500, 501, 1000, 1001, 2000]) {
        expect(await list(limit)).toEqual(ids.slice(0, limit));
      }
    });

    test('a list goes on behind a file that has been deleted', async () => {
      const { files } = await open();
      const all = [3, 2, 1].map((ms) => sampleFile({ createdAt: AT + ms }));
      for (const file of all) await files.insert(file);
      await files.remove('team_one', all[1]!.id);
      expect(await files.list({ ...EVERYTHING, after: all[1]!.id })).toEqual([all[2]]);
    });

    test('what a team keeps is the sum of its files, each of a least weight', async () => {
      const { files } = await open();
      expect(await files.weightOf('team_one')).toBe(0);
      await files.insert(sampleFile({ bytes: 1 }));
      await files.insert(sampleFile({ bytes: LEAST_WEIGHT + 1, expiresAt: AT - 1 }));
      await files.insert(sampleFile({ bytes: 5e9 }));
      await files.insert(sampleFile({ bytes: 7e9, teamId: 'team_two' }));
      expect(await files.weightOf('team_one')).toBe(2 * LEAST_WEIGHT + 1 + 5e9);
    });

    test('objects of files are owned, until the file is removed', async () => {
      const { files, records } = await open();
      const { id, objectKey, ...rest } = sampleFile();
      await files.insert({ id, objectKey, ...rest });
      expect([...(await records.ownedKeys([objectKey, 'files/nobody.png']))]).toEqual([objectKey]);
      await files.remove('team_one', id);
      expect((await records.ownedKeys([objectKey])).size).toBe(0);
    });
  });
}
