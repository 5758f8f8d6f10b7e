import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPromptList } from './prompt-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'prompt-list-'));

function listed(name: string, text: string): readonly unknown[] {
  const path = join(folder, name);
  writeFileSync(path, text);
  return readPromptList(path).map(({ prompt, category }) => `${category}: ${prompt}`);
}

test('a plain list takes its categories from the lines that begin with #', () => {
  expect(listed('plain.txt', 'a cat\n# Food\na pie\n\na #1 sign\n# Toys\na ball\n')).toEqual([
    'all: a cat',
    'Food: a pie',
    'Food: a #1 sign',
    'Toys: a ball',
  ]);
});

test('a table takes them from its column', () => {
  expect(listed('table.tsv', 'Prompt\tCategory\na cat\tAnimals\n')).toEqual(['Animals: a cat']);
});
