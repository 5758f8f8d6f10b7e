import { z } from 'zod';

import { fault } from '../../kernel/errors.ts';
import { reaches, type Strictness } from '../../kernel/strictness.ts';
import { askEndpoint, type Endpoint } from '../../endpoints/ask-endpoint.ts';
import type { Moderator, Verdict } from '../policy.ts';
import { REFUSED_FROM, isCategory } from './category.ts';

const answer = z.object({
  results: z
    .array(
      z.object({
        flagged: z.boolean(),
        categories: z.record(z.string(), z.boolean().nullable()).default({}),
      }),
    )
    .min(1),
});

/**
 * Asks an endpoint that speaks OpenAI's `POST /v1/moderations`. It decides what is in a text; which of that is refused is decided here, by the
 * strictness.
 * @throws Error (from `judge`) when it does not answer in time, or not as it should;
 * GalaError `cancelled` when nobody waits any more.
 */
export function createRemoteModerator(endpoint: Endpoint): Moderator {
  return {
    async judge({ text, strictness, signal }) {
      try {
        const { results } = answer.parse(await askEndpoint(endpoint, { input: text }, signal));
        return [...new Set(results.flatMap((result) => refusedOf(result, strictness)))];
      } catch (error) {
        if (signal?.aborted) throw fault('cancelled', {}, { cause: error });
        throw error;
      }
    },
  };
}

type Result = z.output<typeof answer>['results'][number];

/**
 * The flagged categories that are refused. Names that Gala does not know count from `standard` on, and
 * so does a text that is flagged for no named reason.
 */
function refusedOf({ flagged, categories }: Result, strictness: Strictness): Verdict {
  const named = Object.keys(categories).filter((name) => categories[name] === true);
  const reasons = named.length === 0 && flagged ? ['flagged'] : named;
  return reasons.filter((name) =>
    reaches(strictness, isCategory(name) ? REFUSED_FROM[name] : 'standard'),
  );
}
