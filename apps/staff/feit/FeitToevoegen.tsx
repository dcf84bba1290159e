import { definitieVan, isFeitsoort, leesWaarde } from '@meedoen/casework/feiten';
import { recordFeit } from '@meedoen/contract/feit';
import { parseDate } from '@meedoen/law/kernel';
import { Artikel } from '@meedoen/ui/uitleg';
import { datumLang } from '@meedoen/ui/weergave';
import { Button, Paragraph } from '@utrecht/component-library-react';
import { type FormEvent, useState } from 'react';
import type { Dossiergegevens } from '../persoon/Dossierkop.tsx';
import { Lade } from '../schil/Lade.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { naarFout } from '../vorm/fout.ts';
import { Datumveld, Keuze, Keuzelijst, Tekstvak, veldfouten } from '../vorm/Veld.tsx';
import { Gevolg } from './Gevolg.tsx';
import { type Ingevuld, leesVelden, SOORTEN, veldenVan } from './velden.ts';
import { NA_FEIT } from './ververs.ts';
import { Waardevelden } from './Waardevelden.tsx';

const BRONNEN = [
  { waarde: 'inwoner', tekst: 'De inwoner zei of stuurde het' },
  { waarde: 'medewerker', tekst: 'Ik stelde het zelf vast' },
  { waarde: 'werkgever', tekst: 'Werkgever' },
  { waarde: 'bank', tekst: 'Bank' },
  { waarde: 'uwv', tekst: 'UWV' },
  { waarde: 'inlichtingenbureau', tekst: 'Inlichtingenbureau' },
  { waarde: 'brp', tekst: 'BRP' },
] as const;
const isBron = (tekst: string): tekst is (typeof BRONNEN)[number]['waarde'] =>
  BRONNEN.some(({ waarde }) => waarde === tekst);

/** Records a fact: what, from when until when, who said so. The draft stays in this tab until it is recorded. */
export function FeitToevoegen({
  persoon,
  huishouden,
  onSluit,
}: {
  readonly persoon: string;
  readonly huishouden: Dossiergegevens['huishouden'];
  readonly onSluit: () => void;
}) {
  const { vandaag } = useSessie();
  const concept = useConcept(`feit-${persoon}`, {
    soort: 'inkomen',
    vanaf: '',
    totEnMet: '',
    bron: 'inwoner',
    gecontroleerd: 'nee',
    reden: '',
    velden: {} as Ingevuld,
  });
  const { waarde, zet } = concept;
  const [eigen, setEigen] = useState<ReadonlyMap<string, string>>(new Map());
  const leg = useOpdracht(recordFeit, NA_FEIT, concept.wis);
  const soort = isFeitsoort(waarde.soort) ? waarde.soort : 'inkomen';
  const definitie = definitieVan(soort);
  const velden = veldenVan(soort);
  const fouten = new Map([...veldfouten(leg.error), ...eigen]);

  const verstuur = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const gelezen = leesVelden(velden, waarde.velden);
    const nieuw = new Map(gelezen.fouten);
    if (nieuw.size === 0) {
      const uitslag = leesWaarde(soort, gelezen.waarde);
      if (!uitslag.ok) for (const fout of uitslag.fouten) nieuw.set(`/waarde${fout.pad}`, fout.tekst);
    }
    const vanaf = parseDate(waarde.vanaf);
    const totEnMet = parseDate(waarde.totEnMet);
    if (vanaf && totEnMet && totEnMet < vanaf) nieuw.set('/totEnMet', 'De laatste dag ligt voor de eerste dag.');
    setEigen(nieuw);
    if (nieuw.size > 0) naarFout(event.currentTarget);
    if (nieuw.size > 0 || !isBron(waarde.bron)) return;
    leg.mutate({
      params: { persoonId: persoon },
      body: {
        soort,
        waarde: gelezen.waarde,
        vanaf: vanaf ?? null,
        totEnMet: totEnMet ?? null,
        bron: waarde.bron,
        gecontroleerd: waarde.gecontroleerd === 'ja',
        ...(waarde.reden.trim() ? { reden: waarde.reden.trim() } : {}),
      },
    });
  };

  if (leg.data)
    return (
      <Lade titel="Feit vastgelegd" onSluit={onSluit}>
        <Gevolg gevolg={leg.data.gevolg} kop={`${leg.data.feit.label}: ${leg.data.feit.weergave}`} />
      </Lade>
    );
  return (
    <Lade titel="Feit toevoegen" onSluit={onSluit}>
      {concept.bewaard && <Paragraph className="mdn-sm mdn-sec">Dit is uw concept van eerder.</Paragraph>}
      <form className="mdn-vorm" onSubmit={verstuur} noValidate>
        <Keuzelijst
          label="Wat"
          waarde={soort}
          onWaarde={(naam) => zet({ soort: naam, velden: {} })}
          opties={SOORTEN.map((keus) => ({ waarde: keus.soort, tekst: keus.label }))}
          fout={fouten.get('/soort')}
        />
        <p className="mdn-sm mdn-sec">
          Wij mogen dit weten door <Artikel artikel={definitie.grondslag} />.
          {definitie.bijzonder && ' Dit is een bijzonder gegeven. Leg alleen vast wat nodig is.'}
        </p>
        <Waardevelden
          velden={velden}
          ingevuld={waarde.velden}
          onIngevuld={(nieuw) => zet({ velden: nieuw })}
          fouten={fouten}
          huishouden={huishouden}
        />
        <div className="mdn-rij">
          <Datumveld
            label="Geldt vanaf"
            hulp="Leeg: altijd al"
            waarde={waarde.vanaf}
            onWaarde={(vanaf) => zet({ vanaf })}
            fout={fouten.get('/vanaf')}
          />
          <Datumveld
            label="Tot en met"
            hulp="Leeg: het loopt door"
            waarde={waarde.totEnMet}
            onWaarde={(totEnMet) => zet({ totEnMet })}
            fout={fouten.get('/totEnMet')}
          />
        </div>
        <Keuzelijst
          label="Van wie"
          waarde={waarde.bron}
          onWaarde={(bron) => zet({ bron })}
          opties={BRONNEN}
          fout={fouten.get('/bron')}
        />
        <Keuze
          label="Gecontroleerd"
          waarde={waarde.gecontroleerd}
          onWaarde={(gecontroleerd) => zet({ gecontroleerd })}
          fout={fouten.get('/gecontroleerd')}
          opties={[
            { waarde: 'nee', tekst: 'Nee, alleen opgegeven' },
            { waarde: 'ja', tekst: 'Ja, ik zag het bewijs of de bron' },
          ]}
        />
        <Tekstvak
          label="Toelichting"
          hulp="De inwoner kan dit lezen"
          waarde={waarde.reden}
          onWaarde={(reden) => zet({ reden })}
          fout={fouten.get('/reden')}
          maxLength={500}
        />
        {leg.error && <Fout fout={leg.error} veilig="Niet bewaard. Uw tekst staat nog hier." />}
        <div className="utrecht-button-group">
          <Button type="submit" appearance="primary-action-button" aria-disabled={leg.isPending}>
            Vastleggen
          </Button>
          <span className="mdn-sm mdn-mut">Bekend op {datumLang(vandaag)}. Niets wordt overschreven.</span>
        </div>
      </form>
    </Lade>
  );
}
