import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { Spool } from '../../storage/spool.ts';
import { readLargeJson, type LargeJsonLimits } from './read-large-json.ts';

/** What becomes of the long texts of a request. */
interface Texts {
  isClosed: boolean;
  discard?: () => Promise<void>;
}

const textsOf = new WeakMap<FastifyRequest, Texts>();

/**
 * Reads JSON bodies with pictures in the routes of `app`: on `request.body` lies what was sent, with a
 * `SpooledText` in the place of each long text. They go when the reply is done or the client has left,
 * or before by {@link discardTexts}.
 */
export function acceptLargeJson(
  app: FastifyInstance,
  { spool, limits }: { readonly spool: Spool; readonly limits: LargeJsonLimits },
): void {
  app.addHook('onRequest', async (request, reply) => {
    const texts: Texts = { isClosed: reply.raw.destroyed };
    textsOf.set(request, texts);
    const close = (): void => {
      texts.isClosed = true;
      void discardTexts(request);
    };
    reply.raw.once('close', close);
    reply.raw.once('finish', close);
  });
  if (app.hasContentTypeParser('application/json')) {
    app.removeContentTypeParser('application/json');
  }
  app.addContentTypeParser('application/json', async (request: FastifyRequest) => {
    const body = await readLargeJson(request.raw, spool, limits);
    const texts = textsOf.get(request);
    if (texts) texts.discard = () => body.discard();
    // Gone in the meantime: nobody else will.
    if (texts?.isClosed) await discardTexts(request);
    return body.value;
  });
}

/** Removes the long texts of a request from disk, once they are not needed any more. */
export async function discardTexts(request: FastifyRequest): Promise<void> {
  const texts = textsOf.get(request);
  const discard = texts?.discard;
  if (discard === undefined) return;
  delete texts?.discard;
  await discard();
}
