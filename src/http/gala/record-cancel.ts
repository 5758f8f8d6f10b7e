import type { FastifyInstance } from 'fastify';

import { requireScope } from '../authentication.ts';
import type { AppDependencies } from '../dependencies.ts';
import { allowOnly } from '../methods.ts';
import { sendJson } from '../replies/json.ts';
import { recordObject } from './record-object.ts';
import { findVisible, type OfRecord, type RecordNeeds } from './visible-record.ts';

/**
 * `POST /gala/v1/records/{id}/cancel`: ends a request that waits or is drawn, whoever sent it, who is told
 * that it was cancelled. It costs nothing. One that has ended stays as it is.
 */
export function serveRecordCancel(
  app: FastifyInstance,
  deps: Pick<RecordNeeds, 'records' | 'links'> & {
    readonly generation: Pick<AppDependencies['generation'], 'cancel'>;
  },
): void {
  requireScope(app, 'records', 'admin');
  const { records, links, generation } = deps;

  app.post<OfRecord>('/records/:id/cancel', async (request, reply) => {
    const { id } = await findVisible(records, request);
    await generation.cancel(id);
    const record = await findVisible(records, request);
    return sendJson(
      reply,
      recordObject(record, (image) => links(request, image)),
    );
  });
  allowOnly(app, '/records/:id/cancel', ['POST']);
}
