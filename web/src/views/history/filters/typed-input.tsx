import { useEffect, useRef, useState, type ComponentProps } from 'react';

import { Input } from '../../../design/input.tsx';

interface TypedInputProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  readonly value: string;
  /** Hears of what was typed once there is a pause. */
  readonly onTyped: (value: string) => void;
}

const PAUSE_MS = 300;

/** A line of text that is acted upon while it is typed, but not at every letter. */
export function TypedInput({ value, onTyped, ...others }: TypedInputProps) {
  const [text, setText] = useState(value);
  const heard = useRef(onTyped);
  const told = useRef(value);
  useEffect(() => {
    heard.current = onTyped;
  }, [onTyped]);
  useEffect(() => {
    // Changed from elsewhere, as by “Clear filters”.
    if (value !== told.current) setText(value);
    told.current = value;
  }, [value]);
  useEffect(() => {
    if (text.trim() === told.current) return undefined;
    const timer = setTimeout(() => {
      told.current = text.trim();
      heard.current(told.current);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return <Input {...others} value={text} onChange={({ target }) => setText(target.value)} />;
}
