import { routeVanPlan, wandelkaart, wandelkaartInWoorden } from '@meedoen/casework/wandelkaart';
import type { Planbeeld } from '@meedoen/contract/plan';
import type { IsoDate } from '@meedoen/law/kernel';
import { Wandelkaart } from '@meedoen/ui/wandelkaart';
import { useQuery } from '@tanstack/react-query';
import { Alert, Paragraph } from '@utrecht/component-library-react';
import { lazy, Suspense, useMemo } from 'react';
import { Contactpersoon } from '../onderdelen/contact.tsx';
import { Blok, Kaart, Klein } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Antwoord, Laden } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { dag } from '../teksten/opmaak.ts';
import { kaart as kt, opbrengst as o, plan as p } from '../teksten/plan.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { Afspraken } from './afspraken.tsx';
import { Anders, Tekenen } from './akkoord.tsx';
import { Fasen } from './fasen.tsx';
import { Gesprek, Mensen } from './mensen.tsx';
import { Leren, Opgeschreven } from './opgeschreven.tsx';
import { planVraag, rekenVraag } from './vragen.ts';
import { EigenWoorden } from './woorden.tsx';

/** The law is large: it comes as a piece of its own, and only where something is reckoned. */
const Opbrengst = lazy(() => import('./opbrengst.tsx'));

/** My plan: own words first, the way as a map, what both sides do, what it brings, where we are, who walks along. */
export default function MijnPlan() {
  const { zeg } = useTaal();
  const { ingelogd, sessie } = useWie();
  const vraag = useQuery({ ...planVraag, enabled: ingelogd });
  const plan = vraag.data?.plan;
  const { vandaag } = sessie;
  return (
    <Pagina
      titel={zeg(p.titel)}
      terug={naarStart}
      zij={
        plan ? (
          <>
            <Gesprek plan={plan} vandaag={vandaag} />
            <Mensen plan={plan} vandaag={vandaag} />
          </>
        ) : (
          <Contactpersoon />
        )
      }
    >
      {vraag.error && plan ? (
        <Alert type="warning">
          <Paragraph>
            <Zeg van={p.oud} />
          </Paragraph>
        </Alert>
      ) : null}
      <Antwoord vraag={vraag}>
        {({ plan: gevonden }) => (gevonden ? <Plan plan={gevonden} vandaag={vandaag} /> : <GeenPlan />)}
      </Antwoord>
    </Pagina>
  );
}

function GeenPlan() {
  return (
    <Kaart kop={<Zeg van={p.geenKop} />}>
      <Paragraph>
        <Zeg van={p.geen} />
      </Paragraph>
      <Paragraph>
        <Zeg van={p.geenDan} />
      </Paragraph>
      <div className="meedoen-knoppen">
        <GaKnop naar="/vragen">
          <Zeg van={p.stuurBericht} />
        </GaKnop>
      </div>
    </Kaart>
  );
}

function Plan({ plan, vandaag }: { readonly plan: Planbeeld; readonly vandaag: IsoDate }) {
  const { taal, vorm, zeg } = useTaal();
  const { sessie } = useWie();
  // who looks along may not reckon with the facts of another
  const reken = useQuery({ ...rekenVraag, enabled: sessie.voor === null || sessie.voor === undefined });
  const heeftBijstand = (reken.data?.recht ?? null) !== null;
  const { tekening, woorden } = useMemo(() => {
    const getekend = wandelkaart(routeVanPlan(plan, sessie.naam ?? '', heeftBijstand), vandaag);
    return { tekening: getekend, woorden: wandelkaartInWoorden(getekend, { taal, vorm, zelf: true }) };
  }, [plan, sessie.naam, heeftBijstand, vandaag, taal, vorm]);
  const leeg = plan.haltes.length === 0 && plan.stappen.length === 0 && plan.bestemmingen.length === 0;
  return (
    <>
      {plan.sluiting ? (
        <Klein>
          <Zeg van={p.gesloten} met={{ datum: dag(plan.sluiting.op, taal) }} />
        </Klein>
      ) : null}
      <EigenWoorden plan={plan} />
      <Tekenen plan={plan} />
      <Blok kop={<Zeg van={kt.kop} />} dicht>
        {leeg ? (
          <Paragraph>
            <Zeg van={kt.leeg} />
          </Paragraph>
        ) : (
          <Wandelkaart kaart={tekening} woorden={woorden} voor="inwoner" />
        )}
      </Blok>
      <Afspraken plan={plan} />
      <Leren plan={plan} />
      {reken.data ? (
        <Kaart soort="tint" kop={zeg(o.kop)}>
          <Suspense fallback={<Laden />}>
            <Opbrengst plan={plan} eigen={reken.data} vandaag={vandaag} namen={woorden.bestemmingnaam} />
          </Suspense>
        </Kaart>
      ) : null}
      <Fasen plan={plan} />
      <Opgeschreven plan={plan} />
      <Anders plan={plan} />
    </>
  );
}
