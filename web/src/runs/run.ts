import type { ImagesRequest } from '../api/draw.ts';
import type { Size } from '../form/free-size.ts';
import type { Picture } from '../pictures/picture.ts';

/** How one press of the button stands. */
export type RunState =
  | {
      readonly is: 'running';
      /** Whether it was sent: by HTTP/1 some wait on the page before. */
      readonly sent: boolean;
      /** States on the way, the latest last. */
      readonly states: readonly Blob[];
      readonly cancelling: boolean;
    }
  | { readonly is: 'done'; readonly pictures: readonly Picture[]; readonly revised: string | null }
  | { readonly is: 'failed'; readonly error: unknown }
  | {
      readonly is: 'cancelled';
      /** Credits for what was done before it could be cancelled; `null` when nobody knows. */
      readonly costs: number | null;
    };

export interface Run {
  /** Tells it from all others; the server knows its request by the same name. */
  readonly id: string;
  readonly planned: ImagesRequest;
  readonly prompt: string;
  /** How many pictures are to come, and in which shape. */
  readonly count: number;
  readonly size: Size;
  /** `Date.now()` when it was asked for, and when it ended. */
  readonly since: number;
  readonly until: number | undefined;
  readonly state: RunState;
}
