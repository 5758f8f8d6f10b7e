import type { PaintStage, PaintTask } from '../../diffusion/families/painter.ts';
import { ModelFault, modelFault } from '../../diffusion/faults.ts';
import type { Pixels } from '../../kernel/pixels.ts';
import type { WorkerFile } from '../../kernel/worker-file.ts';
import { frameOf, frameReader, type Frame } from './frames.ts';
import { lastWords } from './last-words.ts';
import type { Command, ModelWish, Report, Trouble } from './messages.ts';
import { packTasks } from './packed-tasks.ts';
import { spawnProgram } from './spawn-program.ts';

/** What became of one picture of a batch. `undefined`: it was dropped. */
export type Painted = Pixels | ModelFault | undefined;

export interface PaintHooks {
  readonly onStage: (stage: PaintStage) => void;
  readonly onStep: (step: number, steps: number) => void;
  readonly onState: (index: number, pixels: Pixels) => void;
}

/** A process that has one model loaded, or is loading it. */
export interface PaintProcess {
  /** Resolves when it can paint. @throws ModelFault, or an Error for a bug. */
  readonly loaded: Promise<void>;
  /** What it computes on; `undefined` before it is loaded. */
  device(): string | undefined;
  /** Bytes of memory that it had when it last told. */
  resident(): number;
  alive(): boolean;
  /**
   * Paints a batch. Never called while another is being painted.
   * @throws ModelFault, or an Error for a bug.
   */
  paint(tasks: readonly PaintTask[], hooks: PaintHooks): Promise<readonly Painted[]>;
  /** Nobody wants this picture of the batch any more; when that is so of all, it stops between two steps. */
  drop(index: number): void;
  /** Ends it at once, whatever it does: its memory is free a few milliseconds later. */
  kill(how: string): void;
  /** Resolves when it has ended, and everything that it wrote has been read. */
  readonly ended: Promise<void>;
}

interface Running {
  readonly ticket: number;
  readonly hooks: PaintHooks;
  readonly painted: Painted[];
  readonly resolve: (painted: readonly Painted[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Starts a process and has it load a model.
 * @param stallMs without a word from it for so long while it works, it is ended.
 */
export function startPaintProcess(
  program: WorkerFile,
  wish: ModelWish,
  { stallMs }: { readonly stallMs: number },
): PaintProcess {
  const { child, commands, reports } = spawnProgram(program);
  const words = lastWords(child);
  let alive = true;
  let device: string | undefined;
  let resident = 0;
  let tickets = 0;
  let running: Running | undefined;
  let why: string | undefined;
  let stall: NodeJS.Timeout | undefined;
  let settleLoad: { readonly resolve: () => void; readonly reject: (error: unknown) => void };

  const kill = (how: string): void => {
    why ??= how;
    child.kill('SIGKILL');
  };
  /** Counts from the last word on; called with every one of them. */
  const awaitWord = (working: boolean): void => {
    clearTimeout(stall);
    if (working) stall = setTimeout(() => kill(`no sign of life for ${stallMs / 1000} s`), stallMs);
  };

  const finish = (settlement: (batch: Running) => void): void => {
    const batch = running;
    running = undefined;
    awaitWord(false);
    if (batch) settlement(batch);
  };

  const hear = ({ header, body }: Frame): void => {
    const told = header as Report;
    if (told.type === 'loaded') {
      ({ device, resident } = told);
      awaitWord(false);
      return settleLoad.resolve();
    }
    if (told.type === 'unloadable') return settleLoad.reject(errorOf(told.trouble));
    if (running === undefined || told.ticket !== running.ticket) return;
    awaitWord(true);
    switch (told.type) {
      case 'step':
        return running.hooks.onStep(told.step, told.steps);
      case 'stage':
        return running.hooks.onStage(told.stage);
      case 'state':
        return running.hooks.onState(told.index, pixelsOf(told, body));
      case 'painted':
        running.painted[told.index] = pixelsOf(told, body);
        return;
      case 'unpainted':
        running.painted[told.index] = errorOf(told.trouble) as ModelFault;
        return;
      case 'ended': {
        resident = told.resident;
        const { trouble } = told;
        return finish((batch) =>
          trouble ? batch.reject(errorOf(trouble)) : batch.resolve(batch.painted),
        );
      }
    }
  };

  const send = (command: Command, bodies: readonly Uint8ClampedArray[] = []): void => {
    for (const piece of frameOf(command, bodies)) commands?.write(piece);
  };
  const read = frameReader(hear);
  reports?.on('data', (piece: Buffer) => {
    try {
      read(piece);
    } catch (error) {
      kill(error instanceof Error ? error.message : String(error));
    }
  });

  const loaded = new Promise<void>((resolve, reject) => (settleLoad = { resolve, reject }));
  // Who started it for a batch that was cancelled meanwhile does not wait for it.
  loaded.catch(() => undefined);
  const ended = new Promise<void>((resolve) => {
    const onEnd = (how: string): void => {
      if (!alive) return;
      alive = false;
      const facts = { model: wish.name, how: why ?? how };
      const cause = words() === '' ? {} : { cause: new Error(words()) };
      const died = modelFault('process_died', facts, cause);
      settleLoad.reject(died);
      finish((batch) => batch.reject(died));
      resolve();
    };
    // Without a number it was never started; with one, it only could not be signalled.
    child.on('error', (error) => child.pid === undefined && onEnd(whyNotStarted(error)));
    child.on('close', (code, signal) => onEnd(signal ?? `exit code ${code}`));
  });
  send({ type: 'load', wish });
  awaitWord(true);

  return {
    loaded,
    device: () => device,
    resident: () => resident,
    alive: () => alive && why === undefined && child.exitCode === null && child.signalCode === null,
    paint: (tasks, hooks) =>
      new Promise((resolve, reject) => {
        const ticket = ++tickets;
        running = { ticket, hooks, painted: tasks.map(() => undefined), resolve, reject };
        awaitWord(true);
        const { sources, orders } = packTasks(tasks);
        for (const [number, { pixels, keep }] of sources.entries()) {
          const { width, height, data } = pixels;
          send({ type: 'source', source: number, width, height }, keep ? [data, keep] : [data]);
        }
        send({ type: 'paint', ticket, orders });
      }),
    drop: (index) => {
      if (running) send({ type: 'drop', ticket: running.ticket, index });
    },
    kill,
    ended,
  };
}

/** Its message names the path of this program, which is nobody's business. */
const whyNotStarted = (error: Error): string =>
  `it could not be started: ${(error as NodeJS.ErrnoException).code ?? error.name}`;

function pixelsOf(
  { width, height, channels }: Extract<Report, { readonly type: 'painted' | 'state' }>,
  data: Uint8ClampedArray<ArrayBuffer>,
): Pixels {
  if (data.length === width * height * channels) return { width, height, channels, data };
  throw new Error(`a picture of ${width}x${height} came in ${data.length} bytes`);
}

function errorOf(trouble: Trouble): Error {
  if ('fault' in trouble) return new ModelFault(trouble.fault);
  const error = new Error(trouble.message);
  if (trouble.stack !== undefined) error.stack = trouble.stack;
  return error;
}
