import { endMandaat, grantMandaat, OPDRACHTEN, type Organisatie } from '@meedoen/contract/organisatie';
import { parseDate } from '@meedoen/law/kernel';
import { datumLang, hoofdletter } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import { type FormEvent, useState } from 'react';
import { Lade } from '../schil/Lade.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Datumveld, Keuzelijst, Tekstvak, Tekstveld, veldfouten } from '../vorm/Veld.tsx';

type Gemeente = Organisatie['gemeenten'][number];

export const opdrachtnaam = (taakgebied: string): string => taakgebied.replaceAll('-', ' ');
/** A mandate changes which files somebody sees, and what may be taken back. */
const NA = ['readOrganisatie', 'readMandaten', 'readSessie'] as const;
const NIEUW = 'nieuw';

/** A task that a gemeente gives from a day on; also the first one of a gemeente that was not here yet. */
export function Mandaatlade({
  gemeenten,
  gemeente,
  onSluit,
}: {
  readonly gemeenten: readonly Gemeente[];
  readonly gemeente: Gemeente | undefined;
  readonly onSluit: () => void;
}) {
  const { vandaag } = useSessie();
  const concept = useConcept(`mandaat-${gemeente?.code ?? ''}`, {
    ...{ gekozen: gemeente?.code ?? '', code: '', naam: '', totEnMet: '', reden: '' },
    taakgebied: OPDRACHTEN[0] as string,
    vanaf: vandaag as string,
  });
  const { waarde, zet } = concept;
  const geef = useOpdracht(grantMandaat, NA, () => {
    concept.wis();
    onSluit();
  });
  const fouten = veldfouten(geef.error);
  const nieuw = waarde.gekozen === NIEUW;
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    const taakgebied = OPDRACHTEN.find((each) => each === waarde.taakgebied);
    const vanaf = parseDate(waarde.vanaf);
    if (!taakgebied || !vanaf) return;
    geef.mutate({
      body: {
        gemeente: nieuw ? waarde.code : waarde.gekozen,
        ...(nieuw && waarde.naam.trim() ? { naamGemeente: waarde.naam } : {}),
        ...{ taakgebied, vanaf, totEnMet: parseDate(waarde.totEnMet) ?? null, reden: waarde.reden },
      },
    });
  };
  return (
    <Lade titel="Taak vastleggen" onSluit={onSluit}>
      <form className="mdn-vorm" onSubmit={verstuur}>
        <Keuzelijst
          label="Gemeente"
          waarde={waarde.gekozen}
          onWaarde={(gekozen) => zet({ gekozen })}
          opties={[
            ...gemeenten.map(({ code, naam }) => ({ waarde: code, tekst: naam })),
            { waarde: NIEUW, tekst: 'Een gemeente die hier nog niet staat' },
          ]}
          leeg="Kies een gemeente"
          fout={nieuw ? undefined : fouten.get('/gemeente')}
          required
        />
        {nieuw && (
          <>
            <Tekstveld
              label="Gemeentecode"
              hulp="Vier cijfers, de code van het CBS"
              kort
              inputMode="numeric"
              waarde={waarde.code}
              onWaarde={(code) => zet({ code })}
              fout={fouten.get('/gemeente')}
              maxLength={4}
              pattern="\d{4}"
              required
            />
            <Tekstveld
              label="Naam"
              waarde={waarde.naam}
              onWaarde={(naam) => zet({ naam })}
              fout={fouten.get('/naamGemeente')}
              maxLength={80}
              required
            />
          </>
        )}
        <Keuzelijst
          label="Taak"
          waarde={waarde.taakgebied}
          onWaarde={(taakgebied) => zet({ taakgebied })}
          opties={OPDRACHTEN.map((each) => ({ waarde: each, tekst: hoofdletter(opdrachtnaam(each)) }))}
          fout={fouten.get('/taakgebied')}
        />
        <Datumveld
          label="Vanaf"
          waarde={waarde.vanaf}
          onWaarde={(vanaf) => zet({ vanaf })}
          fout={fouten.get('/vanaf')}
          required
        />
        <Datumveld
          label="Tot en met (mag leeg)"
          waarde={waarde.totEnMet}
          onWaarde={(totEnMet) => zet({ totEnMet })}
          fout={fouten.get('/totEnMet')}
        />
        <Reden waarde={waarde.reden} onWaarde={(reden) => zet({ reden })} fout={fouten.get('/reden')} />
        {geef.error && fouten.size === 0 && <Fout fout={geef.error} veilig="Er is niets vastgelegd." />}
        <Button type="submit" appearance="primary-action-button" aria-disabled={geef.isPending}>
          Vastleggen
        </Button>
      </form>
    </Lade>
  );
}

/** The last day of a task that was given. */
export function Mandaateinde({
  gemeente,
  mandaat,
  onSluit,
}: {
  readonly gemeente: string;
  readonly mandaat: Gemeente['mandaten'][number];
  readonly onSluit: () => void;
}) {
  const { vandaag } = useSessie();
  const [totEnMet, setTotEnMet] = useState<string>(mandaat.totEnMet ?? '');
  const [reden, setReden] = useState('');
  const beeindig = useOpdracht(endMandaat, NA, onSluit);
  const fouten = veldfouten(beeindig.error);
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    const dag = parseDate(totEnMet);
    if (dag) beeindig.mutate({ params: { mandaatId: mandaat.id }, body: { totEnMet: dag, reden } });
  };
  return (
    <Lade titel={`Laatste dag: ${opdrachtnaam(mandaat.taakgebied)} in ${gemeente}`} onSluit={onSluit}>
      <form className="mdn-vorm" onSubmit={verstuur}>
        <p className="mdn-sec">
          Na deze dag kan niemand hier nog bij de dossiers van {gemeente} voor deze taak. Wat is besloten en betaald,
          blijft staan.{mandaat.vanaf && ` De taak is opgedragen vanaf ${datumLang(mandaat.vanaf)}.`}
        </p>
        <Datumveld
          label="Tot en met"
          min={vandaag}
          waarde={totEnMet}
          onWaarde={setTotEnMet}
          fout={fouten.get('/totEnMet')}
          required
        />
        <Reden waarde={reden} onWaarde={setReden} fout={fouten.get('/reden')} />
        {beeindig.error && fouten.size === 0 && <Fout fout={beeindig.error} veilig="De opdracht is niet gewijzigd." />}
        <Button type="submit" appearance="primary-action-button" aria-disabled={beeindig.isPending}>
          Vastleggen
        </Button>
      </form>
    </Lade>
  );
}

/** Why: the decision of the college that it rests on. */
export function Reden({
  waarde,
  onWaarde,
  fout,
}: {
  readonly waarde: string;
  readonly onWaarde: (reden: string) => void;
  readonly fout: string | undefined;
}) {
  return (
    <Tekstvak
      label="Reden"
      hulp="Bijvoorbeeld het besluit van het college, met zijn datum. Blijft staan met uw naam."
      waarde={waarde}
      onWaarde={onWaarde}
      fout={fout}
      required
      maxLength={500}
    />
  );
}
