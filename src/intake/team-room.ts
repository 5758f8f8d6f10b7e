import { fault } from '../kernel/errors.ts';

/** Something of a team that takes room, added up. */
export interface Weighed {
  /** In bytes. */
  weightOf(teamId: string): Promise<number>;
}

/** The room that all that a team sends to be kept shares. */
export interface TeamRoom {
  /** @throws GalaError `assets_full` when so many bytes more are too many. */
  ensure(teamId: string, bytes: number): Promise<void>;
}

/** @param mostBytes how much each team may keep. */
export function createTeamRoom(kept: readonly Weighed[], mostBytes: number): TeamRoom {
  return {
    async ensure(teamId, bytes) {
      const weights = await Promise.all(kept.map((one) => one.weightOf(teamId)));
      const weight = weights.reduce((sum, one) => sum + one, bytes);
      if (weight > mostBytes) throw fault('assets_full', { limit: mostBytes });
    },
  };
}
