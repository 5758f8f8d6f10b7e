import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

import type { Clock } from '../kernel/clock.ts';
import { fault } from '../kernel/errors.ts';
import type { NamedObjectRepository } from '../ledger/named-object.ts';
import { isObjectName, plainName } from '../ledger/object-name.ts';
import type { StoredFileRepository } from '../ledger/stored-file.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import { isDataUrl, readDataUrl } from './data-url.ts';
import type { PictureSource } from './read-ahead.ts';
import type { OwnLink, PicturePlace, PictureReference, ReferenceRules } from './reference.ts';
import type { RemoteFetcher } from './remote/remote-fetcher.ts';

export interface FindParts {
  readonly store: Pick<ObjectStore, 'get'>;
  readonly names: Pick<NamedObjectRepository, 'findByName' | 'hasPicture'>;
  readonly files: Pick<StoredFileRepository, 'find'>;
  readonly fetcher: RemoteFetcher;
  readonly clock: Clock;
}

type Rules = Pick<
  ReferenceRules,
  | 'teamId'
  | 'keyId'
  | 'bucket'
  | 'paramOf'
  | 'limit'
  | 'formats'
  | 'dataUrls'
  | 'readOwnLink'
  | 'signal'
>;

/** Says where the bytes of a picture are to be had. */
export type Find = (reference: PictureReference, place: PicturePlace) => PictureSource;

/**
 * Makes what finds the pictures that a client named: its own file, asset or picture, whatever of these the
 * name or link means; else what the URL leads to. Nothing of this server is ever fetched over the
 * network.
 *
 * @throws GalaError (when a source is read) see `Intake.takeReferences`.
 */
export function createFinder(parts: FindParts, rules: Rules): Find {
  return (reference, place) => {
    const param = rules.paramOf(place);
    const { signal, limit } = rules;
    if (reference.kind === 'text') return sourceOfText(parts, rules, param, reference.text);
    return near(async () => {
      if (reference.kind === 'spooled') {
        return readDataUrl(param, await spooled(reference.text.path, signal), rules);
      }
      const key =
        reference.kind === 'object'
          ? reference.objectKey
          : await keyOfFile(parts, rules, reference.fileId);
      return readStored(parts, param, key, limit);
    });
  };
}

const near = (read: () => Promise<Uint8Array>): PictureSource => ({ isFar: false, read });

function sourceOfText(parts: FindParts, rules: Rules, param: string, text: string): PictureSource {
  const stored = (key: () => Promise<string | undefined>): PictureSource =>
    near(async () => readStored(parts, param, await key(), rules.limit));
  if (rules.dataUrls && isDataUrl(text)) return near(async () => readDataUrl(param, text, rules));
  if (isObjectName(plainName(text))) {
    return stored(() => keyOfName(parts, rules, rules.bucket, text));
  }
  // What has no scheme is the name of something, if only of nothing that is here.
  if (!URL.canParse(text)) return stored(async () => undefined);
  let own: OwnLink | undefined;
  try {
    own = rules.readOwnLink(new URL(text));
  } catch (error) {
    // Told when it is its turn.
    return near(() => Promise.reject(error));
  }
  if (own !== undefined) return stored(() => keyOfLink(parts, rules, own));
  const { limit, keyId } = rules;
  return {
    isFar: true,
    read: (unwanted) =>
      parts.fetcher.fetch(text, {
        param,
        limit,
        keyId,
        signal: AbortSignal.any([rules.signal, unwanted]),
      }),
  };
}

async function keyOfFile(
  { files, clock }: FindParts,
  { teamId }: Rules,
  id: string,
): Promise<string> {
  const file = await files.find(teamId, id, clock.now());
  // In the words in which OpenAI tells of a file that is not there, wherever it is asked for.
  if (file === undefined) throw fault('not_found', { what: 'File object', id });
  return file.objectKey;
}

const keyOfLink = (parts: FindParts, rules: Rules, own: OwnLink): Promise<string | undefined> =>
  'name' in own
    ? keyOfName(parts, rules, own.bucket, own.name)
    : keyOfPicture(parts, rules, own.objectKey);

async function keyOfName(
  { names, clock }: FindParts,
  { teamId }: Rules,
  bucket: string,
  name: string,
): Promise<string | undefined> {
  return (await names.findByName(teamId, bucket, name, clock.now()))?.objectKey;
}

async function keyOfPicture(
  { names, clock }: FindParts,
  { teamId }: Rules,
  key: string,
): Promise<string | undefined> {
  return (await names.hasPicture(teamId, key, clock.now())) ? key : undefined;
}

/** A client that leaves takes its texts along. */
async function spooled(path: string, signal: AbortSignal): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw signal.aborted ? fault('cancelled', {}, { cause: error }) : error;
  }
}

async function readStored(
  { store }: FindParts,
  param: string,
  key: string | undefined,
  limit: number,
): Promise<Uint8Array> {
  const object = key === undefined ? undefined : await store.get(key);
  if (object === undefined) throw fault('picture_not_found', { param });
  if (object.info.bytes > limit) {
    object.body.destroy();
    throw fault('picture_file_too_large', { param, limit });
  }
  return buffer(object.body);
}
