import { type Jaarmoment, namenVan, type Uurmoment } from '@meedoen/casework/rekenhulp';
import { Paragraph } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { Beeld } from '../onderdelen/beeld.tsx';
import { Blok } from '../onderdelen/delen.tsx';
import { bedrag, hoofdletter, maandVoluit } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { uitkomst as u, momenten as w } from '../teksten/wat-als-uitkomst.ts';
import { redenVan } from './reden.ts';

type Vrijlating = Extract<Jaarmoment, { soort: 'vrijlating' }>;

function regelVan({ naar }: Vrijlating) {
  const soort = naar[0];
  if (soort === undefined) return w.regel.geen;
  return soort.startsWith('34a') ? w.regel['34a'] : w.regel[soort as keyof typeof w.regel];
}

function Jaarzin({ moment }: { readonly moment: Exclude<Jaarmoment, { soort: 'onbekend' }> }) {
  const { taal, zeg } = useTaal();
  const maand = hoofdletter(maandVoluit(moment.maand, taal));
  switch (moment.soort) {
    case 'vrijlating': {
      const verschil = moment.houdenNaar - moment.houdenVan;
      return (
        <Zeg
          van={verschil < 0 ? w.minderHouden : w.meerHouden}
          met={{ maand, bedrag: bedrag(Math.abs(verschil), taal), regel: zeg(regelVan(moment)) }}
        />
      );
    }
    case 'stopt':
      return <Zeg van={redenVan(moment.reden ?? 'inkomen').moment} met={{ maand }} />;
    case 'minder':
      return <Zeg van={w.minder} met={{ maand, bedrag: bedrag(moment.bedrag, taal) }} />;
  }
}

function Uurzin({ moment }: { readonly moment: Uurmoment }) {
  const { taal } = useTaal();
  switch (moment.soort) {
    case 'vlak':
      return (
        <>
          {moment.van === moment.totEnMet ? (
            <Zeg van={w.vlakEen} met={{ van: moment.van }} />
          ) : (
            <Zeg van={w.vlak} met={{ van: moment.van, tot: moment.totEnMet }} />
          )}{' '}
          <Zeg van={w.pensioen} />
        </>
      );
    case 'daling':
      return (
        <>
          <Zeg van={w.daling} met={{ uren: moment.uren, bedrag: bedrag(moment.minder, taal) }} />{' '}
          {moment.loon === undefined ? null : <Zeg van={w.dalingLoon} met={{ loon: bedrag(moment.loon, taal) }} />}
        </>
      );
    case 'genoeg':
      return <Zeg van={w.genoeg} met={{ uren: moment.uren }} />;
    case 'onbekend':
      return <Zeg van={w.uurOnbekend} met={{ uren: moment.uren, wat: namenVan(moment.beeld.ontbreekt).join(', ') }} />;
  }
}

/** What somebody wants to know beforehand: where the year turns, and where the next hour does something else. */
export function Momenten({
  jaar,
  uren,
}: {
  readonly jaar: readonly Jaarmoment[];
  readonly uren: readonly Uurmoment[];
}) {
  const regels: { readonly sleutel: string; readonly zin: ReactNode }[] = [
    ...jaar.flatMap((moment) => {
      if (moment.soort === 'onbekend') return [];
      // an exemption that changes its name but not its amount is no moment
      if (moment.soort === 'vrijlating' && moment.houdenVan === moment.houdenNaar) return [];
      return [{ sleutel: `${moment.soort} ${moment.maand}`, zin: <Jaarzin moment={moment} /> }];
    }),
    ...uren.map((moment) => ({
      sleutel: `${moment.soort} ${moment.soort === 'vlak' ? moment.van : moment.uren}`,
      zin: <Uurzin moment={moment} />,
    })),
  ];
  return (
    <Blok kop={<Zeg van={u.letOp} />}>
      {regels.length === 0 ? (
        <Paragraph>
          <Zeg van={w.geen} />
        </Paragraph>
      ) : (
        <ul className="meedoen-momenten">
          {regels.map(({ sleutel, zin }) => (
            <li key={sleutel}>
              <Beeld naam="let" />
              <span>{zin}</span>
            </li>
          ))}
        </ul>
      )}
    </Blok>
  );
}
