/** Forgotten with everything else of the tab when somebody signs out. */
const NAME = 'gala:form:conversation';

/** What of a conversation outlives a reload: names of responses, which the server keeps, and the draft. */
export interface KeptConversation {
  /** The key that it belongs to; nobody else is shown it. */
  readonly owner: string;
  /** In order. */
  readonly responses: readonly string[];
  readonly head: string | null;
  /** What was typed and not answered yet. */
  readonly draft: string;
}

/** Keeps it for as long as the tab is open. */
export function keepConversation(kept: KeptConversation): void {
  try {
    sessionStorage.setItem(NAME, JSON.stringify(kept));
  } catch {
    // Full, or forbidden: then it lives as long as the page.
  }
}

/** What this key has kept in this tab; something else than it wrote is nothing. */
export function keptConversation(owner: string): KeptConversation | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(NAME) ?? 'null');
    return isKept(kept) && kept.owner === owner ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isKept(kept: unknown): kept is KeptConversation {
  if (typeof kept !== 'object' || kept === null) return false;
  const { owner, responses, head, draft } = kept as Partial<
    Record<keyof KeptConversation, unknown>
  >;
  return (
    typeof owner === 'string' &&
    Array.isArray(responses) &&
    responses.every((id) => typeof id === 'string') &&
    (head === null || typeof head === 'string') &&
    typeof draft === 'string'
  );
}
