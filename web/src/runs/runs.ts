import { draw, type ImagesRequest } from '../api/draw.ts';
import { newRequestName } from '../api/request-name.ts';
import type { Size } from '../form/free-size.ts';
import { picturesOfDrawn, type Picture } from '../pictures/picture.ts';
import type { Run, RunState } from './run.ts';
import { costsOfCancelled } from './costs-of-cancelled.ts';

/** So many are kept on the page; earlier ones are in History. */
const MOST_RUNS = 20;

/** What the pictures of a run are to be like, for the room that is kept for them. */
export interface Expected {
  readonly count: number;
  readonly size: Size;
}

/**
 * The runs of this page, newest first. They live beside the views, so that going to another one neither
 * cancels nor forgets them, and end with the session of the key that they were drawn for.
 */
export class Runs {
  #runs: readonly Run[] = [];
  #owner: string | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #controllers = new Map<string, AbortController>();

  /** Stops and forgets everything of whoever was signed in before. */
  belongTo(owner: string): void {
    if (this.#owner === owner) return;
    this.#owner = owner;
    for (const controller of this.#controllers.values()) controller.abort();
    if (this.#runs.length > 0) this.#show([]);
  }

  readonly list = (): readonly Run[] => this.#runs;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Has pictures drawn.
   * @returns the id of the run, which is on the list at once, and the run as it ended
   */
  start(
    planned: ImagesRequest,
    { count, size }: Expected,
  ): { readonly id: string; readonly ended: Promise<Run> } {
    const { prompt } = planned.body;
    const run: Run = {
      id: newRequestName(),
      planned,
      prompt: typeof prompt === 'string' ? prompt : '',
      count,
      size,
      since: Date.now(),
      until: undefined,
      state: { is: 'running', sent: false, states: [], cancelling: false },
    };
    this.#show([run, ...this.#runs].slice(0, MOST_RUNS));
    return { id: run.id, ended: this.#draw(run) };
  }

  async #draw(run: Run): Promise<Run> {
    const { id, planned } = run;
    const controller = new AbortController();
    this.#controllers.set(id, controller);
    const { signal } = controller;
    let sent = false;
    const end = (state: RunState): Run => {
      const ended = { ...run, state, until: Date.now() };
      this.#show(this.#runs.map((one) => (one.id === id ? ended : one)));
      return ended;
    };
    try {
      const drawn = await draw(planned, {
        signal,
        name: id,
        onSent: () => {
          sent = true;
          this.#change(id, (old) => (old.is === 'running' ? { ...old, sent } : old));
        },
        onPartial: (state) =>
          this.#change(id, (old) =>
            old.is === 'running' ? { ...old, states: [...old.states, state] } : old,
          ),
      });
      const pictures = await measured(picturesOfDrawn(drawn, run.prompt));
      return end({ is: 'done', pictures, revised: drawn.revisedPrompt });
    } catch (error) {
      if (!signal.aborted) return end({ is: 'failed', error });
      // Whose it was is gone, and may ask for nothing more.
      if (!this.#runs.some((one) => one.id === id)) return end({ is: 'cancelled', costs: null });
      return end({ is: 'cancelled', costs: sent ? await costsOfCancelled(run) : 0 });
    } finally {
      this.#controllers.delete(id);
    }
  }

  cancel(id: string): void {
    this.#change(id, (old) => (old.is === 'running' ? { ...old, cancelling: true } : old));
    this.#controllers.get(id)?.abort();
  }

  remove(id: string): void {
    this.#show(this.#runs.filter((run) => run.id !== id));
  }

  #change(id: string, how: (state: RunState) => RunState): void {
    this.#show(this.#runs.map((run) => (run.id === id ? { ...run, state: how(run.state) } : run)));
  }

  #show(runs: readonly Run[]): void {
    this.#runs = runs;
    for (const listener of this.#listeners) listener();
  }
}

/** With the size that each has in fact: `auto` may have chosen any. */
function measured(pictures: readonly Picture[]): Promise<readonly Picture[]> {
  return Promise.all(
    pictures.map(async (picture) => {
      if (typeof picture.source === 'string') return picture;
      // What was drawn is there, and paid for, also where this browser cannot look at it.
      const bitmap = await createImageBitmap(picture.source).catch(() => undefined);
      if (!bitmap) return picture;
      const { width, height } = bitmap;
      // Megabytes of pixels that would wait for the garbage collector, which does not see them.
      bitmap.close();
      return { ...picture, width, height };
    }),
  );
}
