import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

/** What one contestant is to do in one turn: load a model, draw to get warm, and once for the clock. */
export interface TurnOrder {
  /** The folder of the model, in the layout that the contestant reads. */
  readonly folder: string;
  readonly name: string;
  /** Pixels. */
  readonly edge: number;
  readonly steps: number;
  /** `w` of classifier-free guidance; up to 1 the model is asked once a step. */
  readonly guidance: number;
  /** Whether the small, fast decoder that lies with the model paints the pixels. */
  readonly fastDecoder: boolean;
  /** Whether it is a variation of what the model sees in a picture, and no prompt. */
  readonly likeness: boolean;
  /**
   * What is drawn before the clock runs: a picture in one step, whole ones with previews, or nothing,
   * where a picture takes minutes and loading alone needs to be taken off.
   */
  readonly warmUp: 'once' | 'previews' | 'none';
  readonly threads: number;
}

/** What a contestant says of its turn; milliseconds. */
export interface TurnTimes {
  /** Reading the weights and preparing to compute. */
  readonly load: number;
  /** One picture, from the prompt to pixels, with everything loaded. */
  readonly picture: number;
  /** One step of it, the answer of the UNet and all that is done with it. */
  readonly step: number;
}

export interface Turn extends TurnTimes {
  /** Megabytes resident at most; 0 where the system does not tell. */
  readonly peak: number;
}

const EVERY_MS = 100;

/**
 * Runs a contestant's turn in a process of its own, so that memory is given back and nobody profits from
 * what another loaded.
 * @returns what it said on its standard output, and the most memory it had.
 * @throws Error when it fails, with what it complained of.
 */
export async function runTurn(
  command: string,
  words: readonly string[],
): Promise<{ readonly said: string; readonly peak: number }> {
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  const output = Promise.all([text(child.stdout), text(child.stderr)]);
  const done = new AbortController();
  const watching = watchPeak(child.pid, done.signal);
  const [code] = (await ended) as [number | null];
  done.abort();
  const [said, complaints] = await output;
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${complaints.slice(-2000)}`);
  return { said, peak: await watching };
}

/** The system keeps the highest value itself; it is asked again and again because it goes with the process. */
async function watchPeak(pid: number | undefined, signal: AbortSignal): Promise<number> {
  let peak = 0;
  while (process.platform === 'linux' && !signal.aborted) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      break; // It has ended.
    }
    await sleep(EVERY_MS);
  }
  return peak;
}

/** The last line of what a program said, which is its result. */
export function lastLine(said: string): string {
  return said.trim().split('\n').at(-1) ?? '';
}
