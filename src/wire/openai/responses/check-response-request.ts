import type { z } from 'zod';

import { check } from '../../check.ts';
import { checkInput, type RequestItem } from './check-items.ts';
import { checkToolChoice, type Choice } from './check-tool-choice.ts';
import { checkTools, type RequestTool, type ToolModels } from './check-tools.ts';
import { responseRequest } from './response-request.ts';

/** The body of `POST /v1/responses`, checked. */
export interface ResponseRequest {
  readonly body: Omit<z.output<typeof responseRequest>, 'input' | 'tools'>;
  readonly items: readonly RequestItem[];
  readonly tool: RequestTool | undefined;
  readonly choice: Choice;
}

/**
 * Reads a request: its own fields first, then tools, choice and input.
 * @throws GalaError with the one fault that is answered.
 */
export function checkResponseRequest(raw: unknown, models: ToolModels): ResponseRequest {
  const { input, tools, ...body } = check(responseRequest, raw);
  const tool = checkTools(tools, models);
  const choice = checkToolChoice(body.tool_choice, tool !== undefined);
  return { body, items: checkInput(input), tool, choice };
}
