import { proposeEigenRegeling } from '@meedoen/contract/vordering';
import { stelVast, stelVastFeit } from './dossiers.ts';
import type { Draaiboek, Gebeurtenis } from './draaiboek.ts';
import { MENSEN } from './personen.ts';
import { metOudRecht } from './zonder-geld.ts';

/** Karel worked in the harvest and told it late: two months were too high, and he proposes what he can miss. */
export function terugbetaler(draaiboek: Draaiboek): Gebeurtenis[] {
  const { wie, gebeurtenissen } = metOudRecht(draaiboek, MENSEN.karel.bsn, 300_000_363, '2025-01-06');
  const { deur, spelers } = draaiboek;
  return [
    ...gebeurtenissen,
    {
      dag: '2026-11-05',
      gebeurt: async () => {
        const waarde = { kenmerk: 'Fruitbedrijf De Waard', soort: 'loon', nettoInCenten: 420_00, periode: 'maand' };
        const loon = { ...waarde, vakantietoeslag: 'inbegrepen' };
        const { gevolg } = await stelVastFeit(draaiboek, wie.id, 'inkomen', loon, '2026-08-01', '2026-09-30');
        if (!gevolg.voorstel) throw new Error('the wages of the harvest changed no month');
        await stelVast(draaiboek, gevolg.voorstel, {
          motivering: 'U werkte in augustus en september. Dat loon kenden wij nog niet.',
          gehoord: { op: draaiboek.klok.vandaag() },
        });
      },
    },
    {
      dag: '2026-11-18',
      gebeurt: async () => {
        const inwoner = await deur.alsInwoner(wie.id, spelers.uitvoerder);
        await inwoner(proposeEigenRegeling, {
          body: {
            ...{ perMaandInCenten: 40_00, wijze: 'inhouden', vanaf: '2026-12' },
            toelichting: 'Meer kan ik niet missen, de energie is duur.',
          },
        });
      },
    },
  ];
}
