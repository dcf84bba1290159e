import type { Explained, Law } from '../kernel/index.ts';

/** The duties of which a breach has consequences. */
export const VERPLICHTINGEN = ['inlichtingen', 'medewerking', 'arbeid', 'misdragen', 'besef', 'taal'] as const;
export type Verplichting = (typeof VERPLICHTINGEN)[number];

export type Sanctie = 'boete' | 'afstemming' | 'taaleis';

const ARTIKEL: Record<Verplichting, string> = {
  inlichtingen: 'Pw art. 18a lid 1, 18 lid 2',
  medewerking: 'Pw art. 17 lid 2, 18 lid 2',
  arbeid: 'Pw art. 9, 18 lid 2 en 4',
  misdragen: 'Pw art. 9 lid 6, 18 lid 2',
  besef: 'Pw art. 18 lid 2',
  taal: 'Pw art. 18b',
};

/** What may follow on a breach: one kind only, because art. 18 lid 2 leaves the duty to inform to the fine. */
export function sanctie(law: Law, verplichting: Verplichting): Explained<Sanctie> {
  const uitkomst: Sanctie =
    verplichting === 'inlichtingen' ? 'boete' : verplichting === 'taal' ? 'taaleis' : 'afstemming';
  return law.because(
    uitkomst,
    ARTIKEL[verplichting],
    () =>
      uitkomst === 'boete'
        ? 'Voor de inlichtingenplicht is er de boete, en dus geen afstemming.'
        : `Hiervoor is er ${uitkomst === 'taaleis' ? 'de verlaging van art. 18b' : 'afstemming'}, en geen boete.`,
    [],
  );
}
