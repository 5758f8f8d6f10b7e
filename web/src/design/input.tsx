import type { ComponentProps } from 'react';

import { classNames } from './class-names.ts';
import styles from './input.module.css';

/** A line of text, a number, a date. */
export function Input({ className, ...others }: ComponentProps<'input'>) {
  return <input {...others} className={classNames(styles['input'], className)} />;
}

/** A text of several lines that grows with what is written. */
export function TextArea({ className, ...others }: ComponentProps<'textarea'>) {
  return (
    <textarea {...others} className={classNames(styles['input'], styles['area'], className)} />
  );
}

/** A choice from many; a few are better shown as `Segmented`. */
export function Select({ className, ...others }: ComponentProps<'select'>) {
  return (
    <select {...others} className={classNames(styles['input'], styles['select'], className)} />
  );
}
