import { changeLoket, type Organisatie } from '@meedoen/contract/organisatie';
import { Button } from '@utrecht/component-library-react';
import { type FormEvent, useRef } from 'react';
import { Lade } from '../schil/Lade.tsx';
import { Conflict, Fout } from '../toestand/Toestand.tsx';
import { isConflict, useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Tekstvak, Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { Reden } from './Mandaatlade.tsx';

type Gemeente = Organisatie['gemeenten'][number];

const VELDEN = [
  ['afdeling', 'Afdeling', 80],
  ['telefoon', 'Telefoon', 20],
  ['bereikbaar', 'Bereikbaar', 200],
  ['bezoekadres', 'Bezoekadres', 200],
  ['inloop', 'Inloop', 200],
  ['website', 'Website', 100],
  ['mailVan', 'Afzender van mail', 200],
] as const;

const tekstVan = ({ loket }: Gemeente) => ({
  ...{ afdeling: loket?.afdeling ?? 'Werk en Inkomen', telefoon: loket?.telefoon ?? '' },
  ...{ bereikbaar: loket?.bereikbaar ?? '', bezoekadres: loket?.bezoekadres ?? '', inloop: loket?.inloop ?? '' },
  ...{ website: loket?.website ?? '', mailVan: loket?.mailVan ?? '', spoed: loket?.spoed ?? '' },
  postadres: loket?.postadres.join('\n') ?? '',
  namenInInzage: loket?.namenInInzage ?? false,
});

/** Where residents turn to, as it stands on letters and pages. Two who change it at once both see both texts. */
export function Loketlade({ gemeente, onSluit }: { readonly gemeente: Gemeente; readonly onSluit: () => void }) {
  // what is on the screen rests on this version, also when a newer one comes in meanwhile
  const begin = useRef(gemeente);
  const concept = useConcept(`loket-${gemeente.code}-${begin.current.versie}`, {
    ...tekstVan(begin.current),
    reden: '',
  });
  const { waarde, zet } = concept;
  const wijzig = useOpdracht(changeLoket, ['readOrganisatie'], () => {
    concept.wis();
    onSluit();
  });
  const fouten = veldfouten(wijzig.error);
  const stuur = (versie: number) =>
    wijzig.mutate({
      params: { gemeente: gemeente.code },
      body: {
        ...waarde,
        postadres: waarde.postadres
          .split('\n')
          .map((regel) => regel.trim())
          .filter(Boolean),
      },
      versie,
    });
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    stuur(begin.current.versie);
  };
  const samen = (tekst: Omit<typeof waarde, 'reden'>) =>
    [...VELDEN.map(([veld]) => tekst[veld]), tekst.postadres, tekst.spoed].filter(Boolean).join('\n');
  return (
    <Lade titel={`Loket van ${gemeente.naam}`} onSluit={onSluit}>
      <form className="mdn-vorm" onSubmit={verstuur}>
        {VELDEN.map(([veld, label, lengte]) => (
          <Tekstveld
            key={veld}
            label={label}
            {...(veld === 'mailVan' ? { hulp: 'Naam <adres@gemeente.nl>' } : {})}
            kort={veld === 'telefoon'}
            waarde={waarde[veld]}
            onWaarde={(tekst) => zet({ [veld]: tekst })}
            fout={fouten.get(`/${veld}`)}
            maxLength={lengte}
            required
          />
        ))}
        <Tekstvak
          label="Postadres"
          hulp="Een regel per regel van het adres, ten hoogste zes"
          rijen={4}
          waarde={waarde.postadres}
          onWaarde={(postadres) => zet({ postadres })}
          fout={fouten.get('/postadres')}
          required
        />
        <Tekstvak
          label="Bij nood (mag leeg)"
          hulp="Wat iemand doet die vandaag geen geld heeft voor eten"
          rijen={2}
          waarde={waarde.spoed}
          onWaarde={(spoed) => zet({ spoed })}
          fout={fouten.get('/spoed')}
          maxLength={300}
        />
        <label className="mdn-vink">
          <input
            type="checkbox"
            checked={waarde.namenInInzage}
            onChange={(event) => zet({ namenInInzage: event.target.checked })}
          />
          <span>Inwoners zien bij Wie keek mee de namen van medewerkers</span>
        </label>
        <Reden waarde={waarde.reden} onWaarde={(reden) => zet({ reden })} fout={fouten.get('/reden')} />
        {isConflict(wijzig.error) ? (
          <Conflict
            wie={wijzig.error.message}
            daar={samen(tekstVan(gemeente))}
            hier={samen(waarde)}
            onHier={() => stuur(gemeente.versie)}
            onDaar={() => {
              concept.wis();
              onSluit();
            }}
          />
        ) : (
          wijzig.error &&
          fouten.size === 0 && (
            <Fout fout={wijzig.error} veilig="Het loket is niet gewijzigd. Uw tekst staat nog hier." />
          )
        )}
        <Button type="submit" appearance="primary-action-button" aria-disabled={wijzig.isPending}>
          Bewaren
        </Button>
      </form>
    </Lade>
  );
}
