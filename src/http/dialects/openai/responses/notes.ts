import type { StoredResponse } from '../../../../conversations/stored-response.ts';
import type { Submission } from '../../../../generation/generation.ts';
import { keptNotes } from '../../../drawing/kept-notes.ts';
import { settingsIn } from './settings.ts';

/** What the record of an image call keeps of its request, besides what is drawn. */
export function notesOf(response: StoredResponse): Submission['notes'] {
  return { response: response.id, ...keptNotes(settingsIn(response).echo) };
}

/** The id of the response that a record was drawn for. */
export const responseIn = (notes: Submission['notes']): string | undefined => notes['response'];
