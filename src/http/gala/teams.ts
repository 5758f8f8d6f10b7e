import type { IncomingHttpHeaders } from 'node:http';

import type { FastifyInstance, FastifyRequest } from 'fastify';

import { fault } from '../../kernel/errors.ts';
import { isAdmin } from '../../ledger/rights.ts';
import type { Teams, TeamStanding } from '../../ledger/teams.ts';
import { check } from '../../wire/check.ts';
import { teamQuery } from '../../wire/gala/list-query.ts';
import {
  creditRequest,
  ledgerQuery,
  teamChange,
  teamRequest,
} from '../../wire/gala/team-request.ts';
import type { CreditEntryList, TeamList } from '../../wire/gala/team-response.ts';
import { callerOf, requireScope } from '../authentication.ts';
import { allowOnly } from '../methods.ts';
import { sendJson } from '../replies/json.ts';
import { pageOf } from './page-of.ts';
import { creditEntryObject, creditsObject, teamObject } from './team-object.ts';
import { maySee } from './visibility.ts';

interface OfTeam {
  readonly Params: { readonly id: string };
}

/** `/gala/v1/teams…`: a key sees its own team, its credits and its ledger; an admin manages them all. */
export function serveTeams(app: FastifyInstance, teams: Teams): void {
  /** Somebody else's team is as absent as one that never was. */
  const getVisible = (request: FastifyRequest<OfTeam>): Promise<TeamStanding> => {
    const { id } = request.params;
    if (!maySee(callerOf(request), id)) throw fault('not_found', { what: 'team', id });
    return teams.get(id);
  };

  app.get('/teams', async (request, reply) => {
    const caller = callerOf(request);
    const query = check(teamQuery, request.query);
    const all = isAdmin(caller) ? await teams.names() : [await teams.get(caller.teamId)];
    const { page, facts } = pageOf(
      {
        what: 'team',
        all,
        idOf: ({ id }) => id,
        nameOf: ({ name }) => name,
        isGone: ({ removedAt }) => removedAt !== null,
      },
      query,
    );
    const standings = await Promise.all(page.map((team) => teams.standing(team)));
    const list: TeamList = { object: 'list', data: standings.map(teamObject), ...facts };
    return sendJson(reply, list);
  });
  allowOnly(app, '/teams', ['GET', 'HEAD', 'POST']);

  app.get<OfTeam>('/teams/:id', async (request, reply) =>
    sendJson(reply, teamObject(await getVisible(request))),
  );
  allowOnly(app, '/teams/:id', ['GET', 'HEAD', 'PATCH', 'DELETE']);

  app.get<OfTeam>('/teams/:id/credits', async (request, reply) =>
    sendJson(reply, creditsObject((await getVisible(request)).account)),
  );
  allowOnly(app, '/teams/:id/credits', ['GET', 'HEAD', 'POST']);

  app.get<OfTeam>('/teams/:id/ledger', async (request, reply) => {
    const { limit, after } = check(ledgerQuery, request.query);
    const { id: teamId } = await getVisible(request);
    // One more than asked for tells whether there are more.
    const found = await teams.entries({ teamId, before: after, limit: limit + 1 });
    const page = found.slice(0, limit);
    const list: CreditEntryList = {
      object: 'list',
      data: page.map(creditEntryObject),
      last_number: page.at(-1)?.number ?? null,
      has_more: found.length > page.length,
    };
    return sendJson(reply, list);
  });
  allowOnly(app, '/teams/:id/ledger', ['GET', 'HEAD']);

  app.register(async (admin) => serveManagement(admin, teams));
}

function serveManagement(app: FastifyInstance, teams: Teams): void {
  requireScope(app, 'admin');

  app.post('/teams', async (request, reply) =>
    sendJson(reply, teamObject(await teams.create(check(teamRequest, request.body)))),
  );

  app.patch<OfTeam>('/teams/:id', async (request, reply) => {
    const change = check(teamChange, request.body);
    return sendJson(reply, teamObject(await teams.change(request.params.id, change)));
  });

  app.delete<OfTeam>('/teams/:id', async (request, reply) =>
    sendJson(reply, teamObject(await teams.remove(request.params.id))),
  );

  app.post<OfTeam>('/teams/:id/credits', async (request, reply) => {
    const { credits, note } = check(creditRequest, request.body);
    const claim = claimIn(request.headers);
    const team = await teams.addCredits(request.params.id, credits, note, claim);
    return sendJson(reply, creditsObject(team.account));
  });
}

/** What an answer that was lost is asked for again under; credits are added under it once. */
function claimIn({ 'idempotency-key': value }: IncomingHttpHeaders): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
