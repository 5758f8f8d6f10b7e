import { RotateCcw } from 'lucide-react';
import { useRef } from 'react';

import { useRecord } from '../../api/records.ts';
import { Badge } from '../../design/badge.tsx';
import { Button } from '../../design/button.tsx';
import { Failure } from '../../design/failure.tsx';
import { Notice } from '../../design/notice.tsx';
import { Spinner } from '../../design/spinner.tsx';
import { useShownPicture } from '../../pictures/use-shown-picture.ts';
import { strings } from '../../strings.ts';
import { AnswerActions } from './answer-actions.tsx';
import styles from './answer-card.module.css';
import { isOpen, pictureOf, type Answer, type Turn } from './turn.ts';
import { useSeen } from './use-seen.ts';

const texts = strings.converse;
/** Words alone were not enough to say what of a picture changes, and a conversation has no masks. */
const NEEDS_MASK = 'edit_needs_mask';
const whole = new Intl.NumberFormat('en');

interface AnswerCardProps {
  readonly turn: Turn;
  /** Of its picture in the strip; absent where there is none. */
  readonly number: number | undefined;
  /** Width over height of the picture that is expected. */
  readonly shape: number;
  /** Absent while something else is under way. */
  readonly onTryAgain: (() => void) | undefined;
}

/** What came back in a turn: the picture with what is known of it, words, or why there is none. */
export function AnswerCard({ turn, number, shape, onTryAgain }: AnswerCardProps) {
  const { answer } = turn;
  if (answer.state === 'failed' || answer.state === 'cancelled') {
    return <InVain answer={answer} onTryAgain={onTryAgain} />;
  }
  const isDrawing = isOpen(answer);
  const picture = pictureOf(turn);
  const hasPicture = isDrawing || answer.call !== null;
  return (
    <div className={styles['answer']} aria-busy={isDrawing}>
      {hasPicture && <PictureOf turn={turn} number={number} shape={shape} />}
      {isDrawing && (
        <p className={styles['status']}>
          <Spinner /> {statusOf(answer)}
        </p>
      )}
      {answer.text !== '' && <p className={styles['text']}>{answer.text}</p>}
      {answer.state === 'done' && answer.call && (
        <div className={styles['foot']}>
          <Facts answer={answer} />
          {picture && <AnswerActions picture={picture} />}
        </div>
      )}
    </div>
  );
}

function statusOf({ state, states }: Answer): string {
  if (state === 'waiting') return texts.waiting;
  return states === 0 ? texts.drawing : texts.drawingState(states);
}

function PictureOf({ turn, number, shape }: Omit<AnswerCardProps, 'onTryAgain'>) {
  const { answer, said } = turn;
  const place = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(place);
  const shown = useShownPicture(pictureOf(turn), !isSeen);
  const isDone = answer.state === 'done';
  if (isDone && !answer.picture) return <Notice tone="info">{texts.gone}</Notice>;
  const [width, height] = answer.call?.size.split('x').map(Number) ?? [];
  const ratio = width && height ? width / height : shape;
  return (
    <div
      ref={place}
      className={styles['picture']}
      data-done={isDone}
      // So tall that all of it is seen at once, with what is said of it, between the strip and the field.
      style={{
        aspectRatio: String(ratio),
        width: `min(100%, 44rem, ${ratio} * max(18rem, 100dvh - 27rem))`,
      }}
    >
      {shown.src !== undefined && (
        <img
          {...shown}
          alt={isDone ? texts.pictureOf(number ?? 1, said.text) : texts.stateOf(said.text)}
        />
      )}
    </div>
  );
}

function Facts({ answer: { call, recordId } }: { readonly answer: Answer }) {
  const { data: record } = useRecord(recordId ?? undefined);
  if (!call) return null;
  return (
    <div className={styles['facts']}>
      <p className={styles['line']}>
        <Badge tone="info">{call.action === 'edit' ? texts.edited : texts.drawn}</Badge>
        <span>
          {texts.facts(call.size.replace('x', ' × '), call.quality, call.format.toUpperCase())}
        </span>
        {record && <span>{texts.cost(whole.format(record.credits))}</span>}
      </p>
      {call.revisedPrompt !== '' && (
        <details className={styles['revised']}>
          <summary>{texts.revised}</summary>
          <p>{call.revisedPrompt}</p>
        </details>
      )}
    </div>
  );
}

function InVain({ answer, onTryAgain }: Pick<AnswerCardProps, 'onTryAgain'> & { answer: Answer }) {
  const { data: record } = useRecord(answer.recordId ?? undefined);
  const actions = onTryAgain && (
    <Button size="small" icon={<RotateCcw />} onClick={onTryAgain}>
      {texts.tryAgain}
    </Button>
  );
  if (answer.state === 'cancelled') {
    return (
      <Notice tone="info" actions={actions}>
        {texts.cancelled}
      </Notice>
    );
  }
  const needsMask = record?.error?.code === NEEDS_MASK;
  return (
    <Failure error={answer.error} hint={needsMask && <p>{texts.needsMask}</p>} actions={actions} />
  );
}
