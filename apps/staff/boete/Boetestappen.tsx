import { startVoorstel } from '@meedoen/contract/besluit';
import type { BoeteWeergave, readBoetes } from '@meedoen/contract/boete';
import { Artikel } from '@meedoen/ui/uitleg';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMag } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { type Antwoord, useOpdracht } from '../verbinding/verbinding.tsx';
import { type Boetestap, Boetestapvorm } from './Boetestapvorm.tsx';
import { Oordeelvorm } from './Oordeelvorm.tsx';
import { Schendinglade } from './Schendinglade.tsx';

type Stap = Boetestap | 'judgeSchending' | 'editSchending';

/** The steps a person may take in a case, in the order they come. */
const STAPPEN: readonly { readonly stap: Stap; readonly knop: string; readonly beslist?: boolean }[] = [
  { stap: 'judgeSchending', knop: 'Verwijtbaarheid beoordelen' },
  { stap: 'announceBoete', knop: 'Rapport en voornemen sturen' },
  { stap: 'giveZienswijze', knop: 'Reactie vastleggen' },
  { stap: 'editSchending', knop: 'Gegevens verbeteren' },
  { stap: 'waiveBoete', knop: 'Afzien van boete', beslist: true },
];
const BESLUITEN = [
  ['boete-opleggen', 'Boete voorbereiden'],
  ['boete-waarschuwen', 'Waarschuwing voorbereiden'],
] as const;
const ELDERS: readonly string[] = ['niet-in-deze-toestand', 'voorstel-open', 'niet-gehoord'];

/** What may be done now; what the law or the term still closes stands there with its true reason. */
export function Boetestappen({
  zaak,
  vorderingen,
}: {
  readonly zaak: BoeteWeergave;
  readonly vorderingen: Antwoord<typeof readBoetes>['vorderingen'];
}) {
  const mag = useMag();
  const ga = useNavigate();
  const [open, setOpen] = useState<Stap>();
  const start = useOpdracht(startVoorstel, ['readBoetes', 'readBesluiten'], ({ id }) => void ga(`/besluiten/${id}`));
  const stappen = STAPPEN.filter(({ beslist }) => mag(beslist ? 'besluit-voorstellen' : 'boete-onderzoeken')).flatMap(
    (stap) => {
      const keuze = zaak.mogelijkheden.find(({ commando }) => commando === stap.stap);
      return keuze && !(keuze.weigering && ELDERS.includes(keuze.weigering.code))
        ? [{ ...stap, weigering: keuze.weigering }]
        : [];
    },
  );
  const besluiten = mag('besluit-voorstellen')
    ? BESLUITEN.flatMap(([soort, knop]) => {
        const keuze = zaak.besluiten.find(({ commando }) => commando === soort);
        return keuze && !(keuze.weigering && ELDERS.includes(keuze.weigering.code))
          ? [{ stap: soort, knop, weigering: keuze.weigering }]
          : [];
      })
    : [];
  if (stappen.length === 0 && besluiten.length === 0) return null;
  const klaar = () => setOpen(undefined);
  return (
    <div>
      <h3 className="utrecht-heading-4">Wat nu kan</h3>
      <div className="mdn-zaak__knoppen">
        {besluiten
          .filter(({ weigering }) => weigering === null)
          .map(({ stap, knop }) => (
            <Button
              key={stap}
              appearance="primary-action-button"
              aria-disabled={start.isPending}
              onClick={() => start.mutate({ body: { soort: stap, boete: zaak.id } })}
            >
              {knop}
            </Button>
          ))}
        {stappen
          .filter(({ weigering }) => weigering === null)
          .map(({ stap, knop }) => (
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
      {[...besluiten, ...stappen]
        .filter(({ weigering }) => weigering !== null)
        .map(({ stap, knop, weigering }) => (
          <p key={stap} className="mdn-weigering">
            {knop} {weigering?.code === 'geen-waarschuwing-mogelijk' ? 'kan niet' : 'kan nog niet'}: {weigering?.tekst}{' '}
            {weigering?.artikel && <Artikel artikel={weigering.artikel} />}
          </p>
        ))}
      {start.error && <Fout fout={start.error} veilig="Er is geen voorstel gemaakt." />}
      {open === 'judgeSchending' && <Oordeelvorm zaak={zaak} onKlaar={klaar} />}
      {open === 'editSchending' && (
        <Schendinglade persoon={zaak.persoon} zaak={zaak} vorderingen={vorderingen} onSluit={klaar} />
      )}
      {open && open !== 'judgeSchending' && open !== 'editSchending' && (
        <Boetestapvorm key={open} zaak={zaak} stap={open} onKlaar={klaar} />
      )}
    </div>
  );
}
