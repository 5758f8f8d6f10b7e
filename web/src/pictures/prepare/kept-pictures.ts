import { keepInBrowser, keptInBrowser } from '../../api/browser-memory.ts';
import { isKeptMask, paintedOf } from '../../mask/kept-mask.ts';
import { leaveMask } from '../../mask/use-mask.ts';
import { openPicture } from './open-picture.ts';
import type { Squaring } from './plan-picture.ts';
import type { ListedPicture } from './listed-picture.ts';

/** A picture as it is kept: the file, and what was said of it. */
interface KeptPicture {
  readonly id: number;
  readonly name: string;
  readonly blob: Blob;
  readonly squaring: Squaring | undefined;
}

/** Keeps the pictures of a view beyond a reload. */
export function keepPictures(owner: string, view: string, listed: readonly ListedPicture[]): void {
  keepInBrowser(owner, { view, part: 'pictures' }, () => ({
    value: listed.map(({ id, opened: { name, blob }, squaring }): KeptPicture => ({
      id,
      name,
      blob,
      squaring,
    })),
    bytes: listed.reduce((sum, { opened }) => sum + opened.blob.size, 0),
  }));
}

/** The pictures that were kept of a view, opened, with the mask that was painted on one of them. */
export async function keptPictures(owner: string, view: string): Promise<readonly ListedPicture[]> {
  const kept = await keptInBrowser(owner, view);
  const pictures = kept.get('pictures');
  const opened = await Promise.allSettled(
    (Array.isArray(pictures) ? pictures : []).filter(isKeptPicture).map(open),
  );
  // What cannot be opened any more is as though it had not been kept.
  const listed = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const mask = kept.get('mask');
  if (isKeptMask(mask)) {
    const masked = listed.find(({ id }) => id === mask.of);
    if (masked) leaveMask(masked.opened, paintedOf(mask));
  }
  return listed;
}

const open = async ({ id, name, blob, squaring }: KeptPicture): Promise<ListedPicture> => ({
  id,
  opened: await openPicture(blob, name),
  squaring,
});

const isKeptPicture = (kept: Partial<KeptPicture> | null): kept is KeptPicture =>
  typeof kept?.id === 'number' && typeof kept.name === 'string' && kept.blob instanceof Blob;
