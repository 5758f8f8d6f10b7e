import { groupedBy } from './grouped-by.ts';
import type { JudgedPrompt } from './judge-prompt.ts';
import type { SetCheck } from './judge-sets.ts';

/** What the engine should reach, shares of 1, Abstract left out. */
const AIMS = {
  honest: { atLeast: 0.82 },
  wrong: { atMost: 0.04 },
  colours: { atLeast: 0.95 },
  counts: { atLeast: 0.95 },
  relations: { atLeast: 0.8 },
} as const;

/** The figures of one category of prompts. */
export interface Row {
  readonly category: string;
  readonly prompts: number;
  /** Nouns that could be judged. */
  readonly nouns: number;
  readonly itself: number;
  readonly hypernym: number;
  readonly wrong: number;
  readonly missing: number;
  readonly unjudged: number;
  readonly colours: Tally;
  readonly counts: Tally;
}

export interface Tally {
  readonly right: number;
  readonly of: number;
}

/** Adds up what was judged. */
export function rowOf(category: string, judged: readonly JudgedPrompt[]): Row {
  const nouns = judged.flatMap((one) => one.nouns);
  const having = (verdict: string): number =>
    nouns.filter((noun) => noun.verdict === verdict).length;
  return {
    category,
    prompts: judged.length,
    nouns: nouns.length - having('unjudged'),
    itself: having('itself'),
    hypernym: having('hypernym'),
    wrong: having('wrong'),
    missing: having('missing'),
    unjudged: having('unjudged'),
    colours: tally(judged.flatMap(({ colours }) => colours)),
    counts: tally(judged.flatMap(({ counts }) => counts)),
  };
}

export function tally(checks: readonly { readonly right: boolean }[]): Tally {
  return { right: checks.filter(({ right }) => right).length, of: checks.length };
}

/** The rows as an aligned table. */
export function formatRows(rows: readonly Row[]): string {
  const head =
    'category,prompts,nouns,itself,by kind,honest,wrong,missing,unjudged,colours,counts'.split(',');
  const cells = rows.map((row) => {
    const share = (count: number): string => percent(row.nouns === 0 ? NaN : count / row.nouns);
    return [
      row.category,
      String(row.prompts),
      String(row.nouns),
      share(row.itself),
      share(row.hypernym),
      share(row.itself + row.hypernym),
      share(row.wrong),
      share(row.missing),
      String(row.unjudged),
      fraction(row.colours),
      fraction(row.counts),
    ];
  });
  return aligned([head, ...cells]);
}

/** A test set's groups as an aligned table. */
export function formatSet(title: string, checks: readonly SetCheck[]): string {
  const groups = [...groupedBy(checks, ({ group }) => group)];
  const rows = groups.map(([group, own]) => [group, fraction(tally(own))]);
  return aligned([[title, 'right'], ...rows]);
}

/** One line for each aim: what was reached, what was aimed at. */
export function formatAims(
  row: Row,
  sets: { readonly counts: Tally; readonly relations: Tally; readonly colours: Tally },
): string {
  const share = ({ right, of }: Tally): number => (of === 0 ? NaN : right / of);
  const line = (name: string, value: number, aim: { atLeast: number } | { atMost: number }) => {
    const met = 'atLeast' in aim ? value >= aim.atLeast : value <= aim.atMost;
    const limit = 'atLeast' in aim ? `≥ ${percent(aim.atLeast)}` : `≤ ${percent(aim.atMost)}`;
    return [name, percent(value), Number.isNaN(value) ? '' : met ? 'meets' : 'misses', limit];
  };
  const of = (count: number): number => count / row.nouns;
  return aligned([
    line('nouns drawn honestly', of(row.itself + row.hypernym), AIMS.honest),
    line('nouns drawn by a wrong picture', of(row.wrong), AIMS.wrong),
    line('colours of drawn things', share(row.colours), AIMS.colours),
    line('counts of drawn things', share(row.counts), AIMS.counts),
    line('counts, own test set', share(sets.counts), AIMS.counts),
    line('relations, own test set', share(sets.relations), AIMS.relations),
    line('colours, own test set', share(sets.colours), AIMS.colours),
  ]);
}

/** What failed, most frequent first, with prompts to try. */
export function formatFailures(judged: readonly JudgedPrompt[], sets: readonly SetCheck[]): string {
  const failed = new Map<string, string[]>();
  const note = (what: string, prompt: string): void => {
    failed.set(what, [...(failed.get(what) ?? []), prompt]);
  };
  for (const { prompt, nouns, colours, counts } of judged) {
    for (const { noun, verdict, claimed } of nouns) {
      if (verdict === 'wrong') note(`wrong     ${noun} as ${claimed ?? '?'}`, prompt);
      if (verdict === 'missing') note(`missing   ${noun}`, prompt);
    }
    for (const { asked, found, right } of colours)
      if (!right) note(`colour    ${asked}: ${found}`, prompt);
    for (const { asked, found, right } of counts)
      if (!right) note(`count     ${asked}: ${found}`, prompt);
  }
  for (const { asked, found, right, prompt } of sets)
    if (!right) note(`test set  ${asked}`, `${prompt}: ${found}`);
  return [...failed]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(
      ([what, prompts]) => `${prompts.length} ${what}\n    ${prompts.slice(0, 3).join('\n    ')}`,
    )
    .join('\n');
}

/** Nouns that the table of acceptable art lacks, most frequent first. */
export function formatUnjudged(judged: readonly JudgedPrompt[]): string {
  const counts = new Map<string, number>();
  for (const { noun, verdict } of judged.flatMap(({ nouns }) => nouns)) {
    if (verdict === 'unjudged') counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([noun, count]) => `${noun} ${count}`)
    .join(', ');
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`;
}

function fraction({ right, of }: Tally): string {
  return of === 0 ? '–' : `${right}/${of} ${percent(right / of)}`;
}

/** First column to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
