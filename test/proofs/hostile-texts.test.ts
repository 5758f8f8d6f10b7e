import { expect, test } from 'vitest';

import type { Conversation, PlanRules, Turn } from '../../src/conversations/planner.ts';
import { createBuiltInPlanner } from '../../src/conversations/built-in/built-in-planner.ts';

const planner = createBuiltInPlanner();
const rules: PlanRules = { action: 'auto', forced: false, signal: new AbortController().signal };

/** What patterns that look for words with anything between them stumble over when it goes on and on. */
const STOCK = [
  ' |\n| \n|, |!|?|.|…|-|"|“|\'a|1|x|😀|a |the |and |now |to |in the |with the |please |great! |thanks ',
  'make the |remove the |put this on |in the style of |image 1 |write |add |instead |the first ',
  'i want |is |too |at the |says |or |a bit ',
].flatMap((pieces) => pieces.split('|'));
const HEADS = ['', 'a cat', 'make'];
const LENGTH = 64_000;

/** A picture is there, and this is said to it. */
function saidTo(whole: string, text: string, instructions?: string): Conversation {
  const drawn = { action: 'generate', prompt: whole, wholePrompt: undefined } as const;
  const read = (): Promise<never> => Promise.reject(new Error('nobody looks at it'));
  const turns: readonly Turn[] = [
    { role: 'user', text: whole, pictures: [] },
    { role: 'assistant', text: '', pictures: [{ id: 'p1', drawn, read }] },
    { role: 'user', text, pictures: [] },
  ];
  return { instructions, turns };
}

const long = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length));

// What takes time by the square of its text, or worse, would take minutes here.
test.each(HEADS)(
  'text that goes on after “%s” is planned in no time',
  async (head) => {
    for (const piece of STOCK) {
      const text = `${head} ${long(piece).slice(0, LENGTH - 20)} §`;
      const plan = await planner.plan(saidTo('a cat on a beach', text), rules);
      expect(plan.kind).toMatch(/^(?:draw|say)$/u);
    }
  },
  60_000,
);

test('a long telling is changed by many instructions in no time', async () => {
  const whole = 'a cat on a beach with a dog, '.repeat(500);
  for (const text of ['remove the cat; ', 'move the dog left; ', 'make the cat blue; ']) {
    const plan = await planner.plan(saidTo(whole, text.repeat(500)), rules);
    expect(plan.kind).toBe('draw');
  }
}, 60_000);

test('guidance of a thousand sentences is followed in no time', async () => {
  const guidance = 'rain. in watercolor! always at night; '.repeat(5000);
  const plan = await planner.plan(saidTo('a cat', 'draw a castle', guidance), rules);
  expect(plan).toMatchObject({ kind: 'draw', prompt: expect.stringContaining('castle') as string });
}, 60_000);

test('two hundred of the longest messages are answered without being read', async () => {
  const turns = Array.from({ length: 200 }, (): Turn => ({
    role: 'user',
    text: 'a cat '.repeat(40_000),
    pictures: [],
  }));
  const plan = await planner.plan({ instructions: undefined, turns }, rules);
  expect(plan).toMatchObject({ kind: 'draw', action: 'generate' });
}, 60_000);

test('what a message of many spaces asks for stays readable', async () => {
  const plan = await planner.plan(saidTo('a cat', `make it${' '.repeat(5000)}night`), rules);
  expect(plan).toMatchObject({ action: 'edit', wholePrompt: 'a cat, at night' });
});
