import { type Bezwaar, processBezwaar } from '@meedoen/contract/bezwaar';
import { Button } from '@utrecht/component-library-react';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Datumveld, Keuzelijst, Tekstvak, Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { HANDELINGEN, type Veld } from './velden.ts';

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
  const concept = useConcept(`bezwaar-${bezwaar.id}-${command}`, {} as Readonly<Record<string, string>>);
  const doe = useOpdracht(processBezwaar, ['readBezwaren', 'readDossier', 'readTijdlijn'], () => {
    concept.wis();
    onKlaar();
  });
  const fouten = veldfouten(doe.error);
  const waarde = (veld: Veld) => concept.waarde[veld.naam] ?? '';
  const zet = (veld: Veld) => (nieuw: string) => concept.zet({ ...concept.waarde, [veld.naam]: nieuw });
  return (
    <form
      className="mdn-vorm"
      onSubmit={(event) => {
        event.preventDefault();
        const inhoud = Object.fromEntries(
          velden.flatMap((veld) => (veld.vrij && waarde(veld) === '' ? [] : [[veld.naam, waarde(veld)]])),
        );
        doe.mutate({
          params: { bezwaarId: bezwaar.id },
          body: { command, ...inhoud } as never,
          versie: bezwaar.versie,
        });
      }}
    >
      {velden.map((veld) => {
        const basis = {
          label: veld.label,
          ...(veld.hulp ? { hulp: veld.hulp } : {}),
          fout: fouten.get(`/${veld.naam}`),
          waarde: waarde(veld),
          onWaarde: zet(veld),
          required: !veld.vrij,
        };
        if (veld.soort === 'keuze')
          return <Keuzelijst key={veld.naam} {...basis} leeg="Kies" opties={veld.opties ?? []} />;
        if (veld.soort === 'datum') return <Datumveld key={veld.naam} {...basis} />;
        if (veld.soort === 'vak') return <Tekstvak key={veld.naam} {...basis} maxLength={10_000} />;
        return <Tekstveld key={veld.naam} {...basis} />;
      })}
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
