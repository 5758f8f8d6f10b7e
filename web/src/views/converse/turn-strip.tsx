import { GitBranch } from 'lucide-react';
import { useEffect, useRef } from 'react';

import { classNames } from '../../design/class-names.ts';
import { Spinner } from '../../design/spinner.tsx';
import { useShownPicture } from '../../pictures/use-shown-picture.ts';
import { strings } from '../../strings.ts';
import type { StripEntry } from './conversation.ts';
import { pictureOf } from './turn.ts';
import styles from './turn-strip.module.css';

const texts = strings.converse;

interface TurnStripProps {
  readonly entries: readonly StripEntry[];
  readonly onGo: (turnId: string) => void;
}

/** Every picture of the conversation, in order; going back to one starts a branch from there. */
export function TurnStrip({ entries, onGo }: TurnStripProps) {
  return (
    <nav aria-label={texts.strip} className={styles['strip']}>
      <ol className={styles['list']}>
        {entries.map((entry) => (
          <Frame key={entry.turn.id} entry={entry} onGo={onGo} />
        ))}
      </ol>
    </nav>
  );
}

function Frame({
  entry,
  onGo,
}: {
  readonly entry: StripEntry;
  readonly onGo: (id: string) => void;
}) {
  const { turn, number, isHead, onPath, branchOf } = entry;
  const shown = useShownPicture(pictureOf(turn), true);
  const frame = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isHead) frame.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isHead]);
  const isDone = turn.answer.state === 'done';
  const from = branchOf === null ? '' : `, ${texts.goesOnFrom(branchOf)}`;
  return (
    <li ref={frame} className={styles['item']}>
      <button
        type="button"
        className={classNames(styles['frame'], !onPath && styles['aside'])}
        aria-current={isHead ? 'step' : undefined}
        aria-label={texts.goBack(number, turn.said.text) + from}
        title={turn.said.text}
        onClick={() => onGo(turn.id)}
      >
        {shown.src === undefined ? (
          <span className={styles['blank']} />
        ) : (
          <img {...shown} alt="" className={styles['thumb']} />
        )}
        <span className={styles['number']}>{isDone ? number : <Spinner />}</span>
      </button>
      {branchOf !== null && (
        <span className={styles['branch']} aria-hidden="true">
          <GitBranch /> {texts.branch(branchOf)}
        </span>
      )}
    </li>
  );
}
