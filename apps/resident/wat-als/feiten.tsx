import type { Huishouden } from '@meedoen/casework/rekenhulp';
import { type IsoDate, isoDate } from '@meedoen/law/kernel';
import { Button, Paragraph } from '@utrecht/component-library-react';
import { type ReactNode, useState } from 'react';
import { Blok } from '../onderdelen/delen.tsx';
import { Bedragveld, Datumveld } from '../onderdelen/invoer.tsx';
import { Foutsamenvatting, type Samengevat } from '../onderdelen/samenvatting.tsx';
import { Groep, Keuzelijst } from '../onderdelen/veld.tsx';
import { alledaags } from '../teksten/alledaags.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { feitenVragen as f } from '../teksten/wat-als.ts';
import { Kiesveld } from './onderdelen.tsx';

/** What was typed so far: undefined is empty, null cannot be read. */
export interface Ingevuld {
  readonly gemeente: string;
  readonly datums: Readonly<Record<string, string | null | undefined>>;
  readonly bedragen: Readonly<Record<string, number | null | undefined>>;
  readonly partner: boolean;
  readonly kinderen: number;
  readonly delers: number;
}
export const leeg = (gemeente: string): Ingevuld => ({
  gemeente,
  datums: {},
  bedragen: {},
  partner: false,
  kinderen: 0,
  delers: 0,
});

const aantallen = (meeste: number) =>
  Array.from({ length: meeste + 1 }, (_, i) => ({ waarde: String(i), tekst: String(i) }));
const kindVelden = (aantal: number) => Array.from({ length: aantal }, (_, i) => `kind-${i + 1}`);

/** The household of the answers; undefined while one is missing or lies ahead. */
export function huishoudenUit(ingevuld: Ingevuld, vandaag: IsoDate): Huishouden | undefined {
  const dag = (naam: string): IsoDate | undefined => {
    const waarde = ingevuld.datums[naam];
    return waarde && waarde <= vandaag ? isoDate(waarde) : undefined;
  };
  const geboortedatum = dag('geboren');
  const partnerGeboren = dag('partner-geboren');
  const kinderen = kindVelden(ingevuld.kinderen).map(dag);
  const gelezen = kinderen.filter((datum) => datum !== undefined);
  if (Object.values(ingevuld.bedragen).includes(null)) return undefined;
  if (!geboortedatum || gelezen.length < kinderen.length || (ingevuld.partner && !partnerGeboren)) return undefined;
  const bedrag = (naam: string) => ingevuld.bedragen[naam] ?? 0;
  return {
    geboortedatum,
    partner:
      ingevuld.partner && partnerGeboren
        ? { geboortedatum: partnerGeboren, inkomen: bedrag('partner-inkomen') }
        : undefined,
    kinderen: gelezen,
    kostendelers: ingevuld.delers,
    loon: bedrag('loon'),
    anderInkomen: bedrag('ander'),
    spaargeld: bedrag('spaargeld'),
    schulden: bedrag('schulden'),
  };
}

/** The handful of facts of somebody without a file; they stay on the device. */
export function Feitenvragen({
  gemeenten,
  begin,
  vandaag,
  lead,
  klaar,
}: {
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly begin: Ingevuld;
  readonly vandaag: IsoDate;
  readonly lead: ReactNode;
  readonly klaar: (ingevuld: Ingevuld) => void;
}) {
  const { zeg } = useTaal();
  const [ingevuld, zet] = useState(begin);
  const [beurt, setBeurt] = useState(0);
  const datum = (naam: string) => ({
    id: naam,
    waarde: ingevuld.datums[naam] ?? undefined,
    zet: (waarde: string | null | undefined) => zet((oud) => ({ ...oud, datums: { ...oud.datums, [naam]: waarde } })),
    fout: fout(naam),
    klein: true,
  });
  const bedrag = (naam: string) => ({
    id: naam,
    waarde: ingevuld.bedragen[naam] ?? undefined,
    zet: (waarde: number | null | undefined) =>
      zet((oud) => ({ ...oud, bedragen: { ...oud.bedragen, [naam]: waarde } })),
    fout: fout(naam),
  });
  const nodig: readonly (readonly [string, string])[] = [
    ['geboren', zeg(f.geboren)],
    ...(ingevuld.partner ? [['partner-geboren', zeg(f.partnerGeboren)] as const] : []),
    ...kindVelden(ingevuld.kinderen).map((naam, i) => [naam, zeg(f.kindGeboren, { nummer: i + 1 })] as const),
  ];
  const bedragnamen: readonly (readonly [string, string])[] = [
    ...(ingevuld.partner ? [['partner-inkomen', zeg(f.partnerInkomen)] as const] : []),
    ['loon', zeg(f.loon)],
    ['ander', zeg(f.ander)],
    ['spaargeld', zeg(f.spaargeld)],
    ['schulden', zeg(f.schulden)],
  ];
  const isDag = (naam: string) => (ingevuld.datums[naam] ?? '9999') <= vandaag;
  const fouten: readonly Samengevat[] = [
    ...nodig.filter(([naam]) => !isDag(naam)).map(([id, vraag]) => ({ id, vraag, fout: zeg(f.fout.datum) })),
    ...bedragnamen
      .filter(([naam]) => ingevuld.bedragen[naam] === null)
      .map(([id, vraag]) => ({ id, vraag, fout: zeg(f.fout.bedrag) })),
  ];
  function fout(naam: string): string | undefined {
    return beurt > 0 ? fouten.find(({ id }) => id === naam)?.fout : undefined;
  }
  return (
    <form
      className="meedoen-blok"
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        if (fouten.length === 0) klaar(ingevuld);
        else setBeurt(beurt + 1);
      }}
    >
      {beurt > 0 ? <Foutsamenvatting fouten={fouten} beurt={beurt} /> : null}
      <Blok kop={<Zeg van={f.kop} />}>
        <Paragraph>{lead}</Paragraph>
        <div className="meedoen-kaart">
          {gemeenten.length > 1 ? (
            <Kiesveld
              id="gemeente"
              label={<Zeg van={f.gemeente} />}
              waarde={ingevuld.gemeente}
              opties={gemeenten.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
              kies={(gemeente) => zet({ ...ingevuld, gemeente })}
            />
          ) : null}
          <Datumveld {...datum('geboren')} label={<Zeg van={f.geboren} />} />
          <Groep id="partner" vraag={<Zeg van={f.partner} />} klein>
            <Keuzelijst
              naam="partner"
              gekozen={ingevuld.partner ? 'ja' : 'nee'}
              opties={[
                { waarde: 'nee', tekst: <Zeg van={alledaags.nee} /> },
                { waarde: 'ja', tekst: <Zeg van={alledaags.ja} /> },
              ]}
              kies={(waarde) => zet({ ...ingevuld, partner: waarde === 'ja' })}
            />
          </Groep>
          {ingevuld.partner ? (
            <>
              <Datumveld {...datum('partner-geboren')} label={<Zeg van={f.partnerGeboren} />} />
              <Bedragveld {...bedrag('partner-inkomen')} label={<Zeg van={f.partnerInkomen} />} />
            </>
          ) : null}
          <Kiesveld
            id="kinderen"
            label={<Zeg van={f.kinderen} />}
            waarde={String(ingevuld.kinderen)}
            opties={aantallen(8)}
            kies={(waarde) => zet({ ...ingevuld, kinderen: Number(waarde) })}
          />
          {kindVelden(ingevuld.kinderen).map((naam, i) => (
            <Datumveld key={naam} {...datum(naam)} label={<Zeg van={f.kindGeboren} met={{ nummer: i + 1 }} />} />
          ))}
          <Kiesveld
            id="delers"
            label={<Zeg van={f.delers} />}
            hint={<Zeg van={f.delersHint} />}
            waarde={String(ingevuld.delers)}
            opties={aantallen(8)}
            kies={(waarde) => zet({ ...ingevuld, delers: Number(waarde) })}
          />
          <Bedragveld {...bedrag('loon')} label={<Zeg van={f.loon} />} />
          <Bedragveld {...bedrag('ander')} label={<Zeg van={f.ander} />} hint={<Zeg van={f.anderHint} />} />
          <div className="meedoen-tweeluik">
            <Bedragveld {...bedrag('spaargeld')} label={<Zeg van={f.spaargeld} />} />
            <Bedragveld {...bedrag('schulden')} label={<Zeg van={f.schulden} />} />
          </div>
          <div className="meedoen-knoppen">
            <Button type="submit" appearance="primary-action-button">
              <Zeg van={f.bereken} />
            </Button>
          </div>
        </div>
      </Blok>
    </form>
  );
}
