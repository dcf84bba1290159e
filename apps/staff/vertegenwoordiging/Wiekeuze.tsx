import { isBsn } from '@meedoen/casework/identificatie';
import { registerPersoon, searchPersonen } from '@meedoen/contract/persoon';
import { datumLang } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { Keuze, Tekstveld } from '../vorm/Veld.tsx';

export interface Vertegenwoordiger {
  readonly id: string;
  readonly naam: string;
}

/**
 * Finds the person who will act, by name or bsn; somebody unknown here is fetched from the BRP, so that they can log
 * in. It stands inside a form, so its own search is a button and not a form.
 */
export function Wiekeuze({
  voor,
  gekozen,
  onKies,
  fout,
}: {
  /** Who is represented: that is not who can be chosen. */
  readonly voor: string;
  readonly gekozen: Vertegenwoordiger | undefined;
  readonly onKies: (wie: Vertegenwoordiger | undefined) => void;
  readonly fout: string | undefined;
}) {
  const { gemeenten } = useSessie();
  const [vraag, setVraag] = useState('');
  const [eigenFout, setEigenFout] = useState<string>();
  const zoek = useOpdracht(searchPersonen, []);
  const haalOp = useOpdracht(registerPersoon, [], ({ persoonId }) => onKies({ id: persoonId, naam: 'Uit de BRP' }));
  const cijfers = vraag.replace(/[\s.]/g, '');
  const bsn = /^\d{9}$/.test(cijfers) ? cijfers : undefined;
  const verstuur = () => {
    onKies(undefined);
    const naam = vraag.trim();
    const klacht = bsn
      ? isBsn(bsn)
        ? undefined
        : 'Dit is geen geldig bsn. Kijk de negen cijfers na.'
      : naam.length < 2
        ? 'Vul een naam of bsn in.'
        : undefined;
    setEigenFout(klacht);
    if (!klacht) zoek.mutate({ body: { ...(bsn ? { bsn } : { naam }), doel: 'recht-op-bijstand', aantal: 10 } });
  };
  const gevonden = zoek.data?.regels.filter(({ id }) => id !== voor);
  return (
    <div className="mdn-stapel mdn-stapel--dicht">
      <Tekstveld
        label="Zoek de vertegenwoordiger op naam of bsn"
        hulp="Een bsn wordt niet bewaard en staat niet in het adres"
        waarde={vraag}
        onWaarde={setVraag}
        fout={eigenFout ?? fout}
        autoComplete="off"
        maxLength={100}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          verstuur();
        }}
      />
      <div className="utrecht-button-group">
        <Button
          type="button"
          className="mdn-klein"
          appearance="secondary-action-button"
          aria-disabled={zoek.isPending}
          onClick={verstuur}
        >
          Zoeken
        </Button>
      </div>
      {zoek.error && <Fout fout={zoek.error} />}
      <div aria-live="polite">
        {gevonden && gevonden.length > 0 && (
          <Keuze
            label="Gevonden"
            waarde={gekozen?.id ?? ''}
            onWaarde={(id) => onKies(gevonden.find((regel) => regel.id === id))}
            opties={gevonden.map((regel) => ({
              waarde: regel.id,
              tekst: (
                <>
                  <b>{regel.naam}</b>{' '}
                  <span className="mdn-sm mdn-sec">
                    {regel.geboortedatum ? datumLang(regel.geboortedatum) : ''} {regel.plaats}
                  </span>
                </>
              ),
            }))}
          />
        )}
        {gevonden?.length === 0 && !haalOp.data && (
          <>
            <Leeg>Niemand gevonden. Zoek op bsn om iemand uit de BRP te halen.</Leeg>
            {bsn && (
              <div className="utrecht-button-group">
                {gemeenten.map(({ code, naam }) => (
                  <Button
                    key={code}
                    type="button"
                    className="mdn-klein"
                    appearance="secondary-action-button"
                    aria-disabled={haalOp.isPending}
                    onClick={() =>
                      haalOp.mutate({ body: { bsn, gemeente: code, reden: 'Handelt als vertegenwoordiger' } })
                    }
                  >
                    Ophalen uit de BRP, voor {naam}
                  </Button>
                ))}
              </div>
            )}
          </>
        )}
        {haalOp.error && <Fout fout={haalOp.error} veilig="Er is niemand vastgelegd." />}
        {haalOp.data && <p role="status">Opgehaald uit de BRP en gekozen.</p>}
      </div>
    </div>
  );
}
