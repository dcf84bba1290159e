import { LEEFGEBIEDEN, type Leefgebied, type Planvoorstel, voorstellenUit } from '@meedoen/casework/plan';
import { type Planbeeld, type Planwijziging, planwijziging, processPlan } from '@meedoen/contract/plan';
import { isoDate } from '@meedoen/law/kernel';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Datumveld, Keuzelijst, Tekstvak, Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { NA_PLAN } from './Doen.tsx';
import {
  BEPERKINGSBRON,
  GEBIEDSTAND,
  gebiedInWoorden,
  MEEDOEN,
  TAALMETER,
  TAALVERVOLG,
  VRAAG,
} from './leefgebiedwoorden.ts';
import { keuzes, LEEFGEBIED, VORM } from './woorden.ts';

interface Gebied {
  readonly woorden: string;
  readonly tekst: string;
  readonly stand: string;
  readonly beperking: string;
  readonly bron: string;
  readonly taalmeter: string;
  readonly vervolg: string;
  readonly meedoen: string;
}
type Gebieden = Readonly<Partial<Record<Leefgebied, Partial<Gebied>>>>;
type Diagnose = Extract<Planwijziging, { command: 'recordDiagnose' }>;

/** An area as it goes to the server; undefined when nothing was filled in. */
function wijzigingUit(leefgebied: Leefgebied, gebied: Partial<Gebied> | undefined): Diagnose | undefined {
  const { woorden = '', tekst = '', stand, beperking, bron, taalmeter, vervolg, meedoen } = gebied ?? {};
  const inhoud = {
    ...{ command: 'recordDiagnose', leefgebied, tekst },
    ...(woorden.trim() ? { woorden } : {}),
    ...(stand ? { stand } : {}),
    ...(meedoen ? { meedoen } : {}),
    ...(beperking && bron ? { beperking: { inWerk: beperking === 'ja', bron } } : {}),
    ...(taalmeter ? { taalmeter: { uitkomst: taalmeter, ...(vervolg ? { vervolg } : {}) } } : {}),
  };
  const leeg = tekst.trim() === '' && Object.keys(inhoud).length === 3;
  if (leeg) return undefined;
  const gelezen = planwijziging.safeParse(inhoud);
  return (gelezen.success ? gelezen.data : inhoud) as Diagnose;
}

const sleutelVan = ({ leefgebied, wijziging }: Planvoorstel): string => `${leefgebied} ${wijziging.command}`;
const inWoorden = ({ wijziging }: Planvoorstel): string =>
  wijziging.command === 'setLeerdoel'
    ? `Leerdoel: ${wijziging.doel} (${wijziging.hoe})`
    : wijziging.command === 'addStap'
      ? `Stap: ${wijziging.wat}`
      : `Afspraak: de gemeente ${wijziging.wat.charAt(0).toLowerCase()}${wijziging.wat.slice(1)}`;

/**
 * Talking over the areas of life, with the screen turned to who sits at the table: only what is needed, in their own words.
 * One talk is one save, with the goals and agreements that were chosen from what the product proposes.
 */
export function Leefgebieden({
  plan,
  naam,
  onKlaar,
}: {
  readonly plan: Planbeeld;
  readonly naam: string;
  readonly onKlaar: () => void;
}) {
  const { vandaag } = useSessie();
  const concept = useConcept(`leefgebieden-${plan.id}`, {
    ...{ gevoerdOp: vandaag as string, vorm: 'gesprek', met: naam },
    gebieden: {} as Gebieden,
    gekozen: [] as readonly string[],
  });
  const { gevoerdOp, vorm, met, gebieden, gekozen } = concept.waarde;
  const [open, setOpen] = useState<Leefgebied | undefined>('werk');
  const bewaar = useOpdracht(processPlan, NA_PLAN, () => {
    concept.wis();
    onKlaar();
  });
  const wijzigingen = LEEFGEBIEDEN.flatMap((gebied) => wijzigingUit(gebied, gebieden[gebied]) ?? []);
  // an agreement, a goal or a step only where the plan is at that point
  const kan = (command: string) => plan.mogelijkheden.find(({ commando }) => commando === command)?.mag === true;
  const voorstellen = voorstellenUit(wijzigingen, gevoerdOp.slice(0, 7)).filter(({ wijziging }) =>
    kan(wijziging.command),
  );
  const mee = voorstellen.filter((voorstel) => gekozen.includes(sleutelVan(voorstel)));
  const fouten = veldfouten(bewaar.error);
  const zet = (leefgebied: Leefgebied, deel: Partial<Gebied>) =>
    concept.zet({ gebieden: { ...gebieden, [leefgebied]: { ...gebieden[leefgebied], ...deel } } });
  const foutBij = (leefgebied: Leefgebied, veld: string) => {
    const i = wijzigingen.findIndex((each) => each.leefgebied === leefgebied);
    return fouten.get(`/wijzigingen/${i}/${veld}`) ?? (veld === 'tekst' ? fouten.get(`/wijzigingen/${i}`) : undefined);
  };
  return (
    <form
      className="mdn-panel mdn-begeleiding__samen"
      aria-labelledby="leefgebieden"
      onSubmit={(event) => {
        event.preventDefault();
        const aantal = wijzigingen.length;
        bewaar.mutate({
          params: { planId: plan.id },
          versie: plan.versie,
          body: {
            command: 'recordGesprek',
            gevoerdOp: isoDate(gevoerdOp),
            vorm: (Object.keys(VORM) as (keyof typeof VORM)[]).find((een) => een === vorm) ?? 'gesprek',
            met,
            verslag: `Gesproken over ${aantal === 1 ? 'een leefgebied' : `${aantal} leefgebieden`}: ${wijzigingen
              .map(({ leefgebied }) => LEEFGEBIED[leefgebied].replace(/ \(.*/, '').toLowerCase())
              .join(', ')}.`,
            wijzigingen: [...wijzigingen, ...mee.map(({ wijziging }) => wijziging as Planwijziging)],
          },
        });
      }}
    >
      <div className="mdn-panel__kop">
        <Heading2 id="leefgebieden">Wat speelt er? Samen met {naam}</Heading2>
      </div>
      <div className="mdn-panel__lijf mdn-vorm">
        <p className="mdn-sec">
          Draai het scherm om. Vul alleen in wat nodig is om verder te komen. {naam} leest alles terug in het eigen
          plan.
        </p>
        {LEEFGEBIEDEN.map((leefgebied) => (
          <Een
            key={leefgebied}
            leefgebied={leefgebied}
            gebied={gebieden[leefgebied] ?? {}}
            eerder={plan.diagnose.find((een) => een.leefgebied === leefgebied)}
            open={open === leefgebied}
            onOpen={(ja) => setOpen(ja ? leefgebied : undefined)}
            onZet={(deel) => zet(leefgebied, deel)}
            fout={(veld) => foutBij(leefgebied, veld)}
          />
        ))}
        {voorstellen.length > 0 && (
          <fieldset className="mdn-veld">
            <legend className="mdn-veld__label">Zullen we dit afspreken? Kies samen.</legend>
            {voorstellen.map((voorstel) => {
              const sleutel = sleutelVan(voorstel);
              return (
                <label key={sleutel} className="mdn-vink">
                  <input
                    type="checkbox"
                    checked={gekozen.includes(sleutel)}
                    onChange={(event) =>
                      concept.zet({
                        gekozen: event.target.checked
                          ? [...gekozen, sleutel]
                          : gekozen.filter((een) => een !== sleutel),
                      })
                    }
                  />
                  <span>
                    {inWoorden(voorstel)} <span className="mdn-sm mdn-sec">{voorstel.waarom}</span>
                  </span>
                </label>
              );
            })}
          </fieldset>
        )}
        <div className="mdn-twee">
          <Datumveld
            label="Dag"
            required
            max={vandaag}
            waarde={gevoerdOp}
            onWaarde={(dag) => concept.zet({ gevoerdOp: dag })}
            fout={fouten.get('/gevoerdOp')}
          />
          <Keuzelijst
            label="Hoe"
            waarde={vorm}
            onWaarde={(keus) => concept.zet({ vorm: keus })}
            opties={keuzes(VORM)}
          />
        </div>
        <Tekstveld
          label="Met wie"
          required
          maxLength={120}
          waarde={met}
          onWaarde={(wie) => concept.zet({ met: wie })}
          fout={fouten.get('/met')}
        />
        {bewaar.error && <Fout fout={bewaar.error} veilig="Niets bewaard. Wat u invulde staat nog hier." />}
        <div className="mdn-rij">
          <Button
            type="submit"
            appearance="primary-action-button"
            aria-disabled={wijzigingen.length === 0 || bewaar.isPending}
          >
            Gesprek bewaren
          </Button>
          <Button type="button" appearance="subtle-button" onClick={onKlaar}>
            Terug
          </Button>
        </div>
      </div>
    </form>
  );
}

const JA_NEE = { ja: 'ja', nee: 'nee' } as const;

function Een({
  leefgebied,
  gebied,
  eerder,
  open,
  onOpen,
  onZet,
  fout,
}: {
  readonly leefgebied: Leefgebied;
  readonly gebied: Partial<Gebied>;
  readonly eerder: Planbeeld['diagnose'][number] | undefined;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onZet: (deel: Partial<Gebied>) => void;
  readonly fout: (veld: string) => string | undefined;
}) {
  const gevuld = wijzigingUit(leefgebied, gebied) !== undefined;
  const gezondheid = leefgebied === 'gezondheid';
  const mis = fout('tekst') ?? fout('beperking') ?? fout('taalmeter') ?? fout('woorden');
  return (
    <details
      className="mdn-leefgebied"
      open={open || mis !== undefined}
      onToggle={(event) => event.currentTarget.open !== open && onOpen(event.currentTarget.open)}
    >
      <summary>
        <b>{LEEFGEBIED[leefgebied].replace(/ \(.*/, '')}</b>{' '}
        <span className="mdn-sm mdn-sec">{gevuld ? 'ingevuld' : eerder ? 'eerder besproken' : ''}</span>
      </summary>
      <div className="mdn-vorm">
        <p>{VRAAG[leefgebied]}</p>
        {eerder && (
          <p className="mdn-sm mdn-sec">
            Eerder: {[gebiedInWoorden(eerder), eerder.woorden ? `“${eerder.woorden}”` : '', eerder.tekst].join(' ')}
          </p>
        )}
        {gezondheid ? (
          <>
            <Keuzelijst
              label="Is er een beperking in werk"
              leeg="Niet besproken"
              waarde={gebied.beperking ?? ''}
              onWaarde={(beperking) => onZet({ beperking })}
              opties={keuzes(JA_NEE)}
              fout={mis}
            />
            <Keuzelijst
              label="Wie zegt dat"
              leeg="Kies"
              waarde={gebied.bron ?? ''}
              onWaarde={(bron) => onZet({ bron })}
              opties={keuzes(BEPERKINGSBRON)}
            />
            <p className="mdn-sm mdn-sec">Meer bewaren wij niet. Wat er aan de hand is, blijft van de inwoner.</p>
          </>
        ) : (
          <>
            <Tekstvak
              label="In uw eigen woorden"
              maxLength={1000}
              rijen={2}
              waarde={gebied.woorden ?? ''}
              onWaarde={(woorden) => onZet({ woorden })}
              fout={fout('woorden')}
            />
            <Tekstvak
              label="Wat wij samen zien"
              hulp="Kort. Geen medische gegevens, geen bedragen van schulden."
              maxLength={2000}
              rijen={2}
              waarde={gebied.tekst ?? ''}
              onWaarde={(tekst) => onZet({ tekst })}
              fout={fout('tekst')}
            />
          </>
        )}
        {leefgebied === 'taal' && (
          <div className="mdn-twee">
            <Keuzelijst
              label="Taalmeter"
              leeg="Niet besproken"
              waarde={gebied.taalmeter ?? ''}
              onWaarde={(taalmeter) => onZet({ taalmeter, vervolg: '' })}
              opties={keuzes(TAALMETER)}
              fout={fout('taalmeter')}
            />
            {gebied.taalmeter === 'onvoldoende' && (
              <Keuzelijst
                label="Wat volgt"
                leeg="Kies"
                waarde={gebied.vervolg ?? ''}
                onWaarde={(vervolg) => onZet({ vervolg })}
                opties={keuzes(TAALVERVOLG)}
              />
            )}
          </div>
        )}
        {leefgebied === 'wensen' && (
          <Keuzelijst
            label="Wat doet u al"
            leeg="Niet besproken"
            waarde={gebied.meedoen ?? ''}
            onWaarde={(meedoen) => onZet({ meedoen })}
            opties={keuzes(MEEDOEN)}
          />
        )}
        <Keuzelijst
          label="Hoe is het"
          leeg="Niet besproken"
          waarde={gebied.stand ?? ''}
          onWaarde={(stand) => onZet({ stand })}
          opties={keuzes(GEBIEDSTAND)}
        />
      </div>
    </details>
  );
}
