/** One step of stopping. */
export interface ShutdownPhase {
  readonly name: string;
  /** What is not done by then is left behind. */
  readonly deadlineMs: number;
  readonly run: () => Promise<void>;
}

export interface ShutdownTroubles {
  /** Called for each phase that failed or was left behind. */
  readonly onTrouble: (phase: string, trouble: unknown) => void;
}

/**
 * Runs the phases one after the other: each may rely on what the later ones still hold open. A
 * phase that fails or takes too long is reported and does not keep the others from running.
 */
export async function shutDown(
  phases: readonly ShutdownPhase[],
  { onTrouble }: ShutdownTroubles,
): Promise<void> {
  for (const { name, deadlineMs, run } of phases) {
    try {
      await within(deadlineMs, run());
    } catch (error) {
      onTrouble(name, error);
    }
  }
}

/** @throws Error when the work takes longer; the work itself goes on. */
async function within(deadlineMs: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`not done within ${deadlineMs / 1000} s`)),
      deadlineMs,
    );
  });
  try {
    await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
