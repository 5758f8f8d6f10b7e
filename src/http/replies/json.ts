import type { FastifyReply } from 'fastify';

/** JSON as OpenAI's API writes it: indented by two spaces, with a newline at its end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Just that, as OpenAI says it; JSON has no charset parameter (RFC 8259, 11). */
const JSON_TYPE = 'application/json';

export function sendJson(reply: FastifyReply, value: unknown): FastifyReply {
  return sendJsonText(reply, toJson(value));
}

/** As bytes, because Fastify adds a charset to text. */
export function sendJsonText(reply: FastifyReply, text: string): FastifyReply {
  return declareJson(reply).send(Buffer.from(text));
}

export function declareJson(reply: FastifyReply): FastifyReply {
  return reply.header('content-type', JSON_TYPE);
}
