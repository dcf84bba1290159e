import type { Brief, Briefblok } from './brief.ts';
import type { Berichtgegevens } from './gegevens.ts';
import { bezwaarblok, hulpblok, type Inhoud } from './onderdelen.ts';
import { type Schrijver, schrijverVoor } from './schrijver.ts';
import { afstemmen, afstemmingHerzien, inkeerAfwijzen, voornemenAfstemming, waarschuwen } from './soort/afstemming.ts';
import { herinneringInkomstenopgave, hersteltermijn, ontvangstbevestiging, uitstelbericht } from './soort/bericht.ts';
import { beslissingOpBezwaar, bezwaarHerstel, bezwaarOntvangen, bezwaarUitstel, hoorzitting } from './soort/bezwaar.ts';
import { bijeenkomstAfgelast, bijeenkomstUitnodiging } from './soort/bijeenkomst.ts';
import { boeteAfgezien, boeteOpleggen, boeteWaarschuwen, voornemenBoete } from './soort/boete.ts';
import { dwangsomVaststellen } from './soort/dwangsom.ts';
import { inkomensverklaring } from './soort/inkomensverklaring.ts';
import { instrument } from './soort/instrument.ts';
import { aanmaning, dwangbevel, overdrachtVordering, uitstelVanBetaling } from './soort/invordering.ts';
import { jaaropgave } from './soort/jaaropgave.ts';
import { klachtAntwoord, klachtGesprek, klachtNietBehandeld, klachtOntvangen, klachtUitstel } from './soort/klacht.ts';
import { kwijtschelden, kwijtscheldingAfwijzen } from './soort/kwijtschelding.ts';
import { loonkostensubsidie, loonkostensubsidieWerkgever } from './soort/loonkostensubsidie.ts';
import { normwijziging, specificatie } from './soort/maandbericht.ts';
import { ontheffing } from './soort/ontheffing.ts';
import { betalingsregeling } from './soort/regeling.ts';
import { scheiding } from './soort/scheiding.ts';
import { signaalVraag } from './soort/signaal.ts';
import { beeindigen, betaalstop, opschorten, verhuizing } from './soort/stop.ts';
import { toekennen, voorschotVerlenen, wijzigen } from './soort/toekenning.ts';
import { herzien, intrekken, terugvorderen } from './soort/verbetering.ts';
import {
  verhaalBesluit,
  verhaalBetalen,
  verhaalEinde,
  verhaalInwoner,
  verhaalRechter,
  verhaalVoornemen,
  verhaalVragen,
} from './soort/verhaal.ts';
import { vorderingBruto } from './soort/vordering-bruto.ts';
import { afwijzen, buitenBehandelingStellen } from './soort/weigering.ts';
import { type Briefsoort, type GegevensPerSoort, isBesluit } from './soorten.ts';
import { algemeen } from './teksten/algemeen.ts';

type Bouwers = { readonly [S in Briefsoort]: (gegevens: GegevensPerSoort[S], schrijver: Schrijver) => Inhoud };

const bouwers: Bouwers = {
  toekennen,
  afwijzen,
  'buiten-behandeling-stellen': buitenBehandelingStellen,
  'voorschot-verlenen': voorschotVerlenen,
  wijzigen,
  opschorten,
  herzien,
  intrekken,
  terugvorderen,
  beeindigen,
  afstemmen,
  waarschuwen,
  'afstemming-herzien': afstemmingHerzien,
  'inkeer-afwijzen': inkeerAfwijzen,
  'dwangsom-vaststellen': dwangsomVaststellen,
  loonkostensubsidie,
  'loonkostensubsidie-werkgever': loonkostensubsidieWerkgever,
  'voornemen-afstemming': voornemenAfstemming,
  'boete-opleggen': boeteOpleggen,
  'boete-waarschuwen': boeteWaarschuwen,
  'voornemen-boete': voornemenBoete,
  'boete-afgezien': boeteAfgezien,
  'signaal-vraag': signaalVraag,
  'verhaal-vragen': verhaalVragen,
  'verhaal-voornemen': verhaalVoornemen,
  'verhaal-besluit': verhaalBesluit,
  'verhaal-betalen': verhaalBetalen,
  'verhaal-rechter': verhaalRechter,
  'verhaal-einde': verhaalEinde,
  'verhaal-inwoner': verhaalInwoner,
  'bijeenkomst-uitnodiging': bijeenkomstUitnodiging,
  'bijeenkomst-afgelast': bijeenkomstAfgelast,
  'bezwaar-ontvangen': bezwaarOntvangen,
  'bezwaar-herstel': bezwaarHerstel,
  hoorzitting,
  'bezwaar-uitstel': bezwaarUitstel,
  'beslissing-op-bezwaar': beslissingOpBezwaar,
  'klacht-ontvangen': klachtOntvangen,
  'klacht-gesprek': klachtGesprek,
  'klacht-uitstel': klachtUitstel,
  'klacht-antwoord': klachtAntwoord,
  'klacht-niet-behandeld': klachtNietBehandeld,
  ontvangstbevestiging,
  'herinnering-inkomstenopgave': herinneringInkomstenopgave,
  hersteltermijn,
  uitstelbericht,
  specificatie,
  normwijziging,
  betaalstop,
  betalingsregeling,
  aanmaning,
  dwangbevel,
  'uitstel-van-betaling': uitstelVanBetaling,
  'overdracht-vordering': overdrachtVordering,
  kwijtschelden,
  'kwijtschelding-afwijzen': kwijtscheldingAfwijzen,
  instrument,
  ontheffing,
  'ontheffing-intrekken': ontheffing,
  verhuizing,
  scheiding,
  inkomensverklaring,
  jaaropgave,
  'vordering-bruto': vorderingBruto,
};

/**
 * The letter of one kind. Everything comes from the input: no clock, no database. The same input gives the same letter.
 * @throws RangeError when a sum does not add up, an amount is missing or there is no text for the day of the letter:
 * such a letter must never leave the house.
 */
export function maakBrief<S extends Briefsoort>(soort: S, gegevens: GegevensPerSoort[S]): Brief {
  const s = schrijverVoor(gegevens);
  const { onderwerp, blokken } = bouwers[soort](gegevens, s);
  const bezwaar = blokBezwaar(s, gegevens);
  const vrij = s.eigen('eigen', gegevens.eigenZinnen);
  const extra: Briefblok[] =
    vrij.length > 0 ? [{ soort: 'vrij', kop: s.tekst(algemeen, 'kopUitleg'), zinnen: vrij }] : [];
  const bijlagen: Briefblok[] =
    gegevens.bijlagen && gegevens.bijlagen.length > 0
      ? [{ soort: 'bijlagen', kop: s.tekst(algemeen, 'kopBijlagen'), namen: gegevens.bijlagen }]
      : [];
  const { afzender, nagekekenDoor } = gegevens;
  const namens = s.tekst(algemeen, isBesluit(soort) ? 'namens' : 'namensGemeente', { gemeente: afzender.gemeente });
  const groet: Briefblok = {
    soort: 'groet',
    regels: [s.tekst(algemeen, 'groet'), namens],
    // where the desk itself signs, its name is there once
    ondertekenaar: [...new Set([gegevens.ondertekenaar, afzender.afdeling])].join(', '),
    ...(nagekekenDoor ? { nagekeken: s.tekst(algemeen, 'nagekeken', { naam: nagekekenDoor }) } : {}),
  };
  const { erven, naam } = gegevens.geadresseerde;
  const aanhef = erven ? s.tekst(algemeen, 'aanhefErven') : s.tekst(algemeen, 'aanhef', { naam });
  const alles = [...blokken, ...extra, ...bezwaar, hulpblok(s, gegevens), groet, ...bijlagen];
  return {
    soort,
    kenmerk: gegevens.kenmerk,
    datum: gegevens.datum,
    taal: gegevens.taal,
    aanspreekvorm: gegevens.aanspreekvorm,
    geadresseerde: gegevens.geadresseerde,
    afzender,
    contactpersoon: gegevens.contactpersoon,
    onderwerp,
    aanhef,
    blokken: alles,
    tekstversies: s.versies(),
  };
}

function blokBezwaar(s: Schrijver, gegevens: Berichtgegevens): Briefblok[] {
  const { laatsteBezwaardag, datum } = gegevens;
  if (laatsteBezwaardag === undefined) return [];
  if (laatsteBezwaardag <= datum)
    throw new RangeError(`the objection term ends on ${laatsteBezwaardag}, before the letter`);
  return [bezwaarblok(s, gegevens, laatsteBezwaardag)];
}
