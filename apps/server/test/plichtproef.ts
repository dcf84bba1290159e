import { boekMaand } from '@meedoen/casework/betaling';
import * as contract from '@meedoen/contract/afstemming';
import * as besluit from '@meedoen/contract/besluit';
import * as bezwaar from '@meedoen/contract/bezwaar';
import { readFeiten } from '@meedoen/contract/feit';
import { isoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { uuidv7 } from '../platform/database/index.ts';
import { boek } from '../slices/grootboek/index.ts';
import { alleWegen } from '../wegen.ts';
import { alleenstaandeMetAdres, metBeleid, metFeiten, metRecht, VERORDENING } from './dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from './proefomgeving.ts';

export const TOETS = {
  nodig: 'Rust',
  waarden: ['maatwerk'],
  effecten: 'Huur kan betaald',
  artikel: 'Pw art. 18 lid 1',
};
/** The norms of 2027 are not published: a first month of 2026 can be shown in euros. */
export const VANAF = { ingangsdatum: '2026-12-01' };
export const H = { soort: 'uniform', onderdeel: 'h' } as const;

/** Residents with bijstand, staff of each task and the steps of a case, for the tests about a duty that was not met. */
export function plichtproef() {
  let proef: Proefomgeving;
  const bellers = new Map<string, Beller>();
  const als =
    (naam: string): Beller =>
    (route, aanroep) => {
      const beller = bellers.get(naam);
      if (!beller) throw new Error(naam);
      return beller(route, aanroep);
    };
  const [consulent, tweede, coach, behandelaar] = [
    als('inkomensconsulent'),
    als('tweede'),
    als('coach'),
    als('bezwaarbehandelaar'),
  ];

  beforeAll(async () => {
    proef = await proefomgeving({ wegen: alleWegen() });
    const { veenrade } = proef;
    await metBeleid(proef, veenrade, { afstemming: VERORDENING, vierOgen: ['afstemmen'] });
    const { inkomensconsulent, coach, bezwaarbehandelaar } = veenrade.medewerkers;
    for (const [naam, wie] of Object.entries({
      inkomensconsulent,
      coach,
      bezwaarbehandelaar,
      tweede: veenrade.tweedeConsulent,
    }))
      bellers.set(naam, await proef.alsMedewerker(wie, veenrade));
  });
  beforeEach(() => proef.klok.verzet(isoDate('2026-11-24')));
  afterAll(() => proef.stop());

  async function inwoner(naam: string) {
    const { veenrade } = proef;
    const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam });
    await metFeiten(proef, persoon, veenrade, '9901', alleenstaandeMetAdres('1985-04-01', '9901'));
    const { id: recht } = await metRecht(proef, persoon, veenrade, '9901', '2026-08-01', ['2026-09', '2026-10']);
    return { persoon, recht, zelf: await proef.alsInwoner(persoon, veenrade) };
  }

  async function gemeld(persoon: string, gedraging: object = H, datum = '2026-11-10') {
    const { body, probleem } = await coach(contract.registerGedraging, {
      params: { persoonId: persoon },
      ruw: { gedraging, datum, omschrijving: 'Kwam drie keer niet naar de training.' },
    });
    expect(probleem).toBeUndefined();
    return body;
  }

  /** Reported, announced, and the time to answer gone by. */
  async function gehoord(persoon: string, gedraging?: object) {
    const zaak = await gemeld(persoon, gedraging);
    const params = { afstemmingId: zaak.id };
    const { probleem } = await consulent(contract.announceMaatregel, { params, body: { zienswijzeTot: '2026-12-08' } });
    expect(probleem).toBeUndefined();
    proef.klok.verzet(isoDate('2026-12-09'));
    return params;
  }

  const lees = async (persoon: string, id: string) =>
    (await consulent(contract.readAfstemmingen, { params: { persoonId: persoon } })).body.afstemmingen.find(
      (zaak) => zaak.id === id,
    );

  async function bereid(soort: string, afstemming: string, bewerking: object = {}) {
    const begin = await consulent(besluit.startVoorstel, { ruw: { soort, afstemming } });
    expect(begin.probleem).toBeUndefined();
    const params = { besluitId: begin.body.id };
    const ruw = { motivering: 'Zo is het gewogen.', toets: TOETS, ...bewerking };
    const bewerkt = await consulent(besluit.editVoorstel, { params, ruw });
    expect(bewerkt.probleem).toBeUndefined();
    return params;
  }

  async function neem(soort: string, afstemming: string, bewerking: object = {}) {
    const params = await bereid(soort, afstemming, bewerking);
    const voor = await consulent(besluit.proposeBesluit, { params, body: {} });
    expect(voor.probleem).toBeUndefined();
    if (voor.body.status === 'bekendgemaakt') return voor.body;
    const klaar = await tweede(besluit.approveBesluit, { params, body: {} });
    expect(klaar.probleem).toBeUndefined();
    return klaar.body;
  }

  const verlaagd = async (persoon: string) => {
    const { body } = await consulent(readFeiten, { params: { persoonId: persoon }, query: {} });
    return body.feiten
      .filter(({ soort }) => soort === 'verlaging')
      .map(({ geldig, weergave }) => [geldig.vanaf ?? '', weergave])
      .toSorted(([a], [b]) => (a ?? '').localeCompare(b ?? ''));
  };

  /** December is paid as it was lowered: half of 1.419,46. */
  async function betaalDecember(persoon: string, recht: string) {
    const kop = { uitvoerder: proef.veenrade.id, gemeente: '9901', persoon, recht, boekdatum: isoDate('2026-12-18') };
    const post = boekMaand({ ...kop, omschrijving: 'Bijstand' }, '2026-12', {
      uitkering: 70_973,
      vakantietoeslag: 3549,
    });
    await proef.systeem((tx) =>
      boek(tx, [{ bron: { soort: 'proef', id: uuidv7() }, posten: post ? [post] : [] }], proef.klok.nu()),
    );
  }

  /** What the proposal to correct a right makes of its first month. */
  const nabetaling = (recht: string) =>
    proef.systeem(async (tx) => {
      const [herziening] = await tx<{ wordt: number }[]>`
        select (bevroren->'maanden'->0->'berekend'->>'uitkering')::int as wordt from besluit
        where recht = ${recht} and soort = 'herzien' and status = 'concept'`;
      return herziening?.wordt;
    });

  /** The resident objects and is right. */
  async function gegrond(zelf: Beller, bestreden: string): Promise<string> {
    const { body } = await zelf(bezwaar.submitBezwaar, { body: { besluit: bestreden, gronden: 'Ik was ziek.' } });
    for (const ruw of [
      { command: 'takeUpBezwaar' },
      { command: 'waiveHoren', grond: 'wil-niet', reden: 'De inwoner belde dat het niet hoeft.' },
      {
        ...{ command: 'decideBezwaar', dictum: 'gegrond', motivering: 'Zij was ziek.', uitvoering: 'Nabetalen.' },
        rechtbank: 'Rechtbank Midden-Nederland',
      },
    ])
      expect(
        (await behandelaar(bezwaar.processBezwaar, { params: { bezwaarId: body.id }, ruw })).probleem,
      ).toBeUndefined();
    return body.id;
  }

  return {
    proef: () => proef,
    ...{ consulent, tweede, coach },
    ...{ inwoner, gemeld, gehoord, lees, bereid, neem, verlaagd, betaalDecember, nabetaling, gegrond },
  };
}
