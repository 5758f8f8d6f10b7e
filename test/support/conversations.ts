import { expect } from 'vitest';

import { responseEvent } from '../../src/wire/openai/responses/response-events.ts';
import {
  responseObject,
  type ResponseObject,
} from '../../src/wire/openai/responses/response-object.ts';
import type { Reply } from './built-gala.ts';
import { listen, type HeardEvent } from './server-events.ts';
import type { WholeServer } from './whole-server.ts';

export const RESPONSES = '/v1/responses';

/** Small, so that tests are quick. */
export const TOOL = { type: 'image_generation', quality: 'low' } as const;

const BODY = { model: 'gpt-5', input: 'a cat', tools: [TOOL] };

/** Asks for a response; what is left out is a cat. */
export function ask(
  server: WholeServer,
  body: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  return server.send(RESPONSES, { json: { ...BODY, ...body }, headers });
}

/** A response in a reply that has one; checked to the last key. */
export function responseIn(reply: Pick<Reply, 'status' | 'text' | 'json'>): ResponseObject {
  if (reply.status !== 200) throw new Error(`There is no response: ${reply.text.slice(0, 500)}`);
  expect(responseObject.parse(reply.json)).toEqual(reply.json);
  return reply.json as ResponseObject;
}

/** What a request is answered. */
export const answer = async (
  server: WholeServer,
  body: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<ResponseObject> => responseIn(await ask(server, body, headers));

export const retrieve = async (server: WholeServer, id: string): Promise<ResponseObject> =>
  responseIn(await server.send(`${RESPONSES}/${id}`));

/** The same, read as events while they come. */
export function askForEvents(
  { origin, key }: Pick<WholeServer, 'origin' | 'key'>,
  body: object = {},
  more: {
    readonly headers?: Readonly<Record<string, string>>;
    readonly signal?: AbortSignal;
  } = {},
): Promise<Response> {
  return fetch(origin + RESPONSES, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      ...more.headers,
    },
    body: JSON.stringify({ ...BODY, stream: true, ...body }),
    signal: more.signal ?? null,
  });
}

/** All events of a stream, each checked and numbered in turn. */
export async function hearAll(
  response: Response,
  onEvent: (event: HeardEvent) => void = () => {},
): Promise<readonly HeardEvent[]> {
  const events: HeardEvent[] = [];
  for await (const one of listen(response)) {
    if (!('event' in one)) continue;
    expectEvent(one, events.length);
    events.push(one);
    onEvent(one);
  }
  return events;
}

function expectEvent({ event, data }: HeardEvent, number: number): void {
  expect(data['type']).toBe(event);
  expect(data['sequence_number']).toBe(number);
  if (event !== 'error') expect(responseEvent.parse(data)).toEqual(data);
}

/** The image call of a response. */
export function callIn({ output }: Pick<ResponseObject, 'output'>) {
  const call = output.find(({ type }) => type === 'image_generation_call');
  if (call?.type !== 'image_generation_call') throw new Error('There is no image call.');
  return call;
}

export const pictureIn = (response: Pick<ResponseObject, 'output'>): Buffer =>
  Buffer.from(callIn(response).result ?? '', 'base64');

/** What is said in a response. */
export function textIn({ output }: Pick<ResponseObject, 'output'>): string {
  return output
    .flatMap((item) => (item.type === 'message' ? item.content : []))
    .map(({ text }) => text)
    .join('');
}

/** The error of a refusal: status, code, parameter, message. */
export function refusalIn({ status, json }: Pick<Reply, 'status' | 'json'>) {
  const { error } = json as {
    error: { code: string | null; param: string | null; message: string };
  };
  return [status, error.code, error.param, error.message] as const;
}
