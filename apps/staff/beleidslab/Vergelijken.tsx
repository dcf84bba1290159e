import { countVariant } from '@meedoen/contract/beleidslab';
import { Tabel } from '@meedoen/ui/tabel';
import { maandLang } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { type Antwoord, useLees } from '../verbinding/verbinding.tsx';
import { LETTERS, MEESTE, type Variant, type Werkblad, withoutVariant } from './varianten.ts';
import { countText, type Labregel, signedEuros, valueText } from './woorden.ts';

/** What a variant changes, as one line. */
function inShort({ vanaf, wijzigingen }: Variant, regels: readonly Labregel[]): string {
  if (wijzigingen.length === 0) return 'nog niets anders';
  const wat = wijzigingen.map(({ regel, waarde }) => {
    const bekend = regels.find((each) => each.regel === regel);
    return bekend ? `${bekend.titel}: ${valueText(bekend, waarde)}` : regel;
  });
  return `${wat.join('; ')} (vanaf 1 ${maandLang(vanaf.slice(0, 7) as never)})`;
}

interface Rij {
  readonly letter: string;
  readonly op: number;
  readonly variant: Variant;
  readonly uitkomst: Antwoord<typeof countVariant> | undefined;
  readonly fout: Error | null;
}

/** The outcome of each variant; hooks come in a fixed number, so a place without a variant asks for the first again. */
function useUitkomsten(varianten: readonly Variant[]): Rij[] {
  const plek = (op: number) => varianten[op] ?? (varianten[0] as Variant);
  const lezingen = [
    useLees(countVariant, { body: plek(0) }, { houdVorige: true }),
    useLees(countVariant, { body: plek(1) }, { houdVorige: true }),
    useLees(countVariant, { body: plek(2) }, { houdVorige: true }),
    useLees(countVariant, { body: plek(3) }, { houdVorige: true }),
  ];
  return varianten.map((variant, op) => ({
    ...{ letter: LETTERS[op] ?? '', op, variant },
    ...{ uitkomst: lezingen[op]?.data, fout: lezingen[op]?.error ?? null },
  }));
}

const rand = (cents: number | null): string => (cents === null ? '–' : `tot ${signedEuros(cents)}`);

/** Up to four variants in one table, all against what holds now. */
export function Vergelijken({
  blad,
  regels,
  onBlad,
}: {
  readonly blad: Werkblad;
  readonly regels: readonly Labregel[];
  readonly onBlad: (blad: Werkblad) => void;
}) {
  const { varianten, op } = blad;
  const rijen = useUitkomsten(varianten);
  const vol = varianten.length >= MEESTE;
  const getal = (kop: string, toon: (uitkomst: Antwoord<typeof countVariant>) => ReactNode) => ({
    ...{ kop, soort: 'getal' as const },
    toon: ({ uitkomst, fout }: Rij) => (fout ? 'kan niet' : uitkomst ? toon(uitkomst) : '…'),
  });
  return (
    <section className="mdn-panel" aria-labelledby="varianten">
      <div className="mdn-panel__kop">
        <Heading2 id="varianten">Varianten naast elkaar</Heading2>
        <span className="mdn-sm mdn-mut">alles ten opzichte van wat nu geldt</span>
      </div>
      <div className="mdn-panel__tabel">
        <Tabel
          titel="Varianten naast elkaar"
          rijen={rijen}
          sleutel={({ letter }) => letter}
          gekozen={(rij) => rij.op === op}
          kolommen={[
            {
              ...{ kop: 'Variant', soort: 'naam' },
              toon: ({ letter, variant }) => (
                <>
                  <b>{letter}</b> <span className="mdn-sm mdn-sec">{inShort(variant, regels)}</span>
                </>
              ),
            },
            getal('Achteruit', ({ achteruit }) => <span className="mdn-min">{countText(achteruit.aantal)}</span>),
            getal('Vooruit', ({ vooruit }) => <span className="mdn-plus">{countText(vooruit.aantal)}</span>),
            getal('Grootste min', ({ grootsteMinInCenten }) => rand(grootsteMinInCenten)),
            getal('Grootste plus', ({ grootstePlusInCenten }) => rand(grootstePlusInCenten)),
            getal('Lasten per jaar', ({ perJaarInCenten: cents }) => (cents === null ? '?' : signedEuros(cents))),
            {
              ...{ kop: 'Doen', soort: 'doen' },
              toon: (rij) => (
                <Doen
                  letter={rij.letter}
                  gekozen={rij.op === op}
                  onKies={() => onBlad({ varianten, op: rij.op })}
                  onWeg={varianten.length > 1 ? () => onBlad(withoutVariant(blad, rij.op)) : undefined}
                />
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
          onClick={() => onBlad({ varianten: [...varianten, varianten[op] as Variant], op: varianten.length })}
        >
          Variant erbij
        </Button>
        <span className="mdn-sm mdn-mut">
          {vol ? 'Vier naast elkaar is het meeste.' : 'Begint als een kopie van de variant op het scherm.'}
        </span>
      </div>
    </section>
  );
}

function Doen({
  letter,
  gekozen,
  onKies,
  onWeg,
}: {
  readonly letter: string;
  readonly gekozen: boolean;
  readonly onKies: () => void;
  readonly onWeg: (() => void) | undefined;
}) {
  return (
    <span className="mdn-rij mdn-niet-printen">
      {gekozen ? (
        <span className="mdn-sm mdn-sec">op het scherm</span>
      ) : (
        <Button className="mdn-klein" appearance="secondary-action-button" onClick={onKies}>
          Openen<span className="mdn-visually-hidden"> variant {letter}</span>
        </Button>
      )}
      {onWeg && (
        <Button className="mdn-klein" appearance="subtle-button" onClick={onWeg}>
          Weghalen<span className="mdn-visually-hidden"> variant {letter}</span>
        </Button>
      )}
    </span>
  );
}
