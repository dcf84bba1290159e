import { type Aanvraag, klok } from '@meedoen/casework/aanvraag';
import type { Bezwaar } from '@meedoen/casework/bezwaar';
import type { Werkregel } from '@meedoen/contract/werkvoorraad';
import { daysBetween, type IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { klokWeergave, voorschotbetalingen } from '../aanvraag/index.ts';
import { bezwaarklokWeergave } from '../bezwaar/index.ts';
import { namenVan } from '../persoon/index.ts';
import type { Werkrij } from './store.ts';

/** What has to be done next, per state of an aanvraag. */
const STAP: Readonly<Record<Aanvraag['toestand'], string>> = {
  gemeld: 'Wacht op de aanvraag',
  'zoektermijn-loopt': 'Zoektermijn loopt',
  'in-te-vullen': 'Inwoner vult de aanvraag in',
  ingediend: 'In behandeling nemen',
  'wacht-op-gegevens': 'Wacht op gegevens',
  'in-behandeling': 'Besluit voorbereiden',
  voorgesteld: 'Wacht op een tweede paar ogen',
  besloten: 'Besluit bekendmaken',
  'buiten-behandeling': 'Besluit bekendmaken',
  ingetrokken: 'Niets meer te doen',
};

/** What was asked and did not come in time asks for somebody, not for more waiting. */
function stapVan(toestand: Aanvraag, vandaag: IsoDate): string {
  if (toestand.toestand === 'wacht-op-gegevens' && toestand.uiterlijk < vandaag) return 'Niet alles kwam: beslissen';
  return STAP[toestand.toestand];
}

const BEZWAARSTAP: Partial<Readonly<Record<Bezwaar['toestand'], string>>> = {
  ontvangen: 'Bezwaar oppakken',
  verzuim: 'Wacht op de reden',
  'in-behandeling': 'Horen',
  gehoord: 'Beslissen op het bezwaar',
};

const TAAKSTAP: Readonly<Record<string, string>> = {
  verschil: 'Verschil vaststellen',
  herziening: 'Voorstel bekijken',
  betaling: 'Betaling nakijken',
  vraag: 'Vraag beantwoorden',
  wijziging: 'Wijziging verwerken',
  post: 'Bij een dossier zetten',
  afstemming: 'Zaak bekijken',
  loonkostensubsidie: 'Loonkostensubsidie bekijken',
  boete: 'Boeteonderzoek bekijken',
  verhaal: 'Verhaal bekijken',
  instrument: 'Instrument bekijken',
  signaal: 'Signaal bekijken',
  taak: 'Taak afronden',
};

const BESLUIT: Readonly<Record<string, string>> = {
  toekennen: 'Toekenning',
  afwijzen: 'Afwijzing',
  'buiten-behandeling-stellen': 'Buiten behandeling stellen',
  'voorschot-verlenen': 'Voorschot',
  wijzigen: 'Wijziging',
  opschorten: 'Opschorting',
  herzien: 'Herziening',
  intrekken: 'Intrekking',
  terugvorderen: 'Terugvordering',
  beeindigen: 'Beëindiging',
  afstemmen: 'Verlaging',
  waarschuwen: 'Waarschuwing',
  'afstemming-herzien': 'Verlaging stoppen',
  'inkeer-afwijzen': 'Verzoek om te stoppen',
  'dwangsom-vaststellen': 'Dwangsom',
  loonkostensubsidie: 'Loonkostensubsidie',
  instrument: 'Instrument',
  ontheffing: 'Ontheffing',
  'ontheffing-intrekken': 'Ontheffing intrekken',
  kwijtschelden: 'Kwijtschelding',
  'kwijtschelding-afwijzen': 'Kwijtschelding',
  'boete-opleggen': 'Boete',
  'boete-waarschuwen': 'Waarschuwing in plaats van boete',
};

type Voorschotbetalingen = Awaited<ReturnType<typeof voorschotbetalingen>>;

interface Zaakrij {
  readonly id: string;
  readonly persoon: string;
  readonly kenmerk: string;
  readonly toestand: Aanvraag;
}

interface Taakrij {
  readonly id: string;
  readonly titel: string;
  readonly kenmerk: string | null;
  readonly run: string | null;
  readonly besluit: string | null;
  readonly besluitsoort: string | null;
}

/** Rows of a page with what people read; everything is fetched for the page at once. */
export async function werkregels(tx: Tx, rijen: readonly Werkrij[], vandaag: IsoDate): Promise<Werkregel[]> {
  const ids = (soort: string) => rijen.filter((rij) => rij.soort === soort).map(({ id }) => id);
  const taakIds = rijen.filter(({ soort }) => soort !== 'aanvraag' && soort !== 'besluit').map(({ id }) => id);
  const zaken = await tx<Zaakrij[]>`select id, persoon, kenmerk, toestand from zaak where id = any(${ids('aanvraag')})`;
  const besluiten = await tx<{ id: string; soort: string; kenmerk: string | null }[]>`
    select b.id, b.soort, coalesce(b.kenmerk, z.kenmerk, r.kenmerk, w.kenmerk) as kenmerk
    from besluit b left join zaak z on z.id = b.zaak left join recht r on r.id = b.recht left join bezwaar w on w.id = b.bezwaar where b.id = any(${ids('besluit')})`;
  const taken = await tx<Taakrij[]>`
    select t.id, t.titel, z.kenmerk, b.run, v.id as besluit, v.soort as besluitsoort
    from taak t left join zaak z on z.id = t.zaak
    left join besluit v on t.soort = 'herziening' and v.id = t.bron
    left join betaling b on t.soort = 'betaling' and b.id = t.bron where t.id = any(${taakIds})`;
  const bezwaren = await tx<{ taak: string; kenmerk: string; toestand: Bezwaar }[]>`
    select t.id as taak, b.kenmerk, b.toestand from taak t join bezwaar b on b.id = t.bron where t.id = any(${ids('bezwaar')})`;
  const namen = await namenVan(
    tx,
    rijen.flatMap(({ persoon, behandelaar }) => [persoon, behandelaar]).filter((id) => id !== null),
  );
  const betalingen = await voorschotbetalingen(
    tx,
    zaken.filter(({ toestand }) => 'voorschotten' in toestand && toestand.voorschotten.length > 0),
  );
  const perZaak = new Map(zaken.map((zaak) => [zaak.id, zaak]));
  const perBesluit = new Map(besluiten.map((besluit) => [besluit.id, besluit]));
  const perBezwaar = new Map(bezwaren.map((bezwaar) => [bezwaar.taak, bezwaar]));
  const perTaak = new Map(taken.map((taak) => [taak.id, taak]));
  return rijen.map((rij) => {
    const laatsteDag = rij.dag === 'infinity' ? null : rij.dag;
    const gezamenlijk = {
      id: rij.id,
      soort: rij.soort,
      zaak: rij.zaak,
      persoon: rij.persoon,
      naam: (rij.persoon && namen.get(rij.persoon)) || '',
      laatsteDag,
      dagenOver: laatsteDag && daysBetween(vandaag, laatsteDag),
      urgent: rij.urgent,
      behandelaar: rij.behandelaar ? { id: rij.behandelaar, naam: namen.get(rij.behandelaar) ?? '' } : null,
      klok: null,
    };
    if (rij.soort === 'aanvraag') return aanvraagregel(gezamenlijk, perZaak.get(rij.id), betalingen, vandaag);
    if (rij.soort === 'besluit') {
      const besluit = perBesluit.get(rij.id);
      const titel = `${BESLUIT[besluit?.soort ?? ''] ?? 'Besluit'}: voorstel`;
      const volgendeStap = 'Nakijken en vaststellen';
      return { ...gezamenlijk, kenmerk: besluit?.kenmerk ?? null, titel, volgendeStap, wettelijk: laatsteDag !== null };
    }
    const taak = perTaak.get(rij.id);
    const bezwaar = perBezwaar.get(rij.id);
    if (bezwaar) {
      const klok = bezwaarklokWeergave(bezwaar.toestand, vandaag);
      return {
        ...gezamenlijk,
        laatsteDag: klok.laatsteDag,
        dagenOver: klok.dagenOver,
        kenmerk: bezwaar.kenmerk,
        titel: taak?.titel ?? '',
        volgendeStap: BEZWAARSTAP[bezwaar.toestand.toestand] ?? '',
        wettelijk: klok.laatsteDag !== null,
        klok,
      };
    }
    return {
      ...gezamenlijk,
      zaak: taak?.besluit ?? taak?.run ?? rij.zaak,
      kenmerk: taak?.kenmerk ?? null,
      titel: taak?.titel ?? '',
      volgendeStap: TAAKSTAP[rij.soort] ?? 'Taak afronden',
      // Awb 4:18 says until when it is fixed
      wettelijk: taak?.besluitsoort === 'dwangsom-vaststellen',
    };
  });
}

function aanvraagregel(
  basis: Omit<Werkregel, 'kenmerk' | 'titel' | 'volgendeStap' | 'wettelijk'>,
  zaak: Zaakrij | undefined,
  betalingen: Voorschotbetalingen,
  vandaag: IsoDate,
): Werkregel {
  const toestand = zaak?.toestand;
  const tijd = toestand && klok(toestand, vandaag);
  const weergave = toestand ? klokWeergave(toestand, tijd, betalingen.get(zaak.persoon)) : null;
  return {
    ...basis,
    // while the clock stands still its last day moves on with every day
    laatsteDag: weergave?.laatsteDag ?? basis.laatsteDag,
    dagenOver: weergave?.dagenOver ?? basis.dagenOver,
    kenmerk: zaak?.kenmerk ?? null,
    titel: 'Aanvraag bijstand',
    volgendeStap: toestand ? stapVan(toestand, vandaag) : '',
    wettelijk: weergave?.laatsteDag != null,
    klok: weergave?.ontvangen ? weergave : null,
  };
}
