import { boekMaand } from '@meedoen/casework/betaling';
import { readBrief } from '@meedoen/contract/brief';
import { readEigenBrieven } from '@meedoen/contract/eigen';
import * as contract from '@meedoen/contract/jaaropgave';
import { type IsoDate, type Maand, monthsBetween } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../platform/database/index.ts';
import { alleenstaande, metFeiten, metRecht } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, type Proefuitvoerder, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { boek, grootboekstand, loonVan } from '../grootboek/index.ts';
import { maakJaaropgaven } from './maken.ts';

let proef: Proefomgeving;
let betaalbeheer: Beller;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers, vandaag: '2026-12-18' });
  betaalbeheer = await proef.alsMedewerker(proef.veenrade.medewerkers.betaalbeheer, proef.veenrade);
});
afterAll(() => proef.stop());

async function metUitkering(
  naam: string,
  eerste: Maand,
  laatste: Maand,
  { uitvoerder = proef.veenrade, gemeente = '9901', geboren = '1985-04-01' as IsoDate } = {},
) {
  const persoon = await proef.persoon({ uitvoerder, gemeente, naam, geboortedatum: geboren });
  await metFeiten(proef, persoon, uitvoerder, gemeente, alleenstaande(geboren, gemeente));
  const recht = await metRecht(proef, persoon, uitvoerder, gemeente, `${eerste}-01`, monthsBetween(eerste, laatste));
  return { persoon, recht };
}

/** One booking of a month, as a correction that comes later. */
const boekErbij = (persoon: string, recht: string, maand: Maand, boekdatum: IsoDate, bedrag: number) =>
  proef.systeem((tx) => {
    const kop = { uitvoerder: proef.veenrade.id, gemeente: '9901', persoon, recht, boekdatum, omschrijving: 'proef' };
    const post = boekMaand(kop, maand, { uitkering: bedrag, vakantietoeslag: 0 }, 'herziening');
    return boek(tx, [{ bron: { soort: 'proef', id: uuidv7() }, posten: post ? [post] : [] }], proef.klok.nu());
  });

async function maak(jaar = 2026, gemeenten = ['9901']) {
  const gestart = await betaalbeheer(contract.startJaarrun, { body: { jaar, gemeenten } });
  expect(gestart.probleem).toBeUndefined();
  await proef.wachtrij.doeAlles();
  const { body } = await betaalbeheer(contract.readJaarruns, { query: { jaar } });
  return body.runs[0];
}

const eigen = async (persoon: string, uitvoerder: Proefuitvoerder = proef.veenrade) => {
  const beller = await proef.alsInwoner(persoon, uitvoerder);
  return (await beller(contract.readEigenJaaropgaven, {})).body;
};

/** (net - Q) x 55,64% - Q, Q for these months: the handbook, with the figures of 2026. */
const volgensHandleiding = (netto: number, maanden: number): number => {
  const q = Math.round((311_500 * maanden) / 12);
  return Math.max(0, Math.round((netto - q) * 0.5564) - q);
};

describe('year statements', () => {
  it('come from the ledger with the exact tax of the year, once, and are corrected when the ledger says otherwise', async () => {
    const heel = await metUitkering('Heel Jaar', '2026-01', '2026-12');
    const half = await metUitkering('Half Jaar', '2026-07', '2026-12');
    const elders = await metUitkering('Ander Huis', '2026-01', '2026-12', {
      uitvoerder: proef.waterkant,
      gemeente: '9911',
    });
    expect((await eigen(heel.persoon)).zonder).toEqual([{ jaar: 2026, reden: 'jaar-loopt-nog' }]);
    const teVroeg = await betaalbeheer(contract.startJaarrun, { body: { jaar: 2026, gemeenten: ['9901'] } });
    expect(teVroeg.probleem?.detail).toMatch(/2026 is nog niet voorbij/);

    proef.klok.verzet('2027-01-15');
    expect((await eigen(heel.persoon)).zonder).toEqual([{ jaar: 2026, reden: 'nog-niet-gemaakt' }]);
    const run = await maak();
    expect(run).toMatchObject({ status: 'klaar', gemaakt: 2, verbeterd: 0, gelijk: 0, onbekend: 0 });
    expect(run?.voortgang).toEqual({ klaar: 2, totaal: 2 });

    for (const [{ persoon }, maanden] of [
      [heel, 12],
      [half, 6],
    ] as const) {
      const { opgaven, zonder } = await eigen(persoon);
      expect(zonder).toEqual([]);
      const lonen = await proef.systeem((tx) => loonVan(tx, [persoon], '2026-01', '2026-12'));
      const som = (van: 'netto' | 'loonheffing' | 'zvw') => lonen.reduce((t, each) => t + each[van], 0);
      expect(opgaven).toMatchObject([
        {
          ...{ jaar: 2026, versie: 1, vervangen: false, nettoInCenten: som('netto') },
          ...{ loonheffingInCenten: som('loonheffing'), zvwInCenten: som('zvw') },
        },
      ]);
      expect(opgaven[0]?.loonheffingInCenten).toBe(volgensHandleiding(som('netto'), maanden));
      expect(opgaven[0]?.brutoInCenten).toBe(som('netto') + som('loonheffing'));
    }
    expect((await eigen(elders.persoon, proef.waterkant)).opgaven).toEqual([]);

    // the same again changes nothing, and sends nothing
    expect(await maak()).toMatchObject({ gemaakt: 0, verbeterd: 0, gelijk: 2 });
    const als = await proef.alsInwoner(heel.persoon, proef.veenrade);
    expect((await als(readEigenBrieven, {})).body.brieven.map(({ onderwerp }) => onderwerp)).toEqual([
      'Jaaropgave 2026',
    ]);

    // a correction of that year: a new version, and the old one stays
    const [oud] = (await eigen(heel.persoon)).opgaven;
    await boekErbij(heel.persoon, heel.recht.id, '2026-12', '2026-12-31', 10_000);
    expect(await maak()).toMatchObject({ gemaakt: 0, verbeterd: 1, gelijk: 1 });
    const [nieuw, eerder] = (await eigen(heel.persoon)).opgaven;
    expect(nieuw).toMatchObject({ versie: 2, vervangen: false, nettoInCenten: (oud?.nettoInCenten ?? 0) + 10_000 });
    expect(eerder).toEqual({ ...oud, vervangen: true });
    const brief = await als(readBrief, { params: { briefId: nieuw?.brief ?? '' } });
    expect(brief.body.tekst).toMatch(/in de plaats van die van/);
    const stand = await proef.systeem((tx) => grootboekstand(tx, proef.veenrade.id));
    expect(stand.reduce((t, { saldoInCenten }) => t + saldoInCenten, 0)).toBe(0);
  });

  it('goes on where it was when the process died between two portions', async () => {
    proef.klok.verzet('2027-01-20');
    const gestart = await betaalbeheer(contract.startJaarrun, { body: { jaar: 2026, gemeenten: ['9901'] } });
    const dubbel = await betaalbeheer(contract.startJaarrun, { body: { jaar: 2026, gemeenten: ['9901'] } });
    expect(dubbel.probleem?.detail).toMatch(/worden al gemaakt/);
    const opdracht = {
      ...{ id: uuidv7(), soort: 'jaaropgaven', uitvoerder: proef.veenrade.id, pogingen: 0 },
      gegevens: { run: gestart.body.id },
    };
    // a portion that was not committed leaves nothing
    await expect(
      proef.systeem(async (tx) => {
        await maakJaaropgaven(tx, opdracht, proef.klok, 1);
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    const { body } = await betaalbeheer(contract.readJaarruns, { query: { jaar: 2026 } });
    expect(body.runs[0]).toMatchObject({ status: 'bezig', voortgang: { klaar: 0, totaal: 2 } });
    expect(body.weigering).toMatchObject({ code: 'loopt-al' });
    await proef.wachtrij.doeAlles();
    const na = await betaalbeheer(contract.readJaarruns, { query: { jaar: 2026 } });
    expect(na.body.runs[0]).toMatchObject({ status: 'klaar', gelijk: 2, voortgang: { klaar: 2, totaal: 2 } });
  });

  it('refuses a year whose rates are missing by name; the months of it say the same', async () => {
    proef.klok.verzet('2028-01-10');
    const { probleem } = await betaalbeheer(contract.startJaarrun, { body: { jaar: 2027, gemeenten: ['9901'] } });
    expect(probleem?.status).toBe(409);
    expect(probleem?.detail).toMatch(/2027 kan niet. Dit tarief is niet bekend: loonheffingskorting over bijstand/);
    const aangifte = await betaalbeheer(contract.readLoonaangifte, { query: { jaar: 2027 } });
    expect(aangifte.body).toEqual({ jaar: 2027, ontbreekt: 'bijstandspercentagetarief', regels: [] });
    const vreemd = await betaalbeheer(contract.startJaarrun, { body: { jaar: 2026, gemeenten: ['9911'] } });
    expect(vreemd.probleem?.errors?.[0]).toMatchObject({ pointer: '/gemeenten', code: 'niet-voor-u' });
  });

  it('what a gemeente pays is what its lines say, in the table and in the file', async () => {
    const { body } = await betaalbeheer(contract.readLoonaangifte, { query: { jaar: 2026 } });
    expect(body.ontbreekt).toBeNull();
    expect(body.regels.map(({ gemeente, maand }) => [gemeente, maand])).toEqual([['9901', '2026-12']]);
    const stand = await proef.systeem((tx) => grootboekstand(tx, proef.veenrade.id));
    const saldo = (rekening: string) => stand.find((each) => each.rekening === rekening)?.saldoInCenten ?? 0;
    const [regel] = body.regels;
    expect(regel?.loonheffingInCenten).toBe(-saldo('loonheffing'));
    expect(regel?.zvwInCenten).toBe(-saldo('zvw'));
    expect(regel?.nettoInCenten).toBe(saldo('loon'));
    const bestand = await betaalbeheer(contract.readLoonaangiftebestand, { query: { jaar: 2026 } });
    expect(bestand.tekst).toContain('gemeente;maand;personen;boekingen;netto;loonheffing;bruto;zvw\r\n9901;2026-12;2;');
    const elders = await proef.alsMedewerker(proef.waterkant.medewerkers.betaalbeheer, proef.waterkant);
    const ander = await elders(contract.readLoonaangifte, { query: { jaar: 2026 } });
    expect(ander.body.regels.map(({ gemeente }) => gemeente)).toEqual(['9911']);
  });
});
