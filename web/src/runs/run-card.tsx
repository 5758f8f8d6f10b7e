import { RotateCcw, X } from 'lucide-react';
import type { ReactNode } from 'react';

import { Badge } from '../design/badge.tsx';
import { Button } from '../design/button.tsx';
import { IconButton } from '../design/icon-button.tsx';
import { Notice } from '../design/notice.tsx';
import { wholeNumber } from '../design/amounts.ts';
import { labelOf, valueText } from '../form/presentation.ts';
import { PictureGrid } from '../pictures/picture-grid.tsx';
import type { Picture } from '../pictures/picture.ts';
import { strings } from '../strings.ts';
import styles from './run-card.module.css';
import { RunFailure } from './run-failure.tsx';
import { PicturesToCome, RunProgress } from './run-progress.tsx';
import type { Run } from './run.ts';

interface RunCardProps {
  readonly run: Run;
  readonly onCancel: () => void;
  readonly onRemove: () => void;
  readonly onRetry: () => void;
  /** Fills the form in with what was asked for. */
  readonly onUseAgain: () => void;
  readonly onUseSeed: (picture: Picture) => void;
  /** Shows what came of it. @defaultValue a grid */
  readonly show?: ((pictures: readonly Picture[]) => ReactNode) | undefined;
}

/** One press of the button: what was asked for, and what came of it. */
export function RunCard(props: RunCardProps) {
  const { run, onCancel, onRemove, onRetry, onUseAgain, onUseSeed, show } = props;
  const { state, prompt } = run;
  return (
    <article className={styles['run']} aria-label={prompt} aria-busy={state.is === 'running'}>
      <header className={styles['head']}>
        <div className={styles['said']}>
          <p className={styles['prompt']} title={prompt}>
            {prompt}
          </p>
          {state.is === 'done' && state.revised !== null && (
            <p className={styles['revised']} title={state.revised}>
              <b>{strings.create.revised}</b> {state.revised}
            </p>
          )}
          <ul className={styles['facts']}>
            {factsOf(run).map((fact) => (
              <li key={fact}>
                <Badge>{fact}</Badge>
              </li>
            ))}
          </ul>
        </div>
        {state.is === 'running' ? (
          <RunProgress run={run} onCancel={onCancel} />
        ) : (
          <div className={styles['tools']}>
            <Button size="small" look="quiet" icon={<RotateCcw />} onClick={onUseAgain}>
              {strings.create.useAgain}
            </Button>
            <IconButton label={strings.create.remove} icon={<X />} onClick={onRemove} />
          </div>
        )}
      </header>
      {state.is === 'running' && <PicturesToCome run={run} />}
      {state.is === 'done' &&
        (show?.(state.pictures) ?? <PictureGrid pictures={state.pictures} onUseSeed={onUseSeed} />)}
      {state.is === 'failed' && <RunFailure run={run} error={state.error} onRetry={onRetry} />}
      {state.is === 'cancelled' && (
        <Notice tone={state.costs === 0 ? 'info' : 'warn'}>{cancelledText(state.costs)}</Notice>
      )}
    </article>
  );
}

function cancelledText(costs: number | null): string {
  if (costs === null) return strings.create.cancelledUnsure;
  return costs === 0 ? strings.create.cancelled : strings.create.tooLate(wholeNumber(costs));
}

/** Told in words of their own, or of the program that asks alone. */
const UNTOLD = new Set(['prompt', 'model', 'n', 'stream', 'partial_images']);

function factsOf({ planned, count, since, until }: Run): readonly string[] {
  const { model, ...others } = planned.body;
  const set = Object.entries(others)
    .filter(([name]) => !UNTOLD.has(name))
    .map(([name, value]) =>
      name === 'size' ? valueText(name, value) : `${labelOf(name)} ${valueText(name, value)}`,
    );
  return [
    String(model),
    strings.create.pictures(count),
    ...set,
    ...(until === undefined
      ? []
      : [strings.create.elapsed(Math.round((until - since) / 100) / 10)]),
  ];
}
