import { type Bezwaar, processBezwaar } from '@meedoen/contract/bezwaar';
import { Button } from '@utrecht/component-library-react';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { veldfouten } from '../vorm/Veld.tsx';
import { ingevuld, Velden, type Waarden } from '../vorm/Velden.tsx';
import { HANDELINGEN } from './velden.ts';

/** The form of one thing that is done with an objection; what was typed stays when it is refused. */
export function Handelen({
  bezwaar,
  command,
  onKlaar,
}: {
  readonly bezwaar: Bezwaar;
  readonly command: string;
  readonly onKlaar: () => void;
}) {
  const { naam, velden } = HANDELINGEN[command] ?? { naam: command, velden: [] };
  const concept = useConcept<Waarden>(`bezwaar-${bezwaar.id}-${command}`, {});
  const doe = useOpdracht(processBezwaar, ['readBezwaren', 'readDossier', 'readTijdlijn'], () => {
    concept.wis();
    onKlaar();
  });
  const fouten = veldfouten(doe.error);
  return (
    <form
      className="mdn-vorm"
      onSubmit={(event) => {
        event.preventDefault();
        doe.mutate({
          params: { bezwaarId: bezwaar.id },
          body: { command, ...ingevuld(velden, concept.waarde) } as never,
          versie: bezwaar.versie,
        });
      }}
    >
      <Velden velden={velden} waarden={concept.waarde} onWaarden={concept.zet} fouten={fouten} />
      {doe.error && <Fout fout={doe.error} veilig="Niet vastgelegd. Uw tekst staat nog hier." />}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={doe.isPending}>
          {naam}
        </Button>
        <Button type="button" appearance="secondary-action-button" onClick={onKlaar}>
          Terug
        </Button>
      </div>
    </form>
  );
}
