import { buffer } from 'node:stream/consumers';

import type { Clock } from '../kernel/clock.ts';
import { fault } from '../kernel/errors.ts';
import type { NamedObjectRepository } from '../ledger/named-object.ts';
import { isObjectName, plainName } from '../ledger/object-name.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import { readDataUrl } from './data-url.ts';
import type { ReferenceRules } from './reference.ts';
import type { RemoteFetcher } from './remote/remote-fetcher.ts';

export interface FindParts {
  readonly store: Pick<ObjectStore, 'get'>;
  readonly names: Pick<NamedObjectRepository, 'findByName' | 'hasPicture'>;
  readonly fetcher: RemoteFetcher;
  readonly clock: Clock;
}

type Rules = Pick<
  ReferenceRules,
  'teamId' | 'bucket' | 'limit' | 'dataUrls' | 'readOwnLink' | 'signal'
>;

/**
 * The bytes of the picture that a client named: its own asset or picture, whatever of the two the name
 * or link means; else what the URL leads to. Nothing of this server is ever fetched over the network.
 *
 * @throws GalaError see `Intake.takeReferences`.
 */
export async function findPicture(
  parts: FindParts,
  param: string,
  reference: string,
  rules: Rules,
): Promise<Uint8Array> {
  const { limit, signal } = rules;
  if (rules.dataUrls && reference.startsWith('data:')) return readDataUrl(param, reference, limit);
  if (isObjectName(plainName(reference))) {
    return readStored(parts, param, await keyOfName(parts, rules, rules.bucket, reference), limit);
  }
  // What has no scheme is the name of something, if only of nothing that is here.
  if (!URL.canParse(reference)) throw fault('picture_not_found', { param });
  const own = rules.readOwnLink(new URL(reference));
  if (own === undefined) return parts.fetcher.fetch(reference, { param, limit, signal });
  const key =
    'name' in own
      ? await keyOfName(parts, rules, own.bucket, own.name)
      : await keyOfPicture(parts, rules, own.objectKey);
  return readStored(parts, param, key, limit);
}

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
