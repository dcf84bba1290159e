import { nederlandseIban } from '@meedoen/casework/identificatie';
import { requestGegevens } from '@meedoen/contract/aanvraag';
import * as besluit from '@meedoen/contract/besluit';
import { askVraag } from '@meedoen/contract/eigen';
import { HUISWIJZIGING, reportWijziging } from '@meedoen/contract/wijziging';
import { addDays, type IsoDate, isoDate } from '@meedoen/law/kernel';
import type { Sleutels } from '../platform/sleutels/index.ts';
import { werkGevolgBij } from '../slices/besluit/index.ts';
import { meldRegister, stelVast, type Toneel, uitRegister, vraagAan } from './dossiers.ts';
import { vulPost } from './post.ts';
import { vulVroeger } from './vroeger.ts';

interface Wie {
  readonly id: string;
}

const VRAGEN = [
  'Ik ga volgende maand drie dagen naar mijn zus in Duitsland. Moet ik dat doorgeven?',
  'Mijn loonstrook van november komt later. Is dat erg?',
  'Wanneer krijg ik bericht over mijn vraag van vorige week?',
  'Mag ik een bijbaan van zes uur aannemen, en wat blijft er dan over?',
  'Ik begrijp de aftrek op mijn bon niet. Kunt u mij bellen?',
  'Mijn huur gaat omhoog per 1 december. Verandert er dan iets?',
] as const;

/** Reports of the last two months; the first were sent in so long ago that their term runs out soon. */
const MELDINGEN: readonly {
  readonly op: IsoDate;
  readonly na?: number;
  readonly bron: 'uwv' | 'balie' | 'telefoon' | 'papier';
  /** Papers that were asked for, and did not come in time. */
  readonly gevraagd?: { readonly op: IsoDate; readonly uiterlijk: IsoDate };
}[] = [
  { op: '2026-09-29', na: 3, bron: 'uwv' },
  { op: '2026-10-02', na: 5, bron: 'balie' },
  { op: '2026-10-08', na: 4, bron: 'uwv' },
  { op: '2026-10-15', na: 6, bron: 'telefoon', gevraagd: { op: '2026-10-29', uiterlijk: '2026-11-12' } },
  { op: '2026-10-28', na: 1, bron: 'uwv' },
  { op: '2026-11-03', na: 7, bron: 'papier' },
  { op: '2026-11-09', na: 8, bron: 'uwv' },
  { op: '2026-11-16', bron: 'balie' },
  { op: '2026-11-18', bron: 'uwv' },
  { op: '2026-11-20', bron: 'telefoon' },
];

/** What keeps the work list alive on the day of the demo: reports, questions, changes, signals, suspended rights, post. */
export async function laatLeven(toneel: Toneel, sleutels: Sleutels): Promise<void> {
  const { klok } = toneel;
  const vandaag = klok.vandaag();
  try {
    await meldingen(toneel);
    await vragenEnWijzigingen(toneel);
    await signalen(toneel);
    await opschortingen(toneel);
    await vulPost(toneel);
    await vulVroeger(toneel, sleutels);
  } finally {
    klok.verzet(vandaag);
  }
}

/** People of the synthetic caseload whose bijstand runs, in a fixed order; each part of the story takes others. */
const lopend = ({ deur, spelers }: Toneel, vanaf: number, aantal: number): Promise<readonly Wie[]> =>
  deur.systeem(
    (tx) => tx<Wie[]>`
      select r.persoon as id from recht r join persoon p on p.id = r.persoon
      where r.uitvoerder = ${spelers.uitvoerder} and r.status = 'lopend' and r.partner is null and lower(r.geldig) < '2026-01-01'
        and p.bsn_hash is not null and p.consulent is not null and not p.afgeschermd
      order by p.zoeknaam, p.id offset ${vanaf} limit ${aantal}`,
  );

async function meldingen(toneel: Toneel): Promise<void> {
  const { deur, klok, spelers } = toneel;
  const mensen = await deur.systeem(
    (tx) => tx<Wie[]>`
      select p.id from persoon p join feit f on f.persoon = p.id and f.soort = 'plaatsing' and f.sleutel = 'klantgroepen'
      where p.uitvoerder = ${spelers.uitvoerder} and p.consulent is not null and f.waarde->>'groep' = 'geplaatst'
        and p.geboortedatum < '1996-01-01' and not exists (select 1 from recht r where r.persoon = p.id)
      order by p.zoeknaam, p.id limit ${MELDINGEN.length}`,
  );
  for (const [i, { op, na, bron, gevraagd }] of MELDINGEN.entries()) {
    const persoon = mensen[i]?.id;
    if (!persoon) return;
    klok.verzet(op);
    const aanvraagId = await vraagAan(toneel, {
      ...{ persoon, gemeldOp: op, bron, rekening: 310_000_000 + i, spaargeldInCenten: 150_00 + i * 97_00 },
      ...(na === undefined ? { alleenMelding: true } : { versturenOp: addDays(op, na) }),
    });
    if (!gevraagd) continue;
    klok.verzet(gevraagd.op);
    await spelers.consulent(requestGegevens, {
      params: { aanvraagId },
      body: {
        wat: ['Bankafschriften van augustus, september en oktober'],
        uiterlijk: gevraagd.uiterlijk,
        reden: 'Zonder de afschriften kunnen wij het vermogen niet vaststellen.',
      },
    });
  }
}

async function vragenEnWijzigingen(toneel: Toneel): Promise<void> {
  const { deur, klok, spelers } = toneel;
  const mensen = await lopend(toneel, 0, 24);
  for (const [i, { id }] of mensen.entries()) {
    klok.verzet(addDays(isoDate('2026-11-09'), i % 14));
    const zelf = await deur.alsInwoner(id, spelers.uitvoerder);
    if (i < 12) {
      await zelf(askVraag, { body: { tekst: VRAGEN[i % VRAGEN.length] ?? VRAGEN[0] } });
    } else if (i < 14) {
      const toelichting = `${HUISWIJZIGING.erbij}: mijn broer. Hij zoekt zelf nog een huis.`;
      await zelf(reportWijziging, { body: { soort: 'huishouden', vanaf: '2026-12-01', feiten: [], toelichting } });
    } else if (i < 18) {
      const waarde = {
        kenmerk: 'Nieuwe bijbaan',
        soort: 'loon',
        nettoInCenten: 240_00 + i * 1_150,
        periode: 'maand',
        vakantietoeslag: 'inbegrepen',
        geschat: true,
      };
      await zelf(reportWijziging, {
        body: {
          soort: 'loon',
          toelichting: 'Ik begin met zes uur per week. De loonstrook komt eind van de maand.',
          vanaf: '2026-11-01',
          feiten: [{ soort: 'inkomen', waarde, vanaf: '2026-11-01', totEnMet: null }],
        },
      });
    } else {
      const waarde = { iban: nederlandseIban('KNAB', 320_000_000 + i), tenaamstelling: 'Rekening op eigen naam' };
      await zelf(reportWijziging, {
        body: {
          soort: 'rekening',
          vanaf: '2026-11-15',
          feiten: [{ soort: 'rekening', waarde, vanaf: '2026-11-15', totEnMet: null }],
        },
      });
    }
  }
}

/** The register tells of wages nobody reported: over September or October, so months that were paid. */
async function signalen(toneel: Toneel): Promise<void> {
  const { deur, klok } = toneel;
  for (const [i, { id }] of (await lopend(toneel, 30, 14)).entries()) {
    klok.verzet(addDays(isoDate('2026-11-12'), i % 8));
    const waarde = {
      kenmerk: 'Uitzendbureau De Brug',
      soort: 'loon',
      nettoInCenten: 85_00 + i * 23_40,
      periode: 'maand',
      vakantietoeslag: 'inbegrepen',
    };
    const maand = i % 3 === 0 ? (['2026-09-01', '2026-09-30'] as const) : (['2026-10-01', '2026-10-31'] as const);
    await meldRegister(toneel, id, [uitRegister('inlichtingenbureau', 'inkomen', waarde, ...maand)]);
    await deur.systeem((tx) =>
      werkGevolgBij(tx, [id], { auteur: { id: null, soort: 'systeem' }, nu: klok.nu(), vandaag: klok.vandaag() }),
    );
  }
}

async function opschortingen(toneel: Toneel): Promise<void> {
  const { deur, klok, spelers } = toneel;
  for (const [i, { id }] of (await lopend(toneel, 50, 4)).entries()) {
    klok.verzet(addDays(isoDate('2026-11-10'), i * 2));
    const [recht] = await deur.systeem(
      (tx) => tx<Wie[]>`select id from recht where persoon = ${id} and status = 'lopend'`,
    );
    if (!recht) continue;
    const voorstel = await spelers.consulent(besluit.startVoorstel, {
      body: { soort: 'opschorten', recht: recht.id, ingangsdatum: klok.vandaag() },
    });
    await stelVast(toneel, voorstel.id, {
      motivering: 'De bankafschriften zijn twee keer gevraagd en niet ontvangen.',
      hersteltermijn: addDays(klok.vandaag(), 14),
    });
  }
}
