import type { CreditEntry } from './credits.ts';
import type { ImageRecord } from './image-record.ts';

/** Which ended requests a report is about. */
export interface UsageFilter {
  /** Of any of these keys. */
  readonly keyIds: readonly string[];
  /** Unix milliseconds: created then or later. */
  readonly since: number;
  /** Unix milliseconds: created before. */
  readonly until: number;
  /** @defaultValue every model */
  readonly models?: readonly string[] | undefined;
  /** True for those that succeeded, false for those that failed or were cancelled; both if left out. */
  readonly succeeded?: boolean | undefined;
}

/** What requests for one model added up to within a quarter of an hour. */
export interface UsageSum {
  readonly model: string;
  /** When that quarter began, Unix milliseconds: every time zone's days begin with one. */
  readonly quarter: number;
  readonly succeeded: number;
  readonly failed: number;
  /** How many of them cost anything. */
  readonly charged: number;
  readonly credits: number;
}

/** Which changes of a team's balance are meant. */
export interface MovementFilter {
  readonly teamId: string;
  /** @defaultValue every kind that changes a balance */
  readonly kinds?: readonly MovementKind[] | undefined;
  /** Unix milliseconds: made then or later. */
  readonly since?: number | undefined;
  /** Unix milliseconds: made before. */
  readonly until?: number | undefined;
  /** The number of an entry: only those before it. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** The kinds of entries that change a balance. */
export type MovementKind = Exclude<CreditEntry['kind'], 'reserve' | 'release'>;

/** An entry that changed a balance, and what is still known of the request that it was for. */
export interface Movement extends CreditEntry {
  readonly record: Pick<ImageRecord, 'notes' | 'task'> | undefined;
}

/**
 * Looks back at what was used and paid, for reports. It only reads. A record that was removed is in no
 * report of usage any more; what was paid for it stays among the movements.
 */
export interface Reports {
  /** Newest first, with how many there are on all pages together. */
  requests(
    filter: UsageFilter,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<{ readonly total: number; readonly records: readonly ImageRecord[] }>;
  /** In no order. */
  sums(filter: UsageFilter): Promise<readonly UsageSum[]>;
  /** Newest first. */
  movements(filter: MovementFilter): Promise<readonly Movement[]>;
}
