import type { FastifyInstance } from 'fastify';

import type { People } from '../../ledger/people.ts';
import { check } from '../../wire/check.ts';
import { userQuery } from '../../wire/gala/list-query.ts';
import { userRequest } from '../../wire/gala/user-request.ts';
import type { UserList } from '../../wire/gala/user-response.ts';
import { requireScope } from '../authentication.ts';
import { allowOnly } from '../methods.ts';
import { sendJson } from '../replies/json.ts';
import { pageOf } from './page-of.ts';
import { userObject } from './person-objects.ts';

interface OfUser {
  readonly Params: { readonly id: string };
}

/** `/gala/v1/users…`: for admins, because users are of every team. */
export function serveUsers(app: FastifyInstance, people: People): void {
  requireScope(app, 'admin');

  app.get('/users', async (request, reply) => {
    const query = check(userQuery, request.query);
    const all = await people.users();
    const { page, facts } = pageOf(
      { what: 'user', all, idOf: ({ id }) => id, nameOf: ({ name }) => name },
      query,
    );
    const list: UserList = { object: 'list', data: page.map(userObject), ...facts };
    return sendJson(reply, list);
  });

  app.post('/users', async (request, reply) => {
    const { name } = check(userRequest, request.body);
    return sendJson(reply, userObject(await people.createUser(name)));
  });
  allowOnly(app, '/users', ['GET', 'HEAD', 'POST']);

  app.get<OfUser>('/users/:id', async (request, reply) =>
    sendJson(reply, userObject(await people.user(request.params.id))),
  );

  app.patch<OfUser>('/users/:id', async (request, reply) => {
    const { name } = check(userRequest, request.body);
    return sendJson(reply, userObject(await people.renameUser(request.params.id, name)));
  });
  allowOnly(app, '/users/:id', ['GET', 'HEAD', 'PATCH']);
}
