import { useEffect, useId, useRef, type ReactNode } from 'react';

import { errorAt } from '../api/error-at.ts';
import { strings } from '../strings.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Failure } from './failure.tsx';
import styles from './form-dialog.module.css';

interface FormDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly busy: boolean;
  readonly error: unknown;
  /** Fields that show by themselves what the server says about them. */
  readonly fields?: readonly string[];
  /** What it does cannot be taken back. */
  readonly danger?: boolean;
  /** Why it cannot be sent as it is. */
  readonly blocked?: boolean;
  readonly children: ReactNode;
}

/** A form in a window: what the server refuses is said in it, and it stays until it is done or left. */
export function FormDialog(props: FormDialogProps) {
  const { open, onClose, title, submit, onSubmit, busy, error, children } = props;
  const { fields = [], danger = false, blocked = false } = props;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Fingers would have the keyboard of the screen jump at them.
    if (open && matchMedia('(pointer: fine)').matches)
      focusIn(form.current, 'input, select, textarea');
  }, [open]);
  useEffect(() => {
    if (error !== null) focusIn(form.current, '[aria-invalid]');
  }, [error]);
  const isShown = error !== null && !fields.some((field) => errorAt(error, field) !== undefined);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {strings.common.cancel}
          </Button>
          <Button
            look={danger ? 'danger' : 'primary'}
            type="submit"
            form={id}
            busy={busy}
            disabled={blocked}
          >
            {submit}
          </Button>
        </>
      }
    >
      <form
        id={id}
        ref={form}
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && !blocked) onSubmit();
        }}
      >
        {children}
      </form>
      {isShown && <Failure error={error} />}
    </Dialog>
  );
}

const focusIn = (form: HTMLFormElement | null, what: string): void =>
  form?.querySelector<HTMLElement>(what)?.focus();
