import { readWerkvoorraad, type Werkregel, werksoort } from '@meedoen/contract/werkvoorraad';
import { aantal, dagEnDatum, hoofdletter } from '@meedoen/ui/weergave';
import { Button, Heading1 } from '@utrecht/component-library-react';
import { useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useTitel } from '../schil/titel.ts';
import { Toetskap, useToetsen } from '../schil/toetsen.tsx';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Laden, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { adresVan, SOORTNAAM } from './groepen.ts';
import { Overdragen } from './Overdragen.tsx';
import { Toewijzen } from './Toewijzen.tsx';
import { Weken } from './Weken.tsx';
import { Werktabel } from './Werktabel.tsx';
import { Zijpaneel } from './Zijpaneel.tsx';
import './werkvoorraad.css';

const WIE = [
  ['ik', 'Mijn werk'],
  ['team', 'Mijn team'],
  ['niemand', 'Nog van niemand'],
] as const;
type Wie = (typeof WIE)[number][0];
const TERMIJN = [
  ['', 'alle'],
  ['0', 'te laat of vandaag'],
  ['3', 'binnen 3 dagen'],
  ['7', 'binnen een week'],
  ['28', 'binnen 4 weken'],
] as const;
const isWie = (tekst: string | null): tekst is Wie => WIE.some(([wie]) => wie === tekst);
const isSoort = (tekst: string | null): tekst is Werkregel['soort'] => werksoort.safeParse(tekst).success;

const scrollNaar = (id: string) => document.getElementById(`werk-${id}`)?.scrollIntoView({ block: 'nearest' });

/** Page and row somebody left, so that coming back shows them again. */
let laatst: { readonly cursors: readonly string[]; readonly gekozen: string | undefined } = {
  cursors: [],
  gekozen: undefined,
};

/** The work list: what a term, an advance or the month run needs first; permission and order are made by the server. */
export function Werkvoorraad() {
  const { vandaag } = useSessie();
  const mag = useMag();
  const ga = useNavigate();
  const [adres, setAdres] = useSearchParams();
  const gevraagd = adres.get('wie');
  const wie = isWie(gevraagd) ? gevraagd : 'ik';
  const soortTekst = adres.get('soort');
  const soort = isSoort(soortTekst) ? soortTekst : undefined;
  const termijn = TERMIJN.find(([dagen]) => dagen === adres.get('termijn'))?.[0] ?? '';
  const [zoek, setZoek] = useState(adres.get('zoek') ?? '');
  const [cursors, setCursors] = useState(laatst.cursors);
  const [gekozen, setGekozen] = useState(laatst.gekozen);
  const [open, setOpen] = useState<'overdragen' | 'toewijzen'>();
  const zoekveld = useRef<HTMLInputElement>(null);
  const cursor = cursors.at(-1);
  const lezing = useLees(
    readWerkvoorraad,
    {
      query: {
        aantal: 25,
        wie,
        ...(soort ? { soort } : {}),
        ...(termijn ? { binnenDagen: Number(termijn) } : {}),
        ...(cursor ? { cursor } : {}),
        ...(adres.get('zoek') ? { zoek: adres.get('zoek') ?? '' } : {}),
      },
    },
    { houdVorige: true },
  );
  useTitel('Werkvoorraad');
  const regels = lezing.data?.regels ?? [];
  const index = regels.findIndex(({ id }) => id === gekozen);
  const regel = regels[index] ?? regels[0];

  useEffect(() => {
    laatst = { cursors, gekozen };
  }, [cursors, gekozen]);
  // Once, for who comes back. A row that is clicked must stay where the pointer is, or the click misses its link.
  const terug = useRef(gekozen);
  useEffect(() => {
    if (regels.length === 0 || !terug.current) return;
    scrollNaar(terug.current);
    terug.current = undefined;
  }, [regels.length]);

  const zet = (naam: string, waarde: string | undefined) => {
    const nieuw = new URLSearchParams(adres);
    if (waarde) nieuw.set(naam, waarde);
    else nieuw.delete(naam);
    setCursors([]);
    setAdres(nieuw, { replace: true });
  };
  const stap = (bij: number) => {
    const van = regel ? regels.indexOf(regel) : 0;
    const naar = regels[Math.min(regels.length - 1, Math.max(0, gekozen ? van + bij : van))]?.id;
    setGekozen(naar);
    if (naar) scrollNaar(naar);
  };
  const naar = regel && adresVan(regel);
  const zaak = regel?.soort === 'aanvraag' ? regel.zaak : null;
  const meer = regels.length > 1;
  useToetsen([
    { toets: 'j', toon: 'J', uitleg: 'volgende', kan: meer, doe: () => stap(1) },
    { toets: 'k', toon: 'K', uitleg: 'vorige', kan: meer, doe: () => stap(-1) },
    { toets: 'ArrowDown', toon: '↓', uitleg: 'volgende', kan: meer, doe: () => stap(1) },
    { toets: 'ArrowUp', toon: '↑', uitleg: 'vorige', kan: meer, doe: () => stap(-1) },
    { toets: 'Enter', uitleg: 'openen', kan: naar !== undefined, doe: () => naar && void ga(naar) },
    { toets: 'f', toon: 'F', uitleg: 'filter', doe: () => zoekveld.current?.focus() },
    {
      toets: 't',
      toon: 'T',
      uitleg: 'toewijzen',
      kan: zaak !== null && mag('aanvraag-behandelen'),
      doe: () => setOpen('toewijzen'),
    },
    {
      toets: 'b',
      toon: 'B',
      uitleg: 'besluiten',
      kan: zaak !== null && mag('besluit-voorstellen'),
      doe: () => void ga(`/aanvragen/${zaak}?doe=besluiten`),
    },
    {
      toets: 'n',
      toon: 'N',
      uitleg: 'nieuwe melding',
      kan: mag('aanvraag-invoeren'),
      doe: () => void ga('/aanvragen/nieuw'),
    },
    ...WIE.map(([naam, titel], i) => ({
      toets: String(i + 1),
      uitleg: titel.toLowerCase(),
      doe: () => zet('wie', naam),
    })),
  ]);

  const aantallen = lezing.data?.aantallen ?? {};
  const perWie = lezing.data?.perWie;
  return (
    <>
      <div className="mdn-head">
        <Heading1>{hoofdletter(dagEnDatum(vandaag))}</Heading1>
        <div className="mdn-head__eind mdn-sm mdn-sec">
          {lezing.data?.totaal != null && (
            <span>{lezing.data.totaal === 1 ? '1 zaak' : `${aantal(lezing.data.totaal)} zaken`} in deze lijst</span>
          )}
          {mag('werk-overdragen') && (
            <Button appearance="secondary-action-button" onClick={() => setOpen('overdragen')}>
              Overdragen bij afwezigheid
            </Button>
          )}
          {mag('aanvraag-invoeren') && (
            <Button appearance="secondary-action-button" onClick={() => void ga('/aanvragen/nieuw')}>
              Nieuwe melding <Toetskap toets="N" />
            </Button>
          )}
        </div>
      </div>
      {lezing.data && <Weken perWeek={lezing.data.perWeek} vandaag={vandaag} />}
      <div className="mdn-zij mdn-werk">
        <section aria-labelledby="lijst">
          <h2 className="mdn-visually-hidden" id="lijst">
            Zaken en signalen
          </h2>
          <fieldset className="mdn-tabs mdn-werk__wie">
            <legend className="mdn-visually-hidden">Van wie</legend>
            {WIE.map(([naam, titel]) => (
              <button
                type="button"
                key={naam}
                className="mdn-tabs__tab"
                aria-pressed={wie === naam}
                onClick={() => zet('wie', naam)}
              >
                {titel} {perWie && <span className="mdn-tel">{aantal(perWie[naam])}</span>}
              </button>
            ))}
          </fieldset>
          <div className="mdn-werk__filter">
            <fieldset className="mdn-werk__soorten">
              <legend className="mdn-visually-hidden">Soort</legend>
              <button type="button" className="mdn-chip" aria-pressed={!soort} onClick={() => zet('soort', undefined)}>
                Alles
              </button>
              {werksoort.options
                .filter((naam) => (aantallen[naam] ?? 0) > 0 || naam === soort)
                .map((naam) => (
                  <button
                    type="button"
                    key={naam}
                    className="mdn-chip"
                    aria-pressed={soort === naam}
                    onClick={() => zet('soort', soort === naam ? undefined : naam)}
                  >
                    {SOORTNAAM[naam]} {aantallen[naam] ?? 0}
                  </button>
                ))}
            </fieldset>
            <label className="mdn-werk__termijn mdn-sm">
              Klok
              <select
                className="utrecht-select"
                value={termijn}
                onChange={(event) => zet('termijn', event.target.value || undefined)}
              >
                {TERMIJN.map(([dagen, titel]) => (
                  <option key={dagen} value={dagen}>
                    {titel}
                  </option>
                ))}
              </select>
            </label>
            <form
              className="mdn-werk__zoek"
              onSubmit={(event) => {
                event.preventDefault();
                zet('zoek', zoek.trim());
              }}
            >
              <label className="mdn-visually-hidden" htmlFor="werkzoek">
                Zoek in deze lijst
              </label>
              <input
                id="werkzoek"
                ref={zoekveld}
                className="utrecht-textbox"
                placeholder="Zoek in deze lijst"
                value={zoek}
                onChange={(event) => setZoek(event.target.value)}
                maxLength={100}
              />
            </form>
          </div>
          <div className="mdn-panel mdn-werk__lijst" aria-busy={lezing.isFetching}>
            {lezing.isPending ? (
              <Laden regels={14} wat="de werkvoorraad" />
            ) : (
              <Lezing van={lezing}>
                {(antwoord) =>
                  antwoord.regels.length === 0 ? (
                    <Leeg>
                      {soort || termijn || adres.get('zoek') ? (
                        <>
                          Geen zaken met dit filter.{' '}
                          <button
                            type="button"
                            className="mdn-linkknop"
                            onClick={() => {
                              setZoek('');
                              setAdres(wie === 'ik' ? {} : { wie }, { replace: true });
                            }}
                          >
                            Toon alles
                          </button>
                        </>
                      ) : wie === 'ik' ? (
                        <>
                          Niets dat op u wacht.{' '}
                          {perWie && perWie.niemand > 0 && (
                            <button type="button" className="mdn-linkknop" onClick={() => zet('wie', 'niemand')}>
                              {perWie.niemand === 1
                                ? 'Eén zaak is nog van niemand'
                                : `${aantal(perWie.niemand)} zaken zijn nog van niemand`}
                            </button>
                          )}
                        </>
                      ) : (
                        'Hier is niets dat wacht.'
                      )}
                    </Leeg>
                  ) : (
                    <Werktabel
                      regels={antwoord.regels}
                      perGroep={antwoord.perGroep}
                      gekozen={regel?.id}
                      onKies={setGekozen}
                      vandaag={vandaag}
                    />
                  )
                }
              </Lezing>
            )}
            {(cursors.length > 0 || lezing.data?.volgende) && (
              <nav className="mdn-werk__bladeren" aria-label="Bladeren">
                <Button
                  appearance="subtle-button"
                  className="mdn-klein"
                  disabled={cursors.length === 0}
                  onClick={() => setCursors(cursors.slice(0, -1))}
                >
                  Vorige 25
                </Button>
                <span className="mdn-sm mdn-sec">bladzijde {cursors.length + 1}</span>
                <Button
                  appearance="subtle-button"
                  className="mdn-klein"
                  disabled={!lezing.data?.volgende}
                  onClick={() => lezing.data?.volgende && setCursors([...cursors, lezing.data.volgende])}
                >
                  Volgende 25
                </Button>
              </nav>
            )}
          </div>
        </section>
        {regel && <Zijpaneel key={regel.id} regel={regel} vandaag={vandaag} onToewijzen={() => setOpen('toewijzen')} />}
      </div>
      {open === 'overdragen' && <Overdragen onSluit={() => setOpen(undefined)} />}
      {open === 'toewijzen' && regel?.zaak && (
        <Toewijzen zaak={regel.zaak} naam={regel.naam} onSluit={() => setOpen(undefined)} />
      )}
    </>
  );
}
