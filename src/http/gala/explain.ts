import type { FastifyInstance } from 'fastify';

import { check } from '../../wire/check.ts';
import { explainRequest } from '../../wire/gala/explain-request.ts';
import type { ExplanationObject } from '../../wire/gala/explain-response.ts';
import { requireScope } from '../authentication.ts';
import type { AppDependencies } from '../dependencies.ts';
import { allowOnly } from '../methods.ts';
import { sendJson } from '../replies/json.ts';

const PATH = '/explain';

/**
 * `POST /gala/v1/explain`: what the embedded engine understands of a prompt, to whoever may draw.
 * Nothing is drawn, judged, recorded or charged.
 */
export function serveExplain(
  app: FastifyInstance,
  { explain }: Pick<AppDependencies, 'explain'>,
): void {
  requireScope(app, 'images');
  app.post(PATH, async (request, reply) => {
    const { prompt } = check(explainRequest, request.body);
    const explained: ExplanationObject = { object: 'explanation', ...(await explain(prompt)) };
    return sendJson(reply, explained);
  });
  allowOnly(app, PATH, ['POST']);
}
