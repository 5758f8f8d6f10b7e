import type { ModelFaultData } from '../../diffusion/faults.ts';
import type { Likeness, PaintStage, PaintTask } from '../../diffusion/families/painter.ts';
import type { DeviceChoice } from '../../kernel/device.ts';

/** What a process is to draw with. */
export interface ModelWish {
  /** The name it is bound by. */
  readonly name: string;
  /** Absolute path. */
  readonly folder: string;
  readonly device: DeviceChoice;
  /** Threads that compute on the CPU. */
  readonly threads: number;
}

/** A picture to paint; what it starts from and is to be like went ahead, and is meant by its number. */
export type PaintOrder = Omit<PaintTask, 'source' | 'likeness'> & {
  readonly source?: number;
  readonly likeness?: Omit<Likeness, 'pictures'> & { readonly pictures: readonly number[] };
};

/**
 * From the server to a process. A ticket numbers a batch within its process, from 1.
 * The body of a `source` is its pixels, opaque RGB, and behind them its mask, where it has one.
 */
export type Command =
  | { readonly type: 'load'; readonly wish: ModelWish }
  | {
      readonly type: 'source';
      readonly source: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly type: 'paint'; readonly ticket: number; readonly orders: readonly PaintOrder[] }
  /** Nobody wants this picture of the batch any more. */
  | { readonly type: 'drop'; readonly ticket: number; readonly index: number };

/** What went wrong, as it can be told between processes. */
export type Trouble =
  | { readonly fault: ModelFaultData }
  /** A bug. */
  | { readonly message: string; readonly stack?: string };

/** The form of the pixels that are a report's body. */
interface PictureForm {
  readonly ticket: number;
  readonly index: number;
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
}

/** From a process to the server; `resident` is the size of its memory in bytes. */
export type Report =
  | { readonly type: 'loaded'; readonly resident: number; readonly device: string }
  | { readonly type: 'unloadable'; readonly trouble: Trouble }
  | {
      readonly type: 'step';
      readonly ticket: number;
      readonly step: number;
      readonly steps: number;
    }
  | { readonly type: 'stage'; readonly ticket: number; readonly stage: PaintStage }
  | ({ readonly type: 'state' } & PictureForm)
  | ({ readonly type: 'painted' } & PictureForm)
  | {
      readonly type: 'unpainted';
      readonly ticket: number;
      readonly index: number;
      readonly trouble: Trouble;
    }
  /** The batch is over: stopped, or with trouble, none of it was painted. */
  | {
      readonly type: 'ended';
      readonly ticket: number;
      readonly resident: number;
      readonly trouble?: Trouble;
    };
