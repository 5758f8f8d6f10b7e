import { z } from 'zod';

import { readArguments, TOOL_NAME, type ToolArguments } from './image-tool.ts';

const completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({
          content: z.string().nullish(),
          refusal: z.string().nullish(),
          tool_calls: z
            .array(z.object({ function: z.object({ name: z.string(), arguments: z.string() }) }))
            .nullish(),
        }),
      }),
    )
    .min(1),
});

/** What an endpoint answered: a call of the function, words, or both. */
export interface ChatAnswer {
  readonly call: ToolArguments | undefined;
  /** Empty when it said nothing. */
  readonly text: string;
}

/**
 * Reads a chat completion. Of several calls the first counts: one request draws one picture.
 * @throws Error when it is none, or says nothing at all.
 */
export function readAnswer(answer: unknown): ChatAnswer {
  const [choice] = completion.parse(answer).choices;
  const { content, refusal, tool_calls: calls } = choice?.message ?? {};
  const [first] = calls ?? [];
  if (first && first.function.name !== TOOL_NAME) {
    throw new Error('The endpoint calls a function that there is not.');
  }
  const call = first && readArguments(first.function.arguments);
  const text = withoutThoughts(content ?? refusal ?? '');
  if (!call && text === '') throw new Error('The endpoint has nothing to say.');
  return { call, text };
}

/** Some models write what they think before what they say. */
const withoutThoughts = (text: string): string =>
  text.replace(/^\s*<think>[\s\S]*?(?:<\/think>|$)/u, '').trim();
