import type { Pixels } from '../kernel/pixels.ts';

/** Hears of the states of one picture while it is drawn. */
export interface PictureWatcher {
  readonly onPartial: (state: Pixels) => void;
  /** The picture is drawn, or never will be: nothing more is passed on once this has resolved. */
  readonly end: () => Promise<void>;
}

/**
 * Has the states of a picture encoded and passed on, one at a time and in order: of those that come
 * while another is under way only the newest waits, and one that cannot be encoded or stored is left
 * out. What is watched neither fails nor waits for that.
 */
export function watchPicture(
  encode: (state: Pixels) => Promise<Uint8Array>,
  passOn: (bytes: Uint8Array) => Promise<void>,
): PictureWatcher {
  let ended = false;
  let busy = false;
  let newest: Pixels | undefined;
  let passing: Promise<void> = Promise.resolve();

  const show = async (state: Pixels): Promise<void> => {
    const bytes = await encode(state);
    if (ended) return;
    passing = passOn(bytes).catch(() => undefined);
    await passing;
  };

  const work = async (): Promise<void> => {
    busy = true;
    while (newest !== undefined) {
      const state = newest;
      newest = undefined;
      // oxlint-disable-next-line no-await-in-loop -- one at a time: drawing needs the cores
      await show(state).catch(() => undefined);
    }
    busy = false;
  };

  return {
    onPartial: (state) => {
      if (ended) return;
      newest = state;
      if (!busy) void work();
    },
    end: async () => {
      ended = true;
      newest = undefined;
      await passing;
    },
  };
}
