import type { z } from 'zod';

import { COMPATIBILITIES } from '../kernel/compatibility.ts';
import { DEVICE_CHOICES } from '../kernel/device.ts';
import { DURABILITIES } from '../kernel/durability.ts';
import { STRICTNESSES } from '../kernel/strictness.ts';
import { FETCH_REACHES, LOG_LEVELS, MODERATION_FAILURES, SWITCHES, type Config } from './config.ts';
import { availableCores } from './cores.ts';
import { defaultDataFolder } from './default-data-folder.ts';
import type { Environment } from './environment.ts';
import {
  apiKey,
  endpointUrl,
  folder,
  folderOrOff,
  host,
  hostList,
  modelAliases,
  onOrOff,
  oneOf,
  plainWord,
  positiveNumber,
  proxyUrl,
  publicUrl,
  secretText,
  trustProxy,
  wholeNumber,
  wordList,
} from './setting-forms.ts';

/** One thing that can be chosen. Help, documentation and errors are made from this. */
export interface Setting<T> {
  readonly variable: string;
  /** The flag of `gala serve` that sets the same. */
  readonly flag: string | undefined;
  readonly summary: string;
  /** The form of a value, in words that fit after "expected". */
  readonly form: string;
  readonly schema: z.ZodType<T, string>;
  readonly fallback: (environment: Environment) => T;
  /** The default in words, where the value itself would not help. */
  readonly fallbackText: string | undefined;
  /** Never shown, not even in errors. */
  readonly secret: boolean;
  /** Variables in which other programs keep the same; what is unfit in them is passed over with a remark. */
  readonly also: readonly string[];
}

const setting = <T>(
  variable: string,
  summary: string,
  form: string,
  schema: z.ZodType<T, string>,
  fallback: (environment: Environment) => T,
  more: {
    flag?: string;
    fallbackText?: string;
    secret?: boolean;
    also?: readonly string[];
  } = {},
): Setting<T> => ({
  variable,
  summary,
  form,
  schema,
  fallback,
  flag: more.flag,
  fallbackText: more.fallbackText,
  secret: more.secret ?? false,
  also: more.also ?? [],
});

const DRAIN_SECONDS = 8;

/** All settings, in the order in which they are shown. */
export const SETTINGS: { readonly [K in keyof Config]: Setting<Config[K]> } = {
  host: setting(
    'GALA_HOST',
    'Address to listen on; 0.0.0.0 lets other machines in.',
    'a host name or an IP address',
    host,
    () => '127.0.0.1',
    { flag: '--host <address>' },
  ),
  port: setting(
    'GALA_PORT',
    'Port to listen on; 0 takes any free one.',
    'a whole number from 0 to 65535',
    wholeNumber(0, 65_535),
    () => 1904,
    { flag: '--port <number>' },
  ),
  dataFolder: setting(
    'GALA_DATA',
    'Folder for the database, the pictures and the secrets.',
    'a path',
    folder,
    (environment) => defaultDataFolder(environment),
    { flag: '--data <folder>' },
  ),
  publicUrl: setting<string | undefined>(
    'GALA_PUBLIC_URL',
    'How clients reach the server, for links to pictures.',
    'an http:// or https:// URL without query, fragment or credentials',
    publicUrl,
    () => undefined,
    { flag: '--public-url <url>', fallbackText: 'the host each request names' },
  ),
  trustProxy: setting(
    'GALA_TRUST_PROXY',
    'Reverse proxies whose X-Forwarded-* headers are believed.',
    'true, false, a number of hops, or a list such as 10.0.0.0/8,loopback',
    trustProxy,
    () => false,
  ),
  aimlapiHost: setting<string | undefined>(
    'GALA_AIMLAPI_HOST',
    'Host name on which AI/ML API’s dialect is served by its own paths.',
    'a host name or an IP address, without a port',
    host,
    () => undefined,
    { fallbackText: 'none, it is served below /aimlapi' },
  ),
  oneminHost: setting<string | undefined>(
    'GALA_ONEMIN_HOST',
    'Host name on which nothing but 1min.ai’s dialect is served.',
    'a host name or an IP address, without a port',
    host,
    () => undefined,
    { fallbackText: 'none' },
  ),
  apiKey: setting<string | undefined>(
    'GALA_API_KEY',
    'An API key that works from the first start on.',
    '16 to 200 printable ASCII characters without spaces',
    apiKey,
    () => undefined,
    { fallbackText: 'made on the first start', secret: true },
  ),
  prices: setting<string | undefined>(
    'GALA_PRICES',
    'File of prices that replace the usual ones.',
    'a path to a JSON file',
    folder,
    () => undefined,
    { fallbackText: 'what OpenAI asked' },
  ),
  modelAliases: setting(
    'GALA_MODEL_ALIASES',
    'Model ids of your own, each with the id of the model that it is to be like.',
    'a list such as our-painter=dall-e-3,flux-1=gpt-image-1, which names no id twice',
    modelAliases,
    () => [],
    { fallbackText: 'none' },
  ),
  playground: setting<string | undefined>(
    'GALA_PLAYGROUND',
    'Folder of a page that is served at / in place of Gala’s own playground; off serves none.',
    'a path, or off',
    folderOrOff,
    () => undefined,
    { flag: '--playground <folder>', fallbackText: 'Gala’s own' },
  ),
  modelsFolder: setting<string | undefined>(
    'GALA_MODELS',
    'Folder of local models and what they are bound to.',
    'a path',
    folder,
    () => undefined,
    { fallbackText: 'models in the data folder' },
  ),
  device: setting(
    'GALA_DEVICE',
    'What local models compute on; auto takes the fastest that works.',
    `one of ${DEVICE_CHOICES.join(', ')}`,
    oneOf(DEVICE_CHOICES),
    () => 'auto' as const,
  ),
  modelThreads: setting(
    'GALA_MODEL_THREADS',
    'How many threads a local model computes with on the CPU.',
    'a whole number from 1 to 256',
    wholeNumber(1, 256),
    () => Math.min(availableCores(), 256),
    { fallbackText: 'the cores available' },
  ),
  modelMemoryGb: setting<number | undefined>(
    'GALA_MODEL_MEMORY',
    'How much memory local models may take together.',
    'a number of gigabytes above 0, up to 1000000',
    positiveNumber(1_000_000),
    () => undefined,
    { fallbackText: 'what is free when they need it' },
  ),
  modelIdleMinutes: setting(
    'GALA_MODEL_IDLE',
    'After how long without a request a local model lets go of its memory.',
    'a number of minutes above 0, up to 100000',
    positiveNumber(100_000),
    () => 10,
  ),
  modelBatch: setting<number | undefined>(
    'GALA_MODEL_BATCH',
    'How many pictures alike a local model paints in one go, where memory allows.',
    'a whole number from 1 to 10',
    wholeNumber(1, 10),
    () => undefined,
    { fallbackText: 'as many as it is faster with' },
  ),
  hub: setting(
    'GALA_HUB',
    'Where local models are fetched from: the hub or a mirror of it; HF_ENDPOINT counts, too.',
    'an http:// or https:// URL without query, fragment or credentials',
    publicUrl,
    () => 'https://huggingface.co',
    { also: ['HF_ENDPOINT'] },
  ),
  hubToken: setting<string | undefined>(
    'GALA_HUB_TOKEN',
    'A token for models that are not open to everybody; HF_TOKEN counts, too.',
    'up to 1000 printable ASCII characters without spaces',
    secretText,
    () => undefined,
    { fallbackText: 'none', secret: true, also: ['HF_TOKEN'] },
  ),
  hubProxy: setting<string | undefined>(
    'GALA_HUB_PROXY',
    'Proxy through which a hub with https:// is reached; HTTPS_PROXY counts, too.',
    'a host with a port, or an http:// or https:// URL',
    proxyUrl,
    () => undefined,
    { fallbackText: 'none', secret: true, also: ['HTTPS_PROXY', 'https_proxy'] },
  ),
  hubProxyExcept: setting<readonly string[]>(
    'GALA_HUB_NO_PROXY',
    'Hosts that are reached without it; NO_PROXY counts, too.',
    'a list such as localhost,.corp.example',
    wordList,
    () => [],
    { fallbackText: 'none', also: ['NO_PROXY', 'no_proxy'] },
  ),
  offline: setting(
    'GALA_OFFLINE',
    'Whether nothing may be fetched for local models; HF_HUB_OFFLINE counts, too.',
    'one of on, off',
    onOrOff,
    () => false,
    { fallbackText: 'off', also: ['HF_HUB_OFFLINE'] },
  ),
  workers: setting(
    'GALA_WORKERS',
    'How many pictures are drawn at the same time.',
    'a whole number from 1 to 256',
    wholeNumber(1, 256),
    () => Math.min(availableCores(), 256),
    { flag: '--workers <number>', fallbackText: 'the cores available' },
  ),
  queueCapacity: setting(
    'GALA_QUEUE',
    'How many requests may wait to be drawn; further ones get 429.',
    'a whole number from 1 to 100000',
    wholeNumber(1, 100_000),
    () => 100,
    { flag: '--queue <number>' },
  ),
  fetch: setting(
    'GALA_FETCH',
    'From where pictures are fetched that clients name by URL.',
    `one of ${FETCH_REACHES.join(', ')}`,
    oneOf(FETCH_REACHES),
    () => 'public' as const,
  ),
  fetchAllow: setting<readonly string[]>(
    'GALA_FETCH_ALLOW',
    'Private hosts, on any port, from which they may be fetched, too.',
    'a list such as images.example.org,*.corp.example,10.1.0.0/16',
    hostList,
    () => [],
    { fallbackText: 'none' },
  ),
  retentionDays: setting(
    'GALA_RETENTION_DAYS',
    'How long pictures are kept.',
    'a number of days above 0, up to 36500',
    positiveNumber(36_500),
    () => 30,
  ),
  teamAssetsGb: setting(
    'GALA_TEAM_ASSETS_GB',
    'How much of its uploads and conversations each team may keep.',
    'a number of gigabytes above 0, up to 1000000',
    positiveNumber(1_000_000),
    () => 10,
  ),
  recordRetentionDays: setting<number | undefined>(
    'GALA_RECORD_RETENTION_DAYS',
    'How long records are kept; what is left of their pictures goes with them.',
    'a number of days above 0, up to 36500',
    positiveNumber(36_500),
    () => undefined,
    { fallbackText: 'for ever' },
  ),
  responseRetentionDays: setting(
    'GALA_RESPONSE_RETENTION_DAYS',
    'How long responses are kept, so that conversations can go on.',
    'a number of days above 0, up to 36500',
    positiveNumber(36_500),
    () => 30,
  ),
  drainSeconds: setting(
    'GALA_DRAIN_SECONDS',
    'How long running requests may take to finish after a stop signal.',
    'a whole number from 0 to 3600',
    wholeNumber(0, 3600),
    // Container runtimes kill after 10 s; this leaves time for what comes after the draining.
    () => DRAIN_SECONDS,
  ),
  moderation: setting(
    'GALA_MODERATION',
    'How much of what is asked for is refused.',
    `one of ${STRICTNESSES.join(', ')}`,
    oneOf(STRICTNESSES),
    () => 'standard' as const,
    { flag: '--moderation <strictness>' },
  ),
  moderationUrl: setting<string | undefined>(
    'GALA_MODERATION_URL',
    'An endpoint like POST /v1/moderations that judges prompts.',
    'an http:// or https:// URL without fragment or credentials',
    endpointUrl,
    () => undefined,
    { fallbackText: 'none, the built-in rules judge' },
  ),
  moderationKey: setting<string | undefined>(
    'GALA_MODERATION_KEY',
    'The key for that endpoint.',
    'up to 1000 printable ASCII characters without spaces',
    secretText,
    () => undefined,
    { fallbackText: 'none', secret: true },
  ),
  moderationModel: setting(
    'GALA_MODERATION_MODEL',
    'The model it is to judge with.',
    'up to 200 printable ASCII characters without spaces',
    plainWord,
    () => 'omni-moderation-latest',
  ),
  moderationSeconds: setting(
    'GALA_MODERATION_SECONDS',
    'How long its verdict may take.',
    'a number of seconds above 0, up to 300',
    positiveNumber(300),
    () => 5,
  ),
  moderationFailure: setting(
    'GALA_MODERATION_FAILURE',
    'Without a verdict: let the built-in rules judge, or refuse.',
    `one of ${MODERATION_FAILURES.join(', ')}`,
    oneOf(MODERATION_FAILURES),
    () => 'built-in' as const,
  ),
  revisionUrl: setting<string | undefined>(
    'GALA_REVISION_URL',
    'An endpoint like POST /v1/chat/completions that revises prompts.',
    'an http:// or https:// URL without fragment or credentials',
    endpointUrl,
    () => undefined,
    { fallbackText: 'none, Gala revises them itself' },
  ),
  revisionKey: setting<string | undefined>(
    'GALA_REVISION_KEY',
    'The key for that endpoint.',
    'up to 1000 printable ASCII characters without spaces',
    secretText,
    () => undefined,
    { fallbackText: 'none', secret: true },
  ),
  revisionModel: setting(
    'GALA_REVISION_MODEL',
    'The model it is to revise with.',
    'up to 200 printable ASCII characters without spaces',
    plainWord,
    () => 'gpt-4o-mini',
  ),
  revisionSeconds: setting(
    'GALA_REVISION_SECONDS',
    'How long a revision may take; then Gala revises itself.',
    'a number of seconds above 0, up to 300',
    positiveNumber(300),
    () => 15,
  ),
  chatUrl: setting<string | undefined>(
    'GALA_CHAT_URL',
    'An endpoint like POST /v1/chat/completions that reads conversations, and talks.',
    'an http:// or https:// URL without fragment or credentials',
    endpointUrl,
    () => undefined,
    { fallbackText: 'none, Gala reads them itself' },
  ),
  chatKey: setting<string | undefined>(
    'GALA_CHAT_KEY',
    'The key for that endpoint.',
    'up to 1000 printable ASCII characters without spaces',
    secretText,
    () => undefined,
    { fallbackText: 'none', secret: true },
  ),
  chatModel: setting(
    'GALA_CHAT_MODEL',
    'The model it is to talk with, which must be able to call functions.',
    'up to 200 printable ASCII characters without spaces',
    plainWord,
    () => 'gpt-4o-mini',
  ),
  chatSeconds: setting(
    'GALA_CHAT_SECONDS',
    'How long it may take; then Gala reads the conversation itself.',
    'a number of seconds above 0, up to 300',
    positiveNumber(300),
    () => 30,
  ),
  chatVision: setting(
    'GALA_CHAT_VISION',
    'Whether it is shown the pictures of a conversation, or only told of them.',
    `one of ${SWITCHES.join(', ')}`,
    oneOf(SWITCHES),
    () => 'off' as const,
  ),
  compatibility: setting(
    'GALA_COMPATIBILITY',
    'Refuse or adapt what old and third-party clients send, for keys that do not say.',
    `one of ${COMPATIBILITIES.join(', ')}`,
    oneOf(COMPATIBILITIES),
    () => 'strict' as const,
  ),
  durability: setting(
    'GALA_DURABILITY',
    'What finished requests outlive: the process, or also a power cut.',
    `one of ${DURABILITIES.join(', ')}`,
    oneOf(DURABILITIES),
    () => 'process' as const,
  ),
  logLevel: setting(
    'GALA_LOG_LEVEL',
    'How much is written to the log.',
    `one of ${LOG_LEVELS.join(', ')}`,
    oneOf(LOG_LEVELS),
    () => 'info' as const,
    { flag: '--log-level <level>' },
  ),
};

/** Names the file that holds settings; itself not a setting, since it cannot be set in there. */
export const FILE_VARIABLE = 'GALA_CONFIG';

export type SettingName = keyof Config;

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];
