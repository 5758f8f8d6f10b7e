import { useCallback, useEffect, useRef, useState } from 'react';

/** A key that is held says nothing until it is let go. */
const PAUSE_MS = 250;

/** What is read out of the editor: the last thing that happened, once it is quiet. */
export function useSaid() {
  const [said, setSaid] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = useCallback((text: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSaid(text), PAUSE_MS);
  }, []);
  return { said, say };
}
