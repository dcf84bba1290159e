import { countVariant, readLabregels, readVariant } from '@meedoen/contract/beleidslab';
import { ApiProblem } from '@meedoen/contract/route';
import { aantal, maandLang, tijdstipKort } from '@meedoen/ui/weergave';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Heading1 } from '@utrecht/component-library-react';
import { useEffect, useRef, useState } from 'react';
import { Navigate, useParams, useSearchParams } from 'react-router';
import { plaatsNaam } from '../schil/deuren.ts';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useToetsen } from '../schil/toetsen.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Bewaard, Bewaren } from './Bewaren.tsx';
import { Meerloon } from './Meerloon.tsx';
import { Ophalen, usePopulatie } from './Populatie.tsx';
import { Regels } from './Regels.tsx';
import { Uitkomst } from './Uitkomst.tsx';
import { Vergelijken } from './Vergelijken.tsx';
import { addressOfWerkblad, LETTERS, readWerkblad, type Variant, withChange } from './varianten.ts';
import type { Labregel } from './woorden.ts';
import './beleidslab.css';

/** The lab: what changes when a rule changes, over the own households. */
export default function Beleidslab() {
  const { variantId } = useParams();
  useTitel('Beleidslab');
  return variantId ? <Geopend id={variantId} /> : <Lab />;
}

/** An address of a kept variant: goes to the work sheet with that variant on it. */
function Geopend({ id }: { readonly id: string }) {
  const lezing = useLees(readVariant, { params: { variantId: id } });
  return (
    <Lezing van={lezing} wat="de variant">
      {({ variant }) => (
        <Navigate to={`/beleidslab?${addressOfWerkblad({ varianten: [variant], op: 0 }).toString()}`} replace />
      )}
    </Lezing>
  );
}

function Lab() {
  const sessie = useSessie();
  const { populatie, fout, opnieuw } = usePopulatie();
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Beleidslab</Heading1>
          <p className="mdn-sec">
            Wat verandert er als een regel verandert? Gerekend met de regels zelf
            {populatie?.klaar
              ? `, over ${aantal(populatie.geladen)} huishoudens van ${plaatsNaam(sessie)} in ${maandLang(populatie.maand)}, zonder namen. Stand van ${tijdstipKort(populatie.stand, sessie.vandaag)}.`
              : `, over de huishoudens van ${plaatsNaam(sessie)}, zonder namen.`}
          </p>
        </div>
        <div className="mdn-head__eind mdn-niet-printen">
          <Link className="utrecht-link" to="/beleidslab/volume">
            Volume: hoeveel huishoudens straks
          </Link>
        </div>
      </div>
      {fout && <Fout fout={fout} opnieuw={() => opnieuw(false)} />}
      {!fout && !populatie?.klaar && <Ophalen populatie={populatie} />}
      {populatie?.klaar && <Werktafel opnieuw={opnieuw} />}
    </>
  );
}

/** The server let the households go: nobody used them for a while, or a colleague fetched them anew. */
const isWeg = (fout: Error | null): boolean =>
  fout instanceof ApiProblem && (fout.problem.errors ?? []).some(({ code }) => code === 'populatie-niet-geladen');

function Werktafel({ opnieuw }: { readonly opnieuw: (vers: boolean) => void }) {
  const lezing = useLees(readLabregels);
  const queries = useQueryClient();
  const haalOpnieuw = (vers: boolean) => {
    for (const { naam } of [readLabregels, countVariant]) queries.removeQueries({ queryKey: [naam] });
    queries.removeQueries({ queryKey: ['countOverhouden'] });
    opnieuw(vers);
  };
  const weg = isWeg(lezing.error);
  const haal = useRef(haalOpnieuw);
  haal.current = haalOpnieuw;
  useEffect(() => {
    if (weg) haal.current(false);
  }, [weg]);
  return (
    <Lezing van={lezing} regels={10} wat="de regels">
      {({ regels }) => <Blad regels={regels} opnieuw={haalOpnieuw} />}
    </Lezing>
  );
}

function Blad({
  regels,
  opnieuw,
}: {
  readonly regels: readonly Labregel[];
  readonly opnieuw: (vers: boolean) => void;
}) {
  const { vandaag } = useSessie();
  const [adres, setAdres] = useSearchParams();
  const [bewaren, setBewaren] = useState(false);
  const kies = useRef<HTMLSelectElement>(null);
  const [blad, setBlad] = useState(() => readWerkblad(adres, vandaag));
  const variant = blad.varianten[blad.op] as Variant;
  // the address follows the sheet, so that it can be shared
  useEffect(() => setAdres(addressOfWerkblad(blad), { replace: true }), [blad, setAdres]);
  const verander = (hoe: (variant: Variant) => Variant) => setBlad((dit) => withChange(dit, hoe));
  const lezing = useLees(countVariant, { body: variant }, { houdVorige: true });
  const weg = isWeg(lezing.error);
  const haal = useRef(opnieuw);
  haal.current = opnieuw;
  useEffect(() => {
    if (weg) haal.current(false);
  }, [weg]);
  const anders = variant.wijzigingen.length > 0;
  useToetsen([
    { toets: '/', uitleg: 'Andere regel kiezen', doe: () => kies.current?.focus() },
    {
      toets: '0',
      uitleg: 'Terug naar wat nu geldt',
      doe: () => verander((deze) => ({ ...deze, wijzigingen: [] })),
    },
    { toets: 's', toon: 'S', uitleg: 'Variant bewaren', doe: () => anders && setBewaren(true) },
    ...blad.varianten.map((_, op) => ({
      toets: LETTERS[op]?.toLowerCase() ?? '',
      toon: LETTERS[op] ?? '',
      uitleg: `Variant ${LETTERS[op]}`,
      doe: () => setBlad((dit) => ({ ...dit, op })),
    })),
  ]);
  return (
    <>
      <div className="mdn-rij mdn-lab__doen mdn-niet-printen">
        <Button appearance="secondary-action-button" onClick={() => opnieuw(true)}>
          Huishoudens opnieuw ophalen
        </Button>
        <span className="mdn-rij__eind" />
        <Button appearance="secondary-action-button" disabled={!anders} onClick={() => setBewaren(true)}>
          Variant bewaren
        </Button>
        <Button appearance="primary-action-button" onClick={() => window.print()}>
          Afdrukken voor de raad
        </Button>
      </div>
      <div className="mdn-lab">
        <div className="mdn-stapel">
          <Regels
            // another variant begins with its own rules in sight
            key={blad.op}
            naam={`Variant ${LETTERS[blad.op]}`}
            regels={regels}
            variant={variant}
            vandaag={vandaag}
            onVerander={verander}
            kies={kies}
          />
          <Bewaard />
        </div>
        <div className="mdn-stapel">
          <Lezing van={lezing} regels={12} wat="de uitkomst">
            {(uitkomst) => (
              <>
                <Uitkomst uitkomst={uitkomst} bezig={lezing.isFetching} />
                <Meerloon variant={variant} />
                <Vergelijken blad={blad} regels={regels} onBlad={setBlad} />
                <p className="mdn-xs mdn-mut">
                  Gerekend in {(uitkomst.milliseconden / 1000).toLocaleString('nl-NL', { maximumFractionDigits: 2 })}{' '}
                  seconde. Onder de tien huishoudens tonen wij geen getal.
                </p>
              </>
            )}
          </Lezing>
        </div>
      </div>
      {bewaren && <Bewaren variant={variant} onSluit={() => setBewaren(false)} />}
    </>
  );
}
