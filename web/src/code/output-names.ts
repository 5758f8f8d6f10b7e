import type { Call } from './call.ts';
import type { InputFiles } from './input-files.ts';

const STEMS = {
  generate: 'picture',
  edit: 'edited',
  vary: 'variation',
  respond: 'picture',
} as const satisfies Record<Call['operation'], string>;

/** What results are called: nothing that a picture it starts from is called, lest that is overwritten. */
export function stemFor(operation: Call['operation'], { images, mask }: InputFiles): string {
  const names = [...images, ...(mask ? [mask] : [])].map(({ name }) => name.toLowerCase());
  let stem: string = STEMS[operation];
  while (names.some((name) => name.startsWith(stem))) stem = `new-${stem}`;
  return stem;
}

/** The ending of pictures of this `output_format`. */
export function endingOf(format: unknown): Call['ending'] {
  if (format === 'jpeg') return 'jpg';
  return format === 'webp' ? 'webp' : 'png';
}
