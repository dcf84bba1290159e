import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';

/** Participatiewet art. 54 lid 1; art. 40 lid 2 when the address differs; art. 53a lid 4 when the home was not shown. */
export const opschorten = teksten('opschorten', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t(
      'We betalen je uitkering nu even niet',
      'We betalen uw uitkering nu even niet',
      'We pause your benefit for now',
    ),
    vanaf: gelijk('Dat doen we vanaf *{vanaf}*.', 'We do this from *{vanaf}*.'),
    gegevens: t(
      'We missen gegevens van je. Stuur ze *uiterlijk op {uiterlijkOp}*.',
      'We missen gegevens van u. Stuur ze *uiterlijk op {uiterlijkOp}*.',
      'We miss information from you. Send it *by {uiterlijkOp} at the latest*.',
    ),
    'adres-wijkt-af': t(
      'Je adres bij de gemeente klopt niet. Verander het *uiterlijk op {uiterlijkOp}*.',
      'Uw adres bij de gemeente klopt niet. Verander het *uiterlijk op {uiterlijkOp}*.',
      'Your registered address is not right. Change it *by {uiterlijkOp} at the latest*.',
    ),
    'woonsituatie-niet-aangetoond': t(
      'Je liet nog niet zien waar en met wie je woont. Doe dat *uiterlijk op {uiterlijkOp}*.',
      'U liet nog niet zien waar en met wie u woont. Doe dat *uiterlijk op {uiterlijkOp}*.',
      'You have not yet shown where and with whom you live. Do so *by {uiterlijkOp} at the latest*.',
    ),
    kopRedenen: gelijk('Waarom doen we dit?', 'Why do we do this?'),
    'reden-gegevens': t(
      'We hebben deze gegevens nodig om te zien of je bijstand nog klopt.',
      'We hebben deze gegevens nodig om te zien of uw bijstand nog klopt.',
      'We need this information to see whether your benefit is still right.',
    ),
    'reden-adres-wijkt-af': t(
      'Je woont ergens anders dan op het adres waar je staat ingeschreven.',
      'U woont ergens anders dan op het adres waar u staat ingeschreven.',
      'You live at another place than the address where you are registered.',
    ),
    'reden-woonsituatie-niet-aangetoond': t(
      'We vroegen je te laten zien dat je op je adres woont. Dat mag ook op een andere manier dan met een huisbezoek.',
      'We vroegen u te laten zien dat u op uw adres woont. Dat mag ook op een andere manier dan met een huisbezoek.',
      'We asked you to show that you live at your address. You may also do so in another way than by a home visit.',
    ),
    ontbreekt: gelijk('We missen nog: {wat}.', 'We still miss: {wat}.'),
    artikel: gelijk('Tijdelijk niet betalen', 'To pause payment'),
    kopDatums: gelijk('Wat gebeurt er wanneer?', 'What happens when?'),
    dagStop: t(
      'Vanaf deze dag betalen we je uitkering niet.',
      'Vanaf deze dag betalen we uw uitkering niet.',
      'From this day we do not pay your benefit.',
    ),
    dagUiterlijk: t(
      'Dit is de laatste dag om alles te sturen. Daarna kan je bijstand helemaal stoppen.',
      'Dit is de laatste dag om alles te sturen. Daarna kan uw bijstand helemaal stoppen.',
      'This is the last day to send everything. After that your benefit may stop altogether.',
    ),
    opTijd: bewerkbaar(
      t(
        'Is alles op tijd en klopt het? Dan betalen we ook wat we nu vasthouden.',
        'Is alles op tijd en klopt het? Dan betalen we ook wat we nu vasthouden.',
        'Is everything in time and right? Then we also pay what we hold back now.',
      ),
    ),
  },
});
