import { setTimeout as sleep } from 'node:timers/promises';
import type { DrawTask, Engine } from '../../src/engines/engine.ts';

/** How a solid engine draws; a prompt decides by what it contains. */
export interface SolidEngine extends Engine {
  /** Seeds in the order in which they were begun. */
  readonly begun: readonly number[];
  /** How many draws are under way. */
  readonly drawing: () => number;
}

/**
 * A real engine, as small as one can be: it fills the picture with the colour its seed names. The
 * time it takes and how it fails are functions of the task, so that a test can tell it per picture.
 */
export function solidEngine(
  options: {
    readonly id?: string;
    /** Milliseconds one picture takes; it stops at once when cancelled. @defaultValue 0 */
    readonly delay?: (task: DrawTask) => number;
    /** Holds a picture back until it is fulfilled, or cancelled. `undefined` holds nothing back. */
    readonly until?: (task: DrawTask) => Promise<void> | undefined;
    /** What it does on its way, where it may show the picture as often as the task allows. */
    readonly onTheWay?: (show: () => void, task: DrawTask) => Promise<void>;
    /** Thrown instead of drawing, after the delay. `undefined` draws. */
    readonly failure?: (task: DrawTask) => unknown;
  } = {},
): SolidEngine {
  const begun: number[] = [];
  let drawing = 0;
  return {
    id: options.id ?? 'solid',
    abilities: { operations: ['generate', 'edit', 'vary'], maxEdge: 4096, parallel: 2 },
    begun,
    drawing: () => drawing,
    async draw(task, { signal, onProgress, onPartial }) {
      begun.push(task.seed);
      drawing += 1;
      try {
        onProgress({ fraction: 0, stage: 'mixing' });
        const ms = options.delay?.(task) ?? 0;
        if (ms > 0) await sleep(ms, undefined, { signal });
        let shown = 0;
        const show = (): void => {
          if (signal.aborted || shown >= (task.partials ?? 0)) return;
          shown += 1;
          onPartial?.(solid({ ...task, seed: task.seed + shown }));
        };
        const work = options.onTheWay?.(show, task) ?? options.until?.(task);
        await Promise.race([work, aborted(signal)]);
        signal.throwIfAborted();
        const failure = options.failure?.(task);
        if (failure !== undefined) throw failure;
        onProgress({ fraction: 1, stage: 'filling' });
        return { pixels: solid(task) };
      } finally {
        drawing -= 1;
      }
    },
    health: async () => ({ ok: true, detail: 'always ready' }),
    close: async () => undefined,
  };
}

/** Rejects when the signal fires; otherwise waits with whoever waits for it. */
function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

/** Something to wait for that the test opens itself. */
export function door(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

/** Red, green and blue are the low bytes of the seed. */
function solid({ size, seed }: DrawTask): {
  width: number;
  height: number;
  channels: 3;
  data: Uint8ClampedArray<ArrayBuffer>;
} {
  const data = new Uint8ClampedArray(size.width * size.height * 3);
  for (let i = 0; i < data.length; i += 3) {
    data[i] = seed & 255;
    data[i + 1] = (seed >> 8) & 255;
    data[i + 2] = (seed >> 16) & 255;
  }
  return { ...size, channels: 3, data };
}
