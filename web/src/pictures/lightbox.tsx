import { ChevronLeft, ChevronRight, X, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

import type { RecordObject } from '../../../src/wire/gala/record-response.ts';
import { IconButton } from '../design/icon-button.tsx';
import { strings } from '../strings.ts';
import styles from './lightbox.module.css';
import { PictureDetails } from './picture-details.tsx';
import type { Picture } from './picture.ts';
import { usePictureUrl } from './use-picture-url.ts';

interface LightboxProps {
  readonly pictures: readonly Picture[];
  /** Which is shown; undefined for none. */
  readonly at: number | undefined;
  readonly record?: RecordObject | undefined;
  readonly onMove: (at: number | undefined) => void;
  readonly onUseSeed?: ((picture: Picture) => void) | undefined;
}

/** A picture as large as the window allows, with all that is known of it; arrow keys go on to the next. */
export function Lightbox({ pictures, at, record, onMove, onUseSeed }: LightboxProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const picture = at === undefined ? undefined : pictures[at];
  const isOpen = picture !== undefined;
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  const step = (by: number) => {
    if (at !== undefined) onMove((at + by + pictures.length) % pictures.length);
  };
  const steer = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by !== undefined) step(by);
  };
  return (
    <dialog
      ref={dialog}
      className={styles['lightbox']}
      aria-label={strings.pictures.large}
      onClose={() => onMove(undefined)}
      onKeyDown={steer}
    >
      {picture && at !== undefined && (
        <>
          <LargePicture
            key={picture.key}
            picture={picture}
            at={at}
            count={pictures.length}
            onStep={step}
          />
          <aside className={styles['side']}>
            <IconButton
              className={styles['close']}
              label={strings.common.close}
              icon={<X />}
              onClick={() => onMove(undefined)}
            />
            <PictureDetails
              picture={picture}
              record={record}
              onUseSeed={
                onUseSeed &&
                ((one) => {
                  onMove(undefined);
                  onUseSeed(one);
                })
              }
            />
          </aside>
        </>
      )}
    </dialog>
  );
}

interface LargePictureProps {
  readonly picture: Picture;
  readonly at: number;
  readonly count: number;
  readonly onStep: (by: number) => void;
}

function LargePicture({ picture, at, count, onStep }: LargePictureProps) {
  const url = usePictureUrl(picture);
  const [isActual, setActual] = useState(false);
  const words = strings.pictures;
  return (
    <div className={styles['stage']}>
      {/* Scrolls, and so must be within reach of the keyboard. */}
      <div className={styles['scroll']} data-actual={isActual} tabIndex={isActual ? 0 : -1}>
        {url !== undefined && (
          <img
            src={url}
            alt={words.alt(picture.prompt, at + 1, count)}
            className={styles['image']}
          />
        )}
      </div>
      <div className={styles['tools']}>
        {count > 1 && (
          <>
            <IconButton label={words.previous} icon={<ChevronLeft />} onClick={() => onStep(-1)} />
            <span aria-live="polite">{words.of(at + 1, count)}</span>
            <IconButton label={words.next} icon={<ChevronRight />} onClick={() => onStep(1)} />
          </>
        )}
        <IconButton
          label={isActual ? words.fit : words.actualSize}
          icon={isActual ? <ZoomOut /> : <ZoomIn />}
          pressed={isActual}
          onClick={() => setActual(!isActual)}
        />
      </div>
    </div>
  );
}
