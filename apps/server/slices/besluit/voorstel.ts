import { beleidUit } from '@meedoen/casework/beleid';
import { datum } from '@meedoen/casework/opmaak';
import { type Besluitsoort, rechtVoor } from '@meedoen/casework/recht';
import { addDays, type IsoDate, type Maand, monthOfDate, monthsBetween } from '@meedoen/law/kernel';
import { eersteIngangsdatum, ingangsdatum as lawIngangsdatum } from '@meedoen/law/participatiewet';
import type { Tx } from '../../platform/database/index.ts';
import { foutInVeld, geweigerd } from '../../platform/probleem/index.ts';
import { leesAanvraagdossier, type Zaak } from '../aanvraag/index.ts';
import { instantVan, rekenbasis } from '../berekening/index.ts';
import { boekingenPerMaand, type Opdrachtgever, type Recht } from '../recht/index.ts';
import { beleidOmTeBewaren, bevries, type Rekenstof } from './bevriezen.ts';
import { rekenstofVan } from './gevolg.ts';
import type { Bevroren } from './toestand.ts';

/** What a proposal computes to. */
export interface Berekendvoorstel {
  readonly ingangsdatum: IsoDate | null;
  readonly bevroren: Bevroren;
}

const BIJ_ZAAK: readonly Besluitsoort[] = ['toekennen', 'afwijzen', 'buiten-behandeling-stellen', 'voorschot-verlenen'];
export const hoortBijZaak = (soort: Besluitsoort): boolean => BIJ_ZAAK.includes(soort);

/** Computes a proposal about an aanvraag: each month from the start up to now. */
export async function berekenBijZaak(
  tx: Tx,
  soort: Besluitsoort,
  zaak: Zaak,
  gewenst: IsoDate | undefined,
  door: Opdrachtgever,
): Promise<Berekendvoorstel> {
  const melding = zaak.toestand.melding.datum;
  const dossier = await leesAanvraagdossier(tx, zaak, melding, door.nu);
  const beleid = await beleidOmTeBewaren(tx, zaak.uitvoerder, zaak.gemeente);
  if (gewenst !== undefined) bewaakBegin(gewenst, melding, soort);
  const volgensWet = lawIngangsdatum(dossier.basis.dossier, beleidUit(beleid), door.vandaag)?.value;
  const vanaf = soort === 'toekennen' ? (gewenst ?? volgensWet ?? melding) : melding;
  const toekenning = soort === 'toekennen' ? { vanaf } : undefined;
  const stof: Rekenstof = {
    aanvrager: zaak.persoon,
    uitvoerder: zaak.uitvoerder,
    gemeente: zaak.gemeente,
    bekendOp: instantVan(new Date(door.nu.getTime() + 1000)),
    basis: toekenning ? { ...dossier.basis, dossier: { ...dossier.basis.dossier, toekenning } } : dossier.basis,
    feiten: dossier.feiten,
    beleid,
    melding: dossier.melding,
    toekenning,
  };
  const nu = monthOfDate(door.vandaag);
  const maanden = monthsBetween(monthOfDate(vanaf), nu);
  const toont = soort === 'voorschot-verlenen' ? nu : eersteHele(vanaf, nu);
  const rekenen = soort === 'voorschot-verlenen' || soort === 'buiten-behandeling-stellen' ? [] : maanden;
  return { ingangsdatum: soort === 'toekennen' ? vanaf : null, bevroren: bevries(stof, rekenen, toont, []) };
}

/** @throws Probleem 400 for a day the law does not allow, with its article */
function bewaakBegin(gewenst: IsoDate, melding: IsoDate, soort: Besluitsoort): void {
  const vroegste = eersteIngangsdatum(melding);
  if (gewenst >= melding || (soort === 'toekennen' && gewenst >= vroegste.value)) return;
  const tekst =
    vroegste.value < melding
      ? `Bijstand kan niet eerder beginnen dan drie maanden voor de melding: ${datum(vroegste.value)}`
      : 'Bijstand kan niet eerder beginnen dan de melding';
  throw foutInVeld('/ingangsdatum', 'voor-melding', `${tekst} (${vroegste.article}).`);
}

/** The first whole month of a right, as far as it has begun: the amount people will see every month. */
function eersteHele(vanaf: IsoDate, nu: Maand): Maand {
  const eerste = monthOfDate(vanaf);
  if (vanaf.endsWith('-01') || eerste >= nu) return eerste;
  return monthsBetween(eerste, nu)[1] ?? eerste;
}

/** Computes a proposal about a right: the booked months it changes, or the month from which it works. */
export async function berekenBijRecht(
  tx: Tx,
  soort: Besluitsoort,
  recht: Recht,
  gewenst: IsoDate | undefined,
  door: Opdrachtgever,
): Promise<Berekendvoorstel> {
  const boekingen = await boekingenPerMaand(tx, recht.id);
  const vanaf = gewenst ?? door.vandaag;
  if (vanaf < recht.toestand.geldig.vanaf)
    throw foutInVeld('/ingangsdatum', 'voor-begin', 'Deze dag ligt voor het begin van de bijstand.');
  const stof = await rekenstofVan(tx, recht, door.nu);
  const stopt = soort === 'beeindigen' || soort === 'intrekken';
  const gestopt: Rekenstof = stopt
    ? {
        ...stof,
        toekenning: { vanaf: recht.toestand.geldig.vanaf, tot: vanaf },
        basis: {
          ...stof.basis,
          dossier: { ...stof.basis.dossier, toekenning: { vanaf: recht.toestand.geldig.vanaf, tot: vanaf } },
        },
      }
    : stof;
  const geboekt = boekingen.map(({ maand }) => maand);
  if (soort === 'herzien' || soort === 'terugvorderen') {
    const alles = bevries(stof, geboekt, null, boekingen);
    const anders = alles.maanden.filter(
      ({ geboekt: was, berekend }) =>
        berekend === null || was.uitkering !== berekend.uitkering || was.vakantietoeslag !== berekend.vakantietoeslag,
    );
    const laatste = anders.at(-1);
    if (!laatste)
      throw geweigerd('Alle geboekte maanden kloppen met de gegevens die nu bekend zijn.', 'niets-te-herzien');
    const maanden = anders.map(({ maand }) => maand);
    return { ingangsdatum: `${maanden[0]}-01` as IsoDate, bevroren: bevries(stof, maanden, laatste.maand, boekingen) };
  }
  const toont = monthOfDate(vanaf);
  const maanden = geboekt.filter((maand) => maand >= toont);
  return { ingangsdatum: vanaf, bevroren: bevries(gestopt, stopt ? maanden : [], toont, boekingen) };
}

/**
 * What the end is computed from for the one with whom a right of a couple does not go on: what was known of their days
 * together, and nothing of the other after that.
 */
export async function berekenEindeVoorAnder(
  tx: Tx,
  recht: Recht,
  ander: string,
  nu: Date,
): Promise<{ readonly ingangsdatum: IsoDate; readonly bevroren: Bevroren }> {
  const eigen = rechtVoor(recht, ander);
  const vanaf = eigen.toestand.geldig.tot;
  if (!vanaf) throw new Error('an end for the other of a couple that is together');
  const stof = await rekenstofVan(tx, eigen, nu);
  const feiten = stof.feiten.filter(({ geldig }) => geldig.vanaf === undefined || geldig.vanaf < vanaf);
  const { aanvrager, bekendOp, melding, toekenning } = stof;
  const basis = rekenbasis(feiten, { aanvrager, bekendOp, melding, toekenning });
  const laatste = addDays(vanaf, -1);
  const toont = monthOfDate(laatste < eigen.toestand.geldig.vanaf ? vanaf : laatste);
  return { ingangsdatum: vanaf, bevroren: bevries({ ...stof, feiten, basis }, [], toont, []) };
}
