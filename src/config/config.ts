import type { Compatibility } from '../kernel/compatibility.ts';
import type { DeviceChoice } from '../kernel/device.ts';
import type { Durability } from '../kernel/durability.ts';
import type { Strictness } from '../kernel/strictness.ts';

/** Everything an operator can choose, read once at start and frozen. */
export interface Config {
  /** Address to listen on. */
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Absolute path of the folder that holds database, pictures and secrets. */
  readonly dataFolder: string;
  /** Origin (and path prefix) of links to pictures, no trailing slash; `undefined`: as asked. */
  readonly publicUrl: string | undefined;
  /** Whose forwarded headers are believed. */
  readonly trustProxy: TrustProxy;
  /** Host name on which nothing but AI/ML API's dialect is served; `undefined`: there is none. */
  readonly aimlapiHost: string | undefined;
  /** The same for 1min.ai's. */
  readonly oneminHost: string | undefined;
  /** The first key, for unattended starts; `undefined` lets Gala make one. */
  readonly apiKey: string | undefined;
  /** Absolute path of a price list that goes over the default one; `undefined`: there is none. */
  readonly prices: string | undefined;
  /** Ids of the operator's own under which models are served as well. */
  readonly modelAliases: readonly ModelAlias[];
  /** Absolute path of the folder of local models; `undefined`: `models` in the data folder. */
  readonly modelsFolder: string | undefined;
  /** A page in place of Gala’s own playground; `off` for none, `undefined` for Gala’s own. */
  readonly playground: string | undefined;
  /** What local models compute on. */
  readonly device: DeviceChoice;
  /** Threads with which they compute on the CPU. */
  readonly modelThreads: number;
  /** Gigabytes of memory that they may take together; `undefined`: what is free when they need it. */
  readonly modelMemoryGb: number | undefined;
  /** Minutes after which a model that nobody asks for lets go of its memory. */
  readonly modelIdleMinutes: number;
  /** How many pictures alike they paint in one go; `undefined`: as many as are faster so. */
  readonly modelBatch: number | undefined;
  /** Where models are fetched from: an address without a slash at its end. */
  readonly hub: string;
  /** Shown there for models that are not open to everybody; `undefined`: none. */
  readonly hubToken: string | undefined;
  /** Through which proxy the hub is reached; `undefined`: straight. */
  readonly hubProxy: string | undefined;
  /** Hosts that are reached straight nevertheless. */
  readonly hubProxyExcept: readonly string[];
  /** Nothing is fetched for local models. */
  readonly offline: boolean;
  /** How many pictures are drawn at the same time. */
  readonly workers: number;
  /** How many requests may wait to be drawn. */
  readonly queueCapacity: number;
  /** From where pictures are fetched that clients name by URL. */
  readonly fetch: FetchReach;
  /** Hosts, addresses and networks from which they may be fetched though they are private. */
  readonly fetchAllow: readonly string[];
  /** How long pictures are kept. */
  readonly retentionDays: number;
  /** Gigabytes of uploaded pictures that each team may keep. */
  readonly teamAssetsGb: number;
  /** How long records are kept, with their pictures; `undefined`: for ever. */
  readonly recordRetentionDays: number | undefined;
  readonly responseRetentionDays: number;
  /** How long running work may take to finish once the server was told to stop. */
  readonly drainSeconds: number;
  /** How much of what is asked for is refused. */
  readonly moderation: Strictness;
  /** Who judges prompts; `undefined`: the built-in rules. */
  readonly moderationUrl: string | undefined;
  readonly moderationKey: string | undefined;
  readonly moderationModel: string;
  /** How long a verdict may take. */
  readonly moderationSeconds: number;
  /** What happens without one. */
  readonly moderationFailure: ModerationFailure;
  /** Who revises prompts; `undefined`: the built-in reviser. */
  readonly revisionUrl: string | undefined;
  readonly revisionKey: string | undefined;
  readonly revisionModel: string;
  /** How long a revision may take. */
  readonly revisionSeconds: number;
  /** Who reads conversations, and talks; `undefined`: the built-in planner, which only reads. */
  readonly chatUrl: string | undefined;
  readonly chatKey: string | undefined;
  readonly chatModel: string;
  /** How long an answer may take. */
  readonly chatSeconds: number;
  /** Whether it is shown the pictures. */
  readonly chatVision: Switch;
  /** Whether requests on OpenAI's routes are adapted, for keys that say nothing else. */
  readonly compatibility: Compatibility;
  /** What a finished request outlives. */
  readonly durability: Durability;
  readonly logLevel: LogLevel;
}

/** A further id for a model. */
export interface ModelAlias {
  readonly id: string;
  /** The id of the model whose rules, prices and engine it has. */
  readonly like: string;
}

/** `false` nobody · `true` everybody · a number of hops · addresses, ranges or their names. */
export type TrustProxy = boolean | number | readonly string[];

/** `public`: the public network and what is listed · `listed`: that alone · `off`: nowhere. */
export const FETCH_REACHES = ['public', 'listed', 'off'] as const;

export type FetchReach = (typeof FETCH_REACHES)[number];

/** `built-in`: the built-in rules decide · `refuse`: the request fails with 503. */
export const MODERATION_FAILURES = ['built-in', 'refuse'] as const;

export type ModerationFailure = (typeof MODERATION_FAILURES)[number];

export const SWITCHES = ['on', 'off'] as const;

export type Switch = (typeof SWITCHES)[number];

export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];
