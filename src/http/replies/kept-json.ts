import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';

import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { isKnown } from './entity-tag.ts';
import { declareJson } from './json.ts';

/** JSON that is made once and sent to many, large enough to be worth compressing and asking after. */
export interface KeptJson {
  readonly plain: Representation;
  readonly brotli: Representation;
}

/** Bytes with the entity tag that is theirs alone: a strong one, as no two sequences of bytes share it. */
interface Representation {
  readonly bytes: Buffer;
  readonly etag: string;
}

/** Far from the best, but quick: a document of 150 kB becomes a tenth in a few milliseconds. */
const QUALITY = 5;

/** Kept, but asked after each time: models are bound and fetched while the server runs. */
const CACHING = 'no-cache';

/** @param text JSON that holds nothing of the one who asks: what is compressed with a secret tells of it. */
export function keepJson(text: string): KeptJson {
  const plain = Buffer.from(text);
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  return { plain: tagged(plain), brotli: tagged(brotliCompressSync(plain, { params })) };
}

const tagged = (bytes: Buffer): Representation => ({
  bytes,
  etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`,
});

/** Sends it in the form that the client takes, or with 304 the news that the client has it already. */
export function sendKeptJson(
  request: FastifyRequest,
  reply: FastifyReply,
  { plain, brotli }: KeptJson,
): FastifyReply {
  const isTaken = negotiate(request.headers['accept-encoding'] ?? 'identity', ['br']) === 'br';
  const { bytes, etag } = isTaken ? brotli : plain;
  reply.headers({ vary: 'accept-encoding', 'cache-control': CACHING, etag });
  if (isKnown(request, etag)) return reply.status(304).send();
  if (isTaken) reply.header('content-encoding', 'br');
  return declareJson(reply).send(bytes);
}
