import type { Route } from '@meedoen/casework/wandelkaart';

/** The way of somebody who came from elsewhere and goes to regular work. */
export const langeRoute: Route = {
  naam: 'Farah',
  heeftBijstand: true,
  haltes: [
    { id: 'h1', op: '2016', wat: 'Aankomst', toelichting: 'azc', trede: 1 },
    { id: 'h2', op: '2018', wat: 'Woning', trede: 2 },
    { id: 'h3', op: '2019', wat: 'Taalcursus', trede: 3 },
    { id: 'h4', op: '2020', wat: 'Laila geboren', trede: 2 },
    { id: 'h5', op: '2021', wat: 'Taal op B1', trede: 3, drempels: [{ wat: 'taal', stand: 'genomen' }] },
    { id: 'h6', op: '2022', wat: 'Vrijwilliger Taalhuis', trede: 4 },
    { id: 'h7', op: '2024-02', wat: 'Baan in winkel', trede: 5 },
    {
      ...{ id: 'h8', op: '2024-09', wat: 'Contract stopt', trede: 4 },
      ...{ toelichting: 'bijstand binnen een week terug', drempels: [{ wat: 'geen oppas', stand: 'genomen' }] },
    },
    { id: 'h9', op: '2025-06', wat: 'Diploma telt', trede: 4 },
  ],
  nu: { wat: 'Vrijwilliger Taalhuis, 3 uur', trede: 4 },
  stappen: [
    {
      ...{ id: 's1', op: '2026-11-30', wat: 'Training boekhouden', trede: 4 },
      ...{ drempels: [{ wat: 'laptop', stand: 'open' }] },
    },
    { id: 's2', op: '2027-03', wat: 'Werkervaring', toelichting: 'dan kiezen', trede: 5 },
  ],
  bestemmingen: [
    { id: 'b1', soort: 'dagbesteding', stand: 'nu-niet', waarom: 'Niet nodig' },
    { id: 'b2', soort: 'regulier-werk', stand: 'gekozen', waarom: 'Weer met cijfers werken' },
    { id: 'b3', soort: 'beschut-werk', stand: 'nu-niet', waarom: 'Niet nodig' },
    { id: 'b4', soort: 'vrijwilligerswerk', stand: 'loopt', waarom: 'Taalhuis, 3 uur' },
    { id: 'b5', soort: 'loonkostensubsidie', stand: 'kan-ook', waarom: 'Als de loonwaarde lager blijkt' },
  ],
  meelopers: [
    { id: 'm1', naam: 'VluchtelingenWerk', rol: 'begeleiding', vanaf: '2017', tot: '2020' },
    { id: 'm2', naam: 'Taaldocent', rol: 'ROC', vanaf: '2019', tot: '2021' },
    { id: 'm3', naam: 'Samira', rol: 'consulent inkomen', vanaf: '2018' },
    { id: 'm4', naam: 'Gerda', rol: 'taalmaatje', vanaf: '2022' },
    { id: 'm5', naam: 'Ilse', rol: 'coach', vanaf: '2025-03' },
    { id: 'm6', naam: 'Trainer', rol: 'boekhouden', vanaf: '2026-11-30', tot: '2027-05' },
  ],
};

/** A short way, as a resident sees it. */
export const korteRoute: Route = {
  naam: 'Selena',
  heeftBijstand: true,
  haltes: [
    { id: 'h1', op: '2016', tot: '2020', wat: 'Praktijkschool en entree', trede: 3 },
    { id: 'h2', op: '2020', tot: '2025', wat: 'Een tijd thuis', trede: 1 },
    { id: 'h3', op: '2025-09', tot: '2025-10', wat: 'Proefplaats bij Glansrijk', trede: 4 },
  ],
  nu: { wat: '9 uur in de week', toelichting: '3 ochtenden', trede: 5 },
  stappen: [
    { id: 's1', op: '2026-09', wat: '12 uur in de week', toelichting: 'op proef', trede: 5, terugNaar: '9 uur' },
  ],
  bestemmingen: [
    {
      ...{ id: 'b1', soort: 'anders', naam: 'Nieuwe collega’s inwerken', trede: 6 },
      ...{ stand: 'gekozen', waarom: 'Mijn droom' },
    },
    { id: 'b2', soort: 'vrijwilligerswerk', stand: 'kan-ook', waarom: 'Als werken even niet gaat' },
  ],
  meelopers: [{ id: 'm1', naam: 'Bas Timmer', rol: 'jobcoach', vanaf: '2025-11' }],
};
