import { useQuery } from '@tanstack/react-query';

import { ApiError } from '../api/api-error.ts';
import { queryKeys } from '../api/query-keys.ts';
import { recordNamed } from '../api/record-named.ts';
import { goTo } from '../app/route.ts';
import { Badge } from '../design/badge.tsx';
import { Button } from '../design/button.tsx';
import { Failure } from '../design/failure.tsx';
import { strings } from '../strings.ts';
import styles from './run-failure.module.css';
import type { Run } from './run.ts';
import { useClock } from './use-clock.ts';

interface RunFailureProps {
  readonly run: Run;
  readonly error: unknown;
  readonly onRetry: () => void;
}

const QUOTA = 'insufficient_quota';
/** Words alone were not enough to say what of a picture changes. */
const NEEDS_MASK = 'mask_required';
const POLICY = new Set(['content_policy_violation', 'moderation_blocked']);

/** Why it came to nothing, in the server's words, and a way on. */
export function RunFailure({ run, error, onRetry }: RunFailureProps) {
  const facts = error instanceof ApiError ? error.facts : undefined;
  const code = facts?.code ?? '';
  const isPolicy = POLICY.has(code);
  const wait = useSecondsLeft(run.until ?? run.since, facts?.retryAfter ?? 0);
  // What the server would refuse again is mended in the form.
  const mayRetry = code !== QUOTA && !isPolicy && (facts === undefined || mayPass(facts.status));
  const hint = hintOf(code, facts?.status);
  return (
    <div className={styles['failure']}>
      <Failure
        error={error}
        hint={
          <>
            {isPolicy && <Categories run={run} />}
            {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
          </>
        }
        actions={
          <>
            {mayRetry && (
              <Button size="small" disabled={wait > 0} onClick={onRetry}>
                {wait > 0 ? strings.create.retryIn(wait) : strings.create.retry}
              </Button>
            )}
            {code === QUOTA && (
              <Button size="small" onClick={() => goTo('history')}>
                {strings.create.history}
              </Button>
            )}
          </>
        }
      />
    </div>
  );
}

const mayPass = (status: number): boolean => status < 400 || status === 429 || status >= 500;

function hintOf(code: string, status: number | undefined): string | undefined {
  const { hints } = strings.create;
  if (code === QUOTA) return hints.quota;
  if (code === NEEDS_MASK) return hints.mask;
  if (POLICY.has(code)) return hints.policy;
  return status === 0 ? hints.away : undefined;
}

function useSecondsLeft(since: number, seconds: number): number {
  const now = useClock(seconds > 0);
  return Math.max(0, Math.ceil(seconds - (now - since) / 1000));
}

/** What moderation saw in the prompt, as its record says. */
function Categories({ run: { id } }: { readonly run: Run }) {
  const { data = [] } = useQuery({
    queryKey: queryKeys.refusedFor(id),
    queryFn: async () => (await recordNamed(id))?.error?.categories ?? [],
    retry: false,
    staleTime: Infinity,
  });
  if (data.length === 0) return null;
  return (
    <p className={styles['categories']}>
      {strings.create.refusedFor}
      {data.map((category) => (
        <Badge key={category}>{category}</Badge>
      ))}
    </p>
  );
}
