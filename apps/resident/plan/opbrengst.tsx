import { beleidUit } from '@meedoen/casework/beleid';
import {
  BETAALDE_BESTEMMINGEN,
  namenVan,
  type Switch,
  type Switchbestemming,
  type Switchreden,
  switchen,
} from '@meedoen/casework/rekenhulp';
import type { Planbeeld } from '@meedoen/contract/plan';
import type { Rekenhulp } from '@meedoen/contract/rekenhulp';
import { firstDay, type IsoDate, monthOfDate, nextMonth } from '@meedoen/law/kernel';
import { Heading3, Paragraph } from '@utrecht/component-library-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { Klein } from '../onderdelen/delen.tsx';
import { GaLos } from '../onderdelen/ga.tsx';
import { Bedragveld } from '../onderdelen/invoer.tsx';
import { bedrag, maandVoluit } from '../teksten/opmaak.ts';
import { opbrengst as o } from '../teksten/plan.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { Urenschuif } from '../wat-als/onderdelen.tsx';

type Planbestemming = Planbeeld['bestemmingen'][number];

const SWITCH: Partial<Record<Planbestemming['bestemming'], Switchbestemming>> = {
  'regulier-werk': 'regulier-werk',
  'werk-met-loonkostensubsidie': 'loonkostensubsidie',
  'beschut-werk': 'beschut-werk',
  vrijwilligerswerk: 'vrijwilligerswerk',
  dagbesteding: 'dagbesteding',
};

const isBetaald = (bestemming: Switchbestemming): boolean => BETAALDE_BESTEMMINGEN.some((each) => each === bestemming);

/** The destinations of a plan of which the income can be told: the chosen one first. Without one: regular work. */
function bestemmingenVan({ bestemmingen }: Planbeeld): Switchbestemming[] {
  const volgorde = { doel: 0, 'kan-ook': 1, 'loopt-door': 2, 'nu-niet': 3 } as const;
  const open = bestemmingen
    .filter(({ stand }) => stand === 'doel' || stand === 'kan-ook')
    .sort((a, b) => volgorde[a.stand] - volgorde[b.stand])
    .flatMap(({ bestemming }) => SWITCH[bestemming] ?? []);
  return open.length > 0 ? open : ['regulier-werk'];
}

/** What each way means for the money, before somebody decides: worked out here, by the law, on their own facts. */
export default function Opbrengst({
  plan,
  eigen,
  vandaag,
  namen,
}: {
  readonly plan: Planbeeld;
  readonly eigen: Rekenhulp;
  readonly vandaag: IsoDate;
  /** What the destinations are called, as on the map. */
  readonly namen: (bestemming: Switchbestemming) => string;
}) {
  const [uren, setUren] = useState(12);
  const [uurloon, setUurloon] = useState<number | null | undefined>();
  const beleid = useMemo(() => beleidUit(eigen.beleid), [eigen.beleid]);
  const bestemmingen = useMemo(() => bestemmingenVan(plan), [plan]);
  const rustig = useDeferredValue(uren);
  const vanaf = firstDay(nextMonth(monthOfDate(vandaag)));
  const rij = useMemo(
    () =>
      bestemmingen.map((bestemming) =>
        switchen(
          {
            ...{ bestemming, uren: rustig, vakantietoeslag: 'inbegrepen', stoptWerk: false },
            ...(typeof uurloon === 'number' ? { nettoPerUur: uurloon } : {}),
          },
          { dossier: eigen.dossier, persoon: eigen.persoon, vanaf, beleid },
        ),
      ),
    [bestemmingen, rustig, uurloon, eigen, vanaf, beleid],
  );
  const [eerste] = rij;
  if (eerste && eerste.nu.samen === undefined)
    return (
      <>
        <Paragraph>
          <Zeg van={o.geenUitkering} />
        </Paragraph>
        <Naar />
      </>
    );
  return (
    <>
      <Paragraph>
        <Zeg van={o.intro} />
      </Paragraph>
      <Urenschuif uren={uren} meeste={40} zet={setUren} />
      <Bedragveld
        id="uurloon"
        label={<Zeg van={o.uurloon} />}
        hint={<Zeg van={o.uurloonHulp} />}
        waarde={uurloon ?? undefined}
        zet={setUurloon}
      />
      <ul className="meedoen-opbrengsten" aria-live="polite">
        {rij.map((each) => (
          <li key={each.bestemming}>
            <Heading3>{namen(each.bestemming)}</Heading3>
            {typeof uurloon === 'number' || !isBetaald(each.bestemming) ? (
              <Een uitkomst={each} />
            ) : (
              <ZonderLoon uitkomst={each} />
            )}
          </li>
        ))}
      </ul>
      <Paragraph>
        <Zeg van={rij.some(({ bijstand }) => bijstand === 'stopt') ? o.terugGestopt : o.terug} />
      </Paragraph>
      <Klein>
        <Zeg van={o.berekening} />
      </Klein>
      <Naar />
    </>
  );
}

const Naar = () => (
  <GaLos naar="/wat-als/werken">
    <Zeg van={o.zelf} />
  </GaLos>
);

/** Without a wage: what the law says an employer pays at least, and whether bijstand surely goes on. */
function ZonderLoon({ uitkomst: { brutoMinimum, bijstand } }: { readonly uitkomst: Switch }) {
  const { taal } = useTaal();
  return (
    <>
      {brutoMinimum ? (
        <Paragraph>
          <Zeg van={o.brutoMinimum} met={{ bedrag: bedrag(brutoMinimum, taal) }} />{' '}
          {bijstand === 'loopt-door' && <Zeg van={o.looptDoor} />}
        </Paragraph>
      ) : null}
      <Paragraph>
        <Zeg van={o.vulIn} />
      </Paragraph>
    </>
  );
}

function Een({ uitkomst }: { readonly uitkomst: Switch }) {
  const { taal } = useTaal();
  const { verschil, nu, straks, maand, ontbreekt, redenen } = uitkomst;
  if (verschil === undefined || straks?.samen === undefined || nu.samen === undefined)
    return (
      <Paragraph>
        <Zeg van={o.onbekend} met={{ wat: namenVan(ontbreekt).join(', ') }} />
      </Paragraph>
    );
  const geld = (cents: number) => bedrag(cents, taal);
  return (
    <>
      <Paragraph appearance="lead">
        {verschil > 0 ? (
          <Zeg van={o.meer} met={{ bedrag: geld(verschil) }} />
        ) : verschil < 0 ? (
          <Zeg van={o.minder} met={{ bedrag: geld(-verschil) }} />
        ) : (
          <Zeg van={o.gelijk} />
        )}
      </Paragraph>
      {verschil === 0 ? null : (
        <Klein>
          <Zeg
            van={o.nuStraks}
            met={{ nu: geld(nu.samen), straks: geld(straks.samen), maand: maandVoluit(maand, taal) }}
          />
        </Klein>
      )}
      <ul className="meedoen-redenen">
        {redenen.map((reden, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: reasons keep their order
          <Reden key={i} reden={reden} />
        ))}
      </ul>
    </>
  );
}

function Reden({ reden }: { readonly reden: Switchreden }) {
  const zin = useReden(reden);
  return zin === undefined ? null : <li>{zin}</li>;
}

function useReden(reden: Switchreden) {
  const { taal } = useTaal();
  const geld = (cents: number) => bedrag(cents, taal);
  switch (reden.soort) {
    case 'geen-loon':
      return undefined;
    case 'vergoeding-vrij-tot-maximum':
      return <Zeg van={o.vergoeding} />;
    case 'subsidie-naar-werkgever':
      return <Zeg van={o.subsidie} />;
    case 'vrijlating':
      return <Zeg van={o.vrijlating} met={{ bedrag: geld(reden.bedrag) }} />;
    case 'geen-vrijlating':
      return <Zeg van={o.geenVrijlating} />;
    case 'aanvulling':
      return <Zeg van={o.aanvulling} met={{ bedrag: geld(reden.bedrag) }} />;
    case 'bijstand-stopt':
      return <Zeg van={o.stopt} />;
    case 'later': {
      const { moment } = reden;
      const maand = maandVoluit(moment.maand, taal);
      switch (moment.soort) {
        case 'vrijlating':
          // another article, the same money: nothing to know beforehand
          return moment.houdenNaar === moment.houdenVan ? undefined : (
            <Zeg
              van={o.laterVrijlating}
              met={{ maand, bedrag: geld(moment.houdenNaar), eerst: geld(moment.houdenVan) }}
            />
          );
        case 'stopt':
          return <Zeg van={o.laterStopt} met={{ maand }} />;
        case 'minder':
          return <Zeg van={o.laterMinder} met={{ maand, bedrag: geld(moment.bedrag) }} />;
        default:
          return <Zeg van={o.laterOnbekend} met={{ maand }} />;
      }
    }
  }
}
