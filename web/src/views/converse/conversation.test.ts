import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  answerTurn,
  EMPTY,
  pathTo,
  previousId,
  say,
  shownTurns,
  stripOf,
  underWay,
  withoutTurn,
  type Conversation,
} from './conversation.ts';
import type { Answer } from './turn.ts';

const CALL = {
  action: 'edit',
  revisedPrompt: '',
  size: '1024x1024',
  quality: 'low',
  format: 'png',
  background: 'opaque',
} as const;

const drawn = (answer: Answer, responseId: string): Answer => ({
  ...answer,
  state: 'done',
  responseId,
  call: CALL,
});

/** Says something and has it drawn; its id is what was said. */
function draw(conversation: Conversation, text: string): Conversation {
  const said = say(conversation, text, { text, pictures: [] });
  return answerTurn(said, text, (answer) => drawn(answer, `resp_${text}`));
}

const fail = (conversation: Conversation, text: string): Conversation =>
  answerTurn(say(conversation, text, { text, pictures: [] }), text, (answer) => ({
    ...answer,
    state: 'failed',
  }));

const goTo = (conversation: Conversation, head: string): Conversation => ({
  ...conversation,
  head,
});

const texts = (conversation: Conversation) => shownTurns(conversation).map(({ id }) => id);

test('each turn goes on from the one before', () => {
  const three = draw(draw(draw(EMPTY, 'a'), 'b'), 'c');
  expect(texts(three)).toEqual(['a', 'b', 'c']);
  expect(previousId(three)).toBe('resp_c');
  expect(stripOf(three).map(({ number, isHead, branchOf }) => [number, isHead, branchOf])).toEqual([
    [1, false, null],
    [2, false, null],
    [3, true, null],
  ]);
});

test('who goes back goes on from there, and the pictures of before stay in the strip', () => {
  const back = goTo(draw(draw(EMPTY, 'a'), 'b'), 'a');
  expect(previousId(back)).toBe('resp_a');
  const branch = draw(back, 'c');
  expect(texts(branch)).toEqual(['a', 'c']);
  expect(stripOf(branch).map(({ turn, onPath, branchOf }) => [turn.id, onPath, branchOf])).toEqual([
    ['a', true, null],
    ['b', false, null],
    ['c', true, 1],
  ]);
  expect(texts(goTo(branch, 'b'))).toEqual(['a', 'b']);
});

test('what came to nothing is shown where it was said, and nothing goes on from it', () => {
  const refused = fail(draw(EMPTY, 'a'), 'flip it');
  expect(texts(refused)).toEqual(['a', 'flip it']);
  expect(previousId(refused)).toBe('resp_a');
  expect(stripOf(refused).map(({ turn }) => turn.id)).toEqual(['a']);
  expect(texts(draw(refused, 'b'))).toEqual(['a', 'b']);
  expect(texts(fail(EMPTY, 'x'))).toEqual(['x']);
  expect(previousId(fail(EMPTY, 'x'))).toBeNull();
});

test('a turn that fails while another picture is looked at takes nobody away from there', () => {
  const asked = say(draw(draw(EMPTY, 'a'), 'b'), 'c', { text: 'c', pictures: [] });
  expect(underWay(asked)?.id).toBe('c');
  const elsewhere = goTo(asked, 'a');
  const failed = answerTurn(elsewhere, 'c', (answer) => ({ ...answer, state: 'failed' }));
  expect(failed.head).toBe('a');
  expect(underWay(failed)).toBeUndefined();
});

test('words without a picture lead on, with the picture before them still looked at', () => {
  const said = say(draw(EMPTY, 'a'), 'hello', { text: 'hello', pictures: [] });
  const answered = answerTurn(said, 'hello', (answer) => ({
    ...answer,
    state: 'done',
    responseId: 'resp_hello',
    text: 'Say what to draw.',
  }));
  expect(previousId(answered)).toBe('resp_hello');
  expect(stripOf(answered).map(({ turn, isHead }) => [turn.id, isHead])).toEqual([['a', true]]);
  expect(stripOf(draw(answered, 'b')).at(-1)?.branchOf).toBeNull();
});

test('a turn that something goes on from cannot be taken out', () => {
  const two = draw(draw(EMPTY, 'a'), 'b');
  expect(withoutTurn(two, 'a')).toBe(two);
  expect(withoutTurn(two, 'b')).toEqual({ turns: [two.turns[0]], head: 'a' });
});

test('wherever one goes back to, there is one way to the beginning, in the order of the strip', () => {
  const steps = fc.array(fc.record({ back: fc.nat(), fails: fc.boolean() }), { maxLength: 20 });
  fc.assert(
    fc.property(steps, (all) => {
      let conversation = EMPTY;
      for (const [i, { back, fails }] of all.entries()) {
        const known = stripOf(conversation);
        const to = known[back % Math.max(1, known.length)];
        if (to) conversation = goTo(conversation, to.turn.id);
        conversation = fails ? fail(conversation, `t${i}`) : draw(conversation, `t${i}`);
      }
      const strip = stripOf(conversation);
      expect(strip.filter(({ isHead }) => isHead)).toHaveLength(strip.length === 0 ? 0 : 1);
      expect(strip.filter(({ onPath }) => onPath).map(({ turn }) => turn)).toEqual(
        pathTo(conversation, conversation.head),
      );
      for (const { number, branchOf } of strip) expect(branchOf ?? 0).toBeLessThan(number);
    }),
  );
});
