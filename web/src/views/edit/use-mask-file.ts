import { startTransition, useEffect, useState } from 'react';

import type { NamedBlob } from '../../api/planned-request.ts';
import type { Mask } from '../../mask/mask.ts';
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
export function useMaskFile(mask: Mask | undefined, masked: boolean): NamedBlob | undefined {
  const [written, setWritten] = useState<{ readonly of: Mask; readonly file: NamedBlob }>();
  useEffect(() => {
    if (!mask) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let steps = 0;
    const write = async (): Promise<void> => {
      const before = steps;
      const file = await maskFileOf(mask);
      // Whoever goes on painting meanwhile is not held up by what shows it.
      if (before === steps) startTransition(() => setWritten({ of: mask, file }));
    };
    const plan = (): void => {
      steps += 1;
      clearTimeout(timer);
      if (mask.facts().selected > 0) timer = setTimeout(() => void write(), PAUSE_MS);
    };
    plan();
    const stop = mask.watchSteps(plan);
    return () => {
      stop();
      steps += 1;
      clearTimeout(timer);
    };
  }, [mask]);
  return masked && written?.of === mask ? written?.file : undefined;
}
