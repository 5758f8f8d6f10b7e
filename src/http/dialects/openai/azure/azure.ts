import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { Catalogue } from '../../../../catalogue/catalogue.ts';
import { fault } from '../../../../kernel/errors.ts';
import { inApiKeyHeader } from '../../../authentication.ts';
import { pathOf } from '../../../replies/path.ts';
import { renderFaults } from '../../../replies/faults.ts';
import { refuseUnknownUrls } from '../../../unknown-urls.ts';
import { renderAzureFault } from './azure-errors.ts';
import { serveFiles } from '../files/files.ts';
import { serveResponses } from '../responses/routes.ts';
import { prepareOpenAi, serveDrawing, type OpenAiNeeds } from '../routes.ts';

/**
 * Everything under `/openai`: OpenAI's API by Azure's paths, with `?api-version=…` and the key in a
 * header `api-key` or where OpenAI has it. What Azure calls a deployment is a model here.
 */
export function serveAzure(app: FastifyInstance, deps: OpenAiNeeds): void {
  renderFaults(app, deps.limits, renderAzureFault);
  prepareOpenAi(app, deps, inApiKeyHeader);
  app.addHook('onRequest', async (request) => requireVersion(request));
  app.register(
    async (deployment) => {
      deployment.addHook('onRequest', async (request) => findDeployment(request, deps.catalogue));
      serveDrawing(deployment, deps);
    },
    { prefix: '/deployments/:deployment' },
  );
  serveFiles(app, deps);
  serveResponses(app, deps);
  refuseUnknownUrls(app);
}

/** Any version will do, for the answers are those of today; but Azure knows no URL without one. */
function requireVersion(request: FastifyRequest): void {
  const { 'api-version': version } = request.query as Readonly<Record<string, unknown>>;
  if (typeof version === 'string' && version !== '') return;
  throw fault('unknown_url', { method: request.method, path: pathOf(request.originalUrl) });
}

function findDeployment(request: FastifyRequest, catalogue: Catalogue): void {
  const { deployment = '' } = request.params as { readonly deployment?: string };
  if (!catalogue.find(deployment)) throw fault('model_not_found', { model: deployment });
}
