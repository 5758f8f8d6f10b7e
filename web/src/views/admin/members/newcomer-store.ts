import { useSyncExternalStore } from 'react';

import { whenOwnerChanges } from '../../../api/owner.ts';
import { newcomer, takeIn, type Intake, type IntakeSteps, type Newcomer } from './newcomers.ts';

/** Who is taken in at present, or was just now. */
interface Taken {
  readonly intake: Intake;
  readonly people: readonly Newcomer[];
  readonly isRunning: boolean;
}

/**
 * The people whom this page takes in. It goes on while one looks at something else, and their secrets stay
 * until somebody has kept them: nobody can ask for them again.
 */
class NewcomerStore {
  #taken: Taken | undefined;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly current = (): Taken | undefined => this.#taken;

  /** @returns when everybody was tried */
  start(intake: Intake, names: readonly string[], steps: IntakeSteps): Promise<void> {
    return this.#run(intake, names.map(newcomer), steps);
  }

  /** Tries those again who could not be taken in. */
  async again(steps: IntakeSteps): Promise<void> {
    if (this.#taken) await this.#run(this.#taken.intake, this.#taken.people, steps);
  }

  /** Lets go of them and of their secrets, and takes in no more of them. */
  forget(): void {
    this.#show(undefined);
  }

  async #run(intake: Intake, people: readonly Newcomer[], steps: IntakeSteps): Promise<void> {
    const now = [...people];
    const isStill = (): boolean => this.#taken?.intake === intake;
    this.#show({ intake, people: [...now], isRunning: true });
    for (const [index, one] of now.entries()) {
      if (!isStill()) return;
      if (one.state === 'done') continue;
      now[index] = await takeIn(one, steps, intake.withKeys);
      if (isStill()) this.#show({ intake, people: [...now], isRunning: true });
    }
    if (isStill()) this.#show({ intake, people: now, isRunning: false });
  }

  #show(taken: Taken | undefined): void {
    this.#taken = taken;
    for (const listener of this.#listeners) listener();
  }
}

export const newcomerStore = new NewcomerStore();

// Nobody is shown the secrets that somebody else made.
whenOwnerChanges(() => newcomerStore.forget());

export const useNewcomers = (): Taken | undefined =>
  useSyncExternalStore(newcomerStore.subscribe, newcomerStore.current);
