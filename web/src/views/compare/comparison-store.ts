import { draw, type ImagesRequest } from '../../api/draw.ts';
import type { Drawn } from '../../api/drawn.ts';
import { whenOwnerChanges } from '../../api/owner.ts';
import { announce } from '../../design/announcer.tsx';
import { strings } from '../../strings.ts';
import { patiently, sleep } from './patiently.ts';

/** What one model made of the prompt, or makes. */
export interface Column {
  readonly model: string;
  readonly planned: ImagesRequest;
  readonly state: 'drawing' | 'waiting' | 'done' | 'failed' | 'cancelled';
  /** Seconds until it is tried again, while it waits. */
  readonly waits: number | undefined;
  /** `Date.now()` when it began, and when it ended. */
  readonly since: number;
  readonly until: number | undefined;
  /** The last state on the way. */
  readonly partial: Blob | undefined;
  readonly drawn: Drawn | undefined;
  readonly error: unknown;
}

export type Comparison = readonly Column[];

/** The comparison of this page. It goes on while one looks at something else. */
class ComparisonStore {
  #columns: Comparison = [];
  #owner = '';
  readonly #controllers = new Map<string, AbortController>();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly current = (): Comparison => this.#columns;

  /** Who is signed in: nobody is shown what somebody else had drawn. */
  belongTo(owner: string): void {
    if (owner === this.#owner) return;
    this.#owner = owner;
    this.cancelAll();
    this.#controllers.clear();
    this.#show([]);
  }

  /** Starts all of them at once. @returns when the last has ended, in whatever way */
  async start(planned: readonly ImagesRequest[], onEnded: () => void): Promise<void> {
    this.cancelAll();
    this.#controllers.clear();
    this.#show(planned.map(columnOf));
    await Promise.all(planned.map((one) => this.#run(one).finally(onEnded)));
    if (this.#columns.length === 0) return;
    const done = this.#columns.filter(({ state }) => state === 'done').length;
    announce(strings.compare.ended(done, this.#columns.length));
  }

  /** Draws one of them again. */
  async again(model: string): Promise<void> {
    const column = this.#columns.find((one) => one.model === model);
    if (!column || this.#isRunning(model)) return;
    const { planned } = column;
    this.#show(this.#columns.map((one) => (one === column ? columnOf(planned) : one)));
    await this.#run(planned);
  }

  cancel(model: string): void {
    this.#controllers.get(model)?.abort();
  }

  cancelAll(): void {
    for (const controller of this.#controllers.values()) controller.abort();
  }

  #isRunning(model: string): boolean {
    return this.#columns.some((one) => one.model === model && isRunning(one));
  }

  async #run(planned: ImagesRequest): Promise<void> {
    const model = modelOf(planned);
    const controller = new AbortController();
    this.#controllers.set(model, controller);
    const { signal } = controller;
    const change = (to: Partial<Column>) => {
      // Of a comparison that was replaced meanwhile nothing is heard any more.
      if (this.#controllers.get(model) !== controller) return;
      this.#show(this.#columns.map((one) => (one.model === model ? { ...one, ...to } : one)));
    };
    try {
      const drawn = await patiently(
        () => draw(planned, { signal, onPartial: (partial) => change({ partial }) }),
        {
          signal,
          sleep,
          onWait: (waits) => change({ waits, state: waits === undefined ? 'drawing' : 'waiting' }),
        },
      );
      change({ state: 'done', drawn, until: Date.now() });
    } catch (error) {
      const state = signal.aborted ? 'cancelled' : 'failed';
      change({ state, error, until: Date.now(), waits: undefined });
    }
  }

  #show(columns: Comparison): void {
    this.#columns = columns;
    for (const listener of this.#listeners) listener();
  }
}

const modelOf = ({ body }: ImagesRequest): string => String(body['model']);

const columnOf = (planned: ImagesRequest): Column => ({
  model: modelOf(planned),
  planned,
  state: 'drawing',
  waits: undefined,
  since: Date.now(),
  until: undefined,
  partial: undefined,
  drawn: undefined,
  error: undefined,
});

export const isRunning = ({ state }: Column): boolean => state === 'drawing' || state === 'waiting';

export const comparisonStore = new ComparisonStore();

whenOwnerChanges((owner = '') => comparisonStore.belongTo(owner));
