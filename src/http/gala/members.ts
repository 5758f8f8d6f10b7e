import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';

import { fault } from '../../kernel/errors.ts';
import type { Newcomer, People } from '../../ledger/people.ts';
import { mayManage } from '../../ledger/rights.ts';
import type { Teams } from '../../ledger/teams.ts';
import { check, checkChange } from '../../wire/check.ts';
import { memberQuery } from '../../wire/gala/list-query.ts';
import { memberChange, memberRequest } from '../../wire/gala/member-request.ts';
import type { MemberList } from '../../wire/gala/member-response.ts';
import { callerOf, requireScope } from '../authentication.ts';
import { allowOnly } from '../methods.ts';
import { sendJson } from '../replies/json.ts';
import { pageOf } from './page-of.ts';
import { memberObject } from './person-objects.ts';

interface OfMembers {
  readonly Params: { readonly id: string };
}

interface OfMember {
  readonly Params: { readonly id: string; readonly user: string };
}

/** `/gala/v1/teams/{id}/members…`: an admin manages every team, a `team` key its own. */
export function serveMembers(
  app: FastifyInstance,
  { people, teams }: { readonly people: People; readonly teams: Pick<Teams, 'get'> },
): void {
  requireScope(app, 'team', 'admin');

  /** Somebody else's team is as absent as one that never was. */
  const managedTeam = async (request: FastifyRequest<OfMembers>): Promise<string> => {
    const { id } = request.params;
    if (!mayManage(callerOf(request), id)) throw fault('not_found', { what: 'team', id });
    return (await teams.get(id)).id;
  };

  app.get<OfMembers>('/teams/:id/members', async (request, reply) => {
    const query = check(memberQuery, request.query);
    const { page, facts } = pageOf(
      {
        what: 'member',
        all: await people.members(await managedTeam(request)),
        idOf: ({ userId }) => userId,
        nameOf: ({ name }) => name,
        spentOf: ({ used }) => used,
        isGone: ({ removedAt }) => removedAt !== null,
      },
      query,
    );
    const list: MemberList = { object: 'list', data: page.map(memberObject), ...facts };
    return sendJson(reply, list);
  });

  app.post<OfMembers>('/teams/:id/members', async (request, reply) => {
    const asked = check(memberRequest, request.body);
    const terms = { role: asked.role, creditLimit: asked.credit_limit ?? null };
    const team = await managedTeam(request);
    const added = await people.addMember(callerOf(request), team, newcomerOf(asked), terms);
    return sendJson(reply, memberObject(added));
  });
  allowOnly(app, '/teams/:id/members', ['GET', 'HEAD', 'POST']);

  app.get<OfMember>('/teams/:id/members/:user', async (request, reply) => {
    const member = await people.member(await managedTeam(request), request.params.user);
    return sendJson(reply, memberObject(member));
  });

  app.patch<OfMember>('/teams/:id/members/:user', async (request, reply) => {
    const { role, credit_limit: creditLimit } = checkChange(memberChange, request.body);
    const team = await managedTeam(request);
    const changed = await people.changeMember(callerOf(request), team, request.params.user, {
      ...(role !== undefined && { role }),
      ...(creditLimit !== undefined && { creditLimit }),
    });
    return sendJson(reply, memberObject(changed));
  });

  app.delete<OfMember>('/teams/:id/members/:user', async (request, reply) => {
    const team = await managedTeam(request);
    const removed = await people.removeMember(callerOf(request), team, request.params.user);
    return sendJson(reply, memberObject(removed));
  });
  allowOnly(app, '/teams/:id/members/:user', ['GET', 'HEAD', 'PATCH', 'DELETE']);
}

/** One of the two, and not both. */
function newcomerOf({ user_id: userId, name }: z.output<typeof memberRequest>): Newcomer {
  if (typeof userId !== 'string') {
    if (typeof name !== 'string') throw fault('missing_parameter', { param: 'user_id' });
    return { name };
  }
  if (typeof name === 'string') throw fault('unknown_parameter', { param: 'name' });
  return { userId };
}
