import { editVoorstel, readBesluit, type Voorstel } from '@meedoen/contract/besluit';
import { readRekenbewijs } from '@meedoen/contract/rekenbewijs';
import { datumLang } from '@meedoen/ui/weergave';
import { Button, Heading1 } from '@utrecht/component-library-react';
import { useMemo } from 'react';
import { useNavigate, useParams } from 'react-router';
import { statusnaam } from '../aanvraag/namen.ts';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useToetsen } from '../schil/toetsen.tsx';
import { useMag } from '../sessie/sessie.tsx';
import { Conflict, Fout, Lezing } from '../toestand/Toestand.tsx';
import { bestandsadres, isConflict, useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import type { Gehoordinvoer } from './Aanvulling.tsx';
import { Briefdeel } from './Briefdeel.tsx';
import { soortnaam } from './namen.ts';
import { Omgekeerd } from './Omgekeerd.tsx';
import { Tekenen } from './Tekenen.tsx';
import { Voorsteldeel } from './Voorsteldeel.tsx';
import { leesVerlaging, type Verlaginginvoer } from './verlaging.ts';
import './besluit.css';

/** What staff write themselves on a proposal; undefined is: as the server has it. */
export interface Bewerking {
  readonly toets?: NonNullable<Voorstel['toets']>;
  readonly motivering?: string;
  readonly cbsCode?: string;
  readonly ingangsdatum?: string;
  readonly eigenZinnen?: Readonly<Record<string, string>>;
  readonly hersteltermijn?: string;
  readonly opschortingsgrond?: NonNullable<Voorstel['aanvulling']['opschortingsgrond']>;
  readonly inlichtingenplichtGeschonden?: boolean;
  readonly gehoord?: Gehoordinvoer;
  readonly verlaging?: Verlaginginvoer;
  /** Null: it is owed. */
  readonly geenDwangsom?: Voorstel['aanvulling']['geenDwangsom'];
}

/** Deciding: proposal of the law, omgekeerde toets and letter side by side, and the signatures under them. */
export default function Besluitscherm() {
  const { besluitId = '' } = useParams();
  const lezing = useLees(readBesluit, { params: { besluitId } }, { houdVorige: true });
  useTitel(lezing.data ? `Besluit ${lezing.data.kenmerk ?? soortnaam(lezing.data.soort)}` : 'Besluit');
  return (
    <Lezing kop="Besluit" van={lezing} regels={14} wat="het voorstel">
      {(voorstel) => <Besluitblad key={voorstel.id} voorstel={voorstel} />}
    </Lezing>
  );
}

const NA = [
  'readBesluit',
  'readBesluiten',
  'readWerkvoorraad',
  'readAanvraag',
  'readBezwaren',
  'readInstrumenten',
  'readPlichten',
  'readAfstemmingen',
] as const;

/** The page of the file that a besluit without an aanvraag belongs to. */
function bladVan({ soort, afstemming, bezwaar, loonkostensubsidie, boete }: Voorstel): string {
  if (soort === 'instrument') return '/instrumenten';
  if (boete) return '/boete';
  if (loonkostensubsidie) return '/loonkostensubsidie';
  if (afstemming || soort === 'ontheffing' || soort === 'ontheffing-intrekken') return '/plichten';
  return bezwaar ? '/bezwaren' : '';
}

function Besluitblad({ voorstel }: { readonly voorstel: Voorstel }) {
  const mag = useMag();
  const ga = useNavigate();
  const concept = useConcept<Bewerking>(`besluit-${voorstel.id}`, {});
  const bewerking = concept.waarde;
  const bewerkbaar = voorstel.status === 'concept' && mag('besluit-voorstellen');
  const gewijzigd = Object.values(bewerking).some((waarde) => waarde !== undefined);
  const { wis } = concept;
  const bewaar = useOpdracht(editVoorstel, NA, wis);
  /** Keeps what was written. @param na gets the version that then stands there */
  const leg = (na?: (versie: number) => void) => {
    if (!gewijzigd) return na?.(voorstel.versie);
    const { ingangsdatum, gehoord, hersteltermijn, verlaging, ...rest } = bewerking;
    const minder = verlaging && leesVerlaging(verlaging);
    const half = gehoord && Object.values(gehoord).some((tekst) => tekst.trim() === '');
    const body = Object.fromEntries(
      Object.entries({
        ...rest,
        ...(ingangsdatum ? { ingangsdatum } : {}),
        ...(hersteltermijn ? { hersteltermijn } : {}),
        ...(gehoord && !half ? { gehoord } : {}),
        ...(minder ? { verlaging: minder } : {}),
      }).filter(([, waarde]) => waarde !== undefined),
    );
    bewaar.mutate(
      { params: { besluitId: voorstel.id }, body, versie: voorstel.versie },
      { onSuccess: (nieuw) => na?.(nieuw.versie) },
    );
  };
  const deel = (nr: number) => document.getElementById(`deel-${nr}`)?.focus();
  useToetsen([
    { toets: 'Alt+1', toon: 'Alt 1', uitleg: 'voorstel', doe: () => deel(1) },
    { toets: 'Alt+2', toon: 'Alt 2', uitleg: 'omgekeerde toets', doe: () => deel(2) },
    { toets: 'Alt+3', toon: 'Alt 3', uitleg: 'brief', doe: () => deel(3) },
    { toets: 'Alt+4', toon: 'Alt 4', uitleg: 'tekenen', doe: () => deel(4) },
    { toets: 'Ctrl+s', toon: 'Ctrl S', uitleg: 'bewaren', kan: bewerkbaar, doe: () => leg() },
    { toets: 'Escape', toon: 'Esc', uitleg: 'terug', doe: () => void ga(-1) },
  ]);
  const eigen = useMemo(() => Object.entries(bewerking.eigenZinnen ?? {}), [bewerking.eigenZinnen]);
  return (
    <>
      <div className="mdn-head">
        <div>
          <div className="mdn-rij">
            <Heading1>
              {voorstel.naam}: {soortnaam(voorstel.soort)}
            </Heading1>
            <span className={voorstel.status === 'concept' ? 'mdn-stand' : 'mdn-stand mdn-stand--wait'}>
              {statusnaam(voorstel.status)}
            </span>
          </div>
          <p className="mdn-sec">
            {voorstel.kenmerk} {voorstel.ingangsdatum && `Vanaf ${datumLang(voorstel.ingangsdatum)}.`}{' '}
            {voorstel.gebonden ? 'De wet laat hier geen keuze: de uitkomst ligt vast.' : 'Hier is ruimte om te wegen.'}{' '}
            {voorstel.bekendgemaaktOp && `Bekendgemaakt op ${datumLang(voorstel.bekendgemaaktOp)}.`}{' '}
            {voorstel.bezwaarTot && `Bezwaar kan tot en met ${datumLang(voorstel.bezwaarTot)}.`}
          </p>
        </div>
        <div className="mdn-head__eind">
          {voorstel.status === 'bekendgemaakt' && (voorstel.uitkomst || voorstel.maanden.length > 0) && (
            <a
              className="utrecht-button utrecht-button--secondary-action"
              href={bestandsadres(readRekenbewijs, { params: { besluitId: voorstel.id } })}
              download={`${voorstel.kenmerk ?? voorstel.id}-rekenbewijs.json`}
            >
              Rekenbewijs
            </a>
          )}
          <Link
            className="utrecht-button utrecht-button--secondary-action"
            to={voorstel.zaak ? `/aanvragen/${voorstel.zaak}` : `/dossiers/${voorstel.persoon}${bladVan(voorstel)}`}
          >
            {voorstel.zaak ? 'Aanvraag' : 'Dossier'}
          </Link>
        </div>
      </div>
      <div className="mdn-stapel mdn-stapel--dicht mdn-besluit__let">
        {voorstel.verouderd && (
          <div className="mdn-melding mdn-melding--warning" role="alert">
            <b>De feiten zijn veranderd sinds dit voorstel.</b> Het is opnieuw berekend; kijk het na voor u tekent. Het
            verschil staat bij de maanden.
          </div>
        )}
        {isConflict(bewaar.error) ? (
          <Conflict
            wie={bewaar.error.message}
            daar={
              [voorstel.motivering, voorstel.toets?.nodig, voorstel.toets?.effecten].filter(Boolean).join('\n\n') ||
              'Nog niets geschreven.'
            }
            hier={[
              bewerking.motivering,
              bewerking.toets?.nodig,
              bewerking.toets?.effecten,
              ...eigen.map(([, zin]) => zin),
            ]
              .filter(Boolean)
              .join('\n\n')}
            onHier={() => leg()}
            onDaar={() => {
              wis();
              bewaar.reset();
            }}
          />
        ) : (
          bewaar.error && (
            <Fout fout={bewaar.error} veilig="Niet bewaard. Uw tekst staat nog hier." opnieuw={() => leg()} />
          )
        )}
      </div>
      <div className="mdn-drie">
        <Voorsteldeel voorstel={voorstel} bewerking={bewerking} bewerkbaar={bewerkbaar} zet={concept.zet} />
        <Omgekeerd voorstel={voorstel} bewerking={bewerking} bewerkbaar={bewerkbaar} zet={concept.zet} />
        <Briefdeel voorstel={voorstel} bewerking={bewerking} bewerkbaar={bewerkbaar} zet={concept.zet} />
      </div>
      <Tekenen
        voorstel={voorstel}
        bewaarEerst={leg}
        bezig={bewaar.isPending}
        bewaarknop={
          bewerkbaar ? (
            <Button
              appearance="secondary-action-button"
              aria-disabled={!gewijzigd || bewaar.isPending}
              onClick={() => leg()}
            >
              {bewaar.isPending ? 'Bezig met bewaren' : gewijzigd ? 'Bewaren' : 'Bewaard'}
            </Button>
          ) : null
        }
      />
    </>
  );
}
