import {
  checkWerkgeverrekening,
  readWerkgevers,
  registerWerkgever,
  type Werkgever,
} from '@meedoen/contract/loonkostensubsidie';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useMag } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { tekst, type Veld, Velden, type Waarden } from '../vorm/Velden.tsx';

const VELDEN: readonly Veld[] = [
  tekst('naam', 'Naam van de werkgever'),
  tekst('kvk', 'KvK-nummer'),
  tekst('iban', 'Rekeningnummer (IBAN)'),
  tekst('tenaamstelling', 'Naam op de rekening'),
  tekst('contactpersoon', 'Contactpersoon'),
  { ...tekst('telefoon', 'Telefoon'), vrij: true },
  { ...tekst('email', 'E-mail'), vrij: true },
  tekst('straatEnNummer', 'Straat en nummer'),
  tekst('postcode', 'Postcode'),
  tekst('plaats', 'Plaats'),
];

/** An employer that is known, or a new one. */
export function Werkgeverkeuze({
  gekozen,
  onKies,
}: {
  readonly gekozen: Werkgever | undefined;
  readonly onKies: (werkgever: Werkgever | undefined) => void;
}) {
  const [zoek, setZoek] = useState('');
  const [nieuw, setNieuw] = useState(false);
  const lezing = useLees(readWerkgevers, { query: { zoek } }, { houdVorige: true });
  if (gekozen)
    return (
      <p>
        <b>{gekozen.naam}</b> (KvK {gekozen.kvk}){' '}
        <Button className="mdn-klein" appearance="secondary-action-button" onClick={() => onKies(undefined)}>
          Andere werkgever
        </Button>
      </p>
    );
  if (nieuw) return <Nieuw onKies={onKies} onTerug={() => setNieuw(false)} />;
  return (
    <>
      <Tekstveld label="Werkgever" hulp="Zoek op naam of KvK-nummer." waarde={zoek} onWaarde={setZoek} />
      <Lezing van={lezing} regels={3} wat="de werkgevers">
        {({ werkgevers }) =>
          werkgevers.length === 0 ? (
            <Leeg>Er is geen werkgever gevonden.</Leeg>
          ) : (
            <ul>
              {werkgevers.map((each) => (
                <li key={each.id}>
                  <Button className="mdn-klein" appearance="secondary-action-button" onClick={() => onKies(each)}>
                    {each.naam} (KvK {each.kvk})
                  </Button>{' '}
                  <Controle werkgever={each} />
                </li>
              ))}
            </ul>
          )
        }
      </Lezing>
      <Button className="mdn-klein" appearance="secondary-action-button" onClick={() => setNieuw(true)}>
        Nieuwe werkgever
      </Button>
    </>
  );
}

/** The second look at an account, by somebody else than who filled it in. */
function Controle({ werkgever }: { readonly werkgever: Werkgever }) {
  const mag = useMag();
  const kijk = useOpdracht(checkWerkgeverrekening, ['readWerkgevers', 'readLoonkostensubsidies']);
  if (werkgever.rekeningGecontroleerd) return <span className="mdn-xs mdn-sec">rekening nagekeken</span>;
  if (!werkgever.magControleren || !mag('rekening-controleren'))
    return <span className="mdn-xs mdn-sec">een collega kijkt de rekening nog na</span>;
  return (
    <>
      <span className="mdn-xs mdn-sec">
        {werkgever.iban}, {werkgever.tenaamstelling}
      </span>{' '}
      <Button
        className="mdn-klein"
        appearance="secondary-action-button"
        aria-disabled={kijk.isPending}
        onClick={() => kijk.mutate({ params: { werkgeverId: werkgever.id }, body: { iban: werkgever.iban } })}
      >
        Rekening klopt
      </Button>
      {kijk.error && <Fout fout={kijk.error} veilig="De rekening is nog niet nagekeken." />}
    </>
  );
}

function Nieuw({ onKies, onTerug }: { readonly onKies: (werkgever: Werkgever) => void; readonly onTerug: () => void }) {
  const [waarden, setWaarden] = useState<Waarden>({});
  const bewaar = useOpdracht(registerWerkgever, ['readWerkgevers'], onKies);
  const fouten = veldfouten(bewaar.error);
  const van = (naam: string) => waarden[naam] ?? '';
  return (
    <form
      className="mdn-vorm"
      onSubmit={(event) => {
        event.preventDefault();
        bewaar.mutate({
          body: {
            naam: van('naam'),
            kvk: van('kvk'),
            iban: van('iban'),
            tenaamstelling: van('tenaamstelling'),
            contactpersoon: van('contactpersoon'),
            telefoon: van('telefoon'),
            email: van('email'),
            straatEnNummer: van('straatEnNummer'),
            postcode: van('postcode'),
            plaats: van('plaats'),
          },
        });
      }}
    >
      <Velden velden={VELDEN} waarden={waarden} onWaarden={setWaarden} fouten={fouten} />
      {bewaar.error && fouten.size === 0 && <Fout fout={bewaar.error} veilig="De werkgever is niet bewaard." />}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={bewaar.isPending}>
          Werkgever bewaren
        </Button>
        <Button appearance="secondary-action-button" onClick={onTerug}>
          Terug
        </Button>
      </div>
    </form>
  );
}
