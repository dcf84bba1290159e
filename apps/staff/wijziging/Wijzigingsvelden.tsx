import { bezitAntwoord, inkomstAntwoord } from '@meedoen/contract/aanvraag';
import {
  HUISWIJZIGING,
  KINDEREN_BIJ,
  type TypedWijziging,
  WEET_HET,
  type Wijzigingsoort,
  WONING,
} from '@meedoen/contract/wijziging';
import { Euroveld } from '../vorm/Euroveld.tsx';
import { Datumveld, Keuze, Keuzelijst, Tekstvak, Tekstveld } from '../vorm/Veld.tsx';

interface Velden {
  readonly invoer: TypedWijziging;
  readonly zet: (deel: Partial<TypedWijziging>) => void;
  readonly fout: (veld: string) => string | undefined;
}
const opties = <K extends string>(waarden: readonly K[]) =>
  waarden.map((waarde) => ({ waarde, tekst: waarde.replaceAll('-', ' ') }));
const vind = <K extends string>(waarden: readonly K[], tekst: string): K | undefined =>
  waarden.find((waarde) => waarde === tekst);

function Loon({ invoer, zet, fout }: Velden) {
  const inkomen = invoer.inkomen ?? {};
  const keuze = (veld: 'soort' | 'periode' | 'vakantietoeslag', label: string) => {
    const waarden: readonly string[] = inkomstAntwoord.shape[veld].options;
    return (
      <Keuzelijst
        label={label}
        leeg="Kies"
        waarde={inkomen[veld] ?? ''}
        onWaarde={(tekst) => zet({ inkomen: { ...inkomen, [veld]: vind(waarden, tekst) } })}
        opties={opties(waarden)}
        fout={fout(`inkomen-${veld}`)}
      />
    );
  };
  return (
    <>
      <Keuze
        label="Wat is er met het werk"
        waarde={invoer.werk ?? ''}
        onWaarde={(werk) => zet({ werk: werk === 'stopt' ? 'stopt' : 'nieuw' })}
        opties={[
          { waarde: 'nieuw', tekst: 'Loon begint, of wordt anders' },
          { waarde: 'stopt', tekst: 'Loon stopt' },
        ]}
        fout={fout('werk')}
      />
      {invoer.werk && (
        <Tekstveld
          label="Van welke werkgever of instantie"
          waarde={inkomen.kenmerk ?? ''}
          onWaarde={(kenmerk) => zet({ inkomen: { ...inkomen, kenmerk } })}
          fout={fout('inkomen-kenmerk')}
          maxLength={200}
          autoComplete="off"
        />
      )}
      {invoer.werk === 'nieuw' && (
        <>
          {keuze('soort', 'Soort')}
          <Euroveld
            label="Netto bedrag"
            waarde={inkomen.nettoInCenten}
            onWaarde={(nettoInCenten) => zet({ inkomen: { ...inkomen, nettoInCenten } })}
            fout={fout('inkomen-nettoInCenten')}
          />
          {keuze('periode', 'Per')}
          {keuze('vakantietoeslag', 'Vakantiegeld')}
        </>
      )}
    </>
  );
}

function Bezit({ invoer, zet, fout }: Velden) {
  const bezit = invoer.bezit ?? {};
  const soorten = bezitAntwoord.shape.soort.options;
  return (
    <>
      <Keuzelijst
        label="Wat is het"
        leeg="Kies"
        waarde={bezit.soort ?? ''}
        onWaarde={(tekst) => zet({ bezit: { ...bezit, soort: vind(soorten, tekst) } })}
        opties={opties(soorten)}
        fout={fout('bezit-soort')}
      />
      <Tekstveld
        label="Hoe heet het"
        hulp="Bijvoorbeeld de bank, of merk en type"
        waarde={bezit.kenmerk ?? ''}
        onWaarde={(kenmerk) => zet({ bezit: { ...bezit, kenmerk } })}
        fout={fout('bezit-naam')}
        maxLength={200}
        autoComplete="off"
      />
      <Euroveld
        label="Bedrag of waarde"
        waarde={bezit.bedragInCenten}
        onWaarde={(bedragInCenten) => zet({ bezit: { ...bezit, bedragInCenten } })}
        fout={fout('bezit-bedrag')}
      />
    </>
  );
}

const TEKSTEN = {
  verhuizing: [
    ['straat', 'Straat'],
    ['huisnummer', 'Huisnummer'],
    ['postcode', 'Postcode'],
    ['plaats', 'Plaats'],
  ],
  rekening: [
    ['iban', 'Nieuw rekeningnummer (IBAN)'],
    ['tenaamstelling', 'Op welke naam staat de rekening'],
  ],
  buitenland: [['land', 'Naar welk land']],
  huishouden: [['wie', 'Om wie gaat het']],
  scheiding: [['wie', 'Van wie gaat deze persoon uit elkaar']],
} as const;

const SCHEIDING = [
  ['woning', 'Wie blijft in de woning', WONING],
  ['kinderenBij', 'Bij wie wonen de kinderen', KINDEREN_BIJ],
  ['weetHet', 'Weet de ander het', WEET_HET],
] as const;

function Scheiding({ invoer, zet, fout }: Velden) {
  return SCHEIDING.map(([veld, label, keuzes]) => (
    <Keuze
      key={veld}
      label={label}
      waarde={invoer[veld] ?? ''}
      onWaarde={(tekst) => zet({ [veld]: vind(Object.keys(keuzes), tekst) })}
      opties={Object.entries(keuzes).map(([waarde, tekst]) => ({ waarde, tekst }))}
      fout={fout(veld)}
    />
  ));
}

/** The few questions of one kind of change; from which day is always asked. */
export function Wijzigingsvelden({ soort, ...velden }: Velden & { readonly soort: Wijzigingsoort }) {
  const { invoer, zet, fout } = velden;
  const teksten = soort in TEKSTEN ? TEKSTEN[soort as keyof typeof TEKSTEN] : [];
  return (
    <>
      {soort === 'loon' && <Loon {...velden} />}
      {soort === 'bezit' && <Bezit {...velden} />}
      {soort === 'huishouden' && (
        <Keuze
          label="Wat gebeurt er"
          waarde={invoer.huis ?? ''}
          onWaarde={(tekst) => {
            const huis = vind(Object.keys(HUISWIJZIGING) as (keyof typeof HUISWIJZIGING)[], tekst);
            if (huis) zet({ huis });
          }}
          opties={Object.entries(HUISWIJZIGING).map(([waarde, tekst]) => ({ waarde, tekst }))}
          fout={fout('huis')}
        />
      )}
      {teksten.map(([veld, label]) => (
        <Tekstveld
          key={veld}
          label={label}
          waarde={invoer[veld] ?? ''}
          onWaarde={(tekst) => zet({ [veld]: tekst })}
          fout={fout(veld)}
          maxLength={200}
          autoComplete="off"
        />
      ))}
      {soort === 'scheiding' && <Scheiding {...velden} />}
      <Datumveld
        label={soort === 'buitenland' ? 'Vertrekt op' : 'Vanaf welke dag'}
        waarde={invoer.vanaf ?? ''}
        onWaarde={(vanaf) => zet({ vanaf })}
        fout={fout('vanaf')}
      />
      {soort === 'buitenland' && (
        <Datumveld
          label="Terug op"
          waarde={invoer.totEnMet ?? ''}
          onWaarde={(totEnMet) => zet({ totEnMet })}
          fout={fout('totEnMet')}
        />
      )}
      <Tekstvak
        label={soort === 'anders' ? 'Wat verandert er' : 'Toelichting (mag leeg)'}
        hulp="In de woorden van wie het vertelt"
        waarde={invoer.toelichting ?? ''}
        onWaarde={(toelichting) => zet({ toelichting })}
        fout={fout('toelichting')}
        maxLength={1500}
      />
    </>
  );
}
