import { OMVANGEN, type Omvang } from '@meedoen/casework/bevoegdheid';
import { registerVertegenwoordiging } from '@meedoen/contract/vertegenwoordiging';
import { type IsoDate, parseDate } from '@meedoen/law/kernel';
import { Artikel } from '@meedoen/ui/uitleg';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@utrecht/component-library-react';
import { type FormEvent, useRef, useState } from 'react';
import { Lade } from '../schil/Lade.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { geheugen, useClient } from '../verbinding/verbinding.tsx';
import { Bestandveld } from '../vorm/Bestandveld.tsx';
import { useConcept } from '../vorm/concept.ts';
import { naarFout } from '../vorm/fout.ts';
import { Datumveld, Keuze, Tekstvak, Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { bewaarBewijs } from './bewijs.ts';
import { OMVANGNAAM, SOORTEN, soortVan } from './namen.ts';
import { type Vertegenwoordiger, Wiekeuze } from './Wiekeuze.tsx';

/** Records who may act: on which ground, who, for what, which days, and the paper that shows it. */
export function Vastleggen({
  persoon,
  naam,
  onSluit,
}: {
  readonly persoon: string;
  readonly naam: string;
  readonly onSluit: () => void;
}) {
  const { vandaag, csrf } = useSessie();
  const api = useClient();
  const concept = useConcept(`vertegenwoordiging-${persoon}`, {
    soort: 'machtiging',
    wie: 'persoon',
    organisatie: '',
    omvang: [] as readonly Omvang[],
    vanaf: vandaag as string,
    totEnMet: '',
    reden: '',
  });
  const { waarde, zet } = concept;
  const [gekozen, setGekozen] = useState<Vertegenwoordiger>();
  const [papier, setPapier] = useState<File>();
  const [geprobeerd, setGeprobeerd] = useState(false);
  // a paper that was received is not sent again when another field was refused
  const bewaard = useRef<{ readonly papier: File; readonly id: string }>(undefined);
  const soort = soortVan(waarde.soort);

  const leg = useMutation({
    mutationFn: async ({ bestand, vanaf }: { readonly bestand: File; readonly vanaf: IsoDate }) => {
      if (bewaard.current?.papier !== bestand)
        bewaard.current = { papier: bestand, id: await bewaarBewijs(persoon, bestand, csrf) };
      return api(registerVertegenwoordiging, {
        params: { persoonId: persoon },
        body: {
          soort: soort?.soort ?? 'machtiging',
          ...(waarde.wie === 'organisatie'
            ? { organisatie: waarde.organisatie.trim() }
            : gekozen
              ? { vertegenwoordiger: gekozen.id }
              : {}),
          omvang: [...waarde.omvang],
          vanaf,
          totEnMet: parseDate(waarde.totEnMet) ?? null,
          bewijs: bewaard.current.id,
          ...(waarde.reden.trim() ? { reden: waarde.reden.trim() } : {}),
        },
      });
    },
    onSuccess: async () => {
      concept.wis();
      await geheugen.invalidateQueries({ queryKey: ['readVertegenwoordigingen'] });
      onSluit();
    },
  });
  const vanaf = parseDate(waarde.vanaf);
  const eigen = new Map<string, string>();
  if (waarde.wie === 'persoon' && !gekozen) eigen.set('/vertegenwoordiger', 'Zoek de persoon en kies die.');
  if (waarde.wie === 'organisatie' && !waarde.organisatie.trim()) eigen.set('/organisatie', 'Vul de naam in.');
  if (waarde.omvang.length === 0) eigen.set('/omvang', 'Kies ten minste een ding dat mag.');
  if (!vanaf) eigen.set('/vanaf', 'Vul de eerste dag in.');
  if (!papier) eigen.set('/bestand', 'Voeg het bewijs toe.');
  const fouten = new Map([...veldfouten(leg.error), ...(geprobeerd ? eigen : [])]);

  const verstuur = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setGeprobeerd(true);
    if (eigen.size > 0) return naarFout(event.currentTarget);
    if (papier && vanaf) leg.mutate({ bestand: papier, vanaf });
  };

  return (
    <Lade titel={`Wie handelt voor ${naam}`} onSluit={onSluit}>
      <form className="mdn-vorm" onSubmit={verstuur} noValidate>
        <Keuze
          label="Waarom mag dat"
          waarde={soort?.soort ?? ''}
          onWaarde={(keus) => zet({ soort: keus, omvang: soortVan(keus)?.omvang ?? [] })}
          fout={fouten.get('/soort')}
          opties={SOORTEN.map((keus) => ({
            waarde: keus.soort,
            tekst: (
              <>
                <b>{keus.naam}</b> <Artikel artikel={keus.artikel} />
                <br />
                <span className="mdn-sm mdn-sec">{keus.uitleg}</span>
              </>
            ),
          }))}
        />
        <Keuze
          label="Wie"
          waarde={waarde.wie}
          onWaarde={(wie) => zet({ wie })}
          opties={[
            { waarde: 'persoon', tekst: 'Een persoon, die zelf kan inloggen' },
            { waarde: 'organisatie', tekst: 'Een kantoor of organisatie, zonder inlog' },
          ]}
        />
        {waarde.wie === 'persoon' ? (
          <Wiekeuze voor={persoon} gekozen={gekozen} onKies={setGekozen} fout={fouten.get('/vertegenwoordiger')} />
        ) : (
          <Tekstveld
            label="Naam van het kantoor"
            waarde={waarde.organisatie}
            onWaarde={(organisatie) => zet({ organisatie })}
            fout={fouten.get('/organisatie') ?? fouten.get('/vertegenwoordiger')}
            maxLength={200}
          />
        )}
        <Omvangkeuze omvang={waarde.omvang} onOmvang={(omvang) => zet({ omvang })} fout={fouten.get('/omvang')} />
        <div className="mdn-rij">
          <Datumveld
            label="Vanaf"
            waarde={waarde.vanaf}
            onWaarde={(vanaf) => zet({ vanaf })}
            fout={fouten.get('/vanaf')}
            required
          />
          <Datumveld
            label="Tot en met"
            waarde={waarde.totEnMet}
            onWaarde={(totEnMet) => zet({ totEnMet })}
            fout={fouten.get('/totEnMet')}
          />
        </div>
        <p className="mdn-sm mdn-sec">
          Leeg bij tot en met: het loopt door.
          {soort?.soort === 'gezag' && ' Gezag stopt vanzelf op de dag van 18 jaar.'}
        </p>
        <Bestandveld
          label={soort?.bewijs ?? 'Bewijs'}
          hulp="Pdf of foto, ten hoogste 20 MB. Komt in dit dossier te staan."
          accept="application/pdf,image/jpeg,image/png"
          bestand={papier}
          onBestand={setPapier}
          fout={fouten.get('/bestand') ?? fouten.get('/bewijs')}
        />
        <Tekstvak
          label="Toelichting"
          hulp="De inwoner kan dit lezen"
          waarde={waarde.reden}
          onWaarde={(reden) => zet({ reden })}
          fout={fouten.get('/reden')}
          maxLength={500}
        />
        {leg.error && <Fout fout={leg.error} veilig="Niet vastgelegd. Wat u invulde staat nog hier." />}
        <Button type="submit" appearance="primary-action-button" aria-disabled={leg.isPending}>
          Vastleggen
        </Button>
      </form>
    </Lade>
  );
}

function Omvangkeuze({
  omvang,
  onOmvang,
  fout,
}: {
  readonly omvang: readonly Omvang[];
  readonly onOmvang: (omvang: readonly Omvang[]) => void;
  readonly fout: string | undefined;
}) {
  return (
    <fieldset className={fout ? 'mdn-veld mdn-veld--fout' : 'mdn-veld'}>
      <legend className="mdn-veld__label">Wat mag deze vertegenwoordiger</legend>
      {OMVANGEN.map((each) => (
        <label className="mdn-vink" key={each}>
          <input
            type="checkbox"
            checked={omvang.includes(each)}
            onChange={({ target }) =>
              onOmvang(OMVANGEN.filter((ander) => (ander === each ? target.checked : omvang.includes(ander))))
            }
          />
          <span>{OMVANGNAAM[each]}</span>
        </label>
      ))}
      {fout && <span className="mdn-veld__fout">{fout}</span>}
    </fieldset>
  );
}
