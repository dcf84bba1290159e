import { type Doelgroepblad, doelgroepfeit, recordDoelgroepfeit } from '@meedoen/contract/doelgroep';
import { Heading2 } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { keuzes } from '../begeleiding/woorden.ts';
import { useSessie } from '../sessie/sessie.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { datum, type Handeling, ingevuld, type Veld, type Waarden } from '../vorm/Velden.tsx';
import { Stappen, type Sturen } from './Stappen.tsx';
import { ONDERWIJS } from './woorden.ts';

type Soort = 'onderwijs' | 'inburgeringsplicht' | 'praktijkonderwijs';
const JA_NEE = [
  { waarde: 'ja', tekst: 'ja' },
  { waarde: 'nee', tekst: 'nee' },
];
const keuze = (naam: string, label: string, opties: NonNullable<Veld['opties']>, hulp?: string): Veld => ({
  ...{ naam, label, opties, soort: 'keuze' },
  ...(hulp ? { hulp } : {}),
});

const HANDELING: Readonly<Record<Soort, Handeling>> = {
  onderwijs: {
    naam: 'School vastleggen',
    velden: [
      keuze('stand', 'School of opleiding', keuzes(ONDERWIJS), 'Onderwijs dat het Rijk betaalt.'),
      datum('vanaf', 'Vanaf'),
    ],
  },
  inburgeringsplicht: {
    naam: 'Inburgering vastleggen',
    velden: [
      keuze('plicht', 'Moet nog inburgeren', JA_NEE, 'Alleen voor de taalmeter en een traject van taal en werk.'),
      datum('vanaf', 'Vanaf'),
    ],
  },
  praktijkonderwijs: {
    naam: 'Praktijkonderwijs of vso vastleggen',
    velden: [
      keuze('praktijkonderwijs', 'Zit of zat op praktijkonderwijs of vso', JA_NEE),
      datum('vanaf', 'Vanaf'),
      { ...datum('totEnMet', 'Tot en met'), vrij: true, hulp: 'Leeg als het nog loopt.' },
    ],
  },
};

/** What a coach knows and the groups ask for; nothing else is asked here. */
export function Feiten({ blad }: { readonly blad: Doelgroepblad }) {
  const { vandaag } = useSessie();
  const { feiten, kent, persoon } = blad;
  const jaNee = (waarde: boolean | null) => (waarde === null ? 'niet bekend' : waarde ? 'ja' : 'nee');
  const getoond: readonly Soort[] = [
    ...(kent.includes('jongeren') ? (['onderwijs'] as const) : []),
    ...(kent.includes('vergunninghouders') || kent.includes('nieuwkomers') ? (['inburgeringsplicht'] as const) : []),
    ...(kent.includes('pro-vso') ? (['praktijkonderwijs'] as const) : []),
  ];
  if (getoond.length === 0) return null;
  return (
    <section className="mdn-panel" aria-labelledby="doelgroepfeiten">
      <div className="mdn-panel__kop">
        <Heading2 id="doelgroepfeiten" tabIndex={-1}>
          Wat hiervoor nodig is
        </Heading2>
      </div>
      <div className="mdn-panel__lijf mdn-stapel">
        <dl className="mdn-plicht">
          {getoond.includes('onderwijs') && (
            <div>
              <dt>School of opleiding</dt>
              <dd>{feiten.onderwijs ? ONDERWIJS[feiten.onderwijs] : 'niet bekend'}</dd>
            </div>
          )}
          {getoond.includes('inburgeringsplicht') && (
            <div>
              <dt>Moet nog inburgeren</dt>
              <dd>{jaNee(feiten.inburgeringsplicht)}</dd>
            </div>
          )}
          {getoond.includes('praktijkonderwijs') && (
            <div>
              <dt>Op praktijkonderwijs of vso</dt>
              <dd>{jaNee(feiten.praktijkonderwijs)}</dd>
            </div>
          )}
        </dl>
        <Stappen
          sleutel={`doelgroepfeit-${persoon}`}
          kop="doelgroepfeiten"
          stappen={getoond.map((commando) => ({ commando, mag: true, weigering: null }))}
          handelingen={HANDELING}
          begin={{ vanaf: vandaag }}
          stuur={(stap, klaar, vorm) => (
            <Opdracht persoon={persoon} stap={stap} klaar={klaar}>
              {vorm}
            </Opdracht>
          )}
        />
      </div>
    </section>
  );
}

function Opdracht({
  persoon,
  stap,
  klaar,
  children,
}: {
  readonly persoon: string;
  readonly stap: Soort;
  readonly klaar: () => void;
  readonly children: (stuur: Sturen) => ReactNode;
}) {
  const doe = useOpdracht(
    recordDoelgroepfeit,
    ['readDoelgroepen', 'readMensen', 'readFeiten', 'readBegeleiding'],
    klaar,
  );
  const mutate = (waarden: Waarden) => {
    const { plicht, praktijkonderwijs, ...rest } = ingevuld(HANDELING[stap].velden, waarden);
    const inhoud = {
      ...{ soort: stap, ...rest },
      ...(plicht ? { plicht: plicht === 'ja' } : {}),
      ...(praktijkonderwijs ? { praktijkonderwijs: praktijkonderwijs === 'ja' } : {}),
    };
    const gelezen = doelgroepfeit.safeParse(inhoud);
    // what does not fit goes as it is, so that the refusal stands at its field
    doe.mutate({ params: { persoonId: persoon }, body: (gelezen.success ? gelezen.data : inhoud) as never });
  };
  return children({ mutate, fout: doe.error, bezig: doe.isPending });
}
