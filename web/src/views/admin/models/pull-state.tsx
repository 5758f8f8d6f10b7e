import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

import { refreshModels, useStopPull, type LocalModel } from '../../../api/local-models.ts';
import { bytesOf, spanOf } from '../../../design/amounts.ts';
import { announce } from '../../../design/announcer.tsx';
import { Button } from '../../../design/button.tsx';
import { Failure } from '../../../design/failure.tsx';
import { Notice } from '../../../design/notice.tsx';
import { ProgressBar } from '../../../design/progress-bar.tsx';
import { strings } from '../../../strings.ts';
import { inPageWords } from './in-page-words.ts';
import { paceOf, withSample, type Sample } from './pace.ts';
import styles from './pull-state.module.css';

const texts = strings.admin.models;

/** How far the download of a model is, or why it failed; nothing when there is none. */
export function PullState({ model }: { readonly model: LocalModel }) {
  const { pull, name } = model;
  const queries = useQueryClient();
  const before = useRef(pull?.state);
  useEffect(() => {
    const ended = before.current === 'running' ? pull?.state : undefined;
    before.current = pull?.state;
    // Said once, to whoever went on to something else meanwhile; and what it can draw is served by now.
    if (ended === 'failed') announce(texts.notFetched(name), 'danger');
    if (ended !== 'done') return;
    announce(texts.fetched(name));
    void refreshModels(queries);
  }, [pull?.state, name, queries]);
  if (pull?.state === 'running') return <Running model={model} pull={pull} />;
  if (pull?.state === 'failed') return <Failed model={model} pull={pull} />;
  return null;
}

interface PullProps {
  readonly model: LocalModel;
  readonly pull: NonNullable<LocalModel['pull']>;
}

function Running({ model: { name }, pull }: PullProps) {
  const stop = useStopPull();
  const { received_bytes: received, total_bytes: total } = pull;
  const pace = usePace(received);
  return (
    <div className={styles['running']}>
      <ProgressBar
        label={texts.fetching(name)}
        fraction={total === null || received === 0 ? undefined : received / total}
      />
      <div className={styles['line']}>
        <span>{received === 0 ? texts.beginning : wordsOf(received, total, pace)}</span>
        <Button
          size="small"
          look="quiet"
          busy={stop.isPending}
          aria-label={texts.stopOf(name)}
          onClick={() => stop.mutate(name)}
        >
          {texts.stop}
        </Button>
      </div>
      {stop.error !== null && <Failure error={stop.error} />}
    </div>
  );
}

function Failed({ model: { name }, pull }: PullProps) {
  const forget = useStopPull();
  return (
    <Notice
      tone="danger"
      title={texts.notFetched(name)}
      actions={
        <Button
          size="small"
          look="quiet"
          busy={forget.isPending}
          onClick={() => forget.mutate(name)}
        >
          {texts.dismiss}
        </Button>
      }
    >
      {inPageWords(pull.error?.message ?? '')}
      {forget.error !== null && <Failure error={forget.error} />}
    </Notice>
  );
}

/** Bytes a second, as far as this page has seen them come. */
function usePace(received: number): number | undefined {
  const [samples, setSamples] = useState<readonly Sample[]>([]);
  useEffect(() => {
    setSamples((before) => withSample(before, { at: performance.now(), bytes: received }));
  }, [received]);
  return paceOf(samples);
}

function wordsOf(received: number, total: number | null, pace: number | undefined): string {
  const done = total === null ? bytesOf(received) : texts.of(bytesOf(received), bytesOf(total));
  if (pace === undefined || pace <= 0) return done;
  const speed = texts.speed(bytesOf(pace));
  if (total === null) return `${done} · ${speed}`;
  return `${done} · ${speed} · ${texts.left(spanOf((total - received) / pace))}`;
}
