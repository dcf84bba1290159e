import { gelijk } from './tekst.ts';

/** The public figures, without login. */
export const cijfers = {
  voet: gelijk('Cijfers over bijstand', 'Figures about bijstand'),
  titel: gelijk('Cijfers over bijstand', 'Figures about bijstand'),
  lead: gelijk(
    'Hoe gaat het met de bijstand in {gemeente}? Deze cijfers zijn voor iedereen. *Er staat nooit een persoon in.*',
    'How is bijstand going in {gemeente}? These figures are for everybody. *No person is in them.*',
  ),
  klein: gelijk(
    'Een aantal onder de {drempel} laten we niet zien: dan gaat het over mensen die je kunt herkennen. Soms laten we dan ook een ander getal weg, omdat het kleine getal daaruit te berekenen is.',
    'A number below {drempel} is not shown: it would be about people one can recognise. Sometimes another number is left out too, because the small one would follow from it.',
  ),
  bijgewerkt: gelijk(
    'Geteld op {dag}, over hele maanden en halve jaren.',
    'Counted on {dag}, over whole months and half years.',
  ),
  welke: gelijk('Welke gemeente?', 'Which municipality?'),
  rapportages: gelijk('Rapportages aan de raad', 'Reports to the council'),
  rapportage: gelijk('Bijstand in {gemeente}: {halfjaar}', 'Bijstand in {gemeente}: {halfjaar}'),
  vastgesteld: gelijk(
    'De gemeente stelde deze rapportage vast op {dag}.',
    'The municipality adopted this report on {dag}.',
  ),
  pdf: gelijk('Als PDF', 'As PDF'),
  csv: gelijk('Alles als CSV', 'Everything as CSV'),
  json: gelijk('Alles als JSON', 'Everything as JSON'),
  geld: gelijk('Het geld van de gemeente', 'The money of the municipality'),
  geldUitleg: gelijk(
    'De gemeente krijgt elk jaar geld van het Rijk om bijstand te betalen. Hier staat wat zij krijgt en wat zij uitgeeft. Bedragen waar minder dan tien mensen achter staan, laten we niet zien.',
    'Every year the municipality gets money from the state to pay bijstand. Here is what it gets and what it spends. Amounts behind which fewer than ten people stand are not shown.',
  ),
  geenGeld: gelijk(
    'De gemeente heeft nog geen budget bekendgemaakt.',
    'The municipality has not published a budget yet.',
  ),
  geldCsv: gelijk('Het geld als CSV', 'The money as CSV'),
  geldJson: gelijk('Het geld als JSON', 'The money as JSON'),
  nederlands: gelijk('', 'The figures themselves are in Dutch.'),
};
