import { ADVIESMATEN } from '@meedoen/casework/beleidspakket';
import { processBeleidsvoorstel, publishBeleid } from '@meedoen/contract/beleidspakket';
import { datumLang } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { type FormEvent, useRef, useState } from 'react';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Datumveld, Keuzelijst, Tekstvak, Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { MAAT, OORDEEL, type Voorstel } from './woorden.ts';

type Command = Voorstel['mogelijkheden'][number]['command'];
const STAPPEN: readonly (readonly [Command, string])[] = [
  ['requestAdvies', 'Advies vragen'],
  ['recordAdvies', 'Advies vastleggen'],
  ['answerAdvies', 'Advies beantwoorden'],
  ['recordOpvolging', 'Opvolging schrijven'],
  ['decideBeleid', 'Besluit vastleggen'],
  ['publishBeleid', 'Publiceren'],
  ['withdrawBeleid', 'Intrekken'],
];
const VERVERS = ['readBeleidsvoorstel', 'readBeleidsvoorstellen', 'readBeleidspakketten', 'readVoorlezing'];
const ORGANEN = [
  { waarde: 'raad', tekst: 'de gemeenteraad' },
  { waarde: 'college', tekst: 'het college' },
  { waarde: 'bestuur', tekst: 'het bestuur van de uitvoerder' },
];
const OORDELEN = Object.entries(OORDEEL).map(([waarde, tekst]) => ({ waarde, tekst }));

/** Steps that fix the text as it was saved. */
const OP_BEWAARD: readonly Command[] = ['requestAdvies', 'decideBeleid'];

/**
 * What can be done with a draft now, and why something cannot.
 * @param onbewaard something was written that is not saved: it would stay out of what is asked or decided
 */
export function Stappen({ voorstel, onbewaard }: { readonly voorstel: Voorstel; readonly onbewaard: boolean }) {
  const mag = useMag();
  const [bezig, setBezig] = useState<Command>();
  const kop = useRef<HTMLHeadingElement>(null);
  // the button that was pressed goes: what comes in its place is read from its heading
  const ga = (command: Command | undefined) => {
    setBezig(command);
    requestAnimationFrame(() => (kop.current ?? document.querySelector('main'))?.focus());
  };
  const stappen = STAPPEN.flatMap(([command, naam]) => {
    const stap = voorstel.mogelijkheden.find((each) => each.command === command);
    const taak = command === 'publishBeleid' ? 'beleid-publiceren' : 'beleid-schrijven';
    if (!stap || !mag(taak)) return [];
    const eerst = stap.mag && onbewaard && OP_BEWAARD.includes(command);
    return [eerst ? { command, naam, mag: false, reden: 'Bewaar eerst wat u schreef.' } : { ...stap, naam }];
  });
  if (stappen.length === 0) return null;
  const naam = STAPPEN.find(([command]) => command === bezig)?.[1];
  // what does not fit this state is left out, but for the next step whose reason helps
  const getoond = stappen.filter(
    ({ command, mag: kan }) =>
      kan ||
      (command === 'publishBeleid' && voorstel.status === 'vastgesteld') ||
      (command === 'requestAdvies' && voorstel.status === 'concept') ||
      (command === 'decideBeleid' && voorstel.status === 'beantwoord'),
  );
  if (getoond.length === 0) return null;
  return (
    <section className="mdn-panel mdn-niet-printen" aria-labelledby="stappen">
      <div className="mdn-panel__kop">
        <Heading2 id="stappen" ref={kop} tabIndex={-1}>
          {naam ?? 'Wat u kunt doen'}
        </Heading2>
      </div>
      <div className="mdn-panel__lijf">
        {bezig ? (
          <Stap key={bezig} voorstel={voorstel} command={bezig} naam={naam ?? ''} onKlaar={() => ga(undefined)} />
        ) : (
          <ul className="mdn-beleid__stappen">
            {getoond.map(({ command, mag: kan, reden, naam: knop }) => (
              <li key={command}>
                <Button
                  className="mdn-klein"
                  appearance="secondary-action-button"
                  aria-disabled={!kan}
                  onClick={() => kan && ga(command)}
                >
                  {knop}
                </Button>
                {!kan && <span className="mdn-xs mdn-mut"> {reden}</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

type Waarden = Readonly<Record<string, string>>;

function Stap({
  voorstel,
  command,
  naam,
  onKlaar,
}: {
  readonly voorstel: Voorstel;
  readonly command: Command;
  readonly naam: string;
  readonly onKlaar: () => void;
}) {
  const { vandaag } = useSessie();
  const concept = useConcept<Waarden>(`beleidsstap-${voorstel.id}-${command}`, {
    ...{ op: vandaag, besluitOp: vandaag, orgaan: voorstel.gemeente ? 'college' : 'bestuur' },
  });
  const { waarde, zet } = concept;
  const klaar = () => {
    concept.wis();
    onKlaar();
  };
  const doe = useOpdracht(processBeleidsvoorstel, VERVERS, klaar);
  const publiceer = useOpdracht(publishBeleid, VERVERS, klaar);
  const fout = doe.error ?? publiceer.error;
  const stuur = (event: FormEvent) => {
    event.preventDefault();
    const params = { beleidsvoorstelId: voorstel.id };
    const { versie } = voorstel;
    if (command === 'publishBeleid') publiceer.mutate({ params, versie, body: {} });
    // the server reads the body by its command; what is wrong with it comes back at its field
    else doe.mutate({ params, versie, body: inhoudVan(command, waarde) as never });
  };
  return (
    <form className="mdn-vorm" onSubmit={stuur}>
      <Velden
        command={command}
        waarde={waarde}
        zet={zet}
        fouten={veldfouten(fout)}
        vandaag={vandaag}
        voorstel={voorstel}
      />
      {fout && <Fout fout={fout} veilig="Wat u schreef staat hier nog." />}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" disabled={doe.isPending || publiceer.isPending}>
          {naam}
        </Button>
        <Button appearance="subtle-button" onClick={onKlaar}>
          Terug
        </Button>
      </div>
    </form>
  );
}

function inhoudVan(command: Command, waarde: Waarden): object {
  switch (command) {
    case 'recordAdvies':
      return {
        command,
        advies: {
          op: waarde.op,
          maten: Object.fromEntries(
            ADVIESMATEN.map((maat) => [maat, { oordeel: waarde[`${maat}-oordeel`] ?? '', tekst: waarde[maat] ?? '' }]),
          ),
        },
      };
    case 'answerAdvies':
    case 'recordOpvolging':
      return { command, tekst: waarde.tekst ?? '' };
    case 'decideBeleid':
      return { command, besluitOp: waarde.besluitOp, nummer: waarde.nummer ?? '', orgaan: waarde.orgaan };
    case 'withdrawBeleid':
      return { command, reden: waarde.reden ?? '' };
    default:
      return { command };
  }
}

function Velden({
  command,
  waarde,
  zet,
  fouten,
  vandaag,
  voorstel,
}: {
  readonly command: Command;
  readonly waarde: Waarden;
  readonly zet: (deel: Waarden) => void;
  readonly fouten: ReadonlyMap<string, string>;
  readonly vandaag: string;
  readonly voorstel: Voorstel;
}) {
  switch (command) {
    case 'recordAdvies':
      return (
        <>
          <Datumveld
            label="Datum van het advies"
            waarde={waarde.op ?? ''}
            onWaarde={(op) => zet({ op })}
            max={vandaag}
            required
            fout={fouten.get('/advies/op')}
          />
          {ADVIESMATEN.map((maat) => (
            <fieldset key={maat} className="mdn-beleid__groep">
              <legend>{MAAT[maat]}</legend>
              <Keuzelijst
                label={`${MAAT[maat]}: oordeel`}
                waarde={waarde[`${maat}-oordeel`] ?? ''}
                onWaarde={(oordeel) => zet({ [`${maat}-oordeel`]: oordeel })}
                opties={OORDELEN}
                leeg="kies een oordeel"
                required
                fout={fouten.get(`/advies/maten/${maat}/oordeel`)}
              />
              <Tekstvak
                label={`${MAAT[maat]}: wat de cliëntenraad zegt`}
                waarde={waarde[maat] ?? ''}
                onWaarde={(tekst) => zet({ [maat]: tekst })}
                rijen={2}
                maxLength={2000}
                required
                fout={fouten.get(`/advies/maten/${maat}/tekst`)}
              />
            </fieldset>
          ))}
        </>
      );
    case 'answerAdvies':
    case 'recordOpvolging':
      return (
        <Tekstvak
          label={command === 'answerAdvies' ? 'Wat u met het advies doet' : 'Wat er met het advies is gedaan'}
          waarde={waarde.tekst ?? ''}
          onWaarde={(tekst) => zet({ tekst })}
          rijen={6}
          maxLength={4000}
          required
          fout={fouten.get('/tekst')}
        />
      );
    case 'decideBeleid':
      return (
        <>
          <Datumveld
            label="Datum van het besluit"
            waarde={waarde.besluitOp ?? ''}
            onWaarde={(besluitOp) => zet({ besluitOp })}
            max={vandaag}
            required
            fout={fouten.get('/besluitOp')}
          />
          <Tekstveld
            label="Nummer van het besluit"
            waarde={waarde.nummer ?? ''}
            onWaarde={(nummer) => zet({ nummer })}
            maxLength={60}
            required
            fout={fouten.get('/nummer')}
          />
          <Keuzelijst
            label="Wie besloot"
            waarde={waarde.orgaan ?? ''}
            onWaarde={(orgaan) => zet({ orgaan })}
            opties={ORGANEN}
          />
        </>
      );
    case 'withdrawBeleid':
      return (
        <Tekstvak
          label="Waarom trekt u het in"
          waarde={waarde.reden ?? ''}
          onWaarde={(reden) => zet({ reden })}
          maxLength={1000}
          required
        />
      );
    case 'publishBeleid':
      return (
        <p className="mdn-sm">
          Het beleid gaat in op {datumLang(voorstel.vanaf)}. Wat daarvoor gold, blijft bewaard en geldt tot die dag. Dit
          kan niet terug.
        </p>
      );
    default:
      return (
        <p className="mdn-sm">De cliëntenraad krijgt het voorstel. Tot het advies er is, verandert de tekst niet.</p>
      );
  }
}
