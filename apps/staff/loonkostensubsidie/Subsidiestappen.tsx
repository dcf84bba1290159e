import { startVoorstel } from '@meedoen/contract/besluit';
import type { LoonkostensubsidieWeergave, Subsidieinhoud } from '@meedoen/contract/loonkostensubsidie';
import { Artikel } from '@meedoen/ui/uitleg';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMag } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { Keuzelijst } from '../vorm/Veld.tsx';
import { BESLUITNAAM, keuzes, WEIGERGROND } from './namen.ts';
import { Subsidievorm } from './Subsidievorm.tsx';

export type Stap = Subsidieinhoud['command'];
type Wat = LoonkostensubsidieWeergave['besluiten'][number]['wat'];

/** What staff write down, in the order it comes. */
const STAPPEN: readonly (readonly [Stap, string])[] = [
  ['recordLoonwaarde', 'Loonwaarde vastleggen'],
  ['deferLoonwaarde', 'Eerst de helft van het minimumloon'],
  ['changeUren', 'Uren wijzigen'],
  ['changeLoon', 'Loon wijzigen'],
  ['planHerbeoordeling', 'Herbeoordeling plannen'],
  ['changeContract', 'Contract verlengen'],
  ['endDienstbetrekking', 'Werk stopt'],
  ['withdrawAanvraag', 'Aanvraag intrekken'],
];
/** Refusals that only say that a case is somewhere else: those buttons are left out. */
const ELDERS: readonly string[] = ['niet-in-deze-toestand', 'voorstel-open', 'niets-te-wijzigen', 'eindigt-niet'];

/** What may be done now; what the law still closes stands there with its reason. */
export function Subsidiestappen({ zaak }: { readonly zaak: LoonkostensubsidieWeergave }) {
  const mag = useMag();
  const ga = useNavigate();
  const [open, setOpen] = useState<Stap>();
  const [grond, setGrond] = useState<keyof typeof WEIGERGROND>('geen-doelgroep');
  const start = useOpdracht(
    startVoorstel,
    ['readLoonkostensubsidies', 'readBesluiten'],
    ({ id }) => void ga(`/besluiten/${id}`),
  );
  const stappen = mag('loonkostensubsidie-behandelen')
    ? STAPPEN.filter(([stap]) => stap !== 'changeContract' || zaak.contractTotEnMet).filter(([stap]) =>
        zaak.mogelijkheden.some(({ commando, mag: kan }) => commando === stap && kan),
      )
    : [];
  const besluiten = mag('besluit-voorstellen')
    ? zaak.mogelijkeBesluiten.filter(({ weigering }) => !(weigering && ELDERS.includes(weigering.code)))
    : [];
  if (stappen.length === 0 && besluiten.length === 0) return null;
  const bereid = (wat: Wat) =>
    start.mutate({
      body: {
        soort: 'loonkostensubsidie',
        loonkostensubsidie: { id: zaak.id, wat, ...(wat === 'weigeren' ? { grond } : {}) },
      },
    });
  return (
    <div>
      <h3 className="utrecht-heading-4">Wat nu kan</h3>
      <div className="mdn-zaak__knoppen">
        {besluiten
          .filter(({ mag: kan, commando }) => kan && commando !== 'weigeren')
          .map(({ commando }) => (
            <Button
              key={commando}
              appearance="primary-action-button"
              aria-disabled={start.isPending}
              onClick={() => bereid(commando as Wat)}
            >
              {BESLUITNAAM[commando as Wat]} voorbereiden
            </Button>
          ))}
        {stappen.map(([stap, knop]) => (
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
      {besluiten.some(({ commando, mag: kan }) => commando === 'weigeren' && kan) && (
        <details>
          <summary>Afwijzen</summary>
          <div className="mdn-vorm mdn-zaak__vorm">
            <Keuzelijst
              label="Waarom"
              waarde={grond}
              onWaarde={(keus) =>
                setGrond(keuzes(WEIGERGROND).find(({ waarde }) => waarde === keus)?.waarde ?? 'geen-doelgroep')
              }
              opties={keuzes(WEIGERGROND)}
            />
            <Button
              appearance="secondary-action-button"
              aria-disabled={start.isPending}
              onClick={() => bereid('weigeren')}
            >
              Afwijzen voorbereiden
            </Button>
          </div>
        </details>
      )}
      {besluiten.map(
        ({ commando, weigering }) =>
          weigering && (
            <p key={commando} className="mdn-weigering">
              {BESLUITNAAM[commando as Wat]} kan nog niet: {weigering.tekst}{' '}
              {weigering.artikel && <Artikel artikel={weigering.artikel} />}
            </p>
          ),
      )}
      {start.error && <Fout fout={start.error} veilig="Er is geen voorstel gemaakt." />}
      {open && <Subsidievorm key={open} zaak={zaak} stap={open} onKlaar={() => setOpen(undefined)} />}
    </div>
  );
}
