import { askEndpoint, type Endpoint } from '../../endpoints/ask-endpoint.ts';
import { hearTrouble } from '../../endpoints/hear-trouble.ts';
import { fault, GalaError } from '../../kernel/errors.ts';
import type { Conversation, Planner, PlanRules, ResponsePlan } from '../planner.ts';
import { readAnswer, type ChatAnswer } from './chat-answer.ts';
import { messagesOf } from './chat-messages.ts';
import { imageTool, TOOL_NAME, type ToolArguments } from './image-tool.ts';

/** How many pictures one edit works on. */
const MOST_PICTURES = 16;

export interface ChatPlannerOptions {
  /** Speaks OpenAI's `POST /v1/chat/completions`, with functions. */
  readonly endpoint: Endpoint;
  /** Whether it is shown the pictures, or only told of them. */
  readonly vision: boolean;
  /** Who plans where the endpoint fails and a picture can be drawn. */
  readonly builtIn: Planner;
  /** Hears when the endpoint begins to fail, once until it has answered again. */
  readonly onTrouble?: (error: unknown) => void;
}

/**
 * The planner that lets a chat model read the conversation, and talk. Where that fails, the built-in
 * one plans; where only words are wanted there is nobody else who could say them.
 */
export function createChatPlanner(options: ChatPlannerOptions): Planner {
  const { builtIn } = options;
  const trouble = hearTrouble(options.onTrouble);
  return {
    async plan(conversation, rules) {
      try {
        const plan = planFrom(await ask(options, conversation, rules), conversation, rules);
        trouble.answered();
        return plan;
      } catch (error) {
        if (rules.signal.aborted) throw fault('cancelled', {}, { cause: error });
        if (error instanceof GalaError) throw error;
        trouble.failed(error);
        if (rules.mayDraw === false) throw fault('planner_failed', {}, { cause: error });
        return builtIn.plan(conversation, rules);
      }
    },
  };
}

async function ask(
  { endpoint, vision }: ChatPlannerOptions,
  conversation: Conversation,
  rules: PlanRules,
): Promise<ChatAnswer> {
  const mayDraw = rules.mayDraw !== false;
  const messages = await messagesOf(conversation, { vision, mayDraw });
  const forced = { type: 'function', function: { name: TOOL_NAME } };
  const tools = { tools: [imageTool(rules)], tool_choice: rules.forced ? forced : 'auto' };
  const answer = await askEndpoint(endpoint, { messages, ...(mayDraw && tools) }, rules.signal);
  return readAnswer(answer);
}

/** @throws Error when a picture was wanted in any case and there are only words. */
function planFrom(
  { call, text }: ChatAnswer,
  conversation: Conversation,
  rules: PlanRules,
): ResponsePlan {
  if (call && rules.mayDraw !== false) return drawing(call, text, conversation, rules);
  if (rules.forced && rules.mayDraw !== false) {
    throw new Error('The endpoint talks where a picture is wanted.');
  }
  if (text === '') throw new Error('The endpoint calls a function that it was not offered.');
  return { kind: 'say', text };
}

/** @throws GalaError `edit_without_picture`. */
function drawing(
  { action: chosen = 'generate', prompt, pictures, whole_prompt: whole }: ToolArguments,
  text: string,
  { turns }: Conversation,
  rules: PlanRules,
): ResponsePlan {
  const ids = turns.flatMap((turn) => turn.pictures.map(({ id }) => id));
  const said = text === '' ? {} : { text };
  const action = rules.action === 'auto' ? chosen : rules.action;
  if (rules.action === 'edit' && ids.length === 0) throw fault('edit_without_picture', {});
  // A model that would edit where there is nothing to change has told what to draw all the same.
  if (action === 'generate' || ids.length === 0) {
    return { kind: 'draw', action: 'generate', prompt, pictures: [], ...said };
  }
  const named = [...new Set(pictures ?? [])].filter((id) => ids.includes(id));
  return {
    kind: 'draw',
    action: 'edit',
    prompt,
    ...(whole ? { wholePrompt: whole } : {}),
    pictures: named.length > 0 ? named.slice(0, MOST_PICTURES) : ids.slice(-1),
    ...said,
  };
}
