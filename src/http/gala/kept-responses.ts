import type { FastifyInstance } from 'fastify';

import type { ConversationItem } from '../../conversations/stored-response.ts';
import { fault } from '../../kernel/errors.ts';
import type { KeptResponse } from '../../wire/gala/kept-response.ts';
import { callerOf, requireScope } from '../authentication.ts';
import type { AppDependencies } from '../dependencies.ts';
import { renderResponse, stateOf } from '../dialects/openai/responses/render-response.ts';
import { thumbnailOf, type ImageLinks } from '../images/image-links.ts';
import { allowOnly } from '../methods.ts';
import { askerOf } from '../replies/fault-renderer.ts';
import { sendJson } from '../replies/json.ts';

type Needs = Pick<AppDependencies, 'responses' | 'records' | 'store' | 'catalogue' | 'clock'> & {
  readonly links: ImageLinks;
};

const PATH = '/responses/:id';

/**
 * `GET /gala/v1/responses/{id}`: a response without the bytes of its pictures, which may be many
 * megabytes in a conversation of which one looks at the end. A key sees those of its team.
 */
export function serveKeptResponses(app: FastifyInstance, deps: Needs): void {
  requireScope(app, 'images');
  app.get<{ Params: { readonly id: string } }>(PATH, async (request, reply) => {
    const { id } = request.params;
    const found = await deps.responses.find(callerOf(request).teamId, id, deps.clock.now());
    if (found === undefined) throw fault('response_not_found', { id });
    const state = await stateOf(deps, found);
    const { picture: key } = state;
    const kept: KeptResponse = {
      object: 'kept_response',
      response: renderResponse(deps, askerOf(request), { ...state, picture: undefined }),
      said: saidIn(found.input),
      record_id: found.outcome.call?.recordId ?? null,
      picture:
        key === undefined
          ? null
          : {
              url: deps.links(request, { key }),
              thumbnail_url: deps.links(request, { key: thumbnailOf(key) }),
            },
    };
    return sendJson(reply, kept);
  });
  allowOnly(app, PATH, ['GET', 'HEAD']);
}

function saidIn(items: readonly ConversationItem[]): KeptResponse['said'] {
  const parts = items.flatMap((item) =>
    item.type === 'message' && item.role === 'user' ? item.parts : [],
  );
  return {
    text: parts.flatMap((part) => (part.type === 'text' ? part.text : [])).join('\n'),
    pictures: parts.filter((part) => part.type === 'picture' && part.picture.named === null).length,
  };
}
