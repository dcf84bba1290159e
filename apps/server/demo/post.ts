import { receivePost } from '@meedoen/contract/contact';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Toneel } from './dossiers.ts';
import { poststukAlsPdf } from './poststuk.ts';

interface Stuk {
  readonly op: IsoDate;
  readonly kanaal: 'post' | 'mail';
  /** Which of the people whose post this is, when the sender is one of them or writes about one. */
  readonly over: number;
  readonly afzender: (naam: string) => string;
  readonly onderwerp: string;
  readonly tekst: (naam: string) => readonly string[];
}

const eigen = (naam: string): string => naam;

/** What lay in the letter box and the mail box of these days and has no file yet. */
const STUKKEN: readonly Stuk[] = [
  {
    ...{ op: '2026-11-20', kanaal: 'post', over: 0, onderwerp: 'Bankafschriften september en oktober' },
    afzender: eigen,
    tekst: (naam) => ['Hierbij de bankafschriften waar u om vroeg.', '', 'Met vriendelijke groet,', naam],
  },
  {
    ...{ op: '2026-11-20', kanaal: 'mail', over: 1, onderwerp: 'Loonstrook november' },
    afzender: eigen,
    tekst: (naam) => ['Goedemiddag,', '', 'In de bijlage mijn loonstrook van november.', '', 'Groeten,', naam],
  },
  {
    ...{ op: '2026-11-23', kanaal: 'post', over: 2, onderwerp: 'Nieuwe huurprijs vanaf 1 januari 2027' },
    afzender: () => 'Woonstichting De Veenhof',
    tekst: (naam) => [`Betreft: huurovereenkomst van ${naam}`, '', 'De huur wordt vanaf 1 januari 2027 € 612,40.'],
  },
  {
    ...{ op: '2026-11-23', kanaal: 'post', over: 3, onderwerp: 'Beschikking bewind over de goederen' },
    afzender: () => 'Bewindvoering Hollandia',
    tekst: (naam) => [
      `Geachte heer of mevrouw, sinds 1 november 2026 zijn wij bewindvoerder van ${naam}.`,
      'Wilt u de bijstand voortaan naar de beheerrekening overmaken?',
    ],
  },
  {
    ...{ op: '2026-11-24', kanaal: 'mail', over: 4, onderwerp: 'Mijn zoon gaat het huis uit' },
    afzender: eigen,
    tekst: (naam) => ['Hallo,', '', 'Mijn zoon gaat op 1 december op kamers. Moet ik iets doen?', '', naam],
  },
  {
    ...{ op: '2026-11-24', kanaal: 'post', over: 5, onderwerp: 'Aanvraagformulier, met de pen ingevuld' },
    afzender: () => 'Mevrouw M. Jansen, Stationsweg 3',
    tekst: () => ['Ik vraag bijstand aan. Ik heb sinds 16 november geen werk meer.', '', 'M. Jansen'],
  },
];

/** Fills the list of incoming post, each piece on its own day; the last sender has no file yet. */
export async function vulPost({ deur, klok, spelers }: Toneel): Promise<void> {
  const mensen = await deur.systeem(
    (tx) => tx<{ naam: string }[]>`
      select p.naam from persoon p join recht r on r.persoon = p.id
      where p.uitvoerder = ${spelers.uitvoerder} and r.status in ('lopend', 'opgeschort') and r.partner is null and not p.afgeschermd
        and p.consulent is not null and lower(r.geldig) < '2026-01-01'
      order by p.zoeknaam desc, p.id limit ${STUKKEN.length}`,
  );
  for (const { op, kanaal, over, afzender, onderwerp, tekst } of STUKKEN) {
    klok.verzet(op);
    const naam = mensen[over]?.naam ?? '';
    const query = { naam: kanaal === 'mail' ? 'mail.pdf' : 'scan.pdf', afzender: afzender(naam), onderwerp, kanaal };
    await spelers.consulent(
      receivePost,
      { query },
      poststukAlsPdf([afzender(naam), '', `Onderwerp: ${onderwerp}`, '', ...tekst(naam)]),
    );
  }
}
