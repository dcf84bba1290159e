import {
  Alert,
  Button,
  DataList,
  DataListItem,
  DataListKey,
  DataListValue,
  Heading2,
  Paragraph,
} from '@utrecht/component-library-react';
import { formulier as f } from '../teksten/formulier.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import type { Invulwerk } from './bewaren.ts';
import { antwoordInWoorden } from './weergave.ts';

/** Two people answered the same question: both answers side by side, one is chosen, nothing is lost. */
export function Botsing({ werk }: { readonly werk: Invulwerk }) {
  const taal = useTaal();
  const inWoorden = (vraag: Invulwerk['botsing'][number], waarde: unknown) =>
    antwoordInWoorden(vraag, waarde, taal).join(', ') || taal.zeg(f.nogNiet);
  return (
    <Alert type="warning" role="alert">
      <Heading2>
        <Zeg van={f.conflictKop} />
      </Heading2>
      <Paragraph>
        <Zeg van={f.conflict} />
      </Paragraph>
      {werk.botsing.map((vraag) => (
        <div className="meedoen-blok meedoen-blok--dicht" key={vraag.veld}>
          <strong>{vraag.tekst}</strong>
          <DataList>
            <DataListItem>
              <DataListKey>
                <Zeg van={f.conflictVan} />
              </DataListKey>
              <DataListValue>{inWoorden(vraag, vraag.antwoord)}</DataListValue>
            </DataListItem>
            <DataListItem>
              <DataListKey>
                <Zeg van={f.conflictMijn} />
              </DataListKey>
              <DataListValue>{inWoorden(vraag, werk.concept[vraag.veld])}</DataListValue>
            </DataListItem>
          </DataList>
          <div className="meedoen-knoppen">
            <Button appearance="primary-action-button" onClick={() => werk.kies(vraag, 'mijn')}>
              <Zeg van={f.kiesMijn} />
              <span className="meedoen-alleen-voorlezen">: {vraag.tekst}</span>
            </Button>
            <Button appearance="secondary-action-button" onClick={() => werk.kies(vraag, 'andere')}>
              <Zeg van={f.kiesAndere} />
              <span className="meedoen-alleen-voorlezen">: {vraag.tekst}</span>
            </Button>
          </div>
        </div>
      ))}
    </Alert>
  );
}
