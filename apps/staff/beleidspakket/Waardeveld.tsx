import type { Deelveld, Veld } from '@meedoen/casework/beleidspakket';
import { hoofdletter } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { leesBedrag, schrijfBedrag } from '../vorm/bedrag.ts';
import { Bedragveld, Keuzelijst, Tekstveld } from '../vorm/Veld.tsx';
import { Vinkjes } from '../vorm/Vinkjes.tsx';

interface Eigenschappen {
  readonly label: string;
  readonly veld: Veld;
  readonly waarde: unknown;
  readonly onWaarde: (waarde: unknown) => void;
  /** What is wrong, by path inside the value: `categorieen.0.naam`. */
  readonly fouten: ReadonlyMap<string, string>;
  readonly pad: string;
  readonly indelingen: readonly { readonly code: string; readonly naam: string }[];
}

const EENHEID = {
  procent: 'procent',
  maanden: 'maanden',
  jaar: 'jaar',
  dagen: 'dagen',
  dag: 'dag van de maand',
} as const;
const JA_NEE = [
  { waarde: 'ja', tekst: 'ja' },
  { waarde: 'nee', tekst: 'nee' },
];
const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** A value of a choice, drawn from how the choice is described: one form for all of them. */
export function Waardeveld(props: Eigenschappen) {
  const { label, veld, waarde, onWaarde, fouten, pad } = props;
  const fout = fouten.get(pad);
  switch (veld.soort) {
    case 'keus':
      return (
        <Keuzelijst label={label} waarde={String(waarde ?? '')} onWaarde={onWaarde} opties={veld.opties} fout={fout} />
      );
    case 'getal':
      return <Getal {...props} veld={veld} fout={fout} />;
    case 'bedrag':
      return <Bedrag {...props} fout={fout} />;
    case 'tekst':
      return (
        <Tekstveld label={label} waarde={String(waarde ?? '')} onWaarde={onWaarde} maxLength={veld.max} fout={fout} />
      );
    case 'janee':
      return (
        <Keuzelijst
          label={label}
          waarde={waarde === true ? 'ja' : 'nee'}
          onWaarde={(keus) => onWaarde(keus === 'ja')}
          opties={JA_NEE}
          fout={fout}
        />
      );
    case 'vinkjes':
      return (
        <Vinkjes
          label={label}
          opties={veld.opties}
          gekozen={Array.isArray(waarde) ? waarde.map(String) : []}
          onKies={(gekozen) => onWaarde([...gekozen])}
          fout={fout}
        />
      );
    case 'groep':
      return <Groep {...props} velden={veld.velden} />;
    case 'lijst':
      return <Lijst {...props} veld={veld} />;
    case 'indelingen':
      return <Indelingen {...props} fout={fout} />;
  }
}

function Getal({
  label,
  veld: { min, max, eenheid },
  waarde,
  onWaarde,
  fout,
}: Eigenschappen & { readonly veld: Extract<Veld, { soort: 'getal' }>; readonly fout: string | undefined }) {
  const [tekst, setTekst] = useState(waarde === undefined ? '' : String(waarde));
  const getal = /^\d+$/.test(tekst.trim()) ? Number(tekst) : undefined;
  const mis =
    getal === undefined || getal < min || getal > max
      ? `Vul een heel getal in van ${min} tot en met ${max}.`
      : undefined;
  return (
    <Tekstveld
      label={`${label} (${EENHEID[eenheid]})`}
      inputMode="numeric"
      kort
      waarde={tekst}
      onWaarde={(nieuw) => {
        setTekst(nieuw);
        onWaarde(/^\d+$/.test(nieuw.trim()) ? Number(nieuw) : nieuw);
      }}
      fout={mis ?? fout}
    />
  );
}

function Bedrag({ label, waarde, onWaarde, fout }: Eigenschappen & { readonly fout: string | undefined }) {
  const [tekst, setTekst] = useState(typeof waarde === 'number' ? schrijfBedrag(waarde) : String(waarde ?? ''));
  return (
    <Bedragveld
      label={`${label} (euro)`}
      waarde={tekst}
      onWaarde={(nieuw) => {
        setTekst(nieuw);
        onWaarde(leesBedrag(nieuw) ?? nieuw);
      }}
      fout={leesBedrag(tekst) === undefined ? 'Vul een bedrag in, bijvoorbeeld 1200,00.' : fout}
    />
  );
}

function Groep({ label, velden, waarde, ...rest }: Eigenschappen & { readonly velden: readonly Deelveld[] }) {
  const nu = isObject(waarde) ? waarde : {};
  return (
    <fieldset className={rest.pad ? 'mdn-beleid__groep' : 'mdn-beleid__groep mdn-beleid__groep--bloot'}>
      <legend className={rest.pad ? 'mdn-sm' : 'mdn-visually-hidden'}>{label}</legend>
      {velden.map(({ naam, label: eigen, veld, leeg }) => {
        const deel = (
          <Waardeveld
            key={naam}
            {...rest}
            label={eigen}
            veld={veld}
            waarde={nu[naam]}
            pad={rest.pad ? `${rest.pad}.${naam}` : naam}
            onWaarde={(nieuw) => rest.onWaarde({ ...nu, [naam]: nieuw })}
          />
        );
        return leeg && veld.soort !== 'janee' ? (
          <Vrij
            key={naam}
            label={eigen}
            gevuld={nu[naam] !== undefined}
            onVul={(vol) => rest.onWaarde(met(nu, naam, vol ? begin(veld) : undefined))}
          >
            {deel}
          </Vrij>
        ) : (
          deel
        );
      })}
    </fieldset>
  );
}

function met(nu: Readonly<Record<string, unknown>>, naam: string, waarde: unknown): Record<string, unknown> {
  const { [naam]: _, ...rest } = nu;
  return waarde === undefined ? rest : { ...rest, [naam]: waarde };
}

function begin(veld: Veld): unknown {
  if (veld.soort === 'keus') return veld.opties[0]?.waarde;
  if (veld.soort === 'getal') return veld.min;
  if (veld.soort === 'lijst') return [veld.nieuw];
  return '';
}

/** A part that may be left out. */
function Vrij({
  label,
  gevuld,
  onVul,
  children,
}: {
  readonly label: string;
  readonly gevuld: boolean;
  readonly onVul: (vol: boolean) => void;
  readonly children: React.ReactNode;
}) {
  return (
    <div>
      <label className="mdn-vink">
        <input type="checkbox" checked={gevuld} onChange={({ target }) => onVul(target.checked)} />
        <span>{label} vastleggen</span>
      </label>
      {gevuld && children}
    </div>
  );
}

function Lijst({ label, veld, waarde, ...rest }: Eigenschappen & { readonly veld: Extract<Veld, { soort: 'lijst' }> }) {
  const nu: readonly unknown[] = Array.isArray(waarde) ? waarde : [];
  // a row keeps its own fields when one before it goes
  const [sleutels, setSleutels] = useState(() => nu.map(() => crypto.randomUUID()));
  return (
    <fieldset className="mdn-beleid__groep mdn-beleid__groep--bloot">
      <legend className="mdn-veld__label">{label}</legend>
      {nu.map((each, i) => (
        <div key={sleutels[i] ?? i} className="mdn-beleid__rij">
          <Waardeveld
            {...rest}
            label={`${hoofdletter(veld.een)} ${i + 1}`}
            veld={veld.van}
            waarde={each}
            pad={rest.pad ? `${rest.pad}.${i}` : String(i)}
            onWaarde={(nieuw) => rest.onWaarde(nu.map((oud, j) => (j === i ? nieuw : oud)))}
          />
          <Button
            className="mdn-klein"
            appearance="subtle-button"
            aria-label={`${hoofdletter(veld.een)} ${i + 1} weghalen`}
            onClick={() => {
              setSleutels(sleutels.filter((_, j) => j !== i));
              rest.onWaarde(nu.filter((_, j) => j !== i));
            }}
          >
            Weghalen
          </Button>
        </div>
      ))}
      {rest.fouten.get(rest.pad) && <span className="mdn-veld__fout">{rest.fouten.get(rest.pad)}</span>}
      <Button
        className="mdn-klein"
        appearance="secondary-action-button"
        onClick={() => {
          setSleutels([...sleutels, crypto.randomUUID()]);
          rest.onWaarde([...nu, veld.nieuw]);
        }}
      >
        Nog een {veld.een}
      </Button>
    </fieldset>
  );
}

type Indelingkeuze = { readonly indeling: string; readonly hoofd?: boolean; readonly dienst?: unknown };

/** Which ways of placing people are used; what was chosen about the service of a group stays with it. */
function Indelingen({
  label,
  waarde,
  onWaarde,
  fout,
  indelingen,
}: Eigenschappen & { readonly fout: string | undefined }) {
  const nu = (Array.isArray(waarde) ? waarde : []) as readonly Indelingkeuze[];
  const hoofd = nu.find((each) => each.hoofd)?.indeling ?? '';
  const zet = (codes: readonly string[], eerste: string) =>
    onWaarde(
      codes.map((code) => {
        const { hoofd: _, ...rest } = nu.find(({ indeling }) => indeling === code) ?? { indeling: code };
        return code === eerste ? { ...rest, hoofd: true } : rest;
      }),
    );
  const opties = indelingen.map(({ code, naam }) => ({ waarde: code, tekst: naam }));
  const codes = nu.map(({ indeling }) => indeling);
  return (
    <div className="mdn-stapel mdn-stapel--dicht">
      <Vinkjes
        label={label}
        opties={opties}
        gekozen={codes}
        onKies={(gekozen) => zet(gekozen, gekozen.includes(hoofd) ? hoofd : '')}
        fout={fout}
      />
      <Keuzelijst
        label="Deze bepaalt hoe vaak er contact is"
        waarde={hoofd}
        onWaarde={(code) => zet(codes, code)}
        opties={[{ waarde: '', tekst: 'geen' }, ...opties.filter(({ waarde: code }) => codes.includes(code))]}
      />
    </div>
  );
}
