import { type Aanvraag, readAanvraag, readFormulier, saveFormulier, submitAanvraag } from '@meedoen/contract/aanvraag';
import { parseDate } from '@meedoen/law/kernel';
import { datumLang } from '@meedoen/ui/weergave';
import { Button, Heading1, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useToetsen } from '../schil/toetsen.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Conflict, Fout, Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, isConflict, useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Datumveld, veldfouten } from '../vorm/Veld.tsx';
import { Foutoverzicht, Openstaand, onder } from './Overzicht.tsx';
import { Vraagveld } from './Vraagveld.tsx';
import './aanvraag.css';

type Formulier = Antwoord<typeof readFormulier>;

/** The same steps as the resident, filled in together at the desk or from paper. */
export default function Formulierscherm() {
  const { aanvraagId = '' } = useParams();
  const lezing = useLees(readFormulier, { params: { aanvraagId } });
  const zaak = useLees(readAanvraag, { params: { aanvraagId } });
  useTitel('Formulier');
  return (
    <Lezing kop="Aanvraag invullen" van={lezing} regels={12} wat="de vragen">
      {(formulier) => <Formulierblad formulier={formulier} zaak={zaak.data} />}
    </Lezing>
  );
}

function Formulierblad({ formulier, zaak }: { readonly formulier: Formulier; readonly zaak: Aanvraag | undefined }) {
  const ga = useNavigate();
  const eerste = formulier.stappen.findIndex((stap) => !stap.klaar);
  const [stapNr, zetStap] = useState(eerste === -1 ? 0 : eerste);
  /** Another step begins at its heading, also for who works by keyboard. */
  const setStapNr = (nr: number) => {
    zetStap(nr);
    requestAnimationFrame(() => document.getElementById('stap')?.focus());
  };
  const [waar, setWaar] = useState(false);
  const { vandaag } = useSessie();
  const [ontvangen, setOntvangen] = useState<string>(vandaag);
  const concept = useConcept<Record<string, unknown>>(`formulier-${formulier.aanvraag}`, {});
  const bewaar = useOpdracht(saveFormulier, ['readFormulier']);
  const dienIn = useOpdracht(
    submitAanvraag,
    ['readAanvraag', 'readWerkvoorraad'],
    () => void ga(`/aanvragen/${formulier.aanvraag}`),
    // the form is closed once the application is handed in, while this page may stand a moment longer
    ['readFormulier'],
  );
  const stap = formulier.stappen[stapNr];
  const vragen = formulier.vragen.filter((vraag) => vraag.stap === stap?.naam);
  const fouten = new Map([...veldfouten(dienIn.error), ...veldfouten(bewaar.error)]);
  const dag = parseDate(ontvangen);
  const laatste = stapNr === formulier.stappen.length - 1;

  /** Keeps the answers. @param na gets the version that then stands there */
  const leg = (na?: (versie: number) => void) => {
    const antwoorden = concept.waarde;
    if (Object.keys(antwoorden).length === 0) return na?.(formulier.versie);
    bewaar.mutate(
      { params: { aanvraagId: formulier.aanvraag }, body: { antwoorden }, versie: formulier.versie },
      {
        // by now the form was read again: what was taken is what stands there
        onSuccess: (nieuw) => {
          concept.laatLos(antwoorden);
          dienIn.reset();
          na?.(nieuw.versie);
        },
      },
    );
  };
  const verder = () => leg(() => setStapNr(Math.min(formulier.stappen.length - 1, stapNr + 1)));
  useToetsen([
    { toets: 'Ctrl+s', toon: 'Ctrl S', uitleg: 'bewaren', doe: () => leg() },
    { toets: 'Ctrl+Enter', toon: 'Ctrl Enter', uitleg: 'bewaren en verder', doe: verder },
  ]);
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>{zaak ? `${zaak.naam}: aanvraag invullen` : 'Aanvraag invullen'}</Heading1>
          <p className="mdn-sec">
            {zaak && `${zaak.kenmerk}, gemeld op ${datumLang(zaak.gemeldOp)}. `}Dezelfde vragen als de inwoner krijgt.
            Vul samen in, of neem over van papier. Weet iemand iets niet, kies dan Weet het niet.
          </p>
        </div>
        <div className="mdn-head__eind">
          <Link className="utrecht-link" to={`/aanvragen/${formulier.aanvraag}`}>
            Later verder
          </Link>
        </div>
      </div>
      <ol className="mdn-tabs mdn-formulier__stappen">
        {formulier.stappen.map((keus, i) => (
          <li key={keus.naam}>
            <button
              type="button"
              className="mdn-tabs__tab"
              aria-current={i === stapNr ? 'step' : undefined}
              onClick={() => leg(() => setStapNr(i))}
            >
              {i + 1}. {keus.titel} {keus.klaar && <span className="mdn-xs mdn-plus">klaar</span>}
            </button>
          </li>
        ))}
      </ol>
      <form
        className="mdn-panel mdn-panel__lijf mdn-formulier"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          verder();
        }}
      >
        <Heading2 id="stap" className="mdn-formulier__titel" tabIndex={-1}>
          {stap?.titel ?? 'Klaar'}
        </Heading2>
        <div className="mdn-vorm">
          <Foutoverzicht fouten={fouten} formulier={formulier} naarStap={setStapNr} />
          {vragen.length === 0 && <p className="mdn-sec">Bij deze stap vraagt de wet nu niets.</p>}
          {vragen.map((vraag) => (
            <Vraagveld
              key={vraag.veld}
              vraag={vraag}
              antwoord={vraag.veld in concept.waarde ? concept.waarde[vraag.veld] : vraag.antwoord}
              onAntwoord={(antwoord) => concept.zet({ [vraag.veld]: antwoord })}
              fouten={onder(fouten, `/antwoorden/${vraag.veld}`)}
            />
          ))}
          {isConflict(bewaar.error) ? (
            <Conflict
              wie={bewaar.error.message}
              daar={tekstVan(Object.fromEntries(vragen.map((vraag) => [vraag.tekst, vraag.antwoord])))}
              hier={tekstVan(
                Object.fromEntries(
                  vragen
                    .filter((vraag) => vraag.veld in concept.waarde)
                    .map((vraag) => [vraag.tekst, concept.waarde[vraag.veld]]),
                ),
              )}
              onHier={() => leg()}
              onDaar={() => {
                concept.wis();
                bewaar.reset();
              }}
            />
          ) : (
            bewaar.error &&
            fouten.size === 0 && <Fout fout={bewaar.error} veilig="Niet bewaard. De antwoorden staan nog hier." />
          )}
          {laatste && (
            <>
              <Datumveld
                label="Aanvraag ontvangen op"
                hulp="Bij een formulier op papier: de dag waarop het binnenkwam. De beslistermijn loopt vanaf die dag."
                {...(zaak ? { min: zaak.gemeldOp } : {})}
                max={vandaag}
                waarde={ontvangen}
                onWaarde={setOntvangen}
                fout={fouten.get('/ontvangenOp')}
                required
              />
              <label className="mdn-vink">
                <input type="checkbox" checked={waar} onChange={(event) => setWaar(event.target.checked)} />
                <span>De aanvrager zegt dat dit waar is en heeft het gelezen of gehoord.</span>
              </label>
              {!formulier.compleet && <Openstaand formulier={formulier} naarStap={setStapNr} />}
              {dienIn.error && (
                <Fout fout={dienIn.error} veilig="De aanvraag is niet ingediend. Alles staat bewaard." />
              )}
            </>
          )}
          <div className="utrecht-button-group mdn-formulier__knoppen">
            <Button
              type="submit"
              appearance={laatste ? 'secondary-action-button' : 'primary-action-button'}
              aria-disabled={bewaar.isPending}
            >
              {laatste ? 'Bewaren' : 'Bewaren en verder'}
            </Button>
            {laatste && (
              <Button
                appearance="primary-action-button"
                aria-disabled={!waar || dienIn.isPending}
                onClick={() =>
                  waar &&
                  leg((versie) =>
                    dienIn.mutate({
                      params: { aanvraagId: formulier.aanvraag },
                      body: { naarWaarheid: true, ...(dag ? { ontvangenOp: dag } : {}) },
                      versie,
                    }),
                  )
                }
              >
                Aanvraag indienen
              </Button>
            )}
            {formulier.bewaardOp && <span className="mdn-sm mdn-mut">Bewaard</span>}
          </div>
        </div>
      </form>
    </>
  );
}

const tekstVan = (antwoorden: Readonly<Record<string, unknown>>): string =>
  Object.entries(antwoorden)
    .map(
      ([vraag, antwoord]) =>
        `${vraag}: ${antwoord === null || antwoord === undefined ? 'leeg' : typeof antwoord === 'string' ? antwoord : JSON.stringify(antwoord)}`,
    )
    .join('\n');
