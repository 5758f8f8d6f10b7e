/** A server to ask and the key to ask it with. */
export interface Target {
  readonly origin: string;
  readonly key: string;
}

/**
 * Asks for pictures as a client does and waits for the answer.
 * @throws Error when the answer is not 200.
 */
export async function draw(
  { origin, key }: Target,
  body: { readonly prompt: string; readonly size: string; readonly n?: number },
): Promise<void> {
  const response = await fetch(`${origin}/v1/images/generations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'dall-e-2', ...body }),
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status}: ${text}`);
}
