import type { Aanvraag } from '@meedoen/contract/aanvraag';
import { describe, expect, it } from 'vitest';
import type { Taalgebruik } from '../teksten/taal.tsx';
import { inVorm, plat, vul } from '../teksten/tekst.ts';
import { padVan } from './aanvraagpad.tsx';

const taal: Taalgebruik = {
  taal: 'nl',
  vorm: 'je',
  zeg: (tekst, ...[waarden]) => plat(vul(inVorm(tekst, 'nl', 'je'), waarden)),
};
const id = '018f0000-0000-7000-8000-000000000001';
const aanvraag = (meer: Partial<Aanvraag>): Aanvraag => ({
  ...{ id, kenmerk: 'AV-2026-000001', persoon: id, naam: 'Yvonne', gemeente: '1699', status: 'gemeld', versie: 1 },
  ...{
    urgent: false,
    urgentReden: null,
    gemeldOp: '2026-10-19',
    gemeldVia: 'inwoner',
    ingediendOp: null,
    zoektermijnTot: null,
    behandelaar: null,
  },
  klok: {
    ...{
      ontvangen: null,
      weken: null,
      laatsteDag: null,
      dagenOver: null,
      teLaat: false,
      stilstand: [],
      verlengdTot: null,
    },
    ...{ voorschot: null, ingebrekestelling: null, dwangsomInCenten: 0 },
  },
  ...{ mogelijkheden: [], gevraagd: [], documenten: [], besluit: null, dwangsombesluit: null, geschiedenis: [] },
  ...meer,
});
const standen = (meer: Partial<Aanvraag>) => padVan(aanvraag(meer), taal, '2026-11-24').map(({ stand }) => stand);

describe('where an application stands', () => {
  it('is with the person until it is sent', () => {
    for (const status of ['gemeld', 'in-te-vullen', 'zoektermijn-loopt'])
      expect(standen({ status })).toEqual(['klaar', 'hier', 'straks', 'straks']);
  });
  it('is with us once it is sent', () => {
    for (const status of ['ingediend', 'wacht-op-gegevens', 'in-behandeling', 'voorgesteld'])
      expect(standen({ status, ingediendOp: '2026-10-22' })).toEqual(['klaar', 'klaar', 'hier', 'straks']);
  });
  it('ends at the decision', () => {
    for (const status of ['besloten', 'buiten-behandeling'])
      expect(standen({ status, ingediendOp: '2026-10-22' })).toEqual(['klaar', 'klaar', 'klaar', 'hier']);
  });
  it('ends early when it is withdrawn', () => {
    expect(standen({ status: 'ingetrokken' })).toEqual(['klaar', 'hier']);
    expect(standen({ status: 'ingetrokken', ingediendOp: '2026-10-22' })).toEqual(['klaar', 'klaar', 'hier']);
  });
  it('has one place where it is, whatever the state', () => {
    const klok = {
      ...aanvraag({}).klok,
      voorschot: {
        uiterlijk: '2026-11-16' as const,
        verleendOp: null,
        betaaldOp: null,
        wachtOp: null,
        aangehoudenReden: null,
      },
    };
    for (const status of ['in-te-vullen', 'ingediend', 'besloten'])
      expect(
        standen({ status, klok, ingediendOp: status === 'in-te-vullen' ? null : '2026-10-22' }).filter(
          (s) => s === 'hier',
        ),
      ).toHaveLength(1);
  });
});
