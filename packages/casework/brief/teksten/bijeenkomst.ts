import { gelijk, t, teksten } from './tekst.ts';

const wanneer = gelijk('*{dag}*, van {van} tot {tot} uur.', '*{dag}*, from {van} to {tot}.');

/** An invitation is no order: who cannot come says so, and nothing follows by itself. */
export const bijeenkomstUitnodiging = teksten('bijeenkomst-uitnodiging', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: gelijk('Uitnodiging: {naam}', 'Invitation: {naam}'),
    onderwerpWacht: t(
      'Je staat op de wachtlijst: {naam}',
      'U staat op de wachtlijst: {naam}',
      'You are on the waiting list: {naam}',
    ),
    kom: t(
      'Wil je komen? Laat het ons weten.',
      'Wilt u komen? Laat het ons weten.',
      'Do you want to come? Let us know.',
    ),
    wacht: t(
      'Alle plaatsen zijn bezet. Komt er een plaats vrij? Dan krijg je bericht.',
      'Alle plaatsen zijn bezet. Komt er een plaats vrij? Dan krijgt u bericht.',
      'All places are taken. Does a place come free? Then we let you know.',
    ),
    kopWat: gelijk('Wat gebeurt er?', 'What happens there?'),
    kopWanneer: gelijk('Wanneer en waar?', 'When and where?'),
    wanneer,
    waar: gelijk('Plaats: {plaats}.', 'Place: {plaats}.'),
    kopAntwoord: t('Kun je niet komen?', 'Kunt u niet komen?', 'You cannot come?'),
    meld: t(
      'Zeg het via Mijn afspraken of bel ons. Dan zoeken we een andere dag of iets anders dat past.',
      'Zeg het via Mijn afspraken of bel ons. Dan zoeken we een andere dag of iets anders dat past.',
      'Tell us in My appointments or call us. Then we look for another day or something else that fits.',
    ),
    geld: t(
      'Lukt het niet? Dan praten we er eerst over. Je uitkering verandert niet vanzelf.',
      'Lukt het niet? Dan praten we er eerst over. Uw uitkering verandert niet vanzelf.',
      'Does it not work out? Then we talk about it first. Your benefit does not change by itself.',
    ),
  },
});

export const bijeenkomstAfgelast = teksten('bijeenkomst-afgelast', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: gelijk('Gaat niet door: {naam}', 'Does not go on: {naam}'),
    niet: t('Je hoeft niet te komen.', 'U hoeft niet te komen.', 'You do not have to come.'),
    kopDagen: gelijk('Deze dagen gaan niet door', 'These days do not go on'),
    wanneer,
    kopWaarom: gelijk('Waarom gaat het niet door?', 'Why does it not go on?'),
    kopVerder: gelijk('Hoe gaat het verder?', 'What happens next?'),
    verder: t(
      'Je coach zoekt met jou iets anders. Je hoeft nu niets te doen.',
      'Uw coach zoekt met u iets anders. U hoeft nu niets te doen.',
      'Your coach looks for something else with you. You do not have to do anything now.',
    ),
  },
});
