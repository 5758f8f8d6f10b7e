import type { FastifyInstance } from 'fastify';

import { openApiDocument } from '../wire/openapi/document.ts';
import type { DocumentedModel } from '../wire/openapi/documented-model.ts';
import { sendJsonText, toJson } from './replies/json.ts';

/** `GET /openapi.json`: what this server takes and answers, for people and generators. */
export function serveOpenApi(
  app: FastifyInstance,
  options: {
    readonly version: string;
    readonly models: readonly DocumentedModel[];
    readonly publicUrl: string | undefined;
  },
): void {
  // Made when somebody first asks for it: making it takes longer than the rest of a start of the app.
  let text: string | undefined;
  app.get('/openapi.json', async (_request, reply) => {
    text ??= toJson(openApiDocument(options));
    return sendJsonText(reply, text);
  });
}
