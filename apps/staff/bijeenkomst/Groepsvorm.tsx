import type { Bijeenkomstbeeld } from '@meedoen/contract/bijeenkomst';
import { Button } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { Fout } from '../toestand/Toestand.tsx';
import { Datumveld, Tekstvak, Tekstveld, veldfouten } from '../vorm/Veld.tsx';

interface Dag {
  readonly id?: string;
  readonly dag: string;
  readonly van: string;
  readonly tot: string;
}
export interface Groepswaarden {
  readonly naam: string;
  readonly uitleg: string;
  readonly plaats: string;
  readonly plaatsen: string;
  readonly dagen: readonly Dag[];
}
export const LEEG: Groepswaarden = {
  ...{ naam: '', uitleg: '', plaats: '', plaatsen: '12' },
  dagen: [{ dag: '', van: '09:30', tot: '12:00' }],
};
export const waardenVan = ({ naam, uitleg, plaats, plaatsen, dagen }: Bijeenkomstbeeld): Groepswaarden => ({
  ...{ naam, uitleg, plaats, plaatsen: String(plaatsen) },
  dagen: dagen.map((dag) => ({ ...dag })),
});
/** As the server takes it; what is no number goes as it was written, so that the refusal stands at it. */
export const inhoudUit = ({ plaatsen, ...rest }: Groepswaarden) => ({
  ...rest,
  plaatsen: /^\d+$/.test(plaatsen.trim()) ? Number(plaatsen) : plaatsen,
});

/** What a group is asked: name, words for the resident, place, how many, and its days. */
export function Groepsvorm({
  waarden,
  onWaarden,
  fout,
  bezig,
  knop,
  onTerug,
  onStuur,
  children,
}: {
  readonly waarden: Groepswaarden;
  readonly onWaarden: (deel: Partial<Groepswaarden>) => void;
  readonly fout: Error | null;
  readonly bezig: boolean;
  readonly knop: string;
  readonly onTerug: () => void;
  readonly onStuur: () => void;
  readonly children?: ReactNode;
}) {
  const fouten = veldfouten(fout);
  const zetDag = (i: number, deel: Partial<Dag>) =>
    onWaarden({ dagen: waarden.dagen.map((dag, j) => (i === j ? { ...dag, ...deel } : dag)) });
  return (
    <form
      className="mdn-panel__lijf mdn-vorm"
      onSubmit={(event) => {
        event.preventDefault();
        onStuur();
      }}
    >
      {children}
      <Tekstveld
        label="Naam"
        required
        maxLength={120}
        waarde={waarden.naam}
        onWaarde={(naam) => onWaarden({ naam })}
        fout={fouten.get('/naam')}
      />
      <Tekstvak
        label="Wat er gebeurt"
        hulp="De inwoner leest dit in de uitnodiging. Korte zinnen, gewone woorden."
        required
        maxLength={1000}
        waarde={waarden.uitleg}
        onWaarde={(uitleg) => onWaarden({ uitleg })}
        fout={fouten.get('/uitleg')}
      />
      <Tekstveld
        label="Plaats"
        required
        maxLength={200}
        waarde={waarden.plaats}
        onWaarde={(plaats) => onWaarden({ plaats })}
        fout={fouten.get('/plaats')}
      />
      <Tekstveld
        label="Aantal plaatsen"
        kort
        inputMode="numeric"
        required
        waarde={waarden.plaatsen}
        onWaarde={(plaatsen) => onWaarden({ plaatsen })}
        fout={fouten.get('/plaatsen')}
      />
      {waarden.dagen.map((dag, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a new day has no name of its own, only its place
        <fieldset key={i} className="mdn-veld mdn-groep__dag">
          <legend className="mdn-veld__label">Dag {i + 1}</legend>
          <Datumveld
            label="Datum"
            required
            waarde={dag.dag}
            onWaarde={(nieuw) => zetDag(i, { dag: nieuw })}
            fout={fouten.get(`/dagen/${i}/dag`)}
          />
          <Tekstveld
            label="Van"
            type="time"
            kort
            required
            waarde={dag.van}
            onWaarde={(van) => zetDag(i, { van })}
            fout={fouten.get(`/dagen/${i}/van`)}
          />
          <Tekstveld
            label="Tot"
            type="time"
            kort
            required
            waarde={dag.tot}
            onWaarde={(tot) => zetDag(i, { tot })}
            fout={fouten.get(`/dagen/${i}/tot`)}
          />
          {waarden.dagen.length > 1 && (
            <Button
              type="button"
              className="mdn-klein"
              appearance="subtle-button"
              onClick={() => onWaarden({ dagen: waarden.dagen.filter((_, j) => j !== i) })}
            >
              Dag {i + 1} weghalen
            </Button>
          )}
        </fieldset>
      ))}
      <div>
        <Button
          type="button"
          className="mdn-klein"
          appearance="secondary-action-button"
          onClick={() => {
            const { van = '09:30', tot = '12:00' } = waarden.dagen.at(-1) ?? {};
            onWaarden({ dagen: [...waarden.dagen, { dag: '', van, tot }] });
          }}
        >
          Dag erbij
        </Button>
      </div>
      {fout && <Fout fout={fout} veilig="Niet bewaard. Wat u invulde staat nog hier." />}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={bezig}>
          {knop}
        </Button>
        <Button type="button" appearance="subtle-button" onClick={onTerug}>
          Terug
        </Button>
      </div>
    </form>
  );
}
