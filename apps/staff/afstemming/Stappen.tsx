import type { AfstemmingWeergave } from '@meedoen/contract/afstemming';
import { startVoorstel } from '@meedoen/contract/besluit';
import { Artikel } from '@meedoen/ui/uitleg';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMag } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { type Stapnaam, Stapvorm } from './Stapvorm.tsx';

/** The steps a person may take in a case, in the order they come; `beslist` asks the right to propose. */
const STAPPEN: readonly { readonly stap: Stapnaam; readonly knop: string; readonly beslist: boolean }[] = [
  { stap: 'announceMaatregel', knop: 'Voornemen sturen', beslist: true },
  { stap: 'giveZienswijze', knop: 'Reactie vastleggen', beslist: false },
  { stap: 'requestInkeer', knop: 'Verzoek om te stoppen', beslist: false },
  { stap: 'confirmAfstemming', knop: 'Opnieuw bekeken: blijft', beslist: true },
  { stap: 'waiveMaatregel', knop: 'Afzien van maatregel', beslist: true },
];
const BESLUITEN = [
  ['afstemmen', 'Verlaging voorbereiden'],
  ['waarschuwen', 'Waarschuwing voorbereiden'],
  ['afstemming-herzien', 'Stoppen voorbereiden'],
  ['inkeer-afwijzen', 'Afwijzing voorbereiden'],
] as const;
/** Refusals that only say that a case is somewhere else: those buttons are left out, the others say their reason. */
const ELDERS: readonly string[] = ['niet-in-deze-toestand', 'geen-waarschuwing-mogelijk'];

/** What may be done now; what the law or the term still closes stands there with its true reason. */
export function Stappen({ zaak }: { readonly zaak: AfstemmingWeergave }) {
  const mag = useMag();
  const ga = useNavigate();
  const [open, setOpen] = useState<Stapnaam>();
  const start = useOpdracht(
    startVoorstel,
    ['readAfstemmingen', 'readBesluiten'],
    ({ id }) => void ga(`/besluiten/${id}`),
  );
  const stappen = STAPPEN.filter(
    ({ stap, beslist }) =>
      mag(beslist ? 'besluit-voorstellen' : 'plicht-bewaken') &&
      zaak.mogelijkheden.some(({ commando, mag: kan }) => commando === stap && kan) &&
      !(stap === 'confirmAfstemming' && !zaak.heroverwegenVoor),
  );
  const besluiten = mag('besluit-voorstellen')
    ? BESLUITEN.flatMap(([soort, knop]) => {
        const keuze = zaak.besluiten.find(({ commando }) => commando === soort);
        if (!keuze || (keuze.weigering && ELDERS.includes(keuze.weigering.code))) return [];
        // what law and by-law attach decides between a warning and a lowering
        if (soort === 'afstemmen' && zaak.wet.maatregel?.soort === 'waarschuwing') return [];
        if (soort === 'waarschuwen' && zaak.wet.maatregel?.soort === 'verlaging' && !zaak.wet.ontbreekt) return [];
        return [{ soort, knop, weigering: keuze.weigering }];
      })
    : [];
  if (stappen.length === 0 && besluiten.length === 0) return null;
  const dicht = besluiten.filter(({ weigering }) => weigering !== null && weigering.code !== 'voorstel-open');
  return (
    <div>
      <h3 className="utrecht-heading-4">Wat nu kan</h3>
      <div className="mdn-zaak__knoppen">
        {besluiten
          .filter(({ weigering }) => weigering === null)
          .map(({ soort, knop }) => (
            <Button
              key={soort}
              appearance="primary-action-button"
              aria-disabled={start.isPending}
              onClick={() => start.mutate({ body: { soort, afstemming: zaak.id } })}
            >
              {knop}
            </Button>
          ))}
        {stappen.map(({ stap, knop }) => (
          <Button
            key={stap}
            appearance="secondary-action-button"
            aria-expanded={open === stap}
            onClick={() => setOpen(open === stap ? undefined : stap)}
          >
            {knop}
          </Button>
        ))}
      </div>
      {dicht.map(({ soort, knop, weigering }) => (
        <p key={soort} className="mdn-weigering">
          {knop} kan nog niet: {weigering?.tekst} {weigering?.artikel && <Artikel artikel={weigering.artikel} />}
        </p>
      ))}
      {start.error && <Fout fout={start.error} veilig="Er is geen voorstel gemaakt." />}
      {open && <Stapvorm key={open} zaak={zaak} stap={open} onKlaar={() => setOpen(undefined)} />}
    </div>
  );
}
