import { z } from 'zod';

import { refuseExcluded, type Exclusion } from './exclusions.ts';

/** Fields that hold `true` or `false`; in forms they come as text. */
export const BOOLEAN_FIELDS: readonly string[] = ['stream'];

/** More states on the way than that are not shown. */
export const MOST_PARTIALS = 3;

/** Whether the answer comes as events, and how many states on the way among them. */
export function streamFields() {
  return {
    stream: z
      .boolean()
      .nullish()
      .meta({
        description:
          'Answers with events (`text/event-stream`) instead of one JSON body; only with `n` of 1.',
        default: false,
      })
      .transform((stream) => stream ?? false),
    partial_images: z
      .int()
      .min(0)
      .max(MOST_PARTIALS)
      .nullish()
      .meta({
        description:
          'How many states of the picture on its way to send before it, at most; 0 when left out. Only with `stream`.',
        default: 0,
      })
      .transform((partials) => partials ?? 0),
  };
}

interface Streaming {
  readonly n: number;
}

/** One picture at a time is streamed, and states on the way come in no other answer. */
export const STREAM_EXCLUSIONS: readonly Exclusion<Streaming>[] = [
  {
    clauses: [
      { field: 'stream', in: [true] },
      { field: 'n', not_in: [1] },
    ],
    faultOf: ({ n }) => ({ code: 'streaming_single_picture_only', facts: { got: n } }),
  },
  {
    clauses: [
      { field: 'partial_images', not_in: [0] },
      { field: 'stream', in: [false] },
    ],
    faultOf: () => ({ code: 'partials_without_stream', facts: {} }),
  },
];

/** Refuses what cannot be streamed, once every field is in order by itself. */
export function refuseUnstreamable<
  T extends Streaming & { readonly stream: boolean; readonly partial_images: number },
>() {
  return refuseExcluded<T>(STREAM_EXCLUSIONS);
}
