import type { FastifyBaseLogger } from 'fastify';

import type { Config } from '../config/config.ts';
import { createChatPlanner } from '../conversations/chat/chat-planner.ts';
import type { Planner } from '../conversations/planner.ts';

/** Who reads conversations: the built-in planner, or the chat endpoint that the operator named. */
export function wirePlanner(
  config: Pick<Config, 'chatUrl' | 'chatKey' | 'chatModel' | 'chatSeconds' | 'chatVision'>,
  log: FastifyBaseLogger | undefined,
): Planner {
  const builtIn = createLatePlanner();
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

/**
 * The built-in planner, loaded when somebody first converses: the language that it reads with is 300 kB of
 * code and tables, which most servers never need in this thread.
 */
function createLatePlanner(): Planner {
  let loaded: Promise<Planner> | undefined;
  const load = async (): Promise<Planner> => {
    const { createBuiltInPlanner } = await import('../conversations/built-in/built-in-planner.ts');
    return createBuiltInPlanner();
  };
  return {
    plan: async (conversation, options) => (await (loaded ??= load())).plan(conversation, options),
  };
}
