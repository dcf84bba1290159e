import type { editKetenpartner, Ketenpartnerbeeld, registerKetenpartner } from '@meedoen/contract/ketenpartner';
import { Button } from '@utrecht/component-library-react';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { veldfouten } from '../vorm/Veld.tsx';
import { tekst, type Veld, Velden, vak, type Waarden } from '../vorm/Velden.tsx';
import { opties, SOORT } from './woorden.ts';

const VELDEN: readonly Veld[] = [
  tekst('naam', 'Naam'),
  { naam: 'soort', label: 'Soort', soort: 'keuze', opties: opties(SOORT) },
  { ...tekst('kvk', 'KVK-nummer (mag leeg)'), vrij: true },
  tekst('contactpersoon', 'Contactpersoon'),
  tekst('telefoon', 'Telefoon'),
  tekst('email', 'E-mail'),
];
const CODE: Veld = {
  ...tekst('code', 'Code'),
  hulp: 'Kleine letters en streepjes, zoals taalhuis-veenrade. De groep van de accounts eindigt hierop.',
};

/** The data of an organisation, new or changed with a reason. */
export function Partnervorm({
  route,
  partner,
  metCode = false,
  onKlaar,
  onTerug,
}: {
  readonly route: typeof registerKetenpartner | typeof editKetenpartner;
  readonly partner?: Ketenpartnerbeeld;
  readonly metCode?: boolean;
  readonly onKlaar: (partner: Ketenpartnerbeeld) => void;
  readonly onTerug: () => void;
}) {
  const begin: Waarden = partner
    ? {
        ...{ naam: partner.naam, soort: partner.soort, kvk: partner.kvk ?? '' },
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
  const velden = [...VELDEN, metCode ? CODE : vak('reden', 'Waarom verandert dit?')];
  return (
    <form
      className="mdn-vorm"
      aria-label="Gegevens van de organisatie"
      onSubmit={(event) => {
        event.preventDefault();
        const { kvk, ...rest } = concept.waarde;
        // the server reads the body; what is wrong with it comes back at its field
        const body = { ...rest, kvk: kvk?.trim() || null } as never;
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
