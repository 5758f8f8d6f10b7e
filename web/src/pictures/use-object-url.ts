import { useEffect, useState } from 'react';

/** What has just been shown may still be being read. */
const READ_MS = 2000;

/** An address under which the page shows a blob; let go of when it is no longer shown. */
export function useObjectUrl(blob: Blob | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!blob) return undefined;
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => {
      setUrl(undefined);
      setTimeout(() => URL.revokeObjectURL(made), READ_MS);
    };
  }, [blob]);
  return url;
}
