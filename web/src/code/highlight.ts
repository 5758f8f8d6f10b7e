import type { Root } from 'hast';
import bash from 'highlight.js/lib/languages/bash';
import javascript from 'highlight.js/lib/languages/javascript';
import python from 'highlight.js/lib/languages/python';
import { createLowlight } from 'lowlight';

import type { Language } from './snippet.ts';

const lowlight = createLowlight({ bash, javascript, python });

/** A program as a tree of its parts. Nothing of it is needed to read one: it comes after the page. */
export const highlight = (code: string, language: Language): Root =>
  lowlight.highlight(language === 'curl' ? 'bash' : language, code);
