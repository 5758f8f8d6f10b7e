import type { ComponentProps, MouseEvent, ReactNode } from 'react';

import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { Spinner } from './spinner.tsx';

interface ButtonProps extends ComponentProps<'button'> {
  /** @defaultValue `plain`: a button with a border */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly size?: 'small' | 'medium' | 'large';
  readonly icon?: ReactNode;
  /** Turns, and cannot be pressed. */
  readonly busy?: boolean;
}

export function Button(props: ButtonProps) {
  const { look = 'plain', size = 'medium', icon, busy, disabled, className, ...others } = props;
  const { children, type = 'button', onClick, ...rest } = others;
  // Many press everything twice: what is sent by that is meant, and paid for, once.
  const once = (event: MouseEvent<HTMLButtonElement>) => {
    if (event.detail > 1) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      onClick={type === 'submit' ? once : onClick}
      disabled={disabled === true || busy === true}
      aria-busy={busy}
      className={classNames(styles['button'], styles[look], styles[size], className)}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  );
}
