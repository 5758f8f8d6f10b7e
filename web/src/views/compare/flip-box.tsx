import { ChevronLeft, ChevronRight, X, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

import { IconButton } from '../../design/icon-button.tsx';
import { useObjectUrl } from '../../pictures/use-object-url.ts';
import { strings } from '../../strings.ts';
import type { Column } from './comparison-store.ts';
import styles from './flip-box.module.css';

const texts = strings.compare;

interface FlipBoxProps {
  /** Those that have a picture. */
  readonly columns: readonly Column[];
  /** The model whose picture is shown; `undefined` for none. */
  readonly shown: string | undefined;
  readonly onShow: (model: string | undefined) => void;
}

/**
 * Flips through the pictures of a comparison in one place: what is zoomed into and scrolled to stays, so
 * that the eye sees what differs.
 */
export function FlipBox({ columns, shown, onShow }: FlipBoxProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isActual, setActual] = useState(false);
  const at = columns.findIndex(({ model }) => model === shown);
  const column = columns[at];
  const isOpen = column !== undefined;
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  const step = (by: number) => onShow(columns[(at + by + columns.length) % columns.length]?.model);
  const steer = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    // Else what is zoomed into would scroll.
    event.preventDefault();
    step(by);
  };
  return (
    <dialog
      ref={dialog}
      className={styles['box']}
      aria-label={texts.close}
      onClose={() => onShow(undefined)}
      onKeyDown={steer}
    >
      {column && (
        <>
          <header className={styles['head']}>
            <p className={styles['name']} aria-live="polite">
              {column.model}
              <span className={styles['count']}>{strings.pictures.of(at + 1, columns.length)}</span>
            </p>
            <IconButton
              label={isActual ? texts.zoomOut : texts.zoomIn}
              icon={isActual ? <ZoomOut /> : <ZoomIn />}
              pressed={isActual}
              onClick={() => setActual(!isActual)}
            />
            <IconButton
              label={strings.common.close}
              icon={<X />}
              onClick={() => onShow(undefined)}
            />
          </header>
          {/* Scrolls, and so must be within reach of the keyboard. */}
          <div className={styles['stage']} data-actual={isActual} tabIndex={isActual ? 0 : -1}>
            {columns.map((one) => (
              <Shown key={one.model} column={one} isShown={one === column} />
            ))}
          </div>
          <footer className={styles['foot']}>
            <IconButton label={texts.previous} icon={<ChevronLeft />} onClick={() => step(-1)} />
            <span>{texts.flipHint}</span>
            <IconButton label={texts.next} icon={<ChevronRight />} onClick={() => step(1)} />
          </footer>
        </>
      )}
    </dialog>
  );
}

/** All of them are there, so that flipping shows the next at once. */
function Shown({ column, isShown }: { readonly column: Column; readonly isShown: boolean }) {
  const url = useObjectUrl(column.drawn?.pictures[0]?.blob);
  if (url === undefined) return null;
  const { model, planned } = column;
  return (
    <img
      src={url}
      alt={texts.pictureOf(model, String(planned.body['prompt']))}
      hidden={!isShown}
      className={styles['image']}
    />
  );
}
