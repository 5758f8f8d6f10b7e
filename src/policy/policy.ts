import type { Strictness } from '../kernel/strictness.ts';

/** What is to be judged, and how severely. */
export interface Inquiry {
  /** A prompt as the client sent it, or as it was rewritten. */
  readonly text: string;
  readonly strictness: Strictness;
  /** Fires when nobody waits for the verdict any more. */
  readonly signal: AbortSignal | undefined;
}

/**
 * The categories for which a text is refused, in OpenAI's names or those of an endpoint's own; none
 * when it may be drawn.
 */
export type Verdict = readonly string[];

/** Judges texts before anything is drawn from them. It keeps nothing and refuses nothing itself. */
export interface Moderator {
  /**
   * @throws GalaError `policy_unavailable` when nobody can tell and the operator wants a verdict,
   * `cancelled` when `signal` fired first.
   */
  judge(inquiry: Inquiry): Promise<Verdict>;
}
