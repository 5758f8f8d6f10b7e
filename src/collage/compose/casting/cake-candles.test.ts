import { expect, test } from 'vitest';
import { readPrompt } from '../../../language/read-prompt.ts';
import { cakeCandles } from './cake-candles.ts';

const bondsIn = (prompt: string): string[] => {
  const { entities, relations } = cakeCandles(readPrompt(prompt));
  const noun = new Map(entities.map((entity) => [entity.id, entity.noun]));
  return relations.map(({ kind, from, to }) => `${noun.get(from)} ${kind} ${noun.get(to)}`);
};

test.each(['a girl blowing out the candles of a cake', 'a girl blowing out candles on a cake'])(
  '“%s” is at the cake, which has the candles',
  (prompt) => {
    expect(bondsIn(prompt)).toEqual(['girl at cake', 'cake with candle']);
  },
);

test('candles on a table stay there', () => {
  expect(bondsIn('three candles on a table')).toEqual(['candle on table']);
});
