import type { deling, openDeling, sharePagina } from '@meedoen/contract/eigen';
import type { Maand } from '@meedoen/law/kernel';
import type { z } from 'zod';
import { alsSysteem, applyToegang, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { schrijfLogboek } from '../../platform/logboek/index.ts';
import { foutInVeld, geweigerd, nietGevonden, Probleem } from '../../platform/probleem/index.ts';
import type { Inwoner } from '../../platform/sessie/index.ts';
import { hashVan, nieuwGeheim } from '../../platform/sleutels/index.ts';
import { toon, zaakMetId } from '../aanvraag/index.ts';
import { instantVan } from '../berekening/index.ts';
import { correctiesVan } from '../besluit/index.ts';
import { briefMetId, briefWeergave } from '../brief/index.ts';
import { rechtbasis, rechtVoorLezer, specificatieVan } from '../recht/index.ts';
import { inwonerVan } from './inwoner.ts';

type Deling = z.output<typeof deling>;
type Wat = z.output<NonNullable<typeof sharePagina.body>>;
type Gedeeld = z.output<NonNullable<typeof openDeling.answer>>;

const WEEK_MS = 7 * 86_400_000;
/** More links at once than anybody can keep an eye on. */
const HOOGSTENS = 20;
/** Where the helper opens it; the secret stands behind the # and never reaches a log. */
const PAGINA = '/inwoner/gedeeld';

interface Rij {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly pagina: Wat['pagina'];
  readonly onderwerp: string;
  readonly maand: Maand | null;
  readonly tot: Date;
  readonly ingetrokken_op: Date | null;
  readonly geopend: number;
}

const weergave = (rij: Pick<Rij, 'id' | 'pagina' | 'tot' | 'ingetrokken_op' | 'geopend'>, adres = PAGINA): Deling => ({
  id: rij.id,
  pagina: rij.pagina,
  tot: rij.tot.toISOString(),
  adres,
  ingetrokken: rij.ingetrokken_op !== null,
  geopend: rij.geopend,
});

export async function delingenVan(aanroep: Aanroep): Promise<Deling[]> {
  const persoon = inwonerVan(aanroep);
  const rijen = await aanroep.tx<Rij[]>`
    select id, pagina, tot, ingetrokken_op, geopend from deling where persoon = ${persoon.id} order by op desc, id desc`;
  return rijen.map((rij) => weergave(rij));
}

/** Shares one own page for a week. The secret is in this answer and nowhere else. */
export async function deelPagina(wat: Wat, aanroep: Aanroep): Promise<Deling> {
  const { tx, nu } = aanroep;
  const persoon = inwonerVan(aanroep);
  const { pagina, onderwerp, maand = null } = wat;
  if (pagina === 'specificatie' && maand === null)
    throw foutInVeld('/maand', 'leeg', 'Kies de maand die u wilt delen.');
  // the page must be there and be one's own before somebody else may see it
  await paginaVan({ pagina, onderwerp, maand }, aanroep, persoon).catch((fout: unknown) => {
    if (fout instanceof Probleem) throw foutInVeld('/onderwerp', 'onbekend', 'Deze pagina is er niet.');
    throw fout;
  });
  const [open] = await tx<{ aantal: number }[]>`
    select count(*)::int as aantal from deling where persoon = ${persoon.id} and ingetrokken_op is null and tot > ${nu}`;
  if ((open?.aantal ?? 0) >= HOOGSTENS)
    throw geweigerd(`U deelt al ${HOOGSTENS} pagina's. Stop er eerst met een.`, 'te-veel-delingen');
  const id = uuidv7();
  const geheim = nieuwGeheim();
  const tot = new Date(nu.getTime() + WEEK_MS);
  const { uitvoerder, gemeente } = persoon;
  await tx`insert into deling ${tx({ id, uitvoerder, gemeente, persoon: persoon.id, pagina, onderwerp, maand, geheim_hash: hashVan(geheim), tot, op: nu })}`;
  return weergave({ id, pagina, tot, ingetrokken_op: null, geopend: 0 }, `${PAGINA}#${geheim}`);
}

export async function stopDelen(id: string, aanroep: Aanroep): Promise<void> {
  const persoon = inwonerVan(aanroep);
  const [rij] = await aanroep.tx`
    update deling set ingetrokken_op = coalesce(ingetrokken_op, ${aanroep.nu}) where id = ${id} and persoon = ${persoon.id} returning id`;
  if (!rij) throw nietGevonden();
}

/** What the resident sees on that one page, without anything that can be pressed. */
async function paginaVan(
  { pagina, onderwerp, maand }: Pick<Rij, 'pagina' | 'onderwerp' | 'maand'>,
  aanroep: Aanroep,
  inwoner: Inwoner,
): Promise<unknown> {
  const { tx } = aanroep;
  const alsInwoner: Aanroep = { ...aanroep, actor: inwoner, betreft: () => undefined, geefVersie: () => undefined };
  if (pagina === 'brief') {
    const brief = await briefMetId(tx, onderwerp);
    if (!brief || brief.persoon !== inwoner.persoon) throw nietGevonden();
    return briefWeergave(tx, brief);
  }
  if (pagina === 'aanvraag') {
    const zaak = await zaakMetId(tx, onderwerp);
    if (zaak.persoon !== inwoner.persoon) throw nietGevonden();
    return { ...(await toon(zaak, alsInwoner)), mogelijkheden: [], documenten: [] };
  }
  if (!maand) throw nietGevonden();
  const recht = await rechtVoorLezer(tx, onderwerp, inwoner, maand);
  if (![recht.persoon, recht.partner].includes(inwoner.persoon)) throw nietGevonden();
  const basis = await rechtbasis(tx, recht, instantVan(new Date(aanroep.nu.getTime() + 1000)));
  return specificatieVan(tx, recht, basis, maand, inwoner.naam, await correctiesVan(tx, recht.id, true));
}

/** Opened by a helper without logging in. What is over, stopped or never was gives the same answer. */
export async function openGedeeld(geheim: string, aanroep: Aanroep): Promise<Gedeeld> {
  const { tx, nu } = aanroep;
  const gevonden = await alsSysteem(tx, async () => {
    const [rij] = await tx<(Rij & { naam: string })[]>`
      select d.*, p.naam from deling d join persoon p on p.id = d.persoon and p.verwijderd_op is null
      where d.geheim_hash = ${hashVan(geheim)} and d.ingetrokken_op is null and d.tot > ${nu} for update of d`;
    if (!rij) return undefined;
    await tx`update deling set geopend = geopend + 1 where id = ${rij.id}`;
    await schrijfLogboek(tx, {
      spoor: aanroep.spoor,
      actor: { soort: 'systeem', naam: 'Helper met een gedeelde link' },
      uitvoerder: rij.uitvoerder,
      naam: 'Gedeelde pagina geopend door een helper',
      taak: 'openbaar',
      doel: 'eigen-inzage',
      begin: nu,
      eind: aanroep.omgeving.klok.nu(),
      status: 1,
      betrokkenen: [{ id: rij.persoon, gemeente: rij.gemeente }],
      kenmerken: { pagina: rij.pagina, helper: 'ja' },
    });
    return rij;
  });
  if (!gevonden)
    throw new Probleem(404, 'Niet gevonden', 'Deze link werkt niet of niet meer. Vraag om een nieuwe link.');
  const { persoon, naam, uitvoerder, gemeente, pagina, tot } = gevonden;
  await applyToegang(tx, { soort: 'inwoner', uitvoerder, personen: [persoon] });
  const zelf = { persoon, zelf: persoon, naam, uitvoerder, gemeente };
  const eigenaar: Inwoner = { soort: 'inwoner', ...zelf, voor: null, namens: [], csrf: '' };
  const inhoud = await paginaVan(gevonden, aanroep, eigenaar);
  return { pagina, tot: tot.toISOString(), voornaam: naam.split(' ')[0] ?? '', inhoud };
}
