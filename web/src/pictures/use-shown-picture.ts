import { useRef, useState } from 'react';

import { freshLinks } from './picture-bytes.ts';
import type { Picture } from './picture.ts';
import { usePictureUrl } from './use-picture-url.ts';

/** What an image needs to show a picture. */
interface Shown {
  readonly src: string | undefined;
  readonly onError: () => void;
}

/**
 * Shows a picture whose link may have died since: what cannot be loaded is tried once more by a fresh one.
 * Links are good for an hour, and pages stay open for longer.
 */
export function useShownPicture(
  picture: Pick<Picture, 'source' | 'preview' | 'recordId' | 'index'> | undefined,
  small: boolean,
): Shown {
  const [fresh, setFresh] = useState<Pick<Picture, 'source' | 'preview'>>();
  const isTried = useRef(false);
  const src = usePictureUrl(fresh ?? picture, small);
  const onError = (): void => {
    if (!picture || typeof picture.source !== 'string' || isTried.current) return;
    isTried.current = true;
    // Where it is gone for good, its words stand in its place.
    freshLinks(picture).then(setFresh, () => undefined);
  };
  return { src, onError };
}
