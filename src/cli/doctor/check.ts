/** `broken`: Gala does not work like this. `notice`: it works, but somebody should know. */
export type Verdict = 'ok' | 'notice' | 'broken';

export interface Finding {
  readonly verdict: Verdict;
  /** One line for people. */
  readonly detail: string;
}

/** One thing that is looked at. What `run` throws counts as broken. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<Finding>;
}

export const ok = (detail: string): Finding => ({ verdict: 'ok', detail });
export const notice = (detail: string): Finding => ({ verdict: 'notice', detail });
export const broken = (detail: string): Finding => ({ verdict: 'broken', detail });
