import type { ElementContent, Root, RootContent } from 'hast';
import { useEffect, useMemo, useState, type ReactNode } from 'react';

import type { Language } from './snippet.ts';

type Highlight = (code: string, language: Language) => Root;

let loaded: Highlight | undefined;

/** Colours arrive with a script of their own; till then, and without it, the code is plain. */
function useHighlight(): Highlight | undefined {
  const [highlight, setHighlight] = useState(() => loaded);
  useEffect(() => {
    if (highlight) return undefined;
    let left = false;
    const arrive = ({ highlight: arrived }: { readonly highlight: Highlight }) => {
      loaded = arrived;
      if (!left) setHighlight(() => arrived);
    };
    import('./highlight.ts').then(arrive, () => undefined);
    return () => {
      left = true;
    };
  }, [highlight]);
  return highlight;
}

interface HighlightedProps {
  readonly code: string;
  readonly language: Language;
}

/** Code in colours. Its text is the same as without them, letter by letter. */
export function Highlighted({ code, language }: HighlightedProps) {
  const highlight = useHighlight();
  const nodes = useMemo(
    () => (highlight ? highlight(code, language).children.map(nodeOf) : code),
    [highlight, code, language],
  );
  return <code>{nodes}</code>;
}

function nodeOf(content: RootContent | ElementContent, index: number): ReactNode {
  if (content.type === 'text') return content.value;
  if (content.type !== 'element') return null;
  const { className } = content.properties;
  return (
    <span key={index} className={Array.isArray(className) ? className.join(' ') : undefined}>
      {content.children.map(nodeOf)}
    </span>
  );
}
