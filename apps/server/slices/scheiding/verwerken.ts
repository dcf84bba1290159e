import { datum, euro } from '@meedoen/casework/opmaak';
import { planScheiding, type Scheidingsfeit, type Scheidingsplan, WIE, type Wie } from '@meedoen/casework/scheiding';
import type { NieuweScheiding, Scheidingsuitslag as Uitslag } from '@meedoen/contract/scheiding';
import { addDays, type Cents, covers, type IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { foutInVeld, geweigerd, uitkomstVan } from '../../platform/probleem/index.ts';
import { meld } from '../aanvraag/index.ts';
import { instantVan } from '../berekening/index.ts';
import { stelBeeindigingVoor, stelEindeVoorAnderVoor, stelWijzigingVoor, werkGevolgBij } from '../besluit/index.ts';
import { herrekenRegels } from '../betaalrun/index.ts';
import { type FeitInvoer, recordFeiten } from '../feit/index.ts';
import { geefRechtopdracht, type Opdrachtgever, type Recht, rechtbasis, rechtMetId } from '../recht/index.ts';
import { endTussen } from '../vertegenwoordiging/index.ts';
import { schrijfScheiding } from './brieven.ts';
import { anderVan, feitenVanPaar, ibanVan } from './paar.ts';
import { zetTaken } from './taken.ts';
import { divideVakantiegeld } from './vakantiegeld.ts';
import { type GebruikteVrijlating, gebruikteVrijlating } from './vrijlating.ts';

/** CBS: another reason; the list has none for parting. */
const CBS_ANDERS = '98';

/**
 * A couple with one right parts: the facts of both change from that day, what is to be paid is divided the same day, and
 * each gets a letter and a besluit of their own. The law computes every month anew; nothing is decided here.
 * @throws Probleem 400 or 409 with the reason, among them that the law still sees one household (art. 3)
 */
export async function verwerkScheiding(
  tx: Tx,
  recht: Recht,
  opgave: NieuweScheiding,
  door: Opdrachtgever & { readonly reden: string },
): Promise<Uitslag> {
  if (recht.toestand.status === 'beeindigd') throw geweigerd('Deze uitkering is al beëindigd.', 'al-beeindigd');
  const { op } = opgave;
  const ander = await anderVan(tx, recht, addDays(op, -1), door.nu);
  if (!ander) throw geweigerd('Dit is geen uitkering van een paar.', 'geen-paar');
  const gemeldOp = opgave.vraagtBijstand ? (opgave.gemeldOp ?? door.vandaag) : undefined;
  if (gemeldOp && gemeldOp > door.vandaag) throw foutInVeld('/gemeldOp', 'in-de-toekomst', 'Deze dag moet nog komen.');
  const plan = await planVan(tx, recht, ander, opgave, door);
  const zelfdeRekening = await delenRekening(tx, recht, ander, opgave, door);
  const rechthebbend = await isRechthebbend(tx, recht, ander, op, door);
  const split = { commando: 'splitRecht', vanaf: op, ander, rechthebbend } as const;
  let nieuw = await geefRechtopdracht(tx, recht, split, door);
  if (!opgave.gaatVerder) {
    const stop = { commando: 'holdBetaling', gebeurtenis: 'scheiding', vanaf: op } as const;
    // read on the own page: not who told it
    nieuw = await geefRechtopdracht(tx, nieuw, stop, { ...door, reden: `Uit elkaar vanaf ${datum(op)}` });
  }
  const mensen = { persoon: recht.persoon, ander };
  const vrijlating = await vrijlatingVan(tx, recht, ander, op, door);
  for (const wie of WIE) {
    const feiten = wie === 'ander' ? [...plan.feiten.ander, ...vrijlating] : plan.feiten.persoon;
    await legVast(tx, recht, mensen[wie], feiten, opgave, wie, door);
  }
  const gestopt = await alsSysteem(tx, () => endTussen(tx, recht.persoon, ander, door.vandaag, door));
  const zaak = gemeldOp && (await alsSysteem(tx, () => begin(tx, recht, ander, gemeldOp, door)));
  nieuw = await divideVakantiegeld(tx, nieuw, door);
  const regels = await herrekenRegels(tx, nieuw, door);
  await werkGevolgBij(tx, [recht.persoon], door);
  const voorstellen = await stelVoor(tx, nieuw, ander, opgave, rechthebbend, door);
  const openSchuld = await schuldVan(tx, recht);
  const vast = { vanaf: op, rechthebbend, openSchuld, machtigingGestopt: gestopt > 0 };
  const brieven = [
    await schrijfScheiding(tx, recht, recht.persoon, { ...vast, gaatVerder: opgave.gaatVerder }, door),
    await schrijfScheiding(tx, recht, ander, { ...vast, gaatVerder: false, ...(gemeldOp ? { gemeldOp } : {}) }, door),
  ].flatMap((brief) => (brief ? [brief] : []));
  const zonderAdres = plan.zonderAdres.map((wie) => mensen[wie]);
  const taken = await zetTaken(tx, recht, { zonderAdres, zelfdeRekening, ander }, { ...door, op });
  const verdeeld = nieuw.toestand.scheiding?.vakantiegeldInCenten ?? null;
  return {
    uitleg: uitlegVan(opgave, { regels, verdeeld, rechthebbend, openSchuld }),
    ...voorstellen,
    aanvraag: zaak ? zaak.id : null,
    brieven,
    taken,
    vakantiegeldInCenten: verdeeld,
  };
}

async function planVan(
  tx: Tx,
  recht: Recht,
  ander: string,
  opgave: NieuweScheiding,
  { nu, vandaag }: Opdrachtgever,
): Promise<Scheidingsplan> {
  const feiten = await feitenVanPaar(tx, [recht.persoon, ander], nu);
  const { dossier } = await rechtbasis(tx, recht, instantVan(new Date(nu.getTime() + 1000)));
  const aanvraag = (dossier.aanvraagdatum ?? dossier.meldingsdatum)?.waarde;
  const adressen = {
    persoon: opgave.adressen.persoon && adresVan(opgave.adressen.persoon, recht.gemeente),
    ander: opgave.adressen.ander && adresVan(opgave.adressen.ander, recht.gemeente),
  };
  const context = {
    persoon: recht.persoon,
    ander,
    feiten,
    ingangsdatum: recht.toestand.geldig.vanaf,
    aanvraag,
    vandaag,
  };
  return uitkomstVan(planScheiding({ ...opgave, adressen }, context));
}

/** Whoever leaves for another gemeente also takes the path of moving: this address lies in the one that pays. */
const adresVan = (adres: NonNullable<NieuweScheiding['adressen']['ander']>, gemeente: string) => ({
  ...adres,
  land: 'NL',
  soort: 'woonadres' as const,
  gemeente,
});

async function delenRekening(
  tx: Tx,
  recht: Recht,
  ander: string,
  { op, rekeningen }: NieuweScheiding,
  { nu }: Opdrachtgever,
): Promise<boolean> {
  if (rekeningen.persoon && rekeningen.ander) return false;
  const feiten = await feitenVanPaar(tx, [recht.persoon, ander], nu);
  const van = (wie: Wie, id: string) => rekeningen[wie]?.iban ?? ibanVan(feiten, id, op);
  const [mijn, jouw] = [van('persoon', recht.persoon), van('ander', ander)];
  return mijn !== undefined && mijn === jouw;
}

/** Whether the right was of the other too on the last day together (art. 11 lid 4, 24). */
async function isRechthebbend(
  tx: Tx,
  recht: Recht,
  ander: string,
  op: IsoDate,
  { nu }: Opdrachtgever,
): Promise<boolean> {
  const { dossier } = await rechtbasis(tx, recht, instantVan(new Date(nu.getTime() + 1000)));
  const dag = addDays(op, -1);
  const partner = dossier.partner?.find((stuk) => stuk.waarde.id === ander && covers(stuk, dag))?.waarde;
  return partner?.recht?.findLast((stuk) => covers(stuk, dag))?.waarde ?? true;
}

/** The months of exemptions the other used in this right, for a right of their own. */
async function vrijlatingVan(tx: Tx, recht: Recht, ander: string, op: IsoDate, { nu }: Opdrachtgever) {
  const { beleid, feiten, ...basis } = await rechtbasis(tx, recht, instantVan(new Date(nu.getTime() + 1000)));
  return gebruikteVrijlating(basis, beleid, ander, feiten, { vanaf: recht.toestand.geldig.vanaf, op });
}

async function legVast(
  tx: Tx,
  recht: Recht,
  id: string,
  feiten: readonly (Scheidingsfeit | GebruikteVrijlating)[],
  { op, reden, rekeningen }: NieuweScheiding,
  wie: Wie,
  door: Opdrachtgever,
): Promise<void> {
  const vast = { vanaf: op, totEnMet: null, bron: 'medewerker' as const, reden };
  const rekening = rekeningen[wie];
  const invoer: FeitInvoer[] = [
    ...feiten.map((feit) => ({ ...feit, ...vast, gecontroleerd: true })),
    // whose account it is, a colleague looks at before anything is paid to it
    ...(rekening ? [{ soort: 'rekening', waarde: rekening, ...vast, gecontroleerd: false }] : []),
  ];
  const { uitvoerder, gemeente } = recht;
  await alsSysteem(tx, () => recordFeiten(tx, { id, uitvoerder, gemeente }, invoer, door));
}

/** The aanvraag of the other begins: what is known is filled in already (art. 43a), and the day of telling counts (art. 44). */
const begin = (tx: Tx, { uitvoerder, gemeente }: Recht, persoon: string, datum: IsoDate, door: Opdrachtgever) =>
  meld(tx, { persoon, uitvoerder, gemeente, datum, bron: 'balie', geldNodigNu: false }, door);

async function stelVoor(
  tx: Tx,
  recht: Recht,
  ander: string,
  { op, gaatVerder }: NieuweScheiding,
  rechthebbend: boolean,
  door: Opdrachtgever,
): Promise<Pick<Uitslag, 'voorstel' | 'voorstelAnder'>> {
  // in the letter of each: not who told it, nor anything of the other
  const motivering = `U woont vanaf ${datum(op)} niet meer samen als paar. De uitkering was van twee mensen samen (Pw art. 11 lid 4).`;
  const vers = (await rechtMetId(tx, recht.id)) ?? recht;
  const voorstel = gaatVerder
    ? await stelWijzigingVoor(tx, vers, op, motivering, door)
    : await stelBeeindigingVoor(tx, vers, op, CBS_ANDERS, motivering, door);
  const voorstelAnder = rechthebbend
    ? await stelEindeVoorAnderVoor(tx, vers, ander, CBS_ANDERS, motivering, door)
    : null;
  return { voorstel, voorstelAnder };
}

/** What both are still asked back for from the time together (art. 59 lid 1 and 4). */
async function schuldVan(tx: Tx, recht: Recht): Promise<Cents> {
  const [rij] = await alsSysteem(
    tx,
    () => tx<{ open: number | null }[]>`
      select sum(bedrag_in_centen)::bigint as open from boeking b join vordering v on v.id = b.vordering
      where v.recht = ${recht.id} and b.rekening = 'vordering'`,
  );
  return Math.max(0, Number(rij?.open ?? 0));
}

function uitlegVan(
  { op, gaatVerder }: NieuweScheiding,
  gevolg: {
    readonly regels: number;
    readonly verdeeld: Cents | null;
    readonly rechthebbend: boolean;
    readonly openSchuld: Cents;
  },
): string[] {
  const { regels, verdeeld, rechthebbend, openSchuld } = gevolg;
  return [
    gaatVerder
      ? `Vanaf ${datum(op)} gaat de uitkering door voor één persoon. Er ligt een voorstel voor het nieuwe bedrag.`
      : `Vanaf ${datum(op)} is de betaling tegengehouden. Er ligt een voorstel om de uitkering te beëindigen.`,
    rechthebbend
      ? `Het geld over de dagen voor ${datum(op)} is voor ieder de helft (Pw art. 45 lid 4); wat daarna komt niet meer.`
      : 'De ander had geen recht op bijstand (Pw art. 24): er wordt niets verdeeld.',
    ...(regels > 0 ? ['De betaling die klaarstond is vandaag opnieuw uitgerekend.'] : []),
    ...(rechthebbend && verdeeld === null
      ? ['Het vakantiegeld wordt verdeeld zodra de laatste maand samen is geboekt.']
      : []),
    ...(verdeeld ? [`Vakantiegeld: ${euro(verdeeld)} gaat naar de ander, met de volgende dagbetaling.`] : []),
    ...(openSchuld > 0
      ? [
          `Er staat ${euro(openSchuld)} aan vorderingen open. Daarvoor zijn beiden hoofdelijk aansprakelijk (Pw art. 59 lid 4).`,
        ]
      : []),
  ];
}
