import { z } from 'zod';

import { refuse } from '../refusal.ts';

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
      })
      .transform((partials) => partials ?? 0),
  };
}

/** Refuses what cannot be streamed, once every field is in order by itself. */
export function refuseUnstreamable<
  T extends { readonly n: number; readonly stream: boolean; readonly partial_images: number },
>() {
  return refuse<T>(({ n, stream, partial_images: partials }) => {
    if (stream && n !== 1) return { code: 'streaming_single_picture_only', facts: { got: n } };
    if (!stream && partials > 0) return { code: 'partials_without_stream', facts: {} };
    return undefined;
  });
}
