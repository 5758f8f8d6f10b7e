import type { PaintTask } from '../../diffusion/families/painter.ts';
import type { Pixels } from '../../kernel/pixels.ts';
import type { DrawContext, Progress } from '../engine.ts';
import type { ModelNeeds } from './model-processes.ts';
import type { Waiting } from './waiting-line.ts';

/** A picture on its way through the engine. */
export interface Picture extends Waiting {
  readonly needs: ModelNeeds;
  /** True once it is drawn, failed or not wanted any more. */
  isOver(): boolean;
  /** Calls the listener when nobody wants it any more, until the returned function is called. */
  onLeave(listener: () => void): () => void;
  tell(progress: Progress): void;
  show(state: Pixels): void;
  succeed(pixels: Pixels): void;
  fail(error: unknown): void;
  /** The same, to be painted without company. */
  apart(): Picture;
}

/**
 * A picture that somebody waits for. Whoever waits hears of its progress, which never decreases, of as
 * many states as were wanted, and of nothing once it is over; cancelled it is over at once, whatever the
 * process that paints it is at.
 */
export function newPicture(
  task: PaintTask,
  needs: ModelNeeds,
  { signal, onProgress, onPartial }: DrawContext,
): { readonly picture: Picture; readonly pixels: Promise<Pixels> } {
  let settle!: { resolve: (pixels: Pixels) => void; reject: (error: unknown) => void };
  const pixels = new Promise<Pixels>((resolve, reject) => (settle = { resolve, reject }));
  let over = false;
  let told = 0;
  let statesLeft = task.states ?? 0;

  const finish = (settlement: () => void): void => {
    if (over) return;
    over = true;
    signal.removeEventListener('abort', cancel);
    settlement();
  };
  const leaving = new Set<() => void>();
  const cancel = (): void =>
    finish(() => {
      settle.reject(new DOMException('the drawing was cancelled', 'AbortError'));
      for (const listener of leaving) listener();
    });
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();

  const asWaiting = (alone: boolean): Picture => ({
    model: needs.name,
    task,
    needs,
    alone,
    since: performance.now(),
    isOver: () => over,
    onLeave: (listener) => {
      leaving.add(listener);
      return () => leaving.delete(listener);
    },
    tell: ({ fraction, stage }) => {
      if (over) return;
      told = Math.max(told, fraction);
      onProgress({ fraction: told, stage });
    },
    show: (state) => {
      if (over || statesLeft === 0) return;
      statesLeft -= 1;
      onPartial?.(state);
    },
    succeed: (drawn) => finish(() => settle.resolve(drawn)),
    fail: (error) => finish(() => settle.reject(error)),
    apart: () => asWaiting(true),
  });
  return { picture: asWaiting(false), pixels };
}
