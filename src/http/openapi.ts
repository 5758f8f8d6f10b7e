import type { FastifyInstance } from 'fastify';

import type { Catalogue } from '../catalogue/catalogue.ts';
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
  // Loaded and made when somebody first asks for it: either takes longer than the rest of a start of the app.
  const load = async () => {
    const { openApiDocument } = await import('../wire/openapi/document.ts');
    return whileServed(options.catalogue, (models) =>
      keepJson(toJson(openApiDocument({ ...options, models }))),
    );
  };
  let loaded: ReturnType<typeof load> | undefined;
  app.get('/openapi.json', async (request, reply) => {
    const kept = await (loaded ??= load());
    return sendKeptJson(request, reply, kept());
  });
}
