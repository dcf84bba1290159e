import { judgeVerhaal, processVerhaal, type VerhaalWeergave } from '@meedoen/contract/verhaal';
import { Artikel } from '@meedoen/ui/uitleg';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useMag } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { schrijfBedrag } from '../vorm/bedrag.ts';
import { useConcept } from '../vorm/concept.ts';
import { veldfouten } from '../vorm/Veld.tsx';
import { Velden, type Waarden } from '../vorm/Velden.tsx';
import { NA_STAP } from './namen.ts';
import { beginVan, inhoudVan, isOordeel, leesPosten, STAPPEN } from './stappen.ts';

const ELDERS: readonly string[] = ['niet-in-deze-toestand', 'geen-verzet', 'geen-indexering'];

/** What may be done now; what the law or a term still closes stands there with its true reason. */
export function Verhaalstappen({ zaak }: { readonly zaak: VerhaalWeergave }) {
  const mag = useMag();
  const [bezig, setBezig] = useState<string>();
  const stappen = Object.entries(STAPPEN).flatMap(([stap, { command, naam }]) => {
    const keuze = zaak.mogelijkheden.find(({ commando }) => commando === command);
    const eigen = mag(
      command === 'signVerhaal' || command === 'returnVerhaal' ? 'verhaal-vaststellen' : 'verhaal-behandelen',
    );
    return eigen && keuze && !(keuze.weigering && ELDERS.includes(keuze.weigering.code))
      ? [{ stap, naam, weigering: keuze.weigering }]
      : [];
  });
  if (stappen.length === 0) return null;
  return (
    <div>
      <h3 className="utrecht-heading-4">Wat nu kan</h3>
      <div className="mdn-zaak__knoppen">
        {stappen
          .filter(({ weigering }) => weigering === null)
          .map(({ stap, naam }, i) => (
            <Button
              key={stap}
              appearance={i === 0 ? 'primary-action-button' : 'secondary-action-button'}
              aria-expanded={bezig === stap}
              onClick={() => setBezig(bezig === stap ? undefined : stap)}
            >
              {naam}
            </Button>
          ))}
      </div>
      {stappen.map(
        ({ stap, naam, weigering }) =>
          weigering && (
            <p key={stap} className="mdn-weigering">
              {naam} kan nog niet: {weigering.tekst} {weigering.artikel && <Artikel artikel={weigering.artikel} />}
            </p>
          ),
      )}
      {bezig && <Stap key={bezig} zaak={zaak} stap={bezig} onKlaar={() => setBezig(undefined)} />}
    </div>
  );
}

/** The few fields of one step. */
function Stap({
  zaak,
  stap,
  onKlaar,
}: {
  readonly zaak: VerhaalWeergave;
  readonly stap: string;
  readonly onKlaar: () => void;
}) {
  const { naam, velden } = STAPPEN[stap] ?? { naam: stap, velden: [] };
  const concept = useConcept<Waarden>(`verhaal-${zaak.id}-${stap}`, beginVan(stap, zaak, schrijfBedrag));
  const [postfout, setPostfout] = useState<string>();
  const klaar = () => {
    concept.wis();
    onKlaar();
  };
  const doe = useOpdracht(processVerhaal, NA_STAP, klaar);
  const oordeel = useOpdracht(judgeVerhaal, NA_STAP, klaar);
  const mis = doe.error ?? oordeel.error;
  // a field of a part of the body has the pointer of that part before its name
  const fouten = new Map([...veldfouten(mis)].map(([pad, zin]) => [`/${pad.split('/').at(-1)}`, zin]));
  if (postfout) fouten.set('/posten', postfout);
  return (
    <form
      className="mdn-vorm mdn-zaak__vorm"
      onSubmit={(event) => {
        event.preventDefault();
        const { fout } = leesPosten(concept.waarde.posten ?? '');
        setPostfout(fout);
        if (fout) return;
        const body = inhoudVan(stap, concept.waarde);
        const aanroep = { params: { verhaalId: zaak.id }, versie: zaak.versie };
        if (isOordeel(body)) oordeel.mutate({ ...aanroep, body });
        else doe.mutate({ ...aanroep, body });
      }}
    >
      {stap === 'recordDraagkracht' && (
        <p className="mdn-sm">
          De normen van de rechter (Pw art. 62a) staan niet in Meedoen. Reken buiten Meedoen en vul de uitkomst in.
        </p>
      )}
      <Velden velden={velden} waarden={concept.waarde} onWaarden={concept.zet} fouten={fouten} />
      {mis && fouten.size === 0 && <Fout fout={mis} veilig="Niet vastgelegd. Uw tekst staat nog hier." />}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={doe.isPending || oordeel.isPending}>
          {velden.length === 0 ? naam : `${naam}: bewaren`}
        </Button>
        <Button type="button" appearance="secondary-action-button" onClick={onKlaar}>
          Sluiten
        </Button>
      </div>
    </form>
  );
}
