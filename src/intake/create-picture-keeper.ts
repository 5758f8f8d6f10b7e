import { readFile } from 'node:fs/promises';

import { fault } from '../kernel/errors.ts';
import { randomBase36 } from '../kernel/ids.ts';
import { EXTENSIONS } from '../kernel/picture-type.ts';
import { sniffContentType } from '../pixels/sniff.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import { readDataUrl } from './data-url.ts';
import { createFinder, type FindParts } from './find-picture.ts';
import { formatsOf } from './picture-formats.ts';
import type { BroughtPicture, KeepingRules, KeptObject, PictureKeeper } from './picture-keeper.ts';
import { createReadAhead, type PictureSource } from './read-ahead.ts';
import type { TeamRoom } from './team-room.ts';
import { createTurns } from './turns.ts';

export interface KeeperParts extends FindParts {
  readonly store: Pick<ObjectStore, 'get' | 'put' | 'delete'>;
  readonly room: TeamRoom;
}

/** Pictures whose bytes are in memory at the same time, whoever sent them: each may be 50 MB. */
const inTurn = createTurns(4);

export function createPictureKeeper(parts: KeeperParts): PictureKeeper {
  const { store, room } = parts;
  /** Bytes by teams that are kept and belong to no response yet. */
  const underWay = new Map<string, number>();
  const weighIn = (teamId: string, bytes: number): void => {
    const weight = (underWay.get(teamId) ?? 0) + bytes;
    if (weight === 0) underWay.delete(teamId);
    else underWay.set(teamId, weight);
  };
  const discard: PictureKeeper['discard'] = async (keys) => {
    await Promise.allSettled(keys.map((key) => store.delete(key)));
  };

  const keepOne = async (
    bytes: Uint8Array,
    param: string,
    { formats, teamId }: KeepingRules,
  ): Promise<KeptObject> => {
    const contentType = sniffContentType(bytes);
    if (contentType === undefined || !formats.includes(contentType)) {
      throw fault('not_a_picture', { param, supported: formatsOf(formats) });
    }
    await room.ensure(teamId, (underWay.get(teamId) ?? 0) + bytes.length);
    const key = `kept/${randomBase36(25)}.${EXTENSIONS[contentType]}`;
    await store.put(key, bytes, contentType);
    weighIn(teamId, bytes.length);
    return { key, contentType, bytes: bytes.length };
  };

  return {
    async keep(pictures, rules) {
      const ahead = createReadAhead(sourcesOf(parts, pictures, rules));
      const kept: KeptObject[] = [];
      try {
        for (const index of pictures.keys()) {
          /* oxlint-disable no-await-in-loop -- one after the other, for the sake of memory */
          const far = await ahead.far(index);
          const keepNext = async (): Promise<KeptObject> =>
            keepOne(far ?? (await ahead.near(index)), rules.paramOf(index), rules);
          kept.push(await inTurn(keepNext));
          /* oxlint-enable no-await-in-loop */
        }
        return kept;
      } catch (error) {
        await discard(kept.map(({ key }) => key));
        throw error;
      } finally {
        ahead.stop();
        weighIn(rules.teamId, -kept.reduce((sum, { bytes }) => sum + bytes, 0));
      }
    },

    discard,
  };
}

function sourcesOf(
  parts: KeeperParts,
  pictures: readonly BroughtPicture[],
  rules: KeepingRules,
): readonly PictureSource[] {
  const find = createFinder(parts, { ...rules, paramOf: (place) => rules.paramOf(Number(place)) });
  return pictures.map((picture, index) =>
    picture.kind === 'base64'
      ? { isFar: false, read: () => readBase64(picture.text, rules.paramOf(index), rules) }
      : find(picture, index),
  );
}

/** Bare base64 is what follows the head of a data URL. */
const HEAD = Buffer.from('data:;base64,');

async function readBase64(
  text: Extract<BroughtPicture, { readonly kind: 'base64' }>['text'],
  param: string,
  rules: KeepingRules,
): Promise<Uint8Array> {
  const digits = typeof text === 'string' ? Buffer.from(text) : await readFile(text.path);
  return readDataUrl(param, Buffer.concat([HEAD, digits]), rules);
}
