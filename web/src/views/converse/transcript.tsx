import { strings } from '../../strings.ts';
import { AnswerCard } from './answer-card.tsx';
import { Attachment } from './attachment.tsx';
import { KeptAttachments } from './kept-attachments.tsx';
import type { StripEntry } from './conversation.ts';
import styles from './transcript.module.css';
import type { Turn } from './turn.ts';

const texts = strings.converse;

interface TranscriptProps {
  readonly turns: readonly Turn[];
  readonly strip: readonly StripEntry[];
  /** Width over height of a picture that is still to come. */
  readonly shape: number;
  /** Absent while something is under way. */
  readonly onTryAgain: ((turn: Turn) => void) | undefined;
}

/** What was said and what came of it, up to the turn that is looked at. */
export function Transcript({ turns, strip, shape, onTryAgain }: TranscriptProps) {
  return (
    <ol className={styles['transcript']} aria-label={texts.transcript}>
      {turns.map((turn) => (
        <li key={turn.id} className={styles['turn']}>
          <article className={styles['said']} aria-label={texts.you}>
            {turn.said.pictures.length > 0 && (
              <ul className={styles['pictures']}>
                {turn.said.pictures.map((picture, index) => (
                  // oxlint-disable-next-line react/no-array-index-key -- what was said does not change
                  <Attachment key={index} picture={picture} />
                ))}
              </ul>
            )}
            {turn.said.kept && <KeptAttachments kept={turn.said.kept} />}
            <p>{turn.said.text}</p>
          </article>
          <article aria-label={texts.answer}>
            <AnswerCard
              turn={turn}
              number={strip.find((entry) => entry.turn.id === turn.id)?.number}
              shape={shape}
              onTryAgain={onTryAgain && (() => onTryAgain(turn))}
            />
          </article>
        </li>
      ))}
    </ol>
  );
}
