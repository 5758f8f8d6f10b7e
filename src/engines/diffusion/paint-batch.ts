import { ModelFault } from '../../diffusion/faults.ts';
import type { ReadyProcess } from './model-processes.ts';
import type { PaintProcess } from './paint-process.ts';
import type { Picture } from './picture.ts';
import { progressAfter, progressAt } from './stages.ts';

/** Models that load at once take about so long for a step as well. */
const SHORTEST_GRACE_MS = 1000;

/**
 * Paints a batch and tells each of its pictures how it ended.
 *
 * A picture that is cancelled leaves the others alone. When all are, the process stops between two steps,
 * and is killed when that takes longer than loading its model did: to wait on would cost more than what
 * killing costs, so that the work behind them is never held up for more than twice as long as it had to be.
 * @returns those that are to be tried again, each on its own: together they took too much memory, or one of
 * them has a prompt that is too long for the model.
 */
export async function paintBatch(
  { process, loadMs }: ReadyProcess,
  batch: readonly Picture[],
): Promise<readonly Picture[]> {
  const leaving = watchLeaving(process, batch, Math.max(loadMs, SHORTEST_GRACE_MS));
  const all = (tell: (picture: Picture) => void): void => batch.forEach(tell);
  try {
    const painted = await process.paint(
      batch.map(({ task }) => task),
      {
        onStage: (stage) => all((picture) => picture.tell(progressAt(stage))),
        onStep: (step, steps) => all((picture) => picture.tell(progressAfter(step, steps))),
        onState: (index, pixels) => batch[index]?.show(pixels),
      },
    );
    for (const [index, outcome] of painted.entries()) {
      if (outcome instanceof ModelFault) batch[index]?.fail(outcome);
      else if (outcome) batch[index]?.succeed(outcome);
    }
    all((picture) => picture.fail(new Error('the process gave no picture')));
    return [];
  } catch (error) {
    if (batch.length > 1 && (isMemorys(error) || isOnePictures(error))) {
      return batch.filter((picture) => !picture.isOver()).map((picture) => picture.apart());
    }
    all((picture) => picture.fail(error));
    return [];
  } finally {
    leaving.over();
  }
}

/** The system kills what takes too much memory, without a word. */
function isMemorys(error: unknown): boolean {
  if (!(error instanceof ModelFault)) return false;
  const { code, facts } = error.data;
  return code === 'out_of_memory' || (code === 'process_died' && facts.how === 'SIGKILL');
}

/** What only one of a batch is to blame for, and nobody knows which. */
function isOnePictures(error: unknown): boolean {
  return error instanceof ModelFault && error.data.code === 'prompt_too_long';
}

/** Tells the process which pictures nobody wants any more. */
function watchLeaving(
  process: PaintProcess,
  batch: readonly Picture[],
  graceMs: number,
): { readonly over: () => void } {
  let grace: NodeJS.Timeout | undefined;
  const stops = batch.map((picture, index) =>
    picture.onLeave(() => {
      process.drop(index);
      if (!batch.every((one) => one.isOver())) return;
      grace = setTimeout(() => process.kill('it did not stop in time'), graceMs);
    }),
  );
  return {
    over: () => {
      clearTimeout(grace);
      for (const stop of stops) stop();
    },
  };
}
