import type { Aanvraag } from '@meedoen/contract/aanvraag';
import { startVoorstel } from '@meedoen/contract/besluit';
import { Artikel } from '@meedoen/ui/uitleg';
import { Button } from '@utrecht/component-library-react';
import { useEffect, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { soortnaam } from '../besluit/namen.ts';
import { Link } from '../schil/Naar.tsx';
import { Toetskap, useToetsen } from '../schil/toetsen.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';

const SOORTEN = ['toekennen', 'afwijzen', 'buiten-behandeling-stellen'] as const;

/** Begins a proposal, or leads to the one that lies there. */
export function Besluitstart({ aanvraag }: { readonly aanvraag: Aanvraag }) {
  const ga = useNavigate();
  const [adres] = useSearchParams();
  const blok = useRef<HTMLDivElement>(null);
  const start = useOpdracht(
    startVoorstel,
    ['readAanvraag', 'readBesluiten'],
    (voorstel) => void ga(`/besluiten/${voorstel.id}`),
  );
  // Whoever begins a proposal takes the aanvraag up: one that has just been sent may be decided at once.
  const neemtOp = aanvraag.mogelijkheden.some(({ commando, mag }) => commando === 'takeUpAanvraag' && mag);
  const mogelijkheid = aanvraag.mogelijkheden.find(({ commando }) => commando === 'proposeBesluit');
  const mag = neemtOp || (mogelijkheid?.mag ?? true);
  const doe = () =>
    aanvraag.besluit ? void ga(`/besluiten/${aanvraag.besluit}`) : blok.current?.querySelector('button')?.focus();
  useToetsen([{ toets: 'b', toon: 'B', uitleg: 'besluiten', doe }]);
  useEffect(() => {
    if (adres.get('doe') === 'besluiten') blok.current?.querySelector<HTMLElement>('a, button')?.focus();
  }, [adres]);
  return (
    <div ref={blok} className="mdn-stapel mdn-stapel--dicht">
      {aanvraag.besluit ? (
        <Link
          className="utrecht-button utrecht-button--primary-action mdn-aanvraag__knop"
          to={`/besluiten/${aanvraag.besluit}`}
        >
          Naar het voorstel <Toetskap toets="B" />
        </Link>
      ) : (
        <div className="utrecht-button-group">
          {SOORTEN.map((soort, i) => (
            <Button
              key={soort}
              appearance={i === 0 ? 'primary-action-button' : 'secondary-action-button'}
              aria-disabled={!mag || start.isPending}
              aria-describedby={mag ? undefined : 'besluitreden'}
              onClick={() => mag && !start.isPending && start.mutate({ body: { soort, zaak: aanvraag.id } })}
            >
              Voorstel: {soortnaam(soort)}
            </Button>
          ))}
        </div>
      )}
      {!mag && (
        <p id="besluitreden" className="mdn-weigering">
          {mogelijkheid?.weigering?.tekst}{' '}
          {mogelijkheid?.weigering?.artikel && <Artikel artikel={mogelijkheid.weigering.artikel} />}
        </p>
      )}
      {start.error && <Fout fout={start.error} veilig="Er is geen voorstel gemaakt." />}
    </div>
  );
}
