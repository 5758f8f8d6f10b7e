import type { ReactNode } from 'react';

import { useEffect, useRef } from 'react';

import type { Picture } from '../pictures/picture.ts';
import { strings } from '../strings.ts';
import { RunCard } from './run-card.tsx';
import styles from './run-list.module.css';
import type { Run } from './run.ts';
import type { RunsOfPage } from './use-runs.ts';

interface RunListProps {
  readonly runs: Omit<RunsOfPage, 'start'>;
  readonly onRetry: (run: Run) => void;
  readonly onUseAgain: (run: Run) => void;
  readonly onUseSeed: (run: Run, picture: Picture) => void;
  /** Shows what came of a run. @defaultValue a grid */
  readonly show?: (run: Run, pictures: readonly Picture[]) => ReactNode;
}

const JUST_NOW_MS = 1000;

/** What was asked for on this page, newest first. */
export function RunList({ runs, onRetry, onUseAgain, onUseSeed, show }: RunListProps) {
  const list = useRef<HTMLElement>(null);
  const [latest] = runs.list;
  const { id = '', since = 0 } = latest ?? {};
  useEffect(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    const isInSight = top >= 0 && top < innerHeight / 2;
    // On phones the results are below the form; a view that is come back to stays where it is.
    if (!isInSight && Date.now() - since < JUST_NOW_MS) {
      list.current?.scrollIntoView({ behavior: 'smooth' });
    }
  }, [id, since]);
  return (
    <section ref={list} className={styles['list']} aria-label={strings.create.runs}>
      {runs.list.map((run) => (
        <RunCard
          key={run.id}
          run={run}
          onCancel={() => runs.cancel(run.id)}
          onRemove={() => runs.remove(run.id)}
          onRetry={() => {
            runs.remove(run.id);
            onRetry(run);
          }}
          onUseAgain={() => onUseAgain(run)}
          onUseSeed={(picture) => onUseSeed(run, picture)}
          show={show && ((pictures) => show(run, pictures))}
        />
      ))}
    </section>
  );
}
