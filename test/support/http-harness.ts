import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';

import type { FastifyInstance } from 'fastify';

import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import type { Generation, Submission } from '../../src/generation/generation.ts';
import { createApp } from '../../src/http/app.ts';
import { DEFAULT_LIMITS, type AppDependencies } from '../../src/http/dependencies.ts';
import { createUrlSigner } from '../../src/http/images/url-signer.ts';
import { createPresigner } from '../../src/http/presigned/presigner.ts';
import { createRehearsal, type Director } from '../../src/http/rehearsal.ts';
import type { Assets } from '../../src/intake/assets.ts';
import type { Files } from '../../src/intake/files.ts';
import type { Intake } from '../../src/intake/intake.ts';
import { fault } from '../../src/kernel/errors.ts';
import type { ImageResult } from '../../src/kernel/image-result.ts';
import { newId } from '../../src/kernel/ids.ts';
import { seedOf } from '../../src/kernel/image-task.ts';
import type { KeyScope } from '../../src/kernel/key-scope.ts';
import {
  NO_LIMITS,
  type ApiKey,
  type ApiKeyRepository,
  type GivingOutcome,
} from '../../src/ledger/api-key.ts';
import type { NamedObjectRepository } from '../../src/ledger/named-object.ts';
import type { ImageRecord, RecordedImage } from '../../src/ledger/image-record.ts';
import { createKeyring } from '../../src/ledger/keyring.ts';
import type { Session, SessionRepository, SignInLink } from '../../src/ledger/session.ts';
import { createSessions } from '../../src/ledger/sessions.ts';
import type { People } from '../../src/ledger/people.ts';
import type { Reports } from '../../src/ledger/reports.ts';
import type { Teams } from '../../src/ledger/teams.ts';
import { createMemoryCounters } from '../../src/limits/memory/memory-counters.ts';
import type { ObjectInfo, ObjectStore } from '../../src/storage/object-store.ts';
import type { Spool } from '../../src/storage/spool.ts';
import { pageOf } from './record-matches.ts';

/** A clock that stands still until it is moved. */
interface HandClock {
  now(): number;
  move(ms: number): void;
}

/** The HTTP side over small parts that live in memory, so that its own behaviour can be seen. */
export interface HttpHarness {
  readonly app: FastifyInstance;
  readonly clock: HandClock;
  readonly director: Director;
  readonly objects: Map<string, Buffer>;
  readonly records: ImageRecord[];
  /** What reached the generation. */
  readonly submissions: Submission[];
}

export const SECRETS = {
  team: 'sk-gala-team-0123456789abcdef',
  other: 'sk-gala-other-0123456789abcde',
  admin: 'sk-gala-admin-0123456789abcde',
  adminOnly: 'sk-gala-adminonly-0123456789a',
} as const;

export const SIGNING_SECRET = Buffer.from('0123456789abcdef0123456789abcdef');

const key = (id: string, teamId: string, scopes: readonly KeyScope[]): ApiKey => ({
  id,
  teamId,
  scopes,
  name: id,
  hint: 'sk-gala',
  userId: 'user_default',
  strictness: null,
  compatibility: null,
  limits: NO_LIMITS,
  createdAt: 0,
  expiresAt: null,
  revokedAt: null,
});

const KEYS: readonly (readonly [secret: string, key: ApiKey])[] = [
  [SECRETS.team, key('key_team', 'team_one', ['images'])],
  [SECRETS.other, key('key_other', 'team_two', ['images'])],
  [SECRETS.admin, key('key_admin', 'team_one', ['images', 'admin'])],
  [SECRETS.adminOnly, key('key_admin_only', 'team_one', ['admin'])],
];

function keysInMemory(): ApiKeyRepository {
  const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');
  const keys = new Map(KEYS.map(([secret, key]) => [hashOf(secret), key]));
  const put = (key: ApiKey, hash: string): GivingOutcome => {
    keys.set(hash, key);
    return { outcome: 'given', key };
  };
  const find = (id: string) => [...keys].find(([, key]) => key.id === id) ?? [];
  return {
    insert: async (key, hash) => put(key, hash),
    find: async (id) => find(id)[1],
    spending: async () => [],
    change: async (id, { limits, ...to }) => {
      const [hash, key] = find(id);
      if (hash === undefined || key === undefined) return { outcome: 'key_absent' };
      return put({ ...key, ...to, limits: { ...key.limits, ...limits } }, hash);
    },
    findByHash: async (hash) => keys.get(hash),
    list: async () => [...keys.values()],
    count: async () => keys.size,
    revoke: async (id, revokedAt) => {
      const [hash, key] = find(id);
      if (hash === undefined || key === undefined) return undefined;
      const revoked = { ...key, revokedAt };
      keys.set(hash, revoked);
      return revoked;
    },
  };
}

function sessionsInMemory(): SessionRepository {
  const sessions = new Map<string, Session>();
  const links = new Map<string, SignInLink>();
  return {
    insert: async (session, hash) => void sessions.set(hash, session),
    find: async (hash, now) => {
      const session = sessions.get(hash);
      return session && session.expiresAt > now ? session : undefined;
    },
    remove: async (hash) => void sessions.delete(hash),
    insertLink: async (link, hash) => void links.set(hash, link),
    takeLink: async (hash, now) => {
      const link = links.get(hash);
      links.delete(hash);
      return link && link.expiresAt > now ? link : undefined;
    },
    removeExpired: async () => 0,
  };
}

export interface HarnessOverrides extends Partial<Omit<AppDependencies, 'generation'>> {
  readonly generation?: Partial<Generation>;
  readonly imageBytes?: number;
}

export function createHttpHarness(overrides: HarnessOverrides = {}): HttpHarness {
  const clock = handClock(1_800_000_000_000);
  const director = createRehearsal();
  const objects = new Map<string, Buffer>();
  const records: ImageRecord[] = [];
  const submissions: Submission[] = [];
  const { imageBytes = 1000, generation, ...deps } = overrides;
  const keyring = createKeyring({ keys: keysInMemory(), clock });
  const sessions = createSessions({ sessions: sessionsInMemory(), keyring, clock });
  const app = createApp({
    generation: {
      ...recordingGeneration({ clock, objects, records, submissions, imageBytes }),
      ...generation,
    },
    rates: createMemoryCounters({ clock }),
    keyring,
    sessions,
    teams: NO_TEAMS,
    people: NO_PEOPLE,
    reports: NO_REPORTS,
    records: readRecords(records),
    responses: NO_RESPONSES,
    planner: { plan: keepsNoResponses },
    explain: explainsNothing,
    keeper: { keep: takesNoFiles, discard: takesNoFiles },
    responseRetentionMs: 86_400_000,
    erasure: eraseHere(records, objects),
    store: readObjects(objects, clock),
    names: NO_NAMES,
    assets: NO_ASSETS,
    files: NO_FILES,
    storedFiles: { find: takesNoFiles, list: takesNoFiles },
    intake: NO_INTAKE,
    spool: NO_SPOOL,
    catalogue: createCatalogue(),
    engineReports: { list: hasNoModels },
    localModels: NO_MODELS,
    compatibility: 'strict',
    signer: createUrlSigner({ secrets: [SIGNING_SECRET], clock }),
    presigner: createPresigner({ secrets: [SIGNING_SECRET], clock }),
    rehearsal: director,
    probes: [],
    clock,
    version: '0.0.0',
    playgroundFolder: undefined,
    publicUrl: undefined,
    trustProxy: false,
    dialectHosts: [],
    logger: undefined,
    limits: DEFAULT_LIMITS,
    ...deps,
  });
  return { app, clock, director, objects, records, submissions };
}

const takesNoFiles = (): Promise<never> =>
  Promise.reject(new Error('This harness takes no files; test/support/upload-server.ts does.'));

const keepsNoTeams = (): Promise<never> =>
  Promise.reject(new Error('This harness keeps no teams; test/support/upload-server.ts does.'));

const keepsNoResponses = (): Promise<never> =>
  Promise.reject(new Error('This harness keeps no responses; test/support/whole-server.ts does.'));

const hasNoModels = (): Promise<never> =>
  Promise.reject(new Error('This harness has no models; test/support/whole-server.ts does.'));

const NO_MODELS: AppDependencies['localModels'] = {
  list: hasNoModels,
  find: hasNoModels,
  pull: hasNoModels,
  stopPull: hasNoModels,
  remove: hasNoModels,
  bindings: hasNoModels,
  bind: hasNoModels,
  unbind: hasNoModels,
};

const explainsNothing = (): Promise<never> =>
  Promise.reject(new Error('This harness explains nothing; test/support/whole-server.ts does.'));

const NO_RESPONSES: AppDependencies['responses'] = {
  insert: keepsNoResponses,
  findSpoken: keepsNoResponses,
  insertSpoken: keepsNoResponses,
  find: keepsNoResponses,
  findByCall: keepsNoResponses,
  findByRecord: keepsNoResponses,
  chain: keepsNoResponses,
};

const NO_REPORTS: Reports = {
  requests: keepsNoTeams,
  sums: keepsNoTeams,
  movements: keepsNoTeams,
};

const NO_TEAMS: Teams = {
  create: keepsNoTeams,
  list: keepsNoTeams,
  names: async () => [],
  standing: keepsNoTeams,
  get: keepsNoTeams,
  change: keepsNoTeams,
  addCredits: keepsNoTeams,
  remove: keepsNoTeams,
  entries: keepsNoTeams,
};

const NO_PEOPLE: People = {
  createUser: keepsNoTeams,
  users: async () => [],
  user: keepsNoTeams,
  renameUser: keepsNoTeams,
  members: keepsNoTeams,
  member: keepsNoTeams,
  addMember: keepsNoTeams,
  changeMember: keepsNoTeams,
  removeMember: keepsNoTeams,
};

const NO_SPOOL: Spool = { write: takesNoFiles, remove: takesNoFiles };

const NO_ASSETS: Assets = { add: takesNoFiles, remove: takesNoFiles, removeExpired: takesNoFiles };

const NO_FILES: Files = { add: takesNoFiles, remove: takesNoFiles, removeExpired: takesNoFiles };

const NO_NAMES: NamedObjectRepository = {
  insert: takesNoFiles,
  findByName: takesNoFiles,
  findSigned: takesNoFiles,
  findAsset: takesNoFiles,
  listAssets: takesNoFiles,
  hasPicture: takesNoFiles,
  listExpiredAssets: takesNoFiles,
  weightOf: takesNoFiles,
  remove: takesNoFiles,
};

const NO_INTAKE: Intake = {
  takeForEdit: takesNoFiles,
  takeForGptEdit: takesNoFiles,
  takeForVariation: takesNoFiles,
  takeReferences: takesNoFiles,
  release: takesNoFiles,
};

function handClock(start: number): HandClock {
  let now = start;
  return {
    now: () => now,
    move: (ms) => {
      now += ms;
    },
  };
}

/** Bytes that differ from picture to picture and are the same for the same seed. */
export function bytesOf(seed: number, length: number): Buffer {
  const block = createHash('sha256').update(String(seed)).digest();
  return Buffer.alloc(length, block);
}

/** "Draws" at once: stores bytes, keeps a record, remembers what it was asked. */
function recordingGeneration(parts: {
  readonly clock: HandClock;
  readonly objects: Map<string, Buffer>;
  readonly records: ImageRecord[];
  readonly submissions: Submission[];
  readonly imageBytes: number;
}): Generation {
  return {
    begin: keepsNoResponses,
    follow: keepsNoResponses,
    cancel: keepsNoResponses,
    async run(submission): Promise<ImageResult> {
      parts.submissions.push(submission);
      const task = { ...submission.task, seed: submission.task.seed ?? 7 };
      const recordId = newId('rec');
      submission.onAdmitted?.({ recordId, task });
      const images = Array.from({ length: task.count }, (_, i): RecordedImage => {
        const image: RecordedImage = {
          index: i,
          key: `images/${newId('img')}.png`,
          contentType: 'image/png',
          bytes: parts.imageBytes,
          ...task.size,
          seed: seedOf(task, i),
        };
        parts.objects.set(image.key, bytesOf(image.seed, image.bytes));
        return image;
      });
      const now = parts.clock.now();
      const record: ImageRecord = {
        id: recordId,
        ...submission.caller,
        dialect: submission.dialect,
        task,
        asked: submission.asked ?? null,
        background: false,
        notes: submission.notes,
        state: 'succeeded',
        createdAt: now,
        startedAt: now,
        finishedAt: now + 5,
        images,
        fault: null,
        expiresAt: now + 86_400_000,
        creditsPerImage: submission.creditsPerImage,
        creditsCharged: submission.creditsPerImage * task.count,
        rating: null,
        feedback: null,
      };
      parts.records.push(record);
      // Not what a reviser would say, but what is hard to frame.
      const revision = submission.revise ? { revisedPrompt: `${task.prompt} ""` } : {};
      const { creditsCharged: credits } = record;
      return {
        recordId: record.id,
        createdAt: now,
        engine: task.engine,
        images,
        credits,
        ...revision,
      };
    },
  };
}

function readRecords(records: ImageRecord[]): AppDependencies['records'] {
  return {
    find: async (id) => records.find((record) => record.id === id),
    list: async (query) => pageOf(records, query),
    async judge(id, judgement) {
      const at = records.findIndex((record) => record.id === id);
      const [record] = records.splice(at, at < 0 ? 0 : 1);
      if (record === undefined) return undefined;
      const judged = { ...record, ...judgement };
      records.push(judged);
      return judged;
    },
  };
}

/** Deletes as the real one does: what has not ended stays. */
function eraseHere(
  records: ImageRecord[],
  objects: Map<string, Buffer>,
): AppDependencies['erasure'] {
  const drop = (gone: ImageRecord): void => {
    for (const { key } of gone.images) objects.delete(key);
    records.splice(records.indexOf(gone), 1);
  };
  return {
    async eraseRecord({ id }) {
      const found = records.find((record) => record.id === id);
      if (found?.finishedAt === null) throw fault('record_under_way', { id });
      if (found) drop(found);
      return found !== undefined;
    },
    async eraseImage(recordId, index) {
      const at = records.findIndex((record) => record.id === recordId);
      const picture = records[at]?.images.find((image) => image.index === index);
      if (!picture) return false;
      objects.delete(picture.key);
      const images = records[at]!.images.filter((image) => image !== picture);
      records[at] = { ...records[at]!, images };
      return true;
    },
    eraseResponse: keepsNoResponses,
    withdrawResponse: keepsNoResponses,
    async eraseMatching(filter, limit) {
      const meant = pageOf(records, { ...filter, order: 'oldest', limit: Infinity });
      const ended = meant.filter(({ finishedAt }) => finishedAt !== null);
      for (const record of ended.slice(0, limit)) drop(record);
      return {
        deleted: Math.min(ended.length, limit),
        underWay: meant.length - ended.length,
        hasMore: ended.length > limit,
      };
    },
  };
}

function readObjects(
  objects: Map<string, Buffer>,
  clock: HandClock,
): Pick<ObjectStore, 'stat' | 'get' | 'delete'> {
  const infoOf = (key: string, bytes: Buffer): ObjectInfo => ({
    key,
    bytes: bytes.length,
    contentType: 'image/png',
    etag: `"${key}"`,
    createdAt: clock.now(),
  });
  return {
    delete: async (key) => void objects.delete(key),
    stat: async (key) => {
      const bytes = objects.get(key);
      return bytes && infoOf(key, bytes);
    },
    get: async (key, range) => {
      const bytes = objects.get(key);
      if (!bytes) return undefined;
      const part = range ? bytes.subarray(range.start, range.end + 1) : bytes;
      return { info: infoOf(key, bytes), body: Readable.from([part], { objectMode: false }) };
    },
  };
}
