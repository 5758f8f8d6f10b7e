import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

import { queryKeys } from '../api/query-keys.ts';
import { send, whenUnreachable } from '../api/send.ts';
import { announce } from '../design/announcer.tsx';
import { strings } from '../strings.ts';
import styles from './connection-watch.module.css';

const OFTEN_MS = 2000;
const SELDOM_MS = 20_000;

/** Says when the server is gone, and when it is back. */
export function ConnectionWatch() {
  const { isError: away, refetch } = useQuery({
    queryKey: queryKeys.there,
    queryFn: () => send('/healthz').then(({ status }) => status),
    // A failed look is an answer here.
    retry: false,
    refetchInterval: ({ state }) => (state.status === 'error' ? OFTEN_MS : SELDOM_MS),
  });
  useEffect(() => {
    // This look, when it fails, too: it is not begun again while it is under way.
    whenUnreachable(() => void refetch({ cancelRefetch: false }));
    return () => whenUnreachable(undefined);
  }, [refetch]);
  const wasAway = useRef(false);
  useEffect(() => {
    if (wasAway.current && !away) announce(strings.app.back);
    wasAway.current = away;
  }, [away]);
  if (!away) return null;
  return (
    <p role="alert" className={styles['away']}>
      {strings.app.offline}
    </p>
  );
}
