import type { IncomingMessage } from 'node:http';

import { fault, GalaError, type FetchTrouble } from '../../kernel/errors.ts';
import { unlessAborted } from '../../kernel/unless-aborted.ts';
import { createFetchPolicy, type FetchSettings } from './fetch-policy.ts';
import { openAnswer } from './open-answer.ts';
import { createStopwatch } from './patience.ts';
import { readAnswer } from './read-answer.ts';
import { readUrl, type Target } from './read-url.ts';
import { DEFAULT_PATIENCE, type FetchPatience, type RemoteFetcher } from './remote-fetcher.ts';
import {
  resolveTarget,
  systemResolve,
  type Resolve,
  type ResolvedTarget,
} from './resolve-target.ts';

export interface RemoteFetcherParts {
  readonly settings: FetchSettings;
  /** @defaultValue {@link systemResolve} */
  readonly resolve?: Resolve;
  /** @defaultValue {@link DEFAULT_PATIENCE} */
  readonly patience?: FetchPatience;
}

/** How often a server may send on to another place. */
const MOST_REDIRECTS = 3;

const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * The only way in which Gala fetches what a stranger names. Each step of a redirect goes the whole way:
 * the URL is read, its name resolved once, its addresses judged, and the connection made to one of
 * them.
 */
export function createRemoteFetcher({
  settings,
  resolve = systemResolve,
  patience = DEFAULT_PATIENCE,
}: RemoteFetcherParts): RemoteFetcher {
  const policy = createFetchPolicy(settings);

  return {
    async fetch(text, request) {
      const { param, signal } = request;
      const refuse = (trouble: FetchTrouble): GalaError =>
        fault('picture_not_fetched', { param, url: text, trouble });
      if (settings.reach === 'off') throw refuse('off');
      const watch = createStopwatch(patience, signal);
      try {
        let target = readUrl(text);
        for (let step = 0; step <= MOST_REDIRECTS; step++) {
          if (target === undefined) throw refuse('url');
          watch.allow('connectMs');
          const resolved = await unlessAborted(
            watch.signal,
            resolveTarget(target, policy, resolve),
          );
          if (typeof resolved === 'string') throw refuse(resolved);
          const answer = await openAnswer(resolved, watch.signal, () => watch.allow('firstByteMs'));
          const next = redirectOf(answer, target);
          if (next === 'none') {
            refuseUnlessSuccess(answer, resolved, { param, url: text });
            watch.allow('stallMs');
            return await readAnswer(answer, request, () => watch.allow('stallMs'));
          }
          answer.destroy();
          target = next;
        }
        throw refuse('redirects');
      } catch (error) {
        if (signal.aborted) throw fault('cancelled', {}, { cause: error });
        if (watch.signal.aborted)
          throw fault(
            'picture_not_fetched',
            { param, url: text, trouble: 'slow' },
            { cause: error },
          );
        if (error instanceof GalaError) throw error;
        throw fault(
          'picture_not_fetched',
          { param, url: text, trouble: 'unreachable' },
          { cause: error },
        );
      } finally {
        watch.stop();
      }
    },
  };
}

/** Where an answer sends on to, `undefined` when nobody can go there; `none` when it does not. */
function redirectOf(answer: IncomingMessage, from: Target): Target | undefined | 'none' {
  const { location } = answer.headers;
  if (!REDIRECTS.includes(answer.statusCode ?? 0) || location === undefined) return 'none';
  return readUrl(location, from.url);
}

/** @throws GalaError `picture_not_fetched`; what a host of the operator's own said stays unsaid. */
function refuseUnlessSuccess(
  answer: IncomingMessage,
  { open }: ResolvedTarget,
  asked: { readonly param: string; readonly url: string },
): void {
  const { statusCode: status } = answer;
  if (status === 200) return;
  answer.destroy();
  const told = open && status !== undefined ? { status } : {};
  throw fault('picture_not_fetched', { ...asked, trouble: 'status', ...told });
}
