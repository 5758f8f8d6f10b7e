import type { PaintTask } from './painter.ts';

/** Whether two pictures can be painted in one batch: one walk with the same steps, at one size. */
export function sameShape(a: PaintTask, b: PaintTask): boolean {
  return (
    a.width === b.width &&
    a.height === b.height &&
    a.steps === b.steps &&
    a.guidance === b.guidance &&
    a.guidanceRescale === b.guidanceRescale &&
    a.scheduler === b.scheduler &&
    a.strength === b.strength &&
    (a.refine ?? false) === (b.refine ?? false) &&
    (a.fastDecoder ?? false) === (b.fastDecoder ?? false) &&
    ((a.negativePrompt ?? '') === '') === ((b.negativePrompt ?? '') === '') &&
    (a.likeness === undefined) === (b.likeness === undefined) &&
    // With a picture to be like, whether there are words decides what has to be walked for them.
    (a.likeness === undefined || (a.prompt === '') === (b.prompt === '')) &&
    (a.source === undefined) === (b.source === undefined) &&
    (a.source?.keep === undefined) === (b.source?.keep === undefined)
  );
}
