/** Everything that views keep for as long as the tab is open begins like this. */
const PREFIX = 'gala:form:';
const OWNER = 'gala:owner';

/** What this tab keeps belongs to a key: what is there of another one is forgotten. */
export function tabBelongsTo(keyId: string): void {
  try {
    if (sessionStorage.getItem(OWNER) === keyId) return;
    forgetTab();
    sessionStorage.setItem(OWNER, keyId);
  } catch {
    // Forbidden: then nothing is kept either.
  }
}

/** Forgets what was typed here, as when somebody signs out. */
export function forgetTab(): void {
  try {
    for (const name of Object.keys(sessionStorage)) {
      if (name.startsWith(PREFIX)) sessionStorage.removeItem(name);
    }
  } catch {
    // As above.
  }
}
