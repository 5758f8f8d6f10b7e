import { memberQuery, userQuery } from '../gala/list-query.ts';
import { inQuery, jsonBody } from './parameters.ts';
import { errors, inPath, json } from './responses.ts';

const TEAM = inPath('id', 'The id of the team.');
const MEMBER = [TEAM, inPath('user', 'The id of the user.')];
const USER = [inPath('id', 'The id of the user.')];

const MANAGERS = 'For keys with the scope `admin`, and for those with `team` in their own team.';

export const PEOPLE_PATHS = {
  '/gala/v1/users': {
    get: {
      operationId: 'listUsers',
      tags: ['People'],
      summary: 'Lists every user. For admin keys.',
      parameters: inQuery(userQuery),
      responses: {
        200: json('ListUsersResponse', 'The users.'),
        ...errors(400, 401, 403, 404, 405, 500, 503),
      },
    },
    post: {
      operationId: 'createUser',
      tags: ['People'],
      summary: 'Makes a user, who belongs to no team yet. For admin keys.',
      requestBody: jsonBody('UserRequest'),
      responses: { 200: json('User', 'The user.'), ...errors(400, 401, 403, 405, 413, 500, 503) },
    },
  },
  '/gala/v1/users/{id}': {
    get: {
      operationId: 'retrieveUser',
      tags: ['People'],
      summary: 'Tells of one user. For admin keys.',
      parameters: USER,
      responses: { 200: json('User', 'The user.'), ...errors(401, 403, 404, 405, 500, 503) },
    },
    patch: {
      operationId: 'renameUser',
      tags: ['People'],
      summary: 'Gives a user another name. For admin keys.',
      parameters: USER,
      requestBody: jsonBody('UserRequest'),
      responses: {
        200: json('User', 'The user, renamed.'),
        ...errors(400, 401, 403, 404, 405, 413, 500, 503),
      },
    },
  },
  '/gala/v1/teams/{id}/members': {
    get: {
      operationId: 'listMembers',
      tags: ['People'],
      summary: 'Lists the members of a team and what they spent.',
      description: MANAGERS,
      parameters: [TEAM, ...inQuery(memberQuery)],
      responses: {
        200: json('ListMembersResponse', 'The members.'),
        ...errors(400, 401, 403, 404, 405, 500, 503),
      },
    },
    post: {
      operationId: 'addMember',
      tags: ['People'],
      summary: 'Makes a user a member, or one again.',
      description: `${MANAGERS} What somebody had spent before still counts against their limit.`,
      parameters: [TEAM],
      requestBody: jsonBody('AddMemberRequest'),
      responses: {
        200: json('Member', 'The member.'),
        ...errors(400, 401, 403, 404, 405, 413, 500, 503),
      },
    },
  },
  '/gala/v1/teams/{id}/members/{user}': {
    get: {
      operationId: 'retrieveMember',
      tags: ['People'],
      summary: 'Tells of one member.',
      description: MANAGERS,
      parameters: MEMBER,
      responses: { 200: json('Member', 'The member.'), ...errors(401, 403, 404, 405, 500, 503) },
    },
    patch: {
      operationId: 'changeMember',
      tags: ['People'],
      summary: 'Changes what a member may do and spend.',
      description: `${MANAGERS} Whoever is no admin any more loses the scopes \`team\` and \`admin\` of their keys at once.`,
      parameters: MEMBER,
      requestBody: jsonBody('ChangeMemberRequest'),
      responses: {
        200: json('Member', 'The member, changed.'),
        ...errors(400, 401, 403, 404, 405, 413, 500, 503),
      },
    },
    delete: {
      operationId: 'removeMember',
      tags: ['People'],
      summary: 'Ends a membership and the keys that came with it. Records and ledger stay.',
      description: MANAGERS,
      parameters: MEMBER,
      responses: {
        200: json('Member', 'The member, removed.'),
        ...errors(400, 401, 403, 404, 405, 500, 503),
      },
    },
  },
} as const;
