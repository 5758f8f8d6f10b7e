import { useEffect, useState } from 'react';

import type { NamedBlob } from '../../api/planned-request.ts';
import type { Mask, MaskFacts } from '../../mask/mask.ts';
import { writeMaskPng } from '../../mask/write-mask-png.ts';

/** Writing a large mask takes a moment; it waits until nothing was painted for so long. */
const PAUSE_MS = 300;

const NAME = 'mask.png';

/** The file of a mask as it is now. */
export const maskFileOf = async ({ selection }: Mask): Promise<NamedBlob> => ({
  name: NAME,
  blob: await writeMaskPng(selection),
});

/**
 * The file of a mask that is being painted, a moment later; nothing where nothing is marked. What is sent
 * is written anew.
 */
export function useMaskFile(mask: Mask | undefined, facts: MaskFacts): NamedBlob | undefined {
  const [written, setWritten] = useState<{ readonly of: Mask; readonly file: NamedBlob }>();
  useEffect(() => {
    if (!mask || facts.selected === 0) return undefined;
    let stale = false;
    const write = async () => {
      const file = await maskFileOf(mask);
      if (!stale) setWritten({ of: mask, file });
    };
    const timer = setTimeout(() => void write(), PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [mask, facts]);
  return facts.selected > 0 && written?.of === mask ? written?.file : undefined;
}
