import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Conversation, PlanRules, ShownPicture, Turn } from '../planner.ts';
import { createBuiltInPlanner } from './built-in-planner.ts';

const rules: PlanRules = { action: 'auto', forced: false, signal: new AbortController().signal };
const planner = createBuiltInPlanner();
const unseen = (): Promise<never> => Promise.reject(new Error('nobody looks at it'));

const user = (text: string, ...ids: readonly string[]): Turn => ({
  role: 'user',
  text,
  pictures: ids.map((id): ShownPicture => ({ id, drawn: undefined, read: unseen })),
});

/** Goes through a conversation turn by turn; what is drawn is shown as `p1`, `p2` … */
async function talk(
  texts: readonly string[],
  more: { readonly instructions?: string; readonly rules?: Partial<PlanRules> } = {},
) {
  const turns: Turn[] = [];
  const plans = [];
  let drawn = 0;
  for (const text of texts) {
    turns.push(user(text));
    const conversation: Conversation = { instructions: more.instructions, turns };
    const plan = await planner.plan(conversation, { ...rules, ...more.rules });
    plans.push(plan);
    if (plan.kind === 'say') {
      turns.push({ role: 'assistant', text: plan.text, pictures: [] });
      continue;
    }
    const { action, prompt, wholePrompt } = plan;
    const picture = { id: `p${++drawn}`, drawn: { action, prompt, wholePrompt }, read: unseen };
    turns.push({ role: 'assistant', text: '', pictures: [picture] });
  }
  return plans;
}

const last = async (texts: readonly string[], more = {}) => (await talk(texts, more)).at(-1)!;

test('what a picture shows is told anew with every turn', async () => {
  const plans = await talk([
    'a cat on a beach',
    'make it night',
    'add a red umbrella',
    'remove the cat',
    'now in watercolor',
    'make the umbrella blue',
  ]);
  expect(plans.map((plan) => plan.kind === 'draw' && [plan.pictures, plan.wholePrompt])).toEqual([
    [[], undefined],
    [['p1'], 'a cat on a beach, at night'],
    [['p2'], 'a cat on a beach, at night, a red umbrella'],
    [['p3'], 'a beach, at night, a red umbrella'],
    [['p4'], 'a beach, at night, a red umbrella, in the style of watercolor'],
    [['p5'], 'a beach, at night, a blue umbrella, in the style of watercolor'],
  ]);
});

test.each([
  ['draw a dog instead', 'draw a dog'],
  ['now a castle', 'a castle'],
  ['start over: a horse', 'a horse'],
  ['a new picture of a ship at sea', 'a new picture of a ship at sea'],
  ['something completely different: a rocket', 'a rocket'],
  ['Great! Could you draw me a house, please?', 'draw me a house'],
  ['give me a castle', 'give me a castle'],
])('“%s” is a picture of its own', async (text, prompt) => {
  expect(await last(['a cat on a beach', text])).toEqual({
    kind: 'draw',
    action: 'generate',
    prompt,
    pictures: [],
  });
});

test.each([
  ['make it night', 'make it night'],
  ['Lovely! Could you please make the cat black? Thanks :)', 'make the cat black'],
  ['now in watercolor', 'now in watercolor'],
  ['draw a dog next to the cat', 'draw a dog next to the cat'],
  ['and a dog next to it', 'and a dog next to it'],
  ['a hat on the cat', 'add a hat on the cat'],
  ['three cats', 'three cats'],
  ['what if it was raining?', 'what if it was raining?'],
  ['mach es dunkler', 'mach es dunkler'],
])('“%s” changes the picture that is there', async (text, prompt) => {
  expect(await last(['a cat on a beach', text])).toMatchObject({
    action: 'edit',
    prompt,
    pictures: ['p1'],
  });
});

test.each([
  [['a cat', 'make it night', 'undo that'], 'p1', 'a cat'],
  [['a cat', 'make it night', 'make it rain', 'undo', 'undo again'], 'p1', 'a cat'],
  [['a cat', 'make it night', 'make it rain', 'go back to the first one'], 'p1', 'a cat'],
  [['a cat', 'a castle', 'make it night', 'back to the cat'], 'p1', 'a cat'],
])('%j brings an earlier picture back', async (texts, id, whole) => {
  const [plan, before] = [await last(texts), await last(texts.slice(0, -1))];
  if (before.kind !== 'draw' || plan.kind !== 'draw') throw new Error('nothing is drawn');
  expect(plan.prompt).toBe('Keep the picture exactly as it is.');
  expect(plan.wholePrompt).toBe(whole);
  expect(texts.at(-1) === 'undo again' || plan.pictures[0] === id).toBe(true);
});

test('an earlier picture may be gone on with', async () => {
  expect(await last(['a cat', 'make it rain', 'go back to the first and make it night'])).toEqual({
    kind: 'draw',
    action: 'edit',
    prompt: 'make it night',
    wholePrompt: 'a cat, at night',
    pictures: ['p1'],
  });
});

test('once more is the same prompt, or the same change to what there was before', async () => {
  expect(await last(['a cat on a beach', 'try again'])).toMatchObject({
    action: 'generate',
    prompt: 'a cat on a beach',
  });
  expect(await last(['a cat', 'add a ball', 'another one'])).toMatchObject({
    action: 'edit',
    prompt: 'add a ball',
    pictures: ['p1'],
  });
});

test('pictures that come along are what the words are about, the one to change first', async () => {
  const plan = (text: string, ...ids: readonly string[]) =>
    planner.plan({ instructions: undefined, turns: [user(text, ...ids)] }, rules);
  expect(await plan('make it night', 'a')).toMatchObject({ action: 'edit', pictures: ['a'] });
  expect(await plan('put the hat from image 2 on the dog of image 1', 'a', 'b')).toMatchObject({
    prompt: 'put the hat from the second image on the dog of the first image',
    pictures: ['a', 'b'],
  });
  expect(await plan('put the first image into the second image', 'a', 'b')).toMatchObject({
    prompt: 'put the second image into the first image',
    pictures: ['b', 'a'],
  });
  const turns: Turn[] = [
    user('a beach'),
    {
      role: 'assistant',
      text: '',
      pictures: [
        {
          id: 'own',
          drawn: { action: 'generate', prompt: 'a beach', wholePrompt: undefined },
          read: unseen,
        },
      ],
    },
    user('add this dog to it', 'photo'),
  ];
  expect(await planner.plan({ instructions: undefined, turns }, rules)).toMatchObject({
    pictures: ['own', 'photo'],
  });
});

test('a picture that is passed after the words about it has not answered them', async () => {
  const drawn = { action: 'generate', prompt: 'a cat', wholePrompt: undefined } as const;
  const turns: Turn[] = [
    user('Now make it night'),
    { role: 'assistant', text: '', pictures: [{ id: 'call', drawn, read: unseen }] },
  ];
  expect(await planner.plan({ instructions: undefined, turns }, rules)).toMatchObject({
    action: 'edit',
    prompt: 'Now make it night',
    pictures: ['call'],
  });
});

test('guidance sets the manner that a prompt leaves open', async () => {
  const instructions = 'You are a helpful artist. Always paint in watercolor.';
  expect(await last(['a cat'], { instructions })).toMatchObject({
    prompt: 'a cat, in the style of watercolor',
  });
  expect(await last(['an oil painting of a cat'], { instructions })).toMatchObject({
    prompt: 'an oil painting of a cat',
  });
  expect(await last(['a cat'], { instructions: 'Be brief and polite.' })).toMatchObject({
    prompt: 'a cat',
  });
});

test('several messages in a row are one wish', async () => {
  const turns = [user('a cat on a beach'), user('make it night'), user('add a red ball')];
  expect(await planner.plan({ instructions: undefined, turns }, rules)).toMatchObject({
    action: 'generate',
    prompt: 'a cat on a beach, at night, a red ball',
  });
});

test('thanks alone is answered in words, and by a picture only where one is forced', async () => {
  expect((await last(['a cat', 'Perfect, thank you!'])).kind).toBe('say');
  expect((await last(['Hello!'], { rules: { forced: true } })).kind).toBe('draw');
  expect((await last([''], { rules: { forced: true } })).kind).toBe('say');
});

test('an edit that is asked for needs a picture, and a generation takes what there was along', async () => {
  await expect(last(['a cat'], { rules: { action: 'edit' } })).rejects.toThrow(
    'edit_without_picture',
  );
  expect(await last(['a cat', 'make it night'], { rules: { action: 'generate' } })).toMatchObject({
    action: 'generate',
    prompt: 'a cat, at night',
  });
});

const WORDS =
  'a the cat dog red umbrella make it night remove add undo again first image 2 on of and please thanks , . ! ? "HI" back in watercolor draw instead \n it'.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((all) => all.join(' '));

test('no conversation makes it fail, and what is edited is always there', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(sentence, fc.string({ unit: 'grapheme', maxLength: 40 })), {
        minLength: 1,
        maxLength: 4,
      }),
      async (texts) => {
        const plans = await talk(texts);
        for (const [turn, plan] of plans.entries()) {
          if (plan.kind === 'say') continue;
          expect(plan.prompt).not.toBe('');
          expect(plan.pictures.length > 0).toBe(plan.action === 'edit');
          for (const id of plan.pictures) expect(Number(id.slice(1))).toBeLessThanOrEqual(turn);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('a first message without talk around it is the prompt, word by word', async () => {
  const things = fc.constantFrom('cat', 'blue boat', 'house with a "SALE" sign', 'Straße', '猫');
  await fc.assert(
    fc.asyncProperty(things, things, async (one, other) => {
      const text = `a ${one} and a ${other}`;
      expect(await last([text])).toMatchObject({ action: 'generate', prompt: text });
    }),
  );
});
