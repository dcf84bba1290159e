import type { Plancommand } from '@meedoen/casework/plan';
import type { Planbeeld, Planopdracht } from '@meedoen/contract/plan';
import { datumLang } from '@meedoen/ui/weergave';
import { datum, type Handeling, ingevuld, tekst, type Veld, vak, type Waarden } from '../vorm/Velden.tsx';
import { BESTEMMING, keuzes, LEEFGEBIED, OORDEEL, SLUITGROND, STAND, TREDE, UITKOMST } from './woorden.ts';

const keuze = (naam: string, label: string, opties: NonNullable<Veld['opties']>): Veld => ({
  ...{ naam, label, opties },
  soort: 'keuze',
});
const vrij = (veld: Veld): Veld => ({ ...veld, vrij: true });
const trede = keuze(
  'trede',
  'Trede',
  TREDE.map((naam, i) => ({ waarde: String(i + 1), tekst: `${i + 1}. ${naam}` })),
);
const wanneer: Veld = { ...tekst('wanneer', 'Wanneer'), hulp: 'Een jaar, maand of dag: 2022, 2027-03 of 2026-11-30.' };
const drempel = vrij({ ...tekst('drempel', 'Drempel'), hulp: 'Wat in de weg staat of stond. Mag leeg blijven.' });

/** What can be done with a plan now, each with its fields; choices come from the plan itself. */
export function handelingenVoor(plan: Planbeeld): Readonly<Partial<Record<Plancommand, Handeling>>> {
  const open = plan.afspraken.filter(({ uitkomst }) => !uitkomst || uitkomst.soort === 'niet-gelukt');
  const afspraken = open.map(({ id, wat, wie, uiterlijk }) => ({
    waarde: id,
    tekst: `${wie === 'gemeente' ? 'Wij' : 'Inwoner'}: ${wat}${uiterlijk ? ` (uiterlijk ${datumLang(uiterlijk)})` : ''}`,
  }));
  const stappen = plan.stappen.map(({ id, wat, wanneer: dag }) => ({ waarde: id, tekst: `${wat} (${dag})` }));
  const opDrempels = [...plan.haltes, ...plan.stappen].flatMap(({ id, wat, drempels }) =>
    drempels
      .filter(({ genomen }) => !genomen)
      .map((each) => ({ waarde: `${id}|${each.wat}`, tekst: `${each.wat} (${wat})` })),
  );
  const leden = plan.leden.map(({ id, naam }) => ({ waarde: id, tekst: naam }));
  return {
    recordEigenWoorden: {
      naam: 'Eigen woorden en doel',
      velden: [
        vak('woorden', 'In eigen woorden', 'Schrijf op wat de inwoner zelf zegt. De inwoner kan dit ook zelf doen.'),
        tekst('doel', 'Doel'),
      ],
    },
    recordDiagnose: {
      naam: 'Leefgebied bespreken',
      velden: [
        // of health there is no text: that is chosen on the screen of the areas of life
        keuze(
          'leefgebied',
          'Leefgebied',
          keuzes(LEEFGEBIED).filter(({ waarde }) => waarde !== 'gezondheid'),
        ),
        vak('tekst', 'Wat u samen ziet', 'Alleen wat nodig is. Geen medische gegevens, geen bedragen van schulden.'),
      ],
    },
    concludeDiagnose: { naam: 'Diagnose klaar, plan maken', velden: [] },
    agreeAfspraak: {
      naam: 'Afspraak maken',
      velden: [
        keuze('wie', 'Wie doet het', [
          { waarde: 'inwoner', tekst: 'de inwoner' },
          { waarde: 'gemeente', tekst: 'wij, de gemeente' },
        ]),
        ...(leden.length > 1 ? [vrij(keuze('lid', 'Wie van het huishouden', leden))] : []),
        tekst('wat', 'Wat'),
        vrij(datum('uiterlijk', 'Uiterlijk op (mag leeg)')),
      ],
    },
    ...(afspraken.length > 0
      ? {
          settleAfspraak: {
            naam: 'Afspraak afronden',
            velden: [
              keuze('afspraak', 'Afspraak', afspraken),
              keuze('uitkomst', 'Wat kwam ervan', keuzes(UITKOMST)),
              vrij(tekst('reden', 'Reden, als het niet lukte of vervalt')),
            ],
          },
        }
      : {}),
    setLeerdoel: { naam: 'Leerdoel stellen', velden: [tekst('doel', 'Leerdoel'), vrij(tekst('hoe', 'Hoe, met wie'))] },
    ...(plan.leerdoelen.length > 0
      ? {
          judgeLeerdoel: {
            naam: 'Leerdoel beoordelen',
            velden: [
              keuze(
                'leerdoel',
                'Leerdoel',
                plan.leerdoelen.map(({ id, doel }) => ({ waarde: id, tekst: doel })),
              ),
              keuze('oordeel', 'Stand', keuzes(OORDEEL)),
              keuze(
                'stand',
                'Hoe ver',
                [0, 1, 2, 3, 4].map((n) => ({ waarde: String(n), tekst: `${n} van 4` })),
              ),
              tekst('toelichting', 'Toelichting'),
            ],
          },
        }
      : {}),
    setSollicitaties: {
      naam: 'Sollicitaties per maand',
      velden: [
        vrij({
          ...tekst('aantalPerMaand', 'Aantal per maand'),
          hulp: 'Vul een aantal in, of hieronder waarom het niet hoeft.',
        }),
        vrij(tekst('reden', 'Waarom solliciteren niet hoeft')),
      ],
    },
    signPlan: {
      naam: 'Tekenen',
      velden: [
        keuze('tekent', 'Wie tekent', [
          { waarde: 'gemeente', tekst: 'ik, voor de gemeente' },
          ...leden.map(({ waarde, tekst: naam }) => ({ waarde, tekst: `${naam}, op papier` })),
        ]),
      ],
    },
    planGesprek: {
      naam: 'Volgend gesprek plannen',
      velden: [datum('dag', 'Dag'), tekst('tijd', 'Tijd'), tekst('plaats', 'Waar, of dat u belt')],
    },
    cancelGesprek: { naam: 'Gesprek afzeggen', velden: [tekst('reden', 'Reden')] },
    addHalte: {
      naam: 'Halte toevoegen (geweest)',
      velden: [wanneer, tekst('wat', 'Wat was er'), trede, drempel],
    },
    addStap: { naam: 'Stap toevoegen (komt nog)', velden: [wanneer, tekst('wat', 'Wat komt er'), trede, drempel] },
    ...(stappen.length > 0
      ? {
          reachStap: {
            naam: 'Stap gezet',
            velden: [keuze('stap', 'Stap', stappen), datum('bereiktOp', 'Op'), trede],
          },
          dropStap: { naam: 'Stap vervalt', velden: [keuze('stap', 'Stap', stappen), tekst('reden', 'Reden')] },
        }
      : {}),
    ...(opDrempels.length > 0
      ? { takeDrempel: { naam: 'Drempel genomen', velden: [keuze('drempel', 'Drempel', opDrempels)] } }
      : {}),
    chooseBestemming: {
      naam: 'Bestemming kiezen',
      velden: [
        keuze('bestemming', 'Bestemming', keuzes(BESTEMMING)),
        keuze('stand', 'Hoe staat het ermee', keuzes(STAND)),
        vrij(tekst('reden', 'Waarom')),
      ],
    },
    addMeeloper: {
      naam: 'Wie loopt mee',
      velden: [
        tekst('naam', 'Naam'),
        tekst('rol', 'Wat deze persoon doet'),
        { ...tekst('vanaf', 'Vanaf'), hulp: 'Een jaar, maand of dag.' },
        vrij(tekst('tot', 'Tot (mag leeg)')),
      ],
    },
    appointRegisseur: { naam: 'Regie', velden: [tekst('naam', 'Wie heeft de regie'), tekst('functie', 'Functie')] },
    settleCoachverzoek: { naam: 'Coachverzoek besproken', velden: [tekst('uitkomst', 'Wat er is afgesproken')] },
    beginEvaluatie: { naam: 'Samen terugkijken', velden: [] },
    evaluatePlan: {
      naam: 'Evaluatie vastleggen',
      velden: [
        vak('afspraken', 'Zijn de afspraken nagekomen, door allebei'),
        vrij(vak('instrumenten', 'Wat werkte van wat is ingezet')),
        vak('inwoner', 'Hoe kijkt de inwoner terug'),
        keuze('vervolg', 'Hoe verder', [
          { waarde: 'nieuwe-versie', tekst: 'een nieuwe versie van het plan' },
          { waarde: 'afsluiten', tekst: 'het plan afsluiten' },
        ]),
        vrij(keuze('grond', 'Waarom het stopt', keuzes(SLUITGROND))),
        vrij(tekst('toelichting', 'Toelichting bij het stoppen')),
      ],
    },
    closePlan: {
      naam: 'Plan afsluiten',
      velden: [keuze('grond', 'Waarom het stopt', keuzes(SLUITGROND)), vak('toelichting', 'Toelichting')],
    },
  };
}

/** What was filled in as the API takes it; what is wrong with it comes back at its field. */
export function opdrachtUit(command: Plancommand, velden: readonly Veld[], waarden: Waarden): Planopdracht {
  const { trede: t, drempel: d, stand: s, aantalPerMaand: n, tekent, ...rest } = ingevuld(velden, waarden);
  const body: Record<string, unknown> = { command, ...rest };
  if (t !== undefined) body.trede = Number(t);
  if (n !== undefined) body.aantalPerMaand = Number(n);
  if (s !== undefined) body.stand = command === 'judgeLeerdoel' ? Number(s) : s;
  if (command === 'takeDrempel') {
    const [station = '', wat = ''] = (d ?? '').split('|');
    Object.assign(body, { station, wat });
  } else if (d) body.drempels = [{ wat: d, genomen: false }];
  if (tekent !== undefined)
    Object.assign(body, tekent === 'gemeente' ? { partij: 'gemeente' } : { partij: 'inwoner', lid: tekent });
  return body as Planopdracht;
}
