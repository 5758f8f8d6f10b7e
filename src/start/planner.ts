import type { FastifyBaseLogger } from 'fastify';

import type { Config } from '../config/config.ts';
import { createBuiltInPlanner } from '../conversations/built-in/built-in-planner.ts';
import { createChatPlanner } from '../conversations/chat/chat-planner.ts';
import type { Planner } from '../conversations/planner.ts';

/** Who reads conversations: the built-in planner, or the chat endpoint that the operator named. */
export function wirePlanner(
  config: Pick<Config, 'chatUrl' | 'chatKey' | 'chatModel' | 'chatSeconds' | 'chatVision'>,
  log: FastifyBaseLogger | undefined,
): Planner {
  const builtIn = createBuiltInPlanner();
  if (config.chatUrl === undefined) return builtIn;
  return createChatPlanner({
    endpoint: {
      url: config.chatUrl,
      key: config.chatKey,
      model: config.chatModel,
      timeoutMs: config.chatSeconds * 1000,
    },
    vision: config.chatVision === 'on',
    builtIn,
    onTrouble: (err) =>
      log?.error({ err }, 'no answer from the chat endpoint, the built-in planner reads instead'),
  });
}
