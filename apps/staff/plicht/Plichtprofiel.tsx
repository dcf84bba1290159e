import { type PlichtstukWeergave, readPlichten } from '@meedoen/contract/plicht';
import { Tabel } from '@meedoen/ui/tabel';
import { Artikel } from '@meedoen/ui/uitleg';
import { datumLang } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Openen } from '../ontheffing/Openen.tsx';
import { Zaak } from '../ontheffing/Zaak.tsx';
import { useMag } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';

/** The duties of somebody as a line in time, with the law or besluit each comes from, and the cases about ontheffing. */
export function Plichtprofiel({ persoon }: { readonly persoon: string }) {
  const mag = useMag();
  const [opent, setOpent] = useState(false);
  const lezing = useLees(readPlichten, { params: { persoonId: persoon } }, { houdVorige: true });
  return (
    <Lezing van={lezing} regels={6} wat="de plichten in de tijd">
      {({ lijn, verlagingen, ontheffingen }) => (
        <>
          <section className="mdn-panel" aria-labelledby="plichtlijn">
            <div className="mdn-panel__kop">
              <Heading2 id="plichtlijn">Plichten in de tijd</Heading2>
              {mag('plicht-bewaken') && lijn.length > 0 && (
                <Button appearance="secondary-action-button" onClick={() => setOpent(true)}>
                  Ontheffing onderzoeken
                </Button>
              )}
            </div>
            <div className="mdn-panel__lijf">
              {lijn.length === 0 ? (
                <Leeg>Er loopt geen bijstand en geen aanvraag. Dan wordt er niets gevraagd.</Leeg>
              ) : (
                <Lijn lijn={lijn} />
              )}
              {verlagingen.length > 0 && (
                <ul className="mdn-sm">
                  {verlagingen.map(({ vanaf, totEnMet, percentage, grond }) => (
                    <li key={`${vanaf}${percentage}${grond}`}>
                      Verlaging van {percentage} procent: {grond}
                      {vanaf && `, vanaf ${datumLang(vanaf)}`}
                      {totEnMet && ` tot en met ${datumLang(totEnMet)}`}
                    </li>
                  ))}
                </ul>
              )}
              {lijn.length > 0 && (
                <p className="mdn-sm mdn-sec">
                  De hele tijd: veranderingen doorgeven en meewerken <Artikel artikel="Pw art. 17" />
                </p>
              )}
            </div>
          </section>
          {ontheffingen.map((zaak) => (
            <Zaak key={zaak.id} zaak={zaak} />
          ))}
          {opent && <Openen persoon={persoon} onSluit={() => setOpent(false)} />}
        </>
      )}
    </Lezing>
  );
}

const geldt = ({ plichten, onbekend }: PlichtstukWeergave, plicht: 'a' | 'b' | 'c'): string => {
  if (!plichten || onbekend.includes(plicht)) return 'onbekend';
  if (plichten.includes(plicht)) return 'ja';
  return 'nee';
};

function Lijn({ lijn }: { readonly lijn: readonly PlichtstukWeergave[] }) {
  return (
    <Tabel
      titel="Wat er wanneer voor werk wordt gevraagd"
      rijen={lijn}
      sleutel={({ vanaf }) => vanaf}
      gekozen={({ isNu }) => isNu}
      kolommen={[
        {
          kop: 'Dagen',
          soort: 'naam',
          toon: ({ vanaf, totEnMet, isNu }) => (
            <>
              {datumLang(vanaf)} {totEnMet ? `tot en met ${datumLang(totEnMet)}` : 'en verder'}
              {isNu && <span className="mdn-stand mdn-stand--wait">nu</span>}
            </>
          ),
        },
        { kop: 'Werk', toon: (stuk) => geldt(stuk, 'a') },
        { kop: 'Hulp en plan', toon: (stuk) => geldt(stuk, 'b') },
        { kop: 'Tegenprestatie', toon: (stuk) => geldt(stuk, 'c') },
        {
          kop: 'Afgesproken',
          toon: ({ sollicitatiesPerMaand, afspraak }) =>
            [sollicitatiesPerMaand === null ? '' : `${sollicitatiesPerMaand} sollicitaties per maand`, afspraak]
              .filter(Boolean)
              .join('. ') || '-',
        },
        {
          kop: 'Waarom',
          toon: ({ zegt, artikel, bron }) => (
            <>
              {zegt} <Artikel artikel={artikel} /> <span className="mdn-xs mdn-mut">{bron}</span>
            </>
          ),
        },
      ]}
    />
  );
}
