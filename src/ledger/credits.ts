/**
 * What an entry did: credits given or taken by hand (`grant`, `adjust`), set aside for a request
 * (`reserve`), spent for what it delivered (`settle`), or handed back (`release`).
 */
export type CreditEntryKind = 'grant' | 'adjust' | 'reserve' | 'settle' | 'release';

/** One line of a team's ledger. It is written once, and never changed or deleted. */
export interface CreditEntry {
  readonly teamId: string;
  /** 1, 2, 3 … within the team, without gaps. */
  readonly number: number;
  readonly kind: CreditEntryKind;
  /** By how much the balance changed; 0 for reservations and releases. */
  readonly credits: number;
  /** By how much what is set aside changed. */
  readonly reserved: number;
  /** The record this was for; `null` for what was done by hand. */
  readonly recordId: string | null;
  readonly note: string;
  /** Unix milliseconds. */
  readonly at: number;
}

/**
 * Where a team stands: the sums of its entries, kept up to date with them. A team of which nothing
 * was said is unlimited; a limit is set on purpose.
 */
export interface CreditAccount {
  readonly teamId: string;
  /** Requests are never refused for want of credits; they are counted all the same. */
  readonly unlimited: boolean;
  /** Below zero for an unlimited team that drew more than it was granted. */
  readonly balance: number;
  /** Set aside for requests under way; still in the balance. */
  readonly reserved: number;
}

/** What a limited team can still ask for. */
export function available({ balance, reserved }: CreditAccount): number {
  return balance - reserved;
}

export type AddCreditsOutcome =
  /** Added now, or under the same claim before. With the account as it is now. */
  | { readonly outcome: 'added' | 'added_before'; readonly account: CreditAccount }
  /** Other credits, or with another note, were added under this claim. */
  | { readonly outcome: 'mismatch' }
  /** The balance would be beyond {@link MOST_BALANCE}; from `min` to `max` could be added. */
  | { readonly outcome: 'out_of_range'; readonly min: number; readonly max: number };

/**
 * Two thousand million dollars, either way: half of what numbers can hold to the credit, so that
 * whatever is drawn meanwhile is still counted exactly.
 */
export const MOST_BALANCE = 4e15;

/**
 * Credits by hand, and a look at them. What requests reserve, settle and release is written by
 * `ImageRecordRepository`, each in the transaction that changes the record.
 */
export interface CreditRepository {
  account(teamId: string): Promise<CreditAccount>;
  /**
   * Grants credits, or takes them away where `credits` is negative. With a `claim`, a name that the
   * team's ledger keeps for ever, a second time changes nothing.
   */
  add(
    teamId: string,
    credits: number,
    note: string,
    at: number,
    claim?: string,
  ): Promise<AddCreditsOutcome>;
  /** Makes a team unlimited, or limited to what it has. Returns the account after. */
  setUnlimited(teamId: string, unlimited: boolean): Promise<CreditAccount>;
  /** Newest first; `before` is the number of an entry, exclusive. */
  entries(filter: {
    readonly teamId: string;
    readonly before: number | undefined;
    readonly limit: number;
  }): Promise<readonly CreditEntry[]>;
}
