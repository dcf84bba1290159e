import type { Som } from '../brief.ts';
import type { BoeteAfgezien, BoeteOpleggen, BoeteWaarschuwen, VoornemenBoete } from '../gegevens-boete.ts';
import {
  artikelenVan,
  bedragblok,
  conclusie,
  datumblok,
  type Inhoud,
  redenenblok,
  somblok,
  tekstblok,
} from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import { regel, som } from '../som.ts';
import {
  boeteAfgezien as afzientekst,
  boeteOpleggen as opleg,
  voornemenBoete as voornemen,
  boeteWaarschuwen as waarschuw,
} from '../teksten/boete.ts';

type Dagen = Pick<VoornemenBoete, 'van' | 'totEnMet'>;
const dagen = (s: Schrijver, { van, totEnMet }: Dagen) =>
  van === totEnMet
    ? s.zin(opleg, 'dag', { datum: s.datum(van) })
    : s.zin(opleg, 'dagen', { van: s.datum(van), totEnMet: s.datum(totEnMet) });

/** What is considered, with the report, and that nothing is decided before the resident was heard. */
export function voornemenBoete(g: VoornemenBoete, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(voornemen, 'onderwerp');
  const hoeveel = g.waarschuwing
    ? s.zin(voornemen, 'waarschuwing')
    : g.hoogstens === undefined
      ? s.zin(voornemen, 'nogNietBekend')
      : s.zin(voornemen, 'hoogstens', { bedrag: s.bedrag(g.hoogstens) });
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        s.zin(voornemen, g.waarschuwing ? 'planWaarschuwing' : 'plan'),
        s.zin(voornemen, 'reageer', { zienswijzeTot: s.dag(g.zienswijzeTot) }),
      ),
      redenenblok(
        s,
        s.tekst(voornemen, 'kopWaarom'),
        [s.zin(opleg, g.wat), dagen(s, g)],
        [
          { over: s.tekst(opleg, 'artikelPlicht'), artikel: 'Pw art. 17 lid 1' },
          { over: s.tekst(opleg, 'artikelBoete'), artikel: 'Pw art. 18a' },
        ],
      ),
      tekstblok(s.tekst(voornemen, 'kopRapport'), ...s.eigen('rapport', g.rapport)),
      tekstblok(s.tekst(voornemen, 'kopHoeveel'), hoeveel, s.zin(voornemen, 'kunnenBetalen')),
      ...datumblok(g, s.tekst(voornemen, 'kopDatums'), [
        { datum: g.zienswijzeTot, zin: s.zin(voornemen, 'laatsteDag') },
      ]),
      tekstblok(
        s.tekst(voornemen, 'kopHoe'),
        s.zin(voornemen, 'hoe'),
        s.zin(voornemen, 'zwijgen'),
        s.zin(voornemen, 'stukken'),
        s.zin(voornemen, 'tolk'),
      ),
    ],
  };
}

/** From the part by blame to the fine, one step a line. */
function boetesom(g: BoeteOpleggen, s: Schrijver): Som {
  const verschil = g.boete - g.aandeel;
  const sleutel = {
    maximum: 'boeteMaximum',
    draagkracht: 'boeteDraagkracht',
    afronding: 'boeteAfronding',
  } as const;
  const artikel = { maximum: 'Pw art. 18a lid 1', draagkracht: 'Awb art. 5:46 lid 2', afronding: 'Pw art. 18a lid 10' };
  return som(
    s,
    s.tekst(opleg, 'kopSom'),
    [s.tekst(opleg, 'kolom')],
    [
      g.percentage === undefined
        ? regel(s, 'boeteZonderNadeel', [g.aandeel], 'Pw art. 18a lid 3')
        : regel(s, 'boetedeel', [g.aandeel], 'Pw art. 18a lid 1', 'regel', {
            percentage: String(g.percentage).replace('.', s.taal === 'nl' ? ',' : '.'),
            bedrag: s.bedrag(g.benadelingsbedrag),
          }),
      ...(g.grens && verschil !== 0 ? [regel(s, sleutel[g.grens], [verschil], artikel[g.grens])] : []),
      ...(g.cents === g.boete ? [] : [regel(s, 'boeteMatiging', [g.cents - g.boete], 'Awb art. 5:46 lid 2')]),
      regel(s, 'boeteTotaal', [g.cents], 'Pw art. 18a', 'totaal'),
    ],
  );
}

/** The fine, its sum, why, how it is paid (Awb 5:9, 5:52). @throws RangeError when there is nothing to pay */
export function boeteOpleggen(g: BoeteOpleggen, s: Schrijver): Inhoud {
  if (g.cents <= 0) throw new RangeError(`a fine of ${g.cents}`);
  const onderwerp = s.tekst(opleg, 'onderwerp');
  const gemaakt = boetesom(g, s);
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(opleg, g.wat), dagen(s, g)),
      bedragblok(g.cents, s.zin(opleg, 'betalen', { datum: s.datum(g.betalenUiterlijk) })),
      somblok(gemaakt),
      redenenblok(
        s,
        s.tekst(opleg, 'kopWaarom'),
        [
          s.zin(opleg, 'plicht'),
          ...(g.recidive ? [s.zin(opleg, 'vaker')] : []),
          s.zin(opleg, g.heeftGereageerd ? 'gehoord' : 'nietGehoord'),
          ...s.eigen('reden', g.eigenRedenen),
        ],
        [
          { over: s.tekst(opleg, 'artikelPlicht'), artikel: 'Pw art. 17 lid 1' },
          { over: s.tekst(opleg, 'artikelBoete'), artikel: 'Pw art. 18a' },
          { over: s.tekst(opleg, 'artikelHoogte'), artikel: g.artikel },
          ...artikelenVan(gemaakt),
          ...(g.artikelen ?? []),
        ],
      ),
      ...datumblok(g, s.tekst(opleg, 'kopDatums'), [
        { datum: g.betalenUiterlijk, cents: g.cents, zin: s.zin(opleg, 'laatsteBetaaldag') },
      ]),
      tekstblok(s.tekst(opleg, 'kopBetalen'), s.zin(opleg, 'inhouden'), s.zin(opleg, 'lukt')),
    ],
  };
}

/** A written warning in the place of a fine (18a lid 4). */
export function boeteWaarschuwen(g: BoeteWaarschuwen, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(waarschuw, 'onderwerp');
  // every besluit shows what it means for the money, also when that is nothing
  const niets = [regel(s, 'boeteTotaal', [0], 'Pw art. 18a lid 4', 'totaal')];
  const gemaakt = som(s, s.tekst(waarschuw, 'kopSom'), [s.tekst(opleg, 'kolom')], niets);
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(opleg, g.wat), dagen(s, g), s.zin(waarschuw, 'geenBoete')),
      somblok(gemaakt),
      redenenblok(
        s,
        s.tekst(opleg, 'kopWaarom'),
        [
          s.zin(opleg, 'plicht'),
          s.zin(opleg, g.heeftGereageerd ? 'gehoord' : 'nietGehoord'),
          ...s.eigen('reden', g.eigenRedenen),
        ],
        [
          { over: s.tekst(opleg, 'artikelPlicht'), artikel: 'Pw art. 17 lid 1' },
          { over: s.tekst(waarschuw, 'artikel'), artikel: g.artikel },
          ...artikelenVan(gemaakt),
          ...(g.artikelen ?? []),
        ],
      ),
      tekstblok(s.tekst(waarschuw, 'kopVerder'), s.zin(waarschuw, 'weer'), s.zin(waarschuw, 'vragen')),
    ],
  };
}

/** That no fine follows after all (Awb 5:50 lid 2). */
export function boeteAfgezien(g: BoeteAfgezien, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(afzientekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(afzientekst, 'over'), dagen(s, g), s.zin(afzientekst, 'klaar')),
      redenenblok(s, s.tekst(afzientekst, 'kopWaarom'), s.eigen('reden', [g.reden]), [
        { over: s.tekst(afzientekst, 'artikel'), artikel: g.artikel },
      ]),
    ],
  };
}
