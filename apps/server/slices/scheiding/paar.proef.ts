import { boekMaand } from '@meedoen/casework/betaling';
import { nederlandseIban } from '@meedoen/casework/identificatie';
import { instant } from '@meedoen/casework/tijdstip';
import type { NieuweScheiding } from '@meedoen/contract/scheiding';
import type { IsoDate, Maand } from '@meedoen/law/kernel';
import { uuidv7 } from '../../platform/database/index.ts';
import { alleenstaande, metFeiten, opgegeven, POSTADRES } from '../../test/dossier.ts';
import type { Proefomgeving } from '../../test/proefomgeving.ts';
import { beleidVoor } from '../beleid/index.ts';
import { rekenMaand } from '../berekening/index.ts';
import { boek } from '../grootboek/index.ts';
import { kenRechtToe, rechtbasis } from '../recht/index.ts';

const SYSTEEM = { id: null, soort: 'systeem' } as const;
export const NIEUW = { straat: 'Geheimpad', huisnummer: '77', postcode: '9901 ZZ', plaats: 'Veenrade', geheim: false };

export interface Paar {
  readonly persoon: string;
  readonly ander: string;
  readonly recht: string;
  readonly kinderen: readonly string[];
}
let teller = 900;

/** Somebody in Veenrade with an account of their own. */
export async function mens(proef: Proefomgeving, naam: string, geboren: IsoDate = '1985-01-01'): Promise<string> {
  const { veenrade } = proef;
  const id = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam, geboortedatum: geboren });
  const vast = { bron: 'medewerker' as const, gecontroleerd: true };
  teller += 1;
  await metFeiten(proef, id, veenrade, '9901', [
    ...alleenstaande(geboren, '9901').map((feit) =>
      feit.soort === 'adres' ? { ...feit, waarde: POSTADRES, vanaf: '2020-01-01' as const } : feit,
    ),
    {
      ...opgegeven('rekening', { iban: nederlandseIban('TEST', teller), tenaamstelling: naam }, '2020-01-01'),
      ...vast,
    },
  ]);
  return id;
}

interface Paarkeuze {
  readonly vanaf?: IsoDate;
  readonly geboekt?: readonly Maand[];
  readonly kinderen?: number;
  readonly vorm?: 'huwelijk' | 'gezamenlijke-huishouding';
  readonly rechthebbend?: boolean;
  readonly geboren?: IsoDate;
}

/** Two who live together, with one right that was granted to both. */
export async function paar(proef: Proefomgeving, naam: string, keuze: Paarkeuze = {}): Promise<Paar> {
  const { vanaf = '2026-08-01', geboekt = [], kinderen: aantal = 0, vorm = 'huwelijk', rechthebbend = true } = keuze;
  const { veenrade } = proef;
  const persoon = await mens(proef, `${naam} Een`, keuze.geboren);
  const ander = await mens(proef, `${naam} Twee`, keuze.geboren);
  const vast = { bron: 'medewerker' as const, gecontroleerd: true };
  const kinderen: string[] = [];
  for (let i = 0; i < aantal; i++) {
    const kind = await proef.persoon({
      uitvoerder: veenrade,
      gemeente: '9901',
      naam: `${naam} Kind ${i + 1}`,
      geboortedatum: '2018-05-05',
    });
    await metFeiten(proef, kind, veenrade, '9901', [
      { ...opgegeven('geboortedatum', { datum: '2018-05-05' }), ...vast },
    ]);
    kinderen.push(kind);
  }
  const ouder = kinderen.map((kind) => ({
    ...opgegeven('ouderschap', { kind, inwonend: true }, '2019-01-01'),
    ...vast,
  }));
  await metFeiten(proef, persoon, veenrade, '9901', [
    { ...opgegeven('partnerschap', { partner: ander, vorm, recht: rechthebbend }, '2019-01-01'), ...vast },
    { ...opgegeven('melding', { datum: vanaf, via: 'balie' }, vanaf), ...vast },
    ...ouder,
  ]);
  await metFeiten(proef, ander, veenrade, '9901', [
    { ...opgegeven('partnerschap', { partner: persoon, vorm }, '2019-01-01'), ...vast },
    ...ouder,
  ]);
  const recht = await proef.systeem(async (tx) => {
    const wie = { uitvoerder: veenrade.id, gemeente: '9901', persoon, partner: ander };
    const door = { auteur: SYSTEEM, nu: proef.klok.nu(), vandaag: proef.klok.vandaag(), reden: 'proef' };
    const rij = await kenRechtToe(tx, wie, { commando: 'grantRecht', vanaf, besluit: uuidv7() }, door);
    const basis = await rechtbasis(tx, rij, instant(new Date(proef.klok.nu().getTime() + 1000).toISOString()));
    const beleid = await beleidVoor(tx, veenrade.id, '9901');
    for (const maand of geboekt) {
      const { uitkering, vakantietoeslag, ontbreekt } = rekenMaand(basis, maand, beleid);
      if (uitkering === undefined || vakantietoeslag === undefined) throw new Error(JSON.stringify(ontbreekt));
      const kop = { ...wie, recht: rij.id, boekdatum: door.vandaag, omschrijving: `Bijstand ${maand}` };
      const post = boekMaand(kop, maand, { uitkering, vakantietoeslag });
      await boek(tx, [{ bron: { soort: 'proef', id: uuidv7() }, posten: post ? [post] : [] }], proef.klok.nu());
    }
    return rij.id;
  });
  return { persoon, ander, recht, kinderen };
}

/** What is said at the desk when the other leaves. */
export const opgave = (deel: Partial<NieuweScheiding> = {}): NieuweScheiding => ({
  op: '2026-11-15',
  duurzaam: true,
  blijft: 'persoon',
  kinderen: [],
  adressen: { ander: NIEUW },
  rekeningen: {},
  gaatVerder: true,
  vraagtBijstand: true,
  reden: 'Aan de balie verteld.',
  ...deel,
});
