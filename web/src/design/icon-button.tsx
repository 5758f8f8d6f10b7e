import type { ComponentProps, ReactNode } from 'react';

import { classNames } from './class-names.ts';
import styles from './icon-button.module.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** What it does: read out, and shown when one rests on it. */
  readonly label: string;
  readonly icon: ReactNode;
  /** For tools that stay down. */
  readonly pressed?: boolean;
}

/** A button that is an icon alone. */
export function IconButton({ label, icon, pressed, className, ...others }: IconButtonProps) {
  return (
    <button
      type="button"
      {...others}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      className={classNames(styles['button'], className)}
    >
      {icon}
    </button>
  );
}
