import * as contract from '@meedoen/contract/agenda';
import { daysBetween } from '@meedoen/law/kernel';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { foutInVeld, nietGevonden } from '../../platform/probleem/index.ts';
import { persoonMetId } from '../persoon/index.ts';
import { agendabestand, eigenAfspraken, eigenAgenda, maakSleutel, sleutelVan, withdrawSleutel } from './bestand.ts';
import { agendaVan } from './punten.ts';

/** A calendar is looked at by the month at most. */
const MEESTE_DAGEN = 62;

function medewerkerVan({ actor }: Aanroep) {
  if (actor.soort !== 'medewerker') throw nietGevonden();
  return { uitvoerder: actor.uitvoerder, medewerker: actor.medewerker };
}

async function eigen(aanroep: Aanroep): Promise<string> {
  if (aanroep.actor.soort !== 'inwoner') throw nietGevonden();
  const persoon = await persoonMetId(aanroep.tx, aanroep.actor.persoon);
  aanroep.betreft(persoon);
  return persoon.id;
}

/** Paths of calendars: of a coach in the product and elsewhere, and the appointments of a resident. */
export function agendaWegen(wegen: Wegen): void {
  wegen
    .op(contract.readAgenda, async ({ query: { van, tot } }, aanroep) => {
      const { tx, gemeenten, vandaag } = aanroep;
      if (tot < van || daysBetween(van, tot) > MEESTE_DAGEN)
        throw foutInVeld('/tot', 'te-lang', `Kies een eind na het begin, ten hoogste ${MEESTE_DAGEN} dagen later.`);
      const punten = await agendaVan(tx, { ...medewerkerVan(aanroep), gemeenten, vandaag, van, tot });
      aanroep.betreft(...punten.flatMap(({ persoon, gemeente }) => (persoon ? [{ id: persoon, gemeente }] : [])));
      return { punten: punten.map(({ naam: _, gemeente: __, ...punt }) => punt) };
    })
    .op(contract.readAgendasleutel, (_, aanroep) => sleutelVan(aanroep.tx, medewerkerVan(aanroep).medewerker))
    .op(contract.startAgendasleutel, async (_, aanroep) => {
      const { tx, nu, omgeving } = aanroep;
      const geheim = await maakSleutel(tx, medewerkerVan(aanroep), nu);
      return { gemaaktOp: nu.toISOString(), adres: `${omgeving.adres}/v1/agendas/${geheim}` };
    })
    .op(contract.withdrawAgendasleutel, async (_, aanroep) => {
      await withdrawSleutel(aanroep.tx, medewerkerVan(aanroep).medewerker, aanroep.nu);
      return { gemaaktOp: null };
    })
    .op(contract.readAgendabestand, ({ params }, aanroep) => agendabestand(params.agendageheim, aanroep))
    .op(contract.readEigenAfspraken, async (_, aanroep) => eigenAfspraken(await eigen(aanroep), aanroep))
    .op(contract.readEigenAgenda, async (_, aanroep) => eigenAgenda(await eigen(aanroep), aanroep));
}
