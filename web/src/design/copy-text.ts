const PLAIN = 'text/plain';

/**
 * Puts a text into the clipboard, also one that has yet to come. Pages that come by plain http from another
 * machine have no clipboard of their own, and fall back on what browsers have had before.
 * @throws when the browser does not allow it, or what `text` was rejected with.
 */
export async function copyText(text: string | Promise<string>): Promise<void> {
  if (!isSecureContext) return copyBySelection(await text);
  if (typeof text === 'string') return navigator.clipboard.writeText(text);
  // Safari lets a page copy only as it hears the click, so what takes longer is promised then.
  const blob = text.then((come) => new Blob([come], { type: PLAIN }));
  const written = navigator.clipboard.write([new ClipboardItem({ [PLAIN]: blob })]);
  await Promise.all([text, written]);
}

function copyBySelection(text: string): void {
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('readonly', '');
  area.className = 'out-of-sight';
  // Within an open dialog nothing outside of it can be selected.
  const place = document.querySelector('dialog[open]') ?? document.body;
  place.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (!copied) throw new Error('The browser did not copy.');
}
