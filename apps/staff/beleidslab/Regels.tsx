import { addMonths, type IsoDate } from '@meedoen/law/kernel';
import { maandLang } from '@meedoen/ui/weergave';
import { Heading2, Heading3 } from '@utrecht/component-library-react';
import { type Ref, useState } from 'react';
import { Keuzelijst } from '../vorm/Veld.tsx';
import { Regelveld } from './Regelveld.tsx';
import { emptyVariant, type Variant, withWaarde } from './varianten.ts';
import type { Labregel } from './woorden.ts';

/** Rules people begin with; the others can be taken from the list. */
const EERSTE = [
  'keuze vrijlatingArbeid',
  'bedrag percentage vrijlating inkomsten uit arbeid',
  'bedrag maximum vrijlating inkomsten uit arbeid',
  'bedrag kostendelersnorm, percentage per persoon',
  'bedrag norm alleenstaande (ouder) 21 tot AOW',
];
const MAANDEN_TERUG = 12;

/** The rules of one variant, with what of them is otherwise. */
export function Regels({
  naam,
  regels,
  variant,
  vandaag,
  onVerander,
  kies,
}: {
  readonly naam: string;
  readonly regels: readonly Labregel[];
  readonly variant: Variant;
  readonly vandaag: IsoDate;
  /** A change is laid over the variant as it is then: two rules may be moved at the same time. */
  readonly onVerander: (verander: (variant: Variant) => Variant) => void;
  /** The list of other rules, so that a key can go there. */
  readonly kies: Ref<HTMLSelectElement>;
}) {
  const [erbij, setErbij] = useState<readonly string[]>([]);
  const anders = new Map(variant.wijzigingen.map(({ regel, waarde }) => [regel, waarde]));
  const getoond = [...new Set([...anders.keys(), ...EERSTE, ...erbij])].flatMap((naamVan) => {
    const regel = regels.find((each) => each.regel === naamVan);
    return regel ? [regel] : [];
  });
  const volgorde = getoond.sort((a, b) => regels.indexOf(a) - regels.indexOf(b));
  const rest = regels.filter((each) => !getoond.includes(each));
  const dit = emptyVariant(vandaag).vanaf;
  const maanden = Array.from({ length: MAANDEN_TERUG + 1 }, (_, i) => addMonths(dit, -i));
  return (
    <section className="mdn-panel" aria-labelledby="regels">
      <div className="mdn-panel__kop">
        <Heading2 id="regels">{naam}</Heading2>
        <span className="mdn-sm mdn-mut">
          {anders.size} van {regels.length} anders
        </span>
      </div>
      <div className="mdn-panel__lijf">
        <Keuzelijst
          label="Anders vanaf"
          hulp="Een vrijlating loopt maanden. Begint de wijziging eerder, dan ziet u wat zij na die tijd doet."
          waarde={variant.vanaf}
          onWaarde={(vanaf) => onVerander((deze) => ({ ...deze, vanaf: vanaf as IsoDate }))}
          opties={[...new Set([...maanden, variant.vanaf])].map((dag) => ({
            waarde: dag,
            tekst: `1 ${maandLang(dag.slice(0, 7) as never)}`,
          }))}
        />
        {volgorde.map((regel) => (
          <Regelveld
            key={regel.regel}
            regel={regel}
            waarde={anders.get(regel.regel)}
            onWaarde={(waarde) => onVerander((deze) => withWaarde(deze, regel.regel, waarde))}
            onWeg={
              erbij.includes(regel.regel) ? () => setErbij(erbij.filter((each) => each !== regel.regel)) : undefined
            }
          />
        ))}
        <label className="mdn-veld mdn-niet-printen mdn-regel">
          <span className="mdn-veld__label">Andere regel kiezen</span>
          <select
            ref={kies}
            className="utrecht-select"
            value=""
            onChange={({ target }) => setErbij([...erbij, target.value])}
          >
            <option value="">Kies een regel</option>
            {(['gemeente', 'rijk'] as const).map((wie) => (
              <optgroup
                key={wie}
                label={wie === 'gemeente' ? 'Keuzes van de gemeente' : 'Bedragen en getallen van de wet'}
              >
                {rest
                  .filter((each) => each.wie === wie)
                  .map((each) => (
                    <option key={each.regel} value={each.regel}>
                      {each.titel}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
      </div>
      <div className="mdn-aannames">
        <Heading3 className="utrecht-heading-4">Aannames</Heading3>
        <p>
          Niemand gaat meer of minder werken, en niemand vraagt bijstand aan die nu geen bijstand heeft. Bedragen zijn
          netto, met vakantietoeslag; loonheffing, premies en toeslagen blijven buiten beeld. Een jaar is twaalf keer
          deze maand.
        </p>
      </div>
    </section>
  );
}
