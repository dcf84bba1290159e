import type { Feitsoort } from '@meedoen/casework/feiten';
import { gelijk, type Tekst, t } from './tekst.ts';

/** What we call a fact to the person it is about, where the catalogue uses a word of the office. */
const NAMEN: Readonly<Partial<Record<Feitsoort, Tekst<never>>>> = {
  plaatsing: t('Welke hulp je krijgt bij werk', 'Welke hulp u krijgt bij werk', 'What help you get with work'),
  medebewoning: t('Wie er bij je woont', 'Wie er bij u woont', 'Who lives with you'),
  'doelgroep-lks': t(
    'Of je baas geld kan krijgen voor je loon',
    'Of uw baas geld kan krijgen voor uw loon',
    'Whether your employer can get money for your wages',
  ),
  'medisch-urenbeperkt': t(
    'Minder uren kunnen werken door je gezondheid',
    'Minder uren kunnen werken door uw gezondheid',
    'Working fewer hours because of your health',
  ),
  'meer-uren-niet-mogelijk': gelijk('Meer uren werken kan niet', 'Working more hours is not possible'),
  vrijlating: t('Loon dat je mag houden', 'Loon dat u mag houden', 'Wages you may keep'),
  'vrijlating-eerder': t(
    'Loon dat je eerder mocht houden',
    'Loon dat u eerder mocht houden',
    'Wages you might keep before',
  ),
  arbeidsverplichting: t('Wat je doet om werk te vinden', 'Wat u doet om werk te vinden', 'What you do to find work'),
  verlaging: gelijk('Tijdelijk minder uitkering', 'Less benefit for a time'),
  samenwoning: gelijk('Samenwonen en voor elkaar zorgen', 'Living together and caring for each other'),
  uitsluitingsgrond: gelijk('Een reden om geen bijstand te krijgen', 'A reason to get no assistance'),
  leengrond: t('Bijstand die je terugbetaalt', 'Bijstand die u terugbetaalt', 'Assistance you pay back'),
  tegeldemaking: t('Of je je huis kunt verkopen', 'Of u uw huis kunt verkopen', 'Whether you can sell your home'),
  detentie: gelijk('In de gevangenis', 'In prison'),
  beslag: gelijk('Geld dat naar een schuldeiser gaat', 'Money that goes to a creditor'),
};

/** By kind of fact, as the API names it; undefined: the name of the catalogue is plain enough. */
export const feitnaam: Readonly<Record<string, Tekst<never> | undefined>> = NAMEN;
