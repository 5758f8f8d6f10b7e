import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program that `npm run build` made. */
export const BUILT_MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

/** A server in a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly origin: string;
  /** From starting the process until it answered `/healthz`, ms. */
  readonly readyAfter: number;
  stop(): Promise<void>;
}

/** A data folder for a measurement, and the key that the first start leaves in it. */
export interface DataFolder {
  readonly path: string;
  key(): string;
  remove(): void;
}

export function temporaryData(): DataFolder {
  const path = mkdtempSync(join(tmpdir(), 'gala-bench-'));
  return {
    path,
    key: () => readFileSync(join(path, 'first-key'), 'utf8').trim(),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Starts the built `gala serve`; a worker a core unless told how many. */
export function startGalaServer(data: DataFolder, workers?: number): Promise<ServerProcess> {
  const threads = workers === undefined ? [] : ['--workers', String(workers)];
  return startProcess(
    [BUILT_MAIN, 'serve', '--port', '0', ...threads],
    data,
    /Base URL\s+(\S+)\/v1\n/,
  );
}

/**
 * Starts a program that serves, and waits until it answers.
 * @throws Error when it ends before that.
 */
export async function startProcess(
  words: readonly string[],
  data: DataFolder,
  says: RegExp,
  settings: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, words, {
    env: { ...process.env, ...settings, GALA_DATA: data.path, GALA_LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let heard = '';
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      heard += String(chunk);
      const found = says.exec(heard)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('close', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  await (await fetch(`${origin}/healthz`)).arrayBuffer();
  return {
    child,
    origin,
    readyAfter: performance.now() - startedAt,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
