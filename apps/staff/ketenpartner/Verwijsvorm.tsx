import { proposeVerwijzing, type Verwijskeuze } from '@meedoen/contract/ketenpartner';
import { datumLang, euro } from '@meedoen/ui/weergave';
import { Button, Heading3 } from '@utrecht/component-library-react';
import { useEffect, useRef } from 'react';
import { Fout, Leeg } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Keuzelijst, Tekstvak, Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { Vinkjes } from '../vorm/Vinkjes.tsx';
import { Gegeven } from './Gegeven.tsx';
import { procent, SOORT } from './woorden.ts';

interface Keuze {
  readonly overeenkomst: string;
  readonly instrument: string;
  readonly doel: string;
  readonly uren: string;
  readonly afspraken: string;
  readonly mee: readonly string[];
  readonly redenAandeel: string;
}
const LEEG: Keuze = { overeenkomst: '', instrument: '', doel: '', uren: '', afspraken: '', mee: [], redenAandeel: '' };

interface Props {
  readonly persoon: string;
  readonly keuzes: readonly Verwijskeuze[];
  readonly gegevens: { readonly naam: string; readonly telefoon: string | null; readonly email: string | null };
  readonly onKlaar: () => void;
}

/** Referring somebody: which organisation, for what, and line by line what is given of them. */
export function Verwijsvorm({ persoon, keuzes, gegevens, onKlaar }: Props) {
  const concept = useConcept<Keuze>(`verwijzing-${persoon}`, LEEG);
  const { waarde } = concept;
  const zet = (deel: Partial<Keuze>) => concept.zet({ ...waarde, ...deel });
  const gekozen = keuzes.find(({ overeenkomst }) => overeenkomst === waarde.overeenkomst);
  const doe = useOpdracht(proposeVerwijzing, ['readVerwijzingen'], () => {
    concept.wis();
    onKlaar();
  });
  const fouten = veldfouten(doe.error);
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  const uren = Number(waarde.uren.replace(',', '.'));
  return (
    <section className="mdn-panel" aria-labelledby="verwijzen">
      <div className="mdn-panel__kop">
        <h2 className="utrecht-heading-2" id="verwijzen" tabIndex={-1} ref={kop}>
          Verwijzen
        </h2>
      </div>
      <div className="mdn-panel__lijf mdn-stapel">
        {keuzes.length === 0 && <Leeg>Er is met geen organisatie een overeenkomst.</Leeg>}
        <ul className="mdn-keten__keuzes">
          {keuzes.map((keuze) => (
            <Organisatie
              key={keuze.overeenkomst}
              keuze={keuze}
              gekozen={keuze.overeenkomst === waarde.overeenkomst}
              onKies={() => {
                const [eerste, ...meer] = keuze.instrumenten;
                zet({ overeenkomst: keuze.overeenkomst, instrument: meer.length === 0 ? (eerste?.code ?? '') : '' });
              }}
            />
          ))}
        </ul>
        {gekozen && (
          <form
            className="mdn-vorm"
            aria-label="Verwijzing"
            onSubmit={(event) => {
              event.preventDefault();
              const { overeenkomst, instrument, doel, afspraken, redenAandeel, mee } = waarde;
              doe.mutate({
                params: { persoonId: persoon },
                body: {
                  ...{ overeenkomst, instrument, doel },
                  ...(waarde.uren.trim() ? { uren } : {}),
                  ...(afspraken.trim() ? { afspraken } : {}),
                  ...(redenAandeel.trim() ? { redenAandeel } : {}),
                  ...{ metTelefoon: mee.includes('telefoon'), metEmail: mee.includes('email') },
                },
              });
            }}
          >
            <Keuzelijst
              label="Waarvoor"
              waarde={waarde.instrument}
              onWaarde={(instrument) => zet({ instrument })}
              leeg="Kies"
              required
              fout={fouten.get('/instrument')}
              opties={gekozen.instrumenten.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
            />
            <Tekstvak
              label="Doel"
              hulp="Wat wil de inwoner bereiken? Niets over gezondheid, inkomen of schulden."
              waarde={waarde.doel}
              onWaarde={(doel) => zet({ doel })}
              maxLength={600}
              required
              fout={fouten.get('/doel')}
            />
            <Tekstveld
              label="Uren per week (mag leeg)"
              kort
              inputMode="decimal"
              waarde={waarde.uren}
              onWaarde={(tekst) => zet({ uren: tekst })}
              fout={fouten.get('/uren')}
            />
            <Tekstvak
              label="Andere afspraken (mag leeg)"
              waarde={waarde.afspraken}
              onWaarde={(afspraken) => zet({ afspraken })}
              maxLength={600}
              fout={fouten.get('/afspraken')}
            />
            <Vinkjes
              label="Hoe kan de organisatie de inwoner bereiken?"
              leeg="Er is geen telefoonnummer of e-mailadres bekend."
              gekozen={waarde.mee}
              onKies={(mee) => zet({ mee })}
              opties={[
                ...(gegevens.telefoon ? [{ waarde: 'telefoon', tekst: `Telefoon: ${gegevens.telefoon}` }] : []),
                ...(gegevens.email ? [{ waarde: 'email', tekst: `E-mail: ${gegevens.email}` }] : []),
              ]}
            />
            <Aandeel keuze={gekozen} reden={waarde.redenAandeel} onReden={(redenAandeel) => zet({ redenAandeel })} />
            <div className="mdn-stapel mdn-stapel--dicht">
              <Heading3>Dit krijgt {gekozen.partnernaam}, en niets anders</Heading3>
              <Gegeven
                gegevens={{
                  naam: gegevens.naam,
                  telefoon: waarde.mee.includes('telefoon') ? gegevens.telefoon : null,
                  email: waarde.mee.includes('email') ? gegevens.email : null,
                  doel: waarde.doel || '(nog leeg)',
                  uren: waarde.uren.trim() && Number.isFinite(uren) ? uren : null,
                  afspraken: waarde.afspraken || null,
                }}
              />
              <p className="mdn-sm mdn-sec">
                Er gaat nog niets heen. De inwoner ziet dit eerst op de eigen pagina en kan iets vragen of zeggen dat
                het niet goed is.
              </p>
            </div>
            {doe.error && <Fout fout={doe.error} veilig="Niet vastgelegd. Wat u invulde staat nog hier." />}
            <div className="mdn-rij">
              <Button type="submit" appearance="primary-action-button" aria-disabled={doe.isPending}>
                Voorstellen
              </Button>
              <Button type="button" appearance="subtle-button" onClick={onKlaar}>
                Terug
              </Button>
            </div>
          </form>
        )}
        {!gekozen && (
          <div className="mdn-rij">
            <Button type="button" appearance="subtle-button" onClick={onKlaar}>
              Terug
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}

function Organisatie({
  keuze,
  gekozen,
  onKies,
}: {
  readonly keuze: Verwijskeuze;
  readonly gekozen: boolean;
  readonly onKies: () => void;
}) {
  const { partnernaam, soort, instrumenten, doorlooptijdInWeken, aandeel, belet } = keuze;
  return (
    <li className="mdn-keten__keuze">
      <b>{partnernaam}</b>
      <p className="mdn-sm mdn-sec">
        {SOORT[soort]}. {instrumenten.map(({ naam }) => naam).join(', ')}.
      </p>
      <p className="mdn-sm">
        Klaar in ongeveer {doorlooptijdInWeken} weken. Ten hoogste {euro(keuze.prijsInCenten)}.
      </p>
      <p className="mdn-sm">
        Nog {euro(Math.max(0, keuze.plafondInCenten - keuze.gebruiktInCenten))} van {euro(keuze.plafondInCenten)} dit
        jaar. {aandeel.eigen} van {aandeel.alle} verwijzingen
        {aandeel.hoogstens !== null && `, afgesproken ten hoogste ${procent(aandeel.hoogstens)}`}
        {aandeel.minstens !== null && `, afgesproken ten minste ${procent(aandeel.minstens)}`}.
      </p>
      <p className="mdn-xs mdn-mut">Overeenkomst tot en met {datumLang(keuze.totEnMet)}</p>
      {belet ? (
        <p className="mdn-weigering">{belet}</p>
      ) : (
        <div>
          <Button className="mdn-klein" appearance="secondary-action-button" aria-pressed={gekozen} onClick={onKies}>
            {gekozen ? 'Gekozen' : 'Kiezen'}
            <span className="mdn-visually-hidden"> {partnernaam}</span>
          </Button>
        </div>
      )}
    </li>
  );
}

/** Only asked when more goes to this organisation than was agreed. */
function Aandeel({
  keuze: { aandeel, partnernaam },
  reden,
  onReden,
}: {
  readonly keuze: Verwijskeuze;
  readonly reden: string;
  readonly onReden: (reden: string) => void;
}) {
  const { wordt, hoogstens } = aandeel;
  if (wordt === null || hoogstens === null || wordt <= hoogstens) return null;
  return (
    <Tekstvak
      label={`Waarom toch naar ${partnernaam}?`}
      hulp={`Met deze verwijzing gaat ${procent(wordt)} hierheen. Afgesproken is ten hoogste ${procent(hoogstens)}.`}
      waarde={reden}
      onWaarde={onReden}
      maxLength={600}
      required
    />
  );
}
