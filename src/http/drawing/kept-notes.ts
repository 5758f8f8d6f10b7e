import type { Submission } from '../../generation/generation.ts';

/** `null` says nothing, as leaving it out does. */
interface Said {
  readonly user?: string | null | undefined;
  readonly safety_identifier?: string | null | undefined;
  readonly metadata?: Readonly<Record<string, unknown>> | null | undefined;
}

/** What the record keeps of what a client says for itself. */
export function keptNotes({
  user,
  safety_identifier: person,
  metadata,
}: Said): Submission['notes'] {
  return {
    ...(user && { user }),
    ...(person && { safety_identifier: person }),
    ...(metadata && Object.keys(metadata).length > 0 && { metadata: JSON.stringify(metadata) }),
  };
}
