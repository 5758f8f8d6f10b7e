import { RotateCcw, Sprout, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';

import type { RecordObject } from '../../../../../src/wire/gala/record-response.ts';
import { useHandover } from '../../../app/handover.tsx';
import { Badge } from '../../../design/badge.tsx';
import { Button } from '../../../design/button.tsx';
import { CopyButton } from '../../../design/copy-button.tsx';
import { Notice } from '../../../design/notice.tsx';
import { drawnFields, saidFields, viewOf } from '../../../runs/reuse-record.ts';
import { strings } from '../../../strings.ts';
import type { Permissions } from '../permissions.ts';
import { RemoveRecords } from '../remove-records.tsx';
import { factsOf } from './facts-of.ts';
import { Rating } from './rating.tsx';
import styles from './record-dialog.module.css';
import { RecordPictures } from './record-pictures.tsx';

const texts = strings.history.detail;

interface RecordDetailProps {
  readonly record: RecordObject;
  readonly may: Permissions;
  readonly isOwnKey: boolean;
  /** Called once the record has been deleted. */
  readonly onGone: () => void;
}

const TONES = {
  queued: 'plain',
  running: 'info',
  succeeded: 'good',
  failed: 'danger',
  cancelled: 'plain',
} as const;

/** A longer prompt is text to read, no title. */
const TITLE_LETTERS = 160;

export function RecordDetail({ record, may, isOwnKey, onGone }: RecordDetailProps) {
  const [isRemoving, setRemoving] = useState(false);
  const { handTo } = useHandover();
  const { prompt, revised_prompt: revised, error, state } = record;
  const isUnderWay = record.finished_at === null;
  const sameHint = useId();
  return (
    <div className={styles['detail']}>
      <RecordPictures record={record} may={may} />
      <div className={styles['text']}>
        <div className={styles['block']}>
          <div className={styles['heading']}>
            <Badge tone={TONES[state]}>{strings.history.states[state]}</Badge>
            {prompt !== '' && <CopyButton text={prompt} label={texts.copyPrompt} />}
          </div>
          {prompt !== '' && (
            <p
              className={styles['prompt']}
              data-first="true"
              data-long={prompt.length > TITLE_LETTERS}
            >
              {prompt}
            </p>
          )}
        </div>
        {error && (
          <Notice tone="danger" title={error.message}>
            {[error.code, error.categories && `${texts.categories} ${error.categories.join(', ')}`]
              .filter(Boolean)
              .join(' · ')}
          </Notice>
        )}
        {revised !== null && (
          <div className={styles['block']}>
            <div className={styles['heading']}>
              <h3>{texts.revised}</h3>
              <CopyButton text={revised} />
            </div>
            <p className={styles['prompt']}>{revised}</p>
          </div>
        )}
        {may.draw && (
          <div className={styles['block']}>
            <div className={styles['actions']}>
              <Button
                icon={<RotateCcw />}
                title={texts.againHint}
                onClick={() => handTo(viewOf(record), { fields: saidFields(record) })}
              >
                {texts.again}
              </Button>
              {state === 'succeeded' && (
                <Button
                  icon={<Sprout />}
                  aria-describedby={sameHint}
                  onClick={() => handTo(viewOf(record), { fields: drawnFields(record) })}
                >
                  {texts.same}
                </Button>
              )}
            </div>
            {state === 'succeeded' && (
              <p id={sameHint} className={styles['hint']}>
                {record.inputs === null
                  ? texts.sameHint(record.seed, record.n)
                  : texts.sameHintWithInput(record.seed)}
              </p>
            )}
          </div>
        )}
        {may.keep && !isUnderWay && <Rating record={record} />}
        <section className={styles['block']} aria-label={texts.facts}>
          <h3 className={styles['heading']}>{texts.facts}</h3>
          <dl className={styles['facts']}>
            {factsOf(record, isOwnKey).map(([name, value]) => (
              <Fact key={name} name={name} value={value} />
            ))}
          </dl>
        </section>
        {may.keep && !isUnderWay && (
          <div className={styles['end']}>
            <Button look="quiet" icon={<Trash2 />} onClick={() => setRemoving(true)}>
              {texts.removeRecord}
            </Button>
            <RemoveRecords
              records={isRemoving ? [record] : []}
              onClose={() => setRemoving(false)}
              onRemoved={(left) => left.size === 0 && onGone()}
            />
          </div>
        )}
      </div>
    </div>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
