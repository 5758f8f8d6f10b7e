import type { FastifyInstance } from 'fastify';

import { openApiDocument } from '../wire/openapi/document.ts';
import type { DocumentedModel } from '../wire/openapi/documented-model.ts';
import { sendJsonText, toJson } from './replies/json.ts';

/** `GET /openapi.json`: what this server takes and answers, for people and generators. */
export function serveOpenApi(
  app: FastifyInstance,
  options: { readonly version: string; readonly models: readonly DocumentedModel[] },
): void {
  const text = toJson(openApiDocument(options));
  app.get('/openapi.json', async (_request, reply) =>
    sendJsonText(reply.header('access-control-allow-origin', '*'), text),
  );
}
