import { type Bijeenkomstbeeld, inviteInwoners } from '@meedoen/contract/bijeenkomst';
import { readMensen } from '@meedoen/contract/plan';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Fout, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { Keuzelijst } from '../vorm/Veld.tsx';
import { Vinkjes } from '../vorm/Vinkjes.tsx';
import { NA_GROEP } from './Bijeenkomstscherm.tsx';

/** Whom to invite: people who are guided, of one group or all. Who was invited already is left out. */
export function Uitnodigen({ groep, onTerug }: { readonly groep: Bijeenkomstbeeld; readonly onTerug: () => void }) {
  const [wie, setWie] = useState<'ik' | 'allen'>('ik');
  const [klantgroep, setKlantgroep] = useState('');
  const [gekozen, setGekozen] = useState<readonly string[]>([]);
  const [bladen, setBladen] = useState<readonly (string | undefined)[]>([undefined]);
  const cursor = bladen.at(-1);
  const query = { wie, toon: 'alle', aantal: 100, ...(cursor ? { cursor } : {}) } as const;
  const lezing = useLees(readMensen, { query }, { houdVorige: true });
  const nodig = useOpdracht(inviteInwoners, [...NA_GROEP, 'readBrieven'], onTerug);
  const vrij = Math.max(0, groep.plaatsen - groep.bezet - groep.wachtend);
  return (
    <form
      className="mdn-panel"
      aria-labelledby="uitnodigen"
      onSubmit={(event) => {
        event.preventDefault();
        nodig.mutate({ params: { bijeenkomstId: groep.id }, body: { personen: [...gekozen] } });
      }}
    >
      <div className="mdn-panel__kop">
        <Heading2 id="uitnodigen">Uitnodigen</Heading2>
      </div>
      <div className="mdn-panel__lijf mdn-vorm">
        <p className="mdn-sec">
          {vrij === 1 ? 'Er is nog 1 plaats.' : `Er zijn nog ${vrij} plaatsen.`} Wie daarna komt, staat op de
          wachtlijst. Iedereen krijgt een brief of een bericht op de eigen pagina.
        </p>
        <Keuzelijst
          label="Mensen van"
          waarde={wie}
          onWaarde={(keus) => {
            setWie(keus === 'allen' ? 'allen' : 'ik');
            setGekozen([]);
            setBladen([undefined]);
          }}
          opties={[
            { waarde: 'ik', tekst: 'mij' },
            { waarde: 'allen', tekst: 'alle coaches' },
          ]}
        />
        <Lezing van={lezing} regels={6} wat="de mensen">
          {({ regels, volgende }) => {
            const groepen = new Map(
              regels.flatMap(({ groep: code, groepnaam }) => (code ? [[code, groepnaam ?? code] as const] : [])),
            );
            const opties = regels
              .filter(
                ({ persoon, gemeente }) =>
                  gemeente === groep.gemeente && !groep.deelnames.some((een) => een.persoon === persoon),
              )
              .filter(({ groep: code }) => klantgroep === '' || code === klantgroep)
              .map(({ persoon, naam, groepnaam }) => ({
                waarde: persoon,
                tekst: groepnaam ? `${naam}, ${groepnaam}` : naam,
              }));
            return (
              <>
                {groepen.size > 1 && (
                  <Keuzelijst
                    label="Groep"
                    leeg="Alle groepen"
                    waarde={klantgroep}
                    onWaarde={setKlantgroep}
                    opties={[...groepen].map(([waarde, tekst]) => ({ waarde, tekst }))}
                  />
                )}
                <Vinkjes
                  label="Wie"
                  opties={opties}
                  gekozen={gekozen}
                  onKies={setGekozen}
                  leeg="Niemand meer om uit te nodigen."
                />
                <div className="mdn-rij">
                  {bladen.length > 1 && (
                    <Button
                      type="button"
                      className="mdn-klein"
                      appearance="secondary-action-button"
                      onClick={() => setBladen(bladen.slice(0, -1))}
                    >
                      Vorige honderd
                    </Button>
                  )}
                  {volgende && (
                    <Button
                      type="button"
                      className="mdn-klein"
                      appearance="secondary-action-button"
                      onClick={() => setBladen([...bladen, volgende])}
                    >
                      Volgende honderd
                    </Button>
                  )}
                </div>
              </>
            );
          }}
        </Lezing>
        {nodig.error && <Fout fout={nodig.error} veilig="Niemand is uitgenodigd. Uw keuze staat nog hier." />}
        <div className="mdn-rij">
          <Button
            type="submit"
            appearance="primary-action-button"
            aria-disabled={gekozen.length === 0 || nodig.isPending}
          >
            {gekozen.length === 1 ? '1 persoon uitnodigen' : `${gekozen.length} mensen uitnodigen`}
          </Button>
          <Button type="button" appearance="subtle-button" onClick={onTerug}>
            Terug
          </Button>
        </div>
      </div>
    </form>
  );
}
