import type { FastifyReply } from 'fastify';

import { declareJson, sendJsonText } from './json.ts';
import { textStream, type Answer, type ReplyBody } from './reply-body.ts';

export interface Patience {
  readonly keepAliveAfterMs: number;
  readonly keepAliveEveryMs: number;
}

/**
 * Answers when the work is done. Work that takes longer than `keepAliveAfterMs` gets its `200` and
 * a space right then, and another space every `keepAliveEveryMs`, because proxies cut connections
 * that say nothing; JSON allows whitespace in front of it. Such a reply has no `x-gala-*` headers,
 * and when its work fails after all, its body is the error's JSON under a status of 200.
 *
 * @param explain turns what the work threw into the JSON of an error.
 * @throws whatever the work throws while the status is still open.
 */
export async function replyPatiently(
  reply: FastifyReply,
  work: Promise<Answer>,
  patience: Patience,
  explain: (error: unknown) => string,
): Promise<FastifyReply> {
  declareJson(reply);
  if (await endsWithin(work, patience.keepAliveAfterMs)) {
    const { headers, body } = await work;
    reply.headers(headers);
    if (typeof body === 'string') return sendJsonText(reply, body);
    reply.header('content-length', body.bytes);
    return reply.send(textStream(body.chunks()));
  }
  // Lets proxies that would collect the whole reply pass the spaces on.
  reply.header('x-accel-buffering', 'no');
  return reply.send(textStream(slowly(work, patience.keepAliveEveryMs, explain)));
}

async function* slowly(
  work: Promise<Answer>,
  everyMs: number,
  explain: (error: unknown) => string,
): AsyncGenerator<string> {
  do yield ' ';
  while (!(await endsWithin(work, everyMs)));
  let body: ReplyBody;
  try {
    ({ body } = await work);
  } catch (error) {
    yield explain(error);
    return;
  }
  if (typeof body === 'string') yield body;
  else yield* body.chunks();
}

/** True when the work ended in time, well or badly. */
async function endsWithin(work: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const ended = work.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([ended, late]);
  } finally {
    clearTimeout(timer);
  }
}
