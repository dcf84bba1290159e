import { type Brief, type Briefgegevens, maakBrief } from '@meedoen/casework/brief';
import { type GrondNietBehandelen, type Klachtopdracht, klachtklok } from '@meedoen/casework/klacht';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { briefgegevens, loketVan, verstuurBrief } from '../brief/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import type { Klachtzaak } from './store.ts';

type Maak = (gegevens: Briefgegevens) => Brief;

/** Sends the letter that belongs to what was done, if one does. @param oud the complaint before it; none at its start */
export async function sendKlachtbrief(
  tx: Tx,
  oud: Klachtzaak | undefined,
  zaak: Klachtzaak,
  opdracht: Klachtopdracht,
  door: Opdrachtgever,
): Promise<void> {
  const maak = await makerVoor(tx, oud, zaak, opdracht, door);
  if (!maak) return;
  const { persoon: id, uitvoerder, gemeente } = zaak.toestand;
  await verstuurBrief(tx, maak(await gegevensVoor(tx, zaak, door)), { id, uitvoerder, gemeente }, door);
}

/** The letter that would be sent; takes no number. */
export async function previewBrief(
  tx: Tx,
  oud: Klachtzaak,
  zaak: Klachtzaak,
  opdracht: Klachtopdracht,
  door: Opdrachtgever,
): Promise<Brief | undefined> {
  const maak = await makerVoor(tx, oud, zaak, opdracht, door);
  return maak?.(await gegevensVoor(tx, zaak, { ...door, kenmerk: 'concept' }));
}

/** Its contact is who handles it or the desk, never the consulent: a complaint can be about them. */
async function gegevensVoor(
  tx: Tx,
  { toestand }: Klachtzaak,
  door: Opdrachtgever & { readonly kenmerk?: string },
): Promise<Briefgegevens> {
  const { persoon: id, uitvoerder, gemeente, behandelaar } = toestand;
  const { afdeling, telefoon, bereikbaar } = await loketVan(tx, uitvoerder, gemeente);
  const [rij] = behandelaar
    ? await tx<{ naam: string; telefoon: string }[]>`select naam, telefoon from medewerker where id = ${behandelaar}`
    : [];
  const naam = rij?.naam ?? afdeling;
  const gegevens = await briefgegevens(tx, { id, uitvoerder, gemeente }, naam, door);
  return { ...gegevens, contactpersoon: { naam, telefoon: rij?.telefoon || telefoon, bereikbaar } };
}

async function makerVoor(
  tx: Tx,
  oud: Klachtzaak | undefined,
  zaak: Klachtzaak,
  opdracht: Klachtopdracht,
  { vandaag }: Opdrachtgever,
): Promise<Maak | undefined> {
  const laatste = oud && klachtklok(oud.toestand, vandaag).laatsteDag;
  switch (opdracht.command) {
    case 'receiveKlacht':
      return ontvangst(zaak, vandaag);
    case 'inviteGesprek': {
      const { dag, tijd, plaats } = opdracht;
      return (gegevens) => maakBrief('klacht-gesprek', { ...gegevens, dag, tijd, plaats });
    }
    case 'postponeAfhandeling':
      return uitstel(zaak, laatste, opdracht.reden, vandaag);
    case 'agreeKlachtuitstel':
      return uitstel(zaak, laatste, 'Dit spraken wij samen af.', vandaag);
    case 'settleKlacht':
    case 'declineKlacht':
    case 'answerKlacht':
      return einde(zaak, (await loketVan(tx, zaak.toestand.uitvoerder, zaak.toestand.gemeente)).ombudsman, vandaag);
    default:
      return undefined;
  }
}

/** Awb 9:6, 9:15 lid 1. */
function ontvangst({ toestand }: Klachtzaak, vandaag: IsoDate): Maak {
  const { ontvangenOp, commissie } = toestand;
  const { laatsteDag } = klachtklok(toestand, vandaag);
  return (gegevens) =>
    maakBrief('klacht-ontvangen', {
      ...gegevens,
      ontvangenOp,
      commissie,
      ...(laatsteDag ? { antwoordUiterlijkOp: laatsteDag } : {}),
    });
}

/** Awb 9:11 lid 2 and 3. @param oudeDatum the last day before */
function uitstel({ toestand }: Klachtzaak, oudeDatum: IsoDate | undefined, reden: string, vandaag: IsoDate) {
  const nieuweDatum = klachtklok(toestand, vandaag).laatsteDag;
  if (!oudeDatum || !nieuweDatum) return undefined;
  return (gegevens: Briefgegevens) => maakBrief('klacht-uitstel', { ...gegevens, oudeDatum, nieuweDatum, reden });
}

const ANDERE_WEG: Readonly<Partial<Record<GrondNietBehandelen, 'bezwaar' | 'rechter'>>> = {
  'bezwaar-mogelijk': 'bezwaar',
  'beroep-mogelijk': 'rechter',
  'bij-de-rechter': 'rechter',
};

/** How it ended, why, and the way to the ombudsman (Awb 9:5, 9:8 lid 3, 9:12). */
function einde({ toestand }: Klachtzaak, ombudsman: string, vandaag: IsoDate): Maak {
  const { ombudsmanTot } = klachtklok(toestand, vandaag);
  if (!ombudsmanTot) throw new Error('a letter about a complaint that goes on');
  const slot = { ontvangenOp: toestand.ontvangenOp, ombudsman, ombudsmanTot };
  switch (toestand.toestand) {
    case 'niet-behandeld': {
      const { grond, reden } = toestand.weigering;
      const andereWeg = ANDERE_WEG[grond];
      return (gegevens) =>
        maakBrief('klacht-niet-behandeld', { ...gegevens, ...slot, reden, ...(andereWeg ? { andereWeg } : {}) });
    }
    case 'opgelost': {
      const bevindingen = toestand.oplossing.afspraak;
      return (gegevens) => maakBrief('klacht-antwoord', { ...gegevens, ...slot, uitkomst: 'opgelost', bevindingen });
    }
    case 'afgehandeld': {
      const { oordeel, bevindingen, conclusies, afwijkingAdvies } = toestand.afhandeling;
      const { klager } = toestand.horen;
      return (gegevens) =>
        maakBrief('klacht-antwoord', {
          ...gegevens,
          ...slot,
          ...(klager && 'op' in klager ? { gehoordOp: klager.op } : {}),
          ...(klager && 'reden' in klager ? { nietGehoord: klager.reden } : {}),
          uitkomst: oordeel,
          bevindingen,
          ...(conclusies ? { conclusies } : {}),
          ...(afwijkingAdvies ? { afwijkingAdvies } : {}),
        });
    }
    default:
      throw new Error(`a letter about a complaint that is ${toestand.toestand}`);
  }
}
