import { useState } from 'react';

import type { NamedBlob } from '../../api/planned-request.ts';
import { describeTrouble } from '../../pictures/prepare/describe-picture.ts';
import { openPicture } from '../../pictures/prepare/open-picture.ts';
import { MOST_PIXELS } from '../../pictures/prepare/plan-picture.ts';
import { preparePicture } from '../../pictures/prepare/prepare-picture.ts';

/** Any picture that the server reads goes as it is. */
const NEEDS = {
  squarePng: false,
  opaque: false,
  uploadLimit: 50_000_000,
  longestEdge: Math.sqrt(MOST_PIXELS),
} as const;

interface Attachments {
  /** Takes files; those that are no pictures are told of. */
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly isBusy: boolean;
  /** Why the last files were not taken, in words. */
  readonly troubles: readonly string[];
  readonly dismiss: () => void;
}

/** Makes of files what can be sent along, of any format that the browser can show. */
export function useAttachments(onReady: (pictures: readonly NamedBlob[]) => void): Attachments {
  const [busy, setBusy] = useState(0);
  const [troubles, setTroubles] = useState<readonly string[]>([]);
  const add = async (files: readonly File[]) => {
    setBusy((count) => count + 1);
    const read = await Promise.all(files.map(readFile));
    setTroubles(read.flatMap((one) => (typeof one === 'string' ? [one] : [])));
    onReady(read.flatMap((one) => (typeof one === 'string' ? [] : [one])));
    setBusy((count) => count - 1);
  };
  return { add, isBusy: busy > 0, troubles, dismiss: () => setTroubles([]) };
}

async function readFile(file: File): Promise<NamedBlob | string> {
  try {
    const { name, blob } = await preparePicture(await openPicture(file, file.name), NEEDS);
    return { name, blob };
  } catch (error) {
    return describeTrouble(error);
  }
}

/** The pictures in what was pasted or dropped. */
export const filesIn = (transfer: DataTransfer | null): readonly File[] => [
  ...(transfer?.files ?? []),
];
