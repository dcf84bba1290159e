import { parseDate } from '@meedoen/law/kernel';
import { z } from 'zod';
import {
  type Brp,
  type BrpAdres,
  type BrpBewoner,
  type BrpDatum,
  BrpFout,
  type BrpPersoon,
  type BrpRelatie,
} from './poort.ts';

export interface BrpVerbinding {
  /** `https://.../haalcentraal/api/brp`; `/personen` is added. */
  readonly adres: string;
  readonly sleutel: string;
  /** Milliseconds to wait for an answer. */
  readonly geduld?: number;
}

const datum = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Datum'), datum: z.string(), langFormaat: z.string() }),
  z.object({ type: z.literal('DatumOnbekend'), langFormaat: z.string() }),
  z.object({ type: z.literal('JaarDatum'), jaar: z.int(), langFormaat: z.string() }),
  z.object({ type: z.literal('JaarMaandDatum'), jaar: z.int(), maand: z.int(), langFormaat: z.string() }),
]);
const waardetabel = z.object({ code: z.string().optional(), omschrijving: z.string().optional() });
const naam = z.object({
  voornamen: z.string().optional(),
  voorvoegsel: z.string().optional(),
  geslachtsnaam: z.string().optional(),
});
const geboorte = z.object({ datum: datum.optional() });
const relatie = { burgerservicenummer: z.string().optional(), naam: naam.optional(), geboorte: geboorte.optional() };

const verblijfplaats = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('Adres'),
    adresseerbaarObjectIdentificatie: z.string().optional(),
    datumVan: datum.optional(),
    functieAdres: waardetabel.optional(),
    verblijfadres: z
      .object({
        korteStraatnaam: z.string().optional(),
        officieleStraatnaam: z.string().optional(),
        huisnummer: z.int().optional(),
        huisletter: z.string().optional(),
        huisnummertoevoeging: z.string().optional(),
        postcode: z.string().optional(),
        woonplaats: z.string().optional(),
      })
      .optional(),
  }),
  z.object({
    type: z.literal('VerblijfplaatsBuitenland'),
    datumVan: datum.optional(),
    verblijfadres: z.object({ land: waardetabel.optional() }).optional(),
  }),
  z.object({ type: z.literal('VerblijfplaatsOnbekend'), datumVan: datum.optional() }),
  z.object({ type: z.literal('Locatie'), datumVan: datum.optional(), functieAdres: waardetabel.optional() }),
]);

const persoonSchema = z.object({
  burgerservicenummer: z.string(),
  geheimhoudingPersoonsgegevens: z.boolean().optional(),
  naam: naam.optional(),
  geboorte: geboorte.optional(),
  overlijden: z.object({ datum: datum.optional() }).optional(),
  gemeenteVanInschrijving: waardetabel.optional(),
  verblijfplaats: verblijfplaats.optional(),
  nationaliteiten: z.array(z.object({ type: z.string(), nationaliteit: waardetabel.optional() })).optional(),
  verblijfstitel: z
    .object({ aanduiding: waardetabel.optional(), datumIngang: datum.optional(), datumEinde: datum.optional() })
    .optional(),
  partners: z
    .array(
      z.object({
        ...relatie,
        soortVerbintenis: waardetabel.optional(),
        aangaanHuwelijkPartnerschap: z.object({ datum: datum.optional() }).optional(),
        ontbindingHuwelijkPartnerschap: z.object({ datum: datum.optional() }).optional(),
      }),
    )
    .optional(),
  kinderen: z.array(z.object(relatie)).optional(),
});
const antwoord = z.object({ personen: z.array(persoonSchema) });

/** Only what the law needs of a person (Pw art. 64; Wet BRP art. 3.2): nothing more is asked. */
const VELDEN = [
  'burgerservicenummer',
  'naam.voornamen',
  'naam.voorvoegsel',
  'naam.geslachtsnaam',
  'geboorte.datum',
  'overlijden.datum',
  'gemeenteVanInschrijving',
  'verblijfplaats.verblijfadres',
  'verblijfplaats.adresseerbaarObjectIdentificatie',
  'verblijfplaats.datumVan',
  'verblijfplaats.functieAdres',
  'nationaliteiten.type',
  'nationaliteiten.nationaliteit',
  'verblijfstitel.aanduiding',
  'verblijfstitel.datumIngang',
  'verblijfstitel.datumEinde',
  'partners.burgerservicenummer',
  'partners.naam',
  'partners.geboorte.datum',
  'partners.soortVerbintenis',
  'partners.aangaanHuwelijkPartnerschap.datum',
  'partners.ontbindingHuwelijkPartnerschap.datum',
  'kinderen.burgerservicenummer',
  'kinderen.naam',
  'kinderen.geboorte.datum',
] as const;
const BEWONERVELDEN = [
  'burgerservicenummer',
  'naam.voornamen',
  'naam.voorvoegsel',
  'naam.geslachtsnaam',
  'geboorte.datum',
] as const;

/** The BRP through Haal Centraal BRP Personen 2.x: a POST, so that no bsn stands in an address. */
export function haalCentraal({ adres, sleutel, geduld = 5000 }: BrpVerbinding): Brp {
  async function vraag(body: object): Promise<z.infer<typeof antwoord>> {
    let response: Response;
    try {
      response = await fetch(`${adres.replace(/\/$/, '')}/personen`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json; charset=utf-8',
          Accept: 'application/json',
          'X-API-KEY': sleutel,
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(geduld),
      });
    } catch (cause) {
      throw new BrpFout('geen-antwoord', true, { cause });
    }
    if (!response.ok) throw new BrpFout(await codeVan(response), response.status === 429 || response.status >= 500);
    const gelezen = antwoord.safeParse(await response.json().catch(() => undefined));
    if (!gelezen.success) throw new BrpFout('onleesbaar', false, { cause: gelezen.error });
    return gelezen.data;
  }

  return {
    async persoon(bsn) {
      const { personen } = await vraag({
        type: 'RaadpleegMetBurgerservicenummer',
        burgerservicenummer: [bsn],
        fields: VELDEN,
      });
      const [gevonden] = personen;
      return gevonden && persoonUit(gevonden);
    },
    async bewoners(adresseerbaarObject) {
      const { personen } = await vraag({
        type: 'ZoekMetAdresseerbaarObjectIdentificatie',
        adresseerbaarObjectIdentificatie: adresseerbaarObject,
        fields: BEWONERVELDEN,
      });
      return personen.map(
        (persoon): BrpBewoner => ({
          bsn: persoon.burgerservicenummer,
          ...naamUit(persoon.naam),
          geslachtsnaam: persoon.naam?.geslachtsnaam ?? '',
          geboortedatum: datumUit(persoon.geboorte?.datum),
        }),
      );
    },
  };
}

async function codeVan(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => undefined);
  return typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : `http-${response.status}`;
}

function datumUit(value: z.infer<typeof datum> | undefined): BrpDatum | undefined {
  if (!value) return undefined;
  if (value.type === 'Datum') {
    const volledig = parseDate(value.datum);
    return volledig ? { volledig } : { onvolledig: value.langFormaat };
  }
  return { onvolledig: value.langFormaat };
}

const dagUit = (value: z.infer<typeof datum> | undefined) =>
  value?.type === 'Datum' ? parseDate(value.datum) : undefined;
const naamUit = (value: z.infer<typeof naam> | undefined) => ({
  voornamen: value?.voornamen,
  voorvoegsel: value?.voorvoegsel,
  geslachtsnaam: value?.geslachtsnaam,
});
const relatieUit = (value: {
  burgerservicenummer?: string | undefined;
  naam?: z.infer<typeof naam> | undefined;
  geboorte?: z.infer<typeof geboorte> | undefined;
}): BrpRelatie => ({
  bsn: value.burgerservicenummer,
  ...naamUit(value.naam),
  geboortedatum: datumUit(value.geboorte?.datum),
});

/** ISO code of a country by its code in tabel 34 of the BRP; only whether it is the Netherlands matters to the law. */
const landVan = (code: string | undefined): string => (code === '6030' ? 'NL' : 'XX');

function adresUit(value: z.infer<typeof verblijfplaats> | undefined): BrpAdres | undefined {
  if (!value || value.type === 'VerblijfplaatsOnbekend') return undefined;
  const vanaf = dagUit(value.datumVan);
  if (value.type === 'VerblijfplaatsBuitenland')
    return { land: landVan(value.verblijfadres?.land?.code), vanaf, briefadres: false };
  const briefadres = value.functieAdres?.code === 'B';
  if (value.type === 'Locatie') return { land: 'NL', vanaf, briefadres };
  const { verblijfadres: v } = value;
  const huisnummer =
    v?.huisnummer === undefined
      ? undefined
      : `${v.huisnummer}${v.huisletter ?? ''}${v.huisnummertoevoeging ? `-${v.huisnummertoevoeging}` : ''}`;
  return {
    straat: v?.korteStraatnaam ?? v?.officieleStraatnaam,
    huisnummer,
    postcode: v?.postcode,
    plaats: v?.woonplaats,
    land: 'NL',
    vanaf,
    briefadres,
    adresseerbaarObject: value.adresseerbaarObjectIdentificatie,
  };
}

function persoonUit(p: z.infer<typeof persoonSchema>): BrpPersoon {
  const titel = p.verblijfstitel?.aanduiding;
  // the BRP gives the current partner, or the last one when it ended
  const partner = p.partners?.[0];
  return {
    bsn: p.burgerservicenummer,
    ...naamUit(p.naam),
    geslachtsnaam: p.naam?.geslachtsnaam ?? '',
    geboortedatum: datumUit(p.geboorte?.datum),
    overlijdensdatum: datumUit(p.overlijden?.datum),
    gemeente: p.gemeenteVanInschrijving?.code,
    geheim: p.geheimhoudingPersoonsgegevens === true,
    adres: adresUit(p.verblijfplaats),
    nationaliteiten: (p.nationaliteiten ?? []).map(nationaliteitUit),
    verblijfstitel: titel?.code
      ? {
          code: titel.code,
          omschrijving: titel.omschrijving ?? '',
          vanaf: dagUit(p.verblijfstitel?.datumIngang),
          tot: dagUit(p.verblijfstitel?.datumEinde),
        }
      : undefined,
    partner: partner && {
      ...relatieUit(partner),
      vorm: partner.soortVerbintenis?.code === 'P' ? 'geregistreerd-partnerschap' : 'huwelijk',
      vanaf: dagUit(partner.aangaanHuwelijkPartnerschap?.datum),
      tot: dagUit(partner.ontbindingHuwelijkPartnerschap?.datum),
    },
    kinderen: (p.kinderen ?? []).map(relatieUit),
  };
}

/** Whoever is treated as Dutch counts as Dutch (tabel 32: 0001). */
function nationaliteitUit({
  type,
  nationaliteit,
}: {
  type: string;
  nationaliteit?: z.infer<typeof waardetabel> | undefined;
}) {
  if (type === 'BehandeldAlsNederlander') return { code: '0001', omschrijving: 'Behandeld als Nederlander' };
  return { code: nationaliteit?.code ?? '0000', omschrijving: nationaliteit?.omschrijving ?? type };
}
