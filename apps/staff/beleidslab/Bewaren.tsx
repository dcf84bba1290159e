import { readVarianten, removeVariant, saveVariant } from '@meedoen/contract/beleidslab';
import { tijdstipKort } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { type FormEvent, useState } from 'react';
import { Lade } from '../schil/Lade.tsx';
import { Link } from '../schil/Naar.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { Tekstvak, Tekstveld } from '../vorm/Veld.tsx';
import type { Variant } from './varianten.ts';

/** Keeps the variant of the screen with a name and a note; it is not changed afterwards. */
export function Bewaren({ variant, onSluit }: { readonly variant: Variant; readonly onSluit: () => void }) {
  const [naam, setNaam] = useState('');
  const [toelichting, setToelichting] = useState('');
  const bewaar = useOpdracht(saveVariant, ['readVarianten'], onSluit);
  const stuur = (event: FormEvent) => {
    event.preventDefault();
    bewaar.mutate({ body: { naam, toelichting, variant } });
  };
  return (
    <Lade titel="Variant bewaren" midden onSluit={onSluit}>
      <form className="mdn-vorm" onSubmit={stuur}>
        <Tekstveld label="Naam" waarde={naam} onWaarde={setNaam} required maxLength={80} />
        <Tekstvak
          label="Toelichting"
          hulp="Waarom deze variant, en wie vroeg erom."
          waarde={toelichting}
          onWaarde={setToelichting}
          maxLength={2000}
        />
        {bewaar.error && <Fout fout={bewaar.error} veilig="Uw tekst staat nog hier." />}
        <Button type="submit" appearance="primary-action-button" disabled={bewaar.isPending}>
          Bewaren
        </Button>
        <p className="mdn-sm mdn-mut">
          Collega's van beleid in uw organisatie zien de variant. De regels en de toelichting worden bewaard, niet de
          uitkomst: die wordt bij het openen opnieuw berekend.
        </p>
      </form>
    </Lade>
  );
}

/** Variants that were kept, each with an address to share. */
export function Bewaard() {
  const { vandaag } = useSessie();
  const lezing = useLees(readVarianten);
  return (
    <section className="mdn-panel mdn-niet-printen" aria-labelledby="bewaard">
      <div className="mdn-panel__kop">
        <Heading2 id="bewaard">Bewaarde varianten</Heading2>
      </div>
      <Lezing van={lezing} regels={3} wat="bewaarde varianten">
        {({ varianten }) =>
          varianten.length === 0 ? (
            <Leeg>Nog niets bewaard.</Leeg>
          ) : (
            <ul className="mdn-panel__lijf mdn-bewaard">
              {varianten.map(({ id, naam, toelichting, bewaardDoor, bewaardOp, vanMij }) => (
                <li key={id}>
                  <Link className="utrecht-link" to={`/beleidslab/${id}`}>
                    {naam}
                  </Link>
                  <span className="mdn-sm mdn-mut">
                    {bewaardDoor}, {tijdstipKort(bewaardOp, vandaag)}
                  </span>
                  {vanMij && <Verwijderen id={id} naam={naam} />}
                  {toelichting && <p className="mdn-sm mdn-sec">{toelichting}</p>}
                </li>
              ))}
            </ul>
          )
        }
      </Lezing>
    </section>
  );
}

/** Throws away an own variant, after being asked once more. */
function Verwijderen({ id, naam }: { readonly id: string; readonly naam: string }) {
  const [zeker, setZeker] = useState(false);
  const verwijder = useOpdracht(removeVariant, ['readVarianten'], () => setZeker(false));
  if (!zeker)
    return (
      <Button
        className="mdn-klein"
        appearance="subtle-button"
        aria-label={`${naam} verwijderen`}
        onClick={() => setZeker(true)}
      >
        Verwijderen
      </Button>
    );
  return (
    <span className="mdn-rij">
      <span className="mdn-sm">Zeker weten? De link werkt dan niet meer.</span>
      <Button
        className="mdn-klein"
        appearance="secondary-action-button"
        aria-disabled={verwijder.isPending}
        onClick={() => verwijder.mutate({ params: { variantId: id } })}
      >
        Ja, verwijderen
      </Button>
      <Button className="mdn-klein" appearance="subtle-button" onClick={() => setZeker(false)}>
        Nee
      </Button>
      {verwijder.error && <Fout fout={verwijder.error} veilig="De variant staat er nog." />}
    </span>
  );
}
