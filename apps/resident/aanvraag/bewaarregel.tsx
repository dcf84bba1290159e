import { Alert, Button, Paragraph } from '@utrecht/component-library-react';
import { Beeld } from '../onderdelen/beeld.tsx';
import { useFouttekst } from '../pagina/standen.tsx';
import { formulier as f } from '../teksten/formulier.ts';
import { Zeg } from '../teksten/taal.tsx';
import type { Invulwerk } from './bewaren.ts';

/** Always says where the answers are: with us, on this device, or nowhere yet. */
export function Bewaarregel({ werk }: { readonly werk: Invulwerk }) {
  const fouttekst = useFouttekst();
  const { stand } = werk;
  if (stand === 'op-toestel' || stand === 'niet-op-toestel') {
    return (
      <Alert type="warning" role="status">
        <Paragraph>
          <Zeg van={stand === 'op-toestel' ? f.opToestel : f.nietOpToestel} />
        </Paragraph>
        {stand === 'niet-op-toestel' ? (
          <Paragraph appearance="small">
            <Zeg van={f.geenRekening} />
          </Paragraph>
        ) : null}
        <div className="meedoen-knoppen">
          <Button appearance="subtle-button" onClick={werk.wis}>
            <Zeg van={f.wisToestel} />
          </Button>
        </div>
      </Alert>
    );
  }
  if (stand === 'fout' && Object.keys(werk.fouten).length === 0) {
    return (
      <Alert type="error" role="alert">
        <Paragraph>{fouttekst(werk.fout)}</Paragraph>
      </Alert>
    );
  }
  return (
    <p className="meedoen-bewaard" role="status">
      {stand === 'bewaard' ? <Beeld naam="klaar" /> : null}
      {stand === 'bewaard' ? <Zeg van={f.bewaard} /> : stand === 'bewaren' ? <Zeg van={f.bewaren} /> : null}
      {stand === 'niet-af' ? <Zeg van={f.nietAf} /> : null}
    </p>
  );
}
