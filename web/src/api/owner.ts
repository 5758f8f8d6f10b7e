/** Hears the id of the key that is signed in from now on; `undefined` when nobody is. */
type Listener = (owner: string | undefined) => void;

const listeners = new Set<Listener>();
let owner: string | undefined;

/**
 * Called whenever somebody else is signed in than before, or nobody, also where no view is open that
 * would notice: what is under way for one key is stopped then.
 */
export function whenOwnerChanges(listener: Listener): void {
  listeners.add(listener);
}

/** Says whose the page is. */
export function ownerIs(keyId: string | undefined): void {
  if (keyId === owner) return;
  owner = keyId;
  for (const listener of listeners) listener(keyId);
}
