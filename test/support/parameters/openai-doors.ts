import type { BuiltGala } from '../built-gala.ts';
import { observe } from './observation.ts';
import type { Door } from './verdict.ts';

/** What every request of these tables says, unless its row says something else. */
const PLAIN = { prompt: 'a red ball on a table', seed: 7 };

/** `POST /v1/images/generations` of OpenAI's dialect. */
export const generationsDoor =
  ({ gala }: Pick<BuiltGala, 'gala'>): Door =>
  async (body) =>
    observe(
      await fetch(`${gala.url}/v1/images/generations`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${gala.apiKey}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ ...PLAIN, ...body }),
      }),
    );
