import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';

import type { ApiKey, KeyLimits } from '../../ledger/api-key.ts';
import type { People } from '../../ledger/people.ts';
import type { Teams } from '../../ledger/teams.ts';
import { check, checkChange } from '../../wire/check.ts';
import { keyChange, keyRequest } from '../../wire/gala/key-request.ts';
import type { KeyList, NewKeyObject } from '../../wire/gala/key-response.ts';
import { keyQuery } from '../../wire/gala/list-query.ts';
import { callerOf, requireScope } from '../authentication.ts';
import type { AppDependencies } from '../dependencies.ts';
import { allowOnly } from '../methods.ts';
import { sendJson } from '../replies/json.ts';
import { keyObject } from './key-object.ts';
import { pageOf } from './page-of.ts';

interface OfKey {
  readonly Params: { readonly id: string };
}

/** What the routes of keys work with. */
type KeyNeeds = Pick<AppDependencies, 'keyring'> & {
  readonly people: Pick<People, 'users'>;
  readonly teams: Pick<Teams, 'names'>;
};

/** `/gala/v1/keys…`: an admin manages every key, a `team` key those of its own team. */
export function serveKeys(app: FastifyInstance, { keyring, people, teams }: KeyNeeds): void {
  requireScope(app, 'team', 'admin');

  const show = async (key: ApiKey) => keyObject(key, (await keyring.spending(key.id)).get(key.id));

  app.get('/keys', async (request, reply) => {
    const { team_id: team, user_id: user, ...query } = check(keyQuery, request.query);
    const spending = await keyring.spending();
    const teamNames = namesOf(await teams.names());
    const userNames = namesOf(await people.users());
    const teamName = ({ teamId }: ApiKey): string => teamNames.get(teamId) ?? teamId;
    const userName = ({ userId }: ApiKey): string => userNames.get(userId) ?? userId;
    const { page, facts } = pageOf(
      {
        what: 'key',
        all: await keyring.list(callerOf(request)),
        idOf: ({ id }) => id,
        nameOf: ({ name }) => name,
        wordsOf: (key) => [key.hint, teamName(key), userName(key)],
        spentOf: ({ id }) => spending.get(id)?.spent ?? 0,
        isGone: ({ revokedAt }) => revokedAt !== null,
        isOther: ({ teamId, userId }) =>
          (team !== undefined && teamId !== team) || (user !== undefined && userId !== user),
      },
      query,
    );
    const data = page.map((key) => ({
      ...keyObject(key, spending.get(key.id)),
      team_name: teamName(key),
      user_name: userName(key),
    }));
    return sendJson(reply, { object: 'list', data, ...facts } satisfies KeyList);
  });

  app.post('/keys', async (request, reply) => {
    const asked = check(keyRequest, request.body);
    const { key, secret } = await keyring.create(callerOf(request), {
      name: asked.name,
      scopes: asked.scopes,
      teamId: asked.team_id ?? undefined,
      userId: asked.user_id ?? undefined,
      strictness: asked.strictness ?? undefined,
      compatibility: asked.compatibility ?? undefined,
      expiresAt: asked.expires_at ?? undefined,
      limits: limitsOf(asked),
    });
    const made: NewKeyObject = { ...keyObject(key), secret };
    return sendJson(reply.header('cache-control', 'no-store'), made);
  });
  allowOnly(app, '/keys', ['GET', 'HEAD', 'POST']);

  app.get<OfKey>('/keys/:id', async (request, reply) =>
    sendJson(reply, await show(await keyring.get(callerOf(request), request.params.id))),
  );

  app.patch<OfKey>('/keys/:id', async (request, reply) => {
    const asked = checkChange(keyChange, request.body);
    const changed = await keyring.change(callerOf(request), request.params.id, {
      ...(asked.name !== undefined && { name: asked.name }),
      ...(asked.scopes !== undefined && { scopes: asked.scopes }),
      ...(asked.strictness !== undefined && { strictness: asked.strictness }),
      ...(asked.compatibility !== undefined && { compatibility: asked.compatibility }),
      ...(asked.expires_at !== undefined && { expiresAt: asked.expires_at }),
      limits: limitsOf(asked),
    });
    return sendJson(reply, await show(changed));
  });

  app.delete<OfKey>('/keys/:id', async (request, reply) =>
    sendJson(reply, await show(await keyring.revoke(callerOf(request), request.params.id))),
  );
  allowOnly(app, '/keys/:id', ['GET', 'HEAD', 'PATCH', 'DELETE']);
}

/** What things of an id are called. */
const namesOf = (
  named: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> => new Map(named.map(({ id, name }) => [id, name]));

/** The limits that a body names; `null` is one, for none. */
function limitsOf(asked: z.output<typeof keyChange>): Partial<KeyLimits> {
  return {
    ...(asked.requests_per_minute !== undefined && {
      requestsPerMinute: asked.requests_per_minute,
    }),
    ...(asked.images_per_minute !== undefined && { imagesPerMinute: asked.images_per_minute }),
    ...(asked.credits_per_month !== undefined && { creditsPerMonth: asked.credits_per_month }),
  };
}
