import type { IsoDate } from '@meedoen/law/kernel';
import { later, leeg, nee, type Weigering } from '../weigering/index.ts';
import { weigerLeefgebied } from './leefgebied.ts';
import type { Planopdracht, Planwijziging } from './opdracht.ts';
import type { Drempel, Plan, Tijdaanduiding } from './toestand.ts';

/** The most applications per month that a plan may ask, as the fact of the duty has it. */
const MEESTE_SOLLICITATIES = 60;

/** What is wrong with what a command holds; undefined when nothing is. */
export function inhoud(plan: Plan | undefined, opdracht: Planopdracht, vandaag: IsoDate): Weigering | undefined {
  if (opdracht.command === 'beginPlan')
    return opdracht.leden[0] === opdracht.persoon && new Set(opdracht.leden).size === opdracht.leden.length
      ? leeg(opdracht.regisseur.naam, 'regisseur-ontbreekt', 'Schrijf op wie de regie heeft.')
      : nee('leden-kloppen-niet', 'Noem eerst de inwoner zelf, en iedereen één keer.');
  if (!plan) return undefined;
  switch (opdracht.command) {
    case 'signPlan':
      if (opdracht.partij === 'gemeente')
        return plan.tekening.coach ? nee('al-getekend', 'De coach tekende deze versie al.') : undefined;
      return (
        geenLid(plan, opdracht.lid) ??
        (plan.tekening.inwoners[opdracht.lid ?? '']
          ? nee('al-getekend', 'De inwoner tekende deze versie al.')
          : undefined)
      );
    case 'disagreeWithPlan':
      return geenLid(plan, opdracht.lid) ?? leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op wat er anders moet.');
    case 'requestCoach':
      return geenLid(plan, opdracht.lid) ?? leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op waarom.');
    case 'settleCoachverzoek':
      return leeg(opdracht.uitkomst, 'uitkomst-ontbreekt', 'Schrijf op wat er is afgesproken.');
    case 'cancelGesprek':
      return leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op waarom het niet kan.');
    case 'recordGesprek':
      return (
        later(opdracht.gevoerdOp, vandaag) ??
        (opdracht.gevoerdOp < plan.begonnenOp
          ? nee('voor-het-plan', 'Dit gesprek was voor het plan begon.', undefined, { begonnenOp: plan.begonnenOp })
          : undefined) ??
        leeg(opdracht.met, 'met-wie-ontbreekt', 'Schrijf op met wie u sprak.') ??
        leeg(opdracht.verslag, 'verslag-ontbreekt', 'Schrijf kort op wat er is besproken.')
      );
    case 'evaluatePlan':
      return (
        leeg(opdracht.afspraken, 'afspraken-ontbreken', 'Schrijf op of de afspraken zijn nagekomen, door allebei.') ??
        leeg(opdracht.inwoner, 'inwoner-ontbreekt', 'Schrijf op hoe de inwoner terugkijkt.') ??
        (opdracht.vervolg === 'afsluiten' ? weigerSluiten(opdracht.grond, opdracht.toelichting) : undefined)
      );
    case 'closePlan':
      return opdracht.grond === 'doel-bereikt' && plan.fase !== 'evalueren'
        ? nee(
            'eerst-evalueren',
            'Is het doel bereikt? Kijk dan eerst samen terug.',
            'Een plan eindigt met een evaluatie',
          )
        : weigerSluiten(opdracht.grond, opdracht.toelichting);
    default:
      return wijziging(plan, opdracht, vandaag);
  }
}

const weigerSluiten = (grond: string | undefined, toelichting: string | undefined): Weigering | undefined =>
  grond
    ? leeg(toelichting ?? '', 'toelichting-ontbreekt', 'Schrijf op waarom het plan stopt.')
    : nee('grond-ontbreekt', 'Kies waarom het plan stopt.');

const geenLid = ({ leden }: Plan, lid: string | undefined): Weigering | undefined =>
  lid !== undefined && leden.includes(lid)
    ? undefined
    : nee('geen-lid', 'Dit plan is niet van deze persoon.', undefined);

function wijziging(plan: Plan, opdracht: Planwijziging, vandaag: IsoDate): Weigering | undefined {
  switch (opdracht.command) {
    case 'recordDiagnose':
      return weigerLeefgebied(opdracht);
    case 'recordEigenWoorden':
      return (
        leeg(opdracht.woorden, 'woorden-ontbreken', 'Schrijf op wat de inwoner zelf zegt.') ??
        leeg(opdracht.doel, 'doel-ontbreekt', 'Schrijf op wat de inwoner wil bereiken.')
      );
    case 'agreeAfspraak':
      return (
        leeg(opdracht.wat, 'afspraak-ontbreekt', 'Schrijf op wat er is afgesproken.') ??
        (opdracht.lid === undefined ? undefined : geenLid(plan, opdracht.lid)) ??
        (opdracht.uiterlijk && opdracht.uiterlijk < vandaag
          ? nee('in-het-verleden', 'Kies een dag vanaf vandaag.', undefined, { uiterlijk: opdracht.uiterlijk })
          : undefined)
      );
    case 'settleAfspraak':
      return weigerUitkomst(plan, opdracht);
    case 'setLeerdoel':
      return leeg(opdracht.doel, 'leerdoel-ontbreekt', 'Schrijf op wat iemand wil leren.');
    case 'judgeLeerdoel':
      return plan.leerdoelen.some(({ id }) => id === opdracht.leerdoel)
        ? leeg(opdracht.toelichting, 'toelichting-ontbreekt', 'Schrijf op hoe het staat, in de woorden van samen.')
        : nee('leerdoel-onbekend', 'Dit leerdoel staat niet in het plan.');
    case 'setSollicitaties':
      return weigerSollicitaties(opdracht);
    case 'planGesprek':
      return opdracht.dag < vandaag
        ? nee('in-het-verleden', 'Kies een dag vanaf vandaag.', undefined, { dag: opdracht.dag })
        : leeg(opdracht.plaats, 'plaats-ontbreekt', 'Zeg waar het gesprek is, of dat u belt.');
    case 'addHalte':
      return geweest(opdracht.wanneer, vandaag) ?? weigerStation(opdracht);
    case 'addStap':
      return geldig(opdracht.wanneer) ?? weigerStation(opdracht);
    case 'reachStap':
      return stapOnbekend(plan, opdracht.stap) ?? later(opdracht.bereiktOp, vandaag);
    case 'dropStap':
      return stapOnbekend(plan, opdracht.stap) ?? leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op waarom.');
    case 'takeDrempel':
      return [...plan.haltes, ...plan.stappen].some(
        ({ id, drempels }) => id === opdracht.station && drempels.some(({ wat }) => wat === opdracht.wat),
      )
        ? undefined
        : nee('drempel-onbekend', 'Deze drempel staat niet op de route.');
    case 'chooseBestemming':
      return opdracht.stand === 'nu-niet'
        ? leeg(opdracht.reden ?? '', 'reden-ontbreekt', 'Schrijf op waarom dit nu niet past.')
        : undefined;
    case 'addMeeloper':
      return (
        leeg(opdracht.naam, 'naam-ontbreekt', 'Schrijf op wie meeloopt.') ??
        leeg(opdracht.rol, 'rol-ontbreekt', 'Schrijf op wat deze persoon doet.') ??
        geldig(opdracht.vanaf) ??
        (opdracht.tot ? omgekeerd(opdracht.vanaf, opdracht.tot) : undefined)
      );
    case 'endMeeloper': {
      const meeloper = plan.meelopers.find(({ id }) => id === opdracht.meeloper);
      return meeloper
        ? omgekeerd(meeloper.vanaf, opdracht.tot)
        : nee('meeloper-onbekend', 'Deze persoon loopt niet mee.');
    }
    case 'appointRegisseur':
      return leeg(opdracht.naam, 'regisseur-ontbreekt', 'Schrijf op wie de regie heeft.');
    default:
      return undefined;
  }
}

/** Not managing is no failure: it asks for words, and each side settles what it promised itself. */
function weigerUitkomst(
  { afspraken }: Plan,
  { afspraak: id, uitkomst, partij, reden }: Extract<Planwijziging, { command: 'settleAfspraak' }>,
): Weigering | undefined {
  const afspraak = afspraken.find((each) => each.id === id);
  if (!afspraak) return nee('afspraak-onbekend', 'Deze afspraak staat niet in het plan.');
  if (afspraak.uitkomst && afspraak.uitkomst.soort !== 'niet-gelukt')
    return nee('al-klaar', 'Deze afspraak is al klaar.', undefined, { op: afspraak.uitkomst.op });
  if (partij === 'inwoner' && afspraak.wie === 'gemeente')
    return nee('niet-van-u', 'Dit doet de gemeente. Vraag uw coach hoe het staat.');
  if (partij === 'inwoner' && uitkomst === 'vervallen')
    return nee('samen-laten-vervallen', 'Een afspraak laten vervallen doet u samen met uw coach.');
  return uitkomst === 'gedaan'
    ? undefined
    : leeg(reden ?? '', 'reden-ontbreekt', 'Schrijf op waarom. Dan zoeken we samen iets dat wel lukt.');
}

function weigerSollicitaties({
  aantalPerMaand,
  reden,
}: Extract<Planwijziging, { command: 'setSollicitaties' }>): Weigering | undefined {
  if (aantalPerMaand === undefined)
    return leeg(reden ?? '', 'reden-ontbreekt', 'Schrijf op waarom solliciteren niet hoeft.');
  if (!Number.isInteger(aantalPerMaand) || aantalPerMaand < 1 || aantalPerMaand > MEESTE_SOLLICITATIES)
    return nee('aantal-klopt-niet', `Vul een aantal van 1 tot en met ${MEESTE_SOLLICITATIES} in.`, undefined, {
      aantalPerMaand,
    });
  return reden ? nee('aantal-of-reden', 'Kies een aantal, of schrijf op waarom het niet hoeft.') : undefined;
}

function weigerStation({ wat, drempels }: { readonly wat: string; readonly drempels: readonly Drempel[] }) {
  if (new Set(drempels.map((each) => each.wat)).size !== drempels.length)
    return nee('drempel-dubbel', 'Noem elke drempel één keer.');
  return leeg(wat, 'halte-ontbreekt', 'Schrijf op wat er was of komt.');
}

const stapOnbekend = ({ stappen }: Plan, stap: string): Weigering | undefined =>
  stappen.some(({ id }) => id === stap) ? undefined : nee('stap-onbekend', 'Deze stap staat niet op de route.');

const geldig = (wanneer: Tijdaanduiding): Weigering | undefined =>
  /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(wanneer)
    ? undefined
    : nee('tijd-klopt-niet', 'Vul een jaar, maand of dag in.', undefined, { wanneer });

const geweest = (wanneer: Tijdaanduiding, vandaag: IsoDate): Weigering | undefined =>
  geldig(wanneer) ??
  (wanneer > vandaag.slice(0, wanneer.length)
    ? nee('in-de-toekomst', 'Dit is nog niet geweest. Maak er een stap van.', undefined, { wanneer })
    : undefined);

const omgekeerd = (vanaf: Tijdaanduiding, tot: Tijdaanduiding): Weigering | undefined =>
  geldig(tot) ??
  (tot < vanaf.slice(0, tot.length)
    ? nee('omgekeerd', 'Het einde ligt voor het begin.', undefined, { vanaf, tot })
    : undefined);
