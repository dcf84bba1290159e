import type { recordFeit } from '@meedoen/contract/feit';
import type { Maand } from '@meedoen/law/kernel';
import { Tabel } from '@meedoen/ui/tabel';
import { bedrag, maandLang, verschilbedrag } from '@meedoen/ui/weergave';
import { Paragraph } from '@utrecht/component-library-react';
import { Link } from '../schil/Naar.tsx';
import type { Antwoord } from '../verbinding/verbinding.tsx';
import { verschilklasse } from '../vorm/bedrag.ts';

type Gevolgen = Antwoord<typeof recordFeit>['gevolg'];

/** What a fact did to past months: each difference beside its own month, and the proposal that follows by itself. */
export function Gevolg({ gevolg, kop }: { readonly gevolg: Gevolgen; readonly kop: string }) {
  const anders = gevolg.maanden.filter((maand) => maand.verschilInCenten !== 0);
  return (
    <div className="mdn-stapel">
      <Paragraph className="mdn-melding mdn-melding--ok" role="status">
        <b>{kop}.</b>{' '}
        {anders.length === 0
          ? 'Dit verandert geen maand die al betaald is.'
          : 'Dit verandert wat over eerdere maanden hoorde.'}
      </Paragraph>
      {anders.length > 0 && (
        <Tabel
          titel="Gevolg per maand"
          rijen={anders}
          sleutel={({ maand }) => maand}
          kolommen={[
            { kop: 'Maand', soort: 'naam', toon: ({ maand }) => maandLang(maand as Maand) },
            { kop: 'Geboekt', soort: 'getal', toon: ({ geboektInCenten }) => bedrag(geboektInCenten) },
            {
              kop: 'Nu berekend',
              soort: 'getal',
              toon: ({ berekendInCenten }) =>
                berekendInCenten === null ? 'bedrag ontbreekt' : bedrag(berekendInCenten),
            },
            {
              kop: 'Verschil',
              soort: 'getal',
              toon: ({ verschilInCenten }) => (
                <b className={verschilklasse(verschilInCenten ?? 0)}>
                  {verschilInCenten === null ? 'nog niet bekend' : verschilbedrag(verschilInCenten)}
                </b>
              ),
            },
          ]}
        />
      )}
      {gevolg.voorstel && (
        <Paragraph>
          Er ligt een voorstel klaar.{' '}
          <Link className="utrecht-link" to={`/besluiten/${gevolg.voorstel}`}>
            Naar het voorstel
          </Link>
        </Paragraph>
      )}
    </div>
  );
}
