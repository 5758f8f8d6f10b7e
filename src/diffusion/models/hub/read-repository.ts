import { z } from 'zod';

import { askHub, troubleOf } from './ask-hub.ts';
import { hostOf, type HubAccess } from './hub-access.ts';
import { HubFault, hubFault } from './hub-faults.ts';
import type { HubAddress, HubFile, HubLicence, HubRepository } from './hub-repository.ts';
import { refusalOf, type Asked } from './refusal.ts';

/** Longer than any listing of a thousand files. */
const LONGEST_ANSWER = 8 * 1024 * 1024;
const MOST_FILES = 5000;
/** Pages of a listing, which has a thousand files on each. */
const MOST_ANSWERS = 50;
/** Larger than any model that runs on one machine. */
const MOST_BYTES = 200e9;

const MAIN_BRANCH = 'main';

const commit = z.string().regex(/^[\da-f]{40}$/);

const repositoryInfo = z.object({
  sha: commit,
  cardData: z
    .object({
      license: z.union([z.string(), z.array(z.string())]).nullish(),
      license_name: z.string().nullish(),
      license_link: z.string().nullish(),
    })
    .nullish(),
});

const listed = z.object({
  type: z.literal('file'),
  path: z.string(),
  size: z.number().int().nonnegative(),
  oid: commit,
  lfs: z
    .object({ oid: z.string().regex(/^[\da-f]{64}$/), size: z.number().int().nonnegative() })
    .optional(),
});

/**
 * What a repository holds: the commit that a revision stands for now, its licence, and its files with
 * their published hashes.
 * @throws HubFault; `AbortError`.
 */
export async function readRepository(
  hub: HubAccess,
  { repository, revision = MAIN_BRANCH }: HubAddress,
  signal: AbortSignal,
): Promise<HubRepository> {
  if (hub.offline) throw hubFault('offline', { what: repository });
  // Loaded when it is needed: it brings the code of all that a hub can do.
  const { listFiles, modelInfo } = await import('@huggingface/hub');
  const shared = {
    hubUrl: hub.endpoint,
    fetch: boundedFetch(hub, { repository, revision }, signal),
  };
  const info = repositoryInfo.safeParse(
    await modelInfo({
      ...shared,
      name: repository,
      revision,
      additionalFields: ['sha', 'cardData'],
    }),
  );
  if (!info.success) {
    throw hubFault('answer_malformed', { host: hostOf(hub), trouble: 'it names no commit' });
  }
  const { sha, cardData } = info.data;
  const files: HubFile[] = [];
  for await (const entry of listFiles({
    ...shared,
    repo: repository,
    revision: sha,
    recursive: true,
  })) {
    if (entry.type === 'directory') continue;
    files.push(fileOf(hub, entry));
    assertModerate(repository, files);
  }
  const licence = licenceOf(hub, repository, sha, cardData ?? {});
  return { repository, revision: sha, files, ...(licence && { licence }) };
}

function fileOf(hub: HubAccess, entry: unknown): HubFile {
  const result = listed.safeParse(entry);
  if (!result.success) {
    throw hubFault('answer_malformed', { host: hostOf(hub), trouble: 'its list of files is none' });
  }
  const { path, size, oid, lfs } = result.data;
  return lfs === undefined
    ? { path, bytes: size, hash: { kind: 'git-blob', value: oid } }
    : { path, bytes: lfs.size, hash: { kind: 'sha256', value: lfs.oid } };
}

function assertModerate(repository: string, files: readonly HubFile[]): void {
  if (files.length > MOST_FILES) {
    throw hubFault('repository_too_large', {
      repository,
      trouble: `it has more than ${MOST_FILES} files`,
    });
  }
  const last = files.at(-1);
  if (last !== undefined && last.bytes > MOST_BYTES) {
    throw hubFault('repository_too_large', {
      repository,
      trouble: `${last.path} would have ${last.bytes} bytes`,
    });
  }
}

function licenceOf(
  hub: HubAccess,
  repository: string,
  revision: string,
  card: NonNullable<z.infer<typeof repositoryInfo>['cardData']>,
): HubLicence | undefined {
  const id = [card.license ?? []].flat().join(', ');
  if (id === '') return undefined;
  const link = card.license_link ?? undefined;
  const name = card.license_name ?? undefined;
  const base = `${hub.endpoint}/${repository}/blob/${revision}/`;
  const url = link !== undefined && URL.canParse(link, base) ? new URL(link, base).href : undefined;
  return {
    id,
    ...(name !== undefined && { name }),
    ...(url !== undefined && { url }),
  };
}

/**
 * `fetch` for the client library, within bounds: so many times, in time, of moderate length, from the hub alone, and
 * JSON or a fault in words. Links to further pages keep to the mirror even when they name the original.
 */
function boundedFetch(hub: HubAccess, asked: Asked, signal: AbortSignal): typeof fetch {
  let answers = 0;
  return async (input) => {
    // Pages of folders, or of nothing at all, would never come to too many files.
    if (++answers > MOST_ANSWERS) {
      const trouble = `its listing goes on after ${MOST_ANSWERS} pages`;
      throw hubFault('repository_too_large', { repository: asked.repository, trouble });
    }
    const url = new URL(input instanceof Request ? input.url : input);
    const home = new URL(hub.endpoint);
    const address = url.origin === home.origin ? url.href : home.origin + url.pathname + url.search;
    const patience = AbortSignal.timeout(hub.patience.answerMs);
    const both = AbortSignal.any([signal, patience]);
    try {
      const answer = await askHub(hub, address, {
        headers: { accept: 'application/json' },
        signal: both,
      });
      if (answer.status !== 200) {
        answer.body.destroy();
        throw refusalOf(hub, answer, asked);
      }
      const text = await shortText(answer.body);
      JSON.parse(text);
      const { link } = answer.headers;
      return new Response(text, {
        headers: {
          'content-type': 'application/json',
          ...(link !== undefined && { link: String(link) }),
        },
      });
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof HubFault) throw error;
      const host = hostOf(hub);
      if (patience.aborted) {
        throw hubFault('unreachable', { host, trouble: 'it takes too long' }, { cause: error });
      }
      const trouble = error instanceof SyntaxError ? 'it sent no JSON' : troubleOf(error);
      throw hubFault('answer_malformed', { host, trouble }, { cause: error });
    }
  };
}

async function shortText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > LONGEST_ANSWER) throw new Error('it answered at great length');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
