import { readVariant as leesVariant, type Variantvraag } from '@meedoen/casework/beleidslab';
import {
  countOverhouden,
  countVariant,
  forecastVolume,
  loadPopulatie,
  readLabregels,
  readVariant,
  readVarianten,
  readVolume,
  removeVariant,
  saveVariant,
} from '@meedoen/contract/beleidslab';
import { type Maand, monthOfDate } from '@meedoen/law/kernel';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { foutInVeld, geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import type { Labvariant } from './bericht.ts';
import { type Bewaard, Geheugen, type Labvraag } from './geheugen.ts';
import { forecastOf } from './prognose.ts';
import { offeredRegels } from './regels.ts';
import { keepVariant, removeOwnVariant, savedVariant, savedVarianten } from './store.ts';
import { publishedDruk, publishedUitkomst } from './uitkomst.ts';
import { volumeVan } from './volume.ts';
import { Volumegeheugen } from './volumegeheugen.ts';

function vraagVan({ actor, gemeenten, vandaag }: Aanroep): Labvraag & { readonly medewerker: string } {
  if (actor.soort !== 'medewerker') throw nietGevonden();
  return { uitvoerder: actor.uitvoerder, medewerker: actor.medewerker, gemeenten, vandaag };
}

/** The lab: policy and law tried out on the own caseload. Numbers only; what it keeps of households is in memory. */
export function beleidslabWegen(wegen: Wegen): void {
  const geheugen = new Geheugen();
  const geschiedenissen = new Volumegeheugen();
  wegen
    .op(loadPopulatie, async ({ body }, aanroep) =>
      weergave(await geheugen.loadFurther(aanroep.tx, vraagVan(aanroep), aanroep.nu, body.opnieuw)),
    )
    .op(readLabregels, (_, aanroep) =>
      geheugen.use(vraagVan(aanroep), async ({ motor, maand, beleid }) => ({
        maand,
        regels: offeredRegels(beleid, maand, await motor.reads()),
      })),
    )
    .op(countVariant, ({ body }, aanroep) =>
      geheugen.use(vraagVan(aanroep), async ({ motor, maand }) => {
        const variant = inhoudVan(body, maand);
        const begin = performance.now();
        return publishedUitkomst(await motor.count(variant), maand, Math.round(performance.now() - begin));
      }),
    )
    .op(countOverhouden, ({ body }, aanroep) =>
      geheugen.use(vraagVan(aanroep), async ({ motor, maand }) => {
        const { nu, straks } = await motor.pressure(inhoudVan(body, maand));
        return { nu: publishedDruk(nu), variant: publishedDruk(straks) };
      }),
    )
    .op(readVolume, async ({ query }, aanroep) => {
      const geschiedenis = await geschiedenissen.read(aanroep.tx, vraagVan(aanroep), { opnieuw: true });
      return volumeVan(geschiedenis, query.geschiedenis).beeld;
    })
    .op(forecastVolume, async ({ body }, aanroep) => {
      const { vanaf } = body.scenario;
      if (vanaf > body.maanden)
        throw foutInVeld('/scenario/vanaf', 'na-de-prognose', 'Kies een maand die in de prognose valt.');
      const geschiedenis = await geschiedenissen.read(aanroep.tx, vraagVan(aanroep));
      const { beeld, model } = volumeVan(geschiedenis, body.geschiedenis);
      if (!beeld.genoeg)
        throw geweigerd('Voor een prognose zijn tien huishoudens en een half jaar nodig.', 'te-weinig-gezien');
      return forecastOf(model, body, geschiedenis.dag, geschiedenis.uitkering);
    })
    .op(readVarianten, async (_, aanroep) => ({
      varianten: await savedVarianten(aanroep.tx, vraagVan(aanroep).medewerker),
    }))
    .op(readVariant, async ({ params }, aanroep) => {
      const variant = await savedVariant(aanroep.tx, vraagVan(aanroep).medewerker, params.variantId);
      if (!variant) throw nietGevonden();
      return variant;
    })
    .op(removeVariant, async ({ params }, aanroep) => {
      const { medewerker } = vraagVan(aanroep);
      const variant = await savedVariant(aanroep.tx, medewerker, params.variantId);
      if (!variant) throw nietGevonden();
      if (!variant.vanMij) throw geweigerd('Alleen wie deze variant bewaarde, kan hem verwijderen.', 'niet-van-u');
      await removeOwnVariant(aanroep.tx, medewerker, params.variantId);
      return undefined;
    })
    .op(saveVariant, async ({ body }, aanroep) => {
      const { vandaag, uitvoerder, gemeenten, medewerker } = vraagVan(aanroep);
      inhoudVan(body.variant, monthOfDate(vandaag), '/variant');
      const id = await keepVariant(aanroep.tx, body, { uitvoerder, gemeenten, medewerker, op: aanroep.nu });
      const variant = await savedVariant(aanroep.tx, medewerker, id);
      if (!variant) throw new Error('a variant that was just kept is not seen');
      return variant;
    });
}

const weergave = ({ maand, stand, motor, totaal, klaar }: Bewaard) => ({
  maand,
  stand,
  geladen: motor.aantal,
  totaal: Math.max(totaal, motor.aantal),
  klaar,
});

/** A variant for the threads. @throws Probleem with the article when the law or the lab refuses it */
function inhoudVan(vraag: Variantvraag, maand: Maand, pointer = ''): Labvariant {
  const gelezen = leesVariant(vraag, maand);
  if (gelezen.ok) return gelezen.value;
  const { tekst, artikel, code } = gelezen.weigering;
  throw geweigerd(artikel ? `${tekst} (${artikel})` : tekst, code, pointer);
}
