import { bezwaarTegenJaar, type Jaarrun, type Jaarrunopdracht, nextJaarrun } from '@meedoen/casework/jaaropgave';
import { type IsoDate, type Maand, yearOf } from '@meedoen/law/kernel';
import { jsonb, type Tx } from '../../platform/database/index.ts';
import { geweigerd } from '../../platform/probleem/index.ts';
import { type Inhoud, metWie, type Opdrachtgever, schrijfOpdracht } from '../../platform/stroom/index.ts';

export interface Jaarrunrij {
  readonly id: string;
  readonly uitvoerder: string;
  readonly jaar: number;
  readonly toestand: Jaarrun;
  readonly versie: number;
  readonly aangemaakt_op: Date;
}

export const jaarmaanden = (jaar: number): { readonly eerste: Maand; readonly laatste: Maand } => ({
  eerste: `${jaar}-01`,
  laatste: `${jaar}-12`,
});

/** Those that may be seen of a year, newest first. */
export const jaarrunsVan = (tx: Tx, jaar: number) => tx<Jaarrunrij[]>`
  select id, uitvoerder, jaar, toestand, versie, aangemaakt_op from jaarrun where jaar = ${jaar} order by aangemaakt_op desc, id desc limit 20`;

export async function jaarrunMetId(tx: Tx, id: string): Promise<Jaarrunrij | undefined> {
  const [rij] = await tx<Jaarrunrij[]>`
    select id, uitvoerder, jaar, toestand, versie, aangemaakt_op from jaarrun where id = ${id} for update`;
  return rij;
}

/** Whether statements of a year are being made, for whatever gemeenten. Read as the system by who calls. */
export async function looptJaarrun(tx: Tx, uitvoerder: string, jaar: number): Promise<boolean> {
  const [rij] =
    await tx`select 1 from jaarrun where uitvoerder = ${uitvoerder} and jaar = ${jaar} and status = 'bezig'`;
  return rij !== undefined;
}

export async function weigeringVan(tx: Tx, uitvoerder: string, jaar: number, vandaag: IsoDate) {
  const weigering = bezwaarTegenJaar(jaar, { vandaag, loopt: await looptJaarrun(tx, uitvoerder, jaar) });
  return weigering && { code: weigering.code, tekst: weigering.tekst, artikel: weigering.artikel ?? null };
}

/** Gives a command; the row follows in the same transaction. @throws Probleem 409 with the true reason */
export async function geefJaarrunopdracht(
  tx: Tx,
  rij: Jaarrunrij | undefined,
  inhoud: Inhoud<Jaarrunopdracht>,
  uitvoerder: string,
  door: Opdrachtgever,
): Promise<Jaarrunrij> {
  const opdracht = metWie(inhoud, door) as Jaarrunopdracht;
  const jaar = opdracht.command === 'startJaarrun' ? opdracht.jaar : (rij?.jaar ?? yearOf(door.vandaag));
  const loopt = rij ? false : await looptJaarrun(tx, uitvoerder, jaar);
  const uitslag = nextJaarrun(rij?.toestand, opdracht, { vandaag: door.vandaag, loopt });
  if (!uitslag.ok) throw geweigerd(uitslag.weigering.tekst, uitslag.weigering.code);
  const toestand = uitslag.value;
  const stroom = { id: toestand.id, soort: 'jaarrun', uitvoerder, gemeente: null, persoon: null } as const;
  const versie = await schrijfOpdracht(tx, stroom, rij?.versie ?? 0, opdracht, door);
  const nieuw = { id: toestand.id, uitvoerder, jaar, toestand, versie, aangemaakt_op: rij?.aangemaakt_op ?? door.nu };
  const { id, gemeenten, toestand: status } = toestand;
  if (rij) await tx`update jaarrun set ${tx({ status, toestand: jsonb(tx, toestand), versie })} where id = ${id}`;
  else
    await tx`insert into jaarrun ${tx({
      ...{ id, uitvoerder, gemeenten: [...gemeenten], jaar, status, versie },
      ...{ toestand: jsonb(tx, toestand), aangemaakt_op: door.nu },
    })}`;
  return nieuw;
}

export interface Opgaverij {
  readonly id: string;
  readonly gemeente: string;
  readonly jaar: number;
  readonly versie: number;
  readonly netto: number;
  readonly loonheffing: number;
  readonly bruto: number;
  readonly zvw: number;
  readonly brief: string;
  readonly kenmerk: string;
  readonly op: IsoDate;
}

/** Every version of the statements of one person, newest year and version first. */
export async function opgavenVan(tx: Tx, persoon: string, jaar?: number): Promise<Opgaverij[]> {
  const rijen = await tx<Opgaverij[]>`
    select o.id, o.gemeente, o.jaar, o.versie, o.netto_in_centen as netto, o.loonheffing_in_centen as loonheffing,
      o.bruto_in_centen as bruto, o.zvw_in_centen as zvw, o.brief, b.kenmerk, o.op
    from jaaropgave o join brief b on b.id = o.brief
    where o.persoon = ${persoon} and ${jaar === undefined ? tx`true` : tx`o.jaar = ${jaar}`}
    order by o.jaar desc, o.gemeente, o.versie desc`;
  return rijen.map((rij) => ({
    ...rij,
    ...{ netto: Number(rij.netto), loonheffing: Number(rij.loonheffing) },
    ...{ bruto: Number(rij.bruto), zvw: Number(rij.zvw) },
  }));
}
