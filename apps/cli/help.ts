export const HELP = `meedoen: reken met de Participatiewet

Gebruik
  npx meedoen bereken <bestand...>   rekent casussen door en laat zien waarom
  npx meedoen toets <pad...>         vergelijkt casussen met wat zij verwachten
  npx meedoen controleer <bestand...>  rekent het rekenbewijs van een besluit na
  npx meedoen atlas                  de atlas van de wet, zoals in docs/atlas.md
  npx meedoen hulp                   deze tekst

bereken
  Laat bedragen zien met hun redenen, als een boom: artikel, bedrag met datum
  en bron, en het gegeven uit de casus. “verwacht” is niet nodig.

toets
  <pad> is een bestand, een map (alle bestanden *.cases.yaml daarin) of een
  patroon zoals "casussen/**/*.yaml". Wat afwijkt komt in een tabel; de laatste
  regel is “N passed, N failed”.

controleer
  <bestand> is een rekenbewijs: het bestand dat bij een besluit te krijgen is.
  Alles wordt opnieuw berekend op dit apparaat; er wordt niets verstuurd. Ook
  blijkt of het bestand is gewijzigd sinds de gemeente het tekende.

atlas
  Zoekt elke plaats waar meer loon of spaargeld een huishouden minder of niets
  extra oplevert, en noemt het artikel. Duurt een paar seconden.

Uitgangscode
  0  alles klopt
  1  er is een verschil
  2  er is iets mis met de invoer

Een casus
  - naam: Alleenstaande zonder inkomen
    bron: art. 21 a; normen 1 januari 2025
    datum: 2025-01-15
    huishouden:
      aanvrager: { geboortedatum: 1985-04-01 }
    verwacht: { recht: true, norm: 1345.45 }

Alle velden staan in docs/casefiles.md; uw editor helpt mee met
apps/cli/casefile.schema.json.
`;
