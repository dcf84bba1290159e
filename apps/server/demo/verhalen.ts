import type { Planopdracht, Planwijziging } from '@meedoen/contract/plan';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Verhaal } from './begeleiding.ts';

// The six people of Steenwijkerland (chapter 3), as Veenrade knows them, with the routes of the drawn screens.

type Trede = 1 | 2 | 3 | 4 | 5 | 6;
const drempels = (drempel?: string, genomen = true) => (drempel ? [{ wat: drempel, genomen }] : []);
const halte = (wanneer: string, wat: string, trede: Trede, drempel?: string): Planopdracht => ({
  ...{ command: 'addHalte', wanneer, wat, trede, drempels: drempels(drempel) },
});
const stap = (wanneer: string, wat: string, trede: Trede, drempel?: string): Planopdracht => ({
  ...{ command: 'addStap', wanneer, wat, trede, drempels: drempels(drempel, false) },
});
const loopt = (naam: string, rol: string, vanaf: string, tot?: string): Planopdracht => ({
  ...{ command: 'addMeeloper', naam, rol, vanaf },
  ...(tot ? { tot } : {}),
});
const afspraak = (wie: 'inwoner' | 'gemeente', wat: string, uiterlijk?: IsoDate): Planwijziging => ({
  ...{ command: 'agreeAfspraak', wie, wat },
  ...(uiterlijk ? { uiterlijk } : {}),
});
const woorden = (eigen: string, doel: string) => ({ command: 'recordEigenWoorden', woorden: eigen, doel }) as const;
const naar = (
  bestemming: Extract<Planopdracht, { command: 'chooseBestemming' }>['bestemming'],
  stand: 'doel' | 'kan-ook' | 'loopt-door' | 'nu-niet',
  reden = '',
): Planopdracht => ({
  ...{ command: 'chooseBestemming', bestemming, stand, reden },
});
const gesprek = (
  gevoerdOp: IsoDate,
  met: string,
  verslag: string,
  wijzigingen: Planwijziging[] = [],
  vorm: 'gesprek' | 'telefoon' | 'huisbezoek' = 'gesprek',
): Planopdracht => ({ command: 'recordGesprek', gevoerdOp, vorm, met, verslag, wijzigingen });
const KLAAR = { command: 'concludeDiagnose' } as const;
const WIJ = { command: 'signPlan', partij: 'gemeente' } as const;
const OP_PAPIER = { command: 'signPlan', partij: 'inwoner' } as const;

const FARAH: Verhaal = {
  wie: 'farah',
  begint: '2026-11-02',
  dagen: [
    {
      dag: '2026-11-02',
      zelf: [
        woorden(
          'Ik was boekhouder in Kabul. Ik wil weer met cijfers werken, op schooltijden.',
          'Werk op een administratie',
        ),
      ],
      coach: [
        {
          command: 'recordDiagnose',
          leefgebied: 'werk',
          tekst: 'Was vier jaar boekhouder. Haar diploma is gewaardeerd.',
        },
        {
          command: 'recordDiagnose',
          leefgebied: 'taal',
          tekst: 'Nederlands op B1. Zakelijke brieven zijn nog lastig.',
        },
        {
          command: 'recordDiagnose',
          leefgebied: 'zorgtaken',
          tekst: 'Zorgt voor Laila (6). Woensdagmiddag is er oppas nodig.',
        },
        halte('2016', 'aankomst, azc', 1),
        halte('2018', 'woning in Veenrade', 2),
        halte('2019', 'taalcursus', 3, 'taal'),
        halte('2020', 'Laila geboren', 2),
        halte('2021', 'taal op B1', 3),
        halte('2022', 'vrijwilliger bij het Taalhuis', 4),
        halte('2023-03', 'baan in een winkel', 5),
        halte('2023-08', 'contract stopt', 3, 'geen oppas'),
        halte('2025', 'diploma gewaardeerd', 4),
        loopt('VluchtelingenWerk', 'begeleiding na aankomst', '2017', '2020'),
        loopt('Docent van het ROC', 'taal tot B1', '2019', '2021'),
        loopt('Gerda', 'taalmaatje, elke week', '2022'),
        loopt('Bas Timmer', 'coach', '2025'),
      ],
    },
    {
      dag: '2026-11-12',
      coach: [
        KLAAR,
        { command: 'setLeerdoel', doel: 'Boekhouden in Nederland', hoe: 'certificaat eind mei 2027' },
        { command: 'setLeerdoel', doel: 'Zakelijk Nederlands, B2', hoe: 'Gerda en Taalhuis' },
        { command: 'setLeerdoel', doel: 'Oppas op woensdag', hoe: 'vriendin Sahar' },
        stap('2026-11-30', 'training boekhouden', 4, 'laptop'),
        stap('2027-03', 'werkervaring, dan kiezen', 5),
        loopt('Trainer', 'training boekhouden', '2026-11-30', '2027-05'),
        naar('regulier-werk', 'doel'),
        naar('werk-met-loonkostensubsidie', 'kan-ook', 'Als de loonwaarde lager blijkt'),
        naar('vrijwilligerswerk', 'loopt-door', 'Taalhuis, 3 uur'),
        naar('beschut-werk', 'nu-niet', 'Niet nodig'),
        naar('dagbesteding', 'nu-niet', 'Niet nodig'),
        gesprek('2026-11-12', 'Farah', 'Samen het plan gemaakt. Farah begint op 30 november met de training.', [
          afspraak('inwoner', 'Volgt vier dagdelen training'),
          afspraak('inwoner', 'Oefent elke week met Gerda'),
          afspraak('gemeente', 'Betaalt de reiskosten', '2026-11-30'),
          afspraak('gemeente', 'Beslist over de laptop', '2026-11-26'),
          afspraak('gemeente', 'Zoekt een werkervaringsplek', '2027-02-28'),
          { command: 'planGesprek', dag: '2026-12-03', tijd: '13.30 uur', plaats: 'Raadhuisplein 1' },
        ]),
        WIJ,
      ],
      zelf: [{ command: 'signPlan' }],
    },
    {
      dag: '2026-11-18',
      beoordeel: [
        { doel: 'Zakelijk', stand: 2, toelichting: 'Op schema.' },
        { doel: 'Oppas', stand: 4, toelichting: 'Sahar past elke woensdag op.' },
      ],
    },
  ],
};

const ANNE: Verhaal = {
  wie: 'anne',
  begint: '2025-09-01',
  dagen: [
    {
      dag: '2025-09-08',
      coach: [
        woorden(
          'Ik wil bezig blijven, maar mijn rug doet niet alles meer.',
          'Meedoen in de buurt, op mijn eigen tempo',
        ),
        KLAAR,
        halte('1982', 'zwaar werk in de fabriek', 6),
        halte('2021-05', 'bijstand', 2),
        halte('2023', 'vrijwilliger bij het haakcafé', 4),
        { command: 'setSollicitaties', reden: 'Anne is bijna 60 en kan het zware werk niet meer. Helpen mag wel.' },
        afspraak('inwoner', 'Helpt twee avonden per week in de buurt'),
        afspraak('gemeente', 'Vergoedt de reiskosten van het vrijwilligerswerk'),
        naar('vrijwilligerswerk', 'doel'),
        naar('regulier-werk', 'nu-niet', 'Alleen als Anne het zelf wil'),
        WIJ,
        OP_PAPIER,
      ],
    },
    {
      dag: '2026-02-10',
      coach: [gesprek('2026-02-10', 'Anne', 'Het gaat goed. Anne helpt nu ook de klaverjasclub.', [], 'telefoon')],
    },
    { dag: '2026-06-16', coach: [gesprek('2026-06-16', 'Anne', 'De rug is rustiger. Zij wil zo doorgaan.')] },
  ],
};

const PIETER: Verhaal = {
  wie: 'pieter',
  begint: '2025-02-03',
  dagen: [
    {
      dag: '2025-02-10',
      coach: [
        woorden('Ik wil rust en een vaste kamer.', 'Rust, en iemand die belt'),
        KLAAR,
        halte('2022-02', 'woont in het woonzorgcentrum', 1),
        afspraak('gemeente', 'Belt elk jaar en regelt het inkomen'),
        naar('dagbesteding', 'nu-niet', 'Te zwaar'),
        naar('regulier-werk', 'nu-niet', 'Werken kan niet'),
        loopt('Begeleider van de woongroep', 'contact', '2022'),
        WIJ,
        OP_PAPIER,
        { command: 'appointRegisseur', naam: 'Woonzorgcentrum Parklaan', functie: 'dagelijkse zorg' },
      ],
    },
    {
      dag: '2026-01-20',
      coach: [
        gesprek(
          '2026-01-20',
          'Pieter en zijn begeleider',
          'Pieter is tevreden met zijn kamer. Niets veranderd.',
          [],
          'huisbezoek',
        ),
      ],
    },
  ],
};

const JOHAN: Verhaal = {
  wie: 'johan',
  begint: '2025-03-17',
  dagen: [
    {
      dag: '2025-03-24',
      coach: [
        woorden('Het groen is mijn plek. En op vrijdag de keuken.', 'Dit werk houden'),
        KLAAR,
        halte('2005', 'begint bij het leerwerkbedrijf, groen', 5),
        halte('2023', 'een middag per week in de keuken', 5),
        afspraak('inwoner', 'Werkt 32 uur in het groen en de keuken'),
        afspraak('gemeente', 'Praat elk half jaar met Johan en zijn werkleider'),
        naar('beschut-werk', 'doel'),
        naar('regulier-werk', 'nu-niet', 'Is geen doel voor Johan'),
        loopt('Werkleider groen', 'elke dag', '2005'),
        WIJ,
        OP_PAPIER,
      ],
    },
    { dag: '2025-10-06', coach: [gesprek('2025-10-06', 'Johan en zijn werkleider', 'Het gaat goed in de keuken.')] },
    { dag: '2026-05-11', coach: [gesprek('2026-05-11', 'Johan', 'Johan wil een middag extra in de keuken proberen.')] },
  ],
};

const SELENA: Verhaal = {
  wie: 'selena',
  begint: '2025-06-02',
  dagen: [
    {
      dag: '2025-06-16',
      coach: [
        woorden(
          'Ik wil van 9 naar 12 uur. Rustig aan, zodat ik het volhoud. En later wil ik nieuwe collega’s.',
          '12 uur werk dat ik volhoud',
        ),
        KLAAR,
        halte('2020', 'praktijkonderwijs en entree-opleiding', 3),
        halte('2021', 'een tijd thuis', 2),
        loopt('Fatma El Amrani', 'teamleider bij Glansrijk', '2025-09'),
        loopt('Daisy', 'zus, mag meelezen', '2025'),
        stap('2025-09', 'proefplaats bij Glansrijk', 4),
        afspraak('inwoner', 'Begint in september op proef bij Glansrijk', '2025-09-30'),
        afspraak('gemeente', 'Regelt de proefplaats', '2025-09-01'),
        naar('regulier-werk', 'kan-ook', 'Nieuwe collega’s, later'),
        naar('werk-met-loonkostensubsidie', 'doel'),
        WIJ,
      ],
      zelf: [{ command: 'signPlan' }],
    },
    { dag: '2025-09-01', klaar: [{ wat: 'Regelt', door: 'coach' }] },
    { dag: '2025-10-30', klaar: [{ wat: 'Begint', door: 'zelf' }] },
    {
      dag: '2025-11-03',
      coach: [
        halte('2025-11', '9 uur in de week, contract', 5),
        gesprek('2025-11-03', 'Selena', 'Selena heeft een contract voor 9 uur. Zij wil rustig opbouwen.'),
      ],
    },
    {
      dag: '2026-07-08',
      coach: [
        gesprek(
          '2026-07-08',
          'Selena en Fatma',
          'Selena wil proberen om 12 uur te werken, verdeeld over vier ochtenden.',
          [
            afspraak('inwoner', 'Vertelt Fatma dat zij 12 uur wil proberen', '2026-07-15'),
            afspraak('inwoner', 'Praat elke dinsdag over hoe het gaat'),
            afspraak('gemeente', 'Regelt de extra ochtend met Glansrijk', '2026-08-01'),
            { command: 'addStap', wanneer: '2026-09', wat: '12 uur in de week, op proef', trede: 5, drempels: [] },
          ],
        ),
        WIJ,
      ],
      zelf: [{ command: 'signPlan' }],
    },
    { dag: '2026-07-14', klaar: [{ wat: 'Vertelt', door: 'zelf' }] },
    { dag: '2026-07-21', klaar: [{ wat: 'Regelt de extra', door: 'coach' }] },
    {
      dag: '2026-09-08',
      coach: [
        halte('2026-09', '12 uur in de week', 5),
        gesprek('2026-09-08', 'Selena en Fatma', 'Vier ochtenden gaat goed. In januari kijken we samen terug.', [
          { command: 'planGesprek', dag: '2026-12-08', tijd: '14.00 uur', plaats: 'In de kantine van Glansrijk' },
        ]),
      ],
    },
  ],
};

const YVONNE: Verhaal = {
  wie: 'yvonne',
  begint: '2026-10-26',
  dagen: [
    {
      dag: '2026-10-27',
      zelf: [
        woorden(
          'Ik wil snel weer aan het werk, het liefst in de zorg. Ik kan als Noor naar school is.',
          'Een baan voor 24 uur',
        ),
      ],
    },
    {
      dag: '2026-10-28',
      coach: [
        {
          command: 'recordDiagnose',
          leefgebied: 'werk',
          tekst: 'Werkte tien jaar in een verpleeghuis. Diploma’s zijn geldig.',
        },
        KLAAR,
        halte('2014', 'eerste baan in de zorg', 6),
        halte('2025-12', 'contract stopt', 3),
        stap('2026-12', 'gesprek met twee werkgevers', 3),
        naar('regulier-werk', 'doel'),
      ],
    },
    {
      dag: '2026-11-10',
      coach: [
        gesprek('2026-11-10', 'Yvonne', 'Cv bekeken. Yvonne solliciteert op twee vacatures.', [
          afspraak('inwoner', 'Solliciteert vier keer per maand', '2026-12-10'),
          afspraak('gemeente', 'Belt het werkgeversservicepunt over de twee vacatures', '2026-11-20'),
          { command: 'setSollicitaties', aantalPerMaand: 4 },
        ]),
        WIJ,
      ],
    },
  ],
};

export const VERHALEN: readonly Verhaal[] = [YVONNE, FARAH, ANNE, PIETER, JOHAN, SELENA];
