import { type Geldend, huishoudenstijdvakken, type Medebewoner, type Partner } from '@meedoen/law/participatiewet';
import type { Huishoudcasus } from './casus.ts';
import { periode, tijdlijn } from './dossier.ts';
import { halfOpen } from './tijdvak.ts';

/**
 * The housemates of a case. On days on which the law finds a gezamenlijke huishouding with one (art. 3) that one is the
 * partner; `persoon: partner` of an income means this person.
 */
export function metHuishoudens({ huishouden, aanvraagdatum, meldingsdatum }: Huishoudcasus): {
  readonly gevonden: readonly Geldend<Partner>[];
  readonly medebewoners: readonly Medebewoner[];
} {
  const gevonden: Geldend<Partner>[] = [];
  const dag = aanvraagdatum ?? meldingsdatum;
  const medebewoners = (huishouden.medebewoners ?? []).flatMap((medebewoner, i): Medebewoner[] => {
    const path = `huishouden.medebewoners[${i}]`;
    const geboortedatum = { waarde: medebewoner.geboortedatum, feit: `${path}.geboortedatum` };
    const gewoon: Medebewoner = {
      id: path,
      feit: path,
      geboortedatum,
      // An exemption without days of its own begins when the housemate comes: local exemptions count their months.
      uitzonderingen: tijdlijn(medebewoner.uitzondering, `${path}.uitzondering`, halfOpen(medebewoner)),
      ...periode(medebewoner),
    };
    if (!medebewoner.samenwoning) return [gewoon];
    const { verwantschap = 'geen', ...feiten } = medebewoner.samenwoning;
    const samenwoning = {
      ...halfOpen(medebewoner),
      waarde: { verwantschap, ...feiten, aanvraag: dag && { waarde: dag, feit: 'aanvraagdatum' } },
      feit: `${path}.samenwoning`,
    };
    return huishoudenstijdvakken(samenwoning).flatMap(({ uitkomst, ...dagen }): Medebewoner[] => {
      if (uitkomst !== true) return [{ ...gewoon, samenwoning, periode: dagen }];
      gevonden.push({ ...dagen, waarde: { id: 'partner', geboortedatum, samenwoning }, feit: samenwoning.feit });
      return [];
    });
  });
  return { gevonden, medebewoners };
}
