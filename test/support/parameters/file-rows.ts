import { H, R, rowsFor } from './rows-for.ts';
import type { ParameterRow } from './verdict.ts';

const uploaded = rowsFor('any key');

const HOUR = { anchor: 'created_at', seconds: 3600 };

/** `POST /v1/files`. Files go by what they show. */
export const FILES: readonly ParameterRow[] = [
  uploaded('file', 'a grainy one', H),
  uploaded('file', 'two of them', R),
  uploaded('purpose', 'user_data', H),
  uploaded('purpose', 'fine-tune', R),
  uploaded('expires_after', HOUR, H),
  uploaded('expires_after', { ...HOUR, seconds: 60 }, R),
  uploaded('expires_after', { ...HOUR, anchor: 'last_active_at' }, R),
  uploaded('user', 'jane', R),
  uploaded('colour', 'red', R),
];
