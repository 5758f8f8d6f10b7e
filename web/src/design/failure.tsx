import type { ReactNode } from 'react';

import { ApiError } from '../api/api-error.ts';
import { strings } from '../strings.ts';
import styles from './failure.module.css';
import { Notice } from './notice.tsx';

interface FailureProps {
  readonly error: unknown;
  /** What the page knows besides: why, and what helps. */
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
}

/** What went wrong, in the server's own words, with what helps to ask about it. */
export function Failure({ error, hint, actions }: FailureProps) {
  if (!(error instanceof ApiError)) {
    return (
      <Notice
        tone="danger"
        title={error instanceof Error ? error.message : String(error)}
        actions={actions}
      >
        {hint}
      </Notice>
    );
  }
  const { code, requestId, retryAfter } = error.facts;
  const details = [
    code ?? undefined,
    retryAfter === null ? undefined : strings.errors.retryIn(retryAfter),
    requestId === null ? undefined : strings.errors.request(requestId),
  ].filter((detail) => detail !== undefined);
  return (
    <Notice tone="danger" title={error.message} actions={actions}>
      {hint}
      {details.length > 0 && <p className={styles['details']}>{details.join(' · ')}</p>}
    </Notice>
  );
}
