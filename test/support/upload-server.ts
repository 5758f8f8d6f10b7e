import { readdir } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { readConfig } from '../../src/config/read-config.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { createEngineRegistry } from '../../src/engines/registry.ts';
import { DEFAULT_LIMITS, type UploadLimits } from '../../src/http/dependencies.ts';
import { startServer } from '../../src/start/start-server.ts';
import { solidEngine } from './solid-engine.ts';
import { temporaryFolder } from './temporary-folder.ts';

const KEY = 'sk-gala-uploads-0123456789';

/** A whole server that draws solid colours, and what it leaves on disk. */
export interface UploadServer {
  readonly origin: string;
  readonly key: string;
  /** Posts a form, or a body that only claims to be one. */
  post(
    path: string,
    body: FormData | Uint8Array | string,
    headers?: Headers,
    signal?: AbortSignal,
  ): Promise<UploadReply>;
  /** A connection to say anything over. */
  dial(): Socket;
  /** The head of a request for {@link UploadServer.dial}. */
  head(path: string, headers: Headers): string;
  /** Files that wait for their request. */
  spooled(): Promise<readonly string[]>;
  /** Objects that requests brought along. */
  inputs(): Promise<readonly string[]>;
}

type Headers = Readonly<Record<string, string>>;

export interface UploadReply {
  readonly status: number;
  readonly headers: Response['headers'];
  readonly text: string;
  readonly error: {
    readonly message: string;
    readonly param: string | null;
    readonly code: string | null;
  };
}

export async function openUploadServer(
  options: {
    readonly limits?: Partial<UploadLimits>;
    /** How long the rest of a body that is too large is read before it is refused. */
    readonly unwantedMs?: number;
    readonly engine?: Engine;
    /** Hosts from which pictures are fetched. */
    readonly fetchAllow?: string;
  } = {},
): Promise<UploadServer> {
  const dataFolder = await temporaryFolder();
  const { fetchAllow, unwantedMs = DEFAULT_LIMITS.unwantedMs } = options;
  const values = {
    port: '0',
    dataFolder,
    apiKey: KEY,
    logLevel: 'silent',
    ...(fetchAllow && { fetchAllow }),
  };
  const server = await startServer({
    config: readConfig({ values, label: (name) => name }, {}).config,
    log: undefined,
    engines: createEngineRegistry([options.engine ?? solidEngine({ id: 'collage' })]),
    limits: {
      ...DEFAULT_LIMITS,
      unwantedMs,
      uploads: { ...DEFAULT_LIMITS.uploads, ...options.limits },
    },
  });
  onTestFinished(() => server.stop());

  return {
    origin: server.origin,
    key: KEY,
    async post(path, body, headers = {}, signal) {
      const response = await fetch(server.origin + path, {
        method: 'POST',
        headers: { authorization: `Bearer ${KEY}`, ...headers },
        body,
        signal: signal ?? null,
      });
      const text = await response.text();
      const { error } = JSON.parse(text) as { error: UploadReply['error'] };
      return { status: response.status, headers: response.headers, text, error };
    },
    dial: () => connect(server.port, '127.0.0.1'),
    head: (path, headers) =>
      [
        `POST ${path} HTTP/1.1`,
        'host: gala.test',
        `authorization: Bearer ${KEY}`,
        ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
        '\r\n',
      ].join('\r\n'),
    spooled: () => readdir(join(dataFolder, 'uploads')),
    async inputs() {
      const files = await readdir(join(dataFolder, 'objects'), { recursive: true });
      return files.filter((file) => file.includes('inputs~'));
    },
  };
}
