import { PICTURE_TYPES } from '../../kernel/picture-type.ts';

const ref = (kind: 'schemas' | 'headers', name: string) => ({
  $ref: `#/components/${kind}/${name}`,
});

const headers = (names: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(names).map(([name, id]) => [name, ref('headers', id)]));

/** Headers of every reply under `/v1`. */
const OPENAI_HEADERS = {
  'x-request-id': 'RequestId',
  'openai-processing-ms': 'ProcessingMs',
  'openai-version': 'Version',
  'openai-organization': 'Organization',
};

/** A JSON reply of the given schema. */
export function json(schema: string, description: string, more: Record<string, string> = {}) {
  return {
    description,
    headers: headers({ 'x-request-id': 'RequestId', ...more }),
    content: { 'application/json': { schema: ref('schemas', schema) } },
  };
}

/** A reply that comes as server-sent events instead where the request says so; each of this schema. */
export function orEvents<T extends { readonly description: string; readonly content: object }>(
  reply: T,
  schema: string,
) {
  return {
    ...reply,
    description: `${reply.description} With \`stream\`, events.`,
    content: { ...reply.content, 'text/event-stream': { schema: ref('schemas', schema) } },
  };
}

/** The same under `/v1`. */
export const openAiJson = (
  schema: string,
  description: string,
  more: Record<string, string> = {},
) => json(schema, description, { ...OPENAI_HEADERS, ...more });

/** What answers of a route that draws say of the limits of the key. */
const RATE_HEADERS = Object.fromEntries(
  ['requests', 'images'].flatMap((unit) => [
    [`x-ratelimit-limit-${unit}`, 'RateLimit'],
    [`x-ratelimit-remaining-${unit}`, 'RateRemaining'],
    [`x-ratelimit-reset-${unit}`, 'RateReset'],
  ]),
);

/** Replies with the headers of a route that draws. */
export function rateLimited<T extends { readonly headers: object }>(
  replies: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(replies).map(([status, reply]) => [
      status,
      { ...reply, headers: { ...reply.headers, ...headers(RATE_HEADERS) } },
    ]),
  );
}

const DESCRIPTIONS = {
  400: 'Something about the request is wrong; `error.param` says what, if it is one parameter.',
  401: 'There is no key, or it does not work.',
  403: 'The key may not do this.',
  404: 'There is no such thing.',
  405: 'The path does not take this method.',
  408: 'The body stopped coming.',
  409: 'It is still under way, or something else stands in the way.',
  413: 'The body is too large.',
  429: 'Too much at once: try again after `retry-after` seconds. Or too few credits: then there is no such header, `x-should-retry` is `false` and the code `insufficient_quota`.',
  500: 'The server failed. Nothing was stored or charged.',
  503: 'The server is shutting down.',
} as const;

/** Makes replies of the given statuses, all in the one form that errors of a dialect have. */
export const errorsIn =
  (schema: string) =>
  (...statuses: readonly (keyof typeof DESCRIPTIONS)[]) =>
    Object.fromEntries(
      statuses.map((status) => [
        String(status),
        json(
          schema,
          DESCRIPTIONS[status],
          status === 429 || status === 503 ? { 'retry-after': 'RetryAfter' } : {},
        ),
      ]),
    );

/** The same in OpenAI's form, which is also that of Gala's own API. */
export const errors = errorsIn('ErrorResponse');

/** A picture, of whatever type it is. */
export const image = (description: string) => ({
  description,
  content: Object.fromEntries(
    PICTURE_TYPES.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]),
  ),
});

/** The parameter a path ends in. */
export const inPath = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});
