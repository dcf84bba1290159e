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
import { WatGeldt } from './doelgroep.tsx';
import { Fasen } from './fasen.tsx';
import { Hulp } from './hulp.tsx';
import { Verwezen } from './ketenpartner.tsx';
import { Loonkosten } from './loonkostensubsidie.tsx';
import { Gesprek, Mensen } from './mensen.tsx';
import { Werk } from './nazorg.tsx';
import { Leren, Opgeschreven } from './opgeschreven.tsx';
import { planVraag, rekenVraag } from './vragen.ts';
import { EigenWoorden } from './woorden.tsx';

/** The law is large: it comes as a piece of its own, and only where something is reckoned. */
const Opbrengst = lazy(() =>
  // without a connection the rest of the plan still stands
  import('./opbrengst.tsx').catch(() => ({ default: NietOpgehaald })),
);

const NietOpgehaald = () => (
  <Paragraph>
    <Zeg van={o.nietOpgehaald} />
  </Paragraph>
);

/** My plan: own words first, the way as a map, what both sides do, what it brings, where we are, who walks along. */
export default function MijnPlan() {
  const { zeg } = useTaal();
  const { ingelogd, sessie } = useWie();
  const vraag = useQuery({ ...planVraag, enabled: ingelogd });
  const gevonden = vraag.data?.plan;
  // nobody signs or tells for somebody else: who looks along reads
  const plan = gevonden && sessie.voor ? { ...gevonden, mogelijkheden: [] } : gevonden;
  const { vandaag } = sessie;
  return (
    <Pagina
      titel={zeg(p.titel)}
      terug={naarStart}
      over={
        plan ? (
          <>
            {vraag.error && plan ? (
              <Alert type="warning">
                <Paragraph>
                  <Zeg van={p.oud} />
                </Paragraph>
              </Alert>
            ) : null}
            <Boven plan={plan} vandaag={vandaag} />
          </>
        ) : undefined
      }
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
      <Antwoord vraag={vraag}>{() => (plan ? <Plan plan={plan} vandaag={vandaag} /> : <GeenPlan />)}</Antwoord>
    </Pagina>
  );
}

function GeenPlan() {
  return (
    <>
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
      <WatGeldt />
      <Werk />
      <Hulp />
      <Verwezen />
      <Loonkosten />
    </>
  );
}

/** Own facts to reckon with; who looks along with somebody else does not reckon with theirs. */
function useReken() {
  const { sessie, ingelogd } = useWie();
  return useQuery({ ...rekenVraag, enabled: ingelogd && sessie.voor === null });
}

function useKaart(plan: Planbeeld, vandaag: IsoDate) {
  const { taal, vorm } = useTaal();
  const { sessie } = useWie();
  const heeftBijstand = (useReken().data?.recht ?? null) !== null;
  return useMemo(() => {
    const kaart = wandelkaart(routeVanPlan(plan, sessie.naam ?? '', heeftBijstand), vandaag);
    return { kaart, woorden: wandelkaartInWoorden(kaart, { taal, vorm, zelf: true }) };
  }, [plan, sessie.naam, heeftBijstand, vandaag, taal, vorm]);
}

/** Over the whole width: own words, to sign, and the way. */
function Boven({ plan, vandaag }: { readonly plan: Planbeeld; readonly vandaag: IsoDate }) {
  const { taal } = useTaal();
  const { kaart, woorden } = useKaart(plan, vandaag);
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
          <Wandelkaart kaart={kaart} woorden={woorden} voor="inwoner" />
        )}
      </Blok>
    </>
  );
}

function Plan({ plan, vandaag }: { readonly plan: Planbeeld; readonly vandaag: IsoDate }) {
  const { zeg } = useTaal();
  const reken = useReken();
  const { woorden } = useKaart(plan, vandaag);
  return (
    <>
      <WatGeldt />
      <Werk />
      <Afspraken plan={plan} />
      <Hulp />
      <Verwezen />
      <Leren plan={plan} />
      {reken.data ? (
        <Kaart soort="tint" kop={zeg(o.kop)}>
          <Suspense fallback={<Laden />}>
            <Opbrengst plan={plan} eigen={reken.data} vandaag={vandaag} namen={woorden.bestemmingnaam} />
          </Suspense>
        </Kaart>
      ) : null}
      <Loonkosten />
      <Fasen plan={plan} />
      <Opgeschreven plan={plan} />
      <Anders plan={plan} />
    </>
  );
}
