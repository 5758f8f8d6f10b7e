import { randomBytes } from 'node:crypto';

/** An id in OpenAI's form: `req_` and 32 hexadecimal digits. */
export function newRequestId(): string {
  return `req_${randomBytes(16).toString('hex')}`;
}
