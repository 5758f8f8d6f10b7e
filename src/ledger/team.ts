/** Who pays, and who may see: every key and every record belongs to a team. */
export interface Team {
  readonly id: string;
  readonly name: string;
  /** Unix milliseconds. */
  readonly createdAt: number;
  /** Unix ms, or `null` while it is there. */
  readonly removedAt: number | null;
}

/** The team of the first key, and of every key made for no other. It is always there. */
export const DEFAULT_TEAM = 'team_default';

export interface TeamRepository {
  /** Writes the team with its first member, the owner of the machine. */
  insert(team: Team): Promise<void>;
  /** Removed ones too. */
  find(id: string): Promise<Team | undefined>;
  /** Oldest first, removed ones too. */
  list(): Promise<readonly Team[]>;
  /** Returns the team after, or `undefined` when there is none with that id, or not any more. */
  rename(id: string, name: string): Promise<Team | undefined>;
  /**
   * Removes the team and revokes its keys, in one transaction; its records and its ledger stay. Returns
   * the team after, or `undefined` when there is none with that id; a second time changes nothing.
   */
  remove(id: string, at: number): Promise<Team | undefined>;
}
