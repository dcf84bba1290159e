import { AANWEZIGHEDEN, type Aanwezigheid as Hoe } from '@meedoen/casework/bijeenkomst';
import { type Bijeenkomstbeeld, recordAanwezigheid } from '@meedoen/contract/bijeenkomst';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { Keuzelijst } from '../vorm/Veld.tsx';
import { NA_GROEP } from './Bijeenkomstscherm.tsx';
import { AANWEZIG, wanneer } from './woorden.ts';

/** Which key says what, on the row of a person. */
const TOETS: Readonly<Record<string, Hoe>> = { '1': 'aanwezig', '2': 'afgemeld', '3': 'weggebleven' };

/** Who was there on a day: a row per person, one save. By keyboard: Tab to a row, 1, 2 or 3, and on. */
export function Aanwezigheid({ groep }: { readonly groep: Bijeenkomstbeeld }) {
  const { vandaag } = useSessie();
  const geweest = groep.dagen.filter(({ dag }) => dag <= vandaag);
  const wie = groep.deelnames.filter(({ toestand }) => toestand === 'komt' || toestand === 'uitgenodigd');
  const eerste =
    geweest.find(({ id }) => wie.some(({ aanwezigheid }) => !aanwezigheid.some(({ dag }) => dag === id))) ??
    geweest.at(-1);
  const [dag, setDag] = useState(eerste?.id ?? '');
  const [keuzes, setKeuzes] = useState<Readonly<Record<string, Hoe>>>({});
  const bewaar = useOpdracht(recordAanwezigheid, NA_GROEP, () => setKeuzes({}));
  if (geweest.length === 0 || wie.length === 0) return null;
  const standVan = (id: string): Hoe | undefined =>
    keuzes[id] ?? wie.find((een) => een.id === id)?.aanwezigheid.find((een) => een.dag === dag)?.aanwezigheid;
  const zet = (id: string, hoe: Hoe) => setKeuzes((oud) => ({ ...oud, [id]: hoe }));
  const regels = Object.entries(keuzes).map(([deelname, aanwezigheid]) => ({ deelname, aanwezigheid }));
  return (
    <form
      className="mdn-panel"
      aria-labelledby="aanwezigheid"
      onSubmit={(event) => {
        event.preventDefault();
        if (regels.length > 0) bewaar.mutate({ params: { bijeenkomstId: groep.id }, body: { dag, regels } });
      }}
    >
      <div className="mdn-panel__kop">
        <Heading2 id="aanwezigheid">Wie was er</Heading2>
      </div>
      <div className="mdn-panel__lijf mdn-stapel">
        {geweest.length > 1 && (
          <Keuzelijst
            label="Dag"
            waarde={dag}
            onWaarde={(keus) => {
              setDag(keus);
              setKeuzes({});
            }}
            opties={geweest.map((een) => ({ waarde: een.id, tekst: wanneer(een) }))}
          />
        )}
        <p className="mdn-sm mdn-sec">
          Met toetsen: Tab naar een naam, dan 1 (was er), 2 (meldde zich af) of 3 (was er niet). Wie er niet was, komt
          op de lijst van de coach voor een gesprek. Verder gebeurt er niets vanzelf.
        </p>
        <div>
          <Button
            type="button"
            className="mdn-klein"
            appearance="secondary-action-button"
            onClick={() => setKeuzes(Object.fromEntries(wie.map(({ id }) => [id, 'aanwezig' as const])))}
          >
            Iedereen was er
          </Button>
        </div>
        <ul className="mdn-groep__namen">
          {wie.map(({ id, naam }) => (
            <li key={id}>
              <fieldset
                onKeyDown={({ key }) => {
                  const hoe = TOETS[key];
                  if (hoe) zet(id, hoe);
                }}
              >
                <legend>{naam}</legend>
                {AANWEZIGHEDEN.map((hoe) => (
                  <label key={hoe} className="mdn-keuze">
                    <input
                      type="radio"
                      name={`aanwezig-${id}`}
                      checked={standVan(id) === hoe}
                      onChange={() => zet(id, hoe)}
                    />
                    <span>{AANWEZIG[hoe]}</span>
                  </label>
                ))}
              </fieldset>
            </li>
          ))}
        </ul>
        {bewaar.error && <Fout fout={bewaar.error} veilig="Niet bewaard. Uw keuzes staan nog hier." />}
        <div className="mdn-rij">
          <Button
            type="submit"
            appearance="primary-action-button"
            aria-disabled={regels.length === 0 || bewaar.isPending}
          >
            Aanwezigheid bewaren
          </Button>
          {bewaar.isSuccess && regels.length === 0 && <span role="status">Bewaard.</span>}
        </div>
      </div>
    </form>
  );
}
