import { type Betalingsregeling, draftRegeling, processRegeling, type Schuld } from '@meedoen/contract/vordering';
import type { Maand } from '@meedoen/law/kernel';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { leesBedrag, schrijfBedrag } from '../vorm/bedrag.ts';
import { Bedragveld, Keuze, Tekstvak, Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { VERVERS } from './ververs.ts';

function Afsluiting({
  naam,
  bezig,
  fout,
  onKlaar,
}: {
  readonly naam: string;
  readonly bezig: boolean;
  readonly fout: Error | null;
  readonly onKlaar: () => void;
}) {
  return (
    <>
      {fout && <Fout fout={fout} veilig="Niet vastgelegd. Wat u invulde staat nog hier." />}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={bezig}>
          {naam}
        </Button>
        <Button type="button" appearance="secondary-action-button" onClick={onKlaar}>
          Terug
        </Button>
      </div>
    </>
  );
}

/** A new agreement, or other terms of the one there is. */
export function Afspraakvorm({
  schuld,
  regeling,
  onKlaar,
}: {
  readonly schuld: Schuld;
  readonly regeling: Betalingsregeling | undefined;
  readonly onKlaar: () => void;
}) {
  const { ruimte, uitkering, eersteMaand } = schuld;
  const [bedrag, setBedrag] = useState(
    regeling
      ? schrijfBedrag(regeling.perMaandInCenten)
      : ruimte.bedragInCenten
        ? schrijfBedrag(ruimte.bedragInCenten)
        : '',
  );
  const [wijze, setWijze] = useState<string>(regeling?.wijze ?? (uitkering ? 'inhouden' : 'overmaken'));
  const eerste = uitkering ? eersteMaand.inhouden : eersteMaand.overmaken;
  const [vanaf, setVanaf] = useState<string>(regeling && regeling.vanaf > eerste ? regeling.vanaf : eerste);
  const [voet, setVoet] = useState(
    regeling && regeling.beslagvrijeVoetInCenten !== null ? schrijfBedrag(regeling.beslagvrijeVoetInCenten) : '',
  );
  const [tekst, setTekst] = useState('');
  const [mis, setMis] = useState(false);
  const nieuw = useOpdracht(draftRegeling, VERVERS, onKlaar);
  const anders = useOpdracht(processRegeling, VERVERS, onKlaar);
  const doe = regeling ? anders : nieuw;
  const fouten = veldfouten(doe.error);
  const stuur = () => {
    const perMaandInCenten = leesBedrag(bedrag);
    const beslagvrijeVoetInCenten = voet === '' ? undefined : leesBedrag(voet);
    const onleesbaar = perMaandInCenten === undefined || (voet !== '' && beslagvrijeVoetInCenten === undefined);
    setMis(onleesbaar);
    if (onleesbaar) return;
    const afspraak = {
      ...{ perMaandInCenten, vanaf: vanaf as Maand, wijze: wijze as 'inhouden' | 'overmaken' },
      ...(beslagvrijeVoetInCenten === undefined ? {} : { beslagvrijeVoetInCenten }),
    };
    if (regeling)
      anders.mutate({
        params: { regelingId: regeling.id },
        body: { command: 'changeRegeling', ...afspraak, reden: tekst },
        versie: regeling.versie,
      });
    else nieuw.mutate({ params: { persoonId: schuld.persoon }, body: { ...afspraak, toelichting: tekst } });
  };
  return (
    <form
      className="mdn-vorm"
      onSubmit={(event) => {
        event.preventDefault();
        stuur();
      }}
    >
      <Bedragveld
        label="Bedrag per maand"
        waarde={bedrag}
        onWaarde={setBedrag}
        fout={mis && leesBedrag(bedrag) === undefined ? 'Vul een bedrag in.' : fouten.get('/perMaandInCenten')}
        required
      />
      <Keuze
        label="Hoe"
        waarde={wijze}
        onWaarde={setWijze}
        opties={[
          { waarde: 'inhouden', tekst: 'inhouden op de uitkering' },
          { waarde: 'overmaken', tekst: 'de inwoner maakt zelf over' },
        ]}
      />
      <Tekstveld
        label="Vanaf maand"
        hulp="Jaar en maand, zoals 2026-12."
        type="month"
        kort
        waarde={vanaf}
        onWaarde={setVanaf}
        fout={fouten.get('/vanaf')}
        required
      />
      <Bedragveld
        label="Beslagvrije voet"
        hulp="Alleen bij een inkomen boven de bijstandsnorm, of als een deurwaarder hem vaststelde. Anders leeg laten."
        waarde={voet}
        onWaarde={setVoet}
        fout={
          mis && voet !== '' && leesBedrag(voet) === undefined
            ? 'Vul een bedrag in.'
            : fouten.get('/beslagvrijeVoetInCenten')
        }
      />
      <Tekstvak
        label={regeling ? 'Waarom wijzigen' : 'Toelichting'}
        waarde={tekst}
        onWaarde={setTekst}
        fout={fouten.get('/reden') ?? fouten.get('/toelichting')}
        required={regeling !== undefined}
        maxLength={1000}
      />
      <Afsluiting
        naam={regeling ? 'Wijzigen en brief sturen' : 'Vastleggen en brief sturen'}
        bezig={doe.isPending}
        fout={doe.error}
        onKlaar={onKlaar}
      />
    </form>
  );
}

/** Saying no, stopping, or standing still for a while: each with its reason, which stands in the letter. */
export function Redenvorm({
  regeling,
  command,
  naam,
  onKlaar,
}: {
  readonly regeling: Betalingsregeling;
  readonly command: 'rejectRegeling' | 'endRegeling' | 'pauseRegeling';
  readonly naam: string;
  readonly onKlaar: () => void;
}) {
  const [reden, setReden] = useState('');
  const [totEnMet, setTotEnMet] = useState('');
  const doe = useOpdracht(processRegeling, VERVERS, onKlaar);
  const fouten = veldfouten(doe.error);
  return (
    <form
      className="mdn-vorm"
      onSubmit={(event) => {
        event.preventDefault();
        doe.mutate({
          params: { regelingId: regeling.id },
          body: command === 'pauseRegeling' ? { command, totEnMet: totEnMet as Maand, reden } : { command, reden },
          versie: regeling.versie,
        });
      }}
    >
      {command === 'pauseRegeling' && (
        <Tekstveld
          label="Tot en met maand"
          hulp="Jaar en maand, zoals 2027-01. Daarna loopt de regeling vanzelf verder."
          type="month"
          kort
          waarde={totEnMet}
          onWaarde={setTotEnMet}
          fout={fouten.get('/totEnMet')}
          required
        />
      )}
      <Tekstvak
        label="Reden"
        hulp="Deze zin staat ook in de brief. Schrijf hem voor de inwoner."
        waarde={reden}
        onWaarde={setReden}
        fout={fouten.get('/reden')}
        required
        maxLength={1000}
      />
      <Afsluiting naam={`${naam} en brief sturen`} bezig={doe.isPending} fout={doe.error} onKlaar={onKlaar} />
    </form>
  );
}
