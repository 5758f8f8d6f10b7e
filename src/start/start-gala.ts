import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Config, LogLevel } from '../config/config.ts';
import { readConfig } from '../config/read-config.ts';
import type { SettingName } from '../config/settings.ts';
import { steadySeed } from '../generation/seeds.ts';
import { createRehearsal, type ForcedFault } from '../http/rehearsal.ts';
import { KEY_SCOPES } from '../kernel/key-scope.ts';
import type { Strictness } from '../kernel/strictness.ts';
import { OPERATOR } from '../ledger/rights.ts';
import { createLog } from './log.ts';
import { startServer, type RunningServer } from './start-server.ts';

/** Everything may be left out; nothing is taken from the environment. */
export interface StartGalaOptions {
  /** @defaultValue `127.0.0.1` */
  readonly host?: string;
  /** @defaultValue 0, any free port */
  readonly port?: number;
  /** Kept when Gala closes. @defaultValue a temporary folder, removed when Gala closes */
  readonly dataFolder?: string;
  /** An API key to accept, 16 characters or more. @defaultValue one made for this server */
  readonly apiKey?: string;
  /** The same request draws the same picture, also when it names no `seed`. @defaultValue false */
  readonly deterministic?: boolean;
  /** How many pictures are drawn at the same time. @defaultValue the cores available */
  readonly workers?: number;
  /** How many requests may wait before further ones get 429. @defaultValue 100 */
  readonly queue?: number;
  /**
   * How much of what is asked for is refused: `off`, `low`, `standard` or `strict`.
   * @defaultValue `standard`
   */
  readonly moderation?: Strictness;
  /** @defaultValue `silent` */
  readonly logLevel?: LogLevel;
}

/** A Gala that runs inside this process. */
export interface Gala extends AsyncDisposable {
  /** What clients take as base URL, such as `http://127.0.0.1:49152/v1`. */
  readonly baseURL: string;
  /** The same without `/v1`, for `/healthz` and Gala's own API. */
  readonly url: string;
  readonly port: number;
  /** Opens everything. */
  readonly apiKey: string;
  /**
   * Makes the next `times` image requests fail, for testing how a program takes it: `rate_limit`
   * and `overloaded` are a 429, `server_error` a 500, `content_policy` a refusal with 400.
   */
  forceNext(fault: ForcedFault, times?: number): void;
  /** Lets running requests finish and closes everything. Safe to call again. */
  close(): Promise<void>;
}

/**
 * Starts Gala inside this process, for tests and for programs that bring their own. Installs no
 * signal handlers; as many as wanted run side by side.
 *
 * @example
 * await using gala = await startGala({ deterministic: true });
 * const openai = new OpenAI({ baseURL: gala.baseURL, apiKey: gala.apiKey });
 *
 * @throws ConfigError when an option cannot be used, StartUpError when Gala cannot start.
 */
export async function startGala(options: StartGalaOptions = {}): Promise<Gala> {
  const temporary =
    options.dataFolder === undefined ? await mkdtemp(join(tmpdir(), 'gala-')) : undefined;
  const discard = async (): Promise<void> => {
    if (temporary !== undefined) await rm(temporary, { recursive: true, force: true });
  };
  try {
    const config = configOf(options, temporary);
    const rehearsal = createRehearsal();
    const server = await startServer({
      config,
      log: createLog(config.logLevel, false),
      rehearsal,
      ...(options.deterministic ? { chooseSeed: steadySeed } : {}),
    });
    const apiKey = options.apiKey ?? (await workingKey(server));
    let closing: Promise<void> | undefined;
    const close = (): Promise<void> => (closing ??= server.stop().then(discard));
    return {
      baseURL: `${server.origin}/v1`,
      url: server.origin,
      port: server.port,
      apiKey,
      forceNext: (fault, times) => rehearsal.forceNext(fault, times),
      close,
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await discard();
    throw error;
  }
}

function configOf(options: StartGalaOptions, temporary: string | undefined): Config {
  const given: Partial<Record<SettingName, string | number | undefined>> = {
    host: options.host,
    port: options.port ?? 0,
    dataFolder: options.dataFolder ?? temporary,
    apiKey: options.apiKey,
    workers: options.workers,
    queueCapacity: options.queue,
    moderation: options.moderation,
    logLevel: options.logLevel ?? 'silent',
  };
  const values = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
  const label = (name: SettingName): string => (name === 'queueCapacity' ? 'queue' : name);
  return readConfig({ values, label }, {}).config;
}

/** A key for the caller: the one just made, the first one that the folder keeps, or a new one. */
async function workingKey({ firstKey, keyring }: RunningServer): Promise<string> {
  if (firstKey.secret !== undefined) return firstKey.secret;
  if (firstKey.file !== undefined) return (await readFile(firstKey.file, 'utf8')).trim();
  const made = await keyring.create(OPERATOR, { name: 'embedded', scopes: KEY_SCOPES });
  return made.secret;
}
