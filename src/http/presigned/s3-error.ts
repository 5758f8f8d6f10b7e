import type { FastifyReply, FastifyRequest } from 'fastify';

/** An error in the words of Amazon S3. */
export interface S3Error {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** What else S3 tells, element by element. */
  readonly details?: Readonly<Record<string, string>>;
}

/** Answers with the XML that programs for S3 expect; to HEAD with its status alone. */
export function sendS3Error(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, code, message, details = {} }: S3Error,
): FastifyReply {
  const elements = { Code: code, Message: message, ...details, RequestId: request.id };
  const xml = Object.entries(elements).map(([name, text]) => `<${name}>${escape(text)}</${name}>`);
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${xml.join('')}</Error>`;
  return reply
    .status(status)
    .headers({ 'content-type': 'application/xml', 'x-amz-request-id': request.id })
    .send(Buffer.from(body));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** XML has no way to write most control characters, not even escaped. */
function escape(text: string): string {
  return text
    .replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter)
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}');
}
