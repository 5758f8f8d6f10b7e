import type { ApiKey, KeyTerms } from '../../../api/keys.ts';
import { limitOf, limitText } from '../limit-field.tsx';

/** What a form has of a key: texts, as they are typed. */
export interface KeyDraft {
  readonly name: string;
  readonly scopes: ApiKey['scopes'];
  readonly requestsPerMinute: string;
  readonly imagesPerMinute: string;
  readonly creditsPerMonth: string;
  /** A day such as `2027-01-31`; nothing is never. */
  readonly expires: string;
  readonly compatibility: ApiKey['compatibility'];
  readonly strictness: ApiKey['strictness'];
}

/** What a form begins with. */
export const draftOf = (key: ApiKey | undefined): KeyDraft => ({
  name: key?.name ?? '',
  scopes: key?.scopes ?? ['images'],
  requestsPerMinute: limitText(key?.requests_per_minute),
  imagesPerMinute: limitText(key?.images_per_minute),
  creditsPerMonth: limitText(key?.credits_per_month),
  expires: key?.expires_at?.slice(0, 10) ?? '',
  compatibility: key?.compatibility ?? null,
  strictness: key?.strictness ?? null,
});

/** What a draft asks for. The moderation of a key is for admins to set. */
export function termsOf(draft: KeyDraft, isAdmin: boolean): KeyTerms {
  return {
    name: draft.name,
    scopes: draft.scopes,
    compatibility: draft.compatibility,
    requests_per_minute: limitOf(draft.requestsPerMinute),
    images_per_minute: limitOf(draft.imagesPerMinute),
    credits_per_month: limitOf(draft.creditsPerMonth),
    expires_at: draft.expires === '' ? null : draft.expires,
    ...(isAdmin && { strictness: draft.strictness }),
  };
}

/**
 * What of a key is to be other than it is; a moment of expiry has a time of day as well, which a form does
 * not show and so does not touch.
 */
export function changesOf(key: ApiKey, draft: KeyDraft, isAdmin: boolean): Partial<KeyTerms> {
  const before = termsOf(draftOf(key), isAdmin);
  const after = Object.entries(termsOf(draft, isAdmin));
  return Object.fromEntries(
    after.filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof KeyTerms]),
    ),
  );
}
