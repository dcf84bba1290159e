import { readScheiding, registerScheiding, type Scheidingsuitslag } from '@meedoen/contract/scheiding';
import { parseDate } from '@meedoen/law/kernel';
import { datumLang } from '@meedoen/ui/weergave';
import { Button, Paragraph } from '@utrecht/component-library-react';
import type { FormEvent } from 'react';
import { NA_FEIT } from '../feit/ververs.ts';
import { Lade } from '../schil/Lade.tsx';
import { Link } from '../schil/Naar.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { veldfouten } from '../vorm/Veld.tsx';
import { leegConcept, opgaveUit } from './invoer.ts';
import { type Paar, Scheidingsvelden } from './Scheidingsvelden.tsx';

/** A couple with one right parts: who goes on, where each lives, and whose the money is from that day. */
export function Scheidinglade({ recht, onSluit }: { readonly recht: string; readonly onSluit: () => void }) {
  const { vandaag } = useSessie();
  const concept = useConcept(`scheiding-${recht}`, leegConcept(vandaag));
  const op = parseDate(concept.waarde.op);
  const paar = useLees(readScheiding, { params: { rechtId: recht }, query: op ? { op } : {} }, { houdVorige: true });
  return (
    <Lade titel="Uit elkaar" onSluit={onSluit}>
      <Lezing kop="Uit elkaar" van={paar} regels={6} wat="het paar">
        {({ ander, uiteen, ...rest }) =>
          ander ? (
            <Vorm recht={recht} paar={{ ...rest, ander }} concept={concept} />
          ) : (
            <Paragraph className="mdn-melding" role="status">
              {uiteen
                ? `Dit paar is al uit elkaar vanaf ${datumLang(uiteen)}.`
                : 'Deze uitkering is op deze dag niet van een paar.'}
            </Paragraph>
          )
        }
      </Lezing>
    </Lade>
  );
}

function Vorm({
  recht,
  paar,
  concept,
}: {
  readonly recht: string;
  readonly paar: Paar;
  readonly concept: ReturnType<typeof useConcept<ReturnType<typeof leegConcept>>>;
}) {
  const { waarde, zet } = concept;
  const leg = useOpdracht(registerScheiding, [...NA_FEIT, 'readTaken'], concept.wis);
  const fouten = veldfouten(leg.error);
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    const body = opgaveUit(
      waarde,
      paar.kinderen.map(({ id }) => id),
      paar.gehuwd,
    );
    if (body) leg.mutate({ params: { rechtId: recht }, body });
  };
  if (leg.data) return <Vastgelegd uitslag={leg.data} ander={paar.ander.naam} />;
  return (
    <form className="mdn-vorm" onSubmit={verstuur}>
      <Scheidingsvelden paar={paar} waarde={waarde} zet={zet} fouten={fouten} />
      {leg.error && fouten.size === 0 && (
        <Fout fout={leg.error} veilig="Er is niets veranderd. Uw antwoorden staan nog hier." />
      )}
      <Button type="submit" appearance="primary-action-button" aria-disabled={leg.isPending}>
        Vastleggen
      </Button>
    </form>
  );
}

/** What was done, and what now waits for a person. */
function Vastgelegd({ uitslag, ander }: { readonly uitslag: Scheidingsuitslag; readonly ander: string }) {
  return (
    <div className="mdn-stapel">
      <div className="mdn-melding mdn-melding--ok" role="status">
        {uitslag.uitleg.map((zin) => (
          <Paragraph key={zin}>{zin}</Paragraph>
        ))}
      </div>
      <ul className="mdn-stapel mdn-stapel--dicht">
        <li>
          <Link className="utrecht-link" to={`/besluiten/${uitslag.voorstel}`}>
            Naar het voorstel voor een besluit
          </Link>
        </li>
        {uitslag.voorstelAnder && (
          <li>
            <Link className="utrecht-link" to={`/besluiten/${uitslag.voorstelAnder}`}>
              Naar het besluit voor {ander}: het einde als paar
            </Link>
          </li>
        )}
        {uitslag.aanvraag && (
          <li>
            <Link className="utrecht-link" to={`/aanvragen/${uitslag.aanvraag}`}>
              Naar de aanvraag van {ander}
            </Link>
          </li>
        )}
        {uitslag.brieven.map((brief) => (
          <li key={brief.id}>
            <Link className="utrecht-link" to={`/brieven/${brief.id}`}>
              Brief aan {brief.aan}
            </Link>{' '}
            <span className="mdn-mut">{brief.kanaal === 'papier' ? 'op papier' : 'op de eigen pagina'}</span>
          </li>
        ))}
      </ul>
      <h3>Nog te doen</h3>
      <ul>
        {uitslag.taken.map((taak) => (
          <li key={taak}>{taak}</li>
        ))}
      </ul>
    </div>
  );
}
