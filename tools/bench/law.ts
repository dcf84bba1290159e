import { instant } from '@meedoen/casework/tijdstip';
import { lawOn } from '@meedoen/law/kernel';
import {
  berekenDag,
  berekenMaand,
  berekenSituatie,
  type MaandUitkomst,
  situatieOp,
} from '@meedoen/law/participatiewet';
import { wettelijk } from '@meedoen/law/verordening';
import { dossierOf } from '../../apps/server/demo/caseload/dossier.ts';
import { genereer } from '../../apps/server/demo/caseload/genereer.ts';
import type { Huishouden } from '../../apps/server/demo/caseload/huishouden.ts';
import { type Bench, figures, type Measurement, speedOf } from './measure.ts';

const DAY = '2026-11-24';
const MONTH = '2026-11';
const SEED = 3;
const KNOWN = instant(`${DAY}T12:00:00.000Z`);

/** Sum of what they get, so that no compiler may leave work out. */
const paid = ({ uitkering }: MaandUitkomst): number => uitkering?.value ?? 0;

export const law: Bench = {
  name: 'law',
  about: 'the whole law over generated households, one thread; both ways first equal on 2,000 of them',
  run: async () => {
    const file = (household: Huishouden) => dossierOf(household, KNOWN);
    // Their files are read again for what is timed from a file: kept meanwhile, they lie between what is timed here.
    const situations = Array.from(genereer(SEED, 20_000), (household) => situatieOp(file(household), DAY));
    const bare = lawOn(DAY, { reasons: false });
    const explained = lawOn(DAY);
    let known = 0;
    for (const situation of situations.slice(0, 2000)) {
      const [a, b] = [berekenSituatie(bare, situation), berekenSituatie(explained, situation)];
      if (a.uitkering?.value !== b.uitkering?.value || a.reden !== b.reden)
        throw new Error(`with and without reasons differ: ${JSON.stringify(situation)}`);
      if (a.uitkering) known += 1;
    }
    if (known < 1900) throw new Error(`only ${known} of 2,000 households have an outcome`);
    const timed = async <T>(
      what: string,
      all: readonly T[],
      loop: (all: readonly T[]) => number,
    ): Promise<Measurement> => {
      const { perSecond, perProcessorSecond } = await speedOf(all, loop);
      return { what, perSecond, remark: `${figures.format(perProcessorSecond)} in a second of processor time` };
    };
    const days = [
      await timed('a day, without reasons', situations, (all) => {
        let sum = 0;
        for (const situation of all) sum += paid(berekenSituatie(bare, situation));
        return sum;
      }),
      await timed('a day, with reasons', situations, (all) => {
        let sum = 0;
        for (const situation of all) sum += paid(berekenSituatie(explained, situation));
        return sum;
      }),
    ];
    const dossiers = Array.from(genereer(SEED, 20_000), file);
    return [
      ...days,
      await timed('a day from the file, without reasons', dossiers, (all) => {
        let sum = 0;
        for (const dossier of all) sum += paid(berekenDag(dossier, DAY, wettelijk, { reasons: false }));
        return sum;
      }),
      await timed('a day from the file, with reasons', dossiers, (all) => {
        let sum = 0;
        for (const dossier of all) sum += paid(berekenDag(dossier, DAY));
        return sum;
      }),
      await timed('a month with its changes, with reasons', dossiers, (all) => {
        let sum = 0;
        for (const dossier of all) sum += paid(berekenMaand(dossier, MONTH));
        return sum;
      }),
    ];
  },
};
