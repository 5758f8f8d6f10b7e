import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';

import { strings } from '../strings.ts';
import { announce } from './announcer.tsx';
import { Button } from './button.tsx';
import { copyText } from './copy-text.ts';

interface CopyButtonProps {
  /** What is copied, or how to come by it. */
  readonly text: string | (() => Promise<string>);
  /** @defaultValue “Copy” */
  readonly label?: string;
}

const SHOWN_MS = 1800;

/** Puts a text into the clipboard, and says so to eyes and ears. */
export function CopyButton({ text, label = strings.common.copy }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    try {
      await copyText(typeof text === 'string' ? text : text());
      setCopied(true);
      announce(strings.common.copied);
    } catch {
      announce(strings.common.copyFailed, 'danger');
    }
  };
  return (
    <Button
      size="small"
      look="quiet"
      icon={copied ? <Check /> : <Copy />}
      onClick={() => void copy()}
    >
      {copied ? strings.common.copied : label}
    </Button>
  );
}
