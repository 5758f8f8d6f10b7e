import type { FastifyRequest } from 'fastify';

import { NO_TOOL } from '../../../../conversations/no-tool.ts';
import type { ResponsePlan } from '../../../../conversations/planner.ts';
import { SHOWN } from '../../../../conversations/shown.ts';
import type { StoredResponse } from '../../../../conversations/stored-response.ts';
import { fault } from '../../../../kernel/errors.ts';
import type { TaskInputs } from '../../../../kernel/image-task.ts';
import type { ResponseRequest } from '../../../../wire/openai/responses/check-response-request.ts';
import { TOOL_AT } from '../../../../wire/openai/responses/check-tools.ts';
import { callerOf } from '../../../authentication.ts';
import { draftShapedLike, type Draft, type ImageRequest } from '../../../drawing/draft.ts';
import { referenceOf } from '../reference-of.ts';
import { buildConversation, type BuiltConversation } from './build-conversation.ts';
import { draftCall } from './draft-call.ts';
import { findingRules } from './finding-rules.ts';
import { keepInput, type KeptInput } from './keep-input.ts';
import type { ResponseNeeds } from './needs.ts';
import { readText } from './read-text.ts';
import { newResponseIds, recordIdOf } from './response-ids.ts';
import { settingsOf } from './settings.ts';

/** Most responses of a conversation that are read again. */
const LONGEST_CHAIN = 100;

/** A response whose answer is decided; nothing has been drawn or written of it. */
export interface PreparedResponse {
  readonly response: StoredResponse;
  /** What is to be drawn; `undefined` when it only speaks. */
  readonly draft: Draft<ImageRequest> | undefined;
  /** The pictures of the draft, if it is an edit. */
  readonly inputs: TaskInputs | undefined;
  /** Keys of the pictures that were stored for it, which are nobody's until it is written. */
  readonly kept: readonly string[];
}

/**
 * Reads the conversation that a request goes on with, and decides what is answered.
 * @throws GalaError with what is wrong; nothing stays stored then.
 */
export async function prepareResponse(
  request: FastifyRequest,
  deps: ResponseNeeds,
  asked: ResponseRequest,
  signal: AbortSignal,
): Promise<PreparedResponse> {
  const { teamId } = callerOf(request);
  const now = deps.clock.now();
  const { previous_response_id: previous } = asked.body;
  // 1. What was said before.
  const chain =
    typeof previous === 'string'
      ? await deps.responses.chain(teamId, previous, now, LONGEST_CHAIN)
      : [];
  if (typeof previous === 'string' && chain.length === 0) {
    throw fault('previous_response_not_found', { id: previous });
  }
  // 2. What is said now, its pictures stored.
  const input = await keepInput(request, deps, asked.items, signal);
  const kept = [...input.params.keys()];
  try {
    const told = asked.body.instructions;
    const instructions = told === undefined ? undefined : await readText(told);
    const { items } = input;
    const built = await buildConversation(deps, { teamId, chain, instructions, items });
    // 3. What is answered.
    const plan = await planFor(deps, asked, built, signal);
    const draft =
      plan.kind === 'draw' && asked.tool
        ? draftCall(deps.catalogue, asked.tool, plan, asked.body.stream)
        : undefined;
    const response = responseOf(request, deps, asked, { instructions, input, built, plan, now });
    if (draft === undefined || plan.kind !== 'draw' || plan.action === 'generate') {
      return { response, draft, inputs: undefined, kept };
    }
    // 4. The pictures that it works on.
    const inputs = await takePictures(request, deps, asked, { plan, built, input }, signal);
    return { response, draft: await shaped(deps, draft, inputs), inputs, kept };
  } catch (error) {
    await deps.keeper.discard(kept);
    throw error;
  }
}

async function planFor(
  { planner }: ResponseNeeds,
  { tool, choice }: ResponseRequest,
  { conversation }: BuiltConversation,
  signal: AbortSignal,
): Promise<ResponsePlan> {
  const mayDraw = tool !== undefined && choice !== 'none';
  const { action = 'auto' } = tool?.options ?? {};
  const plan = await planner.plan(conversation, {
    // A mask says what is to change, so that something is.
    action: action === 'auto' && tool?.mask !== undefined ? 'edit' : action,
    forced: choice === 'required',
    ...(!mayDraw && { mayDraw }),
    signal,
  });
  return plan.kind === 'draw' && !mayDraw ? { kind: 'say', text: NO_TOOL } : plan;
}

function responseOf(
  request: FastifyRequest,
  { responseRetentionMs }: ResponseNeeds,
  asked: ResponseRequest,
  decided: {
    readonly instructions: string | undefined;
    readonly input: KeptInput;
    readonly built: BuiltConversation;
    readonly plan: ResponsePlan;
    readonly now: number;
  },
): StoredResponse {
  const { id: keyId, teamId, userId } = callerOf(request);
  const { instructions, input, built, plan, now } = decided;
  const ids = newResponseIds(now);
  const text = plan.text || (plan.kind === 'draw' ? SHOWN : '');
  const answer = [text, ...(plan.kind === 'draw' ? [plan.prompt] : [])];
  return {
    id: ids.response,
    teamId,
    userId,
    keyId,
    ...(typeof asked.body.user === 'string' && { endUser: asked.body.user }),
    createdAt: now,
    expiresAt: now + responseRetentionMs,
    previousResponseId: asked.body.previous_response_id ?? null,
    background: asked.body.background,
    settings: settingsOf(asked, instructions, { conversation: built.conversation, answer }),
    input: input.items,
    outcome: {
      call:
        plan.kind === 'draw'
          ? {
              id: ids.call,
              recordId: recordIdOf(ids.call),
              action: plan.action,
              prompt: plan.prompt,
              wholePrompt: plan.wholePrompt,
            }
          : undefined,
      message: text === '' ? undefined : { id: ids.message, text },
    },
  };
}

function takePictures(
  request: FastifyRequest,
  deps: ResponseNeeds,
  { tool }: ResponseRequest,
  {
    plan,
    built,
    input,
  }: {
    readonly plan: Extract<ResponsePlan, { readonly kind: 'draw' }>;
    readonly built: BuiltConversation;
    readonly input: KeptInput;
  },
  signal: AbortSignal,
): Promise<TaskInputs> {
  const keys = plan.pictures.map((id) => {
    const objectKey = built.keys.get(id);
    if (objectKey === undefined) throw new Error(`A plan names no picture of its own: “${id}”.`);
    return objectKey;
  });
  const { mask } = tool ?? {};
  return deps.intake.takeReferences(
    {
      images: keys.map((objectKey) => ({ kind: 'object', objectKey })),
      mask: mask && referenceOf(mask),
    },
    {
      ...findingRules(request, deps, signal),
      paramOf: (place) =>
        place === 'mask'
          ? `${TOOL_AT}.input_image_mask`
          : (input.params.get(keys[place] ?? '') ?? 'input'),
    },
  );
}

/** A size that was left to Gala is that of the picture; what fails here leaves no pictures behind. */
async function shaped(
  { intake }: ResponseNeeds,
  draft: Draft<ImageRequest>,
  inputs: TaskInputs,
): Promise<Draft<ImageRequest>> {
  try {
    const { task, ...rest } = draftShapedLike(draft, inputs.image);
    return { ...rest, task: { ...task, inputs } };
  } catch (error) {
    await intake.release(inputs);
    throw error;
  }
}
