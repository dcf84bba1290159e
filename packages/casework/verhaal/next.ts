import { addDays, type IsoDate, type Maand, monthOfDate, previousMonth } from '@meedoen/law/kernel';
import { gelukt, geweigerd, type Uitslag } from '../weigering/index.ts';
import { beletTegen, volgensUitspraak } from './belet.ts';
import { inhoudTegen } from './inhoud.ts';
import {
  VERHAALCOMMANDS,
  type Verhaal,
  type Verhaalbedrag,
  type Verhaalcontext,
  type VerhaalEindgrond,
  type Verhaalkern,
  type Verhaalopdracht,
} from './toestand.ts';

export { VERHAAL_REACTIEDAGEN } from './inhoud.ts';
export { volgensUitspraak };

/** Days to answer a besluit that no court preceded: as many as art. 62b gives where one did. */
const ANTWOORDDAGEN = 30;

/** What a case becomes by a command, or the refusal with its reason. */
export function nextVerhaal(
  zaak: Verhaal | undefined,
  opdracht: Verhaalopdracht,
  context: Verhaalcontext,
): Uitslag<Verhaal> {
  const weigering = beletTegen(zaak, opdracht.command, context) ?? inhoudTegen(zaak, opdracht, context);
  if (weigering) return geweigerd(weigering);
  if (opdracht.command === 'startVerhaal') {
    const { command: _, door, op: __, ...rest } = opdracht;
    return gelukt({ ...rest, toestand: 'onderzoek', gestartDoor: door, gestartOp: context.vandaag });
  }
  const wordt = zaak && (voorBesluit(zaak, opdracht, context) ?? naBesluit(zaak, opdracht, context.vandaag));
  if (!wordt) throw new Error(`${opdracht.command} passed a case it does not fit`);
  return gelukt(wordt);
}

type Beeindigd = Extract<Verhaal, { toestand: 'beeindigd' }>;
type Vervolg = Exclude<Verhaalopdracht, { command: 'startVerhaal' }>;

const kernVan = (zaak: Verhaal): Verhaalkern => {
  const { id, uitvoerder, gemeente, persoon, onderhoudsplichtige, grond, aanleiding, gestartOp, gestartDoor } = zaak;
  const kern = { id, uitvoerder, gemeente, persoon, onderhoudsplichtige, grond, aanleiding, gestartOp, gestartDoor };
  return zaak.gevraagd ? { ...kern, gevraagd: zaak.gevraagd } : kern;
};

function voorBesluit(zaak: Verhaal, opdracht: Vervolg, context: Verhaalcontext): Verhaal | undefined {
  const { vandaag } = context;
  const { door } = opdracht;
  switch (opdracht.command) {
    case 'requestInlichtingen':
      return { ...zaak, gevraagd: { op: vandaag, uiterlijk: opdracht.uiterlijk } };
    case 'recordDraagkracht': {
      const draagkracht = { ...opdracht.draagkracht, op: vandaag, door };
      return zaak.toestand === 'voornemen'
        ? { ...zaak, draagkracht }
        : { ...kernVan(zaak), toestand: 'berekend', draagkracht };
    }
    case 'waiveVerhaal': {
      const { grond, reden } = opdracht;
      const medegedeeld = 'voornemen' in zaak || zaak.gevraagd !== undefined;
      return {
        ...kernVan(zaak),
        toestand: 'afgezien',
        afgezien: { op: vandaag, grond, reden: reden.trim(), medegedeeld },
      };
    }
  }
  if (zaak.toestand === 'berekend' && opdracht.command === 'announceVerhaal') {
    const voornemen = { op: vandaag, zienswijzeTot: opdracht.zienswijzeTot };
    return { ...zaak, toestand: 'voornemen', voornemen, zienswijzen: [] };
  }
  if (zaak.toestand === 'voornemen' && opdracht.command === 'recordZienswijze') {
    const { gegevenOp: op, via, tekst } = opdracht;
    return { ...zaak, zienswijzen: [...zaak.zienswijzen, { op, via, tekst: tekst.trim() }] };
  }
  if (zaak.toestand === 'voornemen' && opdracht.command === 'proposeVerhaal') {
    const { motivering, betaaldag } = opdracht;
    return {
      ...zaak,
      toestand: 'voorgesteld',
      voorstel: { op: vandaag, door, motivering: motivering.trim(), betaaldag },
    };
  }
  return zaak.toestand === 'voorgesteld' ? bijTekenen(zaak, opdracht, context) : undefined;
}

function bijTekenen(
  zaak: Verhaal & { toestand: 'voorgesteld' },
  opdracht: Vervolg,
  { vandaag, betaaltermijn }: Verhaalcontext,
): Verhaal | undefined {
  const { voorstel, toestand: _, ...rest } = zaak;
  if (opdracht.command === 'returnVerhaal') return { ...rest, toestand: 'voornemen' };
  if (opdracht.command !== 'signVerhaal') return undefined;
  const ondertekend = { ...voorstel, op: vandaag, ondertekenaar: opdracht.door };
  const { draagkracht } = zaak;
  if (draagkracht.bron === 'berekening')
    return { ...rest, toestand: 'besloten', besluit: { ...ondertekend, uiterlijk: addDays(vandaag, ANTWOORDDAGEN) } };
  if (!betaaltermijn) throw new Error('a besluit after a court without its term');
  const { uitspraak, vanaf, perMaand, eersteMaand } = draagkracht;
  const eerste: Verhaalbedrag = {
    ...{ vanaf, perMaand, eersteMaand, op: vandaag, bron: 'rechterlijke-uitspraak' },
    ...{ vindplaats: `${uitspraak.rechtbank}, ${uitspraak.kenmerk}`, indexeren: uitspraak.indexering },
  };
  const besluit = { ...ondertekend, uiterlijk: betaaltermijn };
  return { ...rest, toestand: 'inning', besluit, bedragen: [eerste], betaaldag: voorstel.betaaldag };
}

/** A later amount takes the place of what began on or after its day. */
const metBedrag = (bedragen: readonly Verhaalbedrag[], nieuw: Verhaalbedrag): readonly Verhaalbedrag[] => [
  ...bedragen.filter(({ vanaf }) => vanaf < nieuw.vanaf),
  nieuw,
];

function naBesluit(zaak: Verhaal, opdracht: Vervolg, vandaag: IsoDate): Verhaal | undefined {
  if (zaak.toestand === 'besloten' && opdracht.command === 'recordWeigering')
    return { ...zaak, weigert: { op: opdracht.gegevenOp, tekst: opdracht.tekst.trim() } };
  if (!('besluit' in zaak)) return undefined;
  const bedragen = 'bedragen' in zaak ? zaak.bedragen : [];
  const geldend = { ...aangekondigdVan(zaak), besluit: zaak.besluit };
  const betaaldag = 'betaaldag' in zaak ? zaak.betaaldag : zaak.besluit.betaaldag;
  const eindig = (grond: VerhaalEindgrond, laatsteMaand: Maand, reden: string): Beeindigd => ({
    ...geldend,
    toestand: 'beeindigd',
    bedragen,
    betaaldag,
    einde: { op: vandaag, grond, laatsteMaand, reden: reden.trim() },
  });
  switch (opdracht.command) {
    case 'agreeVerhaal': {
      const { vanaf, perMaand, eersteMaand } = opdracht;
      const bedrag = { vanaf, perMaand, eersteMaand, op: vandaag, bron: 'afspraak', indexeren: false } as const;
      const nieuw = { ...bedrag, vindplaats: opdracht.afspraak.trim() };
      return { ...geldend, toestand: 'betaalt', bedragen: metBedrag(bedragen, nieuw), betaaldag: opdracht.betaaldag };
    }
    case 'fileVerzoek': {
      const { rechtbank, kenmerk, ingediendOp: op } = opdracht;
      return {
        ...geldend,
        toestand: 'bij-rechter',
        bedragen,
        betaaldag,
        verzoek: { op, rechtbank: rechtbank.trim(), kenmerk },
      };
    }
    case 'recordBeschikking': {
      const { uitspraak, vanaf, perMaand, eersteMaand } = opdracht;
      const vindplaats = `${uitspraak.rechtbank}, ${uitspraak.kenmerk}`;
      if (zaak.toestand === 'bij-rechter' && perMaand === 0)
        return eindig('afgewezen-door-rechter', previousMonth(monthOfDate(vanaf)), vindplaats);
      const bedrag = { vanaf, perMaand, eersteMaand, op: vandaag, bron: 'beschikking', vindplaats } as const;
      const nieuw = { ...bedrag, indexeren: uitspraak.indexering };
      return { ...geldend, toestand: 'inning', bedragen: metBedrag(bedragen, nieuw), betaaldag: opdracht.betaaldag };
    }
    case 'recordVerzet':
      return {
        ...geldend,
        toestand: 'verzet',
        bedragen,
        betaaldag,
        verzet: { op: opdracht.gedaanOp, kenmerk: opdracht.kenmerk },
      };
    case 'decideVerzet':
      if (opdracht.uitkomst !== 'gegrond') return { ...geldend, toestand: 'inning', bedragen, betaaldag };
      // nothing was owed after all
      return { ...eindig('verzet-gegrond', monthOfDate(vandaag), opdracht.reden), bedragen: [] };
    case 'indexVerhaal': {
      const { jaar, percentage, perMaand, vindplaats } = opdracht;
      const waar = `${String(percentage / 100).replace('.', ',')}%: ${vindplaats.trim()}`;
      const bedrag = {
        vanaf: `${jaar}-01-01` as IsoDate,
        perMaand,
        op: vandaag,
        bron: 'indexering',
        indexeren: true,
      } as const;
      return {
        ...geldend,
        toestand: 'inning',
        bedragen: metBedrag(bedragen, { ...bedrag, vindplaats: waar }),
        betaaldag,
      };
    }
    case 'endVerhaal':
      return eindig(opdracht.grond, opdracht.laatsteMaand, opdracht.reden);
    default:
      return undefined;
  }
}

const aangekondigdVan = (zaak: Verhaal & { readonly besluit: unknown }) => {
  const { draagkracht, voornemen, zienswijzen } = zaak as Extract<Verhaal, { toestand: 'besloten' }>;
  return { ...kernVan(zaak), draagkracht, voornemen, zienswijzen };
};

/** Every command on a case, with the true reason when it is not possible now. */
export const possibleVerhaalcommands = (zaak: Verhaal, context: Verhaalcontext) =>
  VERHAALCOMMANDS.map((command) => {
    const weigering = beletTegen(zaak, command, context);
    return { command, mag: weigering === undefined, weigering };
  });
