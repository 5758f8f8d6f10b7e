// Counts the prompts of a list that the built-in moderation refuses. Prompts of a list of innocent
// ones are false refusals; more than one in two hundred fails.
// Usage: npm run bench:moderation -- [FILE.tsv|FILE.txt] [off|low|standard|strict]
import { judgeByRules } from '../../src/policy/moderation/built-in.ts';
import { STRICTNESSES } from '../../src/kernel/strictness.ts';
import { readPromptList } from '../prompt-honesty/prompt-list.ts';

const AIM = 0.005;

const [file, wanted = 'standard'] = process.argv.slice(2);
const strictness = STRICTNESSES.find((name) => name === wanted);
if (strictness === undefined) {
  throw new Error(`There is no strictness “${wanted}”, only ${STRICTNESSES.join(', ')}.`);
}
const lists: readonly (string | URL)[] = file
  ? [file]
  : ['innocent.txt', '../prompts.txt', '../usual.txt'].map(
      (name) => new URL(name, import.meta.url),
    );
const prompts = lists.flatMap((list) => readPromptList(list));
if (prompts.length === 0) throw new Error('The list has no prompts.');

// The rules are read once, by whoever asks first.
judgeByRules('', strictness);
const times: number[] = [];
let refused = 0;
for (const { prompt } of prompts) {
  const start = performance.now();
  const categories = judgeByRules(prompt, strictness);
  times.push(performance.now() - start);
  if (categories.length === 0) continue;
  refused++;
  console.log(`${categories.join(', ')}: ${prompt}`);
}

const share = refused / prompts.length;
const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
console.log(
  `${refused} of ${prompts.length} refused at ${strictness}: ${(share * 100).toFixed(2)} % (aim ≤ ${AIM * 100} %), ${median.toFixed(2)} ms each`,
);
if (share > AIM) process.exitCode = 1;
