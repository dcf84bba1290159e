import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Klok } from './Klok.tsx';
import { type Klokgegevens, klokbeeld } from './klokbeeld.ts';

const vandaag = '2026-11-24';
const klok = (deel: Partial<Klokgegevens> = {}): Klokgegevens => ({
  ontvangen: '2026-10-28',
  weken: 8,
  laatsteDag: '2026-12-23',
  dagenOver: 29,
  teLaat: false,
  stilstand: [],
  verlengdTot: null,
  voorschot: null,
  ingebrekestelling: null,
  dwangsomInCenten: 0,
  ...deel,
});

describe('the clock of a case', () => {
  it('counts the days of the term and the weeks in it', () => {
    expect(klokbeeld(klok(), vandaag)).toMatchObject({
      kern: '29',
      bij: 'dagen',
      tot: 'tot 23 dec',
      dag: 27,
      dagen: 56,
      toon: 'rust',
    });
    expect(klokbeeld(klok(), vandaag)?.weken).toHaveLength(7);
    expect(klokbeeld(klok(), vandaag)?.verstreken).toBeCloseTo(27 / 56);
  });

  it.each([
    [8, 'rust'],
    [7, 'let-op'],
    [4, 'let-op'],
    [3, 'nu'],
  ] as const)('%i days left is drawn as %s', (dagenOver, toon) => {
    expect(klokbeeld(klok({ dagenOver }), vandaag)?.toon).toBe(toon);
  });

  it('says that it stands still, why and how many days are left', () => {
    const beeld = klokbeeld(
      klok({ dagenOver: 34, stilstand: [{ vanaf: '2026-11-12', tot: null, reden: 'gegevens gevraagd' }] }),
      vandaag,
    );
    expect(beeld).toMatchObject({ toon: 'stil', kern: 'staat stil', tot: '34 dagen over' });
    expect(beeld?.onder).toContain('gegevens gevraagd');
  });

  it('says that it stood still, once it runs again', () => {
    const beeld = klokbeeld(klok({ stilstand: [{ vanaf: '2026-11-02', tot: '2026-11-06', reden: 'x' }] }), vandaag);
    expect(beeld?.onder).toBe('8 weken, stond 4 dagen stil');
    expect(beeld?.toon).toBe('rust');
  });

  it('says one day in the singular, and too late with what it costs', () => {
    expect(klokbeeld(klok({ dagenOver: 1 }), vandaag)?.bij).toBe('dag');
    const laat = klokbeeld(
      klok({ dagenOver: -5, teLaat: true, ingebrekestelling: '2026-11-01', dwangsomInCenten: 32300 }),
      vandaag,
    );
    expect(laat).toMatchObject({ kern: 'te laat', toon: 'nu' });
    expect(laat?.onder).toContain('dwangsom');
  });

  it('draws the advance hollow while due and filled when paid', () => {
    const open = renderToStaticMarkup(
      <Klok
        klok={klok({
          voorschot: {
            uiterlijk: '2026-11-25',
            verleendOp: null,
            betaaldOp: null,
            wachtOp: null,
            aangehoudenReden: null,
          },
        })}
        vandaag={vandaag}
      />,
    );
    const betaald = renderToStaticMarkup(
      <Klok
        klok={klok({
          voorschot: {
            uiterlijk: '2026-11-25',
            verleendOp: '2026-11-19',
            betaaldOp: '2026-11-20',
            wachtOp: null,
            aangehoudenReden: null,
          },
        })}
        vandaag={vandaag}
      />,
    );
    expect(open).not.toContain('mdn-klok__ruit--vol');
    expect(open).toContain('voorschot uiterlijk 25 nov');
    expect(betaald).toContain('mdn-klok__ruit--vol');
  });

  it('says that there is no term rather than drawing one', () => {
    expect(renderToStaticMarkup(<Klok klok={klok({ laatsteDag: null })} vandaag={vandaag} />)).toContain(
      'geen termijn',
    );
  });
});
