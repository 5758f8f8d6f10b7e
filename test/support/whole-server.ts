import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { readConfig } from '../../src/config/read-config.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { createEngineRegistry } from '../../src/engines/registry.ts';
import { DEFAULT_LIMITS, type HttpLimits } from '../../src/http/dependencies.ts';
import { startServer, type RunningServer } from '../../src/start/start-server.ts';
import type { Reply, SendOptions } from './built-gala.ts';
import { solidEngine } from './solid-engine.ts';
import { temporaryFolder } from './temporary-folder.ts';

const KEY = 'sk-gala-whole-server-0123456789';

/** A whole server on the real database that draws solid colours. Its key may do everything. */
export interface WholeServer {
  readonly origin: string;
  readonly key: string;
  readonly keyring: RunningServer['keyring'];
  /** Sends JSON, or a body as it is, with the server's key unless the headers say otherwise. */
  send(path: string, request?: SendOptions): Promise<Reply>;
  /** Files of stored objects whose keys begin with this folder, such as `images`. */
  objects(folder: string): Promise<readonly string[]>;
  /** Looks for other bindings and models at once, as it does from time to time by itself. */
  notice(): Promise<void>;
  /** Before the test is over, which stops it as well. */
  stop(): Promise<void>;
}

export async function openWholeServer(
  options: {
    readonly engine?: Engine;
    /** Several, in its place. */
    readonly engines?: readonly Engine[];
    readonly limits?: Partial<HttpLimits>;
    /** Settings besides those that every test needs. */
    readonly values?: Readonly<Record<string, string>>;
  } = {},
): Promise<WholeServer> {
  const values = {
    port: '0',
    dataFolder: await temporaryFolder(),
    apiKey: KEY,
    logLevel: 'silent',
    // Whether it was built is none of these tests' business.
    playground: 'off',
    ...options.values,
  };
  const server = await startServer({
    config: readConfig({ values, label: (name) => name }, {}).config,
    log: undefined,
    engines: createEngineRegistry(
      options.engines ?? [options.engine ?? solidEngine({ id: 'collage' })],
    ),
    limits: { ...DEFAULT_LIMITS, ...options.limits },
  });
  onTestFinished(() => server.stop());
  const { origin, keyring } = server;
  return {
    origin,
    key: KEY,
    keyring,
    notice: () => server.catalogue.refresh(),
    stop: () => server.stop(),
    async objects(folder) {
      const files = await readdir(join(values.dataFolder, 'objects'), { recursive: true });
      return files.filter((file) => file.includes(`${folder}~`));
    },
    async send(path, { json, body, method, headers } = {}) {
      const payload = json === undefined ? body : JSON.stringify(json);
      const response = await fetch(new URL(path, origin), {
        method: method ?? (payload === undefined ? 'GET' : 'POST'),
        headers: {
          authorization: `Bearer ${KEY}`,
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(payload === undefined ? {} : { body: payload, duplex: 'half' as const }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, json: parsed(text) };
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
