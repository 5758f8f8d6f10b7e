import type { EntityId } from '../../language/scene.ts';

/** What became of an entity of the prompt, for people who ask. */
export interface Account {
  readonly entity: EntityId;
  readonly shown: Shown;
  /** The art, when it has a figure: `noto:cat`. */
  readonly art: string | undefined;
  /** Why it is not to be seen, or what stands for it, in plain words. */
  readonly note: string | undefined;
}

/**
 * `drawn`: has a figure · `attached`: is on another's figure · `scenery`: is the backdrop or part
 * of it · `part`: belongs to its owner's drawing · `lettered`: only its name is to be read ·
 * `left-out`: the prompt did not want it · `missing`: no art shows it.
 */
export type Shown = 'drawn' | 'attached' | 'scenery' | 'part' | 'lettered' | 'left-out' | 'missing';
