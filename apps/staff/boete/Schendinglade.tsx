import { type BoeteWeergave, editSchending, type readBoetes, startBoeteonderzoek } from '@meedoen/contract/boete';
import { parseDate } from '@meedoen/law/kernel';
import { bedrag as inEuro } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Lade } from '../schil/Lade.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { type Antwoord, useOpdracht } from '../verbinding/verbinding.tsx';
import { leesBedrag, schrijfBedrag } from '../vorm/bedrag.ts';
import { useConcept } from '../vorm/concept.ts';
import { Bedragveld, Datumveld, Keuzelijst, Tekstvak, veldfouten } from '../vorm/Veld.tsx';
import { NA_STAP, WAT } from './namen.ts';

const SOORTEN = Object.entries(WAT).map(([waarde, tekst]) => ({ waarde, tekst }));
const isWat = (wat: string): wat is keyof typeof WAT => wat in WAT;

function beginwaarden(zaak: BoeteWeergave | undefined) {
  const schending = zaak?.schending;
  return {
    wat: schending?.wat ?? '',
    vordering: schending?.vordering ?? '',
    van: schending?.van ?? '',
    totEnMet: schending?.totEnMet ?? '',
    bedrag: schending ? schrijfBedrag(schending.benadelingsbedragInCenten) : '',
    zelfGemeld: schending?.zelfGemeld ?? '',
    omschrijving: schending?.omschrijving ?? '',
  };
}

/** What was not told, over which days and what it cost. Nothing is decided by it. @param zaak to mend one that is there */
export function Schendinglade({
  persoon,
  zaak,
  vorderingen,
  onSluit,
}: {
  readonly persoon: string;
  readonly zaak?: BoeteWeergave;
  readonly vorderingen: Antwoord<typeof readBoetes>['vorderingen'];
  readonly onSluit: () => void;
}) {
  const { vandaag } = useSessie();
  const concept = useConcept(`schending-${zaak?.id ?? persoon}`, beginwaarden(zaak) as Record<string, string>);
  const {
    wat = '',
    vordering = '',
    van = '',
    totEnMet = '',
    bedrag = '',
    zelfGemeld = '',
    omschrijving = '',
  } = concept.waarde;
  const [anders, setAnders] = useState(zaak?.schending.andereGedraging ?? false);
  const klaar = () => {
    concept.wis();
    onSluit();
  };
  const start = useOpdracht(startBoeteonderzoek, NA_STAP, klaar);
  const verbeter = useOpdracht(editSchending, NA_STAP, klaar);
  const fout = start.error ?? verbeter.error;
  const fouten = veldfouten(fout);
  const cents = leesBedrag(bedrag);
  const [eerste, laatste] = [parseDate(van), parseDate(totEnMet)];
  const volledig = isWat(wat) && eerste && laatste && cents !== undefined && omschrijving.trim() !== '';
  const kies = (id: string) => {
    const gekozen = vorderingen.find((each) => each.id === id);
    concept.zet(
      gekozen
        ? { vordering: id, van: gekozen.van, totEnMet: gekozen.totEnMet, bedrag: schrijfBedrag(gekozen.bedragInCenten) }
        : { vordering: '' },
    );
  };
  return (
    <Lade titel={zaak ? 'Gegevens verbeteren' : 'Boeteonderzoek starten'} onSluit={onSluit}>
      <form
        className="mdn-vorm"
        onSubmit={(event) => {
          event.preventDefault();
          if (!volledig) return;
          const gemeld = parseDate(zelfGemeld);
          const body = {
            ...{ wat, omschrijving, van: eerste, totEnMet: laatste, benadelingsbedragInCenten: cents },
            ...(vordering ? { vordering } : {}),
            ...(gemeld ? { zelfGemeld: gemeld } : {}),
            andereGedraging: anders,
          };
          if (zaak) verbeter.mutate({ params: { boeteId: zaak.id }, versie: zaak.versie, body });
          else start.mutate({ params: { persoonId: persoon }, body });
        }}
      >
        <p className="mdn-sm mdn-sec">
          Hiermee is nog niets besloten. De inwoner krijgt eerst het rapport en mag vertellen wat er was.
        </p>
        {vorderingen.length > 0 && (
          <Keuzelijst
            label="Vordering die hierover gaat"
            hulp="Vult de dagen en het bedrag in."
            leeg="Geen"
            waarde={vordering}
            onWaarde={kies}
            fout={fouten.get('/vordering')}
            opties={vorderingen.map(({ id, kenmerk, bedragInCenten }) => ({
              waarde: id,
              tekst: `${kenmerk}: ${inEuro(bedragInCenten)}`,
            }))}
          />
        )}
        <Keuzelijst
          label="Wat niet is doorgegeven"
          leeg="Kies"
          required
          waarde={wat}
          onWaarde={(nieuw) => concept.zet({ wat: nieuw })}
          fout={fouten.get('/wat')}
          opties={SOORTEN}
        />
        <Datumveld
          label="Vanaf"
          required
          max={vandaag}
          waarde={van}
          onWaarde={(dag) => concept.zet({ van: dag })}
          fout={fouten.get('/van')}
        />
        <Datumveld
          label="Tot en met"
          required
          max={vandaag}
          waarde={totEnMet}
          onWaarde={(dag) => concept.zet({ totEnMet: dag })}
          fout={fouten.get('/totEnMet')}
        />
        <Bedragveld
          label="Wat te veel is betaald"
          hulp="Het benadelingsbedrag (art. 18a lid 2). Is er niets te veel betaald? Vul 0 in."
          required
          waarde={bedrag}
          onWaarde={(nieuw) => concept.zet({ bedrag: nieuw })}
          fout={
            fouten.get('/benadelingsbedragInCenten') ??
            (bedrag !== '' && cents === undefined ? 'Vul een bedrag in euro in, bijvoorbeeld 1.250,00.' : undefined)
          }
        />
        <Datumveld
          label="Zelf gemeld op"
          hulp="Alleen als de inwoner het zelf vertelde vóór u het wist."
          max={vandaag}
          waarde={zelfGemeld}
          onWaarde={(dag) => concept.zet({ zelfGemeld: dag })}
          fout={fouten.get('/zelfGemeld')}
        />
        <Tekstvak
          label="Wat is er gebeurd"
          hulp="Schrijf op wat u zag, zonder oordeel."
          required
          rijen={5}
          maxLength={4000}
          waarde={omschrijving}
          onWaarde={(tekst) => concept.zet({ omschrijving: tekst })}
          fout={fouten.get('/omschrijving')}
        />
        <label className="mdn-vink">
          <input type="checkbox" checked={anders} onChange={(event) => setAnders(event.target.checked)} />
          <span>Er is afstemming over deze dagen, maar die gaat over iets anders.</span>
        </label>
        {fout && fouten.size === 0 && <Fout fout={fout} veilig="Niet bewaard. Wat u invulde staat nog hier." />}
        <Button
          type="submit"
          appearance="primary-action-button"
          aria-disabled={start.isPending || verbeter.isPending || !volledig}
        >
          {zaak ? 'Bewaren' : 'Starten'}
        </Button>
      </form>
    </Lade>
  );
}
