import type { FastifyReply } from 'fastify';

/** JSON as OpenAI's API writes it: indented by two spaces, with a newline at its end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export const JSON_TYPE = 'application/json';

export function sendJson(reply: FastifyReply, value: unknown): FastifyReply {
  return reply.header('content-type', JSON_TYPE).send(toJson(value));
}
