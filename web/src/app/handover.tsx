import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';

import type { NamedBlob } from '../api/planned-request.ts';
import { goTo, type View } from './route.ts';

/** What one view gives to the next: “edit this picture”, “draw this again”. */
export interface Parcel {
  /** Pictures to start from, in order. */
  readonly pictures?: readonly NamedBlob[];
  /** Fields of the form by their names on the wire. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** The record that a conversation is to go on from, or that is to be shown. */
  readonly recordId?: string;
}

interface Handover {
  /** Goes to a view with something in hand. */
  readonly handTo: (view: View, parcel: Parcel) => void;
  /** What lies ready for this view; once, then it is gone. */
  readonly take: (view: View) => Parcel | undefined;
  /** How many were handed over so far: a view that hands to itself is not left, and looks again. */
  readonly count: number;
}

const HandoverContext = createContext<Handover | undefined>(undefined);

/** Lets views hand things to each other without knowing each other. */
export function HandoverProvider({ children }: { readonly children: ReactNode }) {
  const waiting = useRef(new Map<View, Parcel>());
  const [count, setCount] = useState(0);
  const handTo = useCallback((view: View, parcel: Parcel) => {
    waiting.current.set(view, parcel);
    setCount((before) => before + 1);
    goTo(view);
  }, []);
  const take = useCallback((view: View) => {
    const parcel = waiting.current.get(view);
    waiting.current.delete(view);
    return parcel;
  }, []);
  const value = useMemo(() => ({ handTo, take, count }), [handTo, take, count]);
  return <HandoverContext value={value}>{children}</HandoverContext>;
}

export function useHandover(): Handover {
  const handover = use(HandoverContext);
  if (!handover) throw new Error('useHandover outside of its provider.');
  return handover;
}
