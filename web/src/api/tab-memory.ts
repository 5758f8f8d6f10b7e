/** Everything that views keep for as long as the tab is open begins like this. */
const PREFIX = 'gala:form:';
const OWNER = 'gala:owner';
const TAB = `${PREFIX}tab`;

let unkept: string | undefined;

/** What tells this tab from others, also after a reload; where nothing may be kept, until then. */
export function tabName(): string {
  unkept ??= Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) =>
    part.toString(36),
  ).join('');
  try {
    const kept = sessionStorage.getItem(TAB);
    if (kept === null) sessionStorage.setItem(TAB, unkept);
    return kept ?? unkept;
  } catch {
    return unkept;
  }
}

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
