import type { Picture } from './picture.ts';
import { useObjectUrl } from './use-object-url.ts';

/** An address to show a picture by; small ones do where it is shown small. */
export function usePictureUrl(
  picture: Pick<Picture, 'source' | 'preview'> | undefined,
  small = false,
): string | undefined {
  const { source, preview } = picture ?? {};
  const url = useObjectUrl(typeof source === 'string' ? undefined : source);
  if (typeof source !== 'string') return url;
  return small && preview !== undefined ? preview : source;
}
