import { z } from 'zod';

import { countCodePoints } from '../code-points.ts';
import { refuse } from '../refusal.ts';

/** In code points: as many as the prompt of any model may have. */
const LONGEST_PROMPT = 32_000;

/** The body of `POST /gala/v1/explain`. */
export const explainRequest = z.strictObject({
  prompt: z
    .string()
    .min(1)
    .check(
      refuse((prompt) => {
        const length = countCodePoints(prompt);
        if (length <= LONGEST_PROMPT) return undefined;
        return { code: 'string_too_long', facts: { param: 'prompt', max: LONGEST_PROMPT, length } };
      }),
    )
    .meta({ description: 'What a picture is to show.', maxLength: LONGEST_PROMPT }),
});
