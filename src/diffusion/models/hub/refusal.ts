import { hostOf, type HubAccess } from './hub-access.ts';
import { hubFault, type HubFault } from './hub-faults.ts';
import type { HubAnswer } from './ask-hub.ts';

/** What was asked for, for errors. */
export interface Asked {
  readonly repository: string;
  readonly revision: string;
  readonly file?: string;
}

/** What an answer means that is no success. A hub says 401 also of what does not exist. */
export function refusalOf(
  hub: HubAccess,
  { status, headers }: Pick<HubAnswer, 'status' | 'headers'>,
  { repository, revision, file }: Asked,
): HubFault {
  const host = hostOf(hub);
  const token = hub.token !== undefined;
  const code = headers['x-error-code'];
  if (code === 'GatedRepo') {
    return hubFault('gated', { repository, host: hub.endpoint, token });
  }
  if (code === 'RevisionNotFound') return hubFault('revision_unknown', { repository, revision });
  if (
    code === 'EntryNotFound' ||
    (status === 404 && file !== undefined && code !== 'RepoNotFound')
  ) {
    return hubFault('file_unknown', { repository, file: file ?? 'a folder' });
  }
  if (status === 401 && token && code !== 'RepoNotFound')
    return hubFault('token_refused', { host });
  if (status === 403) return hubFault('gated', { repository, host: hub.endpoint, token });
  if (status === 401 || status === 404) {
    return hubFault('repository_unknown', { repository, host, token });
  }
  if (status === 429) {
    const seconds = secondsOf(headers['retry-after']);
    return hubFault('too_many_requests', { host, ...(seconds !== undefined && { seconds }) });
  }
  return hubFault('refused', { host, status });
}

/** Seconds of a `Retry-After` that names them. */
export function secondsOf(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,6}$/.test(header) ? Number(header) : undefined;
}
