import type { Readable } from 'node:stream';

import { askHub, type HubAnswer } from '../hub/ask-hub.ts';
import { hostOf, type HubAccess } from '../hub/hub-access.ts';
import { hubFault } from '../hub/hub-faults.ts';
import type { HubFile } from '../hub/hub-repository.ts';
import { refusalOf, secondsOf } from '../hub/refusal.ts';

/** A file of a repository at a commit. */
export interface FileSource {
  readonly repository: string;
  readonly revision: string;
  readonly file: HubFile;
}

interface RetryOptions extends ErrorOptions {
  readonly pauseMs?: number;
  readonly anew?: boolean;
}

/** It did not work this time; the message says why in a few words. */
export class Retry extends Error {
  /** How long the hub wants to be left alone. */
  readonly pauseMs: number | undefined;
  /** What there is so far is of no use. */
  readonly anew: boolean;

  constructor(message: string, options: RetryOptions = {}) {
    super(message, options);
    this.pauseMs = options.pauseMs;
    this.anew = options.anew ?? false;
  }
}

/**
 * Opens the rest of a file. Some servers send all of it though asked for the rest: `from` says where what
 * comes begins.
 * @throws Retry for what may work next time, HubFault for what will not.
 */
export async function openBody(
  hub: HubAccess,
  source: FileSource,
  offset: number,
  signal: AbortSignal,
): Promise<{ readonly from: number; readonly body: Readable }> {
  const answer = await askHub(hub, addressOf(hub, source), {
    signal,
    headers: offset > 0 ? { range: `bytes=${offset}-` } : {},
  });
  try {
    assertSame(source, answer);
    return { from: beginningOf(hub, source, answer, offset), body: answer.body };
  } catch (error) {
    answer.body.destroy();
    throw error;
  }
}

const addressOf = (hub: HubAccess, { repository, revision, file }: FileSource): string =>
  `${hub.endpoint}/${repository}/resolve/${revision}/${file.path
    .split('/')
    .map(encodeURIComponent)
    .join('/')}`;

/** A hub that says which file it sends must mean the one that was listed. */
function assertSame({ repository, revision, file }: FileSource, { facts }: HubAnswer): void {
  const another =
    (facts.commit !== undefined && facts.commit !== revision) ||
    (facts.hash !== undefined &&
      facts.hash.length === file.hash.value.length &&
      facts.hash !== file.hash.value);
  if (another) throw hubFault('file_changed', { repository, file: file.path });
}

function beginningOf(
  hub: HubAccess,
  { repository, revision, file }: FileSource,
  answer: HubAnswer,
  offset: number,
): number {
  const { status, headers } = answer;
  if (status === 416) throw new Retry('it has less than was asked for', { anew: true });
  if (status === 429 || status >= 500) {
    const pause = secondsOf(headers['retry-after']);
    throw new Retry(`it answered with ${status}`, {
      cause: refusalOf(hub, answer, { repository, revision, file: file.path }),
      ...(pause !== undefined && { pauseMs: pause * 1000 }),
    });
  }
  if (status !== 200 && status !== 206) {
    throw refusalOf(hub, answer, { repository, revision, file: file.path });
  }
  assertPlain(hub, answer, file);
  const from = status === 200 ? 0 : offset;
  if (status === 206) {
    const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers['content-range'] ?? '');
    const fits =
      range && Number(range[1]) === offset && Number(range[3]) === file.bytes && offset > 0;
    if (!fits) throw new Retry('it sent another part than was asked for', { anew: true });
  }
  const length = headers['content-length'];
  if (length !== undefined && Number(length) !== file.bytes - from) {
    throw new Retry(`it has ${length} bytes to send instead of ${file.bytes - from}`);
  }
  return from;
}

function assertPlain(hub: HubAccess, { headers }: HubAnswer, file: HubFile): void {
  const host = hostOf(hub);
  const coding = headers['content-encoding'];
  if (coding !== undefined && coding !== 'identity') {
    const trouble = `${file.path} came packed (${coding}) though it was not to be`;
    throw hubFault('answer_malformed', { host, trouble });
  }
  if (headers['content-type']?.startsWith('text/html') === true) {
    throw hubFault('answer_malformed', {
      host,
      trouble: `a web page came in place of ${file.path}`,
    });
  }
}
