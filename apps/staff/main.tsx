import '@meedoen/ui/tokens';
import './stijl/grond.css';
import './stijl/schil.css';
import './stijl/delen.css';
import './stijl/vorm.css';
import './stijl/breedten.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

const plek = document.getElementById('app');
if (!plek) throw new Error('no element with id app');
createRoot(plek).render(<App />);
