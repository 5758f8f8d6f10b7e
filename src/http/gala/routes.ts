import type { FastifyInstance } from 'fastify';

import { inAuthorization, requireKey } from '../authentication.ts';
import type { AppDependencies } from '../dependencies.ts';
import type { ImageLinks } from '../images/image-links.ts';
import type { BySession } from '../sessions/by-session.ts';
import { refuseUnknownUrls } from '../unknown-urls.ts';
import { serveAssets } from './assets.ts';
import { serveBindings } from './bindings.ts';
import { serveEngines } from './engines.ts';
import { serveEstimate } from './estimate.ts';
import { serveExplain } from './explain.ts';
import { serveKeptResponses } from './kept-responses.ts';
import { serveKeys } from './keys.ts';
import { serveLocalModels } from './local-models.ts';
import { serveMembers } from './members.ts';
import { serveModels } from './models.ts';
import { serveRecordCancel } from './record-cancel.ts';
import { serveRecords } from './records.ts';
import { serveTeams } from './teams.ts';
import { serveUsers } from './users.ts';

/** Everything under `/gala/v1`: Gala's own API. */
export function serveGala(
  app: FastifyInstance,
  deps: AppDependencies & { readonly links: ImageLinks },
  bySession: BySession,
): void {
  requireKey(app, deps.keyring, inAuthorization, bySession);
  serveRecords(app, deps);
  app.register(async (stopping) => serveRecordCancel(stopping, deps));
  app.register(async (assets) => serveAssets(assets, deps));
  serveModels(app, deps);
  serveEstimate(app, deps);
  app.register(async (explaining) => serveExplain(explaining, deps));
  app.register(async (responses) => serveKeptResponses(responses, deps));
  serveTeams(app, deps.teams);
  app.register(async (members) => serveMembers(members, deps));
  app.register(async (users) => serveUsers(users, deps.people));
  app.register(async (keys) => serveKeys(keys, deps));
  app.register(async (engines) => serveEngines(engines, deps.engineReports));
  app.register(async (models) => serveLocalModels(models, deps.localModels));
  app.register(async (bindings) => serveBindings(bindings, deps.localModels));
  refuseUnknownUrls(app);
}
