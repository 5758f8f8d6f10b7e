import type { FastifyInstance } from 'fastify';

import { fault } from '../kernel/errors.ts';

/** JSON must be UTF-8; a byte that is not is an error, not a replacement character. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads JSON bodies, and no other kind. Keys such as `__proto__` stay ordinary keys, to be refused
 * by name like every unknown one: nothing merges a body into another object.
 */
export function acceptJson(app: FastifyInstance, bodyLimit: number): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer', bodyLimit },
    // Python's client declares JSON with every request, also where it sends none, as in a deletion.
    async (_request: unknown, body: Buffer) => (body.length === 0 ? undefined : parseJson(body)),
  );
}

/** @throws GalaError `unparsable_json`. */
export function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(body)) as unknown;
  } catch (cause) {
    throw fault('unparsable_json', {}, { cause });
  }
}
