import { z } from 'zod';

import { fault } from '../../kernel/errors.ts';
import { reaches, type Strictness } from '../../kernel/strictness.ts';
import type { Moderator, Verdict } from '../policy.ts';
import { REFUSED_FROM, isCategory } from './category.ts';

/** An endpoint that speaks OpenAI's `POST /v1/moderations`. */
export interface ModerationEndpoint {
  /** The whole address, such as `https://api.openai.com/v1/moderations`. */
  readonly url: string;
  /** Sent as a bearer token; `undefined` sends none. */
  readonly key: string | undefined;
  readonly model: string;
  readonly timeoutMs: number;
}

/** More than any honest answer; a longer one is not read to its end. */
const ANSWER_LIMIT = 1024 * 1024;

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
 * Asks the endpoint. It decides what is in a text; which of that is refused is decided here, by the
 * strictness.
 * @throws Error (from `judge`) when it does not answer in time, or not as it should;
 * GalaError `cancelled` when nobody waits any more.
 */
export function createRemoteModerator(endpoint: ModerationEndpoint): Moderator {
  return {
    async judge({ text, strictness, signal }) {
      try {
        const results = await ask(endpoint, text, signal);
        return [...new Set(results.flatMap((result) => refusedOf(result, strictness)))];
      } catch (error) {
        if (signal?.aborted) throw fault('cancelled', {}, { cause: error });
        throw error;
      }
    },
  };
}

type Result = z.output<typeof answer>['results'][number];

async function ask(
  { url, key, model, timeoutMs }: ModerationEndpoint,
  text: string,
  signal: AbortSignal | undefined,
): Promise<readonly Result[]> {
  const patience = AbortSignal.timeout(timeoutMs);
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ model, input: text }),
    // A prompt and a key are meant for this address and no other.
    redirect: 'error',
    signal: signal ? AbortSignal.any([signal, patience]) : patience,
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`The moderation endpoint answered with ${response.status}.`);
  }
  return answer.parse(JSON.parse(await shortText(response))).results;
}

async function shortText({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > ANSWER_LIMIT) throw new Error('The moderation endpoint answered at great length.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

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
