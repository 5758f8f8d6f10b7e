import type { FastifyBaseLogger } from 'fastify';

import type { Catalogue } from '../catalogue/catalogue.ts';
import type { LocalModels } from '../catalogue/local-models.ts';
import type { Planner } from '../conversations/planner.ts';
import type { ResponseRepository } from '../conversations/response-repository.ts';
import type { EngineReports } from '../generation/engine-reports.ts';
import type { Generation } from '../generation/generation.ts';
import type { Assets } from '../intake/assets.ts';
import type { Files } from '../intake/files.ts';
import type { Intake } from '../intake/intake.ts';
import type { PictureKeeper } from '../intake/picture-keeper.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Compatibility } from '../kernel/compatibility.ts';
import type { ImageRecordRepository } from '../ledger/image-record.ts';
import type { Keyring } from '../ledger/keyring.ts';
import type { NamedObjectRepository } from '../ledger/named-object.ts';
import type { People } from '../ledger/people.ts';
import type { Sessions } from '../ledger/sessions.ts';
import type { Reports } from '../ledger/reports.ts';
import type { StoredFileRepository } from '../ledger/stored-file.ts';
import type { Teams } from '../ledger/teams.ts';
import type { RateCounters } from '../limits/limits.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import type { Spool } from '../storage/spool.ts';
import type { Erasure } from '../upkeep/erasure.ts';
import type { ExplanationObject } from '../wire/gala/explain-response.ts';
import type { DialectHost } from './dialect-hosts.ts';
import type { UrlSigner } from './images/url-signer.ts';
import type { LargeJsonLimits } from './large-json/read-large-json.ts';
import type { Presigner } from './presigned/presigner.ts';
import type { Rehearsal } from './rehearsal.ts';

/** Everything the HTTP side needs; it makes nothing for itself. */
export interface AppDependencies {
  readonly generation: Generation;
  /** What keys have used of their limits within the last minute. */
  readonly rates: RateCounters;
  readonly keyring: Omit<Keyring, 'ensureFirstKey' | 'recall'>;
  /** Browsers that signed in with a key. */
  readonly sessions: Omit<Sessions, 'createLink' | 'removeExpired'>;
  readonly teams: Teams;
  readonly people: People;
  readonly reports: Reports;
  readonly records: Pick<ImageRecordRepository, 'find' | 'list' | 'judge'>;
  /** Names under which dialects show pictures and assets. */
  readonly names: NamedObjectRepository;
  /** What is kept of conversations; deleted by `erasure`. */
  readonly responses: Pick<
    ResponseRepository,
    'insert' | 'findSpoken' | 'insertSpoken' | 'find' | 'findByCall' | 'findByRecord' | 'chain'
  >;
  /** Decides what a conversation is answered with. */
  readonly planner: Planner;
  /** What the embedded engine understands of a prompt. */
  readonly explain: (prompt: string) => Promise<Omit<ExplanationObject, 'object'>>;
  /** Where the pictures are kept that clients bring into conversations. */
  readonly keeper: PictureKeeper;
  /** How long responses are kept. */
  readonly responseRetentionMs: number;
  readonly erasure: Pick<
    Erasure,
    'eraseRecord' | 'eraseImage' | 'eraseMatching' | 'eraseResponse' | 'withdrawResponse'
  >;
  readonly store: Pick<ObjectStore, 'stat' | 'get' | 'delete'>;
  /** Where pictures that clients send are checked and stored, after waiting in the spool. */
  readonly intake: Intake;
  readonly assets: Assets;
  readonly files: Files;
  readonly storedFiles: Pick<StoredFileRepository, 'find' | 'list'>;
  readonly spool: Spool;
  readonly catalogue: Catalogue;
  /** For whoever runs the machine: its engines, and the local models on it. */
  readonly engineReports: EngineReports;
  readonly localModels: LocalModels;
  /** Of keys that say nothing else: whether requests on OpenAI's routes are adapted to their models. */
  readonly compatibility: Compatibility;
  readonly signer: UrlSigner;
  /** The same for URLs in the form of S3. */
  readonly presigner: Presigner;
  readonly rehearsal: Rehearsal;
  /** What must work before `/readyz` says so: database, store, engines. */
  readonly probes: readonly Probe[];
  readonly clock: Clock;
  /** Gala's own version, for the OpenAPI document. */
  readonly version: string;
  /**
   * Origin and path prefix of links to pictures, without a slash at the end. `undefined`: the host
   * that the request itself named.
   */
  readonly publicUrl: string | undefined;
  /** Where the playground was built to; `undefined` serves none. */
  readonly playgroundFolder: string | undefined;
  /** Whose `X-Forwarded-*` headers are believed. */
  readonly trustProxy: boolean | number | readonly string[];
  /** Host names that belong to one dialect. */
  readonly dialectHosts: readonly DialectHost[];
  /** `undefined` logs nothing. Keys, prompts and signatures never reach it. */
  readonly logger: FastifyBaseLogger | undefined;
  readonly limits: HttpLimits;
}

/** One thing that `/readyz` asks. */
export interface Probe {
  /** For the log; strangers do not see it. */
  readonly name: string;
  /** False, or a rejection, means that Gala cannot draw now. */
  check(): Promise<boolean>;
}

export interface HttpLimits {
  /** Largest JSON body in bytes. */
  readonly jsonBody: number;
  /** A reply that takes longer starts with whitespace, so that proxies keep the connection. */
  readonly keepAliveAfterMs: number;
  /** How often whitespace follows after that. */
  readonly keepAliveEveryMs: number;
  /**
   * How long nothing of a reply that has begun may move before its connection is cut: who reads nothing
   * would hold it for ever. More than the keep-alives, which move.
   */
  readonly stuckMs: number;
  /** How long the rest of a body that is too large is read before it is refused. */
  readonly unwantedMs: number;
  /** How long one probe of `/readyz` may take. */
  readonly probeTimeoutMs: number;
  readonly uploads: UploadLimits;
  /** JSON bodies in which there may be pictures. */
  readonly largeJson: LargeJsonLimits;
}

/** What a multipart form may be; how large a file in it may be is for its model to say. */
export interface UploadLimits {
  /** Most bytes of the whole form. */
  readonly bodyBytes: number;
  /** Most bytes of one value that is not a file. */
  readonly fieldBytes: number;
  /** Most parts, and most of them that are files. */
  readonly parts: number;
  readonly files: number;
  /** How long a client may send nothing in the middle of a form. */
  readonly stallMs: number;
}

/** The limits of a server that was told nothing else. */
export const DEFAULT_LIMITS: HttpLimits = {
  jsonBody: 1024 * 1024,
  keepAliveAfterMs: 20_000,
  keepAliveEveryMs: 10_000,
  stuckMs: 120_000,
  unwantedMs: 5000,
  probeTimeoutMs: 2000,
  uploads: {
    // Sixteen pictures and a mask of GPT Image.
    bodyBytes: 17 * 50 * 1024 * 1024,
    fieldBytes: 256 * 1024,
    parts: 100,
    files: 20,
    stallMs: 15_000,
  },
  largeJson: {
    bodyBytes: 64 * 1024 * 1024,
    stallMs: 15_000,
    dataUrlBytes: 32 * 1024,
    textBytes: 512 * 1024,
    restBytes: 2 * 1024 * 1024,
  },
};
