import { z } from 'zod';

import { fault } from '../../../kernel/errors.ts';
import { check } from '../../check.ts';
import { wordOf } from '../../json-words.ts';

/**
 * What a request wants done with its tool: `none`, it must not be used; `auto`, it may; `required`, it
 * must, and no talk instead.
 */
export type Choice = 'none' | 'auto' | 'required';

const MODES = ['none', 'auto', 'required'] as const;

const allowedTools = z.strictObject({
  type: z.literal('allowed_tools'),
  mode: z.enum(['auto', 'required']),
  tools: z.array(z.looseObject({ type: z.string() })),
});

const IMAGE_TOOL = 'image_generation';

/**
 * Reads which tool is to be used.
 * @param hasTool whether the request has the tool that draws; it can have no other.
 * @throws GalaError `tool_choice_not_found` for a tool that the request does not have.
 */
export function checkToolChoice(choice: unknown, hasTool: boolean): Choice {
  if (choice === undefined) return 'auto';
  if (typeof choice === 'string') return checkMode(choice, hasTool);
  if (typeof choice !== 'object' || choice === null || Array.isArray(choice)) {
    throw fault('wrong_type', {
      param: 'tool_choice',
      expected: 'one of a string or an object',
      got: wordOf(choice),
    });
  }
  const { type, name } = choice as { readonly type?: unknown; readonly name?: unknown };
  if (type === 'allowed_tools') return checkAllowed(choice, hasTool);
  if (type === IMAGE_TOOL && hasTool) {
    check(z.strictObject({ type: z.literal(IMAGE_TOOL) }), choice, ['tool_choice']);
    return 'required';
  }
  if (typeof type !== 'string') throw fault('missing_parameter', { param: 'tool_choice.type' });
  throw notThere(typeof name === 'string' ? name : type);
}

function checkMode(choice: string, hasTool: boolean): Choice {
  const mode = MODES.find((one) => one === choice);
  if (mode === undefined) {
    throw fault('invalid_value', { param: 'tool_choice', value: choice, supported: MODES });
  }
  if (mode === 'required' && !hasTool) throw notThere(mode);
  return mode;
}

function checkAllowed(choice: object, hasTool: boolean): Choice {
  const { mode, tools } = check(allowedTools, choice, ['tool_choice']);
  for (const { type, name } of tools) {
    if (type !== IMAGE_TOOL || !hasTool) throw notThere(typeof name === 'string' ? name : type);
  }
  return tools.length === 0 ? 'none' : mode;
}

const notThere = (choice: string) => fault('tool_choice_not_found', { choice });
