import type { FastifyBaseLogger } from 'fastify';

import type { Config } from '../config/config.ts';
import { createRemoteReviser } from '../policy/revision/remote.ts';
import { createRevisionThread } from '../policy/revision/revision-thread.ts';
import type { RevisePrompt } from '../policy/revision/revision.ts';
import { reviseWith } from '../policy/revision/revise-with.ts';

/** Who revises prompts: the built-in reviser in its thread, or the endpoint that the operator named. */
export function wireReviser(
  config: Pick<Config, 'revisionUrl' | 'revisionKey' | 'revisionModel' | 'revisionSeconds'>,
  log: FastifyBaseLogger | undefined,
): { readonly revise: RevisePrompt; readonly close: () => Promise<void> } {
  const { revise: builtIn, close } = createRevisionThread();
  if (config.revisionUrl === undefined) return { revise: builtIn, close };
  const endpoint = createRemoteReviser({
    url: config.revisionUrl,
    key: config.revisionKey,
    model: config.revisionModel,
    timeoutMs: config.revisionSeconds * 1000,
  });
  const onTrouble = (err: unknown): void =>
    log?.error({ err }, 'no revision from the endpoint, the built-in reviser does it');
  return { revise: reviseWith(endpoint, { builtIn, onTrouble }), close };
}
