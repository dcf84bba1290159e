import {
  type Belang,
  confirmBelang,
  confirmVerwijdering,
  rejectVerwijdering,
  requestVerwijdering,
  withdrawBelang,
} from '@meedoen/contract/belang';
import { Button } from '@utrecht/component-library-react';
import { type FormEvent, useState } from 'react';
import { Lade } from '../schil/Lade.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { Tekstvak, Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { RELATIENAAM } from './namen.ts';

type Commando = Belang['mogelijkheden'][number]['commando'];

/** Something this person may do with an entry, or the reason why not. */
export interface Stap {
  readonly belang: Belang;
  readonly commando: Commando;
  readonly tekst: string;
  readonly hoofd: boolean;
  readonly weigering: string | undefined;
}

const STAPPEN: Readonly<
  Record<Commando, { tekst: string; taak: 'belang-invoeren' | 'belang-bevestigen'; hoofd: boolean }>
> = {
  confirmBelang: { tekst: 'Bevestigen', taak: 'belang-bevestigen', hoofd: true },
  withdrawBelang: { tekst: 'Intrekken', taak: 'belang-invoeren', hoofd: false },
  requestVerwijdering: { tekst: 'Verwijderen', taak: 'belang-invoeren', hoofd: false },
  confirmVerwijdering: { tekst: 'Verwijderen', taak: 'belang-bevestigen', hoofd: true },
  rejectVerwijdering: { tekst: 'Laten staan', taak: 'belang-bevestigen', hoofd: false },
};

export const stappenVan = (belang: Belang, mag: (taak: 'belang-invoeren' | 'belang-bevestigen') => boolean): Stap[] =>
  belang.mogelijkheden
    .filter(({ commando }) => mag(STAPPEN[commando].taak))
    .map(({ commando, weigering }) => ({ belang, commando, ...STAPPEN[commando], weigering: weigering?.tekst }));

const UITLEG: Readonly<Record<Commando, string>> = {
  confirmBelang:
    'Vraag het nummer zelf aan de collega en voer het hier nog een keer in. Vanaf dan blijft het dossier dicht.',
  withdrawBelang: 'Wat is ingevoerd werkt nog niet. Het wordt weggehaald.',
  requestVerwijdering: 'Een ander bevestigt dit. Tot dan blijft het dossier dicht voor deze collega.',
  confirmVerwijdering: 'Daarna kan deze collega het dossier weer openen. Van het nummer blijft niets over.',
  rejectVerwijdering: 'Het dossier blijft dicht voor deze collega.',
};

/** One step with an entry, in a dialog: what it does, and what it asks. */
export function Belangstap({ stap, onSluit }: { readonly stap: Stap; readonly onSluit: () => void }) {
  const { belang, commando, tekst } = stap;
  const [waarde, setWaarde] = useState('');
  const na = ['readBelangen', 'readCollegadossiers'] as const;
  const bevestig = useOpdracht(confirmBelang, na, onSluit);
  const trekIn = useOpdracht(withdrawBelang, na, onSluit);
  const vraag = useOpdracht(requestVerwijdering, na, onSluit);
  const verwijder = useOpdracht(confirmVerwijdering, na, onSluit);
  const laat = useOpdracht(rejectVerwijdering, na, onSluit);
  const bezig = [bevestig, trekIn, vraag, verwijder, laat].some(({ isPending }) => isPending);
  const fout = bevestig.error ?? trekIn.error ?? vraag.error ?? verwijder.error ?? laat.error;
  const fouten = veldfouten(fout);
  const params = { belangId: belang.id };
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    if (bezig) return;
    if (commando === 'confirmBelang') bevestig.mutate({ params, body: { bsn: waarde } });
    if (commando === 'withdrawBelang') trekIn.mutate({ params, body: {} });
    if (commando === 'requestVerwijdering') vraag.mutate({ params, body: { reden: waarde } });
    if (commando === 'confirmVerwijdering') verwijder.mutate({ params, body: {} });
    if (commando === 'rejectVerwijdering') laat.mutate({ params, body: {} });
  };
  return (
    <Lade titel={`${RELATIENAAM[belang.relatie]} van ${belang.medewerker.naam}`} midden onSluit={onSluit}>
      <form className="mdn-vorm" onSubmit={verstuur}>
        <p className="mdn-sec">{UITLEG[commando]}</p>
        {belang.reden && commando !== 'requestVerwijdering' && <p>Reden van het verzoek: {belang.reden}</p>}
        {commando === 'confirmBelang' && (
          <Tekstveld
            label="Bsn"
            hulp="9 cijfers"
            kort
            inputMode="numeric"
            autoComplete="off"
            waarde={waarde}
            onWaarde={setWaarde}
            fout={fouten.get('/bsn')}
            required
            maxLength={20}
          />
        )}
        {commando === 'requestVerwijdering' && (
          <Tekstvak
            label="Reden"
            waarde={waarde}
            onWaarde={setWaarde}
            fout={fouten.get('/reden')}
            required
            maxLength={300}
          />
        )}
        {fout && fouten.size === 0 && <Fout fout={fout} veilig="Er is niets veranderd." />}
        <Button type="submit" appearance="primary-action-button" aria-disabled={bezig}>
          {tekst}
        </Button>
      </form>
    </Lade>
  );
}
