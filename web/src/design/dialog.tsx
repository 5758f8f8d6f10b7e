import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';

import { strings } from '../strings.ts';
import { classNames } from './class-names.ts';
import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons at its end. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
}

/** A modal window: the browser keeps the focus in it, closes it by Escape and gives the focus back. */
export function Dialog({ open, onClose, title, children, actions, wide }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={classNames(styles['dialog'], wide === true && styles['wide'])}
      aria-labelledby={id}
      // React has the closing of a dialog within this one come by here as well.
      onClose={({ target }) => target === dialog.current && onClose()}
      // A click beside it; within, something else is the target.
      onClick={({ target }) => target === dialog.current && onClose()}
    >
      {open && (
        <div className={styles['body']}>
          <header className={styles['head']}>
            <h2 id={id}>{title}</h2>
            <IconButton label={strings.common.close} icon={<X />} onClick={onClose} />
          </header>
          {children}
          {actions !== undefined && <footer className={styles['actions']}>{actions}</footer>}
        </div>
      )}
    </dialog>
  );
}
