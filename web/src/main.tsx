import './design/fonts.css';
import './design/tokens.css';
import './design/base.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app/app.tsx';
import { showTheme } from './app/theme.ts';
import { watchScrollbarWidth } from './design/scrollbar-width.ts';

showTheme();
watchScrollbarWidth();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
