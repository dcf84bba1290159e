import { assignCoach, type Begeleiding, beginPlan, readBegeleiding } from '@meedoen/contract/plan';
import { datumKort, datumLang } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Link } from '../schil/Naar.tsx';
import { useToetsen } from '../schil/toetsen.tsx';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { Doen } from './Doen.tsx';
import { Gesprekken } from './Gesprekken.tsx';
import { Gespreksscherm } from './Gespreksscherm.tsx';
import { Leefgebieden } from './Leefgebieden.tsx';
import { Plaatsing } from './Plaatsing.tsx';
import { Plan } from './Plan.tsx';
import { Redenen } from './Redenen.tsx';
import { Route } from './Route.tsx';
import './begeleiding.css';

const VERVERS = ['readBegeleiding', 'readMensen', 'readPlaatsingen', 'readTijdlijn'];

/** What is done on the sheet about work that lasts. */
const NAAR_NAZORG: readonly string[] = [
  ...['werk-dreigt-te-stoppen', 'herinstroom', 'exitgesprek-nodig', 'nazorgcontact-nodig', 'naar-werk-zonder-nazorg'],
];

/** Guidance of one person: coach, plan, agreements, placement, route and talks, on one page. */
export function Begeleidingblad({ persoon }: { readonly persoon: string }) {
  const lezing = useLees(readBegeleiding, { params: { persoonId: persoon } }, { houdVorige: true });
  return (
    <Lezing van={lezing} regels={8} wat="de begeleiding">
      {(begeleiding) => <Blad begeleiding={begeleiding} />}
    </Lezing>
  );
}

function Blad({ begeleiding }: { readonly begeleiding: Begeleiding }) {
  const { plan, persoon, naam } = begeleiding;
  const mag = useMag();
  const begeleidt = mag('begeleiden');
  const [gesprek, setGesprek] = useState(false);
  const [stap, setStap] = useState(false);
  const [leefgebieden, setLeefgebieden] = useState(false);
  const kan = begeleidt && plan !== null && plan.fase !== 'afgesloten';
  useToetsen([
    { toets: 'g', toon: 'G', uitleg: 'gesprek vastleggen', kan, doe: () => setGesprek(true) },
    { toets: 'l', toon: 'L', uitleg: 'leefgebieden bespreken', kan, doe: () => setLeefgebieden(true) },
    { toets: 's', toon: 'S', uitleg: 'stap toevoegen', kan, doe: () => setStap(true) },
  ]);
  if (leefgebieden && plan) return <Leefgebieden plan={plan} naam={naam} onKlaar={() => setLeefgebieden(false)} />;
  if (gesprek && plan) return <Gespreksscherm plan={plan} naam={naam} onKlaar={() => setGesprek(false)} />;
  return (
    <div className="mdn-stapel">
      <Kop
        begeleiding={begeleiding}
        onGesprek={kan ? () => setGesprek(true) : undefined}
        onLeefgebieden={kan ? () => setLeefgebieden(true) : undefined}
      />
      {plan ? (
        <div className="mdn-twee">
          <Plan plan={plan} />
          <div className="mdn-stapel">
            {begeleidt && (
              <Doen
                plan={plan}
                begin={stap ? 'addStap' : undefined}
                onKlaar={() => setStap(false)}
                key={String(stap)}
              />
            )}
            <Plaatsing persoon={persoon} />
          </div>
        </div>
      ) : (
        <>
          <Begin begeleiding={begeleiding} />
          <Plaatsing persoon={persoon} />
        </>
      )}
      {plan && <Route plan={plan} />}
      {plan && <Gesprekken plan={plan} />}
      {begeleiding.eerdere.length > 0 && <Eerder eerdere={begeleiding.eerdere} />}
    </div>
  );
}

function Kop({
  begeleiding,
  onGesprek,
  onLeefgebieden,
}: {
  readonly begeleiding: Begeleiding;
  readonly onGesprek?: (() => void) | undefined;
  readonly onLeefgebieden?: (() => void) | undefined;
}) {
  const { vandaag } = useSessie();
  const { coach, plan, laatsteContact, contactUiterlijk, contactElkeDagen, redenen } = begeleiding;
  return (
    <section className="mdn-panel" aria-labelledby="begeleiding">
      <div className="mdn-panel__kop">
        <Heading2 id="begeleiding">Begeleiding</Heading2>
        <div className="mdn-rij">
          {onGesprek && (
            <Button appearance="primary-action-button" onClick={onGesprek}>
              Gesprek vastleggen
            </Button>
          )}
          {onLeefgebieden && (
            <Button appearance="secondary-action-button" onClick={onLeefgebieden}>
              Leefgebieden bespreken
            </Button>
          )}
        </div>
      </div>
      <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
        <p>
          Coach: <b>{coach?.naam ?? 'nog niemand'}</b>
          {coach && ` sinds ${datumLang(coach.sinds)}`}
          {plan?.regisseur && (
            <>
              {' '}
              · Regie: <b>{plan.regisseur.naam}</b> ({plan.regisseur.functie})
            </>
          )}
        </p>
        <p className="mdn-sec">
          {laatsteContact ? `Laatste contact ${datumKort(laatsteContact, vandaag)}` : 'Nog geen contact vastgelegd'}
          {contactElkeDagen
            ? `, contact elke ${contactElkeDagen} dagen${contactUiterlijk ? `, uiterlijk ${datumKort(contactUiterlijk, vandaag)}` : ''}.`
            : '. Voor deze groep is geen termijn voor contact vastgelegd.'}
          {plan?.volgende &&
            ` Volgend gesprek ${datumLang(plan.volgende.dag)} ${plan.volgende.tijd}, ${plan.volgende.plaats}${plan.volgende.afgezegd ? ` (afgezegd: ${plan.volgende.afgezegd.reden})` : ''}.`}
        </p>
        {redenen.length > 0 && <Redenen redenen={redenen} />}
        {redenen.some(({ soort }) => NAAR_NAZORG.includes(soort)) && (
          <p>
            <Link className="utrecht-link" to={`/dossiers/${begeleiding.persoon}/nazorg`}>
              Naar werk en nazorg
            </Link>
          </p>
        )}
        {redenen.some(({ soort }) => soort === 'doelgroep-te-doen' || soort === 'school-niet-bekeken') && (
          <p>
            <Link className="utrecht-link" to={`/dossiers/${begeleiding.persoon}/doelgroepen`}>
              Naar de doelgroepen
            </Link>
          </p>
        )}
        {plan?.coachverzoek && (
          <p className="mdn-melding mdn-melding--warning">Vraagt een andere coach: {plan.coachverzoek.reden}</p>
        )}
        {plan?.oneens && (
          <p className="mdn-melding mdn-melding--warning">
            {plan.oneens.naam} is het niet eens met het plan: {plan.oneens.reden}
          </p>
        )}
        <Overnemen begeleiding={begeleiding} />
      </div>
    </section>
  );
}

/** Taking over is a step with a reason, which stays. */
function Overnemen({ begeleiding }: { readonly begeleiding: Begeleiding }) {
  const mag = useMag();
  const { naam } = useSessie();
  const [open, setOpen] = useState(false);
  const [reden, setReden] = useState('');
  const neem = useOpdracht(assignCoach, VERVERS, () => setOpen(false));
  if (!mag('begeleiden') || begeleiding.coach?.naam === naam) return null;
  const fouten = veldfouten(neem.error);
  if (!open)
    return (
      <div>
        <Button appearance="secondary-action-button" className="mdn-klein" onClick={() => setOpen(true)}>
          Begeleiding op u nemen
        </Button>
      </div>
    );
  return (
    <form
      className="mdn-vorm"
      onSubmit={(event) => {
        event.preventDefault();
        neem.mutate({ params: { persoonId: begeleiding.persoon }, body: { reden } });
      }}
    >
      <Tekstveld
        label="Waarom"
        required
        maxLength={500}
        waarde={reden}
        onWaarde={setReden}
        fout={fouten.get('/reden')}
      />
      {neem.error && <Fout fout={neem.error} />}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={neem.isPending}>
          Op mij nemen
        </Button>
        <Button type="button" appearance="subtle-button" onClick={() => setOpen(false)}>
          Terug
        </Button>
      </div>
    </form>
  );
}

function Begin({ begeleiding }: { readonly begeleiding: Begeleiding }) {
  const mag = useMag();
  const [leden, setLeden] = useState<readonly string[]>([]);
  const begin = useOpdracht(beginPlan, VERVERS);
  if (!mag('begeleiden'))
    return (
      <section className="mdn-panel" aria-label="Plan naar werk">
        <Leeg>Er is nog geen plan.</Leeg>
      </section>
    );
  return (
    <form
      className="mdn-panel"
      aria-labelledby="nieuw-plan"
      onSubmit={(event) => {
        event.preventDefault();
        begin.mutate({ params: { persoonId: begeleiding.persoon }, body: { leden: [...leden] } });
      }}
    >
      <div className="mdn-panel__kop">
        <Heading2 id="nieuw-plan">Nog geen plan naar werk</Heading2>
      </div>
      <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
        <p>Begin samen. Eerst wat iemand zelf wil, dan wat er nodig is, dan afspraken van twee kanten.</p>
        {begeleiding.huisgenoten.length > 0 && (
          <fieldset className="mdn-veld">
            <legend className="mdn-veld__label">Eén plan samen met (mag leeg)</legend>
            {begeleiding.huisgenoten.map(({ id, naam }) => (
              <label className="mdn-vink" key={id}>
                <input
                  type="checkbox"
                  checked={leden.includes(id)}
                  onChange={(event) =>
                    setLeden(event.target.checked ? [...leden, id] : leden.filter((een) => een !== id))
                  }
                />
                <span>{naam}</span>
              </label>
            ))}
          </fieldset>
        )}
        {begin.error && <Fout fout={begin.error} />}
        <div>
          <Button type="submit" appearance="primary-action-button" aria-disabled={begin.isPending}>
            Plan naar werk beginnen
          </Button>
        </div>
      </div>
    </form>
  );
}

function Eerder({ eerdere }: Pick<Begeleiding, 'eerdere'>) {
  return (
    <section className="mdn-panel" aria-labelledby="eerder">
      <div className="mdn-panel__kop">
        <Heading2 id="eerder">Eerdere plannen</Heading2>
      </div>
      <ul className="mdn-panel__lijf mdn-begeleiding__lijst">
        {eerdere.map(({ id, begonnenOp, geslotenOp, doel }) => (
          <li key={id}>
            {doel ?? 'Zonder doel'}{' '}
            <span className="mdn-sec">
              {datumLang(begonnenOp)} tot {datumLang(geslotenOp)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
