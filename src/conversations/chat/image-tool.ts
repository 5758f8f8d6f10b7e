import { z } from 'zod';

import type { PlanRules } from '../planner.ts';

export const TOOL_NAME = 'image_generation';

/** The longest prompt of any model. */
const LONGEST_PROMPT = 32_000;

/** The one function that the endpoint may call. */
export function imageTool({ action }: Pick<PlanRules, 'action'>): object {
  const actions = action === 'auto' ? ['generate', 'edit'] : [action];
  return {
    type: 'function',
    function: {
      name: TOOL_NAME,
      description:
        'Draws a new picture (generate), or changes pictures of this conversation (edit). The user sees the result.',
      parameters: {
        type: 'object',
        properties: {
          action: { type: 'string', enum: actions },
          prompt: {
            type: 'string',
            description:
              'generate: all that the picture is to show, complete in itself. edit: what is to be changed, and nothing else, as an instruction such as “make it night”.',
          },
          pictures: {
            type: 'array',
            items: { type: 'string' },
            description:
              'edit: ids of the pictures to work on, the one to change first. The newest picture when left out.',
          },
          whole_prompt: {
            type: 'string',
            description: 'edit: what the whole picture shows once it is changed, in one sentence.',
          },
        },
        required: ['action', 'prompt'],
      },
    },
  };
}

const toolArguments = z.object({
  action: z.enum(['generate', 'edit']).optional(),
  prompt: z.string().trim().min(1).max(LONGEST_PROMPT),
  pictures: z.array(z.string()).nullish(),
  whole_prompt: z.string().trim().max(LONGEST_PROMPT).nullish(),
});

export type ToolArguments = z.output<typeof toolArguments>;

/**
 * What a call of the function says.
 * @throws Error when that is no JSON, or not what the function takes.
 */
export function readArguments(text: string): ToolArguments {
  return toolArguments.parse(JSON.parse(text));
}
