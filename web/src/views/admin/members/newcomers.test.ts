import { expect, test } from 'vitest';

import { csvOf, namesIn, newcomer, takeIn } from './newcomers.ts';

test('a pasted list is a name a line', () => {
  expect(namesIn('  Ada \r\n\n\tBen\n Cem D. ')).toEqual(['Ada', 'Ben', 'Cem D.']);
  expect(namesIn(' \n ')).toEqual([]);
});

test('whoever could not be given a key is not made a member twice', async () => {
  const asked: string[] = [];
  let isBroken = true;
  const steps = {
    join: async (name: string) => {
      asked.push(`join ${name}`);
      return `user of ${name}`;
    },
    giveKey: async (name: string, user: string) => {
      asked.push(`key ${name} ${user}`);
      if (isBroken) throw new Error('no keys today');
      return 'sk-1';
    },
  };
  const first = await takeIn(newcomer('Ada', 0), steps, true);
  expect(first).toMatchObject({ state: 'failed', user: 'user of Ada', trouble: 'no keys today' });
  isBroken = false;
  const second = await takeIn(first, steps, true);
  expect(second).toMatchObject({ state: 'done', secret: 'sk-1', trouble: undefined });
  expect(asked).toEqual(['join Ada', 'key Ada user of Ada', 'key Ada user of Ada']);
  expect((await takeIn(newcomer('Ben', 1), steps, false)).secret).toBeUndefined();
});

test('no name in a spreadsheet is a formula, or breaks its row', () => {
  const ada = { ...newcomer('=cmd()', 0), secret: 'sk-1' };
  const ben = { ...newcomer('Ben "the\nbrush"', 1), secret: undefined };
  expect(csvOf(['Name', 'Key'], [ada, ben])).toBe(
    '"Name","Key"\r\n"\'=cmd()","sk-1"\r\n"Ben ""the\nbrush""",""\r\n',
  );
});
