import * as contract from '@meedoen/contract/ketenpartner';
import type { IsoDate } from '@meedoen/law/kernel';
import { ZORGTEAM } from './accounts.ts';
import type { Demodeur, Geef } from './deur.ts';
import type { Draaiboek, Gebeurtenis } from './draaiboek.ts';

interface Organisatie {
  readonly code: string;
  readonly naam: string;
  readonly soort: contract.Ketenpartnerbeeld['soort'];
  readonly contactpersoon: string;
  readonly inhoud: Partial<contract.Overeenkomstinhoud> &
    Pick<contract.Overeenkomstinhoud, 'instrumenten' | 'resultaten'>;
}

/** What the overeenkomsten of the demo have in common. */
const BASIS = {
  ...({ vanaf: '2026-01-01', totEnMet: '2027-12-31' } as const),
  ...{ doorlooptijdInWeken: 26, plafondPerJaarInCenten: 60_000_00, sroiPromille: 50, inzageNaEindeInDagen: 14 },
  ...{ prijsBijStartInCenten: 400_00, prijsBijResultaatInCenten: 600_00 },
};

/** Organisations that guide people for Veenrade; none of them exists. */
const VEENRADE: readonly Organisatie[] = [
  {
    ...{ code: 'taalhuis-veenrade', naam: 'Taalhuis Veenrade', soort: 'taalhuis', contactpersoon: 'Eva Maas' },
    inhoud: {
      instrumenten: ['taaltraject'],
      resultaten: [{ omschrijving: 'Een taalniveau hoger', binnenWeken: 26 }],
    },
  },
  {
    ...{ code: 'stroom-werk', naam: 'Stroom Werk', soort: 'intermediair', contactpersoon: 'Jan Dijkman' },
    inhoud: {
      ...{ instrumenten: ['training', 'jobcoaching'], aandeelHoogstens: 800 },
      resultaten: [{ omschrijving: 'Zes maanden betaald werk', binnenWeken: 52 }],
      ...{ doorlooptijdInWeken: 52, prijsBijStartInCenten: 0, prijsBijResultaatInCenten: 2_500_00 },
    },
  },
  {
    ...{ code: 'samen-vrijwillig', naam: 'Samen Vrijwillig', soort: 'vrijwilligerscentrale' },
    contactpersoon: 'Tineke Ploeg',
    inhoud: {
      ...{ instrumenten: ['vrijwilligerswerk'], aandeelMinstens: 200 },
      resultaten: [{ omschrijving: 'Drie maanden vrijwilligerswerk op een vaste plek', binnenWeken: 16 }],
      ...{ doorlooptijdInWeken: 20, prijsBijStartInCenten: 150_00, prijsBijResultaatInCenten: 100_00 },
    },
  },
];

/** What Waterkant has: one organisation, with an account of its own. */
const WATERKANT: Organisatie = {
  ...{ code: 'vaart-werk', naam: 'Vaart Werk', soort: 'leerwerkbedrijf', contactpersoon: 'Mo Akkermans' },
  inhoud: {
    instrumenten: ['werkervaringsplaats'],
    resultaten: [{ omschrijving: 'Een half jaar werkervaring', binnenWeken: 26 }],
  },
};

/** Registers an organisation and agrees with it, by two people. @returns id of its overeenkomst */
async function spreekAf(beleid: Geef, teamleider: Geef, gemeente: string, organisatie: Organisatie): Promise<string> {
  const { inhoud, ...rest } = organisatie;
  const { id: ketenpartnerId } = await beleid(contract.registerKetenpartner, {
    body: { ...rest, gemeente: null, kvk: null, telefoon: '0592 00 55 00', email: `info@${organisatie.code}.example` },
  });
  const { id: overeenkomstId } = await beleid(contract.proposeOvereenkomst, {
    params: { ketenpartnerId },
    body: { gemeente, inhoud: { ...BASIS, ...inhoud } },
  });
  await teamleider(contract.decideOvereenkomst, {
    params: { overeenkomstId },
    body: { command: 'approveOvereenkomst' },
  });
  return overeenkomstId;
}

/** The organisation of Waterkant. */
export async function vulKetenpartnerWaterkant(
  deur: Demodeur,
  { uitvoerder, gemeente, als }: { uitvoerder: string; gemeente: string; als: (rol: string) => string },
): Promise<void> {
  const beleid = await deur.alsMedewerker(als('beleidsmedewerker'), uitvoerder);
  const teamleider = await deur.alsMedewerker(als('teamleider'), uitvoerder);
  await spreekAf(beleid, teamleider, gemeente, WATERKANT);
}

/** Three people of the caseload are referred to the Taalhuis: one waits for an answer, one began, one finished. */
export function ketenpartners(draaiboek: Draaiboek): Gebeurtenis[] {
  const { coach, teamleider, beleid, partner } = draaiboek.spelers;
  let [taalhuis = '', vrijwillig = '']: string[] = [];
  const verwijs = async (nummer: number, groep: string, overeenkomst: string, instrument: string, doel: string) => {
    const persoonId = await uitGroep(draaiboek, groep, nummer);
    const { id } = await coach(contract.proposeVerwijzing, {
      params: { persoonId },
      body: { overeenkomst, instrument, doel, uren: 6, metTelefoon: false, metEmail: false },
    });
    return id;
  };
  const doe = (verwijzingId: string, body: contract.Verwijzingopdracht) =>
    coach(contract.processVerwijzing, { params: { verwijzingId }, body });
  const meld = (verwijzingId: string, body: contract.Ketenopdracht) =>
    partner(contract.processKetenverwijzing, { params: { verwijzingId }, body });
  const verstuur = async (id: string, verteldOp: IsoDate) => {
    await doe(id, { command: 'informInwoner', verteldOp, vorm: 'gesprek', woorden: 'Wil dit graag.' });
    await doe(id, { command: 'sendVerwijzing' });
  };
  let [klaar, bezig] = ['', ''];
  return [
    {
      dag: '2026-01-12',
      gebeurt: async () => {
        const afspraken: string[] = [];
        for (const organisatie of VEENRADE) afspraken.push(await spreekAf(beleid, teamleider, '9901', organisatie));
        [taalhuis = '', , vrijwillig = ''] = afspraken;
        await beleid(contract.registerKetenpartner, {
          body: {
            ...{ ...ZORGTEAM, soort: 'zorgteam', gemeente: '9901', kvk: null },
            ...{ telefoon: '0592 00 55 10', email: 'zorgteam@veenrade.example' },
          },
        });
      },
    },
    {
      dag: '2026-03-02',
      gebeurt: async () => {
        klaar = await verwijs(4, 'werken-en-ervaren', taalhuis, 'taaltraject', 'Een gesprek met klanten voeren');
        await verstuur(klaar, '2026-03-02');
        await meld(klaar, { command: 'acceptVerwijzing', eersteGesprekOp: '2026-03-09' });
      },
    },
    { dag: '2026-03-09', gebeurt: async () => void (await meld(klaar, begin('2026-03-09'))) },
    {
      dag: '2026-09-07',
      gebeurt: async () => {
        await meld(klaar, {
          ...{ command: 'finishVerwijzing', afgerondOp: '2026-09-04', resultaat: 'doel-bereikt' },
          toelichting: 'Praat nu zonder hulp met klanten.',
        });
        await doe(klaar, { command: 'confirmResultaat', akkoord: true, toelichting: 'Gehoord in het gesprek.' });
      },
    },
    {
      dag: '2026-09-14',
      gebeurt: async () => {
        bezig = await verwijs(5, 'werken-en-ervaren', taalhuis, 'taaltraject', 'Brieven van school kunnen lezen');
        await verstuur(bezig, '2026-09-14');
        await meld(bezig, { command: 'acceptVerwijzing', eersteGesprekOp: '2026-09-21' });
      },
    },
    { dag: '2026-09-21', gebeurt: async () => void (await meld(bezig, begin('2026-09-21'))) },
    {
      dag: '2026-11-16',
      gebeurt: async () => {
        await meld(bezig, {
          ...{
            command: 'reportVoortgang',
            totEnMet: '2026-11-13',
            contactmomenten: 4,
            bijeenkomsten: 14,
            aanwezig: 12,
          },
          toelichting: 'Leest korte brieven zelf.',
        });
        const id = await verwijs(
          4,
          'leren-en-ontwikkelen',
          taalhuis,
          'taaltraject',
          'Bellen met de dokter en de school',
        );
        await verstuur(id, '2026-11-16');
      },
    },
    {
      dag: '2026-11-19',
      gebeurt: async () =>
        void (await verwijs(5, 'leren-en-ontwikkelen', vrijwillig, 'vrijwilligerswerk', 'Meer mensen leren kennen')),
    },
  ];
}

const begin = (begonnenOp: IsoDate) => ({ command: 'startVerwijzing', begonnenOp }) as const;

/** Somebody of the caseload who lives alone and stands in a group: always the same, and nobody another story is about. */
async function uitGroep({ deur, spelers }: Draaiboek, groep: string, nummer: number): Promise<string> {
  const [rij] = await deur.systeem(
    (tx) => tx<{ id: string }[]>`
      select p.id from persoon p
      join recht r on r.persoon = p.id and r.partner is null and r.status = 'lopend' and lower(r.geldig) < '2026-01-01'
      join feit f on f.persoon = p.id and f.soort = 'plaatsing' and f.sleutel = 'klantgroepen' and upper_inf(f.bekend)
      where p.uitvoerder = ${spelers.uitvoerder} and p.gemeente = '9901' and f.waarde->>'groep' = ${groep}
        and p.geboortedatum between '1970-01-01' and '1998-12-31' and p.zoeknaam < 'n'
      order by p.zoeknaam desc, p.id limit 1 offset ${nummer}`,
  );
  if (!rij) throw new Error(`nobody of the caseload stands in ${groep}`);
  return rij.id;
}
