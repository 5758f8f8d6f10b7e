import type { Turn } from './turn.ts';

const SIZE = /^(\d+)x(\d+)$/;

/** Width over height of the next picture: as asked for, else like the one before, else square. */
export function expectedShape(size: unknown, path: readonly Turn[]): number {
  const before = path.findLast(({ answer }) => answer.call !== null)?.answer.call?.size;
  for (const known of [size, before]) {
    const [, width, height] = SIZE.exec(typeof known === 'string' ? known : '') ?? [];
    if (width !== undefined && height !== undefined) return Number(width) / Number(height);
  }
  return 1;
}
