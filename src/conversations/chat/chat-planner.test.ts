import type { ServerResponse } from 'node:http';

import { expect, test, vi } from 'vitest';

import { pretendEndpoint, TROUBLES } from '../../../test/support/pretend-endpoint.ts';
import { fault } from '../../kernel/errors.ts';
import type { Conversation, Planner, PlanRules, ShownPicture, Turn } from '../planner.ts';
import { createChatPlanner } from './chat-planner.ts';

const endpoint = pretendEndpoint('/v1/chat/completions');

const answers =
  (message: object) =>
  (response: ServerResponse): void => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ choices: [{ index: 0, message }] }));
  };

const calls = (args: unknown, name = 'image_generation', more: object = {}) =>
  answers({
    role: 'assistant',
    content: null,
    tool_calls: [
      {
        id: 'call_1',
        type: 'function',
        function: { name, arguments: typeof args === 'string' ? args : JSON.stringify(args) },
      },
    ],
    ...more,
  });

const says = (content: unknown) => answers({ role: 'assistant', content });

const PNG = Buffer.from('not really a PNG');

const picture = (id: string, drawn?: ShownPicture['drawn'], bytes: Buffer = PNG): ShownPicture => ({
  id,
  drawn,
  read: async () => ({ bytes, contentType: 'image/png' }),
});

const user = (text: string, ...pictures: ShownPicture[]): Turn => ({
  role: 'user',
  text,
  pictures,
});

const CAT = picture('ig_1', { action: 'generate', prompt: 'a cat', wholePrompt: undefined });
const DREW_CAT: Turn = { role: 'assistant', text: 'Here it is.', pictures: [CAT] };

const talk = (...turns: Turn[]): Conversation => ({ instructions: undefined, turns });
const EDITING = talk(user('draw a cat'), DREW_CAT, user('make it night'));

const rules = (facts: Partial<PlanRules> = {}): PlanRules => ({
  action: 'auto',
  forced: false,
  signal: new AbortController().signal,
  ...facts,
});

const builtIn: Planner = {
  plan: async () => ({ kind: 'draw', action: 'generate', prompt: 'built in', pictures: [] }),
};
const BUILT_IN = { kind: 'draw', action: 'generate', prompt: 'built in', pictures: [] };

interface Sent {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: unknown }[];
  readonly tools?: readonly { readonly function: { readonly parameters: object } }[];
  readonly tool_choice?: unknown;
}

async function openPlanner(
  answer: (response: ServerResponse) => void,
  options: { readonly vision?: boolean; readonly timeoutMs?: number } = {},
) {
  const { timeoutMs = 2000, vision = false } = options;
  const { place, seen } = await endpoint(answer, { timeoutMs });
  const onTrouble = vi.fn<(error: unknown) => void>();
  const planner = createChatPlanner({ endpoint: place, vision, builtIn, onTrouble });
  const sent = (): Sent => JSON.parse(seen[0]?.body ?? '') as Sent;
  return { planner, sent, seen, onTrouble };
}

test('tells the conversation as a chat, with the pictures by their names', async () => {
  const { planner, sent, seen } = await openPlanner(
    calls({ action: 'edit', prompt: 'make it night', whole_prompt: 'a cat at night' }),
  );
  const conversation = { ...EDITING, instructions: 'Talk like a pirate.' };
  expect(await planner.plan(conversation, rules())).toEqual({
    kind: 'draw',
    action: 'edit',
    prompt: 'make it night',
    wholePrompt: 'a cat at night',
    pictures: ['ig_1'],
  });
  const { model, messages, tool_choice: choice } = sent();
  expect(model).toBe('m-1');
  expect(choice).toBe('auto');
  expect(messages[0]).toMatchObject({ role: 'system' });
  expect(messages[0]?.content).toMatch(/Talk like a pirate\.$/);
  expect(messages.slice(1)).toEqual([
    { role: 'user', content: 'draw a cat' },
    { role: 'assistant', content: 'Here it is.\n[picture ig_1: a cat]' },
    { role: 'user', content: 'make it night' },
  ]);
  expect(seen[0]?.request.headers.authorization).toBe('Bearer sk-1');
});

test.each([
  [undefined, 'an earlier picture, changed: make it night'],
  ['a cat at night', 'a cat at night'],
])('of a changed picture it tells all that it shows, if that is known', async (whole, shows) => {
  const { planner, sent } = await openPlanner(says('Yes.'));
  const night = { action: 'edit', prompt: 'make it night', wholePrompt: whole } as const;
  const drew: Turn = { role: 'assistant', text: '', pictures: [picture('ig_2', night)] };
  await planner.plan(talk(user('draw a cat'), drew, user('thanks')), rules());
  expect(sent().messages[2]).toEqual({ role: 'assistant', content: `[picture ig_2: ${shows}]` });
});

test('shows pictures only where it may, the newest, and none that is too large or gone', async () => {
  const large = picture('file-2', undefined, Buffer.alloc(4 * 1024 * 1024 + 1));
  const gone: ShownPicture = {
    ...picture('file-3'),
    read: () => Promise.reject(fault('image_gone', {})),
  };
  const conversation = talk(user('look', picture('file-1'), large, gone), DREW_CAT, user('and?'));
  const blind = await openPlanner(says('I see.'));
  await blind.planner.plan(conversation, rules());
  expect(JSON.stringify(blind.sent())).not.toContain('base64');

  const { planner, sent } = await openPlanner(says('I see.'), { vision: true });
  await planner.plan(conversation, rules());
  const url = `data:image/png;base64,${PNG.toString('base64')}`;
  const image = { type: 'image_url', image_url: { url } };
  const marks = [
    'look',
    ...['file-1', 'file-2', 'file-3'].map((id) => `[picture ${id}: brought by the user]`),
  ];
  expect(sent().messages.slice(1)).toEqual([
    { role: 'user', content: [{ type: 'text', text: marks.join('\n') }, image] },
    { role: 'assistant', content: 'Here it is.\n[picture ig_1: a cat]' },
    { role: 'user', content: [image] },
    { role: 'user', content: 'and?' },
  ]);
});

test('of a conversation without end it tells the newest, and of a long message both ends', async () => {
  const { planner, sent } = await openPlanner(says('Yes.'));
  const turns = Array.from({ length: 500 }, (_, i) => user(`${i} ${'x'.repeat(1000)}`));
  await planner.plan(talk(...turns, user(`begin ${'😀'.repeat(50_000)} end`)), rules());
  const { messages } = sent();
  expect(JSON.stringify(messages).length).toBeLessThan(70_000);
  expect(messages.length).toBeGreaterThan(30);
  expect(messages.at(-1)?.content).toMatch(/^begin .* end$/u);
  expect(messages.at(-2)?.content).toMatch(/^499 /);
});

test('words alone are said, without the thoughts before them', async () => {
  const { planner } = await openPlanner(says('<think>\nA greeting.\n</think>\nHello!'));
  expect(await planner.plan(talk(user('hi')), rules())).toEqual({ kind: 'say', text: 'Hello!' });
});

test('a refusal is said', async () => {
  const { planner } = await openPlanner(answers({ content: null, refusal: 'I will not.' }));
  expect(await planner.plan(talk(user('hi')), rules())).toEqual({
    kind: 'say',
    text: 'I will not.',
  });
});

test('what is said besides a picture comes with it', async () => {
  const call = calls({ action: 'generate', prompt: 'a dog' }, 'image_generation', {
    content: 'Here is a dog.',
  });
  const { planner } = await openPlanner(call);
  expect(await planner.plan(talk(user('a dog')), rules())).toEqual({
    kind: 'draw',
    action: 'generate',
    prompt: 'a dog',
    pictures: [],
    text: 'Here is a dog.',
  });
});

test('a picture in any case is demanded of the endpoint, and the action is the request’s', async () => {
  const { planner, sent } = await openPlanner(calls({ action: 'edit', prompt: 'a dog' }));
  const plan = await planner.plan(EDITING, rules({ forced: true, action: 'generate' }));
  expect(plan).toEqual({ kind: 'draw', action: 'generate', prompt: 'a dog', pictures: [] });
  const { tools, tool_choice: choice } = sent();
  expect(choice).toEqual({ type: 'function', function: { name: 'image_generation' } });
  expect(tools?.[0]?.function.parameters).toMatchObject({
    properties: { action: { enum: ['generate'] } },
  });
});

test.each([
  [['ig_9', 'ig_1', 'ig_1'], ['ig_1']],
  [[], ['file-1']],
  [['ig_9'], ['file-1']],
  [
    ['file-1', 'ig_1'],
    ['file-1', 'ig_1'],
  ],
])('of the pictures %j those that are there are meant: %j', async (named, pictures) => {
  const { planner } = await openPlanner(calls({ action: 'edit', prompt: 'x', pictures: named }));
  const conversation = talk(user('a cat'), DREW_CAT, user('this as well', picture('file-1')));
  expect(await planner.plan(conversation, rules())).toMatchObject({ pictures });
});

test('an edit of nothing draws, unless an edit was demanded', async () => {
  const { planner } = await openPlanner(calls({ action: 'edit', prompt: 'a dog at night' }));
  const nothing = talk(user('a dog at night'));
  expect(await planner.plan(nothing, rules())).toMatchObject({ action: 'generate', pictures: [] });
  await expect(planner.plan(nothing, rules({ action: 'edit' }))).rejects.toMatchObject({
    fault: { code: 'edit_without_picture' },
  });
});

const malformed: typeof TROUBLES = [
  ['it sends no choices', (response) => response.end('{"choices": []}')],
  ['it says nothing', says(null)],
  ['it says nothing but what it thinks', says('<think>What now?')],
  ['its arguments are no JSON', calls('{"prompt": "a c')],
  ['its arguments are no object', calls([1])],
  ['it names no prompt', calls({ action: 'generate' })],
  ['its prompt is empty', calls({ prompt: ' ' })],
  ['its prompt is endless', calls({ prompt: 'x'.repeat(32_001) })],
  ['it does something else', calls({ prompt: 'a', action: 'delete' })],
  ['it calls another function', calls({ prompt: 'a' }, 'run_shell')],
];

test.each([...TROUBLES, ...malformed])(
  'when %s, the built-in planner draws, and words fail',
  async (_name, answer) => {
    const { planner, onTrouble } = await openPlanner(answer, { timeoutMs: 150 });
    expect(await planner.plan(EDITING, rules())).toEqual(BUILT_IN);
    expect(await planner.plan(EDITING, rules({ forced: true }))).toEqual(BUILT_IN);
    await expect(planner.plan(EDITING, rules({ mayDraw: false }))).rejects.toMatchObject({
      fault: { code: 'planner_failed' },
    });
    expect(onTrouble).toHaveBeenCalledTimes(1);
    expect(
      JSON.stringify(onTrouble.mock.calls, (_, value: unknown) =>
        value instanceof Error ? `${value.stack} ${String(value.cause)}` : value,
      ),
    ).not.toContain('sk-1');
  },
);

test('talk where a picture was demanded is trouble', async () => {
  const { planner, onTrouble } = await openPlanner(says('I would rather talk.'));
  expect(await planner.plan(EDITING, rules({ forced: true }))).toEqual(BUILT_IN);
  expect(onTrouble).toHaveBeenCalledTimes(1);
});

test('without the tool it is offered none, talks, and cannot draw', async () => {
  const { planner, sent } = await openPlanner(says('I cannot draw here.'));
  const plan = await planner.plan(EDITING, rules({ mayDraw: false }));
  expect(plan).toEqual({ kind: 'say', text: 'I cannot draw here.' });
  expect(sent()).not.toHaveProperty('tools');
  expect(sent()).not.toHaveProperty('tool_choice');
  const stubborn = await openPlanner(calls({ prompt: 'a cat' }));
  await expect(stubborn.planner.plan(EDITING, rules({ mayDraw: false }))).rejects.toMatchObject({
    fault: { code: 'planner_failed' },
  });
});

test('a client that leaves is no trouble of the endpoint', async () => {
  const leave = new AbortController();
  const { planner, onTrouble } = await openPlanner(() => leave.abort());
  await expect(planner.plan(EDITING, rules({ signal: leave.signal }))).rejects.toMatchObject({
    fault: { code: 'cancelled' },
  });
  expect(onTrouble).not.toHaveBeenCalled();
});
