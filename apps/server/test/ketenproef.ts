import * as contract from '@meedoen/contract/ketenpartner';
import { uuidv7 } from '../platform/database/index.ts';
import { PDF } from './proefbestand.ts';
import type { Beller, Proefomgeving, Proefuitvoerder } from './proefomgeving.ts';

/** Code of the organisation whose accounts a test makes, in each uitvoerder. */
export const PROEFPARTNER = 'proef-partner';

export const EEN_KETENPARTNER = {
  ...{
    naam: 'Stichting Proef',
    soort: 'taalhuis' as const,
    kvk: '90001234',
    gemeente: null,
    contactpersoon: 'P. de Proef',
  },
  ...{ telefoon: '14 0000', email: 'proef@partner.example' },
};
export const EEN_INHOUD: contract.Overeenkomstinhoud = {
  ...{ vanaf: '2026-01-01', totEnMet: '2027-12-31', instrumenten: ['taaltraject', 'jobcoaching'] },
  ...{ resultaten: [{ omschrijving: 'Een niveau hoger', binnenWeken: 20 }], doorlooptijdInWeken: 26 },
  ...{ prijsBijStartInCenten: 4_00, prijsBijResultaatInCenten: 6_00, plafondPerJaarInCenten: 90_000_000_00 },
  ...{ aandeelHoogstens: 1000, sroiPromille: 50, inzageNaEindeInDagen: 14 },
};

/** An organisation with its id; made when it is not there. */
export async function eenKetenpartner(beleid: Beller, code = PROEFPARTNER): Promise<string> {
  const bekend = (await beleid(contract.readKetenpartners)).body.ketenpartners.find((each) => each.code === code);
  if (bekend) return bekend.id;
  const gemaakt = await beleid(contract.registerKetenpartner, { body: { ...EEN_KETENPARTNER, code } });
  if (gemaakt.status !== 201) throw new Error(`registering gave ${gemaakt.status}: ${gemaakt.tekst}`);
  return gemaakt.body.id;
}

/** An account of the care team of a gemeente; the team is made when it is not there. */
export async function alsZorgteam(
  proef: Proefomgeving,
  uitvoerder: Proefuitvoerder,
  gemeente: string,
): Promise<Beller> {
  const code = `zorgteam-${gemeente}`;
  const rij = {
    ...EEN_KETENPARTNER,
    soort: 'zorgteam',
    id: uuidv7(),
    uitvoerder: uitvoerder.id,
    code,
    gemeente,
    versie: 1,
  };
  await proef.systeem((tx) => tx`insert into ketenpartner ${tx(rij)} on conflict (uitvoerder, code) do nothing`);
  return alsKetenpartner(proef, uitvoerder, code);
}

/** An account of the organisation with a code, known or not; null: of none. */
export async function alsKetenpartner(
  proef: Proefomgeving,
  uitvoerder: Proefuitvoerder,
  code: string | null,
): Promise<Beller> {
  const id = await proef.medewerker(uitvoerder, 'ketenpartner');
  await proef.systeem((tx) => tx`update roltoekenning set ketenpartner = ${code} where medewerker = ${id}`);
  return proef.alsMedewerker(id, uitvoerder);
}

/** An overeenkomst that was proposed. @returns its id */
export async function eenOvereenkomst(
  beleid: Beller,
  gemeente: string,
  inhoud: Partial<contract.Overeenkomstinhoud> = {},
  code = PROEFPARTNER,
): Promise<string> {
  const params = { ketenpartnerId: await eenKetenpartner(beleid, code) };
  const body = { gemeente, inhoud: { ...EEN_INHOUD, ...inhoud } };
  const { status, tekst, body: gemaakt } = await beleid(contract.proposeOvereenkomst, { params, body });
  if (status !== 201) throw new Error(`proposing gave ${status}: ${tekst}`);
  return gemaakt.id;
}

/** The organisation of a test with everything a path needs, made anew where a call uses it up. */
export function ketenproef(proef: Proefomgeving, uitvoerder: Proefuitvoerder, gemeente: string, persoon: string) {
  const als = (rol: 'coach' | 'beleidsmedewerker' | 'teamleider') =>
    proef.alsMedewerker(uitvoerder.medewerkers[rol], uitvoerder);
  let gedeeld: string | undefined;
  /** One that two agreed to. */
  const geldig = async (): Promise<string> => {
    const id = await eenOvereenkomst(await als('beleidsmedewerker'), gemeente);
    await (await als('teamleider'))(contract.decideOvereenkomst, {
      params: { overeenkomstId: id },
      body: { command: 'approveOvereenkomst' },
    });
    return id;
  };
  const stelVoor = async (overeenkomst?: string): Promise<string> => {
    gedeeld ??= overeenkomst ?? (await geldig());
    const { body, status, tekst } = await (await als('coach'))(contract.proposeVerwijzing, {
      params: { persoonId: persoon },
      body: { ...EEN_VOORSTEL, overeenkomst: overeenkomst ?? gedeeld },
    });
    if (status !== 201) throw new Error(`proposing to refer gave ${status}: ${tekst}`);
    return body.id;
  };
  const verstuurd = async (): Promise<string> => {
    const id = await stelVoor();
    const coach = await als('coach');
    for (const body of [VERTELD, { command: 'sendVerwijzing' } as const])
      await coach(contract.processVerwijzing, { params: { verwijzingId: id }, body });
    return id;
  };
  const account = async () => proef.alsMedewerker(await proef.medewerker(uitvoerder, 'ketenpartner'), uitvoerder);
  const metSroi = async (): Promise<string> => {
    const id = await geldig();
    const query = { naam: 'a.pdf', ingezetOp: '2026-11-02', bedragInCenten: 100, omschrijving: 'Stage' } as const;
    await (await als('beleidsmedewerker'))(contract.recordSroi, { params: { overeenkomstId: id }, query, inhoud: PDF });
    return id;
  };
  return {
    geldig,
    stelVoor,
    verstuurd,
    account,
    waarden: {
      ketenpartnerId: async () => eenKetenpartner(await als('beleidsmedewerker')),
      overeenkomstId: async (route: string) =>
        route === 'decideOvereenkomst'
          ? eenOvereenkomst(await als('beleidsmedewerker'), gemeente)
          : route === 'readSroibewijs'
            ? metSroi()
            : geldig(),
      nummer: () => '1',
      verwijzingId: (route: string) => (route.includes('Keten') ? verstuurd() : stelVoor()),
      declaratieId: async () => {
        const id = await verstuurd();
        const partner = await account();
        for (const body of [AANGENOMEN, BEGONNEN])
          await partner(contract.processKetenverwijzing, { params: { verwijzingId: id }, body });
        const [rij] = await proef.systeem(
          (tx) => tx<{ id: string }[]>`select id from declaratie where verwijzing = ${id}`,
        );
        return rij?.id ?? '';
      },
    } satisfies Record<string, (route: string) => Promise<string> | string>,
    invoer: {
      registerKetenpartner: () => {
        nummer += 1;
        return { ...EEN_KETENPARTNER, code: `proef-${gemeente}-${nummer}` };
      },
      editKetenpartner: () => ({ ...EEN_KETENPARTNER, reden: 'Nieuw nummer' }),
      proposeOvereenkomst: () => ({ gemeente, inhoud: EEN_INHOUD }),
      decideOvereenkomst: () => ({ command: 'approveOvereenkomst' }),
      endOvereenkomst: () => ({ totEnMet: '2026-12-31', reden: 'Proef' }),
      proposeVerwijzing: async () => {
        gedeeld ??= await geldig();
        return { ...EEN_VOORSTEL, overeenkomst: gedeeld };
      },
      processVerwijzing: () => ({ command: 'withdrawVerwijzing', reden: 'Proef' }),
      answerVerwijzing: () => ({ reactie: 'akkoord', woorden: '' }),
      processKetenverwijzing: () => AANGENOMEN,
      decideDeclaratie: () => ({ oordeel: 'goedgekeurd' }),
    } satisfies Record<string, () => unknown>,
  };
}
let nummer = 0;

export const EEN_VOORSTEL = {
  ...{ instrument: 'taaltraject', doel: 'Beter praten op het werk', uren: 8, metTelefoon: false, metEmail: false },
};
export const VERTELD = {
  ...({ command: 'informInwoner', verteldOp: '2026-11-24', vorm: 'gesprek', woorden: 'Is goed.' } as const),
};
export const AANGENOMEN = { command: 'acceptVerwijzing', eersteGesprekOp: '2026-11-30' } as const;
export const BEGONNEN = { command: 'startVerwijzing', begonnenOp: '2026-11-24' } as const;
export const AFGEROND = {
  ...({ command: 'finishVerwijzing', afgerondOp: '2026-11-24', resultaat: 'doel-bereikt' } as const),
  toelichting: 'Een niveau hoger.',
};
