import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { AdaptedRequest, Adjustment } from '../../../../wire/openai/lenient/adapt-request.ts';
import { encodeWord, ignoredHeader, listHeader } from '../../../replies/ignored-header.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the reply says of what was adapted in the request, or could be. */
    compatibility: Readonly<Record<string, string>> | null;
  }
}

/** Sends with every reply what was said of its request by {@link tellAdapted} or {@link hintAt}. */
export function stampCompatibility(app: FastifyInstance): void {
  app.decorateRequest('compatibility', null);
  app.addHook('onSend', async (request, reply) => {
    if (request.compatibility) reply.headers(request.compatibility);
  });
}

/** Names what was left out of a request, and what took the place of what. */
export function tellAdapted(request: FastifyRequest, { ignored, adjusted }: AdaptedRequest): void {
  request.compatibility = {
    ...ignoredHeader(ignored),
    ...listHeader('x-gala-adjusted', adjusted.map(adjustment)),
  };
}

/** Names the way out to who was refused something that a lenient key takes. */
export function hintAt(request: FastifyRequest, keyId: string): void {
  const way = `gala keys set ${keyId} --compatibility lenient`;
  request.compatibility = {
    'x-gala-hint': `A key with compatibility=lenient takes this request: ${way}`,
  };
}

const adjustment = ({ field, from, to }: Adjustment): string =>
  `${field}=${encodeValue(from)}->${encodeValue(to)}`;

/** The longest value anybody needs to see to recognise it. */
const LONGEST_VALUE = 60;

const encodeValue = (value: unknown): string => encodeWord(String(value).slice(0, LONGEST_VALUE));
