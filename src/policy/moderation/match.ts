import { baseForms } from './inflections.ts';
import type { Pattern, Phrase, PhraseWord } from './pattern.ts';
import { SpanSet, type Span } from './spans.ts';
import { readingsOf } from './words.ts';

/** Phrases that count alike; where an exception is met, they do not count. */
export interface Group {
  readonly phrases: readonly Phrase[];
  readonly exceptions: readonly Pattern[];
}

/** Longest phrase that stands between two others counts towards their distance; groups are short. */
const LONGEST = 12;

/** What most words of the rules match in most texts; never added to. */
const NONE = new SpanSet();

/** One text, asked for patterns. What was asked for once is remembered. */
export class TextMatcher {
  readonly #groups: ReadonlyMap<string, Group>;
  readonly #words = new Map<string, Span[]>();
  readonly #found = new Map<string, SpanSet>();

  constructor(text: string, groups: ReadonlyMap<string, Group>) {
    this.#groups = groups;
    for (const { word, start, end, sentence } of readingsOf(text)) {
      const matched = Array.from({ length: end - start }, (_, i) => start + i);
      for (const form of baseForms(word)) {
        const spans = this.#words.get(form);
        if (spans === undefined) this.#words.set(form, [{ start, end, matched, sentence }]);
        else spans.push({ start, end, matched, sentence });
      }
    }
  }

  /** All that can be read in the text, in the forms that rules have. */
  words(): Iterable<string> {
    return this.#words.keys();
  }

  /** Whether the text shows the pattern somewhere outside of all exceptions. */
  shows(pattern: Pattern, exceptions: readonly Pattern[]): boolean {
    const parts: SpanSet[] = [];
    for (const phrase of pattern.phrases) {
      const part = this.#phrase(phrase);
      // Nearly every text ends nearly every question here.
      if (part.size === 0) return false;
      parts.push(part);
    }
    const covered = this.#covered(exceptions);
    const [first, ...others] = parts.map((part) => part.uncovered(covered));
    if (first === undefined) return false;
    return [...first].some((span) => others.every((part) => isNear(span, part, pattern.within)));
  }

  #covered(patterns: readonly Pattern[]): ReadonlySet<number> {
    const covered = new Set<number>();
    for (const { phrases, within } of patterns) {
      const parts = phrases.map((phrase) => this.#phrase(phrase));
      for (const part of parts) {
        const others = parts.filter((other) => other !== part);
        for (const span of part) {
          // What stands in another sentence excuses nothing here.
          const near = (other: SpanSet): boolean => isNear(span, other, within, span.sentence);
          if (!others.every(near)) continue;
          for (const position of span.matched) covered.add(position);
        }
      }
    }
    return covered;
  }

  #phrase([first, ...rest]: Phrase): SpanSet {
    let spans = first === undefined ? NONE : this.#word(first);
    for (const word of rest) {
      if (spans.size === 0) return spans;
      const next = this.#word(word);
      const longer = new SpanSet();
      for (const span of spans) {
        for (const after of next.startingIn(span.end, span.end + word.slack)) {
          if (word.slack > 0 && after.sentence !== span.sentence) continue;
          const matched = [...span.matched, ...after.matched];
          longer.add({ ...span, end: after.end, matched });
        }
      }
      spans = longer;
    }
    return spans;
  }

  #word({ words, beginnings, groups, key }: PhraseWord): SpanSet {
    // Most are plain words that the text has not: looked up again, they cost less than remembered.
    const plain = beginnings.length === 0 && groups.length === 0;
    if (plain && !words.some((word) => this.#words.has(word))) return NONE;
    return this.#once(key, () => {
      let spans = NONE;
      const addAll = (found: Iterable<Span>): void => {
        if (spans === NONE) spans = new SpanSet();
        for (const span of found) spans.add(span);
      };
      for (const word of words) {
        const found = this.#words.get(word);
        if (found !== undefined) addAll(found);
      }
      for (const group of groups) {
        const found = this.#group(group);
        if (found.size > 0) addAll(found);
      }
      if (beginnings.length === 0) return spans;
      for (const [word, found] of this.#words) {
        if (beginnings.some((beginning) => word.startsWith(beginning))) addAll(found);
      }
      return spans;
    });
  }

  #group(name: string): SpanSet {
    return this.#once(`@${name} itself`, () => {
      const group = this.#groups.get(name);
      if (group === undefined) throw new Error(`There is no group “${name}”.`);
      const found = group.phrases
        .map((phrase) => this.#phrase(phrase))
        .filter(({ size }) => size > 0);
      if (found.length === 0) return NONE;
      const spans = new SpanSet(found.flatMap((part) => [...part]));
      return spans.uncovered(this.#covered(group.exceptions));
    });
  }

  #once(key: string, find: () => SpanSet): SpanSet {
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found = find();
    this.#found.set(key, found);
    return found;
  }
}

/** Whether one of `others` lies beside this span, at most `within` words away, in `sentence` if named. */
function isNear(span: Span, others: SpanSet, within: number, sentence?: number): boolean {
  if (within === Infinity) return others.size > 0;
  const from = span.start - within - LONGEST;
  for (const other of others.startingIn(from, span.end + within)) {
    if (sentence !== undefined && other.sentence !== sentence) continue;
    const between = Math.max(other.start - span.end, span.start - other.end);
    if (between >= 0 && between <= within) return true;
  }
  return false;
}
