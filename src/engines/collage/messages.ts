import type { Fault } from '../../kernel/errors.ts';
import type { Pixels } from '../../kernel/pixels.ts';
import type { DrawTask, Drawing } from '../engine.ts';

/**
 * From the server to a thread. A ticket numbers a draw within its thread, from 1. The source of an
 * order is copied into the thread, a few milliseconds for 1024 × 1024, because siblings need it too.
 */
export type Command =
  | { readonly type: 'draw'; readonly ticket: number; readonly order: DrawTask }
  | { readonly type: 'leave' };

/** From a thread to the server. */
export type Report =
  | {
      readonly type: 'progress';
      readonly ticket: number;
      readonly fraction: number;
      readonly stage: string;
    }
  | { readonly type: 'partial'; readonly ticket: number; readonly pixels: Pixels }
  | { readonly type: 'drawn'; readonly ticket: number; readonly drawing: Drawing }
  | { readonly type: 'stopped'; readonly ticket: number }
  | { readonly type: 'refused'; readonly ticket: number; readonly fault: Fault }
  | { readonly type: 'failed'; readonly ticket: number; readonly error: unknown };

/**
 * Given to a thread at its start. `stop` is one shared Int32: the ticket that is to be stopped. It
 * is memory rather than a message because a drawing thread reads no messages until it is done.
 */
export interface ThreadData {
  readonly stop: SharedArrayBuffer;
}
