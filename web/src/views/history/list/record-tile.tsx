import { Ban, Images, ImageOff, Star, TriangleAlert } from 'lucide-react';
import type { MouseEvent } from 'react';

import type { RecordObject } from '../../../../../src/wire/gala/record-response.ts';
import { ownAddress } from '../../../api/own-address.ts';
import { addressOf, goTo } from '../../../app/route.ts';
import { Spinner } from '../../../design/spinner.tsx';
import { VisuallyHidden } from '../../../design/visually-hidden.tsx';
import { strings } from '../../../strings.ts';
import styles from './record-tile.module.css';
import { Thumbnail } from './thumbnail.tsx';

const texts = strings.history;
const clock = new Intl.DateTimeFormat('en', { timeStyle: 'short' });

interface RecordTileProps {
  readonly record: RecordObject;
  readonly given: Readonly<Record<string, string>>;
  /** `undefined` unless several are being chosen. */
  readonly isSelected: boolean | undefined;
  readonly onToggle: ((id: string) => void) | undefined;
}

/** A request at a glance; the whole of it opens it, or chooses it while several are being chosen. */
export function RecordTile({ record, given, isSelected, onToggle }: RecordTileProps) {
  const { id, prompt } = record;
  const name = prompt === '' ? texts.tile.noPrompt : prompt;
  const content = (
    <>
      <span className={styles['frame']}>
        <Face record={record} />
        {record.images.length > 1 && (
          <span className={styles['count']}>
            <Images aria-hidden="true" />
            <span aria-hidden="true">{record.images.length}</span>
            <VisuallyHidden>{texts.tile.pictures(record.images.length)}</VisuallyHidden>
          </span>
        )}
      </span>
      <span className={styles['prompt']} data-none={prompt === ''}>
        {name}
      </span>
      <span className={styles['facts']}>
        <span>{record.model}</span>
        <span>{clock.format(new Date(record.created_at))}</span>
        {record.rating !== null && (
          <span className={styles['rating']}>
            <Star aria-hidden="true" />
            <span aria-hidden="true">{record.rating}</span>
            <VisuallyHidden>{texts.tile.rated(record.rating)}</VisuallyHidden>
          </span>
        )}
      </span>
    </>
  );
  if (onToggle) {
    return (
      <li className={styles['tile']}>
        <label className={styles['whole']} data-selected={isSelected}>
          <input
            type="checkbox"
            className={styles['check']}
            checked={isSelected === true}
            aria-label={texts.selection.select(name)}
            onChange={() => onToggle(id)}
          />
          {content}
        </label>
      </li>
    );
  }
  const to = { ...given, record: id };
  return (
    <li className={styles['tile']}>
      <a className={styles['whole']} href={addressOf('history', to)} onClick={(e) => follow(e, to)}>
        {content}
      </a>
    </li>
  );
}

function follow(event: MouseEvent, to: Readonly<Record<string, string>>): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  goTo('history', to);
}

/** The first picture, or why there is none. */
function Face({ record: { state, images, error } }: { readonly record: RecordObject }) {
  const [first] = images;
  if (first) return <Thumbnail address={ownAddress(first.thumbnail_url)} />;
  const icon = {
    queued: <Spinner />,
    running: <Spinner />,
    succeeded: <ImageOff aria-hidden="true" />,
    failed: <TriangleAlert aria-hidden="true" />,
    cancelled: <Ban aria-hidden="true" />,
  }[state];
  return (
    <span className={styles['state']} data-state={state}>
      {icon}
      <span>{state === 'succeeded' ? texts.tile.gone : texts.states[state]}</span>
      {error && <span className={styles['why']}>{error.message}</span>}
    </span>
  );
}
