import { addDays, type IsoDate, monthOfDate, yearOf } from '@meedoen/law/kernel';
import { euro } from '../opmaak/index.ts';
import { later, leeg, nee, type Weigering } from '../weigering/index.ts';
import type { Maandelijks, Uitspraak, Verhaal, Verhaalcontext, Verhaalopdracht } from './toestand.ts';

/** Least number of days to tell one's side or to send papers: two weeks, so that somebody can read, ask and answer. */
export const VERHAAL_REACTIEDAGEN = 14;

const teKort = (dag: IsoDate, vandaag: IsoDate): Weigering | undefined =>
  dag < addDays(vandaag, VERHAAL_REACTIEDAGEN)
    ? nee('te-kort', 'Geef ten minste twee weken.', undefined, { dag })
    : undefined;

function maandelijks({ vanaf, eersteMaand, perMaand }: Maandelijks): Weigering | undefined {
  const heel = vanaf.endsWith('-01');
  if (heel && eersteMaand !== undefined)
    return nee('eerste-maand-is-heel', 'Het begint op de eerste van de maand: er is geen deel van een maand.');
  if (!heel && eersteMaand === undefined)
    return nee(
      'eerste-maand-ontbreekt',
      'Het begint midden in een maand. Vul in wat over die maand is verschuldigd: de wet zegt niet hoe dat wordt verdeeld.',
    );
  return eersteMaand !== undefined && eersteMaand > perMaand
    ? nee('eerste-maand-te-hoog', `Over een deel van een maand is het niet meer dan ${euro(perMaand)}.`)
    : undefined;
}

const dagVanBetalen = (betaaldag: number): Weigering | undefined =>
  betaaldag < 1 || betaaldag > 28 || !Number.isInteger(betaaldag)
    ? nee('geen-betaaldag', 'Kies een dag van de maand van 1 tot en met 28.')
    : undefined;

const uitspraakKlopt = ({ rechtbank, kenmerk, datum }: Uitspraak, vandaag: IsoDate): Weigering | undefined =>
  later(datum, vandaag) ??
  leeg(rechtbank, 'rechtbank-ontbreekt', 'Schrijf op welke rechter het zei.') ??
  leeg(kenmerk, 'kenmerk-ontbreekt', 'Schrijf het nummer van de uitspraak op.');

/** What is wrong with what a command holds; undefined: nothing. */
export function inhoudTegen(
  zaak: Verhaal | undefined,
  opdracht: Verhaalopdracht,
  { vandaag }: Verhaalcontext,
): Weigering | undefined {
  switch (opdracht.command) {
    case 'startVerhaal':
      if (opdracht.persoon === opdracht.onderhoudsplichtige)
        return nee('zelfde-persoon', 'Verhaal is op een ander dan wie de bijstand krijgt.', 'Pw art. 62');
      return leeg(opdracht.aanleiding, 'aanleiding-ontbreekt', 'Schrijf op waarom u verhaal onderzoekt.');
    case 'requestInlichtingen':
      return teKort(opdracht.uiterlijk, vandaag);
    case 'recordDraagkracht': {
      const { draagkracht } = opdracht;
      if (draagkracht.perMaand <= 0)
        return nee('geen-draagkracht', 'Zonder draagkracht is er geen verhaal. Zie af, met deze grond.', 'Pw art. 62a');
      return (
        maandelijks(draagkracht) ??
        leeg(draagkracht.toelichting, 'toelichting-ontbreekt', 'Leg uit hoe u op dit bedrag komt.') ??
        (draagkracht.bron === 'berekening'
          ? leeg(
              draagkracht.vindplaats,
              'vindplaats-ontbreekt',
              'De normen van de rechter staan niet in Meedoen. Zeg waarmee is berekend.',
            )
          : uitspraakKlopt(draagkracht.uitspraak, vandaag))
      );
    }
    case 'announceVerhaal':
      return teKort(opdracht.zienswijzeTot, vandaag);
    case 'recordZienswijze':
    case 'recordWeigering':
      return later(opdracht.gegevenOp, vandaag) ?? leeg(opdracht.tekst, 'tekst-ontbreekt', 'Schrijf op wat is gezegd.');
    case 'proposeVerhaal':
      return (
        leeg(
          opdracht.motivering,
          'motivering-ontbreekt',
          'Schrijf op waarom u verhaalt, en wat u met de reactie deed.',
        ) ?? dagVanBetalen(opdracht.betaaldag)
      );
    case 'signVerhaal':
      return zaak?.toestand === 'voorgesteld' && zaak.voorstel.door === opdracht.door
        ? nee('tweede-persoon-nodig', 'U stelde dit besluit zelf voor. Een collega ondertekent het.')
        : undefined;
    case 'agreeVerhaal':
      return weigerAfspraak(zaak, opdracht);
    case 'fileVerzoek':
      return (
        later(opdracht.ingediendOp, vandaag) ??
        leeg(opdracht.rechtbank, 'rechtbank-ontbreekt', 'Schrijf op bij welke rechtbank.')
      );
    case 'recordBeschikking':
      return (
        uitspraakKlopt(opdracht.uitspraak, vandaag) ??
        (opdracht.perMaand === 0 && zaak?.toestand === 'bij-rechter' ? undefined : maandelijks(opdracht)) ??
        dagVanBetalen(opdracht.betaaldag) ??
        nietEerder(zaak, opdracht.vanaf)
      );
    case 'recordVerzet':
      if (zaak?.toestand !== 'inning') return undefined;
      return (
        later(opdracht.gedaanOp, vandaag) ??
        (opdracht.gedaanOp > zaak.besluit.uiterlijk || opdracht.gedaanOp < zaak.besluit.op
          ? nee('verzet-te-laat', 'Verzet kan alleen binnen de termijn om te betalen.', 'Pw art. 62b lid 3', {
              uiterlijk: zaak.besluit.uiterlijk,
            })
          : undefined)
      );
    case 'indexVerhaal':
      return weigerIndexering(zaak, opdracht);
    case 'endVerhaal':
      return (
        leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op waarom het verhaal eindigt.') ??
        (opdracht.laatsteMaand > monthOfDate(vandaag)
          ? nee('maand-komt-nog', 'Kies een maand die niet na deze komt.')
          : undefined)
      );
    default:
      return leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op waarom.');
  }
}

/** Amounts hold from one day to the next: what comes later begins later, or on the same day in its place. */
const nietEerder = (zaak: Verhaal | undefined, vanaf: IsoDate): Weigering | undefined => {
  const vorige = zaak && 'bedragen' in zaak ? zaak.bedragen.at(-1) : undefined;
  return zaak?.toestand === 'inning' && vorige && vanaf < vorige.vanaf && vorige.bron !== 'indexering'
    ? nee('voor-vorig-bedrag', 'Het vorige bedrag gold pas later. Een wijziging begint niet daarvoor.', 'Pw art. 62e')
    : undefined;
};

function weigerAfspraak(
  zaak: Verhaal | undefined,
  opdracht: Extract<Verhaalopdracht, { command: 'agreeVerhaal' }>,
): Weigering | undefined {
  if (!zaak || !('draagkracht' in zaak)) return undefined;
  const { perMaand } = zaak.draagkracht;
  if (opdracht.perMaand <= 0) return nee('geen-bedrag', 'Spreek een bedrag per maand af.');
  if (opdracht.perMaand > perMaand)
    return nee('meer-dan-besloten', `Het besluit gaat tot ${euro(perMaand)} per maand. Meer kan niet.`, 'Pw art. 62', {
      perMaand,
    });
  if (opdracht.vanaf < zaak.draagkracht.vanaf)
    return nee('voor-besluit', 'De afspraak begint niet voor het verhaal.', undefined, {
      vanaf: zaak.draagkracht.vanaf,
    });
  return (
    maandelijks(opdracht) ??
    dagVanBetalen(opdracht.betaaldag) ??
    leeg(opdracht.afspraak, 'afspraak-ontbreekt', 'Schrijf op wat u afsprak, met wie en hoe.')
  );
}

/**
 * Art. 62d, BW 1:402a: the percentage of a year and its rounding are in no source of the product. A person enters both
 * percentage and amount; the amount must be the old one with the percentage, to the cent below or above.
 */
function weigerIndexering(
  zaak: Verhaal | undefined,
  { jaar, percentage, perMaand, vindplaats }: Extract<Verhaalopdracht, { command: 'indexVerhaal' }>,
): Weigering | undefined {
  const vorige = zaak?.toestand === 'inning' ? zaak.bedragen.at(-1) : undefined;
  if (!vorige) return undefined;
  const volgend = yearOf(vorige.vanaf) + 1;
  if (jaar !== volgend)
    return nee(
      'ander-jaar',
      `Het jaar ${volgend} is aan de beurt: elk jaar rekent verder met het vorige.`,
      'Pw art. 62d',
      {
        jaar: volgend,
      },
    );
  const tienduizendsten = vorige.perMaand * (10_000 + percentage);
  const [laag, hoog] = [Math.floor(tienduizendsten / 10_000), Math.ceil(tienduizendsten / 10_000)];
  if (perMaand !== laag && perMaand !== hoog)
    return nee(
      'bedrag-klopt-niet',
      `Met dit percentage wordt ${euro(vorige.perMaand)}: ${euro(laag)}.`,
      'Pw art. 62d',
      {
        laag,
        hoog,
      },
    );
  return leeg(vindplaats, 'vindplaats-ontbreekt', 'Schrijf op waar het percentage is bekendgemaakt.');
}
