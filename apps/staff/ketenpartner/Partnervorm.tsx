import type { editKetenpartner, Ketenpartnerbeeld, registerKetenpartner } from '@meedoen/contract/ketenpartner';
import { Button } from '@utrecht/component-library-react';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { veldfouten } from '../vorm/Veld.tsx';
import { tekst, type Veld, Velden, vak, type Waarden } from '../vorm/Velden.tsx';
import { opties, SOORT } from './woorden.ts';

const NAAM = tekst('naam', 'Naam');
const VELDEN: readonly Veld[] = [
  { ...tekst('kvk', 'KVK-nummer (mag leeg)'), vrij: true },
  tekst('contactpersoon', 'Contactpersoon'),
  tekst('telefoon', 'Telefoon'),
  tekst('email', 'E-mail'),
];
const CODE: Veld = {
  ...tekst('code', 'Code'),
  hulp: 'Kleine letters en streepjes, zoals taalhuis-veenrade. De groep van de accounts eindigt hierop.',
};

/** What kind it is; a care team stays one, of one gemeente, and another organisation never becomes one. */
function soortvelden(gemeenten: readonly Gemeente[], soort?: string, vast?: string): readonly Veld[] {
  if (vast === 'zorgteam') return [];
  const keuze = opties(SOORT).filter(({ waarde }) => !vast || waarde !== 'zorgteam');
  const gemeente = gemeenten.map(({ code, naam }) => ({ waarde: code, tekst: naam }));
  return [
    { naam: 'soort', label: 'Soort', soort: 'keuze', opties: keuze },
    ...(soort === 'zorgteam'
      ? [{ ...{ naam: 'gemeente', label: 'Gemeente', soort: 'keuze' as const }, opties: gemeente }]
      : []),
  ];
}
type Gemeente = { readonly code: string; readonly naam: string };

/** The data of an organisation, new or changed with a reason. */
export function Partnervorm({
  route,
  partner,
  gemeenten = [],
  metCode = false,
  onKlaar,
  onTerug,
}: {
  readonly route: typeof registerKetenpartner | typeof editKetenpartner;
  readonly partner?: Ketenpartnerbeeld;
  readonly gemeenten?: readonly Gemeente[];
  readonly metCode?: boolean;
  readonly onKlaar: (partner: Ketenpartnerbeeld) => void;
  readonly onTerug: () => void;
}) {
  const begin: Waarden = partner
    ? {
        ...{ naam: partner.naam, soort: partner.soort, gemeente: partner.gemeente ?? '', kvk: partner.kvk ?? '' },
        ...{ contactpersoon: partner.contactpersoon, telefoon: partner.telefoon, email: partner.email },
      }
    : {};
  const concept = useConcept<Waarden>(`ketenpartner-${partner?.id ?? 'nieuw'}`, begin);
  const doe = useOpdracht(
    route as typeof registerKetenpartner,
    ['readKetenpartner', 'readKetenpartners'],
    (antwoord) => {
      concept.wis();
      onKlaar(antwoord);
    },
  );
  const { soort } = concept.waarde;
  const velden = [
    NAAM,
    ...soortvelden(gemeenten, soort, partner?.soort),
    ...VELDEN,
    metCode ? CODE : vak('reden', 'Waarom verandert dit?'),
  ];
  return (
    <form
      className="mdn-vorm"
      aria-label="Gegevens van de organisatie"
      onSubmit={(event) => {
        event.preventDefault();
        const { kvk, gemeente, ...rest } = concept.waarde;
        // the server reads the body; what is wrong with it comes back at its field
        const van = soort === 'zorgteam' ? gemeente || null : null;
        const body = { ...rest, gemeente: van, kvk: kvk?.trim() || null } as never;
        const wie = partner ? { params: { ketenpartnerId: partner.id }, versie: partner.versie } : {};
        doe.mutate({ ...wie, body } as never);
      }}
    >
      <Velden velden={velden} waarden={concept.waarde} onWaarden={concept.zet} fouten={veldfouten(doe.error)} />
      {doe.error && <Fout fout={doe.error} veilig="Niet bewaard. Wat u invulde staat nog hier." />}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={doe.isPending}>
          Bewaren
        </Button>
        <Button type="button" appearance="subtle-button" onClick={onTerug}>
          Terug
        </Button>
      </div>
    </form>
  );
}
