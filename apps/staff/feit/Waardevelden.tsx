import type { Dossiergegevens } from '../persoon/Dossierkop.tsx';
import { Bedragveld, Datumveld, Keuze, Keuzelijst, Tekstveld } from '../vorm/Veld.tsx';
import type { Ingevuld, Waardeveld } from './velden.ts';

const leesbaar = (waarde: string) => waarde.replaceAll('-', ' ');

/** The fields of the value of a fact, as the catalogue has them. */
export function Waardevelden({
  velden,
  ingevuld,
  onIngevuld,
  fouten,
  huishouden,
}: {
  readonly velden: readonly Waardeveld[];
  readonly ingevuld: Ingevuld;
  readonly onIngevuld: (ingevuld: Ingevuld) => void;
  readonly fouten: ReadonlyMap<string, string>;
  readonly huishouden: Dossiergegevens['huishouden'];
}) {
  return velden.map((veld) => {
    const gemeen = {
      label: veld.verplicht || veld.soort === 'ja-nee' ? veld.label : `${veld.label} (mag leeg)`,
      waarde: ingevuld[veld.naam] ?? veld.standaard,
      onWaarde: (waarde: string) => onIngevuld({ ...ingevuld, [veld.naam]: waarde }),
      fout: fouten.get(`/waarde/${veld.naam}`),
    };
    switch (veld.soort) {
      case 'bedrag':
        return <Bedragveld key={veld.naam} {...gemeen} />;
      case 'datum':
        return <Datumveld key={veld.naam} {...gemeen} />;
      case 'ja-nee':
        return (
          <Keuze
            key={veld.naam}
            {...gemeen}
            opties={[
              { waarde: 'true', tekst: 'Ja' },
              { waarde: 'false', tekst: 'Nee' },
            ]}
          />
        );
      case 'keuze':
        return (
          <Keuzelijst
            key={veld.naam}
            {...gemeen}
            leeg={veld.verplicht ? 'Kies' : 'Geen'}
            opties={veld.keuzes.map((keus) => ({ waarde: keus, tekst: leesbaar(keus) }))}
          />
        );
      case 'keuzes':
        return <Vinkjes key={veld.naam} veld={veld} {...gemeen} />;
      case 'persoon':
        return (
          <Keuzelijst
            key={veld.naam}
            {...gemeen}
            leeg="Kies een persoon"
            opties={[
              ...huishouden.flatMap((lid) =>
                lid.persoon && lid.relatie !== 'aanvrager' ? [{ waarde: lid.persoon, tekst: lid.naam }] : [],
              ),
              ...(veld.naam === 'partner' ? [{ waarde: 'niemand', tekst: 'Geen partner' }] : []),
            ]}
          />
        );
      case 'getal':
        return <Tekstveld key={veld.naam} {...gemeen} kort inputMode="decimal" />;
      default:
        return <Tekstveld key={veld.naam} {...gemeen} autoComplete="off" />;
    }
  });
}

function Vinkjes({
  veld,
  label,
  waarde,
  onWaarde,
  fout,
}: {
  readonly veld: Waardeveld;
  readonly label: string;
  readonly waarde: string;
  readonly onWaarde: (waarde: string) => void;
  readonly fout: string | undefined;
}) {
  const gekozen = waarde === '' ? [] : waarde.split(',');
  return (
    <fieldset className={fout ? 'mdn-veld mdn-veld--fout' : 'mdn-veld'}>
      <legend className="mdn-veld__label">{label}</legend>
      {veld.keuzes.map((keus) => (
        <label key={keus} className="mdn-vink">
          <input
            type="checkbox"
            checked={gekozen.includes(keus)}
            onChange={(event) =>
              onWaarde((event.target.checked ? [...gekozen, keus] : gekozen.filter((naam) => naam !== keus)).join(','))
            }
          />
          <span>{leesbaar(keus)}</span>
        </label>
      ))}
      {fout && <span className="mdn-veld__fout">{fout}</span>}
    </fieldset>
  );
}
