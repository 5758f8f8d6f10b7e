// Measures how honest the embedded engine is: whether what a prompt names is what its picture shows.
// Nouns come from another tagger than the engine's, art is judged by a table checked by hand, and
// colours, counts and relations are measured on the pixels that show each thing.
// Usage: npm run bench:prompts -- [FILE.tsv|FILE.txt] [--size 512] [--every N] [--json] [--verbose]
import { parseArgs } from 'node:util';

import { groupedBy } from './grouped-by.ts';
import { acceptableArt } from './acceptable.ts';
import { judgePrompt } from './judge-prompt.ts';
import { judgeColourSet, judgeCountSet, judgeRelationSet } from './judge-sets.ts';
import { readPromptList } from './prompt-list.ts';
import { formatAims, formatFailures, formatRows, formatSet } from './report.ts';
import { formatUnjudged, rowOf, tally } from './report.ts';
import { readWords } from './word-list.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '512' },
    every: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const [edge, every] = [Number(values.size), Number(values.every)];
if (!Number.isInteger(edge) || edge < 64 || !Number.isInteger(every) || every < 1) {
  console.error('--size takes an edge of at least 64 pixels, --every a whole number from 1.');
  process.exit(2);
}

const table = acceptableArt();
const stopped = readWords('not-depictable.txt');
const list = readPromptList(positionals[0] ?? new URL('../prompts.txt', import.meta.url));
const judged = list
  .filter((_, index) => index % every === 0)
  .map(({ prompt, category }) => ({ category, ...judgePrompt(prompt, edge, table, stopped) }));
const categories = [...groupedBy(judged, ({ category }) => category)];
// Nobody can say what a picture of "infinity" must show.
const concrete = judged.filter(({ category }) => category !== 'Abstract');
const total = rowOf(concrete.length < judged.length ? 'all but Abstract' : 'all', concrete);
const rows = [
  ...(categories.length > 1 ? categories.map(([category, own]) => rowOf(category, own)) : []),
  total,
];
const counts = judgeCountSet(edge, table);
const relations = judgeRelationSet(edge, table);
const colours = judgeColourSet(edge, table);
const sets = { counts: tally(counts), relations: tally(relations), colours: tally(colours) };

if (values.json) {
  console.log(JSON.stringify({ rows, sets, judged, counts, relations, colours }, null, 2));
} else {
  const blocks = [
    formatRows(rows),
    formatSet('how many', counts),
    formatSet('relation', relations),
    formatSet('colour', colours),
    formatAims(total, sets),
  ];
  if (total.unjudged > 0) blocks.push(`not in acceptable.tsv: ${formatUnjudged(concrete)}`);
  if (values.verbose) blocks.push(formatFailures(concrete, [...counts, ...relations, ...colours]));
  console.log(blocks.join('\n\n'));
}
