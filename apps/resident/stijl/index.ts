import '@meedoen/ui/tokens';
import './componenten.css';
import './raam.css';
import './samenstelling.css';
import './mensen.css';
import './formulier.css';
import './bon.css';
import './brief.css';
