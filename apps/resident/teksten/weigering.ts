import type { Problem } from '@meedoen/contract/route';
import { gelijk, inVorm, plat, type Taal, type Tekst, t, type Vorm, vul } from './tekst.ts';

const invullen = t('Vul dit nog in.', 'Vul dit nog in.', 'Fill this in.');
const dagOnmogelijk = gelijk(
  'Deze dag kan niet kloppen. Kijk de dag, de maand en het jaar na.',
  'This day cannot be right. Check the day, the month and the year.',
);
const alGedaan = gelijk('Dit is al gedaan. Haal de pagina opnieuw op.', 'This was done already. Fetch the page again.');
const nietMeer = t(
  'Dit kan nu niet meer. Haal de pagina opnieuw op. Dan zie je hoe het nu staat.',
  'Dit kan nu niet meer. Haal de pagina opnieuw op. Dan ziet u hoe het nu staat.',
  'This is not possible any more. Fetch the page again to see how it stands now.',
);
const kiesOpnieuw = gelijk('Deze keuze is er niet. Kies opnieuw.', 'This choice is not there. Choose again.');
const schrijf = gelijk('Schrijf op waarom.', 'Write down why.');

/** Why the server says no, by its code, to who reads with je or in English. What it counts up stands on the page itself. */
export const WEIGERINGEN: Readonly<Record<string, Tekst<never>>> = {
  // any field
  ontbreekt: gelijk('Beantwoord deze vraag.', 'Answer this question.'),
  leeg: invullen,
  'te-klein': invullen,
  'te-groot': gelijk('Dit is te veel of te lang. Maak het korter.', 'This is too much or too long. Make it shorter.'),
  'te-lang': gelijk('Maak dit korter.', 'Make this shorter.'),
  'te-veel': gelijk('Dit is te veel in één keer.', 'This is too much at once.'),
  'te-diep': gelijk('Dit kunnen we niet lezen.', 'We cannot read this.'),
  'geen-tekst': gelijk(
    'Hier staat een teken dat we niet kunnen lezen. Typ het opnieuw.',
    'There is a sign here that we cannot read. Type it again.',
  ),
  ongeldig: gelijk('Dit past hier niet. Kijk het na.', 'This does not fit here. Check it.'),
  'verkeerde-soort': gelijk(
    'Dit past hier niet. Kijk het na. Een bestand is een pdf, een jpg of een png.',
    'This does not fit here. Check it. A file is a pdf, a jpg or a png.',
  ),
  'verkeerde-vorm': gelijk('Dit is niet goed geschreven. Kijk het na.', 'This is not written well. Check it.'),
  'onbekende-keuze': kiesOpnieuw,
  onbekend: kiesOpnieuw,
  iban: gelijk('Dit rekeningnummer klopt niet. Kijk het na.', 'This account number is not right. Check it.'),
  'onmogelijke-datum': dagOnmogelijk,
  'datum-onmogelijk': dagOnmogelijk,
  'tijd-klopt-niet': dagOnmogelijk,
  'in-de-toekomst': gelijk('Deze dag moet nog komen.', 'This day is still to come.'),
  'in-het-verleden': gelijk('Deze dag is al voorbij. Kies een latere dag.', 'This day is over. Choose a later day.'),
  'te-ver-vooruit': gelijk(
    'Deze dag ligt te ver vooruit. Kijk het jaar na.',
    'This day is too far ahead. Check the year.',
  ),
  'te-lang-geleden': t(
    'Dit is te lang geleden om hier te veranderen. Kijk het jaar na, of bel ons.',
    'Dit is te lang geleden om hier te veranderen. Kijk het jaar na, of bel ons.',
    'This is too long ago to change here. Check the year, or call us.',
  ),
  'te-oud': gelijk('Dit is te lang geleden.', 'This is too long ago.'),
  omgekeerd: gelijk('De laatste dag ligt voor de eerste dag.', 'The last day is before the first day.'),
  'voor-geboorte': gelijk('Deze dag ligt voor de geboorte.', 'This day is before the birth.'),
  'na-overlijden': gelijk('Deze dag ligt na het overlijden.', 'This day is after the death.'),
  overlapt: t(
    'Hierover weten we al iets over die dagen. Kies andere dagen, of bel ons.',
    'Hierover weten we al iets over die dagen. Kies andere dagen, of bel ons.',
    'We already know something about these days. Choose other days, or call us.',
  ),
  'reden-ontbreekt': schrijf,
  'tekst-ontbreekt': t(
    'Schrijf op wat je wilt vertellen.',
    'Schrijf op wat u wilt vertellen.',
    'Write what you want to tell.',
  ),
  // files
  'niet-heel': gelijk('Dit bestand is niet heel. Maak het opnieuw.', 'This file is damaged. Make it again.'),
  'te-groot-uitgepakt': gelijk(
    'Dit bestand is te groot om te openen. Maak een nieuwe foto of scan.',
    'This file is too large to open. Make a new photo or scan.',
  ),
  // a case
  'kan-nu-niet': nietMeer,
  'niet-in-deze-toestand': nietMeer,
  'niet-in-deze-fase': nietMeer,
  'versie-verouderd': t(
    'Dit is intussen veranderd. Haal de pagina opnieuw op. Wat je typte, blijft staan.',
    'Dit is intussen veranderd. Haal de pagina opnieuw op. Wat u typte, blijft staan.',
    'This changed in the meantime. Fetch the page again. What you typed stays.',
  ),
  'al-verstuurd': t(
    'Je aanvraag is al verstuurd. Dit formulier is dicht.',
    'Uw aanvraag is al verstuurd. Dit formulier is dicht.',
    'Your application was sent already. This form is closed.',
  ),
  'niet-vandaag': gelijk('Dit krijgt de datum van vandaag.', 'This gets the date of today.'),
  'zoektermijn-loopt': t(
    'Versturen kan vier weken nadat je je meldde. Je melding telt al wel.',
    'Versturen kan vier weken nadat u zich meldde. Uw melding telt al wel.',
    'You can send it four weeks after you reported. Your report counts already.',
  ),
  'al-besloten': gelijk('We hebben al besloten.', 'We have decided already.'),
  'bezwaar-loopt': t(
    'Tegen dit besluit loopt al een bezwaar van je. Vul dat aan.',
    'Tegen dit besluit loopt al een bezwaar van u. Vul dat aan.',
    'You already have an objection to this decision. Add to that one.',
  ),
  'niet-verstuurd': gelijk('Dit besluit is nog niet verstuurd.', 'This decision has not been sent yet.'),
  'al-ontvangen': gelijk('Dit hebben we al.', 'We have this already.'),
  'aanvulling-ontbreekt': t(
    'Schrijf op wat je wilt toevoegen.',
    'Schrijf op wat u wilt toevoegen.',
    'Write what you want to add.',
  ),
  'gedraging-ontbreekt': gelijk('Schrijf op wat er gebeurde.', 'Write down what happened.'),
  'na-ontvangst': dagOnmogelijk,
  'voor-het-besluit': dagOnmogelijk,
  'zienswijze-te-kort': nietMeer,
  'geen-inkeer': t(
    'Stoppen op jouw verzoek kan bij deze verlaging niet. We kijken er zelf binnen drie maanden opnieuw naar.',
    'Stoppen op uw verzoek kan bij deze verlaging niet. We kijken er zelf binnen drie maanden opnieuw naar.',
    'This lowering cannot stop at your request. We look at it again ourselves within three months.',
  ),
  'verlaging-voorbij': gelijk('De verlaging is al voorbij.', 'The lowering is over already.'),
  'omschrijving-ontbreekt': gelijk('Schrijf op wat er is gebeurd.', 'Write down what happened.'),
  // changes and income
  'al-doorgegeven': t(
    'Hierover weten we al iets. Kies een latere dag, of bel ons. Dan verbeteren we het samen.',
    'Hierover weten we al iets. Kies een latere dag, of bel ons. Dan verbeteren we het samen.',
    'We already know something about this. Choose a later day, or call us. Then we put it right together.',
  ),
  'onbekende-betaler': t(
    'We kennen geen geld van deze naam. Kijk bij "Mijn gegevens" hoe de naam daar staat. Of bel ons.',
    'We kennen geen geld van deze naam. Kijk bij "Mijn gegevens" hoe de naam daar staat. Of bel ons.',
    'We know of no money from this name. Look at "My data" how the name is written there. Or call us.',
  ),
  'te-vroeg': gelijk('Deze maand moet nog beginnen.', 'This month has not begun yet.'),
  'geen-recht': t(
    'Over deze maand krijg je geen bijstand. Je hoeft dit niet door te geven.',
    'Over deze maand krijgt u geen bijstand. U hoeft dit niet door te geven.',
    'You get no social assistance for this month. You do not have to pass this on.',
  ),
  dubbel: gelijk(
    'Deze naam staat er twee keer. Tel de bedragen bij elkaar op.',
    'This name is there twice. Add up the amounts.',
  ),
  // debt
  'al-gevraagd': t(
    'Je vroeg dit al. Je hoort van ons.',
    'U vroeg dit al. U hoort van ons.',
    'You asked for this already. You will hear from us.',
  ),
  'niet-gevraagd': gelijk('Hier is niet om gevraagd.', 'This was not asked for.'),
  'al-voorgesteld': gelijk('Dit voorstel is er al.', 'This proposal is there already.'),
  'al-een-regeling': gelijk('Er is al een voorstel of een regeling.', 'There is a proposal or an arrangement already.'),
  'geen-schuld': t('Je hebt geen schuld bij ons.', 'U hebt geen schuld bij ons.', 'You owe us nothing.'),
  'geen-regeling': gelijk('Er is nog geen regeling.', 'There is no arrangement yet.'),
  'niets-open': gelijk('Hier staat niets meer open.', 'Nothing is owed on this any more.'),
  'maand-voorbij': gelijk(
    'De betaling van die maand is al gemaakt. Kies een latere maand.',
    'The payment of that month is made already. Choose a later month.',
  ),
  'geen-uitkering': t(
    'Je krijgt nu geen uitkering waar het van af kan. Kies voor zelf overmaken.',
    'U krijgt nu geen uitkering waar het van af kan. Kies voor zelf overmaken.',
    'You get no benefit now that it can be taken from. Choose to transfer it yourself.',
  ),
  'beslagvrije-voet-ontbreekt': t(
    'We weten nog niet hoeveel je minstens houdt. Kies voor zelf overmaken, of bel ons.',
    'We weten nog niet hoeveel u minstens houdt. Kies voor zelf overmaken, of bel ons.',
    'We do not know yet how much you keep at least. Choose to transfer it yourself, or call us.',
  ),
  'boven-de-ruimte': t(
    'Dit is meer dan er van je uitkering af mag. Kies een lager bedrag.',
    'Dit is meer dan er van uw uitkering af mag. Kies een lager bedrag.',
    'This is more than may be taken from your benefit. Choose a lower amount.',
  ),
  // plan
  'niet-van-u': t(
    'Dit doet de gemeente. Vraag je coach hoe het staat.',
    'Dit doet de gemeente. Vraag uw coach hoe het staat.',
    'The municipality does this. Ask your coach how it stands.',
  ),
  'samen-laten-vervallen': t(
    'Een afspraak laten vervallen doe je samen met je coach.',
    'Een afspraak laten vervallen doet u samen met uw coach.',
    'You drop an agreement together with your coach.',
  ),
  'al-getekend': alGedaan,
  'al-klaar': alGedaan,
  'al-begonnen': alGedaan,
  'afspraak-onbekend': nietMeer,
  'geen-plan': gelijk('Er is nog geen plan.', 'There is no plan yet.'),
  'geen-gesprek': gelijk('Er is geen gesprek om af te zeggen.', 'There is no meeting to cancel.'),
  // who acts for whom, sharing
  'niet-zelf-te-beeindigen': gelijk(
    'De rechter heeft bewind ingesteld. Alleen de rechter kan het stoppen.',
    'The court appointed an administrator. Only the court can stop it.',
  ),
  'al-voorbij': gelijk('Dit is dan al voorbij.', 'This is over by then.'),
  zichzelf: gelijk('Kies iemand anders.', 'Choose somebody else.'),
  'niets-betaald': gelijk(
    'Er is nog geen bijstand betaald. Daarom is er nog geen bewijs van inkomen.',
    'No social assistance was paid yet. So there is no proof of income yet.',
  ),
  'te-veel-delingen': t(
    "Je deelt al te veel pagina's. Stop er eerst een.",
    "U deelt al te veel pagina's. Stop er eerst een.",
    'You share too many pages already. Stop one first.',
  ),
};

const PER_STATUS: Readonly<Record<number, Tekst<never>>> = {
  401: gelijk('Log eerst in.', 'Log in first.'),
  404: t(
    'Deze pagina is er niet, of je mag haar niet zien.',
    'Deze pagina is er niet, of u mag haar niet zien.',
    'This page is not there, or you may not see it.',
  ),
  409: nietMeer,
  413: gelijk('Dit is te groot om te versturen.', 'This is too large to send.'),
};
const ANDERS = t(
  'Dit lukt zo niet. Kijk na wat je invulde, of bel ons.',
  'Dit lukt zo niet. Kijk na wat u invulde, of bel ons.',
  'This does not work. Check what you filled in, or call us.',
);

/** Whether a Dutch sentence speaks to nobody in particular, so that it fits who reads with je too. */
const spreektNiemandAan = (tekst: string): boolean => !/\b(u|uw|uzelf|zich|hebt)\b/i.test(tekst);

/**
 * What the server says, in the language and form of who reads: it writes Dutch with u. Its own sentence stays where that
 * fits, because it has the day or the amount in it.
 */
export function inEigenWoorden(problem: Problem, taal: Taal, vorm: Vorm): Problem {
  if (taal === 'nl' && vorm === 'u') return problem;
  const zeg = (code: string | undefined, detail: string): string => {
    if (detail === '' || (taal === 'nl' && spreektNiemandAan(detail))) return detail;
    const tekst = (code === undefined ? undefined : WEIGERINGEN[code]) ?? PER_STATUS[problem.status] ?? ANDERS;
    return plat(vul(inVorm(tekst, taal, vorm)));
  };
  const errors = problem.errors?.map((fout) => ({ ...fout, detail: zeg(fout.code, fout.detail) }));
  const detail = zeg(problem.errors?.[0]?.code, problem.detail);
  return errors ? { ...problem, detail, errors } : { ...problem, detail };
}
