import type { Rol, Taak } from '@meedoen/casework/bevoegdheid';
import { TAKEN_PER_ROL } from '@meedoen/casework/bevoegdheid';
import { nederlandseIban } from '@meedoen/casework/identificatie';
import * as aanvraag from '@meedoen/contract/aanvraag';
import * as besluit from '@meedoen/contract/besluit';
import * as feit from '@meedoen/contract/feit';
import * as persoon from '@meedoen/contract/persoon';
import * as recht from '@meedoen/contract/recht';
import { type AnyRoute, ROUTES } from '@meedoen/contract/routes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../platform/database/index.ts';
import { alleWegen } from '../wegen.ts';
import { alleenstaande, metFeiten, metRecht } from './dossier.ts';
import {
  type Beller,
  type Proefomgeving,
  type Proefuitvoerder,
  proefomgeving,
  WERKENDE_ROLLEN,
} from './proefomgeving.ts';

// Every path of these slices by every role, in both organisations: who holds the task gets an answer about the path,
// who does not gets 404, and nobody ever gets in at the other organisation's file.

const SLICES = ['persoon', 'feit', 'aanvraag', 'besluit', 'recht'];
/** Paths that show or do nothing about one file: a list of one's own, a report about somebody chosen in the body. */
const ZONDER_DOSSIER = [
  'searchPersonen',
  'registerPersoon',
  'registerEigenMelding',
  'registerMelding',
  'readEigenAanvragen',
  'startVoorstel',
];

interface Dossier {
  readonly persoonId: string;
  readonly rechtId: string;
  readonly aanvraagId: string;
  readonly besluitId: string;
  readonly feitId: string;
  readonly documentId: string;
  readonly maand: string;
}

let proef: Proefomgeving;
let veenrade: Dossier;
let waterkant: Dossier;
const bellers = new Map<string, Beller>();

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  veenrade = await maakDossier(proef.veenrade, '9901');
  waterkant = await maakDossier(proef.waterkant, '9911');
  for (const naam of ['veenrade', 'waterkant'] as const)
    for (const rol of WERKENDE_ROLLEN)
      bellers.set(`${naam} ${rol}`, await proef.alsMedewerker(proef[naam].medewerkers[rol], proef[naam]));
});
afterAll(() => proef.stop());

async function maakDossier(uitvoerder: Proefuitvoerder, gemeente: string): Promise<Dossier> {
  const persoonId = await proef.persoon({ uitvoerder, gemeente, naam: 'Proef' });
  await metFeiten(proef, persoonId, uitvoerder, gemeente, alleenstaande('1985-04-01', gemeente));
  const { id: rechtId } = await metRecht(proef, persoonId, uitvoerder, gemeente, '2026-08-01', ['2026-08']);
  const inwoner = await proef.alsInwoner(persoonId, uitvoerder);
  const consulent = await proef.alsMedewerker(uitvoerder.medewerkers.inkomensconsulent, uitvoerder);
  const { body: gemeld } = await inwoner(aanvraag.registerEigenMelding, { body: { geldNodigNu: false } });
  const params = { aanvraagId: gemeld.id };
  const antwoorden = {
    gegevens: { klopt: true },
    woonsituatie: 'zelfstandig',
    huisgenoten: [],
    inkomsten: [],
    bezit: [],
    iban: nederlandseIban('TEST', 1),
  };
  await inwoner(aanvraag.saveFormulier, { params, body: { antwoorden } });
  await inwoner(aanvraag.submitAanvraag, { params, body: { naarWaarheid: true } });
  const { body: document } = await inwoner(aanvraag.uploadDocument, {
    params,
    query: { naam: 'a.pdf' },
    inhoud: Buffer.from('%PDF-1.4\n%%EOF'),
  });
  const { body: voorstel } = await consulent(besluit.startVoorstel, { body: { soort: 'toekennen', zaak: gemeld.id } });
  const { body: feiten } = await consulent(feit.readFeiten, { params: { persoonId } });
  return {
    persoonId,
    rechtId,
    aanvraagId: gemeld.id,
    besluitId: voorstel.id,
    feitId: feiten.feiten[0]?.id ?? '',
    documentId: document.id,
    maand: '2026-08',
  };
}

/** A body that passes the schema of each path; what the state or the law says of it does not matter here. */
const BODY: Readonly<Record<string, (dossier: Dossier) => object | undefined>> = {
  searchPersonen: () => ({ naam: 'proef', doel: 'recht-op-bijstand', aantal: 5 }),
  registerPersoon: () => ({ bsn: '123456789', gemeente: '9901', reden: 'x' }),
  recordFeit: () => ({
    soort: 'schoenmaat',
    waarde: {},
    vanaf: null,
    totEnMet: null,
    bron: 'medewerker',
    gecontroleerd: true,
  }),
  settleVerschil: () => ({ reden: 'x' }),
  registerEigenMelding: () => ({ geldNodigNu: false }),
  registerMelding: ({ persoonId }) => ({
    persoon: persoonId,
    gemeente: '9901',
    bron: 'balie',
    gemeldOp: '2026-11-25',
    geldNodigNu: false,
  }),
  saveFormulier: () => ({ antwoorden: { kleur: 1 } }),
  submitAanvraag: () => ({ naarWaarheid: true }),
  withdrawAanvraag: () => ({}),
  requestGegevens: () => ({ wat: ['x'], uiterlijk: '2026-11-01', reden: 'x' }),
  receiveGegevens: () => ({ wat: ['x'], bestanden: [uuidv7()] }),
  extendTermijn: () => ({ nieuweLaatsteDag: '2020-01-01', reden: 'x' }),
  registerIngebrekestelling: () => ({}),
  holdVoorschot: () => ({ reden: 'x' }),
  grantVoorschot: () => ({ bedragInCenten: 1, reden: 'x' }),
  suspendTermijn: () => ({ stilstand: 'overmacht', reden: 'x' }),
  resumeTermijn: () => ({ reden: 'x' }),
  waiveZoektermijn: () => ({ reden: 'x' }),
  releaseVoorschot: () => ({ reden: 'x' }),
  // a right that runs takes neither
  resumeRecht: () => ({ reden: 'x' }),
  releaseBetaling: () => ({ reden: 'x' }),
  flagUrgent: () => ({ reden: 'x' }),
  reassignAanvraag: () => ({ behandelaar: uuidv7(), reden: 'x' }),
  startVoorstel: ({ aanvraagId }) => ({ soort: 'toekennen', zaak: aanvraagId }),
  editVoorstel: () => ({}),
  proposeBesluit: () => ({}),
  approveBesluit: () => ({}),
  rejectVoorstel: () => ({ reden: 'x' }),
  cancelVoorstel: () => ({ reden: 'x' }),
  registerGebeurtenis: ({ persoonId }) => ({ soort: 'overlijden', persoon: persoonId, op: '2030-01-01', reden: 'x' }),
};

const mijn: readonly AnyRoute[] = ROUTES.filter(({ slice }) => SLICES.includes(slice)).map(({ route }) => route);

async function roep(route: AnyRoute, beller: Beller, dossier: Dossier): Promise<number> {
  const antwoord = await beller(route, {
    params: dossier,
    ...(route.naam === 'uploadDocument' ? { query: { naam: 'a.pdf' }, inhoud: Buffer.from('geen pdf') } : {}),
    // a version that is never right: a change is judged and then refused
    ...(route.versie && route.method !== 'GET' ? { versie: 9999 } : {}),
    ...(route.body ? { ruw: BODY[route.naam]?.(dossier) } : {}),
  });
  return antwoord.status;
}

const heeftTaak = (rol: Rol, taak: AnyRoute['taak']): boolean => {
  if (taak === 'openbaar') return true;
  // staff enter at the desk what a resident does themselves
  const nodig: Taak = taak === 'eigen-zaken' ? 'aanvraag-invoeren' : taak;
  return TAKEN_PER_ROL[rol].includes(nodig);
};
/** Own lists and own reports are for residents only, whatever task staff hold. */
const ALLEEN_INWONER = ['registerEigenMelding', 'readEigenAanvragen'];

describe('every path by every role', () => {
  it('has a body for every path that takes one, so that a new path cannot be forgotten', () => {
    const zonder = mijn.filter((route) => route.body && !BODY[route.naam]).map(({ naam }) => naam);
    expect(zonder).toEqual([]);
    const beantwoord = new Set(alleWegen().alle.map(({ route }) => route.naam));
    expect(mijn.filter(({ naam }) => !beantwoord.has(naam)).map(({ naam }) => naam)).toEqual([]);
  });

  it.each(mijn.map((route) => [route.naam, route] as const))('%s', async (naam, route) => {
    const verwacht: Record<string, string> = {};
    const gezien: Record<string, string> = {};
    for (const rol of WERKENDE_ROLLEN) {
      const beller = bellers.get(`veenrade ${rol}`);
      const vreemde = bellers.get(`waterkant ${rol}`);
      if (!beller || !vreemde) throw new Error(`nobody is ${rol}`);
      const mag = heeftTaak(rol, route.taak) && !ALLEEN_INWONER.includes(naam);
      const status = await roep(route, beller, veenrade);
      verwacht[rol] = mag ? 'mag' : '404';
      gezien[rol] = status === 404 ? '404' : 'mag';
      expect(status, `${naam} by ${rol}`).not.toBe(500);
      if (!ZONDER_DOSSIER.includes(naam)) {
        verwacht[`${rol} elsewhere`] = '404';
        gezien[`${rol} elsewhere`] = String(await roep(route, vreemde, veenrade));
      }
    }
    expect(gezien).toEqual(verwacht);
    expect(await roep(route, proef.niemand, veenrade)).toBe(401);
    expect(proef.fouten).toEqual([]);
  });

  it('lets a resident into their own file and into no other', async () => {
    const zelf = await proef.alsInwoner(veenrade.persoonId, proef.veenrade);
    const ander = await proef.alsInwoner(waterkant.persoonId, proef.waterkant);
    for (const route of mijn) {
      const eigen = route.taak === 'eigen-zaken' || route.taak === 'dossier-zien';
      const status = await roep(route, zelf, veenrade);
      // a besluit is the person's own from its bekendmaking on
      const verborgen = route.naam === 'readBesluit' || route === persoon.searchPersonen;
      if (!verborgen) expect(status === 404, `${route.naam} by its own resident: ${status}`).toBe(!eigen);
      if (!ZONDER_DOSSIER.includes(route.naam)) expect(await roep(route, ander, veenrade), route.naam).toBe(404);
    }
    expect((await ander(recht.readRecht, { params: { rechtId: waterkant.rechtId }, query: {} })).status).toBe(200);
  });
});
