import { testBsn } from '@meedoen/casework/identificatie';
import { withdrawAanvraag } from '@meedoen/contract/aanvraag';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Sleutels } from '../platform/sleutels/index.ts';
import { maakPersoon } from '../slices/persoon/index.ts';
import { meldRegister, type Toneel, uitRegister, vraagAan } from './dossiers.ts';

/** Reports of long ago that came to nothing: the term to keep them is over, so the list of the retention holds them. */
const VROEGER = [
  { op: '2018-03-12', naam: 'Gerda Hoekstra', geboren: '1961-07-30' },
  { op: '2018-09-03', naam: 'Omar Said', geboren: '1988-02-11' },
  { op: '2019-02-18', naam: 'Willem Postma', geboren: '1970-12-05' },
] as const satisfies readonly { readonly op: IsoDate; readonly naam: string; readonly geboren: IsoDate }[];

/** People with a file of which nothing is left to keep. */
export async function vulVroeger(toneel: Toneel, sleutels: Sleutels): Promise<void> {
  const { deur, klok, spelers } = toneel;
  for (const [i, { op, naam, geboren }] of VROEGER.entries()) {
    klok.verzet(op);
    const nieuw = {
      uitvoerder: spelers.uitvoerder,
      gemeente: '9901',
      naam,
      geboortedatum: geboren,
      bsn: testBsn(130 + i),
    };
    const persoon = await deur.systeem((tx) => maakPersoon(tx, nieuw, sleutels, klok.nu()));
    await meldRegister(toneel, persoon, [uitRegister('brp', 'geboortedatum', { datum: geboren })]);
    const aanvraagId = await vraagAan(toneel, {
      ...{ persoon, gemeldOp: op, bron: 'balie', alleenMelding: true, rekening: 0, spaargeldInCenten: 0 },
    });
    const zelf = await deur.alsInwoner(persoon, spelers.uitvoerder);
    await zelf(withdrawAanvraag, { params: { aanvraagId }, body: { reden: 'Werk gevonden.' } });
  }
}
