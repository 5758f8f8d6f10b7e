import { ArrowUpRight, RotateCcw } from 'lucide-react';

import { useRecord } from '../../api/records.ts';
import { wholeNumber } from '../../design/amounts.ts';
import { Button } from '../../design/button.tsx';
import { Failure } from '../../design/failure.tsx';
import { Notice } from '../../design/notice.tsx';
import { Spinner } from '../../design/spinner.tsx';
import { PictureFrame } from '../../pictures/picture-frame.tsx';
import { useObjectUrl } from '../../pictures/use-object-url.ts';
import { useClock } from '../../runs/use-clock.ts';
import { strings } from '../../strings.ts';
import styles from './column-card.module.css';
import { isRunning, type Column } from './comparison-store.ts';

const texts = strings.compare;
const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

interface ColumnCardProps {
  readonly column: Column;
  readonly size: { readonly width: number; readonly height: number };
  readonly onCancel: () => void;
  readonly onAgain: () => void;
  readonly onOpen: () => void;
  readonly onUse: () => void;
}

/** One model of a comparison: its picture, or how far it is, or why there is none. */
export function ColumnCard({ column, size, ...actions }: ColumnCardProps) {
  const { model, state, error } = column;
  const again = (
    <Button size="small" icon={<RotateCcw />} onClick={actions.onAgain}>
      {texts.again}
    </Button>
  );
  return (
    <article className={styles['column']} aria-label={model} aria-busy={isRunning(column)}>
      <h2 className={styles['name']}>{model}</h2>
      {state === 'failed' && <Failure error={error} actions={again} />}
      {state === 'cancelled' && (
        <Notice tone="info" actions={again}>
          {texts.cancelled}
        </Notice>
      )}
      {isRunning(column) && (
        <>
          <Progress column={column} size={size} />
          <Button size="small" onClick={actions.onCancel} aria-label={`${texts.cancel}: ${model}`}>
            {texts.cancel}
          </Button>
        </>
      )}
      {state === 'done' && (
        <Result column={column} size={size} onOpen={actions.onOpen} onUse={actions.onUse} />
      )}
    </article>
  );
}

function Progress({ column, size }: Pick<ColumnCardProps, 'column' | 'size'>) {
  const { model, partial, since, waits } = column;
  const url = useObjectUrl(partial);
  const now = useClock(true);
  return (
    <>
      <PictureFrame {...size} waiting={url === undefined}>
        {url !== undefined && (
          <img src={url} alt={texts.stateOf(model)} className={styles['image']} />
        )}
      </PictureFrame>
      <p className={styles['status']}>
        <Spinner />
        {waits === undefined
          ? texts.drawing(Math.max(0, Math.floor((now - since) / 1000)))
          : texts.waiting(waits)}
      </p>
    </>
  );
}

function Result({
  column,
  size,
  onOpen,
  onUse,
}: Pick<ColumnCardProps, 'column' | 'size' | 'onOpen' | 'onUse'>) {
  const { model, planned, drawn, since, until } = column;
  const url = useObjectUrl(drawn?.pictures[0]?.blob);
  const { data: record } = useRecord(drawn?.recordId);
  const prompt = String(planned.body['prompt']);
  const revised = record?.revised_prompt ?? drawn?.revisedPrompt;
  return (
    <>
      <PictureFrame {...size}>
        <button
          type="button"
          className={styles['open']}
          aria-label={texts.open(model)}
          onClick={onOpen}
        >
          {url !== undefined && (
            <img src={url} alt={texts.pictureOf(model, prompt)} className={styles['image']} />
          )}
        </button>
      </PictureFrame>
      <p className={styles['facts']}>
        <span>{texts.took(tenths.format(((until ?? since) - since) / 1000))}</span>
        {record && <span>{texts.cost(wholeNumber(record.credits))}</span>}
        {record && <span>{record.size.replace('x', ' × ')}</span>}
      </p>
      <Button size="small" icon={<ArrowUpRight />} onClick={onUse}>
        {texts.use}
      </Button>
      {typeof revised === 'string' && (
        <details className={styles['revised']}>
          <summary>{texts.revised}</summary>
          <p>{revised}</p>
        </details>
      )}
    </>
  );
}
