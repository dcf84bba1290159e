import { herinstroomVan, type Rechttijd, uitstroomUit } from '@meedoen/casework/nazorg';
import type { Nazorgblad } from '@meedoen/contract/nazorg';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { inzettenVan } from '../instrument/index.ts';
import { plannenVan } from '../plan/index.ts';
import { eigenRechtenVan } from '../recht/index.ts';

/** Outflow to work and return, from the rights and the meldingen of somebody. */
export async function uitstroomVan(tx: Tx, persoon: string, vandaag: IsoDate) {
  const rechten = (await eigenRechtenVan(tx, persoon)).map(({ toestand }): Rechttijd => {
    const { vanaf, tot } = toestand.geldig;
    const einde = toestand.status === 'beeindigd' ? toestand.einde : undefined;
    return {
      vanaf,
      ...(tot ? { tot } : {}),
      ...(einde ? { cbsCode: einde.cbsCode, ingetrokken: einde.ingetrokken } : {}),
    };
  });
  const meldingen = await tx<{ op: IsoDate }[]>`
    select (toestand->'melding'->>'datum')::date as op from zaak
    where persoon = ${persoon} and soort = 'aanvraag' and status <> 'ingetrokken'`;
  const uitstroom = uitstroomUit(rechten, vandaag);
  return {
    uitstroom,
    herinstroom: herinstroomVan(
      uitstroom,
      meldingen.map(({ op }) => op),
    ),
    krijgtBijstand: rechten.some(({ vanaf, tot }) => vanaf <= vandaag && (tot === undefined || tot > vandaag)),
  };
}

/** Plans and instruments of before, with what came of them. */
export async function eerderVan(tx: Tx, persoon: string): Promise<Nazorgblad['geprobeerd']> {
  const plannen = (await plannenVan(tx, persoon)).filter(({ toestand }) => toestand.fase !== undefined);
  const inzetten = await inzettenVan(tx, persoon);
  return {
    plannen: plannen.map(({ id, toestand: plan }) => {
      const laatste = plan.evaluaties.at(-1);
      return {
        ...{ id, doel: plan.eigen?.doel ?? null, begonnenOp: plan.begonnenOp },
        geslotenOp: plan.fase === 'afgesloten' ? plan.sluiting.op : null,
        slot: plan.fase === 'afgesloten' ? plan.sluiting.toelichting : null,
        werkte: laatste?.instrumenten || null,
        inwoner: laatste?.inwoner ?? null,
      };
    }),
    inzetten: inzetten.flatMap(({ id, toestand: inzet }) => {
      const begonnen = 'begin' in inzet && inzet.begin ? inzet.begin : null;
      if (!begonnen) return [];
      const laatste = inzet.evaluaties.at(-1);
      const zelf = inzet.eigenEvaluaties.at(-1);
      return [
        {
          ...{ id, naam: inzet.regels.instrument.naam.nl, doel: inzet.doel, begin: begonnen },
          eind: inzet.toestand === 'beeindigd' ? inzet.einde.op : null,
          resultaat: inzet.toestand === 'beeindigd' ? inzet.einde.toelichting : null,
          hielp: zelf?.hielp ?? laatste?.hielp ?? null,
          inwoner: zelf?.woorden ?? laatste?.inwoner ?? null,
        },
      ];
    }),
  };
}
