import { loonPerMaand, metGift, metHuisgenoot, metOuderKind, metPartner, metWerk } from '@meedoen/casework/rekenhulp';
import { addMonths, birthday, type Cents, type IsoDate, isoDate, monthOfDate } from '@meedoen/law/kernel';
import type { Dossier } from '@meedoen/law/participatiewet';
import { type Beleid, keuzeOp } from '@meedoen/law/verordening';
import { Paragraph } from '@utrecht/component-library-react';
import { Uitleg } from '../onderdelen/delen.tsx';
import { Bedragveld, Datumveld } from '../onderdelen/invoer.tsx';
import { Vinkje } from '../onderdelen/veld.tsx';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { watAls as w } from '../teksten/wat-als.ts';
import { Begin, Kiesveld, Urenschuif } from './onderdelen.tsx';
import type { Wat } from './wat.ts';

export const MEESTE_UREN = 40;

/** What somebody supposes, of each of the four questions; kept while they look at another. */
export interface Stand {
  readonly wie: string;
  readonly begin: IsoDate;
  readonly uren: number;
  readonly uurloon: Cents | null | undefined;
  readonly vrijlating: boolean;
  readonly rol: keyof typeof w.rollen;
  readonly geboren: string | null | undefined;
  readonly inkomen: Cents | null | undefined;
  readonly kind: string;
  readonly jaren: number;
  readonly studeert: boolean;
  readonly bedrag: Cents | null | undefined;
  readonly maandelijks: boolean;
}
export const beginStand = (persoon: string, begin: IsoDate, kind: string): Stand => ({
  wie: persoon,
  begin,
  uren: 18,
  uurloon: 13_00,
  vrijlating: true,
  rol: 'partner',
  geboren: undefined,
  inkomen: 0,
  kind,
  jaren: 21,
  studeert: false,
  bedrag: 500_00,
  maandelijks: false,
});

/** Whose sums these are. */
export interface Thuis {
  readonly dossier: Dossier;
  readonly persoon: string;
  readonly namen: Readonly<Record<string, string>>;
}

export const kinderenVan = ({ dossier }: Thuis) => dossier.kinderen ?? [];

/** The work of a stand, without its wages. */
export const werkVan = (stand: Stand) => ({
  persoon: stand.wie,
  vanaf: stand.begin,
  vakantietoeslag: 'inbegrepen' as const,
  vrijlating: stand.vrijlating ? ('wet' as const) : ('geen' as const),
});

/** The household as it would be; undefined while something is not filled in. */
export function danVan(wat: Wat, thuis: Thuis, stand: Stand, beleid: Beleid): Dossier | undefined {
  const { dossier, persoon } = thuis;
  const vanaf = stand.begin;
  if (wat === 'werken') {
    if (typeof stand.uurloon !== 'number') return undefined;
    return metWerk(dossier, { ...werkVan(stand), netto: loonPerMaand(stand.uren, stand.uurloon) });
  }
  if (wat === 'gift') {
    if (typeof stand.bedrag !== 'number') return undefined;
    const { maandelijks, bedrag } = stand;
    return metGift(dossier, { persoon, op: vanaf, bedrag, maandelijks }, beleid);
  }
  if (wat === 'kind') {
    const kind = kinderenVan(thuis).find(({ id }) => id === stand.kind);
    return kind && metOuderKind(dossier, kind.id, stand.jaren, vanaf, stand.studeert ? 'student' : undefined);
  }
  if (!stand.geboren || stand.geboren > vanaf) return undefined;
  const geboortedatum = isoDate(stand.geboren);
  if (stand.rol !== 'partner')
    return metHuisgenoot(dossier, {
      vanaf,
      geboortedatum,
      uitzondering: stand.rol === 'huisgenoot' ? undefined : stand.rol,
    });
  return typeof stand.inkomen === 'number'
    ? metPartner(dossier, { vanaf, geboortedatum, inkomen: stand.inkomen, soort: 'loon' })
    : undefined;
}

interface Vorm {
  readonly thuis: Thuis;
  readonly stand: Stand;
  readonly zet: (deel: Partial<Stand>) => void;
  readonly vandaag: IsoDate;
  readonly beleid: Beleid;
}

function Werken({ thuis, stand, zet, vandaag, beleid }: Vorm) {
  const { zeg } = useTaal();
  const partner = thuis.dossier.partner?.at(-1)?.waarde.id;
  const standaard = keuzeOp(beleid, stand.begin, 'vrijlatingArbeid')?.waarde === 'standaard';
  const ander = partner === thuis.persoon ? thuis.dossier.aanvrager.id : partner;
  return (
    <>
      {ander ? (
        <Kiesveld
          id="wie"
          label={<Zeg van={w.wie} />}
          waarde={stand.wie}
          opties={[
            { waarde: thuis.persoon, tekst: zeg(w.ik) },
            { waarde: ander, tekst: thuis.namen[ander] ?? zeg(w.partner) },
          ]}
          kies={(wie) => zet({ wie })}
        />
      ) : null}
      <Urenschuif uren={stand.uren} meeste={MEESTE_UREN} zet={(uren) => zet({ uren })} />
      <div className="meedoen-tweeluik">
        <Bedragveld
          id="uurloon"
          label={<Zeg van={w.uurloon} />}
          hint={<Zeg van={w.uurloonHint} />}
          waarde={stand.uurloon ?? undefined}
          zet={(uurloon) => zet({ uurloon })}
        />
        <Begin
          label={<Zeg van={w.begin} />}
          hint={<Zeg van={w.beginHint} />}
          vandaag={vandaag}
          waarde={stand.begin}
          kies={(begin) => zet({ begin })}
        />
      </div>
      <Vinkje
        id="vrijlating"
        aan={stand.vrijlating}
        zet={(vrijlating) => zet({ vrijlating })}
        uitleg={<Zeg van={standaard ? w.vrijlatingStandaard : w.vrijlatingBesluit} />}
      >
        <Zeg van={w.vrijlating} />
      </Vinkje>
      <Uitleg los kop={<Zeg van={w.brutoKop} />}>
        <Paragraph>
          <Zeg van={w.bruto} />
        </Paragraph>
      </Uitleg>
    </>
  );
}

const ROLLEN = Object.keys(w.rollen) as (keyof typeof w.rollen)[];

function Samenwonen({ stand, zet, vandaag }: Vorm) {
  const { zeg } = useTaal();
  return (
    <>
      <Kiesveld
        id="rol"
        label={<Zeg van={w.rol} />}
        hint={<Zeg van={w.rolUitleg} />}
        waarde={stand.rol}
        opties={ROLLEN.map((rol) => ({ waarde: rol, tekst: zeg(w.rollen[rol]) }))}
        kies={(gekozen) => zet({ rol: ROLLEN.find((rol) => rol === gekozen) ?? stand.rol })}
      />
      <Datumveld
        id="geboren-ander"
        klein
        label={<Zeg van={w.geboren} />}
        waarde={stand.geboren ?? undefined}
        zet={(geboren) => zet({ geboren })}
      />
      <div className="meedoen-tweeluik">
        {stand.rol === 'partner' ? (
          <Bedragveld
            id="inkomen-ander"
            label={<Zeg van={w.inkomenAnder} />}
            waarde={stand.inkomen ?? undefined}
            zet={(inkomen) => zet({ inkomen })}
          />
        ) : null}
        <Begin label={<Zeg van={w.vanaf} />} vandaag={vandaag} waarde={stand.begin} kies={(begin) => zet({ begin })} />
      </div>
    </>
  );
}

const LEEFTIJDEN = [12, 18, 21, 27] as const;

function OuderKind({ thuis, stand, zet, vandaag }: Vorm) {
  const { zeg } = useTaal();
  const kinderen = kinderenVan(thuis);
  if (kinderen.length === 0)
    return (
      <Paragraph>
        <Zeg van={w.geenKind} />
      </Paragraph>
    );
  const kies = (kind: string, jaren: number) => {
    // on the real birthday when it lies in the months that can be chosen
    const geboren = kinderen.find(({ id }) => id === kind)?.geboortedatum.waarde;
    const echt = geboren && birthday(geboren, jaren);
    const past = echt && echt > vandaag && echt < addMonths(vandaag, 6);
    zet({ kind, jaren, ...(past ? { begin: `${monthOfDate(echt)}-01` as IsoDate } : {}) });
  };
  return (
    <>
      <div className="meedoen-tweeluik">
        <Kiesveld
          id="kind"
          label={<Zeg van={w.welkKind} />}
          waarde={stand.kind}
          opties={kinderen.map(({ id }, i) => ({
            waarde: id,
            tekst: thuis.namen[id] ?? zeg(w.kindNummer, { nummer: i + 1 }),
          }))}
          kies={(kind) => kies(kind, stand.jaren)}
        />
        <Kiesveld
          id="jaren"
          label={<Zeg van={w.wordt} />}
          waarde={String(stand.jaren)}
          opties={LEEFTIJDEN.map((jaren) => ({ waarde: String(jaren), tekst: zeg(w.jaar, { aantal: jaren }) }))}
          kies={(jaren) => kies(stand.kind, Number(jaren))}
        />
      </div>
      <Begin label={<Zeg van={w.vanaf} />} vandaag={vandaag} waarde={stand.begin} kies={(begin) => zet({ begin })} />
      <Vinkje id="studeert" aan={stand.studeert} zet={(studeert) => zet({ studeert })}>
        <Zeg van={w.studeert} />
      </Vinkje>
    </>
  );
}

function Gift({ stand, zet, vandaag }: Vorm) {
  const { zeg } = useTaal();
  return (
    <>
      <Bedragveld
        id="gift"
        label={<Zeg van={w.hoeveel} />}
        waarde={stand.bedrag ?? undefined}
        zet={(bedrag) => zet({ bedrag })}
      />
      <div className="meedoen-tweeluik">
        <Kiesveld
          id="hoe-vaak"
          label={<Zeg van={w.hoeVaak} />}
          waarde={stand.maandelijks ? 'maand' : 'keer'}
          opties={[
            { waarde: 'keer', tekst: zeg(w.eenKeer) },
            { waarde: 'maand', tekst: zeg(w.elkeMaand) },
          ]}
          kies={(gekozen) => zet({ maandelijks: gekozen === 'maand' })}
        />
        <Begin label={<Zeg van={w.vanaf} />} vandaag={vandaag} waarde={stand.begin} kies={(begin) => zet({ begin })} />
      </div>
      <p className="meedoen-hint">
        <Zeg van={w.giftUitleg} />
      </p>
    </>
  );
}

export const VORMEN = { werken: Werken, samenwonen: Samenwonen, kind: OuderKind, gift: Gift } as const;
