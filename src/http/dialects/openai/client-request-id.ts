import type { FastifyRequest } from 'fastify';

import { fault } from '../../../kernel/errors.ts';
import type { Submission } from '../../../generation/generation.ts';

const HEADER = 'X-Client-Request-Id';

/** As OpenAI documents it: ASCII, up to 512 characters. */
const VALID = /^[\x20-\x7e]{1,512}$/;

/**
 * The client's own name for a request, to keep with its record, which is found by it; nothing when it
 * sent none.
 * @throws GalaError `malformed_value`, as the original refuses it.
 */
export function clientNotes({ headers }: FastifyRequest): Submission['notes'] {
  const value = headers['x-client-request-id'];
  if (value === undefined || value === '') return {};
  if (typeof value === 'string' && VALID.test(value)) return { client_request_id: value };
  throw fault('malformed_value', { param: HEADER, expected: 'up to 512 ASCII characters' });
}
