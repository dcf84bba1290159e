import { Tabel } from '@meedoen/ui/tabel';
import { aantal } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { Metband } from './Metband.tsx';
import { inShort, LETTERS, MEESTE, type Prognose, type Scenario, type Werkblad } from './werkblad.ts';

export interface Uitkomst {
  readonly letter: string;
  readonly op: number;
  readonly scenario: Scenario;
  readonly prognose: Prognose | undefined;
  readonly fout: Error | null;
}

const signed = (getal: number): string => (getal === 0 ? '0' : `${getal < 0 ? '−' : '+'}${aantal(Math.abs(getal))}`);

/** Up to four scenarios in one table: where they end, and what each whole year costs. */
export function Scenarios({
  blad,
  uitkomsten,
  onBlad,
}: {
  readonly blad: Werkblad;
  readonly uitkomsten: readonly Uitkomst[];
  readonly onBlad: (blad: Werkblad) => void;
}) {
  const { scenarios, op } = blad;
  const vol = scenarios.length >= MEESTE;
  const eerste = uitkomsten[0]?.prognose?.maanden.at(-1)?.alle.verwacht;
  const jaren = Math.max(0, ...uitkomsten.map(({ prognose }) => prognose?.jaren.length ?? 0));
  const getal = (kop: string, toon: (prognose: Prognose) => ReactNode) => ({
    ...{ kop, soort: 'getal' as const },
    toon: ({ prognose, fout }: Uitkomst) => (fout ? 'kan niet' : prognose ? toon(prognose) : '…'),
  });
  return (
    <section className="mdn-panel" aria-labelledby="scenarios">
      <div className="mdn-panel__kop">
        <Heading2 id="scenarios">Scenario's naast elkaar</Heading2>
        <span className="mdn-sm mdn-mut">alle groepen samen, na {blad.maanden} maanden</span>
      </div>
      <div className="mdn-panel__tabel">
        <Tabel
          titel="Scenario's naast elkaar"
          rijen={uitkomsten}
          sleutel={({ letter }) => letter}
          gekozen={(rij) => rij.op === op}
          kolommen={[
            {
              ...{ kop: 'Scenario', soort: 'naam' },
              toon: ({ letter, scenario }) => (
                <>
                  <b>{letter}</b> <span className="mdn-sm mdn-sec">{inShort(scenario)}</span>
                </>
              ),
            },
            getal('Huishoudens', ({ maanden }) => {
              const laatste = maanden.at(-1);
              if (!laatste) return '';
              const { verwacht, laagste, hoogste } = laatste.alle;
              return (
                <Metband waarde={aantal(Math.round(verwacht))} onder={`${aantal(laagste)} tot ${aantal(hoogste)}`} />
              );
            }),
            getal('Verschil met A', ({ maanden }) =>
              eerste === undefined ? '…' : signed(Math.round((maanden.at(-1)?.alle.verwacht ?? 0) - eerste)),
            ),
            ...Array.from({ length: jaren }, (_, jaar) =>
              getal(`Jaar ${jaar + 1}, x 1.000 euro`, ({ jaren: kosten }) => {
                const dit = kosten[jaar];
                if (!dit) return '';
                const onder = `${thousands(dit.laagsteInCenten)} tot ${thousands(dit.hoogsteInCenten)}`;
                return <Metband waarde={thousands(dit.verwachtInCenten)} onder={onder} />;
              }),
            ),
            {
              ...{ kop: 'Doen', soort: 'doen' },
              toon: (rij) => (
                <span className="mdn-rij mdn-niet-printen">
                  {rij.op === op ? (
                    <span className="mdn-sm mdn-sec">op het scherm</span>
                  ) : (
                    <Button
                      className="mdn-klein"
                      appearance="secondary-action-button"
                      onClick={() => onBlad({ ...blad, op: rij.op })}
                    >
                      Openen<span className="mdn-visually-hidden"> scenario {rij.letter}</span>
                    </Button>
                  )}
                  {scenarios.length > 1 && (
                    <Button
                      className="mdn-klein"
                      appearance="subtle-button"
                      onClick={() => onBlad({ ...blad, scenarios: scenarios.filter((_, i) => i !== rij.op), op: 0 })}
                    >
                      Weghalen<span className="mdn-visually-hidden"> scenario {rij.letter}</span>
                    </Button>
                  )}
                </span>
              ),
            },
          ]}
        />
      </div>
      <div className="mdn-panel__lijf mdn-rij mdn-niet-printen">
        <Button
          className="mdn-klein"
          appearance="secondary-action-button"
          disabled={vol}
          onClick={() =>
            onBlad({ ...blad, scenarios: [...scenarios, scenarios[op] as Scenario], op: scenarios.length })
          }
        >
          Scenario erbij
        </Button>
        <span className="mdn-sm mdn-mut">
          {vol ? 'Vier naast elkaar is het meeste.' : `Begint als een kopie van scenario ${LETTERS[op]}.`}
        </span>
      </div>
    </section>
  );
}

/** In thousands of euros: a forecast knows no cents. */
const thousands = (cents: number): string => aantal(Math.round(cents / 1000_00));
