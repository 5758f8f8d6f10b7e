import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Words for Node: what was built or, with `GALA_TEST_SOURCES=1`, the sources as they are. */
const MAIN =
  process.env['GALA_TEST_SOURCES'] === '1'
    ? ['--import', import.meta.resolve('tsx'), fromHere('../../src/cli/main.ts')]
    : [fromHere('../../dist/cli/main.js')];

/** How a command ended. `code` is `null` when a signal ended it. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly bytes: Buffer;
  readonly stderr: string;
}

/** A `gala` command as a process of its own, run from what was built. */
export interface GalaProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  stdout(): string;
  stderr(): string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** What it reads. @defaultValue nothing; `open` leaves it waiting for more */
  readonly input?: string | { readonly open: true };
}

/** Starts `gala …words`. Of the environment only the path comes along. */
export function startProcess(words: readonly string[], options: RunOptions = {}): GalaProcess {
  const child = spawn(process.execPath, [...MAIN, ...words], {
    env: { PATH: process.env['PATH'], ...options.env },
    cwd: options.cwd,
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const { input = '' } = options;
  if (typeof input === 'string') child.stdin.end(input);
  const text = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8');
  return {
    child,
    stdout: () => text(out),
    stderr: () => text(err),
    ended: new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) =>
        resolve({ code, stdout: text(out), bytes: Buffer.concat(out), stderr: text(err) }),
      );
    }),
  };
}

/** Runs `gala …words` to its end. */
export function runGala(words: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return startProcess(words, options).ended;
}

/** A server process that has said that it is ready. */
export interface ServerProcess extends GalaProcess {
  readonly origin: string;
}

/**
 * Starts `gala serve` and waits until it is ready.
 * @param port 0 for a free one.
 * @throws Error with what it said when it ends before.
 */
export async function startServerProcess(
  env: Readonly<Record<string, string>>,
  port = 0,
): Promise<ServerProcess> {
  const running = startProcess(['serve', '--port', String(port)], { env });
  const origin = await Promise.race([
    new Promise<string>((resolve) => {
      running.child.stdout?.on('data', () => {
        const [, found] =
          /Base URL\s+(\S+)\/v1\n[^]*Try it:[^]*\n\n[^]*\n$/.exec(running.stdout()) ?? [];
        if (found !== undefined) resolve(found);
      });
    }),
    running.ended.then(({ code, stderr }) => {
      throw new Error(`the server ended with ${code}: ${stderr}`);
    }),
  ]);
  return { ...running, origin };
}
