import './stijl/index.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { ruimToestelOp } from './verbinding/toestel.ts';

ruimToestelOp(Date.now());

const plek = document.getElementById('app');
if (!plek) throw new Error('the page has no #app');
createRoot(plek).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
