/** What a stream of server-sent events says, piece by piece. */
export type Heard =
  | { readonly comment: string }
  | { readonly event: string; readonly data: Readonly<Record<string, unknown>> };

/** An event of a stream, as it was read. */
export type HeardEvent = Extract<Heard, { readonly event: string }>;

/**
 * Reads a reply of server-sent events as they come.
 * @throws Error when something in it is neither a comment nor an event of two lines with JSON.
 */
export async function* listen(response: Response): AsyncGenerator<Heard> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) yield heard(block);
  }
  if (text !== '') throw new Error(`The stream ended in the middle of: ${text.slice(0, 200)}`);
}

/** A whole stream that was read already, without comments. */
export function eventsIn(text: string): readonly HeardEvent[] {
  const blocks = text.split('\n\n').slice(0, -1).map(heard);
  return blocks.filter((one): one is HeardEvent => 'event' in one);
}

/** The same to its end, without comments. */
export async function eventsOf(response: Response): Promise<readonly HeardEvent[]> {
  const events: HeardEvent[] = [];
  for await (const one of listen(response)) if ('event' in one) events.push(one);
  return events;
}

function heard(block: string): Heard {
  if (block.startsWith(': ')) return { comment: block.slice(2) };
  const [, event, data] = /^event: (\S+)\ndata: (\{.*\})$/.exec(block) ?? [];
  if (event === undefined || data === undefined) {
    throw new Error(`This is no event: ${block.slice(0, 200)}`);
  }
  return { event, data: JSON.parse(data) as Readonly<Record<string, unknown>> };
}
