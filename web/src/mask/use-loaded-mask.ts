import { useState } from 'react';

import { openPicture, pixelsOf } from '../pictures/prepare/open-picture.ts';
import type { PreparedPicture } from '../pictures/prepare/prepare-picture.ts';
import { everywhere } from './geometry.ts';
import { fittingFrame } from './fitting-frame.ts';
import type { Mask, MaskFacts } from './mask.ts';
import {
  likelyReplacing,
  readMask,
  reframeSelection,
  type Replacing,
  type Rgba,
} from './read-mask.ts';
import { packRuns } from './runs.ts';

/** A mask from a file, as long as nothing was painted since. */
export interface LoadedMask {
  readonly name: string;
  readonly replacing: Replacing;
  readonly choices: readonly Replacing[];
  /** It was brought to another size. */
  readonly from: { readonly width: number; readonly height: number } | undefined;
}

interface Loaded extends LoadedMask {
  readonly rgba: Rgba;
  readonly after: MaskFacts;
}

/** Takes masks from files, and lets the colour that means "replace" be chosen afterwards. */
export function useLoadedMask(picture: PreparedPicture, mask: Mask, facts: MaskFacts) {
  const [kept, setKept] = useState<Loaded>();
  const loaded = kept?.after === facts ? kept : undefined;

  const put = (file: Omit<Loaded, 'after'>): void => {
    const frame = fittingFrame(file.rgba, picture);
    if (!frame) return;
    const selection = reframeSelection(readMask(file.rgba, file.replacing), frame, picture);
    mask.perform({ kind: 'load', runs: packRuns(selection, everywhere(selection)) });
    setKept({ ...file, after: mask.facts() });
  };

  /** @throws PictureError; the result says whether its shape is that of the picture. */
  const load = async (file: File): Promise<boolean> => {
    const opened = await openPicture(file, file.name);
    const rgba = pixelsOf(opened.pixels, opened);
    if (!fittingFrame(rgba, picture)) return false;
    const same = rgba.width === picture.width && rgba.height === picture.height;
    put({
      name: file.name,
      rgba,
      replacing: likelyReplacing(rgba),
      choices: opened.transparent ? ['transparent', 'white', 'black'] : ['white', 'black'],
      from: same ? undefined : { width: rgba.width, height: rgba.height },
    });
    return true;
  };

  const choose = (replacing: Replacing): void => {
    if (!loaded) return;
    mask.undo();
    put({ ...loaded, replacing });
  };

  return { loaded, load, choose };
}
