import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  LONGEST_CHAIN,
  type ResponseRepository,
} from '../../src/conversations/response-repository.ts';
import { keptPictures, type StoredResponse } from '../../src/conversations/stored-response.ts';
import type { ImageRecordRepository } from '../../src/ledger/image-record.ts';
import type { RecordRemoval } from '../../src/ledger/record-removal.ts';
import type { TeamRepository } from '../../src/ledger/team.ts';
import { createErasure } from '../../src/upkeep/erasure.ts';
import { sampleImage, sampleRecord, settled } from '../support/sample-record.ts';
import {
  sampleCall,
  sampleMessage,
  samplePicture,
  sampleResponse,
} from '../support/sample-response.ts';

interface Parts {
  readonly responses: ResponseRepository;
  readonly records: ImageRecordRepository;
  readonly removal: RecordRemoval;
  readonly teams: TeamRepository;
}

const TEAM = 'team_default';
const NOW = 1_800_000_000_001;

/** Turns of one conversation, oldest first. */
const conversation = (
  turns: number,
  facts: (turn: number) => Partial<StoredResponse> = () => ({}),
): readonly StoredResponse[] => {
  const all: StoredResponse[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const previousResponseId = all.at(-1)?.id ?? null;
    all.push(sampleResponse({ previousResponseId, ...facts(turn) }));
  }
  return all;
};

/** A response that only speaks. */
const spoken = (facts: Partial<StoredResponse> = {}): StoredResponse =>
  sampleResponse({
    outcome: { call: undefined, message: { id: 'msg_said', text: 'There is no tool.' } },
    ...facts,
  });

const keysOf = (response: StoredResponse): readonly string[] =>
  keptPictures(response).map(({ key }) => key);

/** What every {@link ResponseRepository} keeps, and erasure that builds on it. */
export function responseRepositoryContract(name: string, create: () => Promise<Parts>): void {
  describe(`responses: ${name}`, () => {
    const chainIds = async (
      { responses }: Pick<Parts, 'responses'>,
      id: string,
      limit = 200,
      now = NOW,
    ): Promise<readonly string[]> =>
      (await responses.chain(TEAM, id, now, limit)).map((turn) => turn.id);

    describe('an idempotency key of what only speaks', () => {
      const claim = (requestHash = 'hash-1', value = 'once') => ({
        keyId: 'key_sample',
        value,
        requestHash,
        expiresAt: NOW + 1000,
      });
      const record = sampleRecord();
      const ofRecord = (requestHash: string) => ({ ...claim(requestHash), keyId: 'key_sample' });

      test('is taken once, and remembers the response and its request', async () => {
        const { responses } = await create();
        const first = spoken({ createdAt: NOW });
        expect(await responses.findSpoken(claim(), NOW)).toBeUndefined();
        expect(await responses.insertSpoken(first, claim(), true)).toEqual({ outcome: 'claimed' });
        expect(await responses.find(TEAM, first.id, NOW)).toEqual(first);
        const { id, createdAt } = first;
        expect(await responses.findSpoken(claim(), NOW)).toEqual({
          requestHash: 'hash-1',
          id,
          createdAt,
        });
        const again = spoken({ createdAt: NOW });
        expect(await responses.insertSpoken(again, claim(), true)).toEqual({
          outcome: 'replayed',
          id,
          createdAt,
        });
        expect(await responses.insertSpoken(again, claim('hash-2'), true)).toEqual({
          outcome: 'mismatch',
        });
        expect(await responses.find(TEAM, again.id, NOW)).toBeUndefined();
        const other = { ...claim('hash-2'), keyId: 'key_other' };
        expect(await responses.insertSpoken(again, other, false)).toEqual({ outcome: 'claimed' });
        // Not to be stored, so that the claim alone remembers it.
        expect(await responses.find(TEAM, again.id, NOW)).toBeUndefined();
        expect(await responses.findSpoken(other, NOW)).toMatchObject({ id: again.id });
      });

      test('is free again after its time, and when the response is removed', async () => {
        const { responses, records } = await create();
        const first = spoken({ createdAt: NOW });
        await responses.insertSpoken(first, claim(), true);
        expect(await responses.findSpoken(claim(), NOW + 1000)).toBeUndefined();
        const late = spoken({ createdAt: NOW + 1000 });
        expect(await responses.insertSpoken(late, claim('hash-2'), true)).toEqual({
          outcome: 'claimed',
        });
        await responses.remove(TEAM, late.id);
        expect(await responses.findSpoken(claim(), NOW)).toBeUndefined();
        await responses.insertSpoken(spoken({ createdAt: NOW }), claim('hash-3'), false);
        expect(await records.sweepClaims(NOW + 999)).toBe(0);
        expect(await records.sweepClaims(NOW + 1000)).toBe(1);
      });

      test('is the same as that of pictures', async () => {
        const { responses, records } = await create();
        await records.admit(record, { ...ofRecord('hash-1'), value: 'drawn' });
        const drawn = (requestHash: string) => ({ ...claim(requestHash), value: 'drawn' });
        const said = spoken({ createdAt: NOW });
        expect(await responses.insertSpoken(said, drawn('hash-1'), true)).toEqual({
          outcome: 'drawn',
          recordId: record.id,
        });
        expect(await responses.insertSpoken(said, drawn('hash-2'), true)).toEqual({
          outcome: 'mismatch',
        });
        await responses.insertSpoken(said, claim('hash-1'), true);
        const next = sampleRecord({ createdAt: NOW });
        expect(await records.admit(next, claim('hash-2'))).toEqual({ outcome: 'mismatch' });
        expect(await records.admit(next, claim('hash-1'))).toEqual({ outcome: 'admitted' });
        expect(await responses.findSpoken(claim(), NOW)).toBeUndefined();
      });
    });

    test('responses weigh what they say and what came with them, for their own team', async () => {
      const { responses } = await create();
      expect(await responses.weightOf(TEAM)).toBe(0);
      await responses.insert(sampleResponse());
      const words = await responses.weightOf(TEAM);
      expect(words).toBeGreaterThan(0);
      const pictures = [samplePicture({ bytes: 5e9 }), samplePicture({ bytes: 7 })];
      const shown = sampleResponse({ input: [sampleMessage('see', pictures)] });
      await responses.insert(shown);
      const all = await responses.weightOf(TEAM);
      expect(all).toBeGreaterThan(words + 5e9 + 7);
      expect(await responses.weightOf('team_other')).toBe(0);
      await responses.remove(TEAM, shown.id);
      expect(await responses.weightOf(TEAM)).toBe(words);
    });

    test('gives back what was written, to its team', async () => {
      const { responses } = await create();
      const response = sampleResponse({
        endUser: 'jane',
        background: true,
        previousResponseId: 'resp_swept_since',
        input: [
          sampleMessage('make it “night” 🌙', [
            samplePicture({ named: { url: 'https://example.org/a.png' } }),
            samplePicture({ named: { fileId: 'file-1' } }),
          ]),
          { type: 'image_generation_call', id: 'ig_earlier', picture: null },
          { type: 'image_generation_call', id: 'ig_bytes', picture: samplePicture() },
        ],
        outcome: {
          call: sampleCall({ action: 'edit', wholePrompt: 'a cat at night' }),
          message: { id: 'msg_1', text: 'Here it is.' },
        },
      });
      await responses.insert(response);
      expect(await responses.find(TEAM, response.id, NOW)).toEqual(response);
      const { call } = response.outcome;
      expect(await responses.findByCall(TEAM, call!.id, NOW)).toEqual(response);
      expect(await responses.findByRecord(call!.recordId)).toEqual(response);
      const words = spoken();
      await responses.insert(words);
      expect(await responses.find(TEAM, words.id, NOW)).toEqual(words);
    });

    test('another team’s is as absent as one that never was, in every way of asking', async () => {
      const { responses } = await create();
      const mine = sampleResponse();
      await responses.insert(mine);
      const theirs = sampleResponse({ teamId: 'team_b', previousResponseId: mine.id });
      await responses.insert(theirs);
      for (const id of [theirs.id, 'resp_nobody']) {
        expect(await responses.find(TEAM, id, NOW)).toBeUndefined();
        expect(await responses.chain(TEAM, id, NOW, 9)).toEqual([]);
        expect(await responses.remove(TEAM, id)).toBe(false);
      }
      expect(await responses.findByCall(TEAM, theirs.outcome.call!.id, NOW)).toBeUndefined();
      // Nor does a conversation that names a foreign turn get to see it.
      expect((await responses.chain('team_b', theirs.id, NOW, 9)).map(({ id }) => id)).toEqual([
        theirs.id,
      ]);
      expect(await responses.find('team_b', theirs.id, NOW)).toEqual(theirs);
    });

    test('what has expired is found by nobody any more', async () => {
      const { responses } = await create();
      const turns = conversation(3, (turn) => ({ expiresAt: NOW + 10 * (turn + 1) }));
      for (const turn of turns) await responses.insert(turn);
      const [first, second, third] = turns.map(({ id }) => id);
      expect(await chainIds({ responses }, third!)).toEqual([first, second, third]);
      expect(await chainIds({ responses }, third!, 9, NOW + 10)).toEqual([second, third]);
      expect(await chainIds({ responses }, third!, 9, NOW + 20)).toEqual([third]);
      expect(await chainIds({ responses }, third!, 9, NOW + 30)).toEqual([]);
      expect(await responses.find(TEAM, first!, NOW + 10)).toBeUndefined();
      const call = turns[0]!.outcome.call!;
      expect(await responses.findByCall(TEAM, call.id, NOW + 10)).toBeUndefined();
    });

    test('a conversation of two hundred turns comes whole, oldest first, or its newest part', async () => {
      const { responses } = await create();
      const turns = conversation(200);
      for (const turn of turns) await responses.insert(turn);
      const last = turns.at(-1)!.id;
      expect(await responses.chain(TEAM, last, NOW, 200)).toEqual(turns);
      expect(await responses.chain(TEAM, last, NOW, 7)).toEqual(turns.slice(-7));
      expect(await responses.chain(TEAM, turns[2]!.id, NOW, 200)).toEqual(turns.slice(0, 3));
    });

    test('a conversation that branches knows each branch by itself', async () => {
      const { responses } = await create();
      const [root, left] = conversation(2);
      const right = sampleResponse({ previousResponseId: root!.id });
      for (const turn of [root!, left!, right]) await responses.insert(turn);
      expect(await chainIds({ responses }, left!.id)).toEqual([root!.id, left!.id]);
      expect(await chainIds({ responses }, right.id)).toEqual([root!.id, right.id]);
    });

    test('of long texts no more is read than there is room for', async () => {
      const { responses } = await create();
      const long = 'x'.repeat(LONGEST_CHAIN / 2);
      const turns = conversation(3, () => ({ input: [sampleMessage(long)] }));
      for (const turn of turns) await responses.insert(turn);
      expect(await chainIds({ responses }, turns[2]!.id)).toEqual([turns[2]!.id]);
      const huge = sampleResponse({ input: [sampleMessage(`${long}${long}`)] });
      await responses.insert(huge);
      expect(await chainIds({ responses }, huge.id)).toEqual([huge.id]);
    });

    test('whatever refers to whatever, a chain ends, and has nothing twice', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.option(fc.nat(5), { nil: undefined }), { minLength: 1, maxLength: 6 }),
          fc.integer({ min: 1, max: 12 }),
          async (links, limit) => {
            const { responses } = await create();
            const ids = links.map((_, i) => `resp_${i}`);
            for (const [i, link] of links.entries()) {
              // Circles cannot be made through the API, but a damaged database may have them.
              const previousResponseId = link === undefined ? null : `resp_${link}`;
              await responses.insert(sampleResponse({ id: ids[i]!, previousResponseId }));
            }
            for (const [i, id] of ids.entries()) {
              const expected: string[] = [];
              let next: number | undefined = i;
              while (next !== undefined && next < ids.length && expected.length < limit) {
                if (expected.includes(ids[next]!)) break;
                expected.unshift(ids[next]!);
                next = links[next];
              }
              expect(await chainIds({ responses }, id, limit)).toEqual(expected);
            }
          },
        ),
        { numRuns: 25 },
      );
    });

    test('owns its pictures as long as it is kept, and leaves a note of them when it goes', async () => {
      const { responses, records, removal } = await create();
      const twice = samplePicture();
      const response = sampleResponse({
        input: [sampleMessage('these', [twice, samplePicture(), twice])],
      });
      const other = sampleResponse({ input: [sampleMessage('this', [samplePicture()])] });
      await responses.insert(response);
      await responses.insert(other);
      const keys = [...keysOf(response), ...keysOf(other)];
      expect(await records.ownedKeys([...keys, 'partials/nobodys.png'])).toEqual(new Set(keys));
      expect(await responses.remove(TEAM, response.id)).toBe(true);
      expect(await responses.remove(TEAM, response.id)).toBe(false);
      expect(await responses.find(TEAM, response.id, NOW)).toBeUndefined();
      expect(await records.ownedKeys(keys)).toEqual(new Set(keysOf(other)));
      expect(new Set(await removal.doomed(9))).toEqual(new Set(keysOf(response)));
    });

    test('an id, a call or a record that is taken is an error, and leaves nothing of the second', async () => {
      const { responses, records } = await create();
      const first = sampleResponse();
      await responses.insert(first);
      const input = [sampleMessage('again', [samplePicture()])];
      const call = first.outcome.call!;
      const again = [
        sampleResponse({ id: first.id, input }),
        sampleResponse({ outcome: { call: sampleCall({ id: call.id }), message: undefined } }),
        sampleResponse({
          outcome: { call: sampleCall({ recordId: call.recordId }), message: undefined },
        }),
      ];
      for (const second of again) await expect(responses.insert(second)).rejects.toThrow(/unique/i);
      expect(await responses.find(TEAM, first.id, NOW)).toEqual(first);
      expect(await records.ownedKeys(keysOf(again[0]!))).toEqual(new Set());
    });

    test('those past their time go, the oldest first, and those of teams that are no more', async () => {
      const { responses, removal, teams } = await create();
      const team = { id: 'team_gone', name: 'Gone', createdAt: 1, removedAt: null };
      await teams.insert(team);
      const old = Array.from({ length: 5 }, (_, i) =>
        sampleResponse({
          expiresAt: NOW - 5 + i,
          input: [sampleMessage('old', [samplePicture()])],
        }),
      );
      const young = sampleResponse({ expiresAt: NOW + 1 });
      const orphaned = sampleResponse({ teamId: team.id, expiresAt: NOW + 1 });
      for (const response of [...old, young, orphaned]) await responses.insert(response);
      expect(await responses.removeExpired(NOW, 3)).toBe(3);
      expect(new Set(await removal.doomed(99))).toEqual(new Set(old.slice(0, 3).flatMap(keysOf)));
      expect(await responses.removeExpired(NOW, 3)).toBe(2);
      expect(await responses.removeExpired(NOW, 3)).toBe(0);
      await teams.remove(team.id, NOW);
      expect(await responses.removeExpired(NOW, 3)).toBe(1);
      expect(await responses.find(TEAM, young.id, NOW)).toEqual(young);
      expect(await responses.find(team.id, orphaned.id, NOW)).toBeUndefined();
    });

    test('a response goes with the record of its call, and a conversation ends where it was', async () => {
      const parts = await create();
      const { responses, records, removal } = parts;
      const turns = conversation(3, () => ({ input: [sampleMessage('a', [samplePicture()])] }));
      for (const turn of turns) {
        await responses.insert(turn);
        const record = sampleRecord({ id: turn.outcome.call!.recordId });
        await records.admit(record, undefined);
        await records.succeed(record.id, 2, [settled(sampleImage())], 1e15);
      }
      const [first, second, third] = turns;
      const picture = (await records.find(second!.outcome.call!.recordId))!.images[0]!.key;
      expect((await removal.remove([second!.outcome.call!.recordId])).removed).toHaveLength(1);
      expect(await responses.find(TEAM, second!.id, NOW)).toBeUndefined();
      expect(new Set(await removal.doomed(9))).toEqual(new Set([picture, ...keysOf(second!)]));
      expect(await chainIds(parts, third!.id)).toEqual([third!.id]);
      expect(await chainIds(parts, first!.id)).toEqual([first!.id]);
      // Of a picture alone the response stays: it tells that there was one.
      await removal.removeImage(first!.outcome.call!.recordId, 0);
      expect(await responses.find(TEAM, first!.id, NOW)).toEqual(first);
    });

    test('erasing by who asked and when takes along what was only said', async () => {
      const parts = await create();
      const { responses, records } = parts;
      const deleted: string[] = [];
      const store = { delete: async (key: string) => void deleted.push(key) };
      const erasure = createErasure({ ...parts, store, clock: { now: () => NOW + 1e6 } });
      const input = [sampleMessage('hello', [samplePicture()])];
      const meant = Array.from({ length: 230 }, () => spoken({ keyId: 'key_a', input }));
      const drawn = sampleResponse({ keyId: 'key_a' });
      const others = [
        spoken({ keyId: 'key_b' }),
        spoken({ keyId: 'key_a', teamId: 'team_b' }),
        spoken({ keyId: 'key_a', endUser: 'jane', createdAt: NOW + 10 }),
        spoken({ keyId: 'key_a', userId: 'user_b', createdAt: NOW + 10 }),
      ];
      // Pictures of one conversation may not be those of another.
      meant.splice(1, Infinity, ...meant.slice(1).map((one) => ({ ...one, input: [] })));
      for (const one of [...meant, drawn, ...others]) await responses.insert(one);
      const record = sampleRecord({ id: drawn.outcome.call!.recordId, keyId: 'key_a' });
      await records.admit(record, undefined);
      const here = async (all: readonly StoredResponse[]): Promise<number> => {
        const found = await Promise.all(all.map((one) => responses.find(one.teamId, one.id, NOW)));
        return found.filter((one) => one !== undefined).length;
      };
      // What only records have narrows to records.
      await erasure.eraseMatching({ teamId: TEAM, keyId: 'key_a', model: 'dall-e-2' }, 1000);
      expect(await here(meant)).toBe(230);
      const filter = { teamId: TEAM, keyId: 'key_a', until: NOW + 5 };
      expect(await erasure.eraseMatching(filter, 1000)).toEqual({
        deleted: 0,
        underWay: 1,
        hasMore: false,
      });
      expect(await here(meant)).toBe(0);
      expect(deleted).toEqual(keysOf(meant[0]!));
      // Its record has not ended, so it stays with it.
      expect(await here([drawn, ...others])).toBe(5);
      await erasure.eraseMatching({ endUser: 'jane' }, 10);
      await erasure.eraseMatching({ userId: 'user_b', since: NOW + 10 }, 10);
      expect(await here(others)).toBe(2);
    });

    test('erased by its own team, with its pictures, and by nobody else', async () => {
      const parts = await create();
      const deleted: string[] = [];
      const store = { delete: async (key: string) => void deleted.push(key) };
      const erasure = createErasure({ ...parts, store, clock: { now: () => NOW } });
      const response = sampleResponse({ input: [sampleMessage('a', [samplePicture()])] });
      await parts.responses.insert(response);
      expect(await erasure.eraseResponse('team_b', response.id)).toBe(false);
      expect(deleted).toEqual([]);
      expect(await erasure.eraseResponse(TEAM, response.id)).toBe(true);
      expect(deleted).toEqual(keysOf(response));
      expect(await parts.removal.doomed(9)).toEqual([]);
      expect(await erasure.eraseResponse(TEAM, response.id)).toBe(false);
      await parts.responses.insert(response);
      await erasure.withdrawResponse(TEAM, response.id);
      expect(await parts.responses.find(TEAM, response.id, NOW)).toBeUndefined();
      expect(deleted).toEqual([...keysOf(response), ...keysOf(response)]);
    });
  });
}
