/** A service of somebody else's that answers JSON with JSON. */
export interface Endpoint {
  /** The whole address, such as `https://api.openai.com/v1/moderations`. */
  readonly url: string;
  /** Sent as a bearer token; `undefined` sends none. */
  readonly key: string | undefined;
  readonly model: string;
  readonly timeoutMs: number;
}

/** More than any honest answer; a longer one is not read to its end. */
const ANSWER_LIMIT = 1024 * 1024;

/**
 * Posts a body, with the endpoint's model in it, and returns the parsed answer.
 * @throws Error when it does not answer in time, at all, at moderate length or with JSON, or when
 * `signal` fired.
 */
export async function askEndpoint(
  { url, key, model, timeoutMs }: Endpoint,
  body: Readonly<Record<string, unknown>>,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const patience = AbortSignal.timeout(timeoutMs);
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ model, ...body }),
    // A prompt and a key are meant for this address and no other.
    redirect: 'error',
    signal: signal ? AbortSignal.any([signal, patience]) : patience,
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`The endpoint answered with ${response.status}.`);
  }
  return JSON.parse(await shortText(response));
}

async function shortText({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > ANSWER_LIMIT) throw new Error('The endpoint answered at great length.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
