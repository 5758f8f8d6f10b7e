import type { FastifyInstance } from 'fastify';

import type { Catalogue } from '../catalogue/catalogue.ts';
import { openApiDocument } from '../wire/openapi/document.ts';
import { whileServed } from './drawing/while-served.ts';
import { toJson } from './replies/json.ts';
import { keepJson, sendKeptJson } from './replies/kept-json.ts';

/** `GET /openapi.json`: what this server takes and answers, for people and generators. */
export function serveOpenApi(
  app: FastifyInstance,
  options: {
    readonly version: string;
    readonly catalogue: Pick<Catalogue, 'models'>;
    readonly publicUrl: string | undefined;
  },
): void {
  // Made when somebody first asks for it: making it takes longer than the rest of a start of the app.
  const kept = whileServed(options.catalogue, (models) =>
    keepJson(toJson(openApiDocument({ ...options, models }))),
  );
  app.get('/openapi.json', async (request, reply) => sendKeptJson(request, reply, kept()));
}
