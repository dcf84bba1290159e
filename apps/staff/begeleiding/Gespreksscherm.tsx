import { GESPREKSCOMMANDS, type Plancommand } from '@meedoen/casework/plan';
import { type Planbeeld, type Planwijziging, processPlan } from '@meedoen/contract/plan';
import { isoDate } from '@meedoen/law/kernel';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useToetsen } from '../schil/toetsen.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Datumveld, Keuzelijst, Tekstvak, Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { Velden, type Waarden } from '../vorm/Velden.tsx';
import { NA_PLAN } from './Doen.tsx';
import { Plan } from './Plan.tsx';
import { handelingenVoor, opdrachtUit } from './velden.ts';
import { keuzes, VORM } from './woorden.ts';

interface Wijziging {
  readonly command: Plancommand;
  readonly waarden: Waarden;
}

/**
 * A talk: what was said and what it changes, in one save. The plan beside it can be shown to who sits at the table:
 * it holds nothing they may not read.
 */
export function Gespreksscherm({
  plan,
  naam,
  onKlaar,
}: {
  readonly plan: Planbeeld;
  readonly naam: string;
  readonly onKlaar: () => void;
}) {
  const { vandaag } = useSessie();
  const [samen, setSamen] = useState(false);
  const concept = useConcept(`gesprek-${plan.id}`, {
    ...{ gevoerdOp: vandaag as string, vorm: 'gesprek', met: naam, verslag: '' },
    wijzigingen: [] as readonly Wijziging[],
  });
  const { waarde, zet } = concept;
  const handelingen = handelingenVoor(plan);
  const bewaar = useOpdracht(processPlan, NA_PLAN, () => {
    concept.wis();
    onKlaar();
  });
  const fouten = veldfouten(bewaar.error);
  useToetsen([{ toets: 'p', toon: 'P', uitleg: `samen kijken met ${naam}`, doe: () => setSamen(!samen) }]);
  if (samen)
    return (
      <div className="mdn-stapel">
        <div>
          <Button appearance="primary-action-button" onClick={() => setSamen(false)}>
            Terug naar het gesprek
          </Button>
        </div>
        <Plan plan={plan} samen />
      </div>
    );
  const verander = (i: number, waarden: Waarden) =>
    zet({ wijzigingen: waarde.wijzigingen.map((een, j) => (j === i ? { ...een, waarden } : een)) });
  const mogelijk = GESPREKSCOMMANDS.filter((command) => handelingen[command]);
  return (
    <div className="mdn-twee">
      <form
        className="mdn-panel"
        aria-labelledby="gesprek"
        onSubmit={(event) => {
          event.preventDefault();
          bewaar.mutate({
            params: { planId: plan.id },
            versie: plan.versie,
            body: {
              command: 'recordGesprek',
              gevoerdOp: isoDate(waarde.gevoerdOp),
              vorm: (Object.keys(VORM) as (keyof typeof VORM)[]).find((een) => een === waarde.vorm) ?? 'gesprek',
              ...{ met: waarde.met, verslag: waarde.verslag },
              wijzigingen: waarde.wijzigingen.map(
                ({ command, waarden }) =>
                  opdrachtUit(command, handelingen[command]?.velden ?? [], waarden) as Planwijziging,
              ),
            },
          });
        }}
      >
        <div className="mdn-panel__kop">
          <Heading2 id="gesprek">Gesprek met {naam}</Heading2>
          <Button
            type="button"
            className="mdn-klein"
            appearance="secondary-action-button"
            onClick={() => setSamen(true)}
          >
            Samen kijken
          </Button>
        </div>
        <div className="mdn-panel__lijf mdn-vorm">
          <p className="mdn-sm mdn-sec">
            Eén keer bewaren: het gesprek en alles wat het verandert. {naam} leest dit ook.
          </p>
          <div className="mdn-twee">
            <Datumveld
              label="Dag"
              required
              max={vandaag}
              waarde={waarde.gevoerdOp}
              onWaarde={(gevoerdOp) => zet({ gevoerdOp })}
              fout={fouten.get('/gevoerdOp')}
            />
            <Keuzelijst label="Hoe" waarde={waarde.vorm} onWaarde={(vorm) => zet({ vorm })} opties={keuzes(VORM)} />
          </div>
          <Tekstveld
            label="Met wie"
            required
            maxLength={120}
            waarde={waarde.met}
            onWaarde={(met) => zet({ met })}
            fout={fouten.get('/met')}
          />
          <Tekstvak
            label="Wat is besproken"
            required
            rijen={4}
            maxLength={5000}
            waarde={waarde.verslag}
            onWaarde={(verslag) => zet({ verslag })}
            fout={fouten.get('/verslag')}
          />
          {waarde.wijzigingen.map(({ command, waarden }, i) => {
            const { naam: titel, velden } = handelingen[command] ?? { naam: command, velden: [] };
            const hier = new Map(
              [...fouten].flatMap(([plek, fout]) =>
                plek.startsWith(`/wijzigingen/${i}/`) ? [[plek.slice(`/wijzigingen/${i}`.length), fout] as const] : [],
              ),
            );
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a change has no name of its own, only its place
              <fieldset key={i} className="mdn-begeleiding__wijziging mdn-vorm">
                <legend className="mdn-veld__label">{titel}</legend>
                <Velden velden={velden} waarden={waarden} onWaarden={(nieuw) => verander(i, nieuw)} fouten={hier} />
                {fouten.get(`/wijzigingen/${i}`) && <p className="mdn-veld__fout">{fouten.get(`/wijzigingen/${i}`)}</p>}
                <div>
                  <Button
                    type="button"
                    className="mdn-klein"
                    appearance="subtle-button"
                    onClick={() => zet({ wijzigingen: waarde.wijzigingen.filter((_, j) => j !== i) })}
                  >
                    Weghalen
                  </Button>
                </div>
              </fieldset>
            );
          })}
          <Keuzelijst
            label="Wat verandert er door dit gesprek"
            hulp="Kies zo veel als nodig is. Niets is ook goed."
            leeg="Kies een wijziging"
            waarde=""
            onWaarde={(keus) => {
              const command = mogelijk.find((een) => een === keus);
              if (command) zet({ wijzigingen: [...waarde.wijzigingen, { command, waarden: {} }] });
            }}
            opties={mogelijk.map((command) => ({ waarde: command, tekst: handelingen[command]?.naam ?? command }))}
          />
          {bewaar.error && <Fout fout={bewaar.error} veilig="Niets bewaard. Uw tekst staat nog hier." />}
          <div className="mdn-rij">
            <Button type="submit" appearance="primary-action-button" aria-disabled={bewaar.isPending}>
              Gesprek bewaren
            </Button>
            <Button type="button" appearance="subtle-button" onClick={onKlaar}>
              Terug
            </Button>
          </div>
        </div>
      </form>
      <Plan plan={plan} />
    </div>
  );
}
