import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, inject } from 'vitest';

import type { KeyObject, NewKeyObject } from '../../../src/wire/gala/key-response.ts';
import type { RecordList, RecordObject } from '../../../src/wire/gala/record-response.ts';
import type { TeamObject } from '../../../src/wire/gala/team-response.ts';
import { startServerProcess, type ServerProcess } from '../gala-process.ts';

/** Opens everything. */
const KEY = 'sk-gala-playground-0123456789abcdef';

/** A server in a process of its own, with the page, and what tests ask of it behind the page's back. */
export interface PlaygroundServer {
  /** Such as `http://127.0.0.1:49152`; the same after a restart. */
  readonly origin: string;
  /** The secret of a key that may do everything. */
  readonly key: string;
  readonly dataFolder: string;
  /**
   * Asks the server with its key, or another.
   * @throws Error with what it said, unless it did what it was asked.
   */
  ask<T>(path: string, request?: AskOptions): Promise<T>;
  /** A new team of so many credits, or with no limit. */
  makeTeam(credits: number | 'unlimited'): Promise<TeamObject>;
  /** A new key, of the default team unless it says otherwise. */
  makeKey(terms?: Readonly<Record<string, unknown>>): Promise<NewKeyObject>;
  revoke(key: Pick<KeyObject, 'id'>): Promise<void>;
  /** Has pictures drawn by `dall-e-2` at 256×256, unless the request says otherwise. */
  draw(request: { readonly prompt: string } & Readonly<Record<string, unknown>>): Promise<void>;
  /** The newest records, at most 100. */
  records(): Promise<readonly RecordObject[]>;
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>;
  /** Starts it again at the same address, on the same data. */
  restart(): Promise<void>;
}

interface AskOptions {
  readonly method?: string;
  readonly json?: unknown;
  /** @defaultValue the server's own */
  readonly key?: string;
}

/** One server for the tests of a file; its parts may be used inside of tests and hooks only. */
export function useServer(settings: Readonly<Record<string, string>>): PlaygroundServer {
  let dataFolder = '';
  let running: ServerProcess | undefined;
  let origin = '';

  const start = async (port: number): Promise<void> => {
    const page = inject('playgroundFolder');
    running = await startServerProcess(
      {
        GALA_DATA: dataFolder,
        GALA_API_KEY: KEY,
        GALA_WORKERS: '1',
        ...(page === undefined ? {} : { GALA_PLAYGROUND: page }),
        ...settings,
      },
      port,
    );
    ({ origin } = running);
  };
  const kill = async (): Promise<void> => {
    running?.child.kill('SIGKILL');
    await running?.ended;
  };
  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'gala-playground-'));
    await start(0);
  });
  afterAll(async () => {
    await kill();
    await rm(dataFolder, { recursive: true, force: true });
  });

  const ask = async <T>(path: string, options: AskOptions = {}): Promise<T> => {
    const { json, method = json === undefined ? 'GET' : 'POST', key = KEY } = options;
    const response = await fetch(new URL(path, origin), {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(json !== undefined && { 'content-type': 'application/json' }),
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as T;
  };
  return {
    key: KEY,
    get origin() {
      return origin;
    },
    get dataFolder() {
      return dataFolder;
    },
    ask,
    async makeTeam(credits) {
      const unlimited = credits === 'unlimited';
      const team = await ask<TeamObject>('/gala/v1/teams', { json: { name: 'a team', unlimited } });
      if (!unlimited) await ask(`/gala/v1/teams/${team.id}/credits`, { json: { credits } });
      return team;
    },
    makeKey: (terms = {}) => ask('/gala/v1/keys', { json: { name: 'a key', ...terms } }),
    async revoke({ id }) {
      await ask(`/gala/v1/keys/${id}`, { method: 'DELETE' });
    },
    async draw(request) {
      const json = { model: 'dall-e-2', size: '256x256', ...request };
      await ask('/v1/images/generations', { json });
    },
    async records() {
      return (await ask<RecordList>('/gala/v1/records?limit=100')).data;
    },
    kill,
    restart: () => start(Number(new URL(origin).port)),
  };
}
