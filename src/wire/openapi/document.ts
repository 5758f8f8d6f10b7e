import { headerComponents, schemaComponents, SECURITY_SCHEMES } from './components.ts';
import { AIMLAPI_PATHS } from './aimlapi-paths.ts';
import { ASSET_PATHS } from './asset-paths.ts';
import { AZURE_PATHS } from './azure-paths.ts';
import type { DocumentedModel } from './documented-model.ts';
import { FILE_PATHS } from './file-paths.ts';
import { GALA_PATHS } from './gala-paths.ts';
import { MACHINE_PATHS } from './machine-paths.ts';
import { ONEMIN_PATHS } from './onemin-paths.ts';
import { OPENAI_PATHS } from './openai-paths.ts';
import { KEY_PATHS } from './key-paths.ts';
import { PEOPLE_PATHS } from './people-paths.ts';
import { RECORD_PATHS } from './record-paths.ts';
import { RESPONSE_PATHS } from './response-paths.ts';
import { SESSION_PATHS } from './session-paths.ts';
import { BY_KEY, withSessions } from './session-security.ts';
import { TEAM_PATHS } from './team-paths.ts';
import { PUBLIC_PATHS } from './public-paths.ts';
import { shareReplies } from './shared-replies.ts';

const PATHS = {
  ...OPENAI_PATHS,
  ...AZURE_PATHS,
  ...FILE_PATHS,
  ...RESPONSE_PATHS,
  ...AIMLAPI_PATHS,
  ...ONEMIN_PATHS,
  ...GALA_PATHS,
  ...RECORD_PATHS,
  ...ASSET_PATHS,
  ...TEAM_PATHS,
  ...PEOPLE_PATHS,
  ...KEY_PATHS,
  ...SESSION_PATHS,
  ...MACHINE_PATHS,
  ...PUBLIC_PATHS,
};

/**
 * The OpenAPI 3.1 document of a server that serves these models. Its schemas are made from the same
 * zod schemas that check requests, so it cannot say anything else than what happens.
 */
export function openApiDocument(server: {
  readonly version: string;
  readonly models: readonly DocumentedModel[];
  /** Where clients reach it, a path prefix included; the origin of the document when left out. */
  readonly publicUrl?: string | undefined;
}) {
  const { paths, responses } = shareReplies(withSessions(PATHS));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Gala',
      version: server.version,
      license: { name: 'MIT', identifier: 'MIT' },
      description: DESCRIPTION,
    },
    servers: [{ url: server.publicUrl ?? '/' }],
    security: BY_KEY,
    tags: [
      { name: 'Images', description: 'OpenAI’s API.' },
      { name: 'Files', description: 'OpenAI’s API, for pictures.' },
      { name: 'Responses', description: 'OpenAI’s API: conversations that draw.' },
      { name: 'Models', description: 'OpenAI’s API.' },
      { name: 'AI/ML API', description: 'AI/ML API’s API.' },
      { name: '1min.ai', description: '1min.ai’s API.' },
      { name: 'Records', description: 'Gala’s own: what was drawn for whom.' },
      { name: 'Assets', description: 'Pictures that were uploaded to be named later.' },
      { name: 'Teams', description: 'Gala’s own: who pays. Admin keys manage them.' },
      { name: 'Credits', description: 'Gala’s own: what things cost, and who has how much.' },
      { name: 'People', description: 'Gala’s own: users, and what they are in which team.' },
      { name: 'Keys', description: 'Gala’s own: who may do what, and how much of it.' },
      { name: 'Session', description: 'Gala’s own: signing in to the playground.' },
      { name: 'Machine', description: 'Gala’s own: engines and local models, for admin keys.' },
      { name: 'Server', description: 'Needs no key.' },
    ],
    paths,
    components: {
      securitySchemes: SECURITY_SCHEMES,
      responses,
      headers: headerComponents(),
      schemas: schemaComponents(server.models),
    },
  };
}

const DESCRIPTION = `The DALL·E image API on your own machine.

In JSON bodies, \`null\` means "left out". A parameter that a model does not take is refused by name. One error is answered at a time, in this order: key, URL and method, JSON, model, unknown parameters, missing parameters, types and values in the order of the schema, then what only the model itself refuses (size, length of the prompt).

Extensions of Gala: \`seed\` everywhere; \`negative_prompt\`, \`steps\` and \`guidance\` for ids that a local diffusion model draws, whose schemas have them. Which ids those are can change while the server runs, and this document with it.

To see how your program takes failures, send the header \`x-gala-force\`: \`rate_limit\`, \`server_error\`, \`overloaded\` or \`content_policy\`. The request then fails like that, and nothing is drawn, recorded or charged.`;
