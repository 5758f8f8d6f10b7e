import { fault } from '../../kernel/errors.ts';
import { foldText } from '../../ledger/record-filter.ts';
import type { ListQuery } from '../../wire/gala/list-query.ts';

/** What a list is of: things that are never deleted, only said to be gone. */
export interface Listed<T> {
  /** What one of them is, in an error: `key`. */
  readonly what: string;
  /** Every one that the caller may see, oldest first. */
  readonly all: readonly T[];
  readonly idOf: (one: T) => string;
  readonly nameOf: (one: T) => string;
  /** What else it is found by. */
  readonly wordsOf?: (one: T) => readonly string[];
  /** Credits, where the list can be in the order of them. */
  readonly spentOf?: (one: T) => number;
  readonly isGone?: (one: T) => boolean;
  /** What the query leaves out for reasons of its own. */
  readonly isOther?: (one: T) => boolean;
}

export interface Page<T> {
  readonly page: readonly T[];
  /** As it stands in the answer. */
  readonly facts: {
    readonly total: number;
    readonly has_more: boolean;
    readonly next: string | null;
  };
}

/** `pupil 2` comes before `pupil 10`, and `Ärmel` beside `Arm`. */
const NAMES = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * The part of a list that is asked for. A page goes on behind the one that the page before ended with,
 * wherever that stands by now: it may have been revoked meanwhile, but it is there.
 * @throws GalaError `not_found` for an `after` that the list never had.
 */
export function pageOf<T>(listed: Listed<T>, query: ListQuery): Page<T> {
  const { what, idOf } = listed;
  const { after, limit } = query;
  const sorted = inOrder(listed, query);
  const place = after === undefined ? -1 : sorted.findIndex((one) => idOf(one) === after);
  if (after !== undefined && place < 0) throw fault('not_found', { what, id: after });
  const isMeant = isMeantBy(listed, query);
  const rest = sorted.slice(place + 1).filter(isMeant);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  const hasMore = page.length < rest.length;
  return {
    page,
    facts: {
      total: place < 0 ? rest.length : sorted.filter(isMeant).length,
      has_more: hasMore,
      next: hasMore && last !== undefined ? idOf(last) : null,
    },
  };
}

function inOrder<T>({ all, nameOf, spentOf }: Listed<T>, { sort, order }: ListQuery): readonly T[] {
  const sorted =
    sort === 'name'
      ? all.toSorted((a, b) => NAMES.compare(nameOf(a), nameOf(b)))
      : sort === 'spent' && spentOf
        ? all.toSorted((a, b) => spentOf(a) - spentOf(b))
        : all;
  return order === 'desc' ? sorted.toReversed() : sorted;
}

function isMeantBy<T>(
  { idOf, nameOf, wordsOf, isGone, isOther }: Listed<T>,
  { search = '', state }: ListQuery,
): (one: T) => boolean {
  const words = foldText(search).split(/\s+/).filter(Boolean);
  return (one) => {
    if (isOther?.(one) === true) return false;
    if (state !== undefined && isGone !== undefined && isGone(one) !== (state === 'gone')) {
      return false;
    }
    if (words.length === 0) return true;
    const text = foldText([nameOf(one), idOf(one), ...(wordsOf?.(one) ?? [])].join('\n'));
    return words.every((word) => text.includes(word));
  };
}
