import { gelijk, t } from '../brief/teksten/tekst.ts';
import type { Terugweg } from './kaart.ts';
import type { Bestemmingsoort, Bestemmingstand, Trede } from './route.ts';

/** Rungs of the participatieladder, short enough for an axis. */
export const TREDENAMEN: Readonly<Record<Trede, ReturnType<typeof gelijk>>> = {
  1: gelijk('Geïsoleerd', 'Isolated'),
  2: gelijk('Contacten buitenshuis', 'Contacts outdoors'),
  3: gelijk('Georganiseerde activiteit', 'Organised activity'),
  4: gelijk('Onbetaald werk', 'Unpaid work'),
  5: gelijk('Betaald, met steun', 'Paid, with support'),
  6: gelijk('Betaald werk', 'Paid work'),
};

export const BESTEMMINGNAMEN: Readonly<Record<Exclude<Bestemmingsoort, 'anders'>, ReturnType<typeof gelijk>>> = {
  'regulier-werk': gelijk('Gewoon werk', 'Regular work'),
  loonkostensubsidie: gelijk('Werk met loonkostensubsidie', 'Work with a wage subsidy'),
  detachering: gelijk('Werk via detachering', 'Work on secondment'),
  'beschut-werk': gelijk('Beschut werk', 'Sheltered work'),
  werkervaringsplaats: gelijk('Werkervaringsplaats', 'Work experience place'),
  vrijwilligerswerk: gelijk('Vrijwilligerswerk', 'Voluntary work'),
  dagbesteding: gelijk('Dagbesteding', 'Day activities'),
};

/** What a state of a destination is called in the office, and to the person who goes there. */
export const STANDNAMEN: Readonly<Record<Bestemmingstand, ReturnType<typeof gelijk>>> = {
  gekozen: gelijk('gekozen', 'chosen'),
  'kan-ook': gelijk('kan ook', 'also possible'),
  loopt: gelijk('loopt door', 'goes on'),
  'nu-niet': gelijk('nu niet', 'not now'),
};

export const STANDZINNEN: Readonly<Record<Bestemmingstand, ReturnType<typeof gelijk>>> = {
  gekozen: t('daar ga je heen', 'daar gaat u heen', 'where you are going'),
  'kan-ook': gelijk('dit kan ook', 'also possible'),
  loopt: gelijk('dit loopt door', 'this goes on'),
  'nu-niet': gelijk('nu niet', 'not now'),
};

export const TERUG: Readonly<Record<Terugweg, { readonly zelf: ReturnType<typeof t>; readonly over: string }>> = {
  vrij: { zelf: t('Terug mag ook.', 'Terug mag ook.', 'Going back is fine too.'), over: 'Terug mag ook.' },
  'loopt-door': {
    zelf: t(
      'Terug mag ook. Je uitkering loopt door. Je vraagt niets opnieuw aan.',
      'Terug mag ook. Uw uitkering loopt door. U vraagt niets opnieuw aan.',
      'Going back is fine too. Your benefit goes on. You do not apply again.',
    ),
    over: 'Terug mag ook: de bijstand loopt door, zonder nieuwe aanvraag.',
  },
  aanvraag: {
    zelf: t(
      'Terug mag ook. Je uitkering stopt dan wel eerst. Vraag je binnen 12 maanden opnieuw aan? Dan mogen we gebruiken wat we al weten.',
      'Terug mag ook. Uw uitkering stopt dan wel eerst. Vraagt u binnen 12 maanden opnieuw aan? Dan mogen we gebruiken wat we al weten.',
      'Going back is fine too. Your benefit does stop first. If you apply again within 12 months, we may use what we already know.',
    ),
    over: 'Terug mag ook: een nieuwe aanvraag binnen 12 maanden kan met de gegevens die er al zijn (art. 43a).',
  },
  'hangt-af': {
    zelf: t(
      'Terug mag ook. Krijg je nog een aanvulling? Dan vraag je niets opnieuw aan. Stopte je uitkering? Vraag dan binnen 12 maanden opnieuw aan. We mogen dan gebruiken wat we al weten.',
      'Terug mag ook. Krijgt u nog een aanvulling? Dan vraagt u niets opnieuw aan. Stopte uw uitkering? Vraag dan binnen 12 maanden opnieuw aan. We mogen dan gebruiken wat we al weten.',
      'Going back is fine too. If you still get a supplement, you do not apply again. If your benefit stopped, apply again within 12 months. We may then use what we already know.',
    ),
    over: 'Terug mag ook: met aanvulling zonder aanvraag; was de bijstand gestopt, dan binnen 12 maanden met de gegevens die er al zijn (art. 43a).',
  },
};

export const zinnen = {
  titel: t('Je wandelkaart', 'Uw wandelkaart', 'Your walking map'),
  titelOver: gelijk('Wandelkaart van {naam}', 'Walking map of {naam}'),
  gelopen: t('Waar je vandaan komt', 'Waar u vandaan komt', 'Where you come from'),
  nu: t('Waar je nu bent', 'Waar u nu bent', 'Where you are now'),
  straks: t('Wat er kan komen', 'Wat er kan komen', 'What may come'),
  bestemmingen: t('Waar je heen kunt', 'Waar u heen kunt', 'Where you can go'),
  meelopers: t('Wie er meeloopt', 'Wie er meeloopt', 'Who walks along'),
  gelopenOver: gelijk('Waar {naam} vandaan komt', 'Where {naam} comes from'),
  nuOver: gelijk('Waar {naam} nu is', 'Where {naam} is now'),
  bestemmingenOver: gelijk('Waar {naam} heen kan', 'Where {naam} can go'),
  nuWoord: gelijk('Nu', 'Now'),
  nogNiets: gelijk('Hier begint de route', 'The route begins here'),
  trede: gelijk('trede {trede}', 'rung {trede}'),
  drempelOpen: gelijk('drempel: {wat}', 'hurdle: {wat}'),
  drempelGenomen: gelijk('drempel genomen: {wat}', 'hurdle taken: {wat}'),
  terugNaar: gelijk('terug naar {wat} mag ook', 'going back to {wat} is fine too'),
  tot: gelijk('{van} tot {tot}', '{van} to {tot}'),
  vanaf: gelijk('vanaf {van}', 'from {van}'),
  sinds: gelijk('sinds {van}', 'since {van}'),
  liepMee: gelijk('liep mee {periode}', 'walked along {periode}'),
  looptMee: gelijk('loopt mee {periode}', 'walks along {periode}'),
  komt: gelijk('komt erbij {periode}', 'will join {periode}'),
} as const;

/** Words around the drawing. */
export const omlijsting = {
  lijst: gelijk('Lees de route als lijst', 'Read the route as a list'),
  kies: t(
    'Loop langs de route met de pijlen links en rechts',
    'Loop langs de route met de pijlen links en rechts',
    'Walk the route with the left and right arrows',
  ),
  gelopen: gelijk('gelopen', 'walked'),
  gekozen: gelijk('gekozen', 'chosen'),
  kanOok: gelijk('kan ook', 'also possible'),
  loopt: gelijk('loopt door', 'goes on'),
  nuNiet: gelijk('nu niet', 'not now'),
  drempel: gelijk('drempel', 'hurdle'),
  drempelGenomen: gelijk('drempel genomen', 'hurdle taken'),
  nu: gelijk('nu, {dag}', 'now, {dag}'),
  komen: gelijk('wat kan komen', 'what may come'),
  heenEnTerug: gelijk(
    'Heen en terug kan. Kies een bestemming voor hoe.',
    'There and back is possible. Choose one for how.',
  ),
  terug: gelijk('Terug mag ook', 'Going back is fine'),
  voorbij: gelijk('had al gekund', 'could have been'),
  meelopers: gelijk('Wie loopt mee', 'Who walks along'),
} as const;
