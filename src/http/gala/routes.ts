import type { FastifyInstance } from 'fastify';

import { requireKey } from '../authentication.ts';
import type { AppDependencies } from '../dependencies.ts';
import type { ImageLinks } from '../images/image-links.ts';
import { refuseUnknownUrls } from '../unknown-urls.ts';
import { serveAssets } from './assets.ts';
import { serveEstimate } from './estimate.ts';
import { serveKeys } from './keys.ts';
import { serveMembers } from './members.ts';
import { serveRecords } from './records.ts';
import { serveTeams } from './teams.ts';
import { serveUsers } from './users.ts';

/** Everything under `/gala/v1`: Gala's own API. */
export function serveGala(
  app: FastifyInstance,
  deps: AppDependencies & { readonly links: ImageLinks },
): void {
  requireKey(app, deps.keyring);
  serveRecords(app, deps);
  app.register(async (assets) => serveAssets(assets, deps));
  serveEstimate(app, deps);
  serveTeams(app, deps.teams);
  app.register(async (members) => serveMembers(members, deps));
  app.register(async (users) => serveUsers(users, deps.people));
  app.register(async (keys) => serveKeys(keys, deps.keyring));
  refuseUnknownUrls(app);
}
