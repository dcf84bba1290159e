import * as contract from '@meedoen/contract/aanvraag';
import { readWerkvoorraad } from '@meedoen/contract/werkvoorraad';
import type { IsoDate } from '@meedoen/law/kernel';
import { isoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANTWOORDEN, aanvrager, verstuurdeAanvraag } from '../../test/aanvraagproef.ts';
import { systeemregels } from '../../test/bewijs.ts';
import { metFeiten } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { planHersteltermijnen } from './signalen.ts';
import { herbouwZaak, zaakMetId } from './store.ts';

let proef: Proefomgeving;
let consulent: Beller;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers });
  consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
});
afterAll(() => proef.stop());

const inwoner = (naam: string, geboren?: IsoDate) => aanvrager(proef, naam, geboren);
const verstuurd = (naam: string) => verstuurdeAanvraag(proef, naam);

const herbouwd = async (id: string) =>
  proef.systeem(async (tx) => {
    const rij = await zaakMetId(tx, id);
    expect(await herbouwZaak(tx, id)).toEqual(rij.toestand);
    return rij;
  });

const signalen = (zaak: string) =>
  proef.systeem(async (tx) =>
    (
      await tx<{ uit: string }[]>`
        select ontstaan_uit as uit from taak where zaak = ${zaak} and klaar_op is null and ontstaan_uit <> 'Brief zonder adres'`
    ).map(({ uit }) => uit),
  );

describe('the term and its letters', () => {
  it('writes a letter at receipt, for what is missing and for a later day; without an address that is work', async () => {
    const { persoon, params } = await verstuurd('Petra');
    const brieven = () =>
      proef.systeem(
        (tx) => tx<{ soort: string; kanaal: string }[]>`
        select b.soort, v.kanaal from brief b join verzending v on v.brief = b.id where b.persoon = ${persoon} order by b.id`,
      );
    expect(await brieven()).toEqual([]);
    const [taak] = await proef.systeem(
      (tx) =>
        tx<
          { titel: string }[]
        >`select titel from taak where persoon = ${persoon} and ontstaan_uit = 'Brief zonder adres'`,
    );
    expect(taak?.titel).toContain('We hebben je aanvraag');
    const adres = {
      straat: 'Kade',
      huisnummer: '1',
      postcode: '9901 AB',
      plaats: 'Veenrade',
      land: 'NL',
      gemeente: '9901',
    };
    await metFeiten(proef, persoon, proef.veenrade, '9901', [
      { soort: 'adres', waarde: adres, vanaf: '2026-11-24', totEnMet: null, bron: 'medewerker', gecontroleerd: true },
    ]);
    await consulent(contract.requestGegevens, {
      params,
      body: { wat: ['Loonstrook oktober'], uiterlijk: '2026-12-08', reden: 'Nodig.' },
    });
    await consulent(contract.extendTermijn, {
      params,
      body: { nieuweLaatsteDag: '2027-03-01', reden: 'Wij wachten op de bank.' },
    });
    expect(await brieven()).toEqual([
      { soort: 'hersteltermijn', kanaal: 'papier' },
      { soort: 'uitstelbericht', kanaal: 'papier' },
    ]);
  });

  it('runs from the day a form on paper came in, and of a resident from today', async () => {
    const { persoon, beller } = await inwoner('Papier');
    const gemeld = await consulent(contract.registerMelding, {
      body: { persoon, gemeente: '9901', bron: 'papier', gemeldOp: isoDate('2026-11-18'), geldNodigNu: false },
    });
    const params = { aanvraagId: gemeld.body.id };
    await consulent(contract.saveFormulier, { params, body: { antwoorden: ANTWOORDEN } });
    const dienIn = (wie: Beller, dag: string) =>
      wie(contract.submitAanvraag, { params, body: { naarWaarheid: true, ontvangenOp: isoDate(dag) } });
    for (const [wie, dag] of [
      [beller, '2026-11-20'],
      [consulent, '2026-11-17'],
      [consulent, '2026-11-25'],
    ] as const)
      expect((await dienIn(wie, dag)).probleem?.errors?.[0]?.pointer).toBe('/ontvangenOp');
    const goed = await dienIn(consulent, '2026-11-20');
    expect(goed.probleem).toBeUndefined();
    // eight weeks from the day of receipt (Awb 4:13)
    expect([goed.body.ingediendOp, goed.body.klok.laatsteDag]).toEqual(['2026-11-20', '2027-01-15']);
    await herbouwd(params.aanvraagId);
  });

  it('lets the term stand still with its reason and go on again', async () => {
    const { params } = await verstuurd('Quirine');
    const zonder = await consulent(contract.suspendTermijn, {
      params,
      body: { stilstand: 'uitstel-overeengekomen', reden: 'Afgesproken.' },
    });
    expect(zonder.probleem?.errors?.[0]?.code).toBe('uitstel-zonder-einde');
    const stil = await consulent(contract.suspendTermijn, {
      params,
      body: { stilstand: 'buitenlandse-informatie', reden: 'Pensioen in Polen.' },
    });
    expect(stil.probleem).toBeUndefined();
    // the term stands still from the day after (Awb 4:15)
    proef.klok.verzet(isoDate('2026-11-30'));
    const later = await consulent(contract.readAanvraag, { params });
    expect(later.body.klok.stilstand).toEqual([
      { vanaf: '2026-11-25', tot: null, reden: 'Wij wachten op gegevens uit het buitenland' },
    ]);
    const weer = await consulent(contract.resumeTermijn, { params, body: { reden: 'Het antwoord is er.' } });
    proef.klok.verzet(isoDate('2026-11-24'));
    expect(weer.probleem).toBeUndefined();
    expect(weer.body.mogelijkheden.find(({ commando }) => commando === 'resumeTermijn')?.mag).toBe(false);
    await herbouwd(params.aanvraagId);
  });

  it('makes work of a notice of default with the last day without a dwangsom', async () => {
    const { params, beller } = await verstuurd('Ria');
    proef.klok.verzet(isoDate('2027-01-25'));
    const gesteld = await beller(contract.registerIngebrekestelling, { params, body: {} });
    proef.klok.verzet(isoDate('2026-11-24'));
    expect(gesteld.probleem).toBeUndefined();
    expect(gesteld.body.klok.ingebrekestelling).toBe('2027-01-25');
    const [taak] = await proef.systeem(
      (tx) => tx<{ titel: string; uiterlijk: string }[]>`
        select titel, uiterlijk from taak where zaak = ${params.aanvraagId} and ontstaan_uit = 'Ingebrekestelling'`,
    );
    expect(taak).toMatchObject({ titel: 'In gebreke gesteld: beslis op tijd, anders loopt een dwangsom' });
    // two weeks after the day of receipt (Awb 4:17 lid 3)
    expect(taak?.uiterlijk).toBe('2027-02-08');
    // once there is nothing left to decide, nobody is asked to decide in time
    expect(await signalen(params.aanvraagId)).toEqual(['Ingebrekestelling']);
    await beller(contract.withdrawAanvraag, { params, body: {} });
    expect(await signalen(params.aanvraagId)).toEqual([]);
  });

  it('makes work of what was asked and did not come, until all of it came', async () => {
    const { persoon, params, beller } = await verstuurd('Sanne');
    const wat = ['Huurcontract', 'Bankafschrift'];
    const vraag = { params, body: { wat, uiterlijk: isoDate('2026-12-08'), reden: 'Nodig.' } };
    expect((await consulent(contract.requestGegevens, vraag)).probleem).toBeUndefined();
    const dag = async (op: `${number}-${number}-${number}`) => {
      proef.klok.verzet(isoDate(op));
      await proef.systeem((tx) => planHersteltermijnen(tx, proef.veenrade.id, proef.klok));
      await proef.wachtrij.doeAlles();
      return signalen(params.aanvraagId);
    };
    try {
      expect(await dag('2026-12-08')).toEqual([]);
      expect(await dag('2026-12-09')).toEqual(['Hersteltermijn voorbij']);
      expect(await systeemregels(proef, proef.veenrade, persoon)).toContain(
        'Bewaking van aanvragen: Nagekeken of gevraagde gegevens op tijd kwamen om te bepalen of er recht op bijstand is, en hoeveel',
      );
      const [taak] = await proef.systeem(
        (tx) => tx<{ uiterlijk: string }[]>`select uiterlijk from taak where zaak = ${params.aanvraagId}
          and ontstaan_uit = 'Hersteltermijn voorbij'`,
      );
      // four weeks after the term ran out unused (Awb 4:5 lid 4)
      expect(taak?.uiterlijk).toBe('2027-01-05');
      const regels = (await consulent(readWerkvoorraad, { query: { aantal: 100, soort: 'aanvraag', zoek: 'sanne' } }))
        .body.regels;
      expect(regels.map(({ volgendeStap }) => volgendeStap)).toEqual(['Niet alles kwam: beslissen']);
      expect(await dag('2026-12-10')).toEqual(['Hersteltermijn voorbij']);
      // it lay in the post since the last day: the desk says so, a resident cannot
      const ontvangst = { params, body: { wat, bestanden: [], ontvangenOp: isoDate('2026-12-08') } };
      const zelf = await beller(contract.receiveGegevens, ontvangst);
      expect(zelf.probleem?.errors?.[0]?.pointer).toBe('/ontvangenOp');
      const balie = await consulent(contract.receiveGegevens, ontvangst);
      expect(balie.body.gevraagd.map(({ ontvangenOp }) => ontvangenOp)).toEqual(['2026-12-08', '2026-12-08']);
      expect(balie.body.klok.stilstand).toMatchObject([{ vanaf: '2026-11-25', tot: '2026-12-08' }]);
      expect(await signalen(params.aanvraagId)).toEqual([]);
    } finally {
      proef.klok.verzet(isoDate('2026-11-24'));
    }
    await herbouwd(params.aanvraagId);
  });

  it('leaves no unexpected errors', () => {
    expect(proef.fouten).toEqual([]);
  });
});
