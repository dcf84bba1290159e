import { approveBesluit } from '@meedoen/contract/besluit';
import * as contract from '@meedoen/contract/instrument';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Draaiboek, Gebeurtenis } from './draaiboek.ts';
import { MENSEN } from './personen.ts';

interface Voorstel {
  readonly doel: string;
  readonly inwoner: { readonly wil: boolean; readonly woorden: string };
  readonly waar?: string;
  readonly uren?: number;
  readonly ramingInCenten?: number;
}
type Opdracht = contract.Inzetopdracht;
type Besluit = Omit<Extract<Opdracht, { command: 'prepareBesluit' }>, 'command' | 'wat'>;

/** Farah starts her training; three people of the caseload have, or wait for, a place to work. */
export function instrumenten(draaiboek: Draaiboek): Gebeurtenis[] {
  const farah = inzet(draaiboek, () => vanBsn(draaiboek, MENSEN.farah.bsn));
  const plekhouder = inzet(draaiboek, () => uitGroep(draaiboek, 'werken-en-ervaren', 0));
  const wacht = inzet(draaiboek, () => uitGroep(draaiboek, 'werken-en-ervaren', 1));
  const meedoen = inzet(draaiboek, async () => wacht.wie());
  const proef = inzet(draaiboek, () => uitGroep(draaiboek, 'direct-werk', 0));
  const op = (dag: IsoDate, gebeurt: () => Promise<void>): Gebeurtenis => ({ dag, gebeurt });
  return [
    op('2026-08-17', async () => {
      await plekhouder.stelVoor('beschut-werk', {
        ...{ doel: 'Werk met elke dag begeleiding', waar: 'Leer-werkbedrijf, afdeling groen', uren: 24 },
        ...{ inwoner: { wil: true, woorden: 'Ik wil graag werken, als er iemand is die helpt.' } },
        ramingInCenten: 1_900_00,
      });
      await plekhouder.geef({ command: 'requestAdvies', bij: 'UWV' });
    }),
    op('2026-09-14', () => plekhouder.geef(advies('2026-09-11'))),
    op('2026-09-28', () =>
      plekhouder.kenToe({ begin: '2026-12-01', reden: 'UWV zegt: werken kan, op een plek met veel begeleiding.' }),
    ),
    op('2026-09-21', async () => {
      await wacht.stelVoor('beschut-werk', {
        ...{ doel: 'Een vaste plek met begeleiding', uren: 20 },
        ...{ inwoner: { wil: true, woorden: 'In de keuken werken lijkt mij leuk.' } },
        ramingInCenten: 1_500_00,
      });
      await wacht.geef({ command: 'requestAdvies', bij: 'UWV' });
    }),
    op('2026-10-20', async () => {
      await wacht.geef(advies('2026-10-19'));
      await wacht.geef({ command: 'placeOnWachtlijst' });
    }),
    op('2026-10-27', async () => {
      await meedoen.stelVoor('vrijwilligerswerk', {
        ...{ doel: 'Iets te doen hebben zolang er nog geen plek is', waar: 'Keuken van het buurthuis', uren: 8 },
        inwoner: { wil: true, woorden: 'Dan zit ik niet thuis te wachten.' },
      });
      await meedoen.geef({ command: 'grantInzet' });
    }),
    op('2026-11-02', () => meedoen.geef({ command: 'startInzet', begin: '2026-11-02' })),
    op('2026-10-26', () =>
      proef.stelVoor('proefplaatsing', {
        ...{ doel: 'Kijken of het werk in de fietsenwinkel past', waar: 'Rijwielhuis Veenrade', uren: 24 },
        inwoner: { wil: true, woorden: 'Fietsen maken kan ik. Klanten helpen wil ik leren.' },
      }),
    ),
    op('2026-10-28', () =>
      proef.kenToe({
        ...{ begin: '2026-11-02', totEnMet: '2027-01-01' },
        reden: 'De werkgever heeft werk en wil daarna een contract geven. Zo kijken we samen of het past.',
      }),
    ),
    op('2026-11-02', () => proef.geef({ command: 'startInzet', begin: '2026-11-02', totEnMet: '2027-01-01' })),
    op('2026-11-17', () =>
      proef.vertel({ hielp: 'ja', woorden: 'Het gaat goed. Op zaterdag is het druk, dan ben ik moe.' }),
    ),
    op('2026-11-16', () =>
      farah.stelVoor('training', {
        ...{ doel: 'Leren boekhouden zoals het in Nederland gaat', waar: 'Campus Veenrade' },
        inwoner: { wil: true, woorden: 'Ik wil weer met cijfers werken, op schooltijden.' },
      }),
    ),
    op('2026-11-19', () =>
      farah.kenToe({
        ...{ begin: '2026-11-30', totEnMet: '2027-05-31' },
        reden: 'Met het certificaat kunt u solliciteren bij een administratie.',
      }),
    ),
  ];
}

const advies = (gegevenOp: IsoDate): Opdracht => ({
  ...{ command: 'recordAdvies', positief: true, gegevenOp },
  toelichting: 'Kan werken op een beschutte plek, met begeleiding in de buurt.',
});

/** One inzet for somebody, looked up when it begins. */
function inzet({ deur, spelers }: Draaiboek, zoek: () => Promise<string>) {
  let [persoon, id] = ['', ''];
  const geef = async (body: Opdracht) => spelers.coach(contract.processInzet, { params: { inzetId: id }, body });
  return {
    wie: () => persoon,
    /** Proposes it; each judgement that a person must give is yes, and it goes with the first step of the plan. */
    async stelVoor(code: string, body: Voorstel) {
      persoon = await zoek();
      const params = { persoonId: persoon };
      const { instrumenten: lijst, stappen } = await spelers.coach(contract.readInstrumenten, { params });
      const toets = lijst.find((each) => each.code === code)?.toets ?? [];
      const oordelen = toets
        .filter(({ stand }) => stand === 'beoordelen')
        .map(({ tekst: criterium }) => ({ criterium, ja: true }));
      const stap = stappen?.[0]?.id;
      const gemaakt = await spelers.coach(contract.proposeInzet, {
        params,
        body: { ...body, instrument: code, oordelen, opVerzoek: false, ...(stap ? { stap } : {}) },
      });
      id = gemaakt.id;
    },
    geef: async (body: Opdracht) => void (await geef(body)),
    /** Two people sign for it. */
    async kenToe(besluit: Besluit) {
      const { voorstel } = await geef({ command: 'prepareBesluit', wat: 'toekennen', ...besluit });
      if (!voorstel) throw new Error('preparing a besluit on an instrument made none');
      await spelers.kwaliteit(approveBesluit, { params: { besluitId: voorstel.besluit }, body: {} });
    },
    /** The resident tells how it goes. */
    async vertel(body: { readonly hielp: 'ja' | 'deels' | 'nee'; readonly woorden: string }) {
      const inwoner = await deur.alsInwoner(persoon, spelers.uitvoerder);
      const { inzetten } = await inwoner(contract.readEigenInzetten);
      const versie = inzetten.find((each) => each.id === id)?.versie;
      await inwoner(contract.evaluateEigenInzet, {
        params: { inzetId: id },
        body,
        ...(versie === undefined ? {} : { versie }),
      });
    },
  };
}

async function vanBsn({ deur, omgeving }: Draaiboek, bsn: string): Promise<string> {
  const hash = omgeving.sleutels.zoekhash(bsn);
  const [rij] = await deur.systeem((tx) => tx<{ id: string }[]>`select id from persoon where bsn_hash = ${hash}`);
  if (!rij) throw new Error('somebody of the story with an instrument has no file');
  return rij.id;
}

/** Somebody of the caseload who lives alone, gets bijstand and stands in a group: always the same. */
async function uitGroep({ deur, spelers }: Draaiboek, groep: string, nummer: number): Promise<string> {
  const [rij] = await deur.systeem(
    (tx) => tx<{ id: string }[]>`
      select p.id from persoon p
      join recht r on r.persoon = p.id and r.partner is null and r.status = 'lopend' and lower(r.geldig) < '2026-01-01'
      join feit f on f.persoon = p.id and f.soort = 'plaatsing' and f.sleutel = 'klantgroepen' and upper_inf(f.bekend)
      where p.uitvoerder = ${spelers.uitvoerder} and p.gemeente = '9901' and f.waarde->>'groep' = ${groep}
        and p.geboortedatum between '1978-01-01' and '1998-12-31'
        and not exists (select 1 from feit i where i.persoon = p.id and i.soort = 'inkomen' and upper_inf(i.bekend))
      order by p.zoeknaam, p.id limit 1 offset ${nummer}`,
  );
  if (!rij) throw new Error(`nobody of the caseload stands in ${groep}`);
  return rij.id;
}
