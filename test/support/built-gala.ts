import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll } from 'vitest';

import type { Gala, startGala as StartGala, StartGalaOptions } from '../../src/index.ts';

/** What `npm run build` made, which is what users install; typed by its sources. */
const built = new URL('../../dist/index.js', import.meta.url).href;

/** A running server and what tests ask of it. */
export interface BuiltGala {
  readonly gala: Gala;
  /** Where it keeps everything. */
  readonly dataFolder: string;
  /** Sends JSON, or a body as it is, with the server's key unless the headers say otherwise. */
  send(path: string, request?: SendOptions): Promise<Reply>;
  /** Paths of every picture in the data folder. */
  pictures(): Promise<readonly string[]>;
}

export interface SendOptions {
  readonly method?: string;
  readonly json?: unknown;
  readonly body?: string | FormData | ReadableStream<Uint8Array>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
}

/** Starts a server for the tests of a file; its parts may be used inside of tests only. */
export function builtGala(options: StartGalaOptions = {}): BuiltGala {
  let gala: Gala | undefined;
  let folder = '';

  beforeAll(async () => {
    const { startGala } = (await import(built)) as { startGala: typeof StartGala };
    folder = await mkdtemp(join(tmpdir(), 'gala-acceptance-'));
    gala = await startGala({ dataFolder: folder, workers: 1, ...options });
  });
  afterAll(async () => {
    await gala?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const running = (): Gala => {
    if (!gala) throw new Error('The server runs inside of tests only.');
    return gala;
  };
  return {
    get gala() {
      return running();
    },
    get dataFolder() {
      return folder;
    },
    async send(path, { json, body, method, headers } = {}) {
      const payload = json === undefined ? body : JSON.stringify(json);
      const response = await fetch(new URL(path, running().url), {
        method: method ?? (payload === undefined ? 'GET' : 'POST'),
        headers: {
          authorization: `Bearer ${running().apiKey}`,
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(payload === undefined ? {} : { body: payload, duplex: 'half' as const }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, json: parse(text) };
    },
    async pictures() {
      const files = await readdir(folder, { recursive: true });
      return files.filter((file) => /\.(?:png|jpg|webp)/.test(file));
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
