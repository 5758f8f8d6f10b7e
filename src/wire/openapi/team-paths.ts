import { teamQuery } from '../gala/list-query.ts';
import { ledgerQuery } from '../gala/team-request.ts';
import { idempotencyKey, inQuery, jsonBody } from './parameters.ts';
import { errors, inPath, json } from './responses.ts';

const ID = [inPath('id', 'The id of the team.')];

export const TEAM_PATHS = {
  '/gala/v1/teams': {
    get: {
      operationId: 'listTeams',
      tags: ['Teams'],
      summary: 'Lists teams and where they stand.',
      description: 'A key sees its own team; an admin key sees every one.',
      parameters: inQuery(teamQuery),
      responses: {
        200: json('ListTeamsResponse', 'The teams.'),
        ...errors(400, 401, 403, 404, 405, 500, 503),
      },
    },
    post: {
      operationId: 'createTeam',
      tags: ['Teams'],
      summary: 'Makes a team.',
      requestBody: jsonBody('CreateTeamRequest'),
      responses: { 200: json('Team', 'The team.'), ...errors(400, 401, 403, 405, 413, 500, 503) },
    },
  },
  '/gala/v1/teams/{id}': {
    get: {
      operationId: 'retrieveTeam',
      tags: ['Teams'],
      summary: 'Tells of one team.',
      parameters: ID,
      responses: { 200: json('Team', 'The team.'), ...errors(401, 403, 404, 405, 500, 503) },
    },
    patch: {
      operationId: 'changeTeam',
      tags: ['Teams'],
      summary: 'Renames a team, limits it to its credits or lifts that limit.',
      parameters: ID,
      requestBody: jsonBody('ChangeTeamRequest'),
      responses: {
        200: json('Team', 'The team, changed.'),
        ...errors(400, 401, 403, 404, 405, 413, 500, 503),
      },
    },
    delete: {
      operationId: 'removeTeam',
      tags: ['Teams'],
      summary: 'Removes a team and revokes its keys. Its records and its ledger stay.',
      parameters: ID,
      responses: {
        200: json('Team', 'The team, removed.'),
        ...errors(400, 401, 403, 404, 405, 500, 503),
      },
    },
  },
  '/gala/v1/teams/{id}/credits': {
    get: {
      operationId: 'retrieveCredits',
      tags: ['Credits'],
      summary: 'Tells how many credits a team has.',
      parameters: ID,
      responses: {
        200: json('Credits', 'Where it stands.'),
        ...errors(401, 403, 404, 405, 500, 503),
      },
    },
    post: {
      operationId: 'addCredits',
      tags: ['Credits'],
      summary: 'Grants a team credits, or takes some away.',
      parameters: [
        ...ID,
        idempotencyKey(
          'Makes the request safe to repeat for ever: under the same key, the same credits are added to this team once.',
        ),
      ],
      requestBody: jsonBody('AddCreditsRequest'),
      responses: {
        200: json('Credits', 'Where it stands now.'),
        ...errors(400, 401, 403, 404, 405, 413, 500, 503),
      },
    },
  },
  '/gala/v1/teams/{id}/ledger': {
    get: {
      operationId: 'listCreditEntries',
      tags: ['Credits'],
      summary: 'Lists what happened to the credits of a team, newest first.',
      parameters: [...ID, ...inQuery(ledgerQuery)],
      responses: {
        200: json('ListCreditEntriesResponse', 'A page of its ledger.'),
        ...errors(400, 401, 403, 404, 405, 500, 503),
      },
    },
  },
} as const;
