import { BOETE_ZIENSWIJZEDAGEN } from '@meedoen/casework/boete';
import { announceBoete, type BoeteWeergave, recordBoetezienswijze, waiveBoete } from '@meedoen/contract/boete';
import { addDays, parseDate } from '@meedoen/law/kernel';
import { bedrag } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { KANALEN } from '../vorm/kanalen.ts';
import { Datumveld, Keuze, Keuzelijst, Tekstvak, veldfouten } from '../vorm/Veld.tsx';
import { GROND, NA_STAP } from './namen.ts';

export type Boetestap = 'announceBoete' | 'giveZienswijze' | 'waiveBoete';

const TEKST: Readonly<Record<Boetestap, { readonly label: string; readonly hulp?: string; readonly knop: string }>> = {
  announceBoete: {
    label: 'Rapport: wat is vastgesteld',
    hulp: 'De inwoner krijgt dit bij de brief. Schrijf wat u zag, waar en wanneer, in gewone woorden.',
    knop: 'Rapport en brief versturen',
  },
  giveZienswijze: { label: 'Wat de inwoner vertelt', knop: 'Reactie bewaren' },
  waiveBoete: {
    label: 'Waarom er geen boete komt',
    hulp: 'De inwoner leest dit als het voornemen al is verstuurd.',
    knop: 'Afzien van boete',
  },
};
const GRONDEN = Object.entries(GROND).map(([waarde, tekst]) => ({ waarde: waarde as keyof typeof GROND, tekst }));

/** The few fields of one step in a case. */
export function Boetestapvorm({
  zaak,
  stap,
  onKlaar,
}: {
  readonly zaak: BoeteWeergave;
  readonly stap: Boetestap;
  readonly onKlaar: () => void;
}) {
  const { vandaag } = useSessie();
  const concept = useConcept(`${stap}-${zaak.id}`, { tekst: '' });
  const { tekst } = concept.waarde;
  const vroegst = addDays(vandaag, BOETE_ZIENSWIJZEDAGEN);
  const [dag, setDag] = useState<string>(stap === 'announceBoete' ? vroegst : vandaag);
  const [via, setVia] = useState<(typeof KANALEN)[number]['waarde']>('gesprek');
  const [gezegd, setGezegd] = useState(false);
  const [grond, setGrond] = useState<keyof typeof GROND>('niet-vastgesteld');
  const [wat, setWat] = useState<'boete' | 'waarschuwing'>('boete');
  const klaar = () => {
    concept.wis();
    onKlaar();
  };
  const kondigAan = useOpdracht(announceBoete, NA_STAP, klaar);
  const hoor = useOpdracht(recordBoetezienswijze, NA_STAP, klaar);
  const zieAf = useOpdracht(waiveBoete, NA_STAP, klaar);
  const alle = [kondigAan, hoor, zieAf];
  const fout = alle.find(({ error }) => error)?.error ?? null;
  const fouten = veldfouten(fout);
  const basis = { params: { boeteId: zaak.id }, versie: zaak.versie };
  const kanWaarschuwen = zaak.wet.waarschuwing?.value === true;
  const doe = () => {
    const datum = parseDate(dag) ?? vandaag;
    if (stap === 'announceBoete')
      return kondigAan.mutate({
        ...basis,
        body: { bevindingen: tekst, zienswijzeTot: datum, waarschuwing: kanWaarschuwen && wat === 'waarschuwing' },
      });
    if (stap === 'giveZienswijze')
      return hoor.mutate({ ...basis, body: { gegevenOp: datum, via, tekst, zwijgrechtGezegd: gezegd } });
    return zieAf.mutate({ ...basis, body: { grond, reden: tekst } });
  };
  return (
    <form
      className="mdn-vorm mdn-zaak__vorm"
      onSubmit={(event) => {
        event.preventDefault();
        doe();
      }}
    >
      {stap === 'announceBoete' && (
        <>
          {kanWaarschuwen && (
            <Keuze
              label="Wat u overweegt"
              waarde={wat}
              onWaarde={(keus) => setWat(keus === 'waarschuwing' ? 'waarschuwing' : 'boete')}
              opties={[
                { waarde: 'waarschuwing', tekst: 'Een waarschuwing' },
                { waarde: 'boete', tekst: 'Een boete' },
              ]}
            />
          )}
          {wat === 'boete' && zaak.wet.bedragInCenten !== null && (
            <p className="mdn-sm">
              In de brief staat: ten hoogste <b>{bedrag(zaak.wet.bedragInCenten)}</b>. Er is dan nog niets besloten.
            </p>
          )}
          <Datumveld
            label="Reageren kan tot en met"
            hulp="Ten minste twee weken, zodat iemand hulp kan zoeken."
            min={vroegst}
            waarde={dag}
            onWaarde={setDag}
            fout={fouten.get('/zienswijzeTot')}
          />
        </>
      )}
      {stap === 'giveZienswijze' && (
        <>
          <Keuzelijst
            label="Hoe"
            waarde={via}
            onWaarde={(keus) => setVia(KANALEN.find(({ waarde }) => waarde === keus)?.waarde ?? 'gesprek')}
            opties={KANALEN}
          />
          <Datumveld label="Wanneer" max={vandaag} waarde={dag} onWaarde={setDag} fout={fouten.get('/gegevenOp')} />
          {via !== 'brief' && (
            <label className="mdn-vink">
              <input type="checkbox" checked={gezegd} onChange={(event) => setGezegd(event.target.checked)} />
              <span>Ik zei vooraf dat antwoorden niet hoeft (Awb art. 5:10a).</span>
            </label>
          )}
        </>
      )}
      {stap === 'waiveBoete' && (
        <Keuzelijst
          label="Grond"
          waarde={grond}
          onWaarde={(keus) => setGrond(GRONDEN.find(({ waarde }) => waarde === keus)?.waarde ?? 'niet-vastgesteld')}
          opties={GRONDEN}
        />
      )}
      <Tekstvak
        label={TEKST[stap].label}
        hulp={TEKST[stap].hulp}
        required
        rijen={stap === 'announceBoete' ? 7 : 4}
        maxLength={stap === 'waiveBoete' ? 2000 : 8000}
        waarde={tekst}
        onWaarde={(nieuw) => concept.zet({ tekst: nieuw })}
        fout={fouten.get('/tekst') ?? fouten.get('/reden') ?? fouten.get('/bevindingen')}
      />
      {fout && fouten.size === 0 && <Fout fout={fout} veilig="Niet bewaard. Uw tekst staat nog hier." />}
      <div className="mdn-rij">
        <Button
          type="submit"
          appearance="primary-action-button"
          aria-disabled={alle.some(({ isPending }) => isPending)}
        >
          {TEKST[stap].knop}
        </Button>
        <Button appearance="secondary-action-button" onClick={onKlaar}>
          Sluiten
        </Button>
      </div>
    </form>
  );
}
