import {
  recidivejarenBoete,
  recidivejarenNaGevangenisstraf,
  type Verwijtbaarheid,
  waarschuwingsgrens,
  zelfmeldingDagen,
} from '../amounts/index.ts';
import { addMonths, type Cents, daysBetween, type Explained, type IsoDate, type Law } from '../kernel/index.ts';
import { bedrag, dag } from './tekst.ts';

/** An earlier sanction for the same conduct. */
export interface EerdereBoete {
  readonly opgelegd: IsoDate;
  readonly onherroepelijk: boolean;
  /** Punished with prison that was not conditional (lid 6). */
  readonly gevangenisstraf?: boolean | undefined;
}

/** 18a lid 5-6: whether an earlier fine counts, seen from the day of the breach. */
export function isRecidive(law: Law, overtreding: IsoDate, eerdere: readonly EerdereBoete[]): Explained<boolean> {
  const jaren = law.read(recidivejarenBoete);
  const naStraf = law.read(recidivejarenNaGevangenisstraf);
  const telt = eerdere.find(({ opgelegd, onherroepelijk, gevangenisstraf }) => {
    const terug = (gevangenisstraf ? naStraf : jaren).value;
    return onherroepelijk && opgelegd < overtreding && overtreding <= addMonths(opgelegd, terug * 12);
  });
  return law.because(
    telt !== undefined,
    telt?.gevangenisstraf ? 'Pw art. 18a lid 6' : 'Pw art. 18a lid 5',
    () =>
      telt
        ? `Eerder bestraft op ${dag(telt.opgelegd)} voor hetzelfde: dit is recidive.`
        : 'Er is geen eerdere boete die meetelt.',
    [jaren, naStraf],
  );
}

/** What is known of a breach when the choice is between a warning and a fine. */
export interface Waarschuwingsvraag {
  readonly benadelingsbedrag: Cents;
  readonly overtreding: IsoDate;
  /** The day on which somebody gave the right information unasked, before it was found. */
  readonly zelfGemeld?: IsoDate | undefined;
  readonly vorigeWaarschuwing?: IsoDate | undefined;
}

/** 18a lid 4 with Boetebesluit 2aa: whether a written warning may take the place of a fine. */
export function kanWaarschuwen(law: Law, vraag: Waarschuwingsvraag): Explained<boolean> {
  const { benadelingsbedrag, overtreding, zelfGemeld, vorigeWaarschuwing } = vraag;
  if (vorigeWaarschuwing !== undefined && overtreding < addMonths(vorigeWaarschuwing, 24))
    return law.because(
      false,
      'Pw art. 18a lid 4',
      () => `Op ${dag(vorigeWaarschuwing)} is al gewaarschuwd, minder dan twee jaar ervoor.`,
      [],
    );
  const grens = law.read(waarschuwingsgrens);
  const dagen = law.read(zelfmeldingDagen);
  const opTijd = zelfGemeld !== undefined && daysBetween(overtreding, zelfGemeld) <= dagen.value;
  const kan = benadelingsbedrag <= grens.value || opTijd;
  return law.because(
    kan,
    'Pw art. 18a lid 4; Boetebesluit art. 2aa',
    () => {
      if (benadelingsbedrag <= grens.value) return `Het nadeel is niet hoger dan ${bedrag(grens.value)}.`;
      if (opTijd) return `Iemand heeft het zelf binnen ${dagen.value} dagen gemeld.`;
      return `Het nadeel is hoger dan ${bedrag(grens.value)} en er is niet op tijd zelf gemeld.`;
    },
    [grens, dagen],
  );
}

/** What is known when somebody with a fine asks for remission within a debt settlement. */
export interface Boetekwijtschelding {
  readonly verwijtbaarheid: Verwijtbaarheid;
  readonly opgelegd: IsoDate;
  readonly verzoek: boolean;
  readonly schuldregeling: boolean;
  /** The same breach within a year after the fine. */
  readonly opnieuw: boolean;
}

/** 18a lid 13: whether the college has the power to remit a fine; whether it does is an oordeel. */
export function kanBoeteKwijtschelden(law: Law, vraag: Boetekwijtschelding): Explained<boolean> {
  const { verwijtbaarheid, opgelegd, verzoek, schuldregeling, opnieuw } = vraag;
  const jaarVoorbij = law.date >= addMonths(opgelegd, 12);
  const bezwaren = [
    ...(verwijtbaarheid === 'opzet' || verwijtbaarheid === 'grove-schuld' ? ['er was opzet of grove schuld'] : []),
    ...(jaarVoorbij ? [] : ['het is nog geen jaar na de boete']),
    ...(opnieuw ? ['binnen een jaar is hetzelfde weer gebeurd'] : []),
    ...(verzoek ? [] : ['er is niet om gevraagd']),
    ...(schuldregeling ? [] : ['er is geen schuldregeling']),
  ];
  return law.because(
    bezwaren.length === 0,
    'Pw art. 18a lid 13',
    () =>
      bezwaren.length === 0
        ? 'De boete kan geheel of voor een deel worden kwijtgescholden.'
        : `Kwijtschelden kan niet: ${bezwaren.join(', ')}.`,
    [],
  );
}
