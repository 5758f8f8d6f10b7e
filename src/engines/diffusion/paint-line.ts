import type { ModelProcesses } from './model-processes.ts';
import { paintBatch } from './paint-batch.ts';
import type { Picture } from './picture.ts';
import { progressAt, WAITING } from './stages.ts';
import { batchWith, nextInLine } from './waiting-line.ts';

/** Where pictures wait to be painted. One batch is painted at a time: it has all of the device. */
export interface PaintLine {
  add(picture: Picture): void;
  waiting(): number;
}

/**
 * @param most how many pictures are painted at once at most, by the model that is to paint them.
 * @param unwantedLoadMs for how long a model goes on loading that nobody waits for any more.
 */
export function createPaintLine(
  processes: ModelProcesses,
  most: (model: string) => number,
  unwantedLoadMs: number,
): PaintLine {
  const isLoaded = (model: string): boolean => processes.isLoaded(model);
  let line: Picture[] = [];
  let isServing = false;

  const leave = (pictures: readonly Picture[]): void => {
    line = line.filter((one) => !pictures.includes(one));
  };

  /**
   * Most models load in some seconds, and the next who comes may want this one. But a graph can also
   * compute for hours while it is loaded, and everybody else would wait for it.
   */
  const endUnwantedLoads = (model: string): void => {
    if (!processes.isLoading(model)) return;
    const isWanted = (): boolean => line.some((one) => one.model === model);
    if (isWanted()) return;
    setTimeout(() => {
      if (!isWanted() && processes.isLoading(model)) processes.giveUp(model);
    }, unwantedLoadMs).unref();
  };

  const paintWith = async (lead: Picture): Promise<void> => {
    const { model, needs } = lead;
    const limit = most(model);
    if (!isLoaded(model)) {
      for (const one of batchWith(line, lead, limit)) one.tell(progressAt('loading'));
    }
    try {
      const ready = await processes.ready(needs, limit);
      // Who came while the model was being loaded is taken along, who left is not.
      const batch = batchWith(line, lead, ready.batch);
      leave(batch);
      if (batch.length > 0) line.unshift(...(await paintBatch(ready, batch)));
    } catch (error) {
      const batch = batchWith(line, lead, limit);
      leave(batch);
      for (const one of batch) one.fail(error);
    } finally {
      processes.rest(model);
    }
  };

  const serve = async (): Promise<void> => {
    for (;;) {
      const lead = nextInLine(line, { at: performance.now(), isLoaded });
      if (lead === undefined) break;
      // oxlint-disable-next-line no-await-in-loop -- one batch at a time
      await paintWith(lead);
    }
    isServing = false;
  };

  return {
    add(picture) {
      if (picture.isOver()) return;
      line.push(picture);
      picture.onLeave(() => {
        leave([picture]);
        endUnwantedLoads(picture.model);
      });
      picture.tell(WAITING);
      if (isServing) return;
      isServing = true;
      // A tick later, so that pictures of one request are in line together.
      void Promise.resolve().then(serve);
    },
    waiting: () => line.length,
  };
}
