import type { ReactNode } from 'react';

import { announce } from '../../design/announcer.tsx';
import { FormDialog } from '../../design/form-dialog.tsx';

interface ConfirmDialogProps<T> {
  /** What is asked, with the name of what would be lost. */
  readonly title: string;
  readonly submit: string;
  /** Does it, told `what`. */
  readonly doing: {
    readonly isPending: boolean;
    readonly error: unknown;
    readonly mutate: (what: T, then: { readonly onSuccess: () => void }) => void;
  };
  readonly what: T;
  /** Said once it is done. */
  readonly done: string;
  readonly onDone?: () => void;
  readonly onClose: () => void;
  /** What will be lost. */
  readonly children: ReactNode;
}

/** Asks before something is done that cannot be taken back, and says what will be lost. */
export function ConfirmDialog<T>(props: ConfirmDialogProps<T>) {
  const { title, submit, doing, what, done, onDone, onClose, children } = props;
  return (
    <FormDialog
      open
      onClose={onClose}
      title={title}
      submit={submit}
      danger
      busy={doing.isPending}
      error={doing.error}
      onSubmit={() =>
        doing.mutate(what, {
          onSuccess: () => {
            announce(done);
            onDone?.();
            onClose();
          },
        })
      }
    >
      {children}
    </FormDialog>
  );
}
