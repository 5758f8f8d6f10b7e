import type { FastifyBaseLogger } from 'fastify';

import type { Config } from '../config/config.ts';
import { builtInModerator } from '../policy/moderation/built-in.ts';
import { moderateWith } from '../policy/moderation/moderate-with.ts';
import { createRemoteModerator } from '../policy/moderation/remote.ts';
import type { Moderator } from '../policy/policy.ts';

/** Who judges prompts: the built-in rules, or the endpoint that the operator named. */
export function wireModerator(
  config: Pick<
    Config,
    | 'moderationUrl'
    | 'moderationKey'
    | 'moderationModel'
    | 'moderationSeconds'
    | 'moderationFailure'
  >,
  log: FastifyBaseLogger | undefined,
): Moderator {
  if (config.moderationUrl === undefined) return builtInModerator;
  const endpoint = createRemoteModerator({
    url: config.moderationUrl,
    key: config.moderationKey,
    model: config.moderationModel,
    timeoutMs: config.moderationSeconds * 1000,
  });
  return moderateWith(endpoint, {
    onFailure: config.moderationFailure,
    onTrouble: (err) => log?.error({ err }, 'no verdict from the moderation endpoint'),
  });
}
