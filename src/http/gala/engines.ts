import type { FastifyInstance } from 'fastify';

import type { EngineReports } from '../../generation/engine-reports.ts';
import type { EngineList } from '../../wire/gala/engine-response.ts';
import { requireScope } from '../authentication.ts';
import { allowOnly } from '../methods.ts';
import { sendJson } from '../replies/json.ts';

/** `/gala/v1/engines`: for whoever runs the machine, whom its troubles are told with paths and all. */
export function serveEngines(app: FastifyInstance, engines: EngineReports): void {
  requireScope(app, 'admin');

  app.get('/engines', async (_request, reply) => {
    const reports = await engines.list();
    const list: EngineList = {
      object: 'list',
      data: reports.map(({ id, ok, detail, parallel, operations, queue }) => ({
        id,
        object: 'engine',
        ok,
        detail,
        parallel,
        operations: [...operations],
        queue,
      })),
    };
    return sendJson(reply, list);
  });
  allowOnly(app, '/engines', ['GET', 'HEAD']);
}
