/** A stretch of positions in a text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** The positions in it that were matched, which leaves out those that were skipped. */
  readonly matched: readonly number[];
  /** Number of the sentence that it starts in. */
  readonly sentence: number;
}

/** Spans by where they start, so that what follows another is found without looking at all. */
export class SpanSet {
  readonly #byStart = new Map<number, Span[]>();
  #size = 0;

  constructor(spans: Iterable<Span> = []) {
    for (const span of spans) this.add(span);
  }

  get size(): number {
    return this.#size;
  }

  /** Adds a span unless one of the same stretch is there. */
  add(span: Span): void {
    const beside = this.#byStart.get(span.start);
    if (beside === undefined) this.#byStart.set(span.start, [span]);
    else if (beside.some(({ end }) => end === span.end)) return;
    else beside.push(span);
    this.#size++;
  }

  *startingIn(from: number, to: number): Generator<Span> {
    for (let start = Math.max(0, from); start <= to; start++) {
      yield* this.#byStart.get(start) ?? [];
    }
  }

  *[Symbol.iterator](): Generator<Span> {
    for (const spans of this.#byStart.values()) yield* spans;
  }

  /** Those with no matched position that is covered. */
  uncovered(covered: ReadonlySet<number>): SpanSet {
    if (covered.size === 0) return this;
    return new SpanSet(
      [...this].filter(({ matched }) => !matched.some((position) => covered.has(position))),
    );
  }
}
