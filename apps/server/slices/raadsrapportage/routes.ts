import { type Halfjaar, periodenOp, vorigHalfjaar } from '@meedoen/casework/cijfers';
import {
  type Raadsrapportage,
  type Rapportageopdracht,
  rapportregels,
  type Tekstblok,
} from '@meedoen/casework/raadsrapportage';
import * as contract from '@meedoen/contract/raadsrapportage';
import { alsSysteem, type Tx, uuidv7 } from '../../platform/database/index.ts';
import { type Aanroep, Bestand, type Wegen } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { bewaakVersie } from '../../platform/stroom/index.ts';
import { instantVan } from '../berekening/index.ts';
import { huisstijlVoor } from '../brief/index.ts';
import { berekenBlad, bladMetGeld, bladVan, gemeentenVan } from '../cijfers/index.ts';
import { maakRapportagePdf } from './pdf.ts';
import {
  geefRapportageopdracht,
  type Rapportagezaak,
  rapportageMetId,
  rapportageOver,
  rapportagesVan,
} from './store.ts';

type Zonder<T> = T extends unknown ? Omit<T, 'door' | 'op'> : never;

/** Paths of the report to the council: written by who makes policy, read by the council once it is final, and by everybody. */
export function raadsrapportageWegen(wegen: Wegen): void {
  wegen
    .op(contract.readRapportages, async ({ query }, aanroep) => ({
      rapportages: (await vanGemeente(query.gemeente, aanroep)).filter(isVast).map(kort),
    }))
    .op(contract.readRapportage, async ({ params }, aanroep) =>
      toon(await vast(params.rapportageId, aanroep), aanroep.tx),
    )
    .op(contract.downloadRapportage, async ({ params }, { tx, ...rest }) =>
      pdfVan(await vast(params.rapportageId, { tx, ...rest }), tx),
    )
    .op(contract.readRapportageconcepten, async ({ query }, aanroep) => {
      const zaken = await vanGemeente(query.gemeente, aanroep);
      const al = new Set(zaken.map(({ toestand }) => toestand.halfjaar));
      const mogelijk = [...periodenOp(aanroep.vandaag).halfjaren].reverse().filter((halfjaar) => !al.has(halfjaar));
      return { rapportages: zaken.map(kort), mogelijk };
    })
    .op(contract.readRapportageconcept, async ({ params }, aanroep) => {
      const zaak = await rapportageMetId(aanroep.tx, params.rapportageId);
      aanroep.geefVersie(zaak.versie);
      return toon(zaak, aanroep.tx);
    })
    .op(contract.downloadRapportageconcept, async ({ params }, { tx }) =>
      pdfVan(await rapportageMetId(tx, params.rapportageId), tx),
    )
    .op(contract.draftRapportage, async ({ body }, aanroep) => draft(body.gemeente, body.halfjaar, aanroep))
    .op(contract.editRapportage, ({ params, body }, aanroep) =>
      doe(params.rapportageId, { command: 'editRapportage', teksten: tekstenUit(body.teksten) }, aanroep),
    )
    .op(contract.approveRapportage, ({ params }, aanroep) =>
      doe(params.rapportageId, { command: 'approveRapportage' }, aanroep),
    )
    .op(contract.readOpenRapportages, ({ params }, aanroep) =>
      alsSysteem(aanroep.tx, async () => ({
        rapportages: (await rapportagesVan(aanroep.tx, params.gemeente)).filter(isVast).map(kort),
      })),
    )
    .op(contract.readOpenRapportage, ({ params }, aanroep) =>
      alsSysteem(aanroep.tx, async () => zonderNamen(await toon(await open(params, aanroep), aanroep.tx))),
    )
    .op(contract.downloadOpenRapportage, ({ params }, aanroep) =>
      alsSysteem(aanroep.tx, async () => pdfVan(await open(params, aanroep), aanroep.tx, true)),
    );
}

const isVast = ({ toestand }: Rapportagezaak) => toestand.toestand === 'vastgesteld';

async function vanGemeente(gemeente: string, { tx, gemeenten }: Aanroep): Promise<Rapportagezaak[]> {
  if (!gemeenten.includes(gemeente)) throw nietGevonden();
  return rapportagesVan(tx, gemeente);
}

/** A report that is final: until then it is of who writes it. */
async function vast(id: string, { tx }: Pick<Aanroep, 'tx'>): Promise<Rapportagezaak> {
  const zaak = await rapportageMetId(tx, id);
  if (!isVast(zaak)) throw nietGevonden();
  return zaak;
}

async function open(
  { gemeente, halfjaar }: { readonly gemeente: string; readonly halfjaar: Halfjaar },
  { tx }: Aanroep,
): Promise<Rapportagezaak> {
  const zaak = (await rapportagesVan(tx, gemeente)).find((each) => isVast(each) && each.toestand.halfjaar === halfjaar);
  if (!zaak) throw nietGevonden();
  return zaak;
}

/** One click: the figures of the half year as they stand, beside those of the report before. */
async function draft(gemeente: string, halfjaar: Halfjaar, aanroep: Aanroep): Promise<contract.Rapportage> {
  const { tx, actor, gemeenten, omgeving, vandaag } = aanroep;
  if (actor.soort !== 'medewerker' || !gemeenten.includes(gemeente)) throw nietGevonden();
  const { uitvoerder } = actor;
  if (!(await gemeentenVan(tx, uitvoerder, vandaag)).some(({ code }) => code === gemeente)) throw nietGevonden();
  const van = { uitvoerder, gemeente };
  // a sheet of an earlier day may not know the half year yet
  const blad = await alsSysteem(tx, async () => {
    const bewaard = await bladVan(tx, van, omgeving.klok);
    const blad = bewaard.bijgewerktOp === vandaag ? bewaard : await berekenBlad(tx, van, vandaag);
    return bladMetGeld(tx, van, blad);
  });
  const eerder = await rapportageOver(tx, { uitvoerder, gemeente, halfjaar: vorigHalfjaar(halfjaar) });
  const vorige = eerder?.toestand.toestand === 'vastgesteld' ? eerder.toestand : undefined;
  const nu = await rapportageOver(tx, { uitvoerder, gemeente, halfjaar });
  const inhoud = { id: uuidv7(), uitvoerder, gemeente, halfjaar, ...rapportregels(blad, halfjaar, vorige) };
  return toon(await geef(aanroep, nu, { command: 'draftRapportage', ...inhoud }), tx);
}

async function doe(id: string, opdracht: Zonder<Rapportageopdracht>, aanroep: Aanroep): Promise<contract.Rapportage> {
  const zaak = await rapportageMetId(aanroep.tx, id, true);
  bewaakVersie(aanroep.versie, zaak.versie);
  const na = await geef(aanroep, zaak, opdracht);
  aanroep.geefVersie(na.versie);
  return toon(na, aanroep.tx);
}

function geef(aanroep: Aanroep, zaak: Rapportagezaak | undefined, opdracht: Zonder<Rapportageopdracht>) {
  const { actor, nu } = aanroep;
  if (actor.soort !== 'medewerker') throw nietGevonden();
  return geefRapportageopdracht(aanroep, zaak, {
    ...opdracht,
    ...{ door: actor.medewerker, op: instantVan(nu) },
  } as Rapportageopdracht);
}

/** An empty block is no block. */
const tekstenUit = (teksten: contract.Rapportage['teksten']): Raadsrapportage['teksten'] =>
  Object.fromEntries(teksten.filter(({ tekst }) => tekst !== '').map(({ blok, tekst }) => [blok, tekst]));

const kort = ({ toestand }: Rapportagezaak) => ({
  ...{ id: toestand.id, halfjaar: toestand.halfjaar, toestand: toestand.toestand, bewerktOp: toestand.bewerktOp },
  vastgesteldOp: vaststellingVan(toestand)?.op ?? null,
});

const vaststellingVan = (toestand: Raadsrapportage) =>
  toestand.toestand === 'vastgesteld' ? toestand.vaststelling : undefined;

async function toon({ toestand, versie }: Rapportagezaak, tx: Tx): Promise<contract.Rapportage> {
  const { id, gemeente: code, halfjaar, gemaaktOp, bewerktOp, regels, teksten, vorigeUit } = toestand;
  const vaststelling = vaststellingVan(toestand);
  const wie = [toestand.gemaaktDoor, ...(vaststelling ? [vaststelling.door] : [])];
  const namen = await tx<
    { id: string; naam: string }[]
  >`select id, naam from medewerker where id = any(${wie}::uuid[])`;
  const naam = new Map(namen.map((rij) => [rij.id, rij.naam]));
  const [gemeente] = await tx<{ naam: string }[]>`select naam from gemeente where code = ${code}`;
  return {
    ...{ id, halfjaar, gemaaktOp, bewerktOp, regels, vorigeUit, versie, toestand: toestand.toestand },
    teksten: (Object.entries(teksten) as [Tekstblok, string][]).map(([blok, tekst]) => ({ blok, tekst })),
    gemeente: { code, naam: gemeente?.naam ?? '' },
    gemaaktDoor: naam.get(toestand.gemaaktDoor) ?? '',
    vastgesteldOp: vaststelling?.op ?? null,
    vastgesteldDoor: vaststelling ? (naam.get(vaststelling.door) ?? '') : null,
  };
}

/** Who wrote it is for who works here; outside the gemeente speaks. */
const zonderNamen = (rapportage: contract.Rapportage): contract.Rapportage => ({
  ...rapportage,
  gemaaktDoor: '',
  vastgesteldDoor: null,
});

async function pdfVan(zaak: Rapportagezaak, tx: Tx, buiten = false): Promise<Bestand> {
  const rapportage = await toon(zaak, tx);
  const huisstijl = await huisstijlVoor(tx, zaak.toestand.uitvoerder);
  const pdf = maakRapportagePdf(buiten ? zonderNamen(rapportage) : rapportage, huisstijl);
  return new Bestand(pdf, 'application/pdf', `bijstand-${rapportage.gemeente.code}-${rapportage.halfjaar}.pdf`);
}
