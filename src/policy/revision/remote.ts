import { z } from 'zod';

import { fault } from '../../kernel/errors.ts';
import { askEndpoint, type Endpoint } from '../../endpoints/ask-endpoint.ts';
import { LONGEST, type RevisePrompt } from './revision.ts';

const INSTRUCTIONS = `You rewrite prompts for a program that draws pictures. Answer with the rewritten prompt and nothing else: one paragraph of plain English prose, no heading, no list, no quotation marks around it.
Keep everything that the prompt names, with its number, colours, material, place and relation to the rest, and every word that the picture is to show, letter by letter. Add no further person, animal or thing of weight.
Make a short prompt a paragraph of 50 to 90 words that tells what was left open: what the subject does, where it is, the light, the colours, the composition, the mood. Leave a long prompt nearly as it is. Translate other languages into English.`;

const answer = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string() }),
      }),
    )
    .min(1),
});

/**
 * Asks an endpoint that speaks OpenAI's `POST /v1/chat/completions` for the revision.
 * @throws Error (from the reviser) when it does not answer in time, or not with a text that can be
 * drawn; GalaError `cancelled` when nobody waits any more.
 */
export function createRemoteReviser(endpoint: Endpoint): RevisePrompt {
  return async (prompt, seed, signal) => {
    try {
      const messages = [
        { role: 'system', content: INSTRUCTIONS },
        { role: 'user', content: prompt },
      ];
      const [choice] = answer.parse(
        await askEndpoint(endpoint, { messages, seed }, signal),
      ).choices;
      if (choice?.finish_reason === 'length') throw new Error('The revision was cut short.');
      return plainText(choice?.message.content ?? '');
    } catch (error) {
      if (signal?.aborted) throw fault('cancelled', {}, { cause: error });
      throw error;
    }
  };
}

/**
 * The answer as one paragraph, without the thoughts that some models put before it.
 * @throws Error when that is empty, too long or no plain text.
 */
function plainText(content: string): string {
  const text = content
    .replace(/^\s*<think>[\s\S]*?<\/think>/u, '')
    .trim()
    .replace(/^["“]([^"“”]*)["”]$/u, '$1')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (!/\p{L}/u.test(text)) throw new Error('The revision is empty.');
  if (Array.from(text).length > LONGEST) throw new Error('The revision is too long.');
  if (/\p{Cc}|\p{Surrogate}|```|<\/?\w+>|^[[{]/u.test(text)) {
    throw new Error('The revision is no plain text.');
  }
  return text;
}
