import type { FastifyInstance } from 'fastify';

/** The version OpenAI's API has named in every reply since that day. */
const API_VERSION = '2020-10-01';

/** What OpenAI says in the headers of every reply, errors too. */
export function stampReplies(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply) => {
    reply.headers({
      'openai-version': API_VERSION,
      'openai-processing-ms': Math.round(reply.elapsedTime),
    });
    if (request.caller) reply.header('openai-organization', request.caller.teamId);
  });
}
