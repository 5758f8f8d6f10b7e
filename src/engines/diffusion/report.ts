import { writeSync } from 'node:fs';

import type { Pixels } from '../../kernel/pixels.ts';
import { frameOf } from './frames.ts';
import type { Report } from './messages.ts';
import { REPORTS_FD } from './pipes.ts';

/**
 * Tells the server. Blocks until the pipe has taken all of it: the next step would keep the event loop
 * from writing what is left, and a state of the picture would come when it is none any more.
 */
export function report(message: Report, body?: Uint8ClampedArray): void {
  for (const piece of frameOf(message, body ? [body] : [])) writeWhole(piece);
}

/** Tells of a picture, with its pixels. */
export function reportPixels(
  type: 'state' | 'painted',
  about: { readonly ticket: number; readonly index: number },
  { data, width, height, channels }: Pixels,
): void {
  report({ type, ...about, width, height, channels }, data);
}

function writeWhole(piece: Uint8Array): void {
  for (let written = 0; written < piece.length;) {
    try {
      written += writeSync(REPORTS_FD, piece, written);
    } catch {
      // Nobody reads any more, so nobody wants the rest of the work.
      process.exit(0);
    }
  }
}
