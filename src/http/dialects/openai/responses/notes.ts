import type { StoredResponse } from '../../../../conversations/stored-response.ts';
import type { Submission } from '../../../../generation/generation.ts';
import { settingsIn } from './settings.ts';

/** What the record of an image call keeps of its request, besides what is drawn. */
export function notesOf(response: StoredResponse): Submission['notes'] {
  const { user, safety_identifier: person, metadata } = settingsIn(response).echo;
  return {
    response: response.id,
    ...(user !== null && { user }),
    ...(person !== null && { safety_identifier: person }),
    ...(Object.keys(metadata).length > 0 && { metadata: JSON.stringify(metadata) }),
  };
}

/** The id of the response that a record was drawn for. */
export const responseIn = (notes: Submission['notes']): string | undefined => notes['response'];
