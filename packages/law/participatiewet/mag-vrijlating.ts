import { leeftijdJongere, leeftijdKindVrijlating, vrijlatingOnder27 } from '../amounts/index.ts';
import { ageOf, type Explained, type Law } from '../kernel/index.ts';
import { type Beleid, keuzeOp } from '../verordening/index.ts';
import type { Inkomst, Vrijlatingskeuze } from './dossier.ts';
import type { Gezinslid } from './gezin.ts';
import { lezingKnoop } from './lezingen.ts';
import type { Situatie } from './situatie.ts';
import { artikelVan, REGELS, rangorde, type Termijnsoort, type Vrijlatingsoort } from './vrijlatingsregels.ts';
import { type Vrijlatingstand, vrijlatingstermijn } from './vrijlatingstermijn.ts';

/** What the exemption of an income on a day depends on. */
export interface Vrijlatingsvraag {
  readonly law: Law;
  readonly beleid: Beleid;
  readonly situatie: Situatie;
  readonly lid: Gezinslid;
  readonly stand: Vrijlatingstand;
  readonly inkomst: Inkomst;
}

/** Earned income: of an employee, or of who works for themselves beside the bijstand. */
export const isArbeid = ({ soort }: Inkomst): boolean => soort === 'loon' || soort === 'onderneming';

/** What was decided about the exemption of an income: for this person, or for everybody by policy. */
export function vrijlatingskeuze(law: Law, beleid: Beleid, inkomst: Inkomst): Vrijlatingskeuze | undefined {
  if (inkomst.vrijlating || beleid.regimes.length === 0) return inkomst.vrijlating;
  return keuzeOp(beleid, law.date, 'vrijlatingArbeid')?.waarde === 'standaard' ? 'wet' : undefined;
}

/** Exemptions that hold without any decision: of who is medisch urenbeperkt, and of who has the AOW age. */
export const heeftVanzelf = (lid: Gezinslid): boolean =>
  lid.aow.value || lid.persoon.medischUrenbeperkt?.waarde === true;

/** Whether an exemption comes into view: it was decided, or holds of itself. */
function komtInAanmerking(soort: Vrijlatingsoort, keuze: Vrijlatingskeuze | undefined, lid: Gezinslid): boolean {
  if (keuze === 'geen') return false;
  switch (soort) {
    case 'n':
      return keuze === 'n' || keuze === 'wet' || lid.aow.value;
    case 'y':
      return keuze === 'y' || lid.persoon.medischUrenbeperkt?.waarde === true;
    case '34a-a':
      return keuze === 'wet';
    case '34a-b':
      return keuze === 'y' || lid.persoon.medischUrenbeperkt?.waarde === true;
    case '34a-c':
      return lid.aow.value;
    default:
      return keuze === soort || keuze === 'wet';
  }
}

/** The exemption that holds on an income: the first that may be given. @returns the reason of the first that may not, or of none */
export function geldendeVrijlating(vraag: Vrijlatingsvraag): {
  readonly soort: Vrijlatingsoort | undefined;
  readonly grond: Explained<boolean>;
} {
  const { law, beleid, lid, inkomst } = vraag;
  const keuze = vrijlatingskeuze(law, beleid, inkomst);
  let geweigerd: Explained<boolean> | undefined;
  for (const soort of rangorde(law, beleid)) {
    if (!komtInAanmerking(soort, keuze, lid)) continue;
    const grond = magVrijlating(vraag, soort, keuze);
    if (grond.value) return { soort, grond };
    geweigerd ??= grond;
  }
  return { soort: undefined, grond: geweigerd ?? nietGekozen(law, beleid, keuze) };
}

function nietGekozen(law: Law, beleid: Beleid, keuze: Vrijlatingskeuze | undefined): Explained<boolean> {
  if (keuze === 'geen') return nee(law, 'Pw art. 31 lid 2', () => 'Deze persoon wil geen vrijlating.');
  if (keuze === undefined || keuze === 'wet')
    return nee(law, 'Pw art. 31 lid 2', () => 'Het college heeft geen vrijlating toegekend.');
  const soorten = rangorde(law, beleid)
    .map((soort) => REGELS[soort].naam)
    .join(', ');
  return nee(law, 'Pw art. 31 lid 2', () => `Onderdeel ${keuze} geldt op deze dag niet. Wel: ${soorten}.`);
}

const nee = (law: Law, article: string, says: () => string, uses: readonly Explained<unknown>[] = []) =>
  law.because(false, article, says, uses);

/** Art. 31 lid 2 n, r, y, z, aa, lid 5; art. 34a: whether one exemption may be given on an income on a day, or why not. */
export function magVrijlating(
  vraag: Vrijlatingsvraag,
  soort: Vrijlatingsoort,
  keuze: Vrijlatingskeuze | undefined,
): Explained<boolean> {
  const { law, lid, inkomst } = vraag;
  const article = artikelVan(law, soort);
  if (!isArbeid(inkomst)) return nee(law, article, () => 'De vrijlating geldt alleen voor inkomsten uit arbeid.');
  if (!lid.heeftRecht)
    return nee(law, article, () => 'De vrijlating geldt alleen voor wie zelf bijstand krijgt.', [lid.uitsluiting]);
  const uses: Explained<unknown>[] = [];
  const geweigerd =
    (soort === 'n' || soort === 'r' ? teJong(law, lid, soort) : undefined) ?? voorwaarden(vraag, soort, keuze, uses);
  if (geweigerd) return geweigerd;
  return law.because(
    true,
    article,
    () =>
      keuze && keuze !== 'wet'
        ? `Het college heeft de vrijlating van ${REGELS[soort].naam} toegekend.`
        : `De vrijlating van ${REGELS[soort].naam} geldt.`,
    law.reasons
      ? [
          lid.leeftijd,
          ...(inkomst.vrijlating
            ? [
                law.fact(
                  inkomst.vrijlating,
                  `inkomsten.${inkomst.id}.vrijlating`,
                  () =>
                    inkomst.vrijlating === 'wet'
                      ? 'Werken helpt deze persoon op weg naar werk.'
                      : `Toegekend: onderdeel ${inkomst.vrijlating}.`,
                  inkomst.feit,
                ),
              ]
            : []),
          ...uses,
        ]
      : [],
  );
}

/** What one exemption asks besides age: care for a child, the target group, months that are left. */
function voorwaarden(
  vraag: Vrijlatingsvraag,
  soort: Vrijlatingsoort,
  keuze: Vrijlatingskeuze | undefined,
  uses: Explained<unknown>[],
): Explained<boolean> | undefined {
  const { law, situatie, lid } = vraag;
  switch (soort) {
    case 'n':
      return lid.aow.value ? undefined : maandenOver(vraag, 'n', uses);
    case 'r':
      return (
        geenAlleenstaandeOuder(law, situatie) ??
        (keuze === 'wet' ? eerst(vraag, 'r', 'n') : undefined) ??
        maandenOver(vraag, 'r', uses)
      );
    case 'z':
      return (
        (keuze === 'wet' ? (geenDoelgroep(vraag, 'z') ?? naOnderdeelN(vraag, uses)) : undefined) ??
        maandenOver(vraag, 'z', uses)
      );
    case 'aa':
      return keuze === 'wet'
        ? (geenDoelgroep(vraag, 'aa') ?? eerst(vraag, 'aa', 'z') ?? uitbreidingMogelijk(law, lid))
        : undefined;
    case '34a-a':
      if (lid.aow.value)
        return nee(law, REGELS[soort].article, () => 'Onderdeel a geldt tot de AOW-leeftijd.', [lid.aow]);
      if (lid.persoon.uitbreidingNietMogelijk?.waarde) return undefined;
      return maandenOver(vraag, '34a-a', uses);
    default:
      return undefined;
  }
}

/** Art. 31 lid 5 (lid 7 in the texts of 2015 and 2016): n and r are not for people younger than 27, but for the temporary art. 31a. */
function teJong(law: Law, lid: Gezinslid, soort: Vrijlatingsoort): Explained<boolean> | undefined {
  const grens = law.read(leeftijdJongere);
  if (lid.leeftijd.value >= grens.value || law.read(vrijlatingOnder27).value) return undefined;
  return nee(
    law,
    artikelLid5(law),
    () => `Geen vrijlating (onderdeel ${soort}): ${lid.persoon.rol} is jonger dan ${grens.value} jaar.`,
    [lid.leeftijd, grens],
  );
}

/** Where a text says which parts of lid 2 are not for people younger than 27. */
export const artikelLid5 = (law: Law): string =>
  law.date < '2018-01-01' ? 'Pw art. 31 lid 7 (later lid 5)' : 'Pw art. 31 lid 5';

function geenAlleenstaandeOuder(law: Law, situatie: Situatie): Explained<boolean> | undefined {
  if (situatie.partner)
    return nee(law, 'Pw art. 31 lid 2 r', () => 'Geen vrijlating (onderdeel r): geen alleenstaande ouder.');
  const grens = law.read(leeftijdKindVrijlating);
  const heeftJongKind = situatie.kinderen.some((kind) => {
    const jaren = ageOf(kind.geboren, law.date);
    return jaren >= 0 && jaren < grens.value;
  });
  if (heeftJongKind) return undefined;
  return nee(
    law,
    'Pw art. 31 lid 2 r 1°',
    () => `Geen vrijlating (onderdeel r): geen kind jonger dan ${grens.value} jaar.`,
    [grens],
  );
}

const termijnVan = ({ law, lid, stand }: Vrijlatingsvraag, soort: Termijnsoort) =>
  vrijlatingstermijn(law, lid.persoon, stand, soort);

/** The months of an exemption are used up; or, added to `uses`, how many were used before. */
function maandenOver(
  vraag: Vrijlatingsvraag,
  soort: Termijnsoort,
  uses: Explained<unknown>[],
): Explained<boolean> | undefined {
  const { law } = vraag;
  const { totaal, gebruikt, over } = termijnVan(vraag, soort);
  const { article, naam } = REGELS[soort];
  if (over <= 0) return nee(law, article, () => `Geen vrijlating (${naam}): de ${totaal} maanden zijn voorbij.`);
  if (law.reasons)
    uses.push(law.because(over, article, () => `Voor deze maand ${gebruikt} van ${totaal} maanden gebruikt.`, []));
  return undefined;
}

/** One exemption follows another: not yet while the months of that other one have not passed. */
function eerst(vraag: Vrijlatingsvraag, soort: 'r' | 'aa', vorige: 'n' | 'z'): Explained<boolean> | undefined {
  const { over, totaal } = termijnVan(vraag, vorige);
  if (over <= 0) return undefined;
  return nee(
    vraag.law,
    REGELS[soort].article,
    () => `Geen vrijlating (onderdeel ${soort}): de ${totaal} maanden van onderdeel ${vorige} zijn nog niet voorbij.`,
  );
}

/** z follows n; who is younger than 27 has no n (lid 5), so that nothing has to pass first: a reading. */
function naOnderdeelN(vraag: Vrijlatingsvraag, uses: Explained<unknown>[]): Explained<boolean> | undefined {
  const { law, lid } = vraag;
  if (lid.leeftijd.value < law.read(leeftijdJongere).value) {
    if (law.reasons)
      uses.push(
        lezingKnoop(law, 'z-onder-27', undefined, 'Onderdeel n geldt niet onder 27 jaar; onderdeel z geldt meteen.'),
      );
    return undefined;
  }
  const { over, totaal } = termijnVan(vraag, 'n');
  if (over <= 0) return undefined;
  return nee(
    law,
    REGELS.z.article,
    () => `Geen vrijlating (onderdeel z): de ${totaal} maanden van onderdeel n zijn nog niet voorbij.`,
  );
}

function geenDoelgroep({ law, lid, inkomst }: Vrijlatingsvraag, soort: 'z' | 'aa'): Explained<boolean> | undefined {
  if (lid.persoon.doelgroepLoonkostensubsidie?.waarde && inkomst.loonkostensubsidie) return undefined;
  return nee(
    law,
    REGELS[soort].article,
    () => `Geen vrijlating (onderdeel ${soort}): geen dienstbetrekking met loonkostensubsidie.`,
  );
}

function uitbreidingMogelijk(law: Law, lid: Gezinslid): Explained<boolean> | undefined {
  if (lid.persoon.uitbreidingNietMogelijk?.waarde) return undefined;
  return nee(
    law,
    REGELS.aa.article,
    () => 'Geen vrijlating (onderdeel aa): niet vastgesteld dat meer uren werken niet mogelijk is.',
  );
}
