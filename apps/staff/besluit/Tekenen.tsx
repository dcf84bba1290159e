import {
  approveBesluit,
  cancelVoorstel,
  proposeBesluit,
  rejectVoorstel,
  type Voorstel,
} from '@meedoen/contract/besluit';
import { Artikel } from '@meedoen/ui/uitleg';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { type ReactNode, useState } from 'react';
import { Lade } from '../schil/Lade.tsx';
import { Toetskap, useToetsen } from '../schil/toetsen.tsx';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { Tekstvak, veldfouten } from '../vorm/Veld.tsx';

const NA = [
  'readBesluit',
  'readBesluiten',
  'readWerkvoorraad',
  'readAanvraag',
  'readDossier',
  'readRecht',
  'readTijdlijn',
  'readBezwaren',
] as const;

/** The signatures: who proposed, who signs, why two; a closed button says the true reason. */
export function Tekenen({
  voorstel,
  bewaarEerst,
  bewaarknop,
  bezig,
}: {
  readonly voorstel: Voorstel;
  readonly bewaarEerst: (na: (versie: number) => void) => void;
  readonly bewaarknop: ReactNode;
  readonly bezig: boolean;
}) {
  const { naam } = useSessie();
  const mag = useMag();
  const [terug, setTerug] = useState(false);
  const [af, setAf] = useState(false);
  const leg = useOpdracht(proposeBesluit, NA);
  const stel = useOpdracht(approveBesluit, NA);
  const call = { params: { besluitId: voorstel.id }, body: {}, versie: voorstel.versie } as const;
  const keuze = (commando: string) => voorstel.mogelijkheden.find((mogelijkheid) => mogelijkheid.commando === commando);
  const concept = voorstel.status === 'concept';
  const rij = concept
    ? keuze('proposeBesluit')
    : voorstel.status === 'voorgesteld'
      ? keuze('approveBesluit')
      : undefined;
  const dit = concept ? leg : stel;
  const taak = concept ? mag('besluit-voorstellen') : mag('besluit-vaststellen');
  const dicht = !taak || rij?.mag === false || dit.isPending || bezig;
  const teken = () => {
    if (dicht || !rij) return;
    if (concept) bewaarEerst((versie) => leg.mutate({ ...call, versie }));
    else stel.mutate(call);
  };
  const uitleg = concept ? 'voorleggen' : 'vaststellen';
  useToetsen([{ toets: 'Ctrl+Enter', toon: 'Ctrl Enter', uitleg, kan: taak && rij !== undefined, doe: teken }]);
  const eerste = voorstel.voorgesteldDoor ?? (concept ? naam : null);
  return (
    <section className="mdn-teken" aria-labelledby="deel-4">
      <Heading2 id="deel-4" tabIndex={-1} className="mdn-visually-hidden">
        Tekenen
      </Heading2>
      <Hand nr={1} wie={eerste} wat={concept ? 'stelt voor' : 'stelde voor'} klaar={!concept} />
      {voorstel.vierOgen.nodig && (
        <Hand
          nr={2}
          wie={voorstel.vastgesteldDoor}
          wat={voorstel.vastgesteldDoor ? 'stelde vast' : 'een collega stelt vast'}
          klaar={voorstel.vastgesteldDoor !== null}
        />
      )}
      <p className="mdn-sm mdn-sec mdn-teken__waarom">
        <b>{voorstel.vierOgen.nodig ? 'Waarom twee?' : 'Een handtekening is genoeg.'}</b> {voorstel.vierOgen.reden}
      </p>
      <div className="mdn-teken__knoppen">
        {(leg.error ?? stel.error) && (
          <Fout fout={leg.error ?? stel.error ?? new Error()} veilig="Er is niet getekend." />
        )}
        <div className="utrecht-button-group">
          {bewaarknop}
          {mag('besluit-vaststellen') && keuze('vervalVoorstel')?.mag && (
            <Button appearance="secondary-action-button" onClick={() => setAf(true)}>
              Afzien
            </Button>
          )}
          {voorstel.status === 'voorgesteld' &&
            mag('besluit-vaststellen') &&
            keuze('rejectVoorstel')?.mag !== false && (
              <Button appearance="secondary-action-button" onClick={() => setTerug(true)}>
                Terugsturen
              </Button>
            )}
          {rij && (
            <Button
              appearance="primary-action-button"
              aria-disabled={dicht}
              aria-describedby={dicht ? 'tekenreden' : undefined}
              onClick={teken}
            >
              {concept ? (voorstel.vierOgen.nodig ? 'Tekenen en voorleggen' : 'Tekenen en vaststellen') : 'Vaststellen'}{' '}
              <Toetskap toets="Ctrl" />
              <Toetskap toets="Enter" />
            </Button>
          )}
        </div>
        {rij && dicht && !dit.isPending && !bezig && (
          <p id="tekenreden" className="mdn-weigering">
            Kan nog niet:{' '}
            {taak ? (rij.weigering?.tekst ?? 'de stand laat het niet toe.') : 'uw rol mag dit niet tekenen.'}{' '}
            {rij.weigering?.artikel && <Artikel artikel={rij.weigering.artikel} />}
          </p>
        )}
      </div>
      {terug && <Terugsturen voorstel={voorstel} onSluit={() => setTerug(false)} />}
      {af && <Afzien voorstel={voorstel} onSluit={() => setAf(false)} />}
    </section>
  );
}

function Hand({
  nr,
  wie,
  wat,
  klaar,
}: {
  readonly nr: number;
  readonly wie: string | null;
  readonly wat: string;
  readonly klaar: boolean;
}) {
  return (
    <div className={klaar || wie ? 'mdn-hand' : 'mdn-hand mdn-hand--leeg'}>
      <span className="mdn-nr" aria-hidden="true">
        {klaar ? '✓' : nr}
      </span>
      <div>
        <b>{wie ?? 'Nog niemand'}</b>
        <br />
        <span className="mdn-sm mdn-sec">{wat}</span>
      </div>
    </div>
  );
}

/** Nothing is done with the proposal: why stays in the file. */
function Afzien({ voorstel, onSluit }: { readonly voorstel: Voorstel; readonly onSluit: () => void }) {
  const [reden, setReden] = useState('');
  const zieAf = useOpdracht(cancelVoorstel, NA, onSluit);
  const fouten = veldfouten(zieAf.error);
  return (
    <Lade titel="Afzien van dit voorstel" midden onSluit={onSluit}>
      <form
        className="mdn-vorm"
        onSubmit={(event) => {
          event.preventDefault();
          zieAf.mutate({ params: { besluitId: voorstel.id }, body: { reden }, versie: voorstel.versie });
        }}
      >
        <Tekstvak
          label="Waarom niet"
          hulp="Blijft in het dossier"
          waarde={reden}
          onWaarde={setReden}
          fout={fouten.get('/reden')}
          required
          maxLength={1000}
        />
        {zieAf.error && fouten.size === 0 && <Fout fout={zieAf.error} veilig="Het voorstel ligt er nog." />}
        <Button type="submit" appearance="primary-action-button" aria-disabled={zieAf.isPending}>
          Afzien
        </Button>
      </form>
    </Lade>
  );
}

function Terugsturen({ voorstel, onSluit }: { readonly voorstel: Voorstel; readonly onSluit: () => void }) {
  const [reden, setReden] = useState('');
  const stuur = useOpdracht(rejectVoorstel, NA, onSluit);
  const fouten = veldfouten(stuur.error);
  return (
    <Lade titel="Voorstel terugsturen" midden onSluit={onSluit}>
      <form
        className="mdn-vorm"
        onSubmit={(event) => {
          event.preventDefault();
          stuur.mutate({ params: { besluitId: voorstel.id }, body: { reden }, versie: voorstel.versie });
        }}
      >
        <Tekstvak
          label="Wat moet anders"
          waarde={reden}
          onWaarde={setReden}
          fout={fouten.get('/reden')}
          required
          maxLength={1000}
        />
        {stuur.error && fouten.size === 0 && <Fout fout={stuur.error} veilig="Het voorstel ligt nog bij u." />}
        <Button type="submit" appearance="primary-action-button" aria-disabled={stuur.isPending}>
          Terugsturen
        </Button>
      </form>
    </Lade>
  );
}
