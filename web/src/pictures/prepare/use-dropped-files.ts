import { useEffect, useRef, useState } from 'react';

/**
 * Takes files that are dropped or pasted anywhere on the page while the view is shown. Texts that are pasted
 * into a field stay with the field.
 * @returns whether files are being dragged over the page.
 */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): boolean {
  const [dragging, setDragging] = useState(false);
  const take = useRef(onFiles);
  useEffect(() => {
    take.current = onFiles;
  });
  useEffect(() => {
    // Entering a child comes before leaving its parent.
    let depth = 0;
    const over = (change: number) => {
      depth = Math.max(0, depth + change);
      setDragging(depth > 0);
    };
    const handlers = {
      dragenter: (event: DragEvent) => {
        if (bringsFiles(event)) over(1);
      },
      dragleave: (event: DragEvent) => {
        if (bringsFiles(event)) over(-1);
      },
      dragover: (event: DragEvent) => {
        if (bringsFiles(event)) event.preventDefault();
      },
      drop: (event: DragEvent) => {
        if (!bringsFiles(event)) return;
        event.preventDefault();
        over(-depth);
        take.current([...(event.dataTransfer?.files ?? [])]);
      },
      paste: (event: ClipboardEvent) => {
        const files = [...(event.clipboardData?.files ?? [])];
        if (files.length === 0 || isForField(event)) return;
        event.preventDefault();
        take.current(files);
      },
    };
    for (const [name, handler] of Object.entries(handlers)) {
      addEventListener(name, handler as EventListener);
    }
    return () => {
      for (const [name, handler] of Object.entries(handlers)) {
        removeEventListener(name, handler as EventListener);
      }
    };
  }, []);
  return dragging;
}

/** What comes with a text, as out of a word processor, is meant as the text where one can be written. */
const isForField = ({ target, clipboardData }: ClipboardEvent): boolean =>
  target instanceof HTMLElement &&
  target.matches('input, textarea') &&
  clipboardData?.types.includes('text/plain') === true;

const bringsFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;
