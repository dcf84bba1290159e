import { dayOf, type IsoDate, monthOf, yearOf } from '@meedoen/law/kernel';
import type { BrpPersoon, BrpRelatie } from '../poort.ts';

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const datum = (dag: IsoDate) => ({
  type: 'Datum',
  datum: dag,
  langFormaat: `${dayOf(dag)} ${MAANDEN[monthOf(dag) - 1]} ${yearOf(dag)}`,
});
const ofOnbekend = (value: BrpPersoon['geboortedatum']) =>
  value && 'volledig' in value ? datum(value.volledig) : { type: 'DatumOnbekend', langFormaat: 'onbekend' };
const zonderLeeg = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));

const naam = ({
  voornamen,
  voorvoegsel,
  geslachtsnaam,
}: Pick<BrpRelatie, 'voornamen' | 'voorvoegsel' | 'geslachtsnaam'>) =>
  zonderLeeg({ voornamen, voorvoegsel, geslachtsnaam });

const relatie = (r: BrpRelatie) =>
  zonderLeeg({
    burgerservicenummer: r.bsn,
    naam: naam(r),
    geboorte: r.geboortedatum ? { datum: ofOnbekend(r.geboortedatum) } : undefined,
  });

/** Somebody of the demo as the BRP API gives them (Persoon of Haal Centraal BRP Personen 2.7). */
export function persoonJson(p: BrpPersoon): Record<string, unknown> {
  const { adres, partner, verblijfstitel } = p;
  const [huisnummer] = /^\d+/.exec(adres?.huisnummer ?? '') ?? [];
  return zonderLeeg({
    burgerservicenummer: p.bsn,
    geheimhoudingPersoonsgegevens: p.geheim ? true : undefined,
    naam: naam(p),
    geboorte: { datum: ofOnbekend(p.geboortedatum) },
    overlijden: p.overlijdensdatum ? { datum: ofOnbekend(p.overlijdensdatum) } : undefined,
    gemeenteVanInschrijving: p.gemeente ? { code: p.gemeente } : undefined,
    verblijfplaats: adres
      ? zonderLeeg({
          type: 'Adres',
          datumVan: adres.vanaf ? datum(adres.vanaf) : undefined,
          functieAdres: adres.briefadres
            ? { code: 'B', omschrijving: 'briefadres' }
            : { code: 'W', omschrijving: 'woonadres' },
          adresseerbaarObjectIdentificatie: adres.adresseerbaarObject,
          verblijfadres: zonderLeeg({
            korteStraatnaam: adres.straat,
            officieleStraatnaam: adres.straat,
            huisnummer: huisnummer ? Number(huisnummer) : undefined,
            postcode: adres.postcode,
            woonplaats: adres.plaats,
          }),
        })
      : undefined,
    nationaliteiten: p.nationaliteiten.map((nationaliteit) => ({ type: 'Nationaliteit', nationaliteit })),
    verblijfstitel: verblijfstitel
      ? zonderLeeg({
          aanduiding: { code: verblijfstitel.code, omschrijving: verblijfstitel.omschrijving },
          datumIngang: verblijfstitel.vanaf ? datum(verblijfstitel.vanaf) : undefined,
          datumEinde: verblijfstitel.tot ? datum(verblijfstitel.tot) : undefined,
        })
      : undefined,
    partners: partner
      ? [
          zonderLeeg({
            ...relatie(partner),
            soortVerbintenis:
              partner.vorm === 'huwelijk'
                ? { code: 'H', omschrijving: 'huwelijk' }
                : { code: 'P', omschrijving: 'geregistreerd partnerschap' },
            aangaanHuwelijkPartnerschap: partner.vanaf ? { datum: datum(partner.vanaf) } : undefined,
            ontbindingHuwelijkPartnerschap: partner.tot ? { datum: datum(partner.tot) } : undefined,
          }),
        ]
      : undefined,
    kinderen: p.kinderen.map(relatie),
  }) as Record<string, unknown>;
}
