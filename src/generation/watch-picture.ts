import type { Pixels } from '../kernel/pixels.ts';

/** Hears of the states of one picture while it is drawn. */
export interface PictureWatcher {
  readonly onPartial: (state: Pixels) => void;
  /** The picture is drawn: its states interest nobody any more. Call it also when drawing failed. */
  readonly end: () => Promise<void>;
}

/**
 * Has the states of a picture encoded and passed on, one at a time and in order: one that comes while
 * another is under way is passed over, and one that cannot be encoded or stored is left out. What is
 * watched must neither fail nor wait for that.
 */
export function watchPicture(
  encode: (state: Pixels) => Promise<Uint8Array>,
  passOn: (bytes: Uint8Array) => Promise<void>,
): PictureWatcher {
  let ended = false;
  let busy = false;
  let passing: Promise<void> = Promise.resolve();

  const work = async (state: Pixels): Promise<void> => {
    const bytes = await encode(state);
    if (ended) return;
    passing = passOn(bytes).catch(() => undefined);
    await passing;
  };

  return {
    onPartial: (state) => {
      if (busy || ended) return;
      busy = true;
      work(state)
        .catch(() => undefined)
        .finally(() => (busy = false));
    },
    end: async () => {
      ended = true;
      await passing;
    },
  };
}
