import { type Klacht, readKlacht } from '@meedoen/contract/klacht';
import { datumKort, datumLang, tijdstipKort } from '@meedoen/ui/weergave';
import { Heading1, Heading2 } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Link } from '../schil/Naar.tsx';
import './klacht.css';
import { useTitel } from '../schil/titel.ts';
import { useToetsen } from '../schil/toetsen.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Stappen } from './Stappen.tsx';
import { Termijn } from './Termijn.tsx';
import { STAND, UITKOMST } from './velden.ts';

/** One complaint for who handles it: what was told, both sides, the clock, what can be done now and how it ended. */
export default function Klachtscherm() {
  const { klachtId = '' } = useParams();
  const ga = useNavigate();
  const lezing = useLees(readKlacht, { params: { klachtId } });
  useTitel(lezing.data ? `Klacht ${lezing.data.kenmerk}` : 'Klacht');
  useToetsen([{ toets: 'Escape', toon: 'Esc', uitleg: 'terug naar de lijst', doe: () => void ga(-1) }]);
  return (
    <Lezing kop="Klacht" van={lezing} regels={10} wat="de klacht">
      {(klacht) => (
        <>
          <div className="mdn-head">
            <div>
              <div className="mdn-rij">
                <Heading1>Klacht van {klacht.naam}</Heading1>
                <span className="mdn-stand">{STAND[klacht.status]}</span>
              </div>
              <Kopregel klacht={klacht} />
            </div>
            <div className="mdn-head__eind">
              <Link className="utrecht-button utrecht-button--secondary-action" to={`/dossiers/${klacht.persoon}`}>
                Naar het dossier
              </Link>
            </div>
          </div>
          <div className="mdn-zij">
            <div className="mdn-stapel">
              <Verhaal klacht={klacht} />
              <Stappen klacht={klacht} />
            </div>
            <div className="mdn-stapel">
              <Klokken klacht={klacht} />
              <Kanten klacht={klacht} />
              <Geschiedenis klacht={klacht} />
            </div>
          </div>
        </>
      )}
    </Lezing>
  );
}

const KANAAL: Readonly<Record<Klacht['kanaal'], string>> = {
  'eigen-pagina': 'via de eigen pagina',
  brief: 'per brief',
  'e-mail': 'per mail',
  balie: 'aan de balie',
  telefoon: 'per telefoon',
};

function Kopregel({ klacht }: { readonly klacht: Klacht }) {
  const { vandaag } = useSessie();
  return (
    <p className="mdn-sec">
      {klacht.kenmerk}, ontvangen {datumKort(klacht.ontvangenOp, vandaag)} {KANAAL[klacht.kanaal]}.{' '}
      {klacht.behandelaar ? `Behandelaar: ${klacht.behandelaar}.` : 'Nog niemand pakte deze klacht op.'}
    </p>
  );
}

function Verhaal({ klacht }: { readonly klacht: Klacht }) {
  const { gedraging, gebeurdOp, overWie, watHelpt, antwoord } = klacht;
  return (
    <section className="mdn-panel" aria-labelledby="verhaal">
      <div className="mdn-panel__kop">
        <Heading2 id="verhaal">Wat de inwoner vertelt</Heading2>
      </div>
      <div className="mdn-panel__lijf mdn-stapel">
        <blockquote className="mdn-bericht__tekst mdn-klacht__tekst">{gedraging}</blockquote>
        {(gebeurdOp || overWie || watHelpt) && (
          <dl className="mdn-gegevens">
            {gebeurdOp && <Gegeven naam="Gebeurd op">{datumLang(gebeurdOp)}</Gegeven>}
            {overWie && <Gegeven naam="Over wie">{overWie}</Gegeven>}
            {watHelpt && <Gegeven naam="Wat zou helpen">{watHelpt}</Gegeven>}
          </dl>
        )}
        {antwoord && (
          <div>
            <p>
              <b>
                {datumLang(antwoord.op)}: {UITKOMST[antwoord.uitkomst]}.
              </b>{' '}
              {antwoord.bevindingen}
            </p>
            {antwoord.conclusies && (
              <p>
                <b>Wat wij gaan doen:</b> {antwoord.conclusies}
              </p>
            )}
          </div>
        )}
      </div>
    </section>
  );
}

function Gegeven({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div className="mdn-klacht__paar">
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Klokken({ klacht }: { readonly klacht: Klacht }) {
  const { vandaag } = useSessie();
  const { klok, antwoord, status, weigerenTot, ombudsman, commissie } = klacht;
  const open = antwoord === null && status !== 'ingetrokken';
  return (
    <section className="mdn-panel" aria-labelledby="klok">
      <div className="mdn-panel__kop">
        <Heading2 id="klok">Termijn</Heading2>
      </div>
      <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
        {open ? (
          <>
            <Termijn laatsteDag={klok.laatsteDag} vandaag={vandaag} />
            <p className="mdn-sm mdn-sec">
              {commissie && 'Een commissie adviseert: tien weken. '}
              {weigerenTot &&
                weigerenTot >= vandaag &&
                `Niet in behandeling nemen kan tot en met ${datumLang(weigerenTot)}.`}
            </p>
          </>
        ) : (
          <p className="mdn-sm">
            {klok.teLaat ? 'Na de termijn afgerond.' : 'Binnen de termijn afgerond.'}{' '}
            {klok.ombudsmanTot && `De inwoner kan tot en met ${datumLang(klok.ombudsmanTot)} naar de ${ombudsman}.`}
          </p>
        )}
      </div>
    </section>
  );
}

type Gehoord = Klacht['horen']['klager'];
const gehoord = (kant: Gehoord): string => {
  if (!kant) return 'nog niet gehoord';
  return kant.verslag ? `${datumLang(kant.op)}: ${kant.verslag}` : `geen gesprek: ${kant.afgezienOm}`;
};

/** Both sides, and the advice. */
function Kanten({ klacht }: { readonly klacht: Klacht }) {
  const { horen, betrokkenen, gesprek, advies } = klacht;
  return (
    <section className="mdn-panel" aria-labelledby="kanten">
      <div className="mdn-panel__kop">
        <Heading2 id="kanten">Beide kanten</Heading2>
      </div>
      <dl className="mdn-panel__lijf mdn-gegevens">
        <Gegeven naam="De inwoner">
          {gesprek && !horen.klager
            ? `uitgenodigd voor ${datumLang(gesprek.dag)}, ${gesprek.tijd}, ${gesprek.plaats}`
            : gehoord(horen.klager)}
        </Gegeven>
        <Gegeven naam="Het gaat over">
          {betrokkenen.length > 0 ? betrokkenen.map(({ naam }) => naam).join(', ') : 'niemand genoemd'}
        </Gegeven>
        {betrokkenen.length > 0 && <Gegeven naam="De collega">{gehoord(horen.betrokkene)}</Gegeven>}
        {advies && (
          <Gegeven naam="Advies">
            {UITKOMST[advies.oordeel]}. {advies.tekst}
          </Gegeven>
        )}
      </dl>
    </section>
  );
}

function Geschiedenis({ klacht }: { readonly klacht: Klacht }) {
  const { vandaag } = useSessie();
  return (
    <section className="mdn-panel" aria-labelledby="geschiedenis">
      <div className="mdn-panel__kop">
        <Heading2 id="geschiedenis">Wat er gebeurde</Heading2>
      </div>
      <div className="mdn-panel__lijf">
        <ol className="mdn-lijst mdn-sm">
          {klacht.geschiedenis.map((stap) => (
            <li key={stap.op + stap.wat}>
              <time dateTime={stap.op} className="mdn-sec">
                {tijdstipKort(stap.op, vandaag)}
              </time>{' '}
              <b>{stap.wat}</b> <span className="mdn-mut">{stap.wie}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
