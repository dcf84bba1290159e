import { gelijk, t } from './tekst.ts';

/** Appointments: talks and groups, and saying whether one comes. */
export const afspraken = {
  titel: t('Mijn afspraken', 'Mijn afspraken', 'My appointments'),
  geenKop: t('Je hebt geen afspraken', 'U hebt geen afspraken', 'You have no appointments'),
  geen: t(
    'Wil je met iemand praten? Stuur ons een bericht.',
    'Wilt u met iemand praten? Stuur ons een bericht.',
    'Do you want to talk to somebody? Send us a message.',
  ),
  bericht: gelijk('Stuur een bericht', 'Send a message'),
  agenda: gelijk('Zet in mijn agenda', 'Add to my calendar'),
  agendaUitleg: gelijk(
    'Dit is een bestand voor de agenda op deze telefoon of computer.',
    'This is a file for the calendar on this phone or computer.',
  ),
  gesprek: t('Gesprek met je coach', 'Gesprek met uw coach', 'Talk with your coach'),
  afgezegd: gelijk('Dit gesprek is afgezegd.', 'This talk was called off.'),
  plan: t('Bekijk je plan', 'Bekijk uw plan', 'See your plan'),
  straks: gelijk('Dit komt', 'Coming'),
  eerder: gelijk('Dit is geweest', 'Past'),
  soort: {
    training: gelijk('Training', 'Training'),
    voorlichting: gelijk('Voorlichting', 'Information meeting'),
    speeddate: gelijk('Werkgevers ontmoeten', 'Meeting employers'),
  },
  tijd: gelijk('{van} tot {tot} uur', '{van} to {tot}'),
  waar: gelijk('Waar: {plaats}', 'Where: {plaats}'),
  stand: {
    uitgenodigd: t('Kom je? Laat het ons weten.', 'Komt u? Laat het ons weten.', 'Are you coming? Let us know.'),
    komt: t('Je komt. Tot dan!', 'U komt. Tot dan!', 'You are coming. See you then!'),
    wachtlijst: t(
      'Je bent nummer {plaats} op de wachtlijst. Is er plaats? Dan krijg je bericht.',
      'U bent nummer {plaats} op de wachtlijst. Is er plaats? Dan krijgt u bericht.',
      'You are number {plaats} on the waiting list. Is there a place? Then we let you know.',
    ),
    afgezegd: t('Je kunt niet: {reden}', 'U kunt niet: {reden}', 'You cannot come: {reden}'),
    vervallen: gelijk('Dit gaat niet door: {reden}', 'This does not go on: {reden}'),
  },
  ikKom: gelijk('Ja, ik kom', 'Yes, I am coming'),
  tochKomen: gelijk('Ik kom toch', 'I am coming after all'),
  kanNiet: gelijk('Ik kan niet', 'I cannot come'),
  waarom: gelijk('Waarom kan het niet?', 'Why can you not come?'),
  hulp: t(
    'Kort is goed. We zoeken samen iets dat wel past.',
    'Kort is goed. We zoeken samen iets dat wel past.',
    'Short is fine. Together we look for something that does fit.',
  ),
  nietVanzelf: t(
    'Je uitkering verandert hier niet vanzelf door.',
    'Uw uitkering verandert hier niet vanzelf door.',
    'Your benefit does not change by itself because of this.',
  ),
  leeg: gelijk('Schrijf hier een paar woorden.', 'Write a few words here.'),
  stuur: gelijk('Versturen', 'Send'),
  was: {
    aanwezig: t('Je was er.', 'U was er.', 'You were there.'),
    afgemeld: t('Je had je afgemeld.', 'U had zich afgemeld.', 'You had called off.'),
    weggebleven: t('Je was er niet.', 'U was er niet.', 'You were not there.'),
  },
  vertelKop: t('Wat was er aan de hand?', 'Wat was er aan de hand?', 'What was the matter?'),
  vertelHulp: t(
    'Je coach leest dit en praat er met je over. Samen kijken we wat wel lukt.',
    'Uw coach leest dit en praat er met u over. Samen kijken we wat wel lukt.',
    'Your coach reads this and talks with you about it. Together we see what does work.',
  ),
} as const;
