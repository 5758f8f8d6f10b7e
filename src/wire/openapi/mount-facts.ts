import type { API_KEY } from './parameters.ts';
import type { json } from './responses.ts';

/** What differs between the mounts of one API: OpenAI's own, and those below Azure's paths. */
export interface MountFacts {
  readonly security?: typeof API_KEY;
  readonly parameters?: readonly object[];
  /** Replies in place of the usual ones. */
  readonly ownErrors?: Readonly<Record<string, ReturnType<typeof json>>>;
}
