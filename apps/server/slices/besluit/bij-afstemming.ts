import { AFSTEMMINGSBESLUITEN, type Afstemmingsbesluit } from '@meedoen/casework/afstemming';
import type { Aanvulling } from '@meedoen/casework/besluit';
import { datum, maand as maandInWoorden } from '@meedoen/casework/opmaak';
import type { Besluitsoort } from '@meedoen/casework/recht';
import { addToMonth, firstDay, type IsoDate, type Maand, monthOfDate } from '@meedoen/law/kernel';
import type { Verlagingsmaand } from '@meedoen/law/participatiewet';
import type { Tx } from '../../platform/database/index.ts';
import { foutInVeld, geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { type Afstemmingszaak, alsVerlagingen, eersteMaand, maandenVan, wetsvoorstel } from '../afstemming/index.ts';
import { boekingenPerMaand, type Maandboeking, type Opdrachtgever, rechtMetId } from '../recht/index.ts';
import { bevries, type Rekenstof } from './bevriezen.ts';
import { rekenstofVan } from './gevolg.ts';
import type { Berekendvoorstel } from './voorstel.ts';

export const isAfstemmingsbesluit = (soort: Besluitsoort): soort is Afstemmingsbesluit =>
  AFSTEMMINGSBESLUITEN.some((each) => each === soort);

/** How the resident was heard, for a besluit that lowers: what they said, or that they let the time go by (Awb 4:8). */
export function gehoordVan({ toestand }: Afstemmingszaak): Aanvulling['gehoord'] {
  if (!('voornemen' in toestand)) return undefined;
  const laatste = toestand.zienswijzen.at(-1);
  return laatste
    ? { op: laatste.op }
    : { uitzondering: `Kon reageren tot en met ${datum(toestand.voornemen.zienswijzeTot)} en deed dat niet.` };
}

/** Months ahead in which a lowering may begin: later it is no answer any more to what happened. */
const LAATSTE_BEGIN = 3;

/**
 * What a besluit of a case does: the months with and without it. For a month that was not booked yet the law without
 * this besluit stands in the place of the ledger.
 * @throws Probleem 400 or 409 with the reason
 */
export async function berekenBijAfstemming(
  tx: Tx,
  soort: Afstemmingsbesluit,
  zaak: Afstemmingszaak,
  gewenst: IsoDate | undefined,
  aanvulling: Aanvulling,
  door: Opdrachtgever,
): Promise<Berekendvoorstel> {
  const recht = await rechtMetId(tx, zaak.recht);
  if (!recht) throw nietGevonden();
  const stof = await rekenstofVan(tx, recht, door.nu);
  const geboekt = await boekingenPerMaand(tx, recht.id);
  const nu = monthOfDate(door.vandaag);
  switch (soort) {
    case 'waarschuwen':
      return { ingangsdatum: null, bevroren: bevries(stof, [], nu, geboekt) };
    case 'inkeer-afwijzen':
      return { ingangsdatum: null, bevroren: bevries(stof, [], getoonde(zaak, nu), geboekt) };
    case 'afstemmen': {
      const eerste = gewenst ? monthOfDate(gewenst) : vroegsteMaand(geboekt, door.vandaag);
      bewaakEerste(eerste, geboekt, door.vandaag);
      const { maanden, verordening } = await opTeLeggen(tx, zaak, eerste, aanvulling);
      const verlagingen = [...(stof.basis.dossier.verlagingen ?? []), ...alsVerlagingen(zaak, maanden, verordening)];
      return metMaanden({ ...stof, verlagingen }, maanden, geboekt, firstDay(eerste));
    }
    case 'afstemming-herzien': {
      const opgelegd = 'oplegging' in zaak.toestand ? zaak.toestand.oplegging.maanden : [];
      const vanaf = gewenst ? monthOfDate(gewenst) : stopmaand(zaak, opgelegd);
      const over = opgelegd.filter(({ maand }) => maand >= vanaf);
      if (over.length === 0)
        throw foutInVeld('/ingangsdatum', 'niet-verlaagd', 'Vanaf deze maand is er geen verlaging meer om te stoppen.');
      const eigen = new Set(
        stof.feiten.flatMap((f) => (f.soort === 'verlaging' && f.waarde.zaak === zaak.id ? f.id : [])),
      );
      const verlagingen = (stof.basis.dossier.verlagingen ?? []).filter(
        (v) => !(eigen.has(v.feit ?? '') && (v.vanaf ?? '') >= firstDay(vanaf)),
      );
      return metMaanden({ ...stof, verlagingen }, over, geboekt, firstDay(vanaf));
    }
  }
}

/** What is imposed: what law and by-law say, or less because of the circumstances (art. 18 lid 1 and 10). */
async function opTeLeggen(tx: Tx, zaak: Afstemmingszaak, eerste: Maand, { verlaging }: Aanvulling) {
  const wet = await wetsvoorstel(tx, zaak);
  if (!wet.maatregel) throw geweigerd(`Dit is nog niet bekend: ${wet.ontbreekt}`, 'gegevens-ontbreken');
  const { value: maatregel } = wet.maatregel;
  if (maatregel.soort !== 'verlaging')
    throw geweigerd('Volgens de verordening komt eerst een waarschuwing. Bereid die voor.', 'eerst-waarschuwen');
  if (verlaging && (verlaging.percentage > maatregel.percentage || verlaging.maanden > maatregel.maanden))
    throw foutInVeld(
      '/verlaging',
      'hoger-dan-de-wet',
      `Meer dan ${maatregel.percentage} procent of langer dan ${maatregel.maanden} maanden kan niet. Lager wel.`,
    );
  const gekozen = verlaging ? { soort: 'verlaging' as const, ...verlaging } : maatregel;
  return { maanden: maandenVan(gekozen, eerste, zaak, wet.verordening), verordening: wet.verordening };
}

/** The months with what the besluit makes of them, beside what they are without it. */
function metMaanden(
  stof: Rekenstof,
  verlaagd: readonly Verlagingsmaand[],
  geboekt: readonly Maandboeking[],
  ingangsdatum: IsoDate,
): Berekendvoorstel {
  const perMaand = new Map(geboekt.map((boeking) => [boeking.maand, boeking]));
  const maanden = verlaagd.map(({ maand }) => maand);
  const zonder = bevries({ ...stof, verlagingen: undefined }, maanden, null, []);
  const bevroren = bevries(stof, maanden, maanden[0] ?? null, []);
  return {
    ingangsdatum,
    bevroren: {
      ...bevroren,
      maanden: bevroren.maanden.map((regel, i) => {
        const { uitkering, vakantietoeslag } =
          perMaand.get(regel.maand) ?? zonder.maanden[i]?.berekend ?? regel.geboekt;
        const oorzaak = `${verlaagd[i]?.percentage} procent verlaging in ${maandInWoorden(regel.maand)}`;
        return { ...regel, geboekt: { uitkering, vakantietoeslag }, oorzaak, artikel: 'Pw art. 18' };
      }),
    },
  };
}

/** The next month that was not paid yet. */
function vroegsteMaand(geboekt: readonly Maandboeking[], vandaag: IsoDate): Maand {
  const laatste = geboekt.at(-1)?.maand;
  const volgende = eersteMaand(vandaag);
  return laatste && laatste >= volgende ? addToMonth(laatste, 1) : volgende;
}

/** A lowering lies ahead: what was paid stays paid, and nobody is lowered half a year later. @throws Probleem 400 */
function bewaakEerste(maand: Maand, geboekt: readonly Maandboeking[], vandaag: IsoDate): void {
  const nu = monthOfDate(vandaag);
  if (maand < nu)
    throw foutInVeld('/ingangsdatum', 'in-het-verleden', 'Een maand die voorbij is, wordt niet meer verlaagd.');
  if (geboekt.some((boeking) => boeking.maand === maand))
    throw foutInVeld('/ingangsdatum', 'al-betaald', 'Deze maand is al uitbetaald. Begin in een latere maand.');
  if (maand > addToMonth(nu, LAATSTE_BEGIN))
    throw foutInVeld('/ingangsdatum', 'te-laat', 'Begin uiterlijk over drie maanden met de verlaging.');
}

/** The lowered month to show beside a refusal to stop. */
function getoonde({ toestand }: Afstemmingszaak, nu: Maand): Maand {
  const maanden = 'oplegging' in toestand ? toestand.oplegging.maanden : [];
  return maanden.find(({ maand }) => maand >= nu)?.maand ?? maanden.at(-1)?.maand ?? nu;
}

/** Stopping on request goes back to the month it was asked in (art. 18 lid 11: as soon as it is clear). */
function stopmaand({ toestand }: Afstemmingszaak, opgelegd: readonly Verlagingsmaand[]): Maand {
  const gevraagd = toestand.toestand === 'inkeer-gevraagd' ? monthOfDate(toestand.verzoek.op) : undefined;
  const eerste = opgelegd[0]?.maand ?? ('0001-01' as Maand);
  return gevraagd && gevraagd > eerste ? gevraagd : eerste;
}
