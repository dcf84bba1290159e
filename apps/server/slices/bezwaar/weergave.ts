import { type Bezwaar, type Bezwaarcommand, bezwaarklok, possibleBezwaarcommands } from '@meedoen/casework/bezwaar';
import type { Klok } from '@meedoen/contract/aanvraag';
import type { Bezwaar as Weergave } from '@meedoen/contract/bezwaar';
import { daysBetween, type IsoDate } from '@meedoen/law/kernel';
import type { Aanroep } from '../../platform/http/index.ts';
import { auteurVan, leesStroom } from '../../platform/stroom/index.ts';
import { dwangsombesluitenVan } from '../aanvraag/index.ts';
import { namenVan } from '../persoon/index.ts';
import { beroepTot } from './brieven.ts';
import type { Bezwaarzaak } from './store.ts';

const WOORDEN: Readonly<Record<Bezwaarcommand, string>> = {
  receiveBezwaar: 'Bezwaar ontvangen',
  takeUpBezwaar: 'In behandeling genomen',
  requestHerstel: 'Gevraagd waarom',
  addGronden: 'Aangevuld',
  postponeBeslissing: 'Beslissing uitgesteld',
  agreeUitstel: 'Uitstel afgesproken',
  registerIngebrekestelling: 'Laten weten dat wij te laat zijn',
  inviteHoorzitting: 'Uitgenodigd voor een gesprek',
  recordHoren: 'Gehoord',
  waiveHoren: 'Geen gesprek',
  recordAdvies: 'Advies van de commissie',
  decideBezwaar: 'Beslist',
  withdrawBezwaar: 'Ingetrokken',
  registerBeroep: 'Beroep bij de rechtbank',
  recordUitspraak: 'Uitspraak van de rechter',
};
/** What the resident does; the rest is for who handles the objection. */
const VAN_INWONER: readonly Bezwaarcommand[] = ['addGronden', 'withdrawBezwaar', 'registerIngebrekestelling'];

/** The clock of an objection, in the same shape as that of an aanvraag: the same in lists and on its page. */
export function bezwaarklokWeergave(toestand: Bezwaar, vandaag: IsoDate): Klok {
  const { weken, laatsteDag, teLaat, stilstand, dwangsom } = bezwaarklok(toestand, vandaag);
  const { verdaagd, uitstelTot, ingebrekestellingen } = toestand;
  return {
    ontvangen: toestand.ontvangenOp,
    weken: weken ?? null,
    laatsteDag: laatsteDag ?? null,
    dagenOver: laatsteDag ? daysBetween(vandaag, laatsteDag) : null,
    teLaat,
    stilstand: stilstand.map(({ vanaf, tot }) => ({
      vanaf,
      tot: tot ?? null,
      reden: 'Wij wachten op de reden van het bezwaar',
    })),
    verlengdTot: (verdaagd || uitstelTot) && laatsteDag ? laatsteDag : null,
    voorschot: null,
    ingebrekestelling: ingebrekestellingen[0] ?? null,
    dwangsomInCenten: dwangsom?.bedrag ?? 0,
  };
}

/** An objection as it is shown; the advice stays inside until the decision goes out with it (Awb 7:13 lid 7). */
export async function toonBezwaar(zaak: Bezwaarzaak, aanroep: Aanroep): Promise<Weergave> {
  const { tx, vandaag, actor } = aanroep;
  const { toestand } = zaak;
  aanroep.betreft({ id: toestand.persoon, gemeente: toestand.gemeente });
  aanroep.geefVersie(zaak.versie);
  const [rij] = await tx<{ naam: string }[]>`select naam from persoon where id = ${toestand.persoon}`;
  const commandos = await leesStroom(tx, zaak.id);
  const beslissing = 'beslissing' in toestand ? toestand.beslissing : undefined;
  const actors = commandos.flatMap(({ actor: wie, actorSoort }) => (wie && actorSoort === 'medewerker' ? [wie] : []));
  const namen = await namenVan(tx, [...actors, ...(toestand.behandelaar ? [toestand.behandelaar] : [])]);
  const inwoner = actor.soort === 'inwoner';
  const wie = (id: string | null | undefined) => (id && namen.get(id)) || null;
  const { horen, advies, uitnodiging, verzuimen } = toestand;
  const klok = bezwaarklok(toestand, vandaag);
  const mogelijk = possibleBezwaarcommands(toestand, auteurVan(actor).id ?? '', { vandaag });
  return {
    id: zaak.id,
    kenmerk: zaak.kenmerk,
    persoon: toestand.persoon,
    naam: rij?.naam ?? '',
    gemeente: toestand.gemeente,
    versie: zaak.versie,
    status: toestand.toestand,
    besluit: {
      id: toestand.bestreden.besluit,
      kenmerk: toestand.bestreden.kenmerk,
      soort: toestand.bestreden.soort,
      bekendgemaaktOp: toestand.bestreden.bekendgemaaktOp,
    },
    ontvangenOp: toestand.ontvangenOp,
    kanaal: toestand.kanaal,
    gronden: toestand.gronden,
    onderdeel: toestand.onderdeel ?? null,
    wilGehoordWorden: toestand.wilGehoordWorden ?? null,
    behandelaar: wie(toestand.behandelaar),
    commissie: toestand.commissie,
    klok: {
      ...bezwaarklokWeergave(toestand, vandaag),
      bezwaarTot: klok.bezwaarTot,
      opTijd: klok.opTijd,
      staatStil: klok.staatStil,
    },
    herstelUiterlijk: (toestand.toestand === 'verzuim' && verzuimen.at(-1)?.uiterlijk) || null,
    uitnodiging: uitnodiging ?? null,
    horen: horen
      ? 'op' in horen
        ? { op: horen.op, verslag: horen.verslag, afgezienOm: null }
        : { op: horen.afgezienOp, verslag: null, afgezienOm: horen.reden }
      : null,
    advies: advies && (!inwoner || beslissing) ? advies : null,
    beslissing: beslissing
      ? {
          op: beslissing.op,
          dictum: beslissing.dictum,
          motivering: beslissing.motivering,
          uitvoering: beslissing.uitvoering ?? null,
          door: wie(beslissing.door) ?? '',
          rechtbank: beslissing.rechtbank,
          beroepTot: beroepTot(beslissing.op),
        }
      : null,
    beroep:
      'beroep' in toestand
        ? {
            op: toestand.beroep.op,
            rechtbank: toestand.beroep.rechtbank,
            zaaknummer: toestand.beroep.zaaknummer ?? null,
            uitspraak: 'uitspraak' in toestand ? toestand.uitspraak.tekst : null,
          }
        : null,
    dwangsombesluit: (await dwangsombesluitenVan(tx, { bezwaar: zaak.id }, inwoner))[0] ?? null,
    mogelijkheden: mogelijk
      .filter(({ command }) => command !== 'receiveBezwaar' && (!inwoner || VAN_INWONER.includes(command)))
      .map(({ command, mag, weigering }) => ({
        commando: command,
        mag,
        weigering: weigering
          ? { code: weigering.code, tekst: weigering.tekst, artikel: weigering.artikel ?? null }
          : null,
      })),
    geschiedenis: commandos.map(({ commando, op, actor: id, actorSoort }) => ({
      op: op.toISOString(),
      wie: actorSoort === 'medewerker' ? (wie(id) ?? 'Medewerker') : (rij?.naam ?? ''),
      wat: WOORDEN[commando as Bezwaarcommand],
    })),
  };
}
